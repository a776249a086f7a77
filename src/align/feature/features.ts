import { type LanguageProfile, type NumberMention, parseLabel } from '../../language/index.js';
import { Integers } from '../integers.js';
import { Vocabulary } from './vocabulary.js';

/**
 * What segments are compared by. Every segment has its length and a set of features, each a short string:
 * - the stem of a word; for a language written without spaces each character and each pair of neighbours, so that no
 *   dictionary decides where a word ends and a new word is still understood by its parts;
 * - `#` and a value for a number in its normal form, `@` and year-month-day for a date, `§` and the printed number
 *   for a label at the start: these are the same on both sides, whatever the language;
 * - `=` and the word for what is written in Latin letters, `?` and the mark for punctuation that both sides share.
 */
export interface Features {
  readonly vocabulary: Vocabulary;
  /** How many segments. */
  readonly size: number;
  /** Characters that a reader sees, white space left out; at least 1. */
  readonly lengths: Float64Array;
  /** Features of segment i stand in `ids` from `starts[i]` up to `starts[i + 1]`, sorted by weight: see `halves`. */
  readonly starts: Int32Array;
  /** From here on the features of segment i count half: they overlap with their neighbours. */
  readonly halves: Int32Array;
  readonly ids: Int32Array;
  /** Sum of the weights of a segment's features. */
  readonly weights: Float64Array;
}

/** Every place in which a feature stands, so that parts of a segment can be compared without being read again. */
export interface Mentions {
  /** Those of segment i stand from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  /** Where a feature stands in its segment, in UTF-16 code units; for a pair of neighbours, where the second stands. */
  readonly places: Int32Array;
  /** The sort of each: see {@link Sort}. */
  readonly sorts: Uint8Array;
  /** Numbers that name something, as in «статья 25» and 第三条, of the segments that have any. */
  readonly names: ReadonlyMap<number, readonly NumberMention[]>;
}

/** The features of a text that was read from its segments. */
export interface TextFeatures extends Features {
  readonly mentions: Mentions;
}

/** How a feature counts. A pair of neighbours counts half, and only where both stand in the same part. */
export const Sort = { whole: 0, half: 1, pair: 2 } as const;
export type Sort = (typeof Sort)[keyof typeof Sort];

/** Is told every feature of a segment, in no particular order. */
interface Listener {
  tell(name: string, place: number, sort: Sort): void;
  /** The same of a feature that is a stretch of a text. */
  tellPart(text: string, from: number, to: number, place: number, sort: Sort): void;
}

const SAME = '#@§=?';

/** Whether a feature is written the same in both languages, so that it answers itself. */
export function isShared(name: string): boolean {
  return name.length > 1 && SAME.includes(name.charAt(0));
}

/** A map, since a text about programs has words like “constructor”, which every object knows. */
const PUNCTUATION: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '?': '??',
    '？': '??',
    '!': '?!',
    '！': '?!',
    ':': '?:',
    '：': '?:',
    ';': '?;',
    '；': '?;',
    '(': '?(',
    '（': '?(',
    '«': '?"',
    '“': '?"',
    '"': '?"',
    '「': '?"',
    '《': '?"',
    '…': '?…',
    '%': '?%',
    '％': '?%',
    '/': '?/',
    '[': '?[',
    '【': '?[',
    '{': '?{',
    $: '?$',
    '&': '?&',
    '*': '?*',
    '=': '?=',
    '<': '?<',
    '>': '?>',
    '+': '?+',
    '№': '?№',
    '@': '?@',
    '\\': '?\\',
    '|': '?|',
    _: '?_',
    '#': '?#',
  }),
);

/** Takes the features out of segments of one language. */
export function extractFeatures(texts: readonly string[], profile: LanguageProfile): TextFeatures {
  const vocabulary = new Vocabulary();
  const size = texts.length;
  const lengths = new Float64Array(size);
  const weights = new Float64Array(size);
  const starts = new Int32Array(size + 1);
  const halves = new Int32Array(size);
  const mentionStarts = new Int32Array(size + 1);
  const [ids, mentionIds, places, sorts] = [new Integers(), new Integers(), new Integers(), new Integers()];
  // For each feature the last segment, counted from 1, in which it was seen.
  const seen = new Integers();
  let first = 0;
  const add = (id: number, segment: number) => {
    while (seen.size <= id) seen.add(0);
    if (seen.at(id) === segment + 1) return;
    seen.set(id, segment + 1);
    ids.add(id);
  };
  const names = new Map<number, readonly NumberMention[]>();
  const mention = (id: number, place: number, sort: Sort) => {
    mentionIds.add(id);
    places.add(place);
    sorts.add(sort);
  };
  const listener: Listener = {
    tell: (name, place, sort) => mention(vocabulary.add(name), place, sort),
    tellPart: (text, from, to, place, sort) => mention(vocabulary.addPart(text, from, to), place, sort),
  };
  texts.forEach((text, segment) => {
    const naming = tellFeatures(text, profile, listener);
    if (naming.length > 0) names.set(segment, naming);
    // What counts whole anywhere in the segment counts whole.
    for (let at = first; at < sorts.size; at++) if (sorts.at(at) === Sort.whole) add(mentionIds.at(at), segment);
    halves[segment] = ids.size;
    for (let at = first; at < sorts.size; at++) if (sorts.at(at) !== Sort.whole) add(mentionIds.at(at), segment);
    first = sorts.size;
    mentionStarts[segment + 1] = first;
    starts[segment + 1] = ids.size;
    lengths[segment] = visibleLength(text);
    weights[segment] = halves[segment]! - starts[segment]! + (ids.size - halves[segment]!) / 2;
  });
  return {
    vocabulary,
    size,
    lengths,
    starts,
    halves,
    ids: ids.values(),
    weights,
    mentions: {
      starts: mentionStarts,
      ids: mentionIds.values(),
      places: places.values(),
      sorts: Uint8Array.from(sorts.values()),
      names,
    },
  };
}

