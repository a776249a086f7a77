import type { MemoryEntry, Unit } from '../../model/index.js';
import type { Memory, MemoryOptions } from '../memory.js';

/** What became of units that were given to a store. */
export interface StoreReport {
  /** New entries. */
  readonly added: number;
  /** Units that were there already; their places were joined. */
  readonly joined: number;
  /** Units without words on one side. */
  readonly skipped: number;
}

export interface StoreStatistics {
  readonly entries: number;
  readonly places: number;
  /** Entries by language pair, «ru → zh-CN». */
  readonly languages: Readonly<Record<string, number>>;
  /** Places by document. */
  readonly documents: Readonly<Record<string, number>>;
  readonly bytes: number;
}

/**
 * Where a memory lies for good. Every method that changes it is one transaction: once its promise is fulfilled nothing of it
 * can be lost, and before that nothing of it is seen, whatever moment the process is killed at. Methods are asynchronous so
 * that a server can be a store too.
 */
export interface MemoryStore {
  /** For messages. */
  readonly name: string;
  add(units: Iterable<Unit>): Promise<StoreReport>;
  /** @throws SverkaError `memory/no-entry` */
  replace(id: number, unit: Unit): Promise<void>;
  /** How many of the entries there were. */
  remove(ids: readonly number[]): Promise<number>;
  get(id: number): Promise<MemoryEntry | undefined>;
  /** In the order of their numbers. */
  entries(): AsyncIterable<MemoryEntry>;
  statistics(): Promise<StoreStatistics>;
  /** The store as a memory that can be looked up; it sees what was in the store at this moment, and what is added through it. */
  memory(options?: Pick<MemoryOptions, 'names' | 'penalties' | 'engine'>): Promise<Memory>;
  /** Keeps the indexes as they are, so that the next opening need not build them. */
  saveIndexes(): Promise<void>;
  close(): Promise<void>;
}
