import type { TermMention } from '../../language/term/index.js';
import type { Concept } from '../../model/index.js';
import type { Side } from '../context.js';
import type { PassageTerms, SideName, TermView } from './term-view.js';

/** One way in which a text names a concept, with all its places. */
export interface Rendering {
  /** The termbase's form. */
  readonly term: string;
  readonly places: readonly { readonly terms: PassageTerms; readonly mention: TermMention }[];
}

/** A concept that one text names in several ways, the commonest first. */
export interface VariedConcept {
  readonly concept: Concept;
  readonly side: SideName;
  readonly renderings: readonly Rendering[];
}

/**
 * Concepts that one of the texts names in several ways where the other names them. A long name and its short form or
 * abbreviation are one way («上合组织成员国元首理事会», «元首理事会»), and so are the forms that the termbase marks as
 * variants; 主管机关 and 主管机构 are two.
 */
export function variedConcepts(view: TermView, sides: Readonly<Record<SideName, Side>>): VariedConcept[] {
  return (['source', 'target'] as const).flatMap((side) => {
    const places = new Map<
      string,
      { concept: Concept; byTerm: Map<string, { terms: PassageTerms; mention: TermMention }[]> }
    >();
    for (const terms of view.passages) {
      const other = side === 'source' ? terms.target : terms.source;
      const answered = new Set(other.flatMap(({ readings }) => readings.map(({ concept }) => concept.id)));
      for (const mention of terms[side]) {
        const [reading] = mention.readings;
        if (mention.nested || !reading || new Set(mention.readings.map(({ concept }) => concept.id)).size > 1) continue;
        const { concept, term } = reading;
        if (term.type === 'variant' || !answered.has(concept.id)) continue;
        const known = places.get(concept.id) ?? { concept, byTerm: new Map() };
        const list = known.byTerm.get(term.text) ?? [];
        list.push({ terms, mention });
        known.byTerm.set(term.text, list);
        places.set(concept.id, known);
      }
    }
    return [...places.values()].flatMap(({ concept, byTerm }) => {
      const renderings = joinForms(concept, byTerm, sides[side]);
      return renderings.length > 1 ? [{ concept, side, renderings }] : [];
    });
  });
}

/** Puts a short form with the long one that holds it; an abbreviation goes with the commonest form. */
function joinForms(concept: Concept, byTerm: ReadonlyMap<string, Rendering['places']>, side: Side): Rendering[] {
  const isAbbreviation = (text: string) =>
    concept.terms.some((term) => term.type === 'abbreviation' && term.text === text) || /^\p{Lu}{2,}/u.test(text);
  const entries = [...byTerm].sort((a, b) => b[0].length - a[0].length);
  const groups: { term: string; forms: string[]; places: Rendering['places'][number][] }[] = [];
  for (const [text, places] of entries.filter(([text]) => !isAbbreviation(text))) {
    const group = groups.find(({ forms }) => forms.some((form) => isOneName(text, form, concept, side)));
    if (group) {
      group.forms.push(text);
      group.places.push(...places);
    } else groups.push({ term: text, forms: [text], places: [...places] });
  }
  return groups
    .map(({ forms, places }) => ({ term: commonest(forms, byTerm), places }))
    .sort((a, b) => b.places.length - a.places.length);
}

function commonest(forms: readonly string[], byTerm: ReadonlyMap<string, Rendering['places']>): string {
  return [...forms].sort((a, b) => (byTerm.get(b)?.length ?? 0) - (byTerm.get(a)?.length ?? 0))[0]!;
}

/** Whether two forms are of one name: both part of one term of the concept, brackets left out. */
function isOneName(a: string, b: string, concept: Concept, { profile }: Side): boolean {
  const own = concept.terms.filter((term) => term.language.split('-')[0] === profile.code).map(({ text }) => text);
  if (profile.joiner === '') {
    const plain = (text: string) => text.replace(/\s|[（(][^)）]*[)）]/g, '');
    return own.some((text) => plain(text).includes(plain(a)) && plain(text).includes(plain(b)));
  }
  const stems = (text: string) =>
    profile
      .tokenize(text)
      .filter(({ kind }) => kind === 'word')
      .map(({ stem }) => stem);
  return own.some((text) => {
    const held = new Set(stems(text));
    return [...stems(a), ...stems(b)].every((stem) => held.has(stem));
  });
}
