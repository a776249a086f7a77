import type { Band } from '../search/band.js';
import type { BeadPrior } from '../search/bead-types.js';
import type { BeadCost } from './cost.js';

/**
 * What every bead of a band costs beyond its prior, worked out once: searches go over the beads several times, and then walk
 * an array.
 */
export interface BeadTable {
  readonly band: Band;
  readonly prior: BeadPrior;
  /** The bead of shape s that begins in cell c stands at `c · shapes + s`; infinite where it does not end inside the band. */
  readonly costs: Float32Array;
}

/** Asks a cost for every bead of a band. */
export function tabulate(cost: BeadCost, band: Band, prior: BeadPrior): BeadTable {
  const { rows, low, high, offsets, size } = band;
  const { shapes } = prior;
  const costs = new Float32Array(size * shapes.length).fill(Number.POSITIVE_INFINITY);
  for (let shape = 0; shape < shapes.length; shape++) {
    const [m, n] = shapes[shape]!;
    for (let i = 0; i + m <= rows; i++) {
      // Both edges never go back, so that what lies between its corners lies inside, too.
      const first = Math.max(low[i]!, low[i + m]! - n);
      const last = Math.min(high[i]!, high[i + m]! - n);
      for (let j = first; j <= last; j++) {
        costs[(offsets[i]! + j - low[i]!) * shapes.length + shape] = cost.cost(i, m, j, n);
      }
    }
  }
  return { band, prior, costs };
}
