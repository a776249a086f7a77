import { asPieces, joinPieces, type Pieces } from '../feature/clauses.js';
import type { BeadCost } from './cost.js';
import { type Direction, factor, type TranslationModel } from './translation.js';

/** What the freedom to move a border is worth: two pairs 1-1 must be clearly worse before it is taken. */
const SHIFTED_BORDER = 2;

export interface SplitOptions {
  /** The clauses of a segment of either side. */
  readonly clauses: {
    readonly source: (segment: number) => Pieces;
    readonly target: (segment: number) => Pieces;
  };
  /** The cost of two lengths that answer each other. */
  readonly lengthCost: (source: number, target: number) => number;
  readonly weight: number;
}

/**
 * The cost of a bead with several segments on a side, tested at the clause borders of the other: a segment that answers
 * two must fall into two parts, in order, each of which answers one. Words that the first part uses up cannot speak for the
 * second again, so that a segment without an answer is not swallowed by its neighbour. The best cut counts, less the
 * choice there was. Shorter parts explain each other more sharply, so a bead 1-1 is cut once too, on both sides at about
 * the same place: otherwise beads of more segments would win by being cut alone.
 */
export function splitCost(model: TranslationModel, options: SplitOptions): BeadCost {
  const { lengthCost, weight } = options;
  const forward = new Explanation(model.forward, model.target.vocabulary.size);
  const backward = new Explanation(model.backward, model.source.vocabulary.size);
  const pairCost = (said: number, sourceLength: number, targetLength: number) =>
    -weight * 0.5 * said + lengthCost(sourceLength, targetLength);

  /**
   * The clauses of one side cut into as many parts as the other has segments, at the least cost. `isSource` says whether
   * the clauses are those of the source; behind clause `forbidden` no cut is made.
   */
  const bestCut = (clauses: Pieces, segments: Pieces, isSource: boolean, forbidden = -1): number => {
    const parts = segments.count;
    const { count, borders } = clauses;
    if (count < parts) return Number.POSITIVE_INFINITY;
    const lengths = runningSums(clauses.lengths);
    const byClauses = isSource ? forward : backward;
    const bySegments = isSource ? backward : forward;
    byClauses.load(clauses, segments);
    bySegments.load(segments, clauses);
    // best[k] is the cheapest way to have the segments so far answered by the first k clauses.
    let best = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
    best[0] = 0;
    for (let part = 0; part < parts; part++) {
      const next = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
      const isLast = part === parts - 1;
      const explained = bySegments.running(part, part + 1);
      for (let to = isLast ? count : part + 1; to <= count - (parts - 1 - part); to++) {
        if (to === forbidden && !isLast) continue;
        for (let from = part; from < to; from++) {
          if (best[from] === Number.POSITIVE_INFINITY || (part === 0 && from > 0)) continue;
          const said = byClauses.one(from, to, part) + explained[to]! - explained[from]!;
          const [length, other] = [lengths[to]! - lengths[from]!, segments.lengths[part]!];
          const cost = isSource ? pairCost(said, length, other) : pairCost(said, other, length);
          const value = best[from]! + (isLast ? 0 : borders[to - 1]!) + cost;
          if (value < next[to]!) next[to] = value;
        }
      }
      best = next;
    }
    // Which cut it is has to be said too: its share among all cuts, one for each border between parts.
    let all = 0;
    for (let k = 0; k < count - 1; k++) all += Math.exp(-borders[k]!);
    let choice = 0;
    for (let k = 1; k < parts; k++) choice += Math.log(Math.max(1, all / k));
    return best[count]! + choice;
  };

  /** Two segments cut once, both at about the same place: what beads of more segments gain by being cut, 1-1 must gain too. */
  const pairedCut = (left: Pieces, right: Pieces): number => {
    forward.load(left, right);
    backward.load(right, left);
    const [a, b] = [runningSums(left.lengths), runningSums(right.lengths)];
    const [leftLength, rightLength] = [a[left.count]!, b[right.count]!];
    const whole = forward.running(0, left.count)[right.count]! + backward.running(0, right.count)[left.count]!;
    let best = pairCost(whole, leftLength, rightLength);
    if (left.count < 2 || right.count < 2) return best;
    const before = new Map<number, Float64Array>();
    const after = new Map<number, Float64Array>();
    let all = 0;
    for (let p = 1; p < left.count; p++) {
      const middle = (a[p]! / leftLength) * rightLength;
      let q = 1;
      while (q < right.count - 1 && b[q]! + right.lengths[q]! / 2 < middle) q++;
      const first = forward.running(0, p);
      const second = forward.running(p, left.count);
      for (let at = Math.max(1, q - 1); at <= Math.min(right.count - 1, q + 1); at++) {
        const border = Math.max(left.borders[p - 1]!, right.borders[at - 1]!);
        all += Math.exp(-border);
        const back = remembered(before, at, () => backward.running(0, at));
        const backAfter = remembered(after, at, () => backward.running(at, right.count));
        const cost =
          border +
          pairCost(first[at]! + back[p]!, a[p]!, b[at]!) +
          pairCost(
            second[right.count]! - second[at]! + backAfter[left.count]! - backAfter[p]!,
            leftLength - a[p]!,
            rightLength - b[at]!,
          );
        if (cost < best) best = cost;
      }
    }
    return best + Math.log(Math.max(1, all));
  };

  const rows = (of: (segment: number) => Pieces, first: number, count: number) =>
    Array.from({ length: count }, (_, k) => of(first + k));
  const { source, target } = options.clauses;
  return {
    cost(i, m, j, n) {
      if (m === 1 && n === 1) return pairedCut(source(i), target(j));
      const [left, right] = [rows(source, i, m), rows(target, j, n)];
      if (m === 1) return bestCut(left[0]!, asPieces(right), true);
      if (n === 1) return bestCut(right[0]!, asPieces(left), false);
      // m-n: the border of one side lies elsewhere than on the other; cut either side anew, not where it was.
      return (
        SHIFTED_BORDER +
        Math.min(
          bestCut(joinPieces(left), asPieces(right), true, left[0]!.count),
          bestCut(joinPieces(right), asPieces(left), false, right[0]!.count),
        )
      );
    },
  };
}

