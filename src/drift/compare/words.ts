import { negationOf } from '../../language/index.js';
import { type LanguagePair, languagePair, type Notion } from '../../language/pair/index.js';
import { type TermMention, withLanguageWord } from '../../language/term/index.js';
import { type Span, spansOverlap } from '../../model/index.js';
import type { BeadSide, WordLinks } from '../context.js';
import { factsOf } from '../facts.js';
import type { Passage } from './passages.js';
import { COMPARED_ELSEWHERE, demands, otherSide, type PassageTerms, type SideName } from './term-view.js';

/**
 * How well a word is understood: `key` and `firm` as the pair of languages says, `loose` words of style, `common` words
 * of which no more is known than what may answer them, `unknown` all others.
 */
export type WordClass = 'key' | 'firm' | 'loose' | 'common' | 'unknown';

/** A word of one side of a passage, or a name or figure that stands among the words. */
export interface PassageWord {
  readonly span: Span;
  readonly text: string;
  /** What it is looked up by; «» for names, terms and figures, whose answer is known beforehand. */
  readonly stem: string;
  /** `null` for names and figures: other rules judge those, here they tell only what stands beside them. */
  readonly class: WordClass | null;
  /** Place of its bead in the alignment. */
  readonly bead: number;
  /** Whether a term, name or figure has its answer; `null` for all other words. */
  readonly settled: boolean | null;
}

/** Subjects whose concepts are names here: they tell only what stands beside them. */
const NAMED: ReadonlySet<string> = new Set([...COMPARED_ELSEWHERE, 'meeting']);

/** What the links of a word must add up to before their absence means anything. */
const RELIABLE = 0.35;

/**
 * The words of one side of a passage that say something, in order: no function words and no months. A term of the field
 * counts as one word, but a mere variant without its answer is so many words as it has («незаконный оборот», 非法贩运).
 * Names and parties, numbers, dates and Latin words stand among them with their answer.
 */
export function wordsOf(terms: PassageTerms, side: SideName, links: WordLinks | null): PassageWord[] {
  const own = terms.passage[side];
  const other = otherSide(side);
  const pair = languagePair(own.side.profile.code, terms.passage[other].side.profile.code);
  const bead = (span: Span) => beadAt(terms.passage, side, span[0]);
  const answered = conceptsOf(terms[other]);
  const isNamed = ({ readings }: TermMention) => NAMED.has(readings[0]!.concept.subject);
  const isSettled = ({ readings }: TermMention) => readings.some(({ concept }) => answered.has(concept.id));
  const mentions = terms[side].filter(
    (mention) => isTerm(mention) && (isNamed(mention) || isSettled(mention) || demands(mention).length > 0),
  );
  const named = mentions
    .filter((mention) => demands(mention).length > 0 || isNamed(mention))
    .map((mention): PassageWord => {
      const { span, text } = mention;
      const settled = isSettled(mention);
      return { span, text, stem: '', class: isNamed(mention) ? null : 'firm', bead: bead(span), settled };
    });
  const taken = mentions.map(({ span, readings }) =>
    readings[0]!.concept.subject === 'language' ? withLanguageWord(own.text, span, own.side.profile) : span,
  );
  const shapes = shapesOf(own).filter(({ span }) => !overlaps(span, taken));
  const there = new Set(shapesOf(terms.passage[other]).flatMap(({ keys }) => keys));
  const figures = shapes.map(({ span, keys }): PassageWord => {
    const settled = keys.some((key) => there.has(key));
    return { span, text: own.text.slice(...span), stem: '', class: null, bead: bead(span), settled };
  });
  taken.push(...shapes.map(({ span }) => span));
  const words = cutWords(own, pair)
    .filter(({ span }) => !overlaps(span, taken))
    .map(
      (word): PassageWord => ({
        ...word,
        class: classOf(word, own, pair, links),
        bead: bead(word.span),
        settled: null,
      }),
    );
  return [...words, ...named, ...figures].sort((a, b) => a.span[0] - b.span[0]);
}

/**
 * Terms and names that both sides have: their words have their answer already and answer nothing else. Where this side has
 * more of them than the other (灾害 … 自然灾害 for «стихийное бедствие»), the words of the rest are free, variants first.
 */
export function settledSpans(terms: PassageTerms, side: SideName): Span[] {
  const left = new Map<string, number>();
  for (const { nested, readings } of terms[otherSide(side)])
    for (const { concept } of nested ? [] : readings) left.set(concept.id, (left.get(concept.id) ?? 0) + 1);
  const isVariant = ({ readings }: TermMention) => readings.every(({ term }) => term.type === 'variant');
  return terms[side]
    .filter(isTerm)
    .sort((a, b) => Number(isVariant(a)) - Number(isVariant(b)))
    .flatMap(({ readings, span }) => {
      const match = readings.find(({ concept }) => (left.get(concept.id) ?? 0) > 0);
      if (!match) return [];
      left.set(match.concept.id, left.get(match.concept.id)! - 1);
      return [span];
    });
}

/** Whether it is more than a common word («Организация», 组织), which is a word among others. */
const isTerm = ({ nested, readings }: TermMention) =>
  !nested && readings.some(({ concept }) => concept.subject !== 'generic');

