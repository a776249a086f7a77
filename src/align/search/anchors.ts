import type { Direction, TranslationModel } from '../cost/translation.js';
import { type Features, selectFeatures } from '../feature/features.js';
import type { Waypoint } from './band.js';

/** A pair of segments that looks like an answer wherever the two stand. */
interface Candidate {
  readonly source: number;
  readonly target: number;
  readonly score: number;
}

/**
 * Features that stand in more different segments than this say nothing about place: one segment in so many, but no fewer and
 * no more than these. A long text needs more anchors, since its band is narrow for its length.
 */
const RARE = { share: 1 / 160, least: 12, most: 40 };
/** Least ln lift for a word to count, and least sum for a pair. */
const LEAST_VALUE = 0.5;
const LEAST_SCORE = 6;
/** How many candidates each segment may put forward. */
const PER_SEGMENT = 3;
/** Candidates for one occurrence of a segment that is said again and again; a segment with more says nothing about place. */
const MOST_PLACES = 32;
/** How many occurrences to either side of the expected place are candidates, where both sides have as many. */
const LOST = 2;
/** How much more the nearest of them weighs: where nothing else tells pages apart, the texts keep step. */
const NEAREST = 1.1;

/**
 * Pairs that speak for themselves, whatever stands between them: segments that share rare numbers, names, labels or rare
 * words with their likely translations. Of all such pairs we keep the heaviest chain that rises on both sides, so that a
 * block of missing lines is jumped over before the search begins.
 *
 * A text may hold one page dozens of times, and no word of it is rare. So segments that are alike are compared as one,
 * and each occurrence of the one side may answer those of the other that lie about as far into the text: a chain that
 * slips by a page loses all the pairs of that page.
 */
export function findAnchors(model: TranslationModel): Waypoint[] {
  const { source, target } = model;
  const left = groupAlike(source);
  const right = groupAlike(target);
  const candidates = alikeCandidates({
    ...model,
    source: left.length === source.size ? source : selectFeatures(source, left.map(firstOf)),
    target: right.length === target.size ? target : selectFeatures(target, right.map(firstOf)),
  }).flatMap((pair) => spread(pair, left[pair.source]!, right[pair.target]!, target.size / source.size));
  return heaviestChain(candidates, target.size).map(({ source, target }) => [source, target]);
}

function firstOf(places: readonly number[]): number {
  return places[0]!;
}

/** The places of segments that have the same features, by where the first of them stands. */
function groupAlike({ size, starts, ids }: Features): number[][] {
  const groups: number[][] = [];
  const byHash = new Map<number, number[][]>();
  const isAlike = (a: number, b: number) => {
    const length = starts[a + 1]! - starts[a]!;
    if (starts[b + 1]! - starts[b]! !== length) return false;
    for (let k = 0; k < length; k++) if (ids[starts[a]! + k] !== ids[starts[b]! + k]) return false;
    return true;
  };
  for (let segment = 0; segment < size; segment++) {
    let hash = 0;
    for (let at = starts[segment]!; at < starts[segment + 1]!; at++) hash = (Math.imul(hash, 31) + ids[at]!) | 0;
    const known = byHash.get(hash);
    const group = known?.find(([first]) => isAlike(first!, segment));
    if (group) {
      group.push(segment);
      continue;
    }
    const made = [segment];
    groups.push(made);
    if (known) known.push(made);
    else byHash.set(hash, [made]);
  }
  return groups;
}

/** A pair of segments that stand in several places each, as pairs of places that lie about as far into their texts. */
function spread(
  { score }: Candidate,
  sources: readonly number[],
  targets: readonly number[],
  ratio: number,
): Candidate[] {
  const reach = LOST + Math.abs(targets.length - sources.length);
  if (Math.min(targets.length, 2 * reach + 1) > MOST_PLACES) return [];
  let nearest = 0;
  return sources.flatMap((source) => {
    const expected = (source + 0.5) * ratio - 0.5;
    while (
      nearest + 1 < targets.length &&
      Math.abs(targets[nearest + 1]! - expected) < Math.abs(targets[nearest]! - expected)
    ) {
      nearest++;
    }
    return targets.slice(Math.max(0, nearest - reach), nearest + reach + 1).map((target) => ({
      source,
      target,
      score: target === targets[nearest] ? NEAREST * score : score,
    }));
  });
}

/** Pairs of segments that share what is rare. */
function alikeCandidates({ source, target, forward }: TranslationModel): Candidate[] {
  const postings = postingLists(target.ids, target.starts, target.size, target.vocabulary.size);
  const rare = Math.min(RARE.most, Math.max(RARE.least, RARE.share * target.size));
  const links = rareLinks(forward, postings.starts, rare);
  // How much each word of the other side is explained, by its best link; and how much each segment of it.
  const best = new Float64Array(target.vocabulary.size);
  const words = new Int32Array(target.vocabulary.size);
  let wordCount = 0;
  const scores = new Float64Array(target.size);
  const touched = new Int32Array(target.size);
  let touchedCount = 0;
  const candidates: Candidate[] = [];
  for (let i = 0; i < source.size; i++) {
    const weight = Math.max(1, source.weights[i]!);
    const leastLift = weight * Math.expm1(LEAST_VALUE);
    for (let at = source.starts[i]!; at < source.starts[i + 1]!; at++) {
      const id = source.ids[at]!;
      const share = at < source.halves[i]! ? 1 : 0.5;
      for (let link = links.starts[id]!; link < links.starts[id + 1]!; link++) {
        if (links.lift[link]! < leastLift) continue;
        const value = share * Math.log(1 + Math.min(200, links.lift[link]! / weight));
        const word = links.explained[link]!;
        if (value <= LEAST_VALUE || value <= best[word]!) continue;
        if (best[word] === 0) words[wordCount++] = word;
        best[word] = value;
      }
    }
    for (let k = 0; k < wordCount; k++) {
      const word = words[k]!;
      for (let at = postings.starts[word]!; at < postings.starts[word + 1]!; at++) {
        const j = postings.segments[at]!;
        if (scores[j] === 0) touched[touchedCount++] = j;
        scores[j]! += best[word]!;
      }
      best[word] = 0;
    }
    wordCount = 0;
    const good: number[] = [];
    for (let k = 0; k < touchedCount; k++) if (scores[touched[k]!]! >= LEAST_SCORE) good.push(touched[k]!);
    good.sort((a, b) => scores[b]! - scores[a]! || a - b);
    for (const j of good.slice(0, PER_SEGMENT)) candidates.push({ source: i, target: j, score: scores[j]! });
    while (touchedCount > 0) scores[touched[--touchedCount]!] = 0;
  }
  return candidates;
}

/** The links to features that stand in no more than `most` segments, in the order in which they were. */
function rareLinks({ starts, explained, lift }: Direction, postings: Int32Array, most: number) {
  const isRare = (word: number) => postings[word + 1]! - postings[word]! <= most;
  const kept: number[] = [];
  const firsts = new Int32Array(starts.length);
  for (let id = 0; id + 1 < starts.length; id++) {
    for (let link = starts[id]!; link < starts[id + 1]!; link++) if (isRare(explained[link]!)) kept.push(link);
    firsts[id + 1] = kept.length;
  }
  return {
    starts: firsts,
    explained: Int32Array.from(kept, (link) => explained[link]!),
    lift: Float32Array.from(kept, (link) => lift[link]!),
  };
}

function postingLists(ids: Int32Array, starts: Int32Array, size: number, vocabulary: number) {
  const first = new Int32Array(vocabulary + 1);
  for (let at = 0; at < ids.length; at++) first[ids[at]! + 1]!++;
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
