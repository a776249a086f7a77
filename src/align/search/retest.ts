import type { BeadCost } from '../cost/cost.js';
import type { Band } from './band.js';
import type { BeadPrior, BeadShape } from './bead-types.js';
import { beadPosteriors } from './posterior.js';

/** Some of the beads of a band: for each cell a bit for each shape that begins there. */
export type BeadSet = Uint8Array;

/** The beads through which a way runs that is at least so likely, against the best of all ways. */
export function likelyBeads(band: Band, prior: BeadPrior, cost: BeadCost, least: number, temperature: number): BeadSet {
  const chances = beadPosteriors(band, prior, cost, temperature, Math.max);
  const { rows, low, high, offsets, size } = band;
  const { shapes } = prior;
  const found = new Uint8Array(size);
  for (let i = 0; i < rows; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      for (let shape = 0; shape < shapes.length; shape++) {
        const [m, n] = shapes[shape]!;
        if (i + m > rows || j + n > high[i + m]! || j + n < low[i + m]!) continue;
        if (cost.cost(i, m, j, n) < 30 && chances.of(i, m, j, n) >= least) {
          found[offsets[i]! + j - low[i]!]! |= 1 << shape;
        }
      }
    }
  }
  return found;
}

/** Remembers single beads, whatever the band: where it is widened they are not tested again. */
export function rememberedCost(cost: BeadCost): BeadCost {
  const known = new Map<number, number>();
  return {
    cost(i, m, j, n) {
      // Enough for beads up to 7-7 in texts of up to 2²³ segments a side.
      const bead = ((i * 8 + m) * 8 + n) * 2 ** 23 + j;
      const before = known.get(bead);
      if (before !== undefined) return before;
      const value = cost.cost(i, m, j, n);
      known.set(bead, value);
      return value;
    },
  };
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