/** Characters that a reader sees, white space left out; at least 1. */
export function visibleLength(text: string, from = 0, to = text.length): number {
  let length = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    // A low surrogate belongs to the character before it.
    if (unit > 32 && unit !== 0xa0 && unit !== 0x3000 && (unit & 0xfc00) !== 0xdc00) length++;
  }
  return Math.max(1, length);
}

const HAN = /\p{Script=Han}/u;
const OTHER_SCRIPTS = /[\p{Script=Latin}\p{Script=Han}]/u;
const LATIN = /^[\p{Script=Latin}][\p{Script=Latin}\d'.&-]*$/u;

/** The features of one text: those that count whole and those that count half. */
export function featuresOf(text: string, profile: LanguageProfile): { whole: Set<string>; half: Set<string> } {
  const whole = new Set<string>();
  const half = new Set<string>();
  const put = (name: string, sort: Sort) => (sort === Sort.whole ? whole : half).add(name);
  tellFeatures(text, profile, {
    tell: (name, _, sort) => put(name, sort),
    tellPart: (part, from, to, _, sort) => put(part.slice(from, to), sort),
  });
  for (const name of half) if (whole.has(name)) half.delete(name);
  return { whole, half };
}

/** Tells every feature of a text and its place; gives back the numbers that name something. */
function tellFeatures(text: string, profile: LanguageProfile, listener: Listener): readonly NumberMention[] {
  const numbers = mayHoldNumbers(text, profile) ? (profile.findFigures ?? profile.findNumbers)(text) : [];
  const names = numbers.filter(({ kind }) => kind === 'label');
  const label = openingLabel(text, 0, names);
  if (label) listener.tell(labelFeature(label.number), 0, Sort.whole);
  if (mayHoldNumbers(text, profile)) tellNumbers(text, numbers, profile, listener);
  if (profile.joiner === '') tellUnspaced(text, 0, profile, listener);
  else tellSpaced(text, profile, listener);
  return names;
}

/** The feature of a printed number that opens a text. */
export function labelFeature(number: string): string {
  return `§${number}`;
}

/** Numbers that name stand within so many characters of the beginning when they label the whole: «Статья 25 Каждый…». */
const LABEL_REACH = 12;

/**
 * The number with which a text begins from a place on, and where it ends: a printed label, or a word of division with its
 * number. `names` are the numbers of the text that name something.
 */
export function openingLabel(
  text: string,
  from: number,
  names: readonly NumberMention[],
): { number: string; end: number } | null {
  const label = parseLabel(from === 0 ? text : text.slice(from));
  if (label && label.path.length > 0) return { number: label.path.join('.'), end: from + label.end };
  const first = names.find(({ span }) => span[0] >= from);
  return first && first.span[0] <= from + LABEL_REACH ? { number: String(first.value), end: first.span[1] } : null;
}

/** Numbers and dates; a date gives its year and its day apart, since one side may leave the year out. */
function tellNumbers(
  text: string,
  numbers: readonly NumberMention[],
  profile: LanguageProfile,
  listener: Listener,
): void {
  for (const { value, to, spelled, kind, implied, span } of numbers) {
    if (implied) continue;
    // "один", 一: as often an article as a number.
    if (spelled && kind !== 'ordinal' && Math.abs(value) < 2) continue;
    listener.tell(`#${value}`, span[0], spelled && kind === 'cardinal' ? Sort.half : Sort.whole);
    if (to !== undefined) listener.tell(`#${to}`, span[0], Sort.whole);
  }
  for (const { from, to, span } of profile.findDates(text)) {
    for (const date of to ? [from, to] : [from]) {
      if (date.year !== undefined) listener.tell(`#${date.year}`, span[0], Sort.whole);
      if (date.month !== undefined) listener.tell(`@${date.month}-${date.day ?? ''}`, span[0], Sort.whole);
    }
  }
}

/**
 * Whether it is worth looking for numbers. Where words are spaced a number without a digit is a word like others, which
 * the lexicon knows; looking for them in every line took a third of the whole time.
 */
function mayHoldNumbers(text: string, profile: LanguageProfile): boolean {
  return profile.joiner === '' || /\d/.test(text);
}

function tellSpaced(text: string, profile: LanguageProfile, listener: Listener): void {
  const hasLatinWords = profile.letter.test('a');
  // Most texts of most languages have neither: then no word is asked.
  const hasOthers = OTHER_SCRIPTS.test(text);
  for (const { text: word, stem, kind, span } of profile.tokenize(text)) {
    const mark = PUNCTUATION.get(word);
    if (mark !== undefined) listener.tell(mark, span[0], Sort.half);
    else if (kind !== 'word') continue;
    else if (!hasOthers) listener.tell(stem, span[0], Sort.whole);
    else if (HAN.test(word)) tellUnspaced(word, span[0], profile, listener);
    else if (LATIN.test(word)) {
      listener.tell(`=${word.toLowerCase()}`, span[0], Sort.whole);
      if (hasLatinWords) listener.tell(stem, span[0], Sort.whole);
    } else listener.tell(stem, span[0], Sort.whole);
  }
}

const LATIN_RUN = /[\p{Script=Latin}\uff21-\uff3a\uff41-\uff5a][\p{Script=Latin}\d'.&\uff21-\uff3a\uff41-\uff5a-]*/uy;

/** Characters and pairs of neighbours; the runtime's dictionary is not asked, so that every runtime sees the same. */
function tellUnspaced(text: string, offset: number, profile: LanguageProfile, listener: Listener): void {
  let before = -1;
  let beforeEnd = -1;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    const place = offset + at;
    if (kind === LETTER) {
      LATIN_RUN.lastIndex = at;
      const part = LATIN_RUN.exec(text)?.[0] ?? text[at]!;
      listener.tell(`=${profile.stem(part)}`, place, Sort.whole);
      at += part.length;
      continue;
    }
    const end = at + (isPair(text, at) ? 2 : 1);
    if (kind === MARK) listener.tell(PUNCTUATION.get(text[at]!)!, place, Sort.half);
    else if (kind === CHARACTER) {
      listener.tellPart(text, at, end, place, Sort.half);
      if (beforeEnd === at) listener.tellPart(text, before, end, place, Sort.pair);
      before = at;
      beforeEnd = end;
    }
    at = end;
  }
}

/** What a character of unspaced text is: not looked up yet, of no interest, shared punctuation, Han, Latin. */
const [UNKNOWN, NOTHING, MARK, CHARACTER, LETTER] = [0, 1, 2, 3, 4];
/** Asked of tens of thousands of characters, most of them again and again; a pattern for each took twenty times as long. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code]!;
  if (known !== UNKNOWN) return known;
  if (isPair(text, at)) return HAN.test(text.slice(at, at + 2)) ? CHARACTER : NOTHING;
  const character = text[at]!;
  const kind = PUNCTUATION.has(character)
    ? MARK
    : /\p{Script=Latin}/u.test(character)
      ? LETTER
      : HAN.test(character)
        ? CHARACTER
        : NOTHING;
  kinds[code] = kind;
  return kind;
}

/** Whether a character beyond the first 65,536 begins here, which takes two code units. */
function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** The features of some segments only, in the order named; the vocabulary stays the whole text's. */
export function selectFeatures(features: Features, segments: readonly number[]): Features {
  return joinFeatures(
    features,
    segments.map((segment) => [segment]),
  );
}

/** Groups of segments as one segment each. */
export function joinFeatures(features: Features, groups: readonly (readonly number[])[]): Features {
  const size = groups.length;
  const lengths = new Float64Array(size);
  const weights = new Float64Array(size);
  const starts = new Int32Array(size + 1);
  const halves = new Int32Array(size);
  const ids: number[] = [];
  groups.forEach((group, index) => {
    const first = ids.length;
    const add = (from: number, to: number) => {
      for (let at = from; at < to; at++) ids.push(features.ids[at]!);
    };
    for (const segment of group) {
      lengths[index]! += features.lengths[segment]!;
      add(features.starts[segment]!, features.halves[segment]!);
    }
    halves[index] = ids.length;
    for (const segment of group) add(features.halves[segment]!, features.starts[segment + 1]!);
    starts[index + 1] = ids.length;
    lengths[index] = Math.max(1, lengths[index]!);
    weights[index] = halves[index]! - first + (ids.length - halves[index]!) / 2;
  });
  return { vocabulary: features.vocabulary, size, lengths, weights, starts, halves, ids: Int32Array.from(ids) };
}
