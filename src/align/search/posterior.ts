import type { BeadTable } from '../cost/table.js';
import type { Band } from './band.js';
import type { PathBead } from './path.js';

/** How sure each bead of the band is, over all ways through it. */
export interface Posteriors {
  /** Chance that the best alignment has this bead, 0 to 1. A gap is one segment with m or n 0. */
  of(source: number, m: number, target: number, n: number): number;
}

const LEAST = -1e30;

/**
 * Chances of beads by the forward–backward algorithm (Rabiner 1989) over the same states as the search. Words in a
 * sentence do not vote independently, so all costs are divided by `temperature` (at least 1): fitted on held-back
 * texts in bench/align, it makes the chances mean what they say.
 */
export function beadPosteriors({ band, prior, costs }: BeadTable, temperature = 1): Posteriors {
  const { rows, low, high, offsets, size } = band;
  const { shapes, sourceSteps, targetSteps } = prior;
  const count = shapes.length;
  const priors = prior.costs;
  const open = -prior.gapOpen / temperature;
  const extend = -prior.gapExtend / temperature;
  const close = -prior.gapClose / temperature;

  // ln of the summed chances of all ways from the start to a cell, and from the cell to the end, by state.
  const beadIn = new Float64Array(size).fill(LEAST);
  const gapIn = new Float64Array(size).fill(LEAST);
  const beadOut = new Float64Array(size).fill(LEAST);
  const gapOut = new Float64Array(size).fill(LEAST);

  beadIn[0] = 0;
  for (let i = 0; i <= rows; i++) {
    for (let j = low[i]!, cell = offsets[i]!; j <= high[i]!; j++, cell++) {
      let bead = beadIn[cell]!;
      for (let shape = 0; shape < count; shape++) {
        const row = i - sourceSteps[shape]!;
        const column = j - targetSteps[shape]!;
        if (row < 0 || column < low[row]! || column > high[row]!) continue;
        const before = offsets[row]! + column - low[row]!;
        const start = logAdd(beadIn[before]!, gapIn[before]! + close);
        if (start <= LEAST / 2) continue;
        bead = logAdd(bead, start - (priors[shape]! + costs[before * count + shape]!) / temperature);
      }
      beadIn[cell] = bead;
      let gap = LEAST;
      if (i > 0 && j <= high[i - 1]!) {
        const before = offsets[i - 1]! + j - low[i - 1]!;
        gap = logAdd(beadIn[before]! + open, gapIn[before]! + extend);
      }
      if (j > low[i]!) gap = logAdd(gap, logAdd(beadIn[cell - 1]! + open, gapIn[cell - 1]! + extend));
      gapIn[cell] = gap;
    }
  }
  beadOut[size - 1] = 0;
  gapOut[size - 1] = close;
  for (let i = rows; i >= 0; i--) {
    for (let j = high[i]!, cell = offsets[i + 1]! - 1; j >= low[i]!; j--, cell--) {
      let beads = LEAST;
      for (let shape = 0; shape < count; shape++) {
        const row = i + sourceSteps[shape]!;
        const column = j + targetSteps[shape]!;
        if (row > rows || column < low[row]! || column > high[row]!) continue;
        const after = beadOut[offsets[row]! + column - low[row]!]!;
        if (after <= LEAST / 2) continue;
        beads = logAdd(beads, after - (priors[shape]! + costs[cell * count + shape]!) / temperature);
      }
      let gaps = LEAST;
      if (i < rows && j >= low[i + 1]!) gaps = gapOut[offsets[i + 1]! + j - low[i + 1]!]!;
      if (j < high[i]!) gaps = logAdd(gaps, gapOut[cell + 1]!);
      beadOut[cell] = logAdd(beadOut[cell]!, logAdd(beads, gaps + open));
      gapOut[cell] = logAdd(gapOut[cell]!, logAdd(beads + close, gaps + extend));
    }
  }

  const total = logAdd(beadIn[size - 1]!, gapIn[size - 1]! + close);
  const shapeOf = new Int8Array(64).fill(-1);
  shapes.forEach(([m, n], shape) => {
    shapeOf[m * 8 + n] = shape;
  });
  const inside = (i: number, j: number) => i <= rows && j >= low[i]! && j <= high[i]!;
  return {
    of(i, m, j, n) {
      if (!inside(i, j) || !inside(i + m, j + n)) return 0;
      const before = offsets[i]! + j - low[i]!;
      const after = offsets[i + m]! + j + n - low[i + m]!;
      if (m === 0 || n === 0) {
        const start = logAdd(beadIn[before]! + open, gapIn[before]! + extend);
        return Math.min(1, Math.exp(start + gapOut[after]! - total));
      }
      const shape = shapeOf[m * 8 + n]!;
      if (shape === -1) return 0;
      const start = logAdd(beadIn[before]!, gapIn[before]! + close);
      const own = (priors[shape]! + costs[before * count + shape]!) / temperature;
      return Math.min(1, Math.exp(start - own + beadOut[after]! - total));
    },
  };
}

/** ln(eᵃ + eᵇ) */
function logAdd(a: number, b: number): number {
  const more = Math.max(a, b);
  const difference = Math.abs(a - b);
  return difference > 40 ? more : more + Math.log1p(Math.exp(-difference));
}

/** The posterior of each bead of a path; the segment of a gap may be passed over at any place of the other side. */
export function pathConfidence(path: readonly PathBead[], posteriors: Posteriors, band: Band): number[] {
  return path.map((bead) => {
    if (bead.m > 0 && bead.n > 0) return posteriors.of(bead.source, bead.m, bead.target, bead.n);
    let sum = 0;
    if (bead.m > 0) {
      const first = band.low[bead.source]!;
      for (let j = first; j <= band.high[bead.source]!; j++) sum += posteriors.of(bead.source, 1, j, 0);
    } else {
      for (let i = bead.source; i >= 0 && band.high[i]! >= bead.target; i--) sum += posteriors.of(i, 0, bead.target, 1);
      for (let i = bead.source + 1; i <= band.rows && band.low[i]! <= bead.target; i++) {
        sum += posteriors.of(i, 0, bead.target, 1);
      }
    }
    return Math.min(1, sum);
  });
}
