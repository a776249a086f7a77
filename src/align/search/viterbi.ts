import type { BeadTable } from '../cost/table.js';
import type { PathBead } from './path.js';

/** The least cost of all ways from one end of the text to each cell of a band, by the state that joins them there. */
export interface Ways {
  readonly bead: Float64Array;
  readonly gap: Float64Array;
}

function unreached(size: number): Ways {
  const cells = () => new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  return { bead: cells(), gap: cells() };
}

/** From the start to each cell: behind a bead and behind a gap. */
export function waysTo({ band, prior, costs }: BeadTable): Ways {
  const { rows, low, high, offsets, size } = band;
  const { sourceSteps, targetSteps, gapOpen, gapExtend, gapClose } = prior;
  const count = sourceSteps.length;
  const priors = prior.costs;
  const { bead, gap } = unreached(size);
  bead[0] = 0;
  for (let i = 0; i <= rows; i++) {
    const first = low[i]!;
    const last = high[i]!;
    for (let j = first, cell = offsets[i]!; j <= last; j++, cell++) {
      let best = bead[cell]!;
      for (let shape = 0; shape < count; shape++) {
        const row = i - sourceSteps[shape]!;
        const column = j - targetSteps[shape]!;
        if (row < 0 || column < low[row]! || column > high[row]!) continue;
        const before = offsets[row]! + column - low[row]!;
        const start = Math.min(bead[before]!, gap[before]! + gapClose);
        best = Math.min(best, start + (priors[shape]! + costs[before * count + shape]!));
      }
      bead[cell] = best;
      let bestGap = Number.POSITIVE_INFINITY;
      if (i > 0 && j <= high[i - 1]!) {
        const before = offsets[i - 1]! + j - low[i - 1]!;
        bestGap = Math.min(bead[before]! + gapOpen, gap[before]! + gapExtend);
      }
      if (j > first) bestGap = Math.min(bestGap, bead[cell - 1]! + gapOpen, gap[cell - 1]! + gapExtend);
      gap[cell] = bestGap;
    }
  }
  return { bead, gap };
}

/** From each cell to the end: where a bead has ended there, and where a gap has. */
export function waysFrom({ band, prior, costs }: BeadTable): Ways {
  const { rows, low, high, offsets, size } = band;
  const { sourceSteps, targetSteps, gapOpen, gapExtend, gapClose } = prior;
  const count = sourceSteps.length;
  const priors = prior.costs;
  const { bead, gap } = unreached(size);
  bead[size - 1] = 0;
  gap[size - 1] = gapClose;
  for (let i = rows; i >= 0; i--) {
    const first = low[i]!;
    const last = high[i]!;
    for (let j = last, cell = offsets[i + 1]! - 1; j >= first; j--, cell--) {
      let beads = Number.POSITIVE_INFINITY;
      for (let shape = 0; shape < count; shape++) {
        const row = i + sourceSteps[shape]!;
        const column = j + targetSteps[shape]!;
        if (row > rows || column < low[row]! || column > high[row]!) continue;
        const after = offsets[row]! + column - low[row]!;
        beads = Math.min(beads, bead[after]! + (priors[shape]! + costs[cell * count + shape]!));
      }
      let gaps = Number.POSITIVE_INFINITY;
      if (i < rows && j >= low[i + 1]!) gaps = gap[offsets[i + 1]! + j - low[i + 1]!]!;
      if (j < last) gaps = Math.min(gaps, gap[cell + 1]!);
      bead[cell] = Math.min(bead[cell]!, beads, gaps + gapOpen);
      gap[cell] = Math.min(gap[cell]!, beads + gapClose, gaps + gapExtend);
    }
  }
  return { bead, gap };
}

/**
 * The cheapest way through the band (Viterbi 1967; for alignment Gale & Church 1993), with two states per cell: after
 * a bead and after a gap. Ties fall to the shape named first.
 */
export function cheapestPath(table: BeadTable): PathBead[] {
  const { band, prior, costs } = table;
  const { rows, columns, low, high, offsets, size } = band;
  const { shapes, gapOpen, gapExtend, gapClose } = prior;
  const { bead, gap } = waysTo(table);
  const inside = (i: number, j: number) => i >= 0 && j >= low[i]! && j <= high[i]!;
  const cellOf = (i: number, j: number) => offsets[i]! + j - low[i]!;
  const path: PathBead[] = [];
  let i = rows;
  let j = columns;
  let inGap = gap[size - 1]! + gapClose < bead[size - 1]!;
  while (i > 0 || j > 0) {
    const cell = cellOf(i, j);
    if (inGap) {
      // The way that gave the cell its cost: over a source segment, if both did.
      const way = (before: number) => bead[before]! + gapOpen === gap[cell] || gap[before]! + gapExtend === gap[cell];
      const onSource = inside(i - 1, j) && way(cellOf(i - 1, j));
      if (onSource) i--;
      else j--;
      const before = cellOf(i, j);
      inGap = bead[before]! + gapOpen !== gap[cell];
      path.push({ source: i, m: onSource ? 1 : 0, target: j, n: onSource ? 0 : 1, cost: inGap ? gapExtend : gapOpen });
    } else {
      const shape = shapes.findIndex(([m, n], shape) => {
        if (!inside(i - m, j - n)) return false;
        const before = cellOf(i - m, j - n);
        const start = Math.min(bead[before]!, gap[before]! + gapClose);
        return start + (prior.costs[shape]! + costs[before * shapes.length + shape]!) === bead[cell];
      });
      const [m, n] = shapes[shape]!;
      i -= m;
      j -= n;
      const before = cellOf(i, j);
      inGap = gap[before]! + gapClose < bead[before]!;
      const cost = prior.costs[shape]! + costs[before * shapes.length + shape]!;
      path.push({ source: i, m, target: j, n, cost });
    }
  }
  return path.reverse();
}
