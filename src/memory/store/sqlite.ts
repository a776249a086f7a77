import { closeSync, existsSync, openSync, rmdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { SverkaError } from '../../model/index.js';

export type SqliteValue = string | number | null | Uint8Array;
export type SqliteRow = Readonly<Record<string, SqliteValue>>;

/** The little of SQLite that a store needs; statements are prepared once and kept. */
export interface SqliteDatabase {
  /** Which engine it is. */
  readonly engine: 'node:sqlite' | 'node-sqlite3-wasm';
  exec(sql: string): void;
  run(sql: string, values: readonly SqliteValue[]): void;
  get(sql: string, values: readonly SqliteValue[]): SqliteRow | undefined;
  all(sql: string, values: readonly SqliteValue[]): readonly SqliteRow[];
  close(): void;
}

export interface SqliteOptions {
  /** Default: the engine's own where there is one. */
  readonly engine?: SqliteDatabase['engine'];
}

/**
 * Opens files by one of the engines; both write the same format. All use of a file, the opening too, must be under a lock of the
 * caller's ({@link withFileLock}): the engine in WebAssembly keeps nobody out.
 */
export type SqliteOpener = (path: string) => SqliteDatabase;

/**
 * The engine's own `node:sqlite` (Node ≥ 22.13) or, where there is none, node-sqlite3-wasm, which installs without fetching or
 * compiling anything.
 */
export async function loadSqlite(options: SqliteOptions = {}): Promise<SqliteOpener> {
  const own = options.engine === 'node-sqlite3-wasm' ? undefined : nodeSqlite();
  if (own) return (path) => openOwn(own, path);
  const loaded = (await import('node-sqlite3-wasm')) as unknown as WasmModule & { default?: WasmModule };
  const wasm = loaded.default ?? loaded;
  return (path) => openWasm(wasm, path);
}

/** All that `work` writes is written, or nothing of it. */
export function inTransaction<T>(database: SqliteDatabase, work: () => T): T {
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    try {
      database.exec('rollback');
    } catch {
      // SQLite has rolled back by itself, as it does when the disk fails; the first error is the one to tell.
    }
    throw error;
  }
}

interface OwnStatement {
  run(...values: SqliteValue[]): unknown;
  get(...values: SqliteValue[]): SqliteRow | undefined;
  all(...values: SqliteValue[]): SqliteRow[];
}
interface OwnModule {
  readonly DatabaseSync: new (
    path: string,
  ) => {
    exec(sql: string): void;
    prepare(sql: string): OwnStatement;
    close(): void;
  };
}

function nodeSqlite(): OwnModule | undefined {
  // Not by an import: bundlers take the prefix off, and there is no module «sqlite».
  const { getBuiltinModule, emitWarning } = process as unknown as {
    getBuiltinModule?: (name: string) => unknown;
    emitWarning: typeof process.emitWarning;
  };
  // The module warns that it is an experiment on standard error, where our own notes are.
  process.emitWarning = () => {};
  try {
    return getBuiltinModule?.('node:sqlite') as OwnModule | undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}

function openOwn({ DatabaseSync }: OwnModule, path: string): SqliteDatabase {
  const database = new DatabaseSync(path);
  const statements = new Map<string, OwnStatement>();
  const prepared = (sql: string): OwnStatement => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = database.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  return {
    engine: 'node:sqlite',
    exec: (sql) => database.exec(sql),
    run: (sql, values) => void prepared(sql).run(...values),
    get: (sql, values) => prepared(sql).get(...values),
    all: (sql, values) => prepared(sql).all(...values),
    close: () => database.close(),
  };
}

interface WasmStatement {
  run(values: SqliteValue[]): unknown;
  get(values: SqliteValue[]): SqliteRow | null;
  all(values: SqliteValue[]): SqliteRow[];
  finalize(): void;
}
interface WasmDatabase {
  exec(sql: string): void;
  prepare(sql: string): WasmStatement;
  close(): void;
}
type OpenCall = (path: number, database: number, flags: number, vfs: number) => number;
interface WasmModule {
  readonly Database: new (path: string, options?: { fileMustExist: boolean }) => WasmDatabase;
  /** SQLite's `sqlite3_open_v2`, looked up here at every opening. */
  _sqlite3_open_v2?: OpenCall;
}

/** SQLite's flag for «the path is a URI» (SQLITE_OPEN_URI). */
const asUri = 0x40;

/**
 * Opens a file without the engine's own locks, by SQLite's URI parameter `nolock=1`: whoever calls this keeps others out.
 *
 * Those locks are directories, and the engine takes its own, just made, for that of a writer at work. So with them SQLite never
 * rolled back what a killed process had half written, and the file was damaged; and the directory of a killed process kept all
 * others out. Without them SQLite finds the journal by itself, as it does with other engines, and a transaction takes 40 µs
 * where it took 220. The engine offers no way to open a URI, so the flag is put in on the way to SQLite; hence the fixed
 * version in package.json.
 */
function openUnlocked(wasm: WasmModule, path: string): WasmDatabase {
  // An older sverka that was killed left one, and SQLite would still take it for a writer.
  if (existsSync(`${path}.lock`)) rmdirSync(`${path}.lock`);
  // Were the URI taken for a name, a file of that name would be made; so ours is made here, and must be there.
  closeSync(openSync(path, 'a'));
  const open = wasm._sqlite3_open_v2;
  let isAsked = false;
  wasm._sqlite3_open_v2 = (name, database, flags, vfs) => {
    isAsked = true;
    return open?.(name, database, flags | asUri, vfs) ?? -1;
  };
  try {
    const uri = `file:${resolve(path).replace(/[%?#]/g, encodeURIComponent)}?nolock=1`;
    return new wasm.Database(uri, { fileMustExist: true });
  } catch (error) {
    if (isAsked) throw error;
    throw new SverkaError(
      'memory/wrong-engine',
      'This version of node-sqlite3-wasm cannot be used safely; install the one that the package.json of sverka names.',
      { cause: error },
    );
  } finally {
    if (open) wasm._sqlite3_open_v2 = open;
  }
}

function openWasm(wasm: WasmModule, path: string): SqliteDatabase {
  const database = path === ':memory:' ? new wasm.Database(path) : openUnlocked(wasm, path);
  const statements = new Map<string, WasmStatement>();
  const use = <T>(sql: string, work: (statement: WasmStatement) => T): T => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    try {
      return work(statement);
    } catch (error) {
      // One that failed cannot be used again: the engine takes the failure that SQLite then tells of for a new one.
      statements.delete(sql);
      try {
        statement.finalize();
      } catch {}
      throw error;
    }
  };
  return {
    engine: 'node-sqlite3-wasm',
    exec: (sql) => database.exec(sql),
    run: (sql, values) => void use(sql, (statement) => statement.run([...values])),
    // `get` leaves the statement open, and with it the transaction of reading; `all` runs it to its end.
    get: (sql, values) => use(sql, (statement) => statement.all([...values]))[0],
    all: (sql, values) => use(sql, (statement) => statement.all([...values])),
    close() {
      for (const statement of statements.values()) statement.finalize();
      database.close();
    },
  };
}
