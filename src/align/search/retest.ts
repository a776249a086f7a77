import type { BeadCost } from '../cost/cost.js';
import type { Band } from './band.js';
import type { BeadPrior } from './bead-types.js';
import type { Posteriors } from './posterior.js';

/** Beads by their place and shape. */
export type BeadSet = ReadonlySet<number>;

/** A key for beads up to 7-7 in texts of up to 2²³ segments a side. */
function key(i: number, m: number, j: number, n: number): number {
  return ((i * 8 + m) * 8 + n) * 2 ** 23 + j;
}

/** The beads that a first search thinks at least so likely. */
export function likelyBeads(
  band: Band,
  prior: BeadPrior,
  cost: BeadCost,
  posteriors: Posteriors,
  least: number,
): BeadSet {
  const found = new Set<number>();
  const { shapes } = prior;
  for (let i = 0; i < band.rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      for (const [m, n] of shapes) {
        if (i + m > band.rows || j + n > band.high[i + m]! || j + n < band.low[i + m]!) continue;
        if (cost.cost(i, m, j, n) < 30 && posteriors.of(i, m, j, n) >= least) found.add(key(i, m, j, n));
      }
    }
  }
  return found;
}

/** The likely beads at the cost of the closer test; of the others only 1-1, as they were. */
export function retested(rough: BeadCost, closer: BeadCost, likely: BeadSet): BeadCost {
  const known = new Map<number, number>();
  return {
    cost(i, m, j, n) {
      const bead = key(i, m, j, n);
      if (!likely.has(bead)) return m === 1 && n === 1 ? rough.cost(i, m, j, n) : Number.POSITIVE_INFINITY;
      const before = known.get(bead);
      if (before !== undefined) return before;
      const value = closer.cost(i, m, j, n);
      known.set(bead, value);
      return value;
    },
  };
}
