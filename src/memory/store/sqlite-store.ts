import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type MemoryEntry, SverkaError, type Unit } from '../../model/index.js';
import { TextIndex } from '../index/text-index.js';
import { Memory } from '../memory.js';
import { languageKey, placesOf, sideText } from '../unit-text.js';
import { withFileLock } from './file-lock.js';
import type { MemoryStore, StoreReport, StoreStatistics } from './memory-store.js';
import { inTransaction, loadSqlite, type SqliteDatabase, type SqliteOptions } from './sqlite.js';
import { SqliteShelf } from './sqlite-shelf.js';

/** «svka» as a number: SQLite's application_id marks the file as ours. */
const applicationId = 0x73766b61;
const schemaVersion = 1;

const schema = `
  create table entry (id integer primary key, hash integer not null, body text not null);
  create index entry_hash on entry (hash);
  -- what was changed since the indexes were saved
  create table change (number integer primary key autoincrement, id integer not null);
  create table saved_index (language text not null, number integer not null, block blob not null, primary key (language, number));
  create table fact (name text primary key, value integer not null);
  insert into fact values ('next-id', 1), ('saved', 0);
  pragma application_id = ${applicationId};
  pragma user_version = ${schemaVersion};
`;

/** Entries read at once. */
const batch = 1000;
/** From so many units on it pays to learn which there are before asking for each. */
const manyUnits = 200;

export interface SqliteStoreOptions extends SqliteOptions {
  /** Make the file if there is none. Default true. */
  readonly create?: boolean;
}

/**
 * The embedded store: one file, SQLite's format. Rows hold the units; the indexes are saved beside them in the same file, and
 * only what changed since is indexed on opening. A rollback journal makes every transaction all or nothing. Several
 * processes may have it open; each transaction, of reading or writing, is alone while it lasts.
 */
export class SqliteStore implements MemoryStore {
  readonly name: string;
  readonly #path: string;
  readonly #database: SqliteDatabase;
  readonly #shelf: SqliteShelf;
  #indexes: Map<string, TextIndex> | undefined;
  #loadedAt = -1;

  private constructor(path: string, database: SqliteDatabase) {
    this.name = basename(path);
    this.#path = path;
    this.#database = database;
    this.#shelf = new SqliteShelf(database, `${path}.busy`);
  }

  /** @throws SverkaError `memory/not-found`, `memory/not-a-store`, `memory/newer`, `memory/locked` */
  static async open(path: string, options: SqliteStoreOptions = {}): Promise<SqliteStore> {
    const there = existsSync(path) && statSync(path).size > 0;
    if (!there && options.create === false) {
      throw new SverkaError('memory/not-found', `There is no memory "${path}". Make one with "sverka memory import".`, {
        values: { path },
      });
    }
    const open = await loadSqlite(options);
    return withFileLock(`${path}.busy`, () => {
      let database: SqliteDatabase | undefined;
      try {
        database = open(path);
        database.exec(
          'pragma page_size = 16384; pragma journal_mode = delete; pragma synchronous = full; pragma cache_size = -32768',
        );
        prepareSchema(database, path);
        return new SqliteStore(path, database);
      } catch (error) {
        database?.close();
        if (error instanceof SverkaError) throw error;
        throw new SverkaError(
          'memory/not-a-store',
          `"${path}" is not a memory of sverka (${error instanceof Error ? error.message : error}). Give another file with --store.`,
          { cause: error, values: { path } },
        );
      }
    });
  }

  /** Which SQLite is at work. */
  get engine(): SqliteDatabase['engine'] {
    return this.#database.engine;
  }