function remembered(known: Map<number, Float64Array>, key: number, make: () => Float64Array): Float64Array {
  const before = known.get(key);
  if (before) return before;
  const made = make();
  known.set(key, made);
  return made;
}

function runningSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let k = 0; k < values.length; k++) sums[k + 1] = sums[k]! + values[k]!;
  return sums;
}

/**
 * How pieces in a row explain those of the other side. What each says about every feature of the other side is summed up
 * once, from the first on, so that any run of pieces is a difference of two rows:
 *
 *               features of the other side
 *        0      0   0   0   0   0 …
 *     1 piece   ·   ·   ·   ·   ·        lift of pieces 1–3 = row 3 − row 0
 *     2 pieces  ·   ·   ·   ·   ·
 */
class Explanation {
  private sums = new Float64Array(1 << 10);
  private weights: Float64Array = new Float64Array(0);
  private answering!: Pieces;
  private readonly scratch: Float64Array;

  constructor(
    private readonly direction: Direction,
    size: number,
  ) {
    this.scratch = new Float64Array(size);
  }

  load(explaining: Pieces, answering: Pieces): void {
    const { starts, explained, lift } = this.direction;
    const { scratch } = this;
    const { ids } = answering;
    const width = ids.length;
    if (this.sums.length < (explaining.count + 1) * width) {
      this.sums = new Float64Array(2 * (explaining.count + 1) * width);
    }
    const { sums } = this;
    sums.fill(0, 0, width);
    for (let piece = 0, row = width; piece < explaining.count; piece++, row += width) {
      for (let at = explaining.starts[piece]!; at < explaining.starts[piece + 1]!; at++) {
        const id = explaining.ids[at]!;
        for (let link = starts[id]!; link < starts[id + 1]!; link++) scratch[explained[link]!]! += lift[link]!;
      }
      for (let at = 0; at < width; at++) sums[row + at] = scratch[ids[at]!]!;
    }
    for (const id of explaining.ids) {
      for (let link = starts[id]!; link < starts[id + 1]!; link++) scratch[explained[link]!] = 0;
    }
    this.weights = runningSums(explaining.weights);
    this.answering = answering;
  }

  /** ln p(answering piece | pieces `from` to `to`) / p(answering piece). */
  one(from: number, to: number, piece: number): number {
    const { ids, wholes, starts } = this.answering;
    const { sums } = this;
    const { unexplained } = this.direction;
    const share = 1 / Math.max(1, this.weights[to]! - this.weights[from]!);
    const [upper, lower] = [to * ids.length, from * ids.length];
    let sum = 0;
    let product = 1;
    for (let at = starts[piece]!, count = 0; at < starts[piece + 1]!; at++) {
      const value = factor(unexplained[ids[at]!]!, (sums[upper + at]! - sums[lower + at]!) * share);
      product *= wholes[at] === 1 ? value * value : value;
      // Products are cheaper than logarithms; so few squares of factors stay well inside the range of a double.
      if (++count % 32 === 0) {
        sum += Math.log(product);
        product = 1;
      }
    }
    // What counts half stands once in the product, what counts whole twice.
    return (sum + Math.log(product)) / 2;
  }

  /** The same for the first so many answering pieces together: `[0, first, first two…]`. */
  running(from: number, to: number): Float64Array {
    const sums = new Float64Array(this.answering.count + 1);
    for (let piece = 0; piece < this.answering.count; piece++) {
      sums[piece + 1] = sums[piece]! + this.one(from, to, piece);
    }
    return sums;
  }
}
