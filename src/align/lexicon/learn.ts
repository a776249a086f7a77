/**
 * Translation probabilities from parallel segments: IBM Model 1 (Brown et al. 1993) in both directions, trained to
 * agree (Liang, Taskar & Klein 2006). After the first rounds a link counts only as far as both directions believe in
 * it, which keeps the table small and clean. We depart from both papers in what is left over: a link's mass that the
 * other direction does not confirm goes to "no translation", so that Σ_t forward(s, t) < 1 says how reliably a word is
 * translated at all.
 */

import { Integers } from '../integers.js';

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

/** What is known of links beforehand: those of source feature i stand from `starts[i]` up to `starts[i + 1]`. */
export interface KnownStrengths {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  /** Strength in either direction, 0 to 1. */
  readonly forward: Float32Array;
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
  readonly known?: KnownStrengths;
  /** A link that counts for less than this after a round of agreement is given up. Default 0: none is. */
  readonly hopeless?: number;
  /** Of a longer text only the shortest pairs are read, so that at most so many features meet. */
  readonly limit?: number;
}

/** How much more a link that is known is believed at the start than one of which nothing is known. */
const KNOWN_FIRST = 30;

/** Learns a link table. Deterministic: the same pairs in the same order give the same table. */
export function learnLinks(pairs: readonly LearningPair[], options: LearnOptions): LinkTable {
  const { sourceSize, targetSize, rounds = 2, agreeingRounds = 3, discount = 0.5, smoothing = 0.5 } = options;
  const { minimum = 2, threshold = 0.02, known, hopeless = 0, limit = 40_000_000 } = options;
  const read = sample(pairs, limit);
  const weights = Float32Array.from(read, ({ weight }) => weight);
  const sources = read.map(({ source }) => source);
  const targets = read.map(({ target }) => target);
  const sourceCount = occurrences(sources, weights, sourceSize);
  const targetCount = occurrences(targets, weights, targetSize);
  const source = frequent(sources, sourceCount, minimum);
  const target = frequent(targets, targetCount, minimum);
  const meetings = findMeetings({ source, target, weights, sourceCount, targetCount, discount, known });
  const { linkSource, linkTarget } = meetings;
  const size = linkSource.length;
  const forward = meetings.strengths.slice();
  const backward = meetings.strengths.slice();

  const count = new Float32Array(size);
  const backwardCount = new Float32Array(size);
  for (let round = 0; round < rounds; round++) {
    expectApart(meetings, forward, backward, count, backwardCount);
    perOccurrence(count, linkSource, sourceCount, 0, forward);
    perOccurrence(backwardCount, linkTarget, targetCount, 0, backward);
  }
  for (let round = 0; round < agreeingRounds; round++) {
    expectTogether(meetings, forward, backward, count);
    const last = round === agreeingRounds - 1;
    if (last) takeOff(count, discount);
    perOccurrence(count, linkSource, sourceCount, smoothing, forward);
    perOccurrence(count, linkTarget, targetCount, smoothing, backward);
    if (!last && hopeless > 0) giveUp(meetings, count, hopeless);
  }

  const chosen = strongLinks(forward, backward, threshold);
  return {
    source: pick(linkSource, chosen, new Int32Array(chosen.length)),
    target: pick(linkTarget, chosen, new Int32Array(chosen.length)),
    forward: pick(forward, chosen, new Float32Array(chosen.length)),
    backward: pick(backward, chosen, new Float32Array(chosen.length)),
    count: pick(count, chosen, new Float32Array(chosen.length)),
  };
}

/** How many links an occurrence of a feature is expected to have: of each link's count by the feature of one side. */
function perOccurrence(
  counts: Float32Array,
  features: Int32Array,
  occurrences: Float64Array,
  smoothing: number,
  strengths: Float32Array,
): void {
  for (let link = 0; link < counts.length; link++) {
    strengths[link] = counts[link]! / (occurrences[features[link]!]! + smoothing);
  }
}

