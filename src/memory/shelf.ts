import type { MemoryEntry, Unit } from '../model/index.js';
import { textHash, unitKey } from './unit-text.js';

/** Where the entries of a memory lie: in this process, or in a store's file. */
export interface EntryShelf {
  readonly size: number;
  /** Greater than the number of every entry that ever was. */
  readonly nextId: number;
  get(id: number): MemoryEntry | undefined;
  /** The entry of the same unit: equal languages, words and tags. */
  findSame(unit: Unit): MemoryEntry | undefined;
  /** Puts an entry in, or in the place of the one with its number. */
  set(entry: MemoryEntry): void;
  delete(id: number): boolean;
  entries(): Iterable<MemoryEntry>;
}

/** Entries in the memory of this process. */
export class ProcessShelf implements EntryShelf {
  readonly #entries = new Map<number, MemoryEntry>();
  /** By hash of the unit's key; more than one number only where hashes collide. */
  readonly #byHash = new Map<number, number | number[]>();
  nextId = 1;

  get size(): number {
    return this.#entries.size;
  }

  get(id: number): MemoryEntry | undefined {
    return this.#entries.get(id);
  }

  findSame(unit: Unit): MemoryEntry | undefined {
    const key = unitKey(unit);
    for (const id of this.#numbers(textHash(key))) {
      const entry = this.#entries.get(id);
      if (entry && unitKey(entry.unit) === key) return entry;
    }
    return undefined;
  }

  set(entry: MemoryEntry): void {
    const old = this.#entries.get(entry.id);
    const hash = textHash(unitKey(entry.unit));
    if (old) this.#forget(textHash(unitKey(old.unit)), entry.id);
    const numbers = this.#numbers(hash);
    this.#byHash.set(hash, numbers.length === 0 ? entry.id : [...numbers, entry.id]);
    this.#entries.set(entry.id, entry);
    this.nextId = Math.max(this.nextId, entry.id + 1);
  }

  delete(id: number): boolean {
    const old = this.#entries.get(id);
    if (!old) return false;
    this.#forget(textHash(unitKey(old.unit)), id);
    return this.#entries.delete(id);
  }

  entries(): Iterable<MemoryEntry> {
    return this.#entries.values();
  }

  #numbers(hash: number): readonly number[] {
    const found = this.#byHash.get(hash);
    return found === undefined ? [] : typeof found === 'number' ? [found] : found;
  }

  #forget(hash: number, id: number): void {
    const rest = this.#numbers(hash).filter((other) => other !== id);
    if (rest.length === 0) this.#byHash.delete(hash);
    else this.#byHash.set(hash, rest);
  }
}
