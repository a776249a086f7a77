import type { MemoryEntry, MemoryPlace, Unit } from '../../model/index.js';
import type { EntryShelf } from '../shelf/entry-shelf.js';
import { isSameUnit, type KeptPlace, keptPlace, placeOfKept, unitHash, withPlaces } from '../unit-text.js';
import { withFileLock } from './file-lock.js';
import { inTransaction, type SqliteDatabase } from './sqlite.js';

/** Entries read at once when all are walked through. */
const page = 1000;
/** Entries kept for the next question. */
const cached = 5000;

/**
 * The rows of a store as a shelf. Methods whose name ends in «Here» are called within {@link SqliteShelf.write} or
 * {@link SqliteShelf.alone}; the others see to that themselves.
 */
export class SqliteShelf implements EntryShelf {
  readonly #database: SqliteDatabase;
  readonly #lock: string;
  readonly #cache = new Map<number, MemoryEntry>();
  /** Hashes of all entries, and the state of the file in which they were learnt. */
  #hashes: { readonly all: Set<number>; readonly version: number } | undefined;
  #nextId = 1;
  #isIndexSaved = false;

  constructor(database: SqliteDatabase, lock: string) {
    this.#database = database;
    this.#lock = lock;
  }

  /** While `work` runs no other process reads or writes. */
  alone<T>(work: () => T): T {
    return withFileLock(this.#lock, work);
  }

  /** All that `work` writes is written, or nothing of it. */
  write<T>(work: () => T): T {
    return this.alone(() => {
      try {
        return inTransaction(this.#database, () => {
          if (this.#hashes?.version !== this.#dataVersion()) this.#hashes = undefined;
          this.#nextId = this.#fact('next-id');
          this.#isIndexSaved = this.#fact('saved') === 1;
          const result = work();
          this.#database.run("update fact set value = ? where name = 'next-id'", [this.#nextId]);
          return result;
        });
      } catch (error) {
        this.#hashes = undefined;
        this.#cache.clear();
        throw error;
      }
    });
  }

  get size(): number {
    return this.alone(() => Number(this.#database.get('select count(*) as n from entry', [])?.n ?? 0));
  }

  get(id: number): MemoryEntry | undefined {
    return this.#cache.get(id) ?? this.alone(() => this.readHere([id])).get(id);
  }

  prefetch(ids: readonly number[]): void {
    const missing = [...new Set(ids)].filter((id) => !this.#cache.has(id));
    if (missing.length > 0) this.alone(() => this.readHere(missing));
  }

  add(unit: Unit, places: readonly MemoryPlace[]): { id: number; isNew: boolean } {
    const { entry, isNew } = this.write(() => this.addHere(unit, places));
    return { id: entry.id, isNew };
  }

  replace(id: number, unit: Unit): MemoryEntry | undefined {
    return this.write(() => {
      const old = this.readHere([id]).get(id);
      if (!old) return undefined;
      this.#put({ ...old, unit });
      this.#noteChange(id);
      return old;
    });
  }

  remove(id: number): MemoryEntry | undefined {
    return this.write(() => this.removeHere(id));
  }

  *entries(): Generator<MemoryEntry> {
    for (let rows = this.alone(() => this.#page(0)); rows.length > 0; ) {
      yield* rows;
      const after = rows.at(-1)?.id ?? 0;
      rows = this.alone(() => this.#page(after));
    }
  }

  *entriesHere(): Generator<MemoryEntry> {
    for (let rows = this.#page(0); rows.length > 0; rows = this.#page(rows.at(-1)?.id ?? 0)) yield* rows;
  }

  readHere(ids: readonly number[]): Map<number, MemoryEntry> {
    const found = new Map<number, MemoryEntry>();
    for (const id of ids) {
      const row = this.#database.get('select body from entry where id = ?', [id]);
      if (row) found.set(id, parseEntry(id, String(row.body)));
    }
    if (this.#cache.size + found.size > cached) this.#cache.clear();
    for (const [id, entry] of found) this.#cache.set(id, entry);
    return found;
  }

  addHere(unit: Unit, places: readonly MemoryPlace[]): { entry: MemoryEntry; isNew: boolean } {
    const hash = unitHash(unit);
    const old = this.#hashes && !this.#hashes.all.has(hash) ? undefined : this.#findHere(unit, hash);
    if (old) {
      const entry = { ...old, places: withPlaces(old.places, places) };
      this.#put(entry, hash);
      return { entry, isNew: false };
    }
    const entry = { id: this.#nextId, unit, places };
    this.#nextId += 1;
    this.#put(entry, hash);
    this.#noteChange(entry.id);
    return { entry, isNew: true };
  }

  removeHere(id: number): MemoryEntry | undefined {
    const old = this.readHere([id]).get(id);
    if (!old) return undefined;
    this.#cache.delete(id);
    this.#database.run('delete from entry where id = ?', [id]);
    this.#noteChange(id);
    return old;
  }

  /** Learns which units there are, so that each that comes need not be asked for. */
  loadHashesHere(): void {
    if (this.#hashes) return;
    const all = new Set<number>();
    for (const { hash } of this.#database.all('select hash from entry', [])) all.add(Number(hash));
    this.#hashes = { all, version: this.#dataVersion() };
  }

  #findHere(unit: Unit, hash: number): MemoryEntry | undefined {
    for (const row of this.#database.all('select id, body from entry where hash = ?', [hash])) {
      const entry = parseEntry(Number(row.id), String(row.body));
      if (isSameUnit(entry.unit, unit)) return entry;
    }
    return undefined;
  }

  #put(entry: MemoryEntry, hash: number = unitHash(entry.unit)): void {
    this.#cache.delete(entry.id);
    this.#hashes?.all.add(hash);
    const { unit, places } = entry;
    const body = JSON.stringify({ unit, places: places.map((place) => keptPlace(place, unit)) });
    this.#database.run('insert or replace into entry values (?, ?, ?)', [entry.id, hash, body]);
  }

  /** The saved indexes do not know this entry as it is now. */
  #noteChange(id: number): void {
    if (this.#isIndexSaved) this.#database.run('insert into change (id) values (?)', [id]);
  }

  #page(after: number): MemoryEntry[] {
    return this.#database
      .all('select id, body from entry where id > ? order by id limit ?', [after, page])
      .map(({ id, body }) => parseEntry(Number(id), String(body)));
  }

  /** Changes when another connection has changed the file. */
  #dataVersion(): number {
    return Number(this.#database.get('pragma data_version', [])?.data_version ?? 0);
  }

  #fact(name: string): number {
    return Number(this.#database.get('select value from fact where name = ?', [name])?.value ?? 0);
  }
}

function parseEntry(id: number, body: string): MemoryEntry {
  const { unit, places } = JSON.parse(body) as { unit: Unit; places: KeptPlace[] };
  return { id, unit, places: places.map((place) => placeOfKept(place, unit)) };
}
