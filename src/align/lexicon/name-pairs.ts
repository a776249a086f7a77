import type { LanguageProfile } from '../../language/index.js';
import { MOST_COST, soundChunks, stepCosts } from '../../language/pair/spelling-costs.js';
import { type Transliteration, transliteration } from '../../language/pair/transliteration.js';
import type { CapitalWord } from '../feature/capitals.js';
import type { Vocabulary } from '../feature/vocabulary.js';
import type { KnownPair } from './known-pairs.js';

/** Longest name, in characters of the language that has no letters. */
const LONGEST = 8;
/** What a character's rarity says for a name, in nats: at most so much, and so much less than its surprise. */
const MOST_GAIN = 6;
const LEAST_GAIN = 1.5;
/** What a short text says of how often a character comes is taken as if so many other characters stood in it. */
const FEWEST = 3000;
/** A nat of a sound that fits badly weighs so much. */
const COST_WEIGHT = 2;
/** Nor is a name looked at that costs more than so much a character. */
const MOST_COST_EACH = 0.9;
/** How much likelier than a chance likeness, in nats, a pair of names must be. */
const LEAST = 2.5;
/** Of names that claim one run, those stay that are so much less likely than the likeliest: forms of one name. */
const RIVAL = 2;
/** A name that comes more often is learnt from the text itself. */
const MOST_PLACES = 30;
/** How far apart in the two texts, in their length, a name and its answer may stand, and in segments at least. */
const NEAR = 0.03;
const NEAR_SEGMENTS = 30;

/** Stretches of the texts that may write a name, by characters, with the segments in which they stand. */
interface Node {
  readonly next: Map<string, Node>;
  readonly places: number[];
}

export interface NameText {
  readonly texts: readonly string[];
  readonly profile: LanguageProfile;
  /** The features of the texts. */
  readonly vocabulary: Vocabulary;
  readonly capitals: ReadonlyMap<string, CapitalWord>;
}

/**
 * Names of one text with the characters that write their sounds in the other: «Путина» 普京. Both must stand at about the
 * same places about as often; of several that sound alike the likeliest is taken. Nothing where the languages spell names
 * alike. Law: swapping the texts swaps the pairs.
 */
export function namePairs(source: NameText, target: NameText): KnownPair[] {
  const names = transliteration(source.profile.code, target.profile.code);
  if (!names) return [];
  if (source.profile.code === names.spelled) return pairsOf(source, target, names);
  return pairsOf(target, source, names).map(([spelled, written]) => [written, spelled] as const);
}

function pairsOf(spelled: NameText, written: NameText, names: Transliteration): KnownPair[] {
  const root = indexRuns(written.texts, names);
  const near = Math.max(NEAR_SEGMENTS, NEAR * spelled.texts.length);
  const scale = spelled.texts.length / Math.max(1, written.texts.length);
  // How many runs stand near a name: so often a chance likeness is tried.
  const chance = Math.log(1 + root.places.length * Math.min(1, (2 * near) / Math.max(1, spelled.texts.length)));
  const joined = joinTexts(written.texts);
  const anywhere = Math.log(1 + joined.text.length * Math.min(1, (2 * near) / Math.max(1, spelled.texts.length)));
  const gains = gainsOf(written.texts);
  const openings = openingsOf(root, names);
  const found: FoundName[] = [];
  for (const [stem, { forms, segments }] of spelled.capitals) {
    const letters = names.even([...forms].sort((a, b) => b.length - a.length)[0]!);
    const least = Math.min(letters.length, names.even(stem).length);
    if (least < 3 || segments.length > MOST_PLACES || !spelled.profile.letter.test(letters)) continue;
    const standing: Standing = {
      share: (places) => shareTogether(segments, places, scale, near),
      isNear: (places) => countTogether(segments, places, scale, near, 1) > 0,
    };
    const best = bestRun({ letters, least, sounds: names.sounds, gains }, openings, standing);
    if (best.score - chance > LEAST) found.push({ forms, run: best.run, score: best.score - chance });
    const ways = names.syllables(letters, least).filter((way) => mayStand(way, written.vocabulary));
    const native = bestNative(ways, joined, gains, standing);
    if (native.score - anywhere > LEAST) found.push({ forms, run: native.run, score: native.score - anywhere });
  }
  return withoutRivals(found).flatMap(({ forms, run }) => forms.map((form): KnownPair => [form, run]));
}

