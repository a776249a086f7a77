import { SverkaError } from '../../model/index.js';
import type { BeadCost } from './cost.js';

/** A vector for each segment of both sides, all of one length. */
export interface SegmentVectors {
  readonly source: readonly Float32Array[];
  readonly target: readonly Float32Array[];
}

/** How many pairs are drawn to see how alike texts are that do not answer each other. */
const DRAWN = 400;
/** How much one standard deviation of likeness weighs, and where it stops growing. */
const WEIGHT = 1.2;
const MOST = 6;

/**
 * The likeness of the vectors of both sides of a bead, a group standing for the mean of its members (Thompson & Koehn
 * 2019 embed the joined text instead; a mean needs no second call). What counts is how far the cosine stands above that of
 * pairs drawn from anywhere in the two texts, in their standard deviations, so that any model's scale will do.
 */
export function vectorCost(vectors: SegmentVectors): BeadCost {
  const source = vectors.source.map(normalised);
  const target = vectors.target.map(normalised);
  const { mean, deviation } = background(source, target);
  return {
    cost(i, m, j, n) {
      const likeness = cosine(sum(source, i, m), sum(target, j, n));
      // A pair halfway between chance and equality speaks neither way.
      const z = (likeness - mean) / deviation - 2;
      return -WEIGHT * Math.max(-MOST, Math.min(MOST, z));
    },
  };
}

/**
 * Sees that there is a vector for each segment, all of one length and of finite numbers, if there are any at all.
 *
 * @throws SverkaError `align/bad-vectors` where not.
 */
export function checkVectors(vectors: SegmentVectors | undefined, sourceSize: number, targetSize: number): void {
  if (!vectors) return;
  const length = (vectors.source[0] ?? vectors.target[0])?.length;
  const sides = [
    ['source', vectors.source, sourceSize],
    ['target', vectors.target, targetSize],
  ] as const;
  for (const [side, given, size] of sides) {
    if (given.length !== size) {
      throw badVectors(`The ${side} has ${size} segments and ${given.length} vectors. Give one for each segment.`);
    }
    const wrong = given.findIndex((vector) => vector.length !== length || !vector.every(Number.isFinite));
    if (wrong !== -1) {
      throw badVectors(
        `Vector ${wrong} of the ${side} is not as long as the others or holds what is no finite number. Look at what the model gave for that segment.`,
      );
    }
  }
}

function badVectors(message: string): SverkaError {
  return new SverkaError('align/bad-vectors', message);
}

/** The vectors of some segments only. */
export function selectVectors(
  vectors: SegmentVectors | undefined,
  source: readonly number[],
  target: readonly number[],
): SegmentVectors | undefined {
  return (
    vectors && { source: source.map((at) => vectors.source[at]!), target: target.map((at) => vectors.target[at]!) }
  );
}

function background(source: readonly Float32Array[], target: readonly Float32Array[]) {
  if (source.length * target.length < 4) return { mean: 0, deviation: 0.25 };
  let total = 0;
  let squares = 0;
  for (let k = 0; k < DRAWN; k++) {
    // Steps without a common divisor with most lengths: spread over both texts, and the same in every run.
    const value = cosine(source[(k * 7919) % source.length]!, target[(k * 104_729 + 13) % target.length]!);
    total += value;
    squares += value * value;
  }
  const mean = total / DRAWN;
  return { mean, deviation: Math.max(0.05, Math.sqrt(Math.max(0, squares / DRAWN - mean * mean))) };
}

function normalised(vector: Float32Array): Float32Array {
  const norm = Math.hypot(...vector) || 1;
  return vector.map((value) => value / norm);
}

function sum(vectors: readonly Float32Array[], from: number, count: number): Float32Array {
  if (count === 1) return vectors[from]!;
  const total = vectors[from]!.slice();
  for (let k = 1; k < count; k++) {
    const vector = vectors[from + k]!;
    for (let at = 0; at < total.length; at++) total[at]! += vector[at]!;
  }
  return total;
}

function cosine(a: Float32Array, b: Float32Array): number {
  let dot = 0;
  let left = 0;
  let right = 0;
  for (let at = 0; at < a.length; at++) {
    dot += a[at]! * b[at]!;
    left += a[at]! * a[at]!;
    right += b[at]! * b[at]!;
  }
  return left === 0 || right === 0 ? 0 : dot / Math.sqrt(left * right);
}
