import type { BeadCost } from '../cost/cost.js';
import type { BeadTable } from '../cost/table.js';
import { waysFrom, waysTo } from './viterbi.js';

/** Some of the beads of a band: for each cell a bit for each shape that begins there. */
export type BeadSet = Uint8Array;

/** Two pairs in a row are always nearly as good as one bead 2-2: that must come nearer to the cheapest way, by so much, to be looked at. */
export const TWO_TWO = 5.8;

/**
 * The beads between which the search has a choice. Within reach is a bead through which a way runs that costs at most `reach`
 * more than the cheapest of all. A pair 1-1 is left out where nothing else is within reach for either segment: whatever it
 * costs, no other takes its place.
 */
export function contestedBeads(table: BeadTable, reach: number): BeadSet {
  const { band, prior, costs } = table;
  const { rows, columns, low, high, offsets, size } = band;
  const { shapes, sourceSteps, targetSteps, gapOpen, gapExtend, gapClose } = prior;
  const count = shapes.length;
  const to = waysTo(table);
  const from = waysFrom(table);
  const most = Math.min(to.bead[size - 1]!, to.gap[size - 1]! + gapClose) + reach;
  const found = new Uint8Array(size);
  // How many of those beads each segment has a part in; to stand alone, where that is within reach, is one more.
  const sourceClaims = new Int32Array(rows + 1);
  const targetClaims = new Int32Array(columns + 1);
  for (let i = 0; i <= rows; i++) {
    for (let j = low[i]!, cell = offsets[i]!; j <= high[i]!; j++, cell++) {
      const toBead = Math.min(to.bead[cell]!, to.gap[cell]! + gapClose);
      const toGap = Math.min(to.bead[cell]! + gapOpen, to.gap[cell]! + gapExtend);
      for (let shape = 0; shape < count; shape++) {
        const cost = costs[cell * count + shape]!;
        if (cost === Number.POSITIVE_INFINITY) continue;
        const m = sourceSteps[shape]!;
        const n = targetSteps[shape]!;
        const after = offsets[i + m]! + j + n - low[i + m]!;
        const way = toBead + (prior.costs[shape]! + cost) + from.bead[after]!;
        if (way > (m === 2 && n === 2 ? most - TWO_TWO : most)) continue;
        found[cell]! |= 1 << shape;
        for (let k = 0; k < m; k++) sourceClaims[i + k]!++;
        for (let k = 0; k < n; k++) targetClaims[j + k]!++;
      }
      if (i < rows && j >= low[i + 1]! && toGap + from.gap[offsets[i + 1]! + j - low[i + 1]!]! <= most)
        sourceClaims[i]!++;
      if (j < high[i]! && toGap + from.gap[cell + 1]! <= most) targetClaims[j]!++;
    }
  }
  const pair = 1 << shapes.findIndex(([m, n]) => m === 1 && n === 1);
  for (let i = 0; i < rows; i++) {
    if (sourceClaims[i] !== 1) continue;
    for (let j = low[i]!, cell = offsets[i]!; j <= high[i]!; j++, cell++) {
      if ((found[cell]! & pair) !== 0 && targetClaims[j] === 1) found[cell]! &= ~pair;
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

/** Contested beads at the cost of the closer test; of the others only 1-1, as they were. */
export function retested({ band, prior, costs }: BeadTable, closer: BeadCost, contested: BeadSet): BeadTable {
  const { sourceSteps, targetSteps } = prior;
  const count = sourceSteps.length;
  const tested = new Float32Array(costs.length).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i <= band.rows; i++) {
    for (let j = band.low[i]!, cell = band.offsets[i]!; j <= band.high[i]!; j++, cell++) {
      for (let shape = 0; shape < count; shape++) {
        const m = sourceSteps[shape]!;
        const n = targetSteps[shape]!;
        const at = cell * count + shape;
        if ((contested[cell]! & (1 << shape)) !== 0) tested[at] = closer.cost(i, m, j, n);
        else if (m === 1 && n === 1) tested[at] = costs[at]!;
      }
    }
  }
  return { band, prior, costs: tested };
}
