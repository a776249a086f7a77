import type { TermIndex } from '../language/term/index.js';
import type { MemoryMatch, MemoryPlace, MemoryQuery, PenaltyName } from '../model/index.js';
import type { EntrySide } from './memory.js';
import { comparePlaceables, substitute } from './placeable/substitute.js';
import { percentage } from './score.js';
import { tagsOf } from './unit-text.js';
import { wordDiff } from './word-diff.js';

/** Whole points taken off a score, 0 to 100 each. */
export interface Penalties {
  /** The unit is neither reviewed nor final. Default 0. */
  readonly unconfirmed?: number;
  /** None of its places is in the query's document. Default 0; not taken where the query names no document. */
  readonly 'other-document'?: number;
  /** The memory's text has inline tags and the query has none. Default 1, so that 100 means equal, tags included. */
  readonly tags?: number;
  /** The memory holds another translation of the same text. Default 0. */
  readonly 'several-translations'?: number;
}

export interface LookupOptions {
  /** Least score, whole percentage, 1 to 100. Default 70. */
  readonly threshold?: number;
  /** Most matches. Default 5. */
  readonly limit?: number;
  readonly penalties?: Penalties;
  /** Put the query's numbers, dates and names into the translation where nothing else differs. Default false. */
  readonly substitute?: boolean;
  readonly names?: TermIndex;
}

/** An entry whose text is like the query's. */
export interface Found extends EntrySide {
  readonly distance: number;
  readonly longer: number;
}

/** All that is to be said of one found entry. */
export function matchEntry(
  found: Found,
  all: readonly Found[],
  query: MemoryQuery,
  options: LookupOptions,
): MemoryMatch {
  const { entry, side, text, translation, distance, longer } = found;
  const exact = distance === 0;
  const neighbours = exact ? Math.max(...entry.places.map((place) => equalNeighbours(place, query, side))) : 0;
  const penalties = penaltiesOf(found, all, query, options.penalties ?? {});
  const off = Object.values(penalties).reduce((sum, points) => sum + points, 0);
  const placeables = exact ? undefined : comparePlaceables(text, query.text, query.language, options.names);
  const onlyPlaceables = placeables?.onlyPlaceables ?? false;
  const adapted =
    options.substitute && onlyPlaceables && placeables
      ? substitute(translation, query.targetLanguage, text, query.language, placeables.changed, options.names)
      : undefined;
  const base = adapted ? 99 : percentage(distance, longer);
  return {
    entry,
    type: exact ? (neighbours > 0 ? 'context' : 'exact') : 'fuzzy',
    score: Math.max(0, base - off),
    likeness: (longer - distance) / longer,
    penalties,
    neighbours,
    text,
    translation,
    changes: wordDiff(text, query.text, query.language),
    onlyPlaceables,
    ...(adapted ? { adapted } : {}),
  };
}

/** How many neighbours are equal; 0 as soon as one that is known on both sides is not. */
function equalNeighbours(place: MemoryPlace, query: MemoryQuery, side: 'source' | 'target'): number {
  const [previous, next] = side === 'source' ? [place.previous, place.next] : [place.previousTarget, place.nextTarget];
  const pairs = [
    [previous, query.previous],
    [next, query.next],
  ].filter(([a, b]) => a !== undefined && b !== undefined);
  return pairs.every(([a, b]) => a === b) ? pairs.length : 0;
}

function penaltiesOf(
  { entry, side, text, translation }: Found,
  all: readonly Found[],
  query: MemoryQuery,
  points: Penalties,
): Partial<Record<PenaltyName, number>> {
  const taken: Partial<Record<PenaltyName, number>> = {};
  const take = (name: PenaltyName, otherwise: number) => {
    const off = points[name] ?? otherwise;
    if (off > 0) taken[name] = off;
  };
  const { unit, places } = entry;
  if (unit.state === 'initial' || unit.state === 'translated') take('unconfirmed', 0);
  if (query.document !== undefined && !places.some(({ document }) => document === query.document))
    take('other-document', 0);
  if (tagsOf(side === 'source' ? unit.source : unit.target) !== '') take('tags', 1);
  if (all.some((other) => other.text === text && other.translation !== translation)) take('several-translations', 0);
  return taken;
}

/** The best first: by score, by neighbours, by likeness; then the newest, then the lower number. */
export function orderMatches(matches: readonly MemoryMatch[]): MemoryMatch[] {
  const date = ({ entry }: MemoryMatch) => entry.unit.changed ?? entry.unit.created ?? '';
  return [...matches].sort(
    (a, b) =>
      b.score - a.score ||
      b.neighbours - a.neighbours ||
      b.likeness - a.likeness ||
      (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0) ||
      a.entry.id - b.entry.id,
  );
}
