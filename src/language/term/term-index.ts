import type { Concept, Span, Term, Termbase } from '../../model/index.js';
import { languageProfile } from '../index.js';
import type { LanguageProfile } from '../profile.js';
import { countryConcepts, mergeConcepts } from './country-names.js';
import { currencyConcepts } from './currency-names.js';
import { interchangeNames } from './interchange-names.js';
import { namesLanguage, spokenLanguages } from './language-mentions.js';
import { findSpacedTerms, SpacedPatterns } from './spaced-terms.js';
import { findUnspacedTerms, UnspacedPatterns } from './unspaced-terms.js';

/** One reading of a place: the concept and the term by which it is named. */
export interface TermReading {
  readonly concept: Concept;
  readonly term: Term;
}

/** A form that is searched for: the term's own, or the same with another name of a body it holds. */
export interface TermForm extends TermReading {
  readonly form: string;
}

/** A term as it stands in a text. */
export interface TermMention {
  /** UTF-16 code units in the text searched. */
  readonly span: Span;
  /** As printed. */
  readonly text: string;
  /** Never empty; several where one word names several concepts («总理» the Prime Minister and the head of government). */
  readonly readings: readonly TermReading[];
  /** Whether it lies inside a longer term («РАТС ШОС» within «ИК РАТС ШОС»), which is what the text speaks of. */
  readonly nested: boolean;
}

/** A termbase made ready for searching. Making one takes some milliseconds; searching is linear in the text. */
export interface TermIndex {
  readonly concepts: readonly Concept[];
  /** Terms of `language` in the order of the text; a longer term stands before those that lie inside it. */
  find(text: string, language: string): TermMention[];
}

/** A place where a pattern fits, before the longer ones have covered the shorter. */
export interface TermHit {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly TermReading[];
}

export interface TermIndexOptions {
  /** Whether states, currencies and languages are known by their usual names too; yes unless told otherwise. */
  readonly countries?: boolean;
}

/**
 * Prepares a termbase for searching texts in the given languages. Russian (and any language with spaces) is matched by
 * stems: every case and number of a term is found, with or without hyphens, two to four words in any order. Chinese is
 * matched by its characters, width and inner spaces evened out. In both the longest term wins. Where a term holds
 * another's name («Секретариат ШОС»), every form of that name counts («Секретариат Шанхайской организации
 * сотрудничества»).
 */
export function indexTerms(
  termbase: Termbase | null,
  languages: readonly string[],
  options: TermIndexOptions = {},
): TermIndex {
  if (termbase === null || options.countries === false) return makeIndex(termbase, languages, options);
  // A page checks again and again with one termbase; making its index takes longer than a check.
  const made = indexes.get(termbase) ?? new Map<string, TermIndex>();
  indexes.set(termbase, made);
  const key = languages.join(' ');
  const index = made.get(key) ?? makeIndex(termbase, languages, options);
  made.set(key, index);
  return index;
}

const indexes = new WeakMap<Termbase, Map<string, TermIndex>>();

function makeIndex(termbase: Termbase | null, languages: readonly string[], options: TermIndexOptions): TermIndex {
  const common =
    options.countries === false
      ? []
      : [countryConcepts, currencyConcepts, spokenLanguages].flatMap((displayed) => displayed(languages));
  const concepts = mergeConcepts(termbase?.concepts ?? [], common);
  const searchers = new Map<string, (text: string) => TermHit[]>();

  const searcher = (profile: LanguageProfile): ((text: string) => TermHit[]) => {
    const found = searchers.get(profile.code);
    if (found) return found;
    const readings = concepts.flatMap((concept) =>
      concept.terms
        .filter((term) => languageProfile(term.language).code === profile.code)
        .map((term): TermReading => ({ concept, term })),
    );
    const all = [...interchangeNames(readings), ...(profile.code === 'en' ? [] : englishNames(concepts))];
    let search: (text: string) => TermHit[];
    if (profile.joiner === ' ') {
      const patterns = new SpacedPatterns(all, profile);
      search = (text) => findSpacedTerms(text, patterns, profile);
    } else {
      const patterns = new UnspacedPatterns(all);
      search = (text) => findUnspacedTerms(text, patterns, profile);
    }
    const withLanguages = (text: string) => search(text).flatMap((hit) => judgeLanguage(hit, text, profile));
    searchers.set(profile.code, withLanguages);
    return withLanguages;
  };

  return {
    concepts,
    find: (text, language) => coverNested(text, searcher(languageProfile(language))(text)),
  };
}

/** «Казахский» is a language where «язык» belongs to it, and then nothing else; else it is none. */
function judgeLanguage(hit: TermHit, text: string, profile: LanguageProfile): TermHit[] {
  const isLanguage = ({ concept }: TermReading) => concept.subject === 'language';
  if (!hit.readings.some(isLanguage)) return [hit];
  const named = namesLanguage(text, hit.start, hit.end, profile);
  const readings = hit.readings.filter((reading) => isLanguage(reading) === named);
  return readings.length > 0 ? [{ ...hit, readings }] : [];
}

/** Texts of every language print «WHO» or «BRICS» now and then: accepted as a name, never asked for. */
function englishNames(concepts: readonly Concept[]): TermForm[] {
  return concepts.flatMap((concept) =>
    concept.terms
      .filter((term) => term.type === 'abbreviation' && languageProfile(term.language).code === 'en')
      .map((term): TermForm => ({ concept, term: { ...term, type: 'variant' }, form: term.text })),
  );
}

/** The longer term covers the shorter ones that touch it; of two that overlap the longer one stands, else the first. */
function coverNested(text: string, hits: readonly TermHit[]): TermMention[] {
  const byLength = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const outer: TermHit[] = [];
  const nested: TermHit[] = [];
  for (const hit of byLength) {
    const over = outer.find((other) => hit.start < other.end && other.start < hit.end);
    if (!over) outer.push(hit);
    else if (hit.start >= over.start && hit.end <= over.end) nested.push(hit);
  }
  const mention = (hit: TermHit, isNested: boolean): TermMention => ({
    span: [hit.start, hit.end],
    text: text.slice(hit.start, hit.end),
    readings: hit.readings,
    nested: isNested,
  });
  return [...outer.map((hit) => mention(hit, false)), ...nested.map((hit) => mention(hit, true))].sort(
    (a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1],
  );
}
