import type { MemoryEntry, MemoryPlace, Unit } from '../model/index.js';
import { textHash, unitKey, withPlaces } from './unit-text.js';

/** Where the entries of a memory lie: in this process, or in a store's file. Each method is one whole step. */
export interface EntryShelf {
  readonly size: number;
  get(id: number): MemoryEntry | undefined;
  /** Says which entries will be asked for next, where fetching them together is cheaper. */
  prefetch?(ids: readonly number[]): void;
  /** A new entry, or more places of the same unit (equal languages, words and tags). */
  add(unit: Unit, places: readonly MemoryPlace[]): { readonly entry: MemoryEntry; readonly isNew: boolean };
  /** Puts a unit in the place of another and gives the entry as it was; `undefined` if there is none. */
  replace(id: number, unit: Unit): MemoryEntry | undefined;
  /** Takes an entry out and gives it; `undefined` if there is none. */
  remove(id: number): MemoryEntry | undefined;
  /** In the order of their numbers. */
  entries(): Iterable<MemoryEntry>;
}

/** Entries in the memory of this process. */
export class ProcessShelf implements EntryShelf {
  readonly #entries = new Map<number, MemoryEntry>();
  /** By hash of the unit's key; more than one number only where hashes collide. */
  readonly #byHash = new Map<number, number | number[]>();
  #nextId = 1;

  get size(): number {
    return this.#entries.size;
  }

  get(id: number): MemoryEntry | undefined {
    return this.#entries.get(id);
  }

  add(unit: Unit, places: readonly MemoryPlace[]): { entry: MemoryEntry; isNew: boolean } {
    const key = unitKey(unit);
    const hash = textHash(key);
    for (const id of this.#numbers(hash)) {
      const old = this.#entries.get(id);
      if (!old || unitKey(old.unit) !== key) continue;
      const entry = { ...old, places: withPlaces(old.places, places) };
      this.#entries.set(id, entry);
      return { entry, isNew: false };
    }
    const entry: MemoryEntry = { id: this.#nextId, unit, places };
    this.#nextId += 1;
    this.#remember(hash, entry.id);
    this.#entries.set(entry.id, entry);
    return { entry, isNew: true };
  }

  replace(id: number, unit: Unit): MemoryEntry | undefined {
    const old = this.#entries.get(id);
    if (!old) return undefined;
    this.#forget(textHash(unitKey(old.unit)), id);
    this.#remember(textHash(unitKey(unit)), id);
    this.#entries.set(id, { ...old, unit });
    return old;
  }

  remove(id: number): MemoryEntry | undefined {
    const old = this.#entries.get(id);
    if (!old) return undefined;
    this.#forget(textHash(unitKey(old.unit)), id);
    this.#entries.delete(id);
    return old;
  }

  entries(): Iterable<MemoryEntry> {
    return this.#entries.values();
  }

  #numbers(hash: number): readonly number[] {
    const found = this.#byHash.get(hash);
    return found === undefined ? [] : typeof found === 'number' ? [found] : found;
  }

  #remember(hash: number, id: number): void {
    const numbers = this.#numbers(hash);
    this.#byHash.set(hash, numbers.length === 0 ? id : [...numbers, id]);
  }

  #forget(hash: number, id: number): void {
    const rest = this.#numbers(hash).filter((other) => other !== id);
    if (rest.length === 0) this.#byHash.delete(hash);
    else this.#byHash.set(hash, rest);
  }
}