function takeOff(counts: Float32Array, discount: number): void {
  for (let link = 0; link < counts.length; link++) counts[link] = Math.max(0, counts[link]! - discount);
}

/** Links that are strong in one direction at least. */
function strongLinks(forward: Float32Array, backward: Float32Array, threshold: number): Int32Array {
  const chosen = new Integers();
  for (let link = 0; link < forward.length; link++) {
    if (forward[link]! >= threshold || backward[link]! >= threshold) chosen.add(link);
  }
  return chosen.values();
}

function pick<A extends Int32Array | Float32Array>(from: A, chosen: Int32Array, into: A): A {
  for (let k = 0; k < chosen.length; k++) into[k] = from[chosen[k]!]!;
  return into;
}

/** Of a text that is too long the pairs are read that are shortest: those leave the least doubt of what answers what. */
function sample(pairs: readonly LearningPair[], limit: number): readonly LearningPair[] {
  const sizes = Int32Array.from(pairs, ({ source, target }) => source.length * target.length);
  const order = Int32Array.from(sizes.keys()).sort((a, b) => sizes[a]! - sizes[b]! || a - b);
  let count = 0;
  for (let sum = 0; count < order.length; count++) {
    sum += sizes[order[count]!]!;
    if (sum > limit) break;
  }
  if (count === pairs.length) return pairs;
  return Array.from(order.subarray(0, count).sort(), (index) => pairs[index]!);
}

function occurrences(lists: readonly Int32Array[], weights: Float32Array, size: number): Float64Array {
  const counts = new Float64Array(size);
  lists.forEach((ids, pair) => {
    for (let at = 0; at < ids.length; at++) counts[ids[at]!]! += weights[pair]!;
  });
  return counts;
}

/** The features of one side of all pairs in a row: those of pair k stand from `starts[k]` up to `starts[k + 1]`. */
interface Side {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
}

/** What occurs often enough to be learnt. */
function frequent(lists: readonly Int32Array[], counts: Float64Array, minimum: number): Side {
  const ids = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
  const starts = new Int32Array(lists.length + 1);
  let size = 0;
  lists.forEach((list, pair) => {
    for (let at = 0; at < list.length; at++) if (counts[list[at]!]! >= minimum) ids[size++] = list[at]!;
    starts[pair + 1] = size;
  });
  return { ids: ids.subarray(0, size), starts };
}

/** The pairs, and what says which links can be learnt from them. */
interface Pairs {
  readonly source: Side;
  readonly target: Side;
  readonly weights: Float32Array;
  readonly sourceCount: Float64Array;
  readonly targetCount: Float64Array;
  readonly discount: number;
  readonly known: KnownStrengths | undefined;
}

/**
 * Where features meet, laid out so that the rounds only walk arrays. A row is one occurrence of a source feature; it
 * meets the target features of its pair. Rows stand by source feature, so that the links of a row are near each other.
 */
interface Meetings {
  readonly linkSource: Int32Array;
  readonly linkTarget: Int32Array;
  /** How far each link is believed before the first round. */
  readonly strengths: Float32Array;
  /** Row r meets from `starts[r]` up to `starts[r + 1]`. */
  readonly starts: Int32Array;
  /** How far the pair of each row is believed. */
  readonly weights: Float32Array;
  /** The link that each meeting is an occurrence of, and the place of its target feature among all in all pairs. */
  readonly links: Int32Array;
  readonly places: Int32Array;
  /** Meetings that happen only by chance: what they take of each row's and each place's occurrence. */
  readonly sourceChance: Chance;
  readonly targetChance: Chance;
}

/** Links that are not numbered still share in an occurrence: all of them together, for each row or each place. */
interface Chance {
  /** The sum of their strengths now: at first each has 1. */
  readonly strength: Float32Array;
  /** The sum of what an equal share of the occurrence would leave each after a round: 1 / occurrences of its feature. */
  readonly inverse: Float32Array;
}

/**
 * Numbers the links and finds their meetings. Two links in three are met so seldom that the discount takes them away in
 * the end: those are only counted, as chance. Features are taken one after the other, so that a plain array says which
 * partners were seen; a hash table took a third of the whole time.
 */
