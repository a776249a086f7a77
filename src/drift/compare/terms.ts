import type { TermMention } from '../../language/term/index.js';
import type { Concept } from '../../model/index.js';
import type { BeadSide } from '../context.js';
import { demands, type PassageTerms, type SideName, type TermView } from './term-view.js';

/** Subjects that other rules compare, and words too common to be asked for. */
const NOT_TERMS: ReadonlySet<string> = new Set([
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
  'generic',
  'currency',
]);

/** A term of the field that the other side of its passage does not answer. */
export interface UnansweredTerm {
  readonly terms: PassageTerms;
  readonly side: SideName;
  readonly mention: TermMention;
  readonly concept: Concept;
}

const other = (side: SideName): SideName => (side === 'source' ? 'target' : 'source');

/**
 * Terms of several words (in Chinese of four characters or more) for which the other side of the passage has no
 * rendering, not even a part of one. Shorter terms are paraphrased too freely to be missed.
 */
export function unansweredTerms(view: TermView): UnansweredTerm[] {
  return view.passages.flatMap((terms) =>
    (['source', 'target'] as const).flatMap((side) => {
      const answers = terms[other(side)];
      const answered = new Set(answers.flatMap(({ readings }) => readings.map(({ concept }) => concept.id)));
      const seen = new Set<string>();
      return terms[side].flatMap((mention) => {
        const concepts = demands(mention);
        const [concept] = concepts;
        if (!concept || mention.nested || seen.has(concept.id) || NOT_TERMS.has(concept.subject)) return [];
        if (concepts.some(({ id }) => answered.has(id)) || !isLong(mention, terms.passage[side])) return [];
        if (concepts.some((each) => isPartlyAnswered(each, terms.passage[other(side)]))) return [];
        seen.add(concept.id);
        return [{ terms, side, mention, concept }];
      });
    }),
  );
}

function isLong({ text }: TermMention, { side }: BeadSide): boolean {
  const { profile } = side;
  if (profile.joiner === '') return text.replace(/\s/g, '').length >= 4;
  return profile.tokenize(text).filter(({ kind }) => kind === 'word').length >= 2;
}

/** Whether more than half of some rendering stands in the text: half of its words, or of its pairs of characters. */
function isPartlyAnswered(concept: Concept, answer: BeadSide): boolean {
  const { profile } = answer.side;
  const parts = partsOf(answer.text, answer);
  return concept.terms
    .filter((term) => term.language.split('-')[0] === profile.code)
    .some((term) => {
      const wanted = [...partsOf(term.text, answer)];
      return wanted.length > 0 && wanted.filter((part) => parts.has(part)).length * 2 > wanted.length;
    });
}

function partsOf(text: string, { side }: BeadSide): Set<string> {
  const { profile } = side;
  if (profile.joiner === '') {
    const letters = [...text.replace(/[^\p{L}\p{N}]/gu, '')];
    return new Set(letters.slice(1).map((letter, at) => letters[at]! + letter));
  }
  return new Set(
    profile
      .tokenize(text)
      .filter((token) => token.kind === 'word' && !profile.functionWords.has(token.text.toLowerCase()))
      .map(({ stem }) => stem),
  );
}

/** Terms that the termbase forbids, as they stand in the text. */
export function forbiddenTerms(view: TermView): UnansweredTerm[] {
  return view.passages.flatMap((terms) =>
    (['source', 'target'] as const).flatMap((side) =>
      terms[side].flatMap((mention) => {
        const isForbidden = mention.readings.every(({ term }) => term.status === 'forbidden');
        return isForbidden && !mention.nested ? [{ terms, side, mention, concept: mention.readings[0]!.concept }] : [];
      }),
    ),
  );
}
