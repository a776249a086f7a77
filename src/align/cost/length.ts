import type { Features } from '../feature/features.js';
import type { BeadCost } from './cost.js';

export interface LengthModel {
  /** ln of how many target characters answer one source character. */
  readonly logRatio: number;
  /** Standard deviation of that logarithm for long segments. */
  readonly deviation: number;
  /** Variance that short segments have beyond it, times their length. */
  readonly shortVariance: number;
}

/**
 * Lengths that belong together (Gale & Church 1993). We compare the logarithm of the ratio, so that the sides can be
 * swapped, with a deviation that grows for short segments, and let the cost level off as Student's t does: a wild
 * length is a reason to doubt, not a proof.
 */
export function lengthCost(source: Features, target: Features, model: LengthModel, weight = 1): BeadCost {
  const a = running(source.lengths);
  const b = running(target.lengths);
  const pair = pairLengthCost(model, weight);
  return { cost: (i, m, j, n) => pair(a[i + m]! - a[i]!, b[j + n]! - b[j]!) };
}

/** The cost of two lengths in characters. */
export function pairLengthCost(model: LengthModel, weight = 1): (source: number, target: number) => number {
  const scale = Math.exp(-model.logRatio);
  const freedom = 5;
  return (source, target) => {
    const scaled = target * scale;
    const z = Math.log(scaled / source);
    const variance = model.deviation ** 2 + model.shortVariance * (1 / source + 1 / scaled);
    return weight * (((freedom + 1) / 2) * Math.log(1 + (z * z) / (variance * freedom)) - 0.5);
  };
}

function running(lengths: Float64Array): Float64Array {
  const sums = new Float64Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) sums[i + 1] = sums[i]! + lengths[i]!;
  return sums;
}

/** The model when nothing is known but the texts: all characters of one side against all of the other. */
export function firstLengthModel(source: Features, target: Features, expected: number): LengthModel {
  const total = (lengths: Float64Array) => lengths.reduce((sum, length) => sum + length, 0);
  // A text of which much is missing must not bend the ratio far.
  const seen = Math.log((total(target.lengths) + 1) / (total(source.lengths) + 1));
  const logRatio = (seen + Math.log(expected)) / 2;
  return { logRatio, deviation: 0.25, shortVariance: 1.5 };
}