interface FoundName {
  readonly forms: readonly string[];
  readonly run: string;
  readonly score: number;
}

/** Of names that claim the same characters the likeliest stay. */
function withoutRivals(found: readonly FoundName[]): FoundName[] {
  const best = new Map<string, number>();
  const pairsOf = (run: string) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
  for (const { run, score } of found) {
    for (const pair of pairsOf(run)) best.set(pair, Math.max(score, best.get(pair) ?? 0));
  }
  return found.filter(({ run, score }) => pairsOf(run).every((pair) => score > best.get(pair)! - RIVAL));
}

/** A name that is looked for. */
interface Name {
  readonly letters: string;
  /** It may end anywhere from so many letters on: what follows is the ending of a case. */
  readonly least: number;
  sounds(character: string): ReadonlyMap<string, number>;
  /** How much a character that fits speaks for a name, in nats. */
  readonly gains: ReadonlyMap<string, number>;
}

/** What the places of a run in the other text say for its being the name. */
interface Standing {
  /** How many places of both lie near each other, of all, 0 to 1. */
  share(places: readonly number[]): number;
  /** Whether one of the places lies near one of the name. */
  isNear(places: readonly number[]): boolean;
}

/** The run that likeliest writes a name, among those that stand where the name stands. */
function bestRun(name: Name, openings: Openings, standing: Standing): { run: string; score: number } {
  let best = { run: '', score: Number.NEGATIVE_INFINITY };
  const chunks = soundChunks(name.letters);
  const walk = (
    nodes: Iterable<readonly [string, Node]>,
    run: string,
    costs: Float64Array,
    gain: number,
    ended: number,
  ) => {
    for (const [character, next] of nodes) {
      // What goes on from here stands nowhere else: most runs of two characters are passed over by that.
      if (run !== '' && !standing.isNear(next.places)) continue;
      const after = stepCosts(costs, chunks, name.sounds(character));
      if (!after) continue;
      let cost = Number.POSITIVE_INFINITY;
      for (let end = name.least; end <= name.letters.length; end++) cost = Math.min(cost, after[end]!);
      // Behind the end of a name only the ending of its case is left to fit.
      const sum = gain + (ended <= MOST_COST ? 1 : (name.gains.get(character) ?? 0));
      if (run !== '' && cost <= Math.min(MOST_COST, MOST_COST_EACH * (run.length + 1))) {
        const share = standing.share(next.places);
        const score = sum - COST_WEIGHT * cost + Math.log(share);
        if (share >= 0.5 && score > best.score) best = { run: run + character, score };
      }
      walk(next.next, run + character, after, sum, Math.min(ended, cost));
    }
  };
  const start = new Float64Array(name.letters.length + 1).fill(Number.POSITIVE_INFINITY);
  start[0] = 0;
  walk(openings.get(name.letters.charAt(0)) ?? [], '', start, 0, Number.POSITIVE_INFINITY);
  return best;
}

/** All segments in one string, each before a line end, with where each begins and where the last ends. */
interface JoinedText {
  readonly text: string;
  readonly starts: readonly number[];
}

function joinTexts(texts: readonly string[]): JoinedText {
  const starts = [0];
  for (const text of texts) starts.push(starts.at(-1)! + text.length + 1);
  return { text: `${texts.join('\n')}\n`, starts };
}

/** Whether the first two syllables stand next to each other at all: that need not be sought in the text. */
function mayStand([first = '', second = '']: readonly string[], vocabulary: Vocabulary): boolean {
  const present = (characters: string) => [...characters].filter((one) => vocabulary.find(one) !== undefined);
  const [ones, others] = [present(first), present(second)];
  return ones.some((one) => others.some((other) => vocabulary.find(one + other) !== undefined));
}

