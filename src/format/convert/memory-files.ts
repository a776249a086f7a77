import type { Unit, UnitState } from '../../model/index.js';
import { joinPlaces, pairKey } from '../tmx/join-duplicates.js';

/**
 * Which translation wins where one source has several:
 * - `all`: none does, each stays (only units alike on both sides are joined);
 * - `newest`: the one changed, else created, last; undated units are the oldest;
 * - `state`: the most advanced, among those alike the newest;
 * - `first`, `last`: by their order in the files.
 */
export type Winner = 'all' | 'newest' | 'state' | 'first' | 'last';
export const winners: readonly Winner[] = ['all', 'newest', 'state', 'first', 'last'];

const states: readonly UnitState[] = ['initial', 'translated', 'reviewed', 'final'];

export interface Deduplicated {
  readonly units: readonly Unit[];
  /** Units that were joined with one alike on both sides. */
  readonly joined: number;
  /** Units that another translation of the same source won over. */
  readonly dropped: number;
}

/** Units alike are joined with their places; of several translations of one source the winner stays, in the first's place. */
export function dedupe(units: Iterable<Unit>, winner: Winner = 'all'): Deduplicated {
  const kept: (Unit | null)[] = [];
  const byPair = new Map<string, number>();
  const bySource = new Map<string, number>();
  let joined = 0;
  let dropped = 0;
  for (const unit of units) {
    if (unit.source.length === 0) {
      kept.push(unit);
      continue;
    }
    const pair = pairKey(unit);
    const same = byPair.get(pair);
    if (same !== undefined && kept[same] !== null && kept[same] !== undefined && pairKey(kept[same] as Unit) === pair) {
      kept[same] = newerDates(joinPlaces(kept[same] as Unit, unit), unit);
      joined += 1;
      continue;
    }
    if (winner !== 'all') {
      const source = sourceKey(unit);
      const rival = bySource.get(source);
      if (rival !== undefined) {
        dropped += 1;
        if (wins(unit, kept[rival] as Unit, winner)) {
          kept[rival] = unit;
          byPair.set(pair, rival);
        }
        continue;
      }
      bySource.set(source, kept.length);
    }
    byPair.set(pair, kept.length);
    kept.push(unit);
  }
  return { units: kept.filter((unit) => unit !== null), joined, dropped };
}

function sourceKey(unit: Unit): string {
  return pairKey({ ...unit, target: [] });
}

function wins(unit: Unit, rival: Unit, winner: Exclude<Winner, 'all'>): boolean {
  // A source alone says nothing against a translation.
  if (rival.target.length === 0 || unit.target.length === 0) return rival.target.length === 0;
  if (winner === 'first') return false;
  if (winner === 'last') return true;
  if (winner === 'state') {
    const lead = states.indexOf(unit.state) - states.indexOf(rival.state);
    if (lead !== 0) return lead > 0;
  }
  return lastTouched(unit) > lastTouched(rival);
}

/** ISO 8601 in one form orders as text. */
function lastTouched(unit: Unit): string {
  return unit.changed ?? unit.created ?? '';
}

/** The dates of whichever was touched last. */
function newerDates(unit: Unit, other: Unit): Unit {
  if (lastTouched(other) <= lastTouched(unit)) return unit;
  const { created: _, createdBy: __, changed: ___, changedBy: ____, ...rest } = unit;
  return {
    ...rest,
    ...(other.created === undefined ? {} : { created: other.created }),
    ...(other.createdBy === undefined ? {} : { createdBy: other.createdBy }),
    ...(other.changed === undefined ? {} : { changed: other.changed }),
    ...(other.changedBy === undefined ? {} : { changedBy: other.changedBy }),
  };
}

/** By what a memory is split. */
export type SplitBy = 'document' | 'section' | 'languages' | 'state';
export const splitKinds: readonly SplitBy[] = ['document', 'section', 'languages', 'state'];

/** Name of the part that a unit belongs to, usable in a file name. */
export function partOf(unit: Unit, by: SplitBy): string {
  switch (by) {
    case 'document':
      return fileName(unit.properties['x-Document'] ?? unit.place?.file.original ?? 'unknown');
    case 'section':
      return fileName(unit.properties['x-Section'] ?? unit.place?.groups.at(-1)?.name ?? 'none');
    case 'languages':
      return fileName(`${unit.sourceLanguage}_${unit.targetLanguage}`);
    case 'state':
      return unit.state;
  }
}

/** Letters, digits and a few signs of any script; at most 60 characters, never a path. */
function fileName(text: string): string {
  const clean = Array.from(
    text
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}_-]+/gu, '-')
      .replace(/^-+|-+$/g, ''),
  )
    .slice(0, 60)
    .join('');
  return clean === '' ? 'unnamed' : clean;
}