function findMeetings(pairs: Pairs): Meetings {
  const { source, target, sourceCount, targetCount, discount, known } = pairs;
  const { homes, starts: rowsOf } = rowsByFeature(source, sourceCount.length);
  const rows = homes.length;
  const starts = new Int32Array(rows + 1);
  const linkSource = new Integers();
  const linkTarget = new Integers();
  // Links that are believed more than others, and how far.
  const favoured = new Integers();
  const favours: number[] = [];
  // As much as could be needed at most; what is not written to costs nothing.
  const room = roomFor(homes, target);
  const links = new Int32Array(room);
  const places = new Int32Array(room);
  let size = 0;
  const sourceChance = noChance(rows);
  const targetChance = noChance(target.ids.length);
  // Of the source feature at hand: in how many pairs, by weight, it meets each feature of the other side, and which it meets.
  const met = new Float32Array(targetCount.length);
  const partners = new Int32Array(targetCount.length);
  const numbers = new Int32Array(targetCount.length);
  const believed = new Float32Array(targetCount.length).fill(1);
  for (let id = 0; id < sourceCount.length; id++) {
    const first = rowsOf[id]!;
    const end = rowsOf[id + 1]!;
    if (first === end) continue;
    let partnerCount = 0;
    for (let row = first; row < end; row++) {
      const pair = homes[row]!;
      const weight = pairs.weights[pair]!;
      for (let place = target.starts[pair]!; place < target.starts[pair + 1]!; place++) {
        const other = target.ids[place]!;
        if (met[other] === 0) partners[partnerCount++] = other;
        met[other]! += weight;
      }
    }
    believe(known, id, believed);
    for (let k = 0; k < partnerCount; k++) {
      const other = partners[k]!;
      const isLink = met[other]! > discount || believed[other]! > 1;
      met[other] = 0;
      numbers[other] = isLink ? linkSource.size : -1;
      if (!isLink) continue;
      linkSource.add(id);
      linkTarget.add(other);
      if (believed[other] === 1) continue;
      favoured.add(numbers[other]!);
      favours.push(believed[other]!);
    }
    believe(known, id, believed, 0);
    const sourceInverse = 1 / sourceCount[id]!;
    for (let row = first; row < end; row++) {
      const pair = homes[row]!;
      let strength = 0;
      let inverse = 0;
      for (let place = target.starts[pair]!; place < target.starts[pair + 1]!; place++) {
        const other = target.ids[place]!;
        const link = numbers[other]!;
        if (link >= 0) {
          links[size] = link;
          places[size++] = place;
        } else {
          strength++;
          inverse += 1 / targetCount[other]!;
          targetChance.strength[place]!++;
          targetChance.inverse[place]! += sourceInverse;
        }
      }
      sourceChance.strength[row] = strength;
      sourceChance.inverse[row] = inverse;
      starts[row + 1] = size;
    }
  }
  const weights = new Float32Array(rows);
  for (let row = 0; row < rows; row++) weights[row] = pairs.weights[homes[row]!]!;
  const strengths = new Float32Array(linkSource.size).fill(1);
  for (let k = 0; k < favours.length; k++) strengths[favoured.at(k)] = favours[k]!;
  return {
    linkSource: linkSource.values(),
    linkTarget: linkTarget.values(),
    strengths,
    starts,
    weights,
    links: links.subarray(0, size),
    places: places.subarray(0, size),
    sourceChance,
    targetChance,
  };
}

/** How often the source features of some pairs meet features of the other side. */
function roomFor(homes: Int32Array, target: Side): number {
  let room = 0;
  for (let row = 0; row < homes.length; row++) room += target.starts[homes[row]! + 1]! - target.starts[homes[row]!]!;
  return room;
}

