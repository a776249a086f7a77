import { languageProfile } from '../language/index.js';
import type { MemoryQuery, Span } from '../model/index.js';
import type { TextIndex } from './index/text-index.js';
import type { EntrySide } from './memory.js';
import { languageKey } from './unit-text.js';
import { wordsOf } from './word-diff.js';

export interface SubsegmentOptions {
  /** Least words of a part. Default 2. */
  readonly words?: number;
  /** Examples for each part. Default 3. */
  readonly examples?: number;
}

/** A part of the query that units of the memory hold. */
export interface Subsegment {
  /** Where in the query. */
  readonly span: Span;
  readonly text: string;
  /** Units that hold it. */
  readonly count: number;
  /** Some of them, a unit that is nothing but the part first, then the shortest. */
  readonly examples: readonly EntrySide[];
}

const word = /[\p{L}\p{N}]/u;

/**
 * The longest runs of words of the query that stand in units of the memory, from left to right and not overlapping: at each
 * word the longest that is found. No part begins or ends with a word that says nothing by itself («и», «в», 的).
 */
export function subsegments(
  index: TextIndex,
  query: MemoryQuery,
  sideOf: (id: number) => EntrySide | undefined,
  { words: least = 2, examples = 3 }: SubsegmentOptions = {},
): Subsegment[] {
  const pieces = wordsOf(query.text, query.language);
  const starts: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    starts.push(at);
    at += piece.length;
  }
  const isWord = pieces.map((piece) => word.test(piece));
  const wordPlaces = isWord.flatMap((is, i) => (is ? [i] : []));
  const textOf = (from: number, to: number): Span => {
    const first = wordPlaces[from] ?? 0;
    const last = wordPlaces[to - 1] ?? 0;
    return [starts[first] ?? 0, (starts[last] ?? 0) + (pieces[last]?.length ?? 0)];
  };
  const { functionWords } = languageProfile(query.language);
  const isFunctionWord = (place: number) => functionWords.has(pieces[wordPlaces[place] ?? 0]?.toLowerCase() ?? '');
  const wanted = languageKey(query.targetLanguage);
  const found: Subsegment[] = [];
  let from = 0;
  while (from + least <= wordPlaces.length) {
    if (isFunctionWord(from)) {
      from += 1;
      continue;
    }
    // A run is held only where each shorter one from the same word is: halve the distance.
    let low = from + least - 1;
    let high = wordPlaces.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (index.contains(query.text.slice(...textOf(from, middle)))) low = middle;
      else high = middle - 1;
    }
    let end = low;
    while (end > from && isFunctionWord(end - 1)) end -= 1;
    if (end < from + least) {
      from += 1;
      continue;
    }
    const span = textOf(from, end);
    const text = query.text.slice(...span);
    const sides: { id: number; length: number }[] = [];
    index.forEachContaining(text, (id, whole) => sides.push({ id, length: whole().length }));
    sides.sort((a, b) => a.length - b.length || a.id - b.id);
    const shown: EntrySide[] = [];
    for (const { id } of sides) {
      if (shown.length === examples) break;
      const side = sideOf(id);
      if (side && languageKey(side.translationLanguage) === wanted) shown.push(side);
    }
    if (shown.length > 0) found.push({ span, text, count: sides.length, examples: shown });
    from = end;
  }
  return found;
}
