import type { BeadCost } from '../cost/cost.js';
import type { Band } from './band.js';
import type { BeadPrior, BeadShape } from './bead-types.js';
import type { Posteriors } from './posterior.js';

/** Some of the beads of a band: for each cell a bit for each shape that begins there. */
export type BeadSet = Uint8Array;

/** The beads that a first search thinks at least so likely. */
export function likelyBeads(
  band: Band,
  prior: BeadPrior,
  cost: BeadCost,
  posteriors: Posteriors,
  least: number,
): BeadSet {
  const { rows, low, high, offsets, size } = band;
  const { shapes } = prior;
  const found = new Uint8Array(size);
  for (let i = 0; i < rows; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      for (let shape = 0; shape < shapes.length; shape++) {
        const [m, n] = shapes[shape]!;
        if (i + m > rows || j + n > high[i + m]! || j + n < low[i + m]!) continue;
        if (cost.cost(i, m, j, n) < 30 && posteriors.of(i, m, j, n) >= least) {
          found[offsets[i]! + j - low[i]!]! |= 1 << shape;
        }
      }
    }
  }
  return found;
}

/** The likely beads at the cost of the closer test; of the others only 1-1, as they were. */
export function retested(
  rough: BeadCost,
  closer: BeadCost,
  likely: BeadSet,
  { low, offsets }: Band,
  shapes: readonly BeadShape[],
): BeadCost {
  const bits = new Uint8Array(64);
  shapes.forEach(([m, n], shape) => {
    bits[m * 8 + n] = 1 << shape;
  });
  return {
    cost(i, m, j, n) {
      if ((likely[offsets[i]! + j - low[i]!]! & bits[m * 8 + n]!) !== 0) return closer.cost(i, m, j, n);
      return m === 1 && n === 1 ? rough.cost(i, m, j, n) : Number.POSITIVE_INFINITY;
    },
  };
}