  async add(units: Iterable<Unit>): Promise<StoreReport> {
    const report = { added: 0, joined: 0, skipped: 0 };
    const all = Array.isArray(units) ? (units as readonly Unit[]) : [...units];
    const fresh: MemoryEntry[] = [];
    this.#shelf.write(() => {
      if (all.length >= manyUnits) this.#shelf.loadHashesHere();
      for (const unit of all) {
        if (sideText(unit.source, unit.sourceLanguage) === '' || sideText(unit.target, unit.targetLanguage) === '') {
          report.skipped += 1;
          continue;
        }
        const { entry, isNew } = this.#shelf.addHere(unit, placesOf(unit));
        if (isNew) fresh.push(entry);
        report[isNew ? 'added' : 'joined'] += 1;
      }
    });
    if (this.#indexes) for (const entry of fresh) indexEntry(this.#indexes, entry);
    return report;
  }

  async replace(id: number, unit: Unit): Promise<void> {
    const old = this.#shelf.replace(id, unit);
    if (!old) throw new SverkaError('memory/no-entry', `The memory "${this.name}" has no entry ${id}.`);
    if (this.#indexes) {
      unindexEntry(this.#indexes, old);
      indexEntry(this.#indexes, { ...old, unit });
    }
  }

  async remove(ids: readonly number[]): Promise<number> {
    const removed: MemoryEntry[] = [];
    this.#shelf.write(() => {
      for (const id of ids) {
        const old = this.#shelf.removeHere(id);
        if (old) removed.push(old);
      }
    });
    if (this.#indexes) for (const entry of removed) unindexEntry(this.#indexes, entry);
    return removed.length;
  }

  async get(id: number): Promise<MemoryEntry | undefined> {
    return this.#shelf.get(id);
  }

  async *entries(): AsyncGenerator<MemoryEntry> {
    yield* this.#shelf.entries();
  }

  async statistics(): Promise<StoreStatistics> {
    const languages: Record<string, number> = {};
    const documents: Record<string, number> = {};
    let entries = 0;
    let places = 0;
    for (const entry of this.#shelf.entries()) {
      entries += 1;
      const pair = `${entry.unit.sourceLanguage} → ${entry.unit.targetLanguage}`;
      languages[pair] = (languages[pair] ?? 0) + 1;
      for (const { document } of entry.places) {
        places += 1;
        documents[document] = (documents[document] ?? 0) + 1;
      }
    }
    return { entries, places, languages, documents, bytes: statSync(this.#path).size };
  }

  async memory(options: Parameters<MemoryStore['memory']>[0] = {}): Promise<Memory> {
    this.#indexes ??= this.#shelf.alone(() => this.#loadIndexes(options.engine));
    return new Memory({ ...options, name: this.name, shelf: this.#shelf, indexes: this.#indexes });
  }

  async saveIndexes(): Promise<void> {
    this.#shelf.write(() => {
      // What another process has added is not in our indexes: then they are made anew.
      if (this.#loadedAt !== this.#dataVersion()) this.#indexes = this.#loadIndexes();
      this.#database.exec('delete from saved_index; delete from change');
      for (const [language, index] of this.#indexes ?? []) {
        let number = 0;
        for (const block of index.save()) {
          this.#database.run('insert into saved_index values (?, ?, ?)', [language, number, block]);
          number += 1;
        }
      }
      this.#database.exec("update fact set value = 1 where name = 'saved'");
    });
  }

  async close(): Promise<void> {
    this.#shelf.alone(() => this.#database.close());
  }

  /** From the saved blocks and what was changed since; from the rows where nothing was saved. */
  #loadIndexes(engine?: 'wasm' | 'plain'): Map<string, TextIndex> {
    this.#loadedAt = this.#dataVersion();
    const indexes = new Map<string, TextIndex>();
    const options = engine ? { engine } : {};
    const saved = this.#database.all('select language, number from saved_index order by language, number', []);
    for (const { language, number } of saved) {
      const row = this.#database.get('select block from saved_index where language = ? and number = ?', [
        language ?? '',
        number ?? 0,
      ]);
      const key = String(language);
      let index = indexes.get(key);
      if (!index) {
        index = new TextIndex(options);
        indexes.set(key, index);
      }
      if (row?.block instanceof Uint8Array) index.attach(row.block);
    }
    const isSaved = this.#database.get("select value from fact where name = 'saved'", [])?.value === 1;
    if (!isSaved) {
      for (const entry of this.#shelf.entriesHere()) indexEntry(indexes, entry, options);
      return indexes;
    }
    const changed = this.#database.all('select distinct id from change', []).map(({ id }) => Number(id));
    for (const id of changed) {
      for (const index of indexes.values()) {
        index.remove(id * 2);
        index.remove(id * 2 + 1);
      }
    }
    for (let from = 0; from < changed.length; from += batch) {
      for (const entry of this.#shelf.readHere(changed.slice(from, from + batch)).values()) {
        indexEntry(indexes, entry, options);
      }
    }
    return indexes;
  }

  /** Changes when another connection has changed the file; our own changes do not count. */
  #dataVersion(): number {
    return Number(this.#database.get('pragma data_version', [])?.data_version ?? 0);
  }
}

function prepareSchema(database: SqliteDatabase, path: string): void {
  const id = Number(database.get('pragma application_id', [])?.application_id ?? 0);
  const version = Number(database.get('pragma user_version', [])?.user_version ?? 0);
  const tables = Number(database.get('select count(*) as n from sqlite_schema', [])?.n ?? 0);
  if (id === 0 && tables === 0) inTransaction(database, () => database.exec(schema));
  else if (id !== applicationId) {
    throw new SverkaError(
      'memory/not-a-store',
      `"${path}" is a database of another program. Give another file with --store.`,
      { values: { path } },
    );
  } else if (version > schemaVersion) {
    throw new SverkaError(
      'memory/newer',
      `"${path}" was written by a newer sverka (format ${version}). Update sverka.`,
      { values: { path } },
    );
  }
}

function indexEntry(
  indexes: Map<string, TextIndex>,
  { id, unit }: MemoryEntry,
  options: { engine?: 'wasm' | 'plain' } = {},
): void {
  const add = (language: string, number: number, text: string) => {
    const key = languageKey(language);
    let index = indexes.get(key);
    if (!index) {
      index = new TextIndex(options);
      indexes.set(key, index);
    }
    index.add(number, text);
  };
  add(unit.sourceLanguage, id * 2, sideText(unit.source, unit.sourceLanguage));
  add(unit.targetLanguage, id * 2 + 1, sideText(unit.target, unit.targetLanguage));
}

function unindexEntry(indexes: ReadonlyMap<string, TextIndex>, { id, unit }: MemoryEntry): void {
  indexes.get(languageKey(unit.sourceLanguage))?.remove(id * 2);
  indexes.get(languageKey(unit.targetLanguage))?.remove(id * 2 + 1);
}
