/** A shape of bead: m source segments, n target segments. */
export type BeadShape = readonly [source: number, target: number];

/**
 * How often beads of each shape occur, and how gaps (segments without an answer) come: mostly alone, sometimes as
 * a block of many in a row. So a gap has a price to open and a low one to go on (Gotoh 1982), wherever it stands: the
 * beginning and the end of a text are not treated apart.
 */
export interface BeadPrior {
  readonly shapes: readonly BeadShape[];
  /** The same in two arrays: how many segments of each side a bead of each shape takes. */
  readonly sourceSteps: Int32Array;
  readonly targetSteps: Int32Array;
  /** −ln p of each shape, in the order of `shapes`. */
  readonly costs: Float64Array;
  /** −ln p of a gap of one segment after a bead. */
  readonly gapOpen: number;
  /** −ln p of one more after a gap. */
  readonly gapExtend: number;
  /** −ln p of returning from a gap to beads. */
  readonly gapClose: number;
}

/** Shares of bead shapes; those of [m, n] and [n, m] are one number, so that the sides can be swapped. */
export interface PriorShares {
  readonly one: number;
  readonly two: number;
  readonly three: number;
  readonly four: number;
  readonly twoTwo: number;
  readonly gap: number;
  /** Chance that a gap goes on. */
  readonly gapOn: number;
}

export const defaultShares: PriorShares = {
  one: 0.8,
  two: 0.05,
  three: 0.012,
  four: 0.002,
  twoTwo: 0.015,
  gap: 0.02,
  gapOn: 0.5,
};

/** The prior of beads with at most so many segments on a side. */
export function makePrior(most = 4, shares: PriorShares = defaultShares): BeadPrior {
  const all: [BeadShape, number][] = [
    [[1, 1], shares.one],
    [[1, 2], shares.two],
    [[2, 1], shares.two],
    [[2, 2], shares.twoTwo],
    [[1, 3], shares.three],
    [[3, 1], shares.three],
    [[1, 4], shares.four],
    [[4, 1], shares.four],
  ];
  const table = all.filter(([shape]) => Math.max(...shape) <= most);
  return {
    shapes: table.map(([shape]) => shape),
    sourceSteps: Int32Array.from(table, ([[m]]) => m),
    targetSteps: Int32Array.from(table, ([[, n]]) => n),
    costs: Float64Array.from(table, ([, share]) => -Math.log(share)),
    gapOpen: -Math.log(shares.gap),
    gapExtend: -Math.log(shares.gapOn / 2),
    gapClose: -Math.log(1 - shares.gapOn),
  };
}
