import type { LanguageProfile } from '../../language/index.js';
import { indexTerms, type TermIndex, type TermMention } from '../../language/term/index.js';
import type { Concept, Term } from '../../model/index.js';
import type { BeadSide, DriftContext } from '../context.js';
import { type Passage, passagesOf } from './passages.js';

/** Subjects of concepts that rules of their own compare: names, parties, currencies, languages. */
export const COMPARED_ELSEWHERE = [
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
  'language',
] as const;

export type SideName = 'source' | 'target';

export const otherSide = (side: SideName): SideName => (side === 'source' ? 'target' : 'source');

/** A passage with the terms that stand in it. */
export interface PassageTerms {
  readonly passage: Passage;
  readonly source: readonly TermMention[];
  readonly target: readonly TermMention[];
}

/** The terms of both texts, found once for all the rules that compare them. */
export interface TermView {
  readonly index: TermIndex;
  readonly passages: readonly PassageTerms[];
  /** The body that the document is about: named more often than any other, and in a good part of it; else `null`. */
  readonly subject: string | null;
}

const views = new WeakMap<DriftContext, TermView>();

export function termView(context: DriftContext): TermView {
  const known = views.get(context);
  if (known) return known;
  const languages = [context.source.profile.code, context.target.profile.code];
  const index = indexTerms(context.termbase, languages);
  // In a table the same cell stands over and over («Государства-члены ШОС»).
  const found = new Map<string, readonly TermMention[]>();
  const find = (side: BeadSide) => {
    const key = `${side.side.profile.code}\n${side.text}`;
    const mentions = found.get(key) ?? index.find(side.text, side.side.profile.code);
    found.set(key, mentions);
    return mentions;
  };
  const passages = passagesOf(context).map((passage) => ({
    passage,
    source: find(passage.source),
    target: find(passage.target),
  }));
  const view = { index, passages, subject: subjectOf(passages) };
  views.set(context, view);
  return view;
}

function subjectOf(passages: readonly PassageTerms[]): string | null {
  const counts = new Map<string, number>();
  for (const { source, target } of passages) {
    const bodies = [...source, ...target].flatMap((mention) =>
      mention.readings.filter(({ concept }) => concept.subject === 'body').map(({ concept }) => concept.id),
    );
    for (const id of new Set(bodies)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 3 && first[1] >= passages.length / 5 ? first[0] : null;
}

/** Readings that ask for a rendering: variants and forbidden terms are evidence only. `[]` if any reading asks nothing. */
export function demands(mention: TermMention): readonly Concept[] {
  const asking = mention.readings.filter(({ term }) => term.type !== 'variant' && term.status !== 'forbidden');
  return asking.length === mention.readings.length ? asking.map(({ concept }) => concept) : [];
}

/** The term a reviser would expect in a language, or «» where the concept has none. */
export function preferredTerm(concept: Concept, language: string): string {
  const terms = concept.terms.filter((term: Term) => term.language.split('-')[0] === language);
  return (terms.find((term) => term.status === 'preferred') ?? terms[0])?.text ?? '';
}

/**
 * How much of some rendering of a concept stands in a text, 0 to 1: of its words, or of its pairs of characters. Renderings
 * of fewer parts than `least` are passed over.
 */
export function shareOfRendering(concept: Concept, answer: BeadSide, least = 1): number {
  const { profile } = answer.side;
  const parts = partsOf(answer.text, profile);
  const shares = concept.terms
    .filter((term) => term.language.split('-')[0] === profile.code)
    .flatMap((term) => {
      const wanted = [...partsOf(term.text, profile)];
      return wanted.length >= least ? wanted.filter((part) => parts.has(part)).length / wanted.length : [];
    });
  return Math.max(0, ...shares);
}

function partsOf(text: string, profile: LanguageProfile): Set<string> {
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
