import type { MemoryEntry, MemoryPlace, Unit } from '../../model/index.js';

/** Where the entries of a memory lie: in this process, or in a store's file. Each method is one whole step. */
export interface EntryShelf {
  readonly size: number;
  get(id: number): MemoryEntry | undefined;
  /** Says which entries will be asked for next, where fetching them together is cheaper. */
  prefetch?(ids: readonly number[]): void;
  /** A new entry, or more places of the same unit (equal languages, words and tags). */
  add(unit: Unit, places: readonly MemoryPlace[]): { readonly id: number; readonly isNew: boolean };
  /** Puts a unit in the place of another and gives the entry as it was; `undefined` if there is none. */
  replace(id: number, unit: Unit): MemoryEntry | undefined;
  /** Takes an entry out and gives it; `undefined` if there is none. */
  remove(id: number): MemoryEntry | undefined;
  /** In the order of their numbers. */
  entries(): Iterable<MemoryEntry>;
}
