import { type LanguagePair, languagePair, type Notion } from '../../language/pair/index.js';
import type { Span } from '../../model/index.js';
import type { BeadSide, WordLinks } from '../context.js';
import { demands, type PassageTerms, type SideName } from './term-view.js';

/**
 * How well a word is understood: `key` and `firm` as the pair of languages says, `loose` words of style and words that
 * only the lexicon knows, `unknown` all others.
 */
export type WordClass = 'key' | 'firm' | 'loose' | 'unknown';

/** A word that says something, and whether anything on the other side of its passage accounts for it. */
export interface ContentWord {
  readonly span: Span;
  readonly text: string;
  readonly answered: boolean;
  readonly class: WordClass;
}

/** Subjects that other rules compare. */
const OTHERS: ReadonlySet<string> = new Set([
  'body',
  'organ',
  'office',
  'document',
  'country',
  'city',
  'region',
  'event',
  'party',
  'agency',
  'currency',
  'meeting',
]);

/** Links weaker than this prove nothing. */
const WEAKEST_LINK = 0.03;
/** What the links of a word must add up to before their absence means anything. */
const RELIABLE = 0.35;

/**
 * The content words of one side of a passage: no function words, numbers or months, and nothing that belongs to a term
 * or name (other rules judge those). Each is looked for on the other side by the notions of official prose, then by the
 * lexicon's links.
 */
export function contentWords(terms: PassageTerms, side: SideName, links: WordLinks | null): ContentWord[] {
  const own = terms.passage[side];
  const other = terms.passage[side === 'source' ? 'target' : 'source'];
  const pair = languagePair(own.side.profile.code, other.side.profile.code);
  const answers = new Answers(other, pair, usedSpans(terms, side === 'source' ? 'target' : 'source'));
  const mentions = terms[side].filter(
    ({ nested, readings }) => !nested && readings.some(({ concept }) => concept.subject !== 'generic'),
  );
  const answered = conceptsOf(terms[side === 'source' ? 'target' : 'source']);
  const words = wordsOf(own, pair)
    .filter(({ span }) => !mentions.some((mention) => mention.span[0] < span[1] && span[0] < mention.span[1]))
    .map(({ text, span, stem }): ContentWord => {
      const notions = pair?.notionsOf(evenForm(text), own.side.profile.code) ?? [];
      const linked = linkStrength(stem, own, answers, links);
      return {
        span,
        text,
        answered: notions.some((notion) => answers.has(notion)) || linked.present >= WEAKEST_LINK,
        class: classOf(notions, linked.total, text, own.side.profile.joiner === '' ? own.side.profile.code : null),
      };
    });
  // A term of the field counts as one word; names and parties have rules of their own.
  const fields = mentions
    .filter((mention) => demands(mention).length > 0 && !OTHERS.has(mention.readings[0]!.concept.subject))
    .map((mention): ContentWord => {
      const isAnswered = mention.readings.some(({ concept }) => answered.has(concept.id));
      return { span: mention.span, text: mention.text, answered: isAnswered, class: 'firm' };
    });
  return [...words, ...fields].sort((a, b) => a.span[0] - b.span[0]);
}

function classOf(notions: readonly Notion[], linked: number, text: string, code: string | null): WordClass {
  // Where whole words are listed, the first two are the notion's own; the others may stand for it but mean more.
  const isOwn = ({ words }: Notion) => code === null || (words[code] ?? []).slice(0, 2).includes(text);
  const weights = new Set(notions.map((notion) => (isOwn(notion) ? notion.weight : 'loose')));
  if (weights.has('loose')) return 'loose';
  if (weights.has('firm')) return 'firm';
  if (weights.has('key')) return 'key';
  return linked >= RELIABLE ? 'loose' : 'unknown';
}

/** Terms and names that both sides have: their words have their answer already and answer nothing else. */
function usedSpans(terms: PassageTerms, side: SideName): Span[] {
  const other = new Set(
    terms[side === 'source' ? 'target' : 'source']
      .filter(({ nested }) => !nested)
      .flatMap(({ readings }) => readings.map(({ concept }) => concept.id)),
  );
  return terms[side]
    .filter(({ nested, readings }) => !nested && readings.some(({ concept }) => other.has(concept.id)))
    .map(({ span }) => span);
}

/** What stands on the other side, in the forms in which it is asked for. */
class Answers {
  readonly text: string;
  private readonly words: readonly string[];
  private readonly known = new Map<Notion, boolean>();

  constructor(
    readonly side: BeadSide,
    readonly pair: LanguagePair | null,
    used: readonly Span[],
  ) {
    const { profile } = side.side;
    let free = side.text;
    for (const [start, end] of used) free = free.slice(0, start) + '|'.repeat(end - start) + free.slice(end);
    this.text = profile.joiner === '' ? free.replace(/\s/g, '') : free;
    this.words = profile.joiner === '' ? [] : profile.tokenize(free).map(({ text }) => evenForm(text));
  }

  has(notion: Notion): boolean {
    const known = this.known.get(notion);
    if (known !== undefined) return known;
    const { code, joiner } = this.side.side.profile;
    const wanted = notion.words[code] ?? [];
    const found =
      joiner === ''
        ? wanted.some((word) => this.text.includes(word))
        : wanted.some((beginning) => this.words.some((word) => word.startsWith(beginning)));
    this.known.set(notion, found);
    return found;
  }
}

interface Word {
  readonly text: string;
  readonly span: Span;
  readonly stem: string;
}

function wordsOf({ text, side }: BeadSide, pair: LanguagePair | null): Word[] {
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
  // The pair's own words first, longest first; what they leave is cut by the runtime's dictionary.
  const words: Word[] = [];
  const tokenAt = new Map(tokens.map((token) => [token.span[0], token]));
  for (let at = 0; at < text.length; ) {
    const word = pair?.wordAt(text, at, profile.code) ?? null;
    const token = tokenAt.get(at);
    if (word !== null && (token === undefined || word.length >= token.text.length)) {
      words.push({ text: word, span: [at, at + word.length], stem: word });
      at += word.length;
    } else if (token && token.text.length > 1) {
      words.push({ text: token.text, span: token.span, stem: token.stem });
      at = token.span[1];
    } else at++;
  }
  return words.filter((word) => isContent(word.text));
}

const evenForm = (word: string) => word.normalize('NFC').toLowerCase().replaceAll('ё', 'е');

function conceptsOf(mentions: PassageTerms['source']): Set<string> {
  return new Set(mentions.flatMap(({ readings }) => readings.map(({ concept }) => concept.id)));
}

/** How strongly the lexicon ties a word to what stands on the other side, and to anything at all; 0 to 1. */
function linkStrength(
  stem: string,
  own: BeadSide,
  answers: Answers,
  links: WordLinks | null,
): { present: number; total: number } {
  if (links === null || links.source !== own.side.profile.code || links.target !== answers.side.side.profile.code) {
    return { present: 0, total: 0 };
  }
  let present = 0;
  let total = 0;
  for (const { target, forward } of links.entries(stem)) {
    total += forward;
    if (answers.text.includes(target)) present += forward;
  }
  return { present: Math.min(1, present), total: Math.min(1, total) };
}
