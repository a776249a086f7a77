/** A bead by place: `m` source segments from `source` on, `n` target segments from `target` on; 0 of one side is a gap. */
export interface PathBead {
  readonly source: number;
  readonly m: number;
  readonly target: number;
  readonly n: number;
  /** Prior and cost together, −ln p of this bead alone. */
  readonly cost: number;
}