/** Writes down how far the links of a source feature are believed at first; with `more` 0 rubs it out again. */
function believe(known: KnownStrengths | undefined, id: number, believed: Float32Array, more = KNOWN_FIRST): void {
  if (!known) return;
  for (let k = known.starts[id]!; k < known.starts[id + 1]!; k++) {
    believed[known.targets[k]!] = 1 + more * known.forward[k]!;
  }
}

function noChance(size: number): Chance {
  return { strength: new Float32Array(size), inverse: new Float32Array(size) };
}

/** For each source feature the pairs in which it stands. */
function rowsByFeature(source: Side, size: number) {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < source.ids.length; at++) starts[source.ids[at]! + 1]!++;
  for (let id = 0; id < size; id++) starts[id + 1]! += starts[id]!;
  const next = starts.slice();
  const homes = new Int32Array(source.ids.length);
  for (let pair = 0; pair + 1 < source.starts.length; pair++) {
    for (let at = source.starts[pair]!; at < source.starts[pair + 1]!; at++) homes[next[source.ids[at]!]!++] = pair;
  }
  return { homes, starts };
}

/** One round in which each direction counts by itself: a feature's occurrence is shared out among all that it meets. */
function expectApart(
  meetings: Meetings,
  forward: Float32Array,
  backward: Float32Array,
  forwardSum: Float32Array,
  backwardSum: Float32Array,
): void {
  const { starts, weights, links, places } = meetings;
  const { sourceTotals, targetTotals } = totals(meetings, forward, backward);
  forwardSum.fill(0);
  backwardSum.fill(0);
  for (let row = 0; row < weights.length; row++) {
    const share = weights[row]! / (sourceTotals[row]! + 1e-12);
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const link = links[at]!;
      forwardSum[link]! += (weights[row]! * forward[link]!) / (targetTotals[places[at]!]! + 1e-12);
      backwardSum[link]! += share * backward[link]!;
    }
  }
  fade(meetings.sourceChance, sourceTotals);
  fade(meetings.targetChance, targetTotals);
}

/** Chance meetings come out of a first round with an equal share each. */
function fade({ strength, inverse }: Chance, total: Float64Array): void {
  for (let at = 0; at < strength.length; at++) strength[at] = inverse[at]! / (total[at]! + 1e-12);
}

/** One round in which a link counts as far as both directions believe in it. */
function expectTogether(meetings: Meetings, forward: Float32Array, backward: Float32Array, count: Float32Array): void {
  const { starts, weights, links, places } = meetings;
  const { sourceTotals, targetTotals } = totals(meetings, forward, backward);
  count.fill(0);
  for (let row = 0; row < weights.length; row++) {
    const share = weights[row]! / (sourceTotals[row]! + 1e-12);
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const link = links[at]!;
      count[link]! += (share * backward[link]! * forward[link]!) / (targetTotals[places[at]!]! + 1e-12);
    }
  }
  // Neither direction believes in chance: nearly nothing is left of it.
  meetings.sourceChance.strength.fill(0);
  meetings.targetChance.strength.fill(0);
}

/** What is shared out at each occurrence: the strengths of all its meetings. */
function totals(meetings: Meetings, forward: Float32Array, backward: Float32Array) {
  const { starts, weights, links, places, sourceChance, targetChance } = meetings;
  const sourceTotals = new Float64Array(sourceChance.strength);
  const targetTotals = new Float64Array(targetChance.strength);
  for (let row = 0; row < weights.length; row++) {
    let sum = sourceTotals[row]!;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const link = links[at]!;
      targetTotals[places[at]!]! += forward[link]!;
      sum += backward[link]!;
    }
    sourceTotals[row] = sum;
  }
  return { sourceTotals, targetTotals };
}

/** Forgets the meetings of links that count for too little. */
function giveUp({ starts, links, places, weights }: Meetings, count: Float32Array, least: number): void {
  let kept = 0;
  for (let row = 0, at = 0; row < weights.length; row++) {
    for (const end = starts[row + 1]!; at < end; at++) {
      if (count[links[at]!]! < least) continue;
      links[kept] = links[at]!;
      places[kept++] = places[at]!;
    }
    starts[row + 1] = kept;
  }
}
