import type { BeadTable } from '../cost/table.js';
import type { PathBead } from './path.js';

const GAP_SOURCE = 1;
const FROM_GAP = 2;

/**
 * The cheapest way through the band (Viterbi 1967; for alignment Gale & Church 1993), with two states per cell: after
 * a bead and after a gap. Ties fall to the shape named first.
 */
export function cheapestPath({ band, prior, costs }: BeadTable): PathBead[] {
  const { rows, columns, low, high, offsets, size } = band;
  const { shapes, gapOpen, gapExtend, gapClose } = prior;
  const afterBead = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const afterGap = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const beadFrom = new Uint8Array(size);
  const gapFrom = new Uint8Array(size);
  const count = shapes.length;
  const sourceSteps = Int32Array.from(shapes, ([m]) => m);
  const targetSteps = Int32Array.from(shapes, ([, n]) => n);
  const priors = prior.costs;
  afterBead[0] = 0;
  for (let i = 0; i <= rows; i++) {
    const first = low[i]!;
    for (let j = first, cell = offsets[i]!; j <= high[i]!; j++, cell++) {
      let bestBead = afterBead[cell]!;
      let bestShape = 0;
      for (let shape = 0; shape < count; shape++) {
        const row = i - sourceSteps[shape]!;
        const column = j - targetSteps[shape]!;
        if (row < 0 || column < low[row]! || column > high[row]!) continue;
        const before = offsets[row]! + column - low[row]!;
        const fromBead = afterBead[before]!;
        const fromGap = afterGap[before]! + gapClose;
        const isFromBead = fromBead <= fromGap;
        const total = (isFromBead ? fromBead : fromGap) + priors[shape]! + costs[before * count + shape]!;
        if (total < bestBead) {
          bestBead = total;
          bestShape = shape * 4 + (isFromBead ? 0 : FROM_GAP);
        }
      }
      afterBead[cell] = bestBead;
      beadFrom[cell] = bestShape;
      let bestGap = Number.POSITIVE_INFINITY;
      let way = 0;
      if (i > 0 && j <= high[i - 1]!) {
        const before = offsets[i - 1]! + j - low[i - 1]!;
        const open = afterBead[before]! + gapOpen;
        const extend = afterGap[before]! + gapExtend;
        bestGap = Math.min(open, extend);
        way = GAP_SOURCE + (open <= extend ? 0 : FROM_GAP);
      }
      if (j > first) {
        const open = afterBead[cell - 1]! + gapOpen;
        const extend = afterGap[cell - 1]! + gapExtend;
        if (Math.min(open, extend) < bestGap) {
          bestGap = Math.min(open, extend);
          way = open <= extend ? 0 : FROM_GAP;
        }
      }
      afterGap[cell] = bestGap;
      gapFrom[cell] = way;
    }
  }

  const path: PathBead[] = [];
  let i = rows;
  let j = columns;
  let inGap = afterGap[size - 1]! + gapClose < afterBead[size - 1]!;
  while (i > 0 || j > 0) {
    const cell = offsets[i]! + j - low[i]!;
    if (inGap) {
      const way = gapFrom[cell]!;
      const onSource = (way & GAP_SOURCE) !== 0;
      if (onSource) i--;
      else j--;
      inGap = (way & FROM_GAP) !== 0;
      path.push({ source: i, m: onSource ? 1 : 0, target: j, n: onSource ? 0 : 1, cost: inGap ? gapExtend : gapOpen });
    } else {
      const way = beadFrom[cell]!;
      const shape = way >> 2;
      const m = sourceSteps[shape]!;
      const n = targetSteps[shape]!;
      i -= m;
      j -= n;
      inGap = (way & FROM_GAP) !== 0;
      const before = offsets[i]! + j - low[i]!;
      path.push({ source: i, m, target: j, n, cost: priors[shape]! + costs[before * count + shape]! });
    }
  }
  return path.reverse();
}
