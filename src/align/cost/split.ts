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
      const explained = bySegments.run(part, part + 1);
      const other = segments.lengthBefore[part + 1]! - segments.lengthBefore[part]!;
      for (let to = isLast ? count : part + 1; to <= count - (parts - 1 - part); to++) {
        if (to === forbidden && !isLast) continue;
        for (let from = part; from < to; from++) {
          if (best[from] === Number.POSITIVE_INFINITY || (part === 0 && from > 0)) continue;
          const said = byClauses.one(from, to, part) + bySegments.said(explained, from, to);
          const length = clauses.lengthBefore[to]! - clauses.lengthBefore[from]!;
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
    const [a, b] = [left.lengthBefore, right.lengthBefore];
    const [p2, q2] = [left.count, right.count];
    forward.load(left, right);
    backward.load(right, left);
    const whole = forward.said(forward.run(0, p2), 0, q2) + backward.said(backward.run(0, q2), 0, p2);
    let best = pairCost(whole, a[p2]!, b[q2]!);
    if (p2 < 2 || q2 < 2) return best;
    const [backFirst, backSecond] = [[0], [0]];
    for (let q = 1; q < q2; q++) {
      backFirst.push(backward.run(0, q));
      backSecond.push(backward.run(q, q2));
    }
    let all = 0;
    for (let p = 1; p < p2; p++) {
      const first = forward.run(0, p);
      const second = forward.run(p, p2);
      const nearest = nearestCut(right, (a[p]! / a[p2]!) * b[q2]!);
      for (let q = Math.max(1, nearest - 1); q <= Math.min(q2 - 1, nearest + 1); q++) {
        const border = Math.max(left.borders[p - 1]!, right.borders[q - 1]!);
        all += Math.exp(-border);
        const before = forward.said(first, 0, q) + backward.said(backFirst[q]!, 0, p);
        const after = forward.said(second, q, q2) + backward.said(backSecond[q]!, p, p2);
        const cost = border + pairCost(before, a[p]!, b[q]!) + pairCost(after, a[p2]! - a[p]!, b[q2]! - b[q]!);
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

/** The cut between two pieces, counted from 1, that so many characters come nearest to. */
function nearestCut({ count, lengthBefore }: Pieces, characters: number): number {
  let cut = 1;
  while (cut < count - 1 && (lengthBefore[cut]! + lengthBefore[cut + 1]!) / 2 < characters) cut++;
  return cut;
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
  private explaining!: Pieces;
  private answering!: Pieces;
  private sums = new Float64Array(1 << 10);
  /** What runs of pieces say of the first so many answering pieces together: a row for each run that was asked for. */
  private rows = new Float64Array(1 << 10);
  private rowCount = 0;
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
    this.explaining = explaining;
    this.answering = answering;
    this.sums = atLeast(this.sums, (explaining.count + 1) * width);
    this.rows = atLeast(this.rows, 2 * explaining.count * (answering.count + 1));
    this.rowCount = 0;
    const { sums } = this;
    sums.fill(0, 0, width);
    for (let piece = 0, row = width; piece < explaining.count; piece++, row += width) {
      for (let at = explaining.starts[piece]!; at < explaining.starts[piece + 1]!; at++) {
        const id = explaining.ids[at]!;
        for (let link = starts[id]!; link < starts[id + 1]!; link++) scratch[explained[link]!]! += lift[link]!;
      }
      for (let at = 0; at < width; at++) sums[row + at] = scratch[ids[at]!]!;
    }
    for (let at = 0; at < explaining.ids.length; at++) {
      const id = explaining.ids[at]!;
      for (let link = starts[id]!; link < starts[id + 1]!; link++) scratch[explained[link]!] = 0;
    }
  }

  /** ln p(answering piece | pieces `from` to `to`) / p(answering piece). */
  one(from: number, to: number, piece: number): number {
    const { ids, wholes, starts } = this.answering;
    const { weightBefore } = this.explaining;
    const { sums } = this;
    const { unexplained } = this.direction;
    const share = 1 / Math.max(1, weightBefore[to]! - weightBefore[from]!);
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

  /** The same for all answering pieces, to be asked for by {@link said}; at most two for each piece that was loaded. */
  run(from: number, to: number): number {
    const width = this.answering.count + 1;
    const row = this.rowCount++ * width;
    this.rows[row] = 0;
    for (let piece = 0; piece + 1 < width; piece++) {
      this.rows[row + piece + 1] = this.rows[row + piece]! + this.one(from, to, piece);
    }
    return row;
  }

  /** What a run says of the answering pieces `from` to `to`. */
  said(run: number, from: number, to: number): number {
    return this.rows[run + to]! - this.rows[run + from]!;
  }
}

/** An array for so many numbers: the one given, if it is large enough. */
function atLeast(array: Float64Array<ArrayBuffer>, size: number): Float64Array<ArrayBuffer> {
  return array.length >= size ? array : new Float64Array(2 * size);
}
