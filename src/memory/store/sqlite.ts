import { existsSync, rmdirSync } from 'node:fs';

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

/** Opens files by one of the engines; both write the same format. */
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
interface WasmModule {
  readonly Database: new (
    path: string,
  ) => {
    exec(sql: string): void;
    prepare(sql: string): WasmStatement;
    close(): void;
  };
}

function openWasm({ Database }: WasmModule, path: string): SqliteDatabase {
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
