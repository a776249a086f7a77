/**
 * Translation probabilities from parallel segments: IBM Model 1 (Brown et al. 1993) in both directions, trained to
 * agree (Liang, Taskar & Klein 2006). After the first rounds a link counts only as far as both directions believe in
 * it, which keeps the table small and clean. We depart from both papers in what is left over: a link's mass that the
 * other direction does not confirm goes to "no translation", so that Σ_t forward(s, t) < 1 says how reliably a word is
 * translated at all.
 */

/** A parallel pair as feature ids, each id at most once per side. */
export interface LearningPair {
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** How far the pair is believed, 0 to 1. */
  readonly weight: number;
}

/** Word links with both conditional strengths; parallel arrays. */
export interface LinkTable {
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Expected links per occurrence of the source feature, 0 to 1. */
  readonly forward: Float32Array;
  /** Expected links per occurrence of the target feature, 0 to 1. */
  readonly backward: Float32Array;
  /** Expected links, absolute. */
  readonly count: Float32Array;
}

export interface LearnOptions {
  readonly sourceSize: number;
  readonly targetSize: number;
  /** Rounds in which each direction learns by itself, then rounds in which they must agree. */
  readonly rounds?: number;
  readonly agreeingRounds?: number;
  /** Taken off every link count: what was seen once proves nothing. */
  readonly discount?: number;
  /** Added to every feature's occurrences. */
  readonly smoothing?: number;
  /** Features in fewer pairs are left out. */
  readonly minimum?: number;
  /** Links weaker than this in both directions are left out. */
  readonly threshold?: number;
  /** What is known beforehand of a link: its strength in both directions, 0 where nothing is known. */
  readonly known?: (source: number, target: number) => number;
  /** No more occurrences of links than this are looked at (four bytes each). */
  readonly limit?: number;
}

