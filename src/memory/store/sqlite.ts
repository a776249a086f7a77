import { existsSync, rmdirSync } from 'node:fs';
import { createRequire } from 'node:module';

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

const require = createRequire(import.meta.url);

/**
 * Opens a file by the engine's own `node:sqlite` (Node ≥ 22.13) or, where there is none, by node-sqlite3-wasm, which installs
 * without fetching or compiling anything. Both write the same format.
 */
export function openSqlite(path: string, options: SqliteOptions = {}): SqliteDatabase {
  const own = options.engine === 'node-sqlite3-wasm' ? undefined : nodeSqlite();
  return own ? openOwn(own, path) : openWasm(path);
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

let own: OwnModule | null | undefined;

function nodeSqlite(): OwnModule | null {
  if (own !== undefined) return own;
  // The module warns that it is an experiment on standard error, where our own notes are.
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    // Not by a plain import: bundlers take the prefix off, and there is no module «sqlite».
    own = require(['node', 'sqlite'].join(':')) as OwnModule;
  } catch {
    own = null;
  } finally {
    process.emitWarning = emitWarning;
  }
  return own;
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
interface WasmModule {
  readonly Database: new (
    path: string,
  ) => {
    exec(sql: string): void;
    prepare(sql: string): WasmStatement;
    close(): void;
  };
}

function openWasm(path: string): SqliteDatabase {
  const { Database } = require('node-sqlite3-wasm') as WasmModule;
  // Its file locks are directories, and one that was killed leaves its own behind. We are called under our own lock, so
  // nobody can be in there.
  if (existsSync(`${path}.lock`)) rmdirSync(`${path}.lock`);
  const database = new Database(path);
  const statements = new Map<string, WasmStatement>();
  const prepared = (sql: string): WasmStatement => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = database.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  return {
    engine: 'node-sqlite3-wasm',
    exec: (sql) => database.exec(sql),
    run: (sql, values) => void prepared(sql).run([...values]),
    // `get` leaves the statement open, and with it the file locked; `all` runs it to its end.
    get: (sql, values) => prepared(sql).all([...values])[0],
    all: (sql, values) => prepared(sql).all([...values]),
    close() {
      for (const statement of statements.values()) statement.finalize();
      database.close();
    },
  };
}
