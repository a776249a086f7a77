import type { Band } from '../search/band.js';
import type { BeadShape } from '../search/bead-types.js';
import type { BeadCost } from './cost.js';

/** Remembers what a cost said: the forward and the backward sweep ask for each bead of the band again. */
export function cachedCost(cost: BeadCost, band: Band, shapes: readonly BeadShape[]): BeadCost {
  const index = new Int8Array(64).fill(-1);
  shapes.forEach(([m, n], shape) => {
    index[m * 8 + n] = shape;
  });
  const known = new Float32Array(band.size * shapes.length).fill(Number.NaN);
  return {
    cost(i, m, j, n) {
      const at = (band.offsets[i]! + j - band.low[i]!) * shapes.length + index[m * 8 + n]!;
      const before = known[at]!;
      if (!Number.isNaN(before)) return before;
      const value = cost.cost(i, m, j, n);
      known[at] = value;
      return value;
    },
  };
}
