import { languageProfile } from '../language/index.js';
import type { MemoryPassage, Span } from '../model/index.js';
import type { TextIndex } from './index/text-index.js';
import type { EntrySide } from './memory.js';

export interface ConcordanceOptions {
  /** Most hits. Default 100. */
  readonly limit?: number;
  /**
   * Find inflected forms by stem (default true). For languages without inflection, and where false, the phrase itself is
   * found, whatever its case.
   */
  readonly inflected?: boolean;
}

/** A unit in which a phrase stands. */
export type ConcordanceHit = MemoryPassage;

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** Every unit that holds the phrase, in the order in which the memory holds them. Nothing is missed up to `limit`. */
export function concordance(
  index: TextIndex,
  phrase: string,
  language: string,
  sideOf: (id: number) => EntrySide | undefined,
  { limit = 100, inflected = true }: ConcordanceOptions = {},
): ConcordanceHit[] {
  const wanted = phrase.trim();
  if (wanted === '' || limit < 1) return [];
  const finder = finderFor(wanted, language, inflected);
  const candidates: { id: number; text: () => string }[] = [];
  index.forEachContaining(finder.needle, (id, text) => candidates.push({ id, text }));
  candidates.sort((a, b) => a.id - b.id);
  const hits: ConcordanceHit[] = [];
  for (const { id, text: read } of candidates) {
    const spans = finder.find(read());
    if (spans.length === 0) continue;
    const found = sideOf(id);
    if (!found) continue;
    const { entry, side, text, translation } = found;
    hits.push({ entry, side, text, translation, spans });
    if (hits.length === limit) break;
  }
  return hits;
}

/** What every text with the phrase contains, and where the phrase stands in such a text. */
interface Finder {
  readonly needle: string;
  find(text: string): Span[];
}

function finderFor(phrase: string, language: string, inflected: boolean): Finder {
  const profile = languageProfile(language);
  const words = phrase.match(wordPattern) ?? [];
  if (!inflected || profile.joiner === '' || words.length === 0) {
    return { needle: phrase, find: (text) => occurrences(text, phrase) };
  }
  const stems = words.map((word) => profile.stem(word.toLowerCase()));
  // An inflected form begins with what the stem and the word asked for have in common.
  const beginnings = words.map((word, i) => commonBeginning(word.toLowerCase(), stems[i] ?? ''));
  const needle = beginnings.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  if (needle === '') return { needle: phrase, find: (text) => occurrences(text, phrase) };
  const known = new Map<string, string>();
  const stemOf = (word: string): string => {
    const lower = word.toLowerCase();
    let stem = known.get(lower);
    if (stem === undefined) {
      stem = profile.stem(lower);
      known.set(lower, stem);
    }
    return stem;
  };
  return {
    needle,
    find(text) {
      const found = [...text.matchAll(wordPattern)];
      const spans: Span[] = [];
      for (let i = 0; i + stems.length <= found.length; i += 1) {
        if (!stems.every((stem, n) => stemOf(found[i + n]?.[0] ?? '') === stem)) continue;
        const last = found[i + stems.length - 1];
        if (found[i] && last) spans.push([found[i]?.index ?? 0, last.index + last[0].length]);
      }
      return spans;
    },
  };
}

function occurrences(text: string, phrase: string): Span[] {
  const spans: Span[] = [];
  // Lower case may be longer than what it stands for; then the case must be as asked.
  const folded = text.toLowerCase();
  const fold = folded.length === text.length;
  const wanted = fold ? phrase.toLowerCase() : phrase;
  const where = fold ? folded : text;
  for (let at = where.indexOf(wanted); at !== -1; at = where.indexOf(wanted, at + wanted.length)) {
    spans.push([at, at + wanted.length]);
  }
  return spans;
}

/** «ё» is printed «е» as often as not, and the index takes one for the other. */
function commonBeginning(word: string, stem: string): string {
  const [a, b] = [word.replaceAll('ё', 'е'), stem.replaceAll('ё', 'е')];
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
