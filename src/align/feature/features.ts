import { type LanguageProfile, parseLabel } from '../../language/index.js';
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

const SAME = /^[#@§=?]/;

/** Whether a feature is written the same in both languages, so that it answers itself. */
export function isShared(name: string): boolean {
  return name.length > 1 && SAME.test(name);
}

const PUNCTUATION: Readonly<Record<string, string>> = {
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
};

/** Takes the features out of segments of one language. */
export function extractFeatures(texts: readonly string[], profile: LanguageProfile): Features {
  const vocabulary = new Vocabulary();
  const lengths = new Float64Array(texts.length);
  const starts = new Int32Array(texts.length + 1);
  const halves = new Int32Array(texts.length);
  const weights = new Float64Array(texts.length);
  const ids: number[] = [];
  texts.forEach((text, index) => {
    lengths[index] = visibleLength(text);
    const { whole, half } = featuresOf(text, profile);
    for (const name of whole) ids.push(vocabulary.add(name));
    halves[index] = ids.length;
    for (const name of half) ids.push(vocabulary.add(name));
    starts[index + 1] = ids.length;
    weights[index] = whole.size + half.size / 2;
  });
  return { vocabulary, size: texts.length, lengths, starts, halves, ids: Int32Array.from(ids), weights };
}

function visibleLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // A low surrogate belongs to the character before it.
    if (unit > 32 && unit !== 0xa0 && unit !== 0x3000 && (unit & 0xfc00) !== 0xdc00) length++;
  }
  return Math.max(1, length);
}

const HAN = /\p{Script=Han}/u;
const LATIN = /^[\p{Script=Latin}][\p{Script=Latin}\d'.&-]*$/u;

/** The features of one segment: those that count whole and those that count half. */
export function featuresOf(text: string, profile: LanguageProfile): { whole: Set<string>; half: Set<string> } {
  const whole = new Set<string>();
  const half = new Set<string>();
  const label = openingLabel(text, profile);
  if (label) whole.add(`§${label.number}`);
  if (mayHoldNumbers(text, profile)) addNumbers(text, profile, whole, half);
  if (profile.joiner === '') addUnspaced(text, profile, whole, half);
  else addSpaced(text, profile, whole, half);
  for (const name of half) if (whole.has(name)) half.delete(name);
  return { whole, half };
}

/** Numbers that name stand within so many characters of the beginning when they label the whole: «Статья 25 Каждый…». */
const LABEL_REACH = 12;

/** The number that a text begins with, and where it ends: a printed label, or a word of division with its number. */
export function openingLabel(text: string, profile: LanguageProfile): { number: string; end: number } | null {
  const label = parseLabel(text);
  if (label && label.path.length > 0) return { number: label.path.join('.'), end: label.end };
  if (!mayHoldNumbers(text.slice(0, LABEL_REACH), profile)) return null;
  const start = text.slice(0, 2 * LABEL_REACH);
  const first = profile.findNumbers(start).find(({ kind }) => kind === 'label');
  return first && first.span[0] <= LABEL_REACH ? { number: String(first.value), end: first.span[1] } : null;
}

/** Numbers and dates; a date gives its year and its day apart, since one side may leave the year out. */
function addNumbers(text: string, profile: LanguageProfile, whole: Set<string>, half: Set<string>): void {
  for (const { value, to, spelled, kind, implied } of profile.findNumbers(text)) {
    if (implied) continue;
    // "один", 一: as often an article as a number.
    if (spelled && kind !== 'ordinal' && Math.abs(value) < 2) continue;
    (spelled && kind === 'cardinal' ? half : whole).add(`#${value}`);
    if (to !== undefined) whole.add(`#${to}`);
  }
  for (const { from, to } of profile.findDates(text)) {
    for (const date of to ? [from, to] : [from]) {
      if (date.year !== undefined) whole.add(`#${date.year}`);
      if (date.month !== undefined) whole.add(`@${date.month}-${date.day ?? ''}`);
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

function addSpaced(text: string, profile: LanguageProfile, whole: Set<string>, half: Set<string>): void {
  for (const { text: word, stem, kind } of profile.tokenize(text)) {
    const mark = PUNCTUATION[word];
    if (mark !== undefined) half.add(mark);
    else if (kind !== 'word') continue;
    else if (HAN.test(word)) addUnspaced(word, profile, whole, half);
    else if (LATIN.test(word)) {
      whole.add(`=${word.toLowerCase()}`);
      if (profile.letter.test('a')) whole.add(stem);
    } else whole.add(stem);
  }
}

const UNSPACED = /[\p{Script=Latin}\uff21-\uff3a\uff41-\uff5a][\p{Script=Latin}\d'.&\uff21-\uff3a\uff41-\uff5a-]*|\S/gu;

/** Characters and pairs of neighbours; the runtime's dictionary is not asked, so that every runtime sees the same. */
function addUnspaced(text: string, profile: LanguageProfile, whole: Set<string>, half: Set<string>): void {
  let before = '';
  let beforeEnd = -1;
  for (const match of text.matchAll(UNSPACED)) {
    const [part] = match;
    const mark = PUNCTUATION[part];
    if (mark !== undefined) half.add(mark);
    else if (part.length > 2 || LATIN.test(part)) whole.add(`=${profile.stem(part)}`);
    else if (HAN.test(part)) {
      half.add(part);
      if (beforeEnd === match.index) half.add(before + part);
      before = part;
      beforeEnd = match.index + part.length;
    }
  }
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