/** Learns a link table. Deterministic: the same pairs in the same order give the same table. */
export function learnLinks(pairs: readonly LearningPair[], options: LearnOptions): LinkTable {
  const { sourceSize, targetSize, rounds = 2, agreeingRounds = 3, discount = 0.5, smoothing = 0.5 } = options;
  const { minimum = 2, threshold = 0.02, known, limit = 40_000_000 } = options;
  const sourceCount = new Float64Array(sourceSize);
  const targetCount = new Float64Array(targetSize);
  for (const pair of pairs) {
    for (const id of pair.source) sourceCount[id]! += pair.weight;
    for (const id of pair.target) targetCount[id]! += pair.weight;
  }
  const kept: LearningPair[] = [];
  let room = limit;
  for (const pair of pairs) {
    const source = pair.source.filter((id) => sourceCount[id]! >= minimum);
    const target = pair.target.filter((id) => targetCount[id]! >= minimum);
    room -= source.length * target.length;
    if (room < 0) break;
    if (source.length > 0 && target.length > 0) kept.push({ source, target, weight: pair.weight });
  }

  // Every (source, target) that occurs together gets a number once; the rounds then only walk arrays.
  const numbering = new LinkNumbering(targetSize);
  const occurrence = new Int32Array(kept.reduce((sum, pair) => sum + pair.source.length * pair.target.length, 0));
  let at = 0;
  for (const { source, target } of kept) {
    for (const s of source) for (const t of target) occurrence[at++] = numbering.of(s, t);
  }
  const size = numbering.size;
  const linkSource = numbering.source.subarray(0, size);
  const linkTarget = numbering.target.subarray(0, size);

  const forward = new Float32Array(size).fill(1);
  const backward = new Float32Array(size).fill(1);
  if (known) {
    for (let link = 0; link < size; link++) {
      forward[link] = backward[link] = 1 + 30 * known(linkSource[link]!, linkTarget[link]!);
    }
  }
  const forwardSum = new Float64Array(size);
  const backwardSum = new Float64Array(size);
  let sourceTotals = new Float64Array(64);
  let targetTotals = new Float64Array(64);
  for (let round = 0; round < rounds + agreeingRounds; round++) {
    const agree = round >= rounds;
    forwardSum.fill(0);
    backwardSum.fill(0);
    at = 0;
    for (const { source, target, weight } of kept) {
      const m = source.length;
      const n = target.length;
      if (sourceTotals.length < m) sourceTotals = new Float64Array(2 * m);
      if (targetTotals.length < n) targetTotals = new Float64Array(2 * n);
      sourceTotals.fill(0, 0, m);
      targetTotals.fill(0, 0, n);
      for (let i = 0, k = at; i < m; i++) {
        for (let j = 0; j < n; j++, k++) {
          const link = occurrence[k]!;
          targetTotals[j]! += forward[link]!;
          sourceTotals[i]! += backward[link]!;
        }
      }
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++, at++) {
          const link = occurrence[at]!;
          const f = forward[link]! / (targetTotals[j]! + 1e-12);
          const b = backward[link]! / (sourceTotals[i]! + 1e-12);
          if (agree) {
            // A link counts as far as both directions believe in it.
            backwardSum[link]! += weight * f * b;
          } else {
            forwardSum[link]! += weight * f;
            backwardSum[link]! += weight * b;
          }
        }
      }
    }
    const last = round === rounds + agreeingRounds - 1;
    for (let link = 0; link < size; link++) {
      const s = sourceCount[linkSource[link]!]!;
      const t = targetCount[linkTarget[link]!]!;
      if (agree) {
        const sum = Math.max(0, backwardSum[link]! - (last ? discount : 0));
        forwardSum[link] = sum;
        forward[link] = sum / (s + smoothing);
        backward[link] = sum / (t + smoothing);
      } else {
        forward[link] = forwardSum[link]! / s;
        backward[link] = backwardSum[link]! / t;
      }
    }
  }

  const chosen: number[] = [];
  for (let link = 0; link < size; link++) {
    if (forward[link]! >= threshold || backward[link]! >= threshold) chosen.push(link);
  }
  const pick = <A extends Int32Array | Float32Array>(from: A | Float64Array, into: A): A => {
    for (let k = 0; k < chosen.length; k++) into[k] = from[chosen[k]!]!;
    return into;
  };
  return {
    source: pick(linkSource, new Int32Array(chosen.length)),
    target: pick(linkTarget, new Int32Array(chosen.length)),
    forward: pick(forward, new Float32Array(chosen.length)),
    backward: pick(backward, new Float32Array(chosen.length)),
    count: pick(forwardSum, new Float32Array(chosen.length)),
  };
}

/** Numbers (source, target) in order of first sight: an open-addressing table, five times as fast as a Map here. */
class LinkNumbering {
  size = 0;
  source = new Int32Array(1 << 15);
  target = new Int32Array(1 << 15);
  private slots = new Int32Array(1 << 16).fill(-1);
  private readonly targetSize: number;

  constructor(targetSize: number) {
    this.targetSize = targetSize;
  }

  of(source: number, target: number): number {
    const mask = this.slots.length - 1;
    let slot = this.hash(source, target) & mask;
    for (;;) {
      const link = this.slots[slot]!;
      if (link === -1) break;
      if (this.source[link] === source && this.target[link] === target) return link;
      slot = (slot + 1) & mask;
    }
    const link = this.size++;
    this.slots[slot] = link;
    if (link === this.source.length) {
      this.source = grown(this.source);
      this.target = grown(this.target);
    }
    this.source[link] = source;
    this.target[link] = target;
    if (this.size * 2 > this.slots.length) this.rehash();
    return link;
  }

  private hash(source: number, target: number): number {
    const mixed = Math.imul(source * 31 + this.targetSize, 0x9e3779b1) ^ Math.imul(target, 0x85ebca6b);
    return mixed ^ (mixed >>> 15);
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = this.slots.length - 1;
    for (let link = 0; link < this.size; link++) {
      let slot = this.hash(this.source[link]!, this.target[link]!) & mask;
      while (this.slots[slot] !== -1) slot = (slot + 1) & mask;
      this.slots[slot] = link;
    }
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
