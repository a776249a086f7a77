import type { BeadCost } from '../cost/cost.js';
import type { BeadTable } from '../cost/table.js';
import { beadPosteriors, type Posteriors } from './posterior.js';

/** Some of the beads of a band: for each cell a bit for each shape that begins there. */
export type BeadSet = Uint8Array;

/** A bead that costs more, in nats, is not asked whether it is likely. */
const DEAR = 30;
/** Two pairs in a row are always nearly as good as one bead 2-2: that one must be so much likelier to be looked at. */
const TWO_TWO = 30;

/**
 * The beads between which the search has a choice. Likely is a bead through which a way runs that has at least the chance
 * `least` against the best of all ways. A pair 1-1 is left out where nothing else is likely for either segment: whatever it
 * costs, no other takes its place.
 */
export function contestedBeads(table: BeadTable, least: number, temperature: number): BeadSet {
  const chances = beadPosteriors(table, temperature, Math.max);
  const found = likelyBeads(table, chances, least);
  const claims = claimsOf(table, chances, found, least);
  const { band, prior } = table;
  const pair = 1 << prior.shapes.findIndex(([m, n]) => m === 1 && n === 1);
  for (let i = 0; i < band.rows; i++) {
    for (let j = band.low[i]!, cell = band.offsets[i]!; j <= band.high[i]!; j++, cell++) {
      if ((found[cell]! & pair) !== 0 && claims.source[i] === 1 && claims.target[j] === 1) found[cell]! &= ~pair;
    }
  }
  return found;
}

function likelyBeads({ band, prior, costs }: BeadTable, chances: Posteriors, least: number): BeadSet {
  const { shapes } = prior;
  const found = new Uint8Array(band.size);
  for (let i = 0; i < band.rows; i++) {
    for (let j = band.low[i]!, cell = band.offsets[i]!; j <= band.high[i]!; j++, cell++) {
      for (let shape = 0; shape < shapes.length; shape++) {
        if (costs[cell * shapes.length + shape]! >= DEAR) continue;
        const [m, n] = shapes[shape]!;
        if (chances.of(i, m, j, n) >= (m === 2 && n === 2 ? TWO_TWO * least : least)) found[cell]! |= 1 << shape;
      }
    }
  }
  return found;
}

/** How many of the beads each segment of either side has a part in; to stand alone, where that is likely, is one more. */
function claimsOf({ band, prior }: BeadTable, chances: Posteriors, beads: BeadSet, least: number) {
  const { rows, columns, low, high, offsets } = band;
  const source = new Int32Array(rows + 1);
  const target = new Int32Array(columns + 1);
  for (let i = 0; i <= rows; i++) {
    for (let j = low[i]!, cell = offsets[i]!; j <= high[i]!; j++, cell++) {
      for (let shape = 0, rest = beads[cell]!; rest !== 0; shape++, rest >>= 1) {
        if ((rest & 1) === 0) continue;
        const [m, n] = prior.shapes[shape]!;
        for (let k = 0; k < m; k++) source[i + k]!++;
        for (let k = 0; k < n; k++) target[j + k]!++;
      }
      if (chances.of(i, 1, j, 0) >= least) source[i]!++;
      if (chances.of(i, 0, j, 1) >= least) target[j]!++;
    }
  }
  return { source, target };
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
  const { shapes } = prior;
  const tested = new Float32Array(costs.length).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i <= band.rows; i++) {
    for (let j = band.low[i]!, cell = band.offsets[i]!; j <= band.high[i]!; j++, cell++) {
      for (let shape = 0; shape < shapes.length; shape++) {
        const [m, n] = shapes[shape]!;
        const at = cell * shapes.length + shape;
        if ((contested[cell]! & (1 << shape)) !== 0) tested[at] = closer.cost(i, m, j, n);
        else if (m === 1 && n === 1) tested[at] = costs[at]!;
      }
    }
  }
  return { band, prior, costs: tested };
}
