import type { TermMention } from '../../language/term/index.js';
import type { Concept } from '../../model/index.js';
import type { BeadSide, WordLinks } from '../context.js';
import { type Gap, gapsOf } from './gaps.js';
import {
  COMPARED_ELSEWHERE,
  demands,
  type PassageTerms,
  type SideName,
  shareOfRendering,
  type TermView,
} from './term-view.js';
import { isAnsweredWordByWord } from './word-by-word.js';

/** Subjects that other rules compare, and words too common to be asked for. */
const NOT_TERMS: ReadonlySet<string> = new Set([...COMPARED_ELSEWHERE, 'generic']);

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
 * rendering, not even a part of one, nor says them in other words. Shorter terms are paraphrased too freely to be missed,
 * and a term within a longer run of words without answer is missing with the run.
 */
export function unansweredTerms(view: TermView, links: WordLinks | null): UnansweredTerm[] {
  const gaps = {
    source: gapsOf(view, 'source', links),
    target: gapsOf(view, 'target', links),
  };
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
        if (concepts.some((each) => shareOfRendering(each, terms.passage[other(side)]) > 0.5)) return [];
        if (gaps[side].some((gap) => gap.terms === terms && isWithin(mention, gap))) return [];
        if (isAnsweredWordByWord(mention.text, terms.passage[side], terms.passage[other(side)], links)) return [];
        seen.add(concept.id);
        return [{ terms, side, mention, concept }];
      });
    }),
  );
}

const isWithin = ({ span }: TermMention, gap: Gap) => gap.span[0] <= span[0] && span[1] <= gap.span[1];

function isLong({ text }: TermMention, { side }: BeadSide): boolean {
  const { profile } = side;
  if (profile.joiner === '') return text.replace(/\s/g, '').length >= 4;
  return profile.tokenize(text).filter(({ kind }) => kind === 'word').length >= 2;
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