/** The likeliest of the characters that are read as a name is spelled: «Цзиньпин» 近平. */
function bestNative(
  ways: readonly (readonly string[])[],
  { text, starts }: JoinedText,
  gains: ReadonlyMap<string, number>,
  standing: Standing,
): { run: string; score: number } {
  let best = { run: '', score: Number.NEGATIVE_INFINITY };
  for (const way of ways) {
    const pattern = new RegExp(way.map((characters) => `[${characters}]`).join(''), 'gu');
    const places = new Map<string, number[]>();
    let segment = 0;
    for (const match of text.matchAll(pattern)) {
      while (starts[segment + 1]! <= match.index) segment++;
      const known = places.get(match[0]);
      if (known) known.push(segment);
      else places.set(match[0], [segment]);
    }
    for (const [run, where] of places) {
      const share = standing.share(where);
      const gain = [...run].reduce((sum, character) => sum + (gains.get(character) ?? 0), 0);
      const score = gain + Math.log(share);
      if (share >= 0.5 && score > best.score) best = { run, score };
    }
  }
  return best;
}

/** −ln of how often each character comes: 以 hardly says that a name is written here, 敦 does. */
function gainsOf(texts: readonly string[]): Map<string, number> {
  // Names are written with characters of one code unit.
  const counts = new Int32Array(0x10000);
  let all = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) counts[text.charCodeAt(at)]!++;
    all += text.length;
  }
  const gains = new Map<string, number>();
  for (let unit = 0; unit < counts.length; unit++) {
    if (counts[unit] === 0) continue;
    const rarity = -Math.log((counts[unit]! + 1) / (all + FEWEST));
    gains.set(String.fromCharCode(unit), Math.min(MOST_GAIN, rarity - LEAST_GAIN));
  }
  return gains;
}

/** Every beginning of every end of a stretch of characters that may write sounds. */
function indexRuns(texts: readonly string[], names: Transliteration): Node {
  const root: Node = { next: new Map(), places: [] };
  texts.forEach((text, segment) => {
    for (const run of names.runs(text)) {
      for (let start = 0; start + 1 < run.length; start++) {
        root.places.push(segment);
        let node = root;
        for (let at = start; at < Math.min(run.length, start + LONGEST); at++) {
          const character = run[at]!;
          let next = node.next.get(character);
          if (!next) {
            next = { next: new Map(), places: [] };
            node.next.set(character, next);
          }
          node = next;
          node.places.push(segment);
        }
      }
    }
  });
  return root;
}

/** The characters that begin a stretch, by each letter with which what they stand for may begin: one in six opens a name. */
type Openings = ReadonlyMap<string, readonly (readonly [character: string, node: Node])[]>;

function openingsOf(root: Node, { sounds }: Transliteration): Openings {
  const openings = new Map<string, (readonly [string, Node])[]>();
  for (const entry of root.next) {
    const letters = new Set<string>();
    for (const sound of sounds(entry[0]).keys()) letters.add(sound.charAt(0));
    for (const letter of letters) {
      const known = openings.get(letter);
      if (known) known.push(entry);
      else openings.set(letter, [entry]);
    }
  }
  return openings;
}

/** How many of both texts' places of two names lie near each other, of all, 0 to 1; both in order. */
function shareTogether(ours: readonly number[], theirs: readonly number[], scale: number, near: number): number {
  if (theirs.length > 3 * ours.length + 2 || ours.length > 3 * theirs.length + 2) return 0;
  return countTogether(ours, theirs, scale, near, ours.length) / Math.max(ours.length, theirs.length);
}

/** How many places lie near each other, each at most once, both in order; counted up to `most`. */
function countTogether(
  ours: readonly number[],
  theirs: readonly number[],
  scale: number,
  near: number,
  most: number,
): number {
  let together = 0;
  for (let i = 0, j = 0; i < ours.length && j < theirs.length && together < most; ) {
    const distance = ours[i]! - theirs[j]! * scale;
    if (Math.abs(distance) <= near) {
      together++;
      i++;
      j++;
    } else if (distance > 0) j++;
    else i++;
  }
  return together;
}
