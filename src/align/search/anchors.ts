import type { TranslationModel } from '../cost/translation.js';
import type { Waypoint } from './band.js';

/** A pair of segments that looks like an answer wherever the two stand. */
interface Candidate {
  readonly source: number;
  readonly target: number;
  readonly score: number;
}

export interface AnchorOptions {
  /** Features that stand in more segments than this say nothing about place. */
  readonly rare?: number;
  /** Least sum of ln lift for a pair to count. */
  readonly least?: number;
  /** How many candidates each segment may put forward. */
  readonly perSegment?: number;
}

/**
 * Pairs that speak for themselves, whatever stands between them: segments that share rare numbers, names, labels or rare
 * words with their likely translations. Of all such pairs we keep the heaviest chain that rises on both sides, so that a
 * block of missing lines is jumped over before the search begins.
 */
export function findAnchors(model: TranslationModel, options: AnchorOptions = {}): Waypoint[] {
  const { rare = 40, least = 6, perSegment = 3 } = options;
  const { source, target, forward } = model;
  const postings = postingLists(target.ids, target.starts, target.size, target.vocabulary.size);
  const scores = new Float64Array(target.size);
  const touched: number[] = [];
  const candidates: Candidate[] = [];
  const best = new Map<number, number>();
  for (let i = 0; i < source.size; i++) {
    const weight = Math.max(1, source.weights[i]!);
    best.clear();
    for (let at = source.starts[i]!; at < source.starts[i + 1]!; at++) {
      const id = source.ids[at]!;
      const share = at < source.halves[i]! ? 1 : 0.5;
      for (let link = forward.starts[id]!; link < forward.starts[id + 1]!; link++) {
        const word = forward.explained[link]!;
        if (postings.starts[word + 1]! - postings.starts[word]! > rare) continue;
        // Each word of the other side is explained once, by its best link.
        const value = share * Math.log(1 + Math.min(200, forward.lift[link]! / weight));
        if (value > (best.get(word) ?? 0.2)) best.set(word, value);
      }
    }
    for (const [word, value] of best) {
      for (let at = postings.starts[word]!; at < postings.starts[word + 1]!; at++) {
        const j = postings.segments[at]!;
        if (scores[j] === 0) touched.push(j);
        scores[j]! += value;
      }
    }
    touched.sort((a, b) => scores[b]! - scores[a]! || a - b);
    for (const j of touched.slice(0, perSegment)) {
      const score = scores[j]!;
      if (score >= least) candidates.push({ source: i, target: j, score });
    }
    for (const j of touched) scores[j] = 0;
    touched.length = 0;
  }
  return heaviestChain(candidates, target.size).map(({ source, target }) => [source, target]);
}

function postingLists(ids: Int32Array, starts: Int32Array, size: number, vocabulary: number) {
  const first = new Int32Array(vocabulary + 1);
  for (const id of ids) first[id + 1]!++;
  for (let id = 0; id < vocabulary; id++) first[id + 1]! += first[id]!;
  const place = first.slice();
  const segments = new Int32Array(ids.length);
  for (let segment = 0; segment < size; segment++) {
    for (let at = starts[segment]!; at < starts[segment + 1]!; at++) segments[place[ids[at]!]!++] = segment;
  }
  return { starts: first, segments };
}

/**
 * The chain of candidates, rising on both sides, with the greatest sum of scores: the longest increasing subsequence
 * with weights, by a Fenwick tree over the target, in O(n log n).
 */
export function heaviestChain(candidates: readonly Candidate[], targets: number): Candidate[] {
  const order = candidates
    .map((_, index) => index)
    .sort((a, b) => candidates[a]!.source - candidates[b]!.source || candidates[b]!.target - candidates[a]!.target);
  const sums = new Float64Array(candidates.length);
  const previous = new Int32Array(candidates.length).fill(-1);
  const tree = new Int32Array(targets + 2).fill(-1);
  let last = -1;
  for (const index of order) {
    const { target, score } = candidates[index]!;
    let best = -1;
    for (let at = target; at > 0; at -= at & -at) {
      const other = tree[at]!;
      if (other !== -1 && (best === -1 || sums[other]! > sums[best]!)) best = other;
    }
    sums[index] = score + (best === -1 ? 0 : sums[best]!);
    previous[index] = best;
    for (let at = target + 1; at <= targets + 1; at += at & -at) {
      const other = tree[at]!;
      if (other === -1 || sums[index]! > sums[other]!) tree[at] = index;
    }
    if (last === -1 || sums[index]! > sums[last]!) last = index;
  }
  const chain: Candidate[] = [];
  for (let at = last; at !== -1; at = previous[at]!) chain.push(candidates[at]!);
  return chain.reverse();
}