/** The bead to which a place of a passage belongs, by its number in the alignment. */
export function beadAt(passage: Passage, side: SideName, at: number): number {
  const { offsets } = passage[side];
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return passage.beads[side][low] ?? -1;
}

const overlaps = (span: Span, spans: readonly Span[]) => spans.some((other) => spansOverlap(span, other));

function conceptsOf(mentions: PassageTerms['source']): Set<string> {
  return new Set(mentions.flatMap(({ readings }) => readings.map(({ concept }) => concept.id)));
}

function classOf(
  { text, stem }: CutWord,
  { side: { profile } }: BeadSide,
  pair: LanguagePair | null,
  links: WordLinks | null,
): WordClass {
  const code = profile.joiner === '' ? profile.code : null;
  // Where whole words are listed, the first two are the notion's own; the others may stand for it but mean more.
  const isOwn = ({ words, weight }: Notion) =>
    weight === 'common' || code === null || (words[code] ?? []).slice(0, 2).includes(text);
  const notions = pair?.notionsOf(evenForm(text), profile.code) ?? [];
  const weights = new Set(notions.map((notion) => (isOwn(notion) ? notion.weight : 'loose')));
  for (const weight of ['loose', 'firm', 'key', 'common'] as const) if (weights.has(weight)) return weight;
  if (links?.source !== profile.code) return 'unknown';
  return links.entries(stem).reduce((sum, { forward }) => sum + forward, 0) >= RELIABLE ? 'common' : 'unknown';
}

/** A word as the notions have it: lower case, «ё» as «е». */
export const evenForm = (word: string) => word.normalize('NFC').toLowerCase().replaceAll('ё', 'е');

interface CutWord {
  readonly text: string;
  readonly span: Span;
  readonly stem: string;
}

function cutWords({ text, side }: BeadSide, pair: LanguagePair | null): CutWord[] {
  const { profile } = side;
  const months = new Set(profile.monthNames.flat());
  const isContent = (word: string) => {
    const lower = word.toLowerCase();
    return (
      !profile.functionWords.has(lower) && !months.has(lower) && [...lower].length > (profile.joiner === '' ? 1 : 2)
    );
  };
  const tokens = profile.tokenize(text).filter(({ kind, text: word }) => kind === 'word' && profile.letter.test(word));
  if (profile.joiner === ' ') return tokens.filter(({ text: word }) => isContent(word));
  // A no before a word that the pair knows is no part of a word of the dictionary's: 不|适用, not 不适|用.
  const particles = negationOf(profile.code)?.particles;
  const isOpened = (token: string, all: string, at: number) =>
    particles !== undefined &&
    new RegExp(`^(?:${particles.source})$`, 'u').test(token[0]!) &&
    (pair?.wordAt(all, at + 1, profile.code)?.length ?? 0) >= token.length;
  // The pair's own words first, longest first, also inside longer ones that it does not know; what they leave is cut by
  // the runtime's dictionary. A word that begins inside a word of the dictionary ends there, too: 发展中|国家 has no 中国.
  const words: CutWord[] = [];
  const tokenAt = new Map(tokens.map((token) => [token.span[0], token]));
  let inside = 0;
  for (let at = 0; at < text.length; ) {
    const token = tokenAt.get(at);
    const found = pair?.wordAt(text, at, profile.code) ?? null;
    const word = found !== null && !token && at + found.length > inside ? null : found;
    if (token) inside = token.span[1];
    if (word !== null) {
      words.push({ text: word, span: [at, at + word.length], stem: word });
      at += word.length;
    } else if (token && isOpened(token.text, text, at)) {
      at++;
    } else if (token && token.text.length > 1) {
      words.push({ text: token.text, span: token.span, stem: token.stem });
      at = token.span[1];
    } else at++;
  }
  return words.filter((word) => isContent(word.text));
}

interface Shape {
  readonly span: Span;
  readonly keys: readonly string[];
}

const shapes = new WeakMap<BeadSide, readonly Shape[]>();

/** Numbers, dates and Latin words: what is written alike in both languages, with what it is compared by. */
function shapesOf(side: BeadSide): readonly Shape[] {
  const known = shapes.get(side);
  if (known) return known;
  const { numbers, dates } = factsOf(side.text, side.side.profile);
  const found: Shape[] = [
    ...dates.map(({ span, date: { year, month, day } }) => ({
      span,
      keys: [year && `#${year}`, day && `#${day}`, month && `month ${month}`].filter((key) => typeof key === 'string'),
    })),
    // «Один из», 两国: languages count where others do not.
    ...numbers
      .filter(({ spelled, value }) => !spelled || value > 2)
      .map(({ span, readings }) => ({ span, keys: readings.map((value) => `#${value}`) })),
    ...[...side.text.matchAll(/\p{Script=Latin}[\p{Script=Latin}\p{M}\d-]+/gu)].map(({ 0: text, index }) => ({
      span: [index, index + text.length] as const,
      keys: [text.toLowerCase().replace(/-?\d+$/, '')],
    })),
  ];
  shapes.set(side, found);
  return found;
}
