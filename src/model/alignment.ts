/**
 * m source segments answering n target segments (Brown et al. 1991; Gale & Church 1993).
 * `Ref` is how a segment is named: its id in a document, its 0-based index in a plain list.
 */
export interface Bead<Ref = string> {
  readonly source: readonly Ref[];
  readonly target: readonly Ref[];
  /**
   * How sure the aligner is that exactly these segments answer each other, 0 to 1: over many beads that are given p,
   * about a share p is right (measured in bench/align).
   */
  readonly confidence: number;
  /** −ln p ≥ 0 of the bead under the model; lower is better. Comparable only within one alignment. */
  readonly cost: number;
}

/** «1-1», «2-1», «0-1»…: how many segments stand on each side. */
export function beadType(bead: Bead<unknown>): string {
  return `${bead.source.length}-${bead.target.length}`;
}

/** Two blocks (items, headings, paragraphs) that answer each other, or one that stands alone. */
export interface BlockPair {
  readonly source: string | null;
  readonly target: string | null;
  /** 0 to 1, as for a bead. */
  readonly confidence: number;
}

/** All block pairs and all beads in the order of the source; each segment stands in exactly one bead. */
export interface Alignment {
  readonly blocks: readonly BlockPair[];
  readonly beads: readonly Bead[];
}
