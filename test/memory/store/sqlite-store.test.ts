import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProcessStore, SqliteStore } from '../../../src/memory/store/index.js';
import { loadSqlite } from '../../../src/memory/store/sqlite.js';
import { describeStore, storeUnit } from './store-contract.js';

const directory = mkdtempSync(join(tmpdir(), 'sverka-store-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
let file = '';
let count = 0;
beforeEach(() => {
  count += 1;
  file = join(directory, `memory-${count}.db`);
});

describeStore('in the process', async () => new ProcessStore());

describeStore(
  'SQLite',
  () => SqliteStore.open(file),
  () => SqliteStore.open(file),
);

const own = (await loadSqlite())(join(directory, 'which.db')).engine;
if (own === 'node-sqlite3-wasm')
  console.log('no node:sqlite in this Node: the store is tested with node-sqlite3-wasm only');
else {
  describeStore(
    'SQLite in WebAssembly',
    () => SqliteStore.open(file, { engine: 'node-sqlite3-wasm' }),
    () => SqliteStore.open(file, { engine: 'node-sqlite3-wasm' }),
  );
  describeStore(
    'SQLite, written by one engine and read by the other',
    () => SqliteStore.open(file, { engine: 'node-sqlite3-wasm' }),
    () => SqliteStore.open(file),
  );
}

describe('the file of a store', () => {
  const meetings = storeUnit('Проведение встреч министров.', '举行部长会议。');

  it('is one file when nobody is at work', async () => {
    const store = await SqliteStore.open(file);
    await store.add([meetings]);
    await store.memory();
    await store.saveIndexes();
    expect(readdirSync(directory).filter((name) => name.startsWith(`memory-${count}.`))).toEqual([
      `memory-${count}.db`,
    ]);
    await store.close();
  });

  it('opens although a process was killed while it held the locks', async () => {
    const store = await SqliteStore.open(file);
    await store.add([meetings]);
    await store.close();
    // What a killed writer leaves: our lock naming a process that is no more, and the engine's own.
    writeFileSync(`${file}.busy`, '4194305 1 left-over');
    mkdirSync(`${file}.lock`);
    const again = await SqliteStore.open(file);
    expect((await again.statistics()).entries).toBe(1);
    await again.close();
    expect(existsSync(`${file}.busy`)).toBe(false);
  });

  it('may have any name', async () => {
    const odd = join(directory, `50 % памяти #${count}?mode=ro&x=й.db`);
    const store = await SqliteStore.open(odd, { engine: 'node-sqlite3-wasm' });
    await store.add([meetings]);
    await store.close();
    expect(existsSync(odd)).toBe(true);
    const again = await SqliteStore.open(odd);
    expect((await again.statistics()).entries).toBe(1);
    await again.close();
  });

  it('is not opened by a version of the engine that keeps its own locks', async () => {
    vi.resetModules();
    // One that calls SQLite by another way: the URI is a name to it, and there is no such file.
    vi.doMock('node-sqlite3-wasm', () => ({
      default: {
        Database: class {
          constructor(path: string) {
            throw new Error(`Could not open the database "${path}"`);
          }
        },
      },
    }));
    const other = await import('../../../src/memory/store/index.js');
    await expect(other.SqliteStore.open(file, { engine: 'node-sqlite3-wasm' })).rejects.toMatchObject({
      code: 'memory/wrong-engine',
    });
    vi.doUnmock('node-sqlite3-wasm');
    vi.resetModules();
  });

  it('is refused in one sentence where it is something else', async () => {
    writeFileSync(file, 'Это не память переводов, а простой текст. '.repeat(400));
    await expect(SqliteStore.open(file)).rejects.toMatchObject({ code: 'memory/not-a-store' });
    const other = `${file}.other`;
    const database = (await loadSqlite())(other);
    database.exec('create table x (y)');
    database.close();
    await expect(SqliteStore.open(other)).rejects.toThrow(/another program/);
    await expect(SqliteStore.open(`${file}.none`, { create: false })).rejects.toMatchObject({
      code: 'memory/not-found',
    });
    expect(existsSync(`${file}.none`)).toBe(false);
  });
});
