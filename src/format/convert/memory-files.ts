import type { Unit, UnitState } from '../../model/index.js';
import { TextHash } from '../../model/text-hash.js';
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
  const deduplicator = new Deduplicator(winner);
  for (const unit of units) deduplicator.add(unit);
  const { joined, dropped } = deduplicator;
  return { units: [...deduplicator.units()], joined, dropped };
}

/** Holds values under numbers: as they are, or packed so that a million take little room. */
export interface ValueHolder {
  put(value: unknown): number;
  get(number: number): unknown;
}

class PlainHolder implements ValueHolder {
  readonly #values: unknown[] = [];

  put(value: unknown): number {
    return this.#values.push(value) - 1;
  }

  get(number: number): unknown {
    return this.#values[number];
  }
}

/** Does what {@link dedupe} does with units that come one by one. */
export class Deduplicator {
  readonly #winner: Winner;
  readonly #held: ValueHolder;
  /** By place in the file that is to be: where the first unit that came there is held. */
  readonly #kept: number[] = [];
  /** Those that were joined or replaced since, by place: they may be again, and so they are not packed. */
  readonly #changed = new Map<number, Unit>();
  readonly #byPair = new PlacesByKey((place, key) => pairKey(this.#at(place)) === key);
  readonly #bySource = new PlacesByKey((place, key) => sourceKey(this.#at(place)) === key);
  #joined = 0;
  #dropped = 0;

  constructor(winner: Winner = 'all', held: ValueHolder = new PlainHolder()) {
    this.#winner = winner;
    this.#held = held;
  }

  /** Units that were joined with one alike on both sides. */
  get joined(): number {
    return this.#joined;
  }

  /** Units that another translation of the same source won over. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Units that stay. */
  get size(): number {
    return this.#kept.length;
  }

  add(unit: Unit): void {
    if (unit.source.length === 0) {
      this.#keep(unit);
      return;
    }
    const pair = pairKey(unit);
    const same = this.#byPair.find(pair);
    if (same !== undefined) {
      this.#changed.set(same, newerDates(joinPlaces(this.#at(same), unit), unit));
      this.#joined += 1;
      return;
    }
    if (this.#winner !== 'all') {
      const source = sourceKey(unit);
      const rival = this.#bySource.find(source);
      if (rival !== undefined) {
        this.#dropped += 1;
        if (wins(unit, this.#at(rival), this.#winner)) {
          this.#changed.set(rival, unit);
          this.#byPair.add(pair, rival);
        }
        return;
      }
      this.#bySource.add(source, this.#kept.length);
    }
    this.#byPair.add(pair, this.#kept.length);
    this.#keep(unit);
  }

  /** What stays, in order. */
  *units(): Generator<Unit> {
    for (let place = 0; place < this.#kept.length; place += 1) yield this.#at(place);
  }

  #keep(unit: Unit): void {
    this.#kept.push(this.#held.put(unit));
  }

  #at(place: number): Unit {
    return this.#changed.get(place) ?? (this.#held.get(this.#kept[place] as number) as Unit);
  }
}

/** Places by a text, of which only the hash is held: a place is asked whether it is the one. */
class PlacesByKey {
  readonly #places = new Map<number, number>();
  readonly #isAt: (place: number, key: string) => boolean;

  constructor(isAt: (place: number, key: string) => boolean) {
    this.#isAt = isAt;
  }

  find(key: string): number | undefined {
    for (let hash = hashOf(key); ; hash += 1) {
      const place = this.#places.get(hash);
      if (place === undefined || this.#isAt(place, key)) return place;
    }
  }

  /** The key must not be there. */
  add(key: string, place: number): void {
    let hash = hashOf(key);
    while (this.#places.has(hash)) hash += 1;
    this.#places.set(hash, place);
  }
}

function hashOf(text: string): number {
  const hash = new TextHash();
  hash.add(text);
  return hash.value;
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
