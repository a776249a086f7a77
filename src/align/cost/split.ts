import type { Clause } from '../feature/clauses.js';
import type { BeadCost } from './cost.js';
import type { Direction, TranslationModel } from './translation.js';
import { factor } from './translation.js';

/** What the freedom to move a border is worth: two pairs 1-1 must be clearly worse before it is taken. */

/** What the freedom to move a border is worth: two pairs 1-1 must be clearly worse before it is taken. */
const SHIFTED_BORDER = 2;

/** Features of one segment or of some clauses in a row. */
interface Part {
  readonly clauses: readonly Clause[];
  readonly weight: number;
  readonly length: number;
}

export interface SplitOptions {
  readonly clauses: {
    readonly source: (segment: number) => readonly Clause[];
    readonly target: (segment: number) => readonly Clause[];
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
  const forward = new Float64Array(model.target.vocabulary.size);
  const backward = new Float64Array(model.source.vocabulary.size);
  const { lengthCost, weight } = options;

  const pairCost = (source: Part, target: Part): number => {
    const ahead = explained(source, target, model.forward, forward);
    const back = explained(target, source, model.backward, backward);
    return -weight * 0.5 * (ahead + back) + lengthCost(source.length, target.length);
  };

  /** The clauses of one side cut into as many parts as the other has segments. */
  const bestCut = (
    clauses: readonly Clause[],
    segments: readonly Part[],
    flipped: boolean,
    forbidden: number,
  ): number => {
    const parts = segments.length;
    const count = clauses.length;
    if (count < parts) return Number.POSITIVE_INFINITY;
    const range = (from: number, to: number) => makePart(clauses.slice(from, to));
    // best[k] is the cheapest way to have the first segments answered by the first k clauses.
    let best = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
    best[0] = 0;
    segments.forEach((segment, index) => {
      const next = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
      const lastPart = index === parts - 1;
      for (let to = lastPart ? count : index + 1; to <= count - (parts - 1 - index); to++) {
        if (!lastPart && to === forbidden) continue;
        for (let from = index === 0 ? 0 : index; from < to; from++) {
          if (best[from]! === Number.POSITIVE_INFINITY || (index === 0 && from > 0)) continue;
          const part = range(from, to);
          const border = lastPart ? 0 : clauses[to - 1]!.border;
          const value = best[from]! + border + (flipped ? pairCost(segment, part) : pairCost(part, segment));
          if (value < next[to]!) next[to] = value;
        }
      }
      best = next;
    });
    // Which cut it is has to be said too: its share among all cuts, one for each border between parts.
    let all = 0;
    for (let k = 0; k < count - 1; k++) all += Math.exp(-clauses[k]!.border);
    let choice = 0;
    for (let k = 1; k < parts; k++) choice += Math.log(Math.max(1, all / k));
    return best[count]! + choice;
  };

  /** Two segments cut once, both at about the same place: what beads of more segments gain by being cut, 1-1 must gain too. */
  const pairedCut = (left: readonly Clause[], right: readonly Clause[]): number => {
    const [a, b] = [makePart(left), makePart(right)];
    let best = pairCost(a, b);
    if (left.length < 2 || right.length < 2) return best;
    let all = 0;
    for (let p = 1; p < left.length; p++) {
      const before = makePart(left.slice(0, p));
      const middle = (before.length / a.length) * b.length;
      let q = 1;
      let reached = right[0]!.length;
      while (q < right.length - 1 && reached + right[q]!.length / 2 < middle) reached += right[q++]!.length;
      for (let at = Math.max(1, q - 1); at <= Math.min(right.length - 1, q + 1); at++) {
        const border = Math.max(left[p - 1]!.border, right[at - 1]!.border);
        all += Math.exp(-border);
        const [l, r] = [makePart(left.slice(p)), makePart(right.slice(at))];
        const cost = border + pairCost(before, makePart(right.slice(0, at))) + pairCost(l, r);
        if (cost < best) best = cost;
      }
    }
    return best + Math.log(Math.max(1, all));
  };

  const parts = (of: (segment: number) => readonly Clause[], first: number, count: number): Part[] =>
    Array.from({ length: count }, (_, k) => makePart(of(first + k)));
  const { source, target } = options.clauses;
  return {
    cost(i, m, j, n) {
      if (m === 1 && n === 1) return pairedCut(source(i), target(j));
      if (m === 1) return bestCut(source(i), parts(target, j, n), false, -1);
      if (n === 1) return bestCut(target(j), parts(source, i, m), true, -1);
      // m-n: the border of one side lies elsewhere than on the other; cut either side anew, not where it was.
      const left = Array.from({ length: m }, (_, k) => source(i + k));
      const right = Array.from({ length: n }, (_, k) => target(j + k));
      return (
        SHIFTED_BORDER +
        Math.min(
          bestCut(left.flat(), parts(target, j, n), false, left[0]!.length),
          bestCut(right.flat(), parts(source, i, m), true, right[0]!.length),
        )
      );
    },
  };
}

function makePart(clauses: readonly Clause[]): Part {
  let weight = 0;
  let length = 0;
  for (const clause of clauses) {
    weight += clause.weight;
    length += clause.length;
  }
  return { clauses, weight, length };
}

/** ln p(answering | explaining) / p(answering). */
function explained(explaining: Part, answering: Part, direction: Direction, scratch: Float64Array): number {
  const { starts, explained: words, lift, unexplained } = direction;
  for (const { ids } of explaining.clauses) {
    for (const id of ids)
      for (let link = starts[id]!; link < starts[id + 1]!; link++) scratch[words[link]!]! += lift[link]!;
  }
  const share = 1 / Math.max(1, explaining.weight);
  let sum = 0;
  for (const { ids, wholes } of answering.clauses) {
    // Products are cheaper than logarithms; a clause's factors stay well inside the range of a double.
    let whole = 1;
    let half = 1;
    for (let at = 0; at < ids.length; at++) {
      const value = factor(unexplained[ids[at]!]!, scratch[ids[at]!]! * share);
      if (at < wholes) whole *= value;
      else half *= value;
      if (at % 32 === 31) {
        sum += Math.log(whole) + Math.log(half) / 2;
        whole = half = 1;
      }
    }
    sum += Math.log(whole) + Math.log(half) / 2;
  }
  for (const { ids } of explaining.clauses) {
    for (const id of ids) for (let link = starts[id]!; link < starts[id + 1]!; link++) scratch[words[link]!] = 0;
  }
  return sum;
}
