import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SqliteStore } from '../../../src/memory/store/index.js';
import { inTransaction, loadSqlite } from '../../../src/memory/store/sqlite.js';
import type { Unit } from '../../../src/model/index.js';
import { type Disk, failAt, readDisk, recordDisk, restoreDisk } from './disk.js';
import { storeUnit } from './store-contract.js';

// What a kill leaves is known call by call only where the engine calls node:fs, so this is about the engine in WebAssembly;
// kill.test.ts kills whichever engine is at work.
const options = { engine: 'node-sqlite3-wasm' } as const;
const openSqlite = await loadSqlite(options);

const root = mkdtempSync(join(tmpdir(), 'sverka-crash-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const directory = join(root, 'memory');
const file = join(directory, 'memory.db');

/** A sentence of the SCO's action plan for 2016–2020, shortened; repeated, so that a page of the file holds few of them. */
const meetings = 'Проведение встреч министров обороны государств-членов ШОС. ';
const unit = (number: number): Unit =>
  storeUnit(`${number}. ${meetings.repeat(30)}`, `第${number}项。举行国防部长会议。`);
const units = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => unit(from + i));

/** The numbers of the units in the store, and that all of it is sound. */
async function examine(): Promise<string> {
  const store = await SqliteStore.open(file, options);
  const memory = await store.memory();
  const numbers: string[] = [];
  for await (const { id, unit } of store.entries()) {
    const text = String(unit.target[0]);
    const best = memory.lookup({ text, language: 'zh', targetLanguage: 'ru' }, { limit: 1 });
    expect(best).toMatchObject([{ score: 100, entry: { id } }]);
    numbers.push(`${id}${text.slice(0, 4)}`);
  }
  expect(memory.indexOf('zh')?.size ?? 0).toBe(numbers.length);
  await store.close();
  const database = openSqlite(file);
  expect(database.all('pragma integrity_check', [])).toEqual([{ integrity_check: 'ok' }]);
  database.close();
  return numbers.join(' ');
}

/** A store with saved indexes and something changed since. */
const filled: Disk = await (async () => {
  restoreDisk(new Map(), directory);
  const store = await SqliteStore.open(file, options);
  await store.add(units(1, 20));
  await store.memory();
  await store.saveIndexes();
  await store.add(units(20, 22));
  await store.close();
  return readDisk(directory);
})();
const before = await examine();

async function openFilled(): Promise<SqliteStore> {
  restoreDisk(filled, directory);
  return SqliteStore.open(file, options);
}

const changes: Record<string, (store: SqliteStore) => Promise<unknown>> = {
  'adding units': (store) => store.add(units(22, 40)),
  'removing units': (store) => store.remove([1, 3, 5, 7, 9, 11, 13, 15, 17, 21]),
  'replacing a unit': (store) => store.replace(7, unit(50)),
  'saving the indexes': (store) => store.saveIndexes(),
};

/** All that a kill during the change can leave, and what is in the store after it. */
async function recordChange(change: (store: SqliteStore) => Promise<unknown>) {
  const store = await openFilled();
  const disks = await recordDisk(directory, () => change(store));
  await store.close();
  return { disks, after: await examine() };
}

const hasJournal = (disk: Disk) => disk.has('memory.db-journal');

describe.each(Object.entries(changes))('a store whose process is killed while %s', (_, change) => {
  it('holds all of the change or nothing, whichever call of the file system was the last', async () => {
    const { disks, after } = await recordChange(change);
    expect(disks.filter(hasJournal).length).toBeGreaterThan(10);
    const seen: string[] = [];
    for (const disk of disks) {
      restoreDisk(disk, directory);
      seen.push(await examine());
    }
    // From the moment the change is there it stays, and at the last, when it is acknowledged, it is there.
    const done = seen.indexOf(after);
    expect(seen).toEqual(seen.map((_, i) => (i < done ? before : after)));
  }, 60_000);

  it('is as whole where the process that puts it right is killed, too', async () => {
    const { disks } = await recordChange(change);
    // At the last of them the journal is longest, and all of the change is written.
    restoreDisk(disks.filter(hasJournal).at(-1) as Disk, directory);
    const seconds = await recordDisk(directory, async () => (await SqliteStore.open(file, options)).close());
    expect(seconds.filter(hasJournal).length).toBeGreaterThan(5);
    for (const disk of seconds) {
      restoreDisk(disk, directory);
      expect(await examine()).toBe(before);
    }
  }, 60_000);

  it('is whole for a process that had it open all the time', async () => {
    const { disks } = await recordChange(change);
    const other = await openFilled();
    const { entries } = await other.statistics();
    restoreDisk(disks.filter(hasJournal).at(-1) as Disk, directory, { keepFiles: true });
    expect((await other.statistics()).entries).toBe(entries);
    await other.add([unit(60)]);
    await other.close();
    expect(await examine()).toBe(`${before} 22第60项`);
  }, 60_000);

  it.each([
    ['one failure of the disk', false],
    ['a time in which the disk failed', true],
  ])(
    'goes on after %s, with all of the change or nothing',
    async (_, andAfter) => {
      const { after } = await recordChange(change);
      let failures = 0;
      for (let nth = 1, isReached = true; isReached; nth += andAfter ? 3 : 1) {
        const store = await openFilled();
        let isDone = true;
        isReached = await failAt(nth, andAfter, 'memory.db', () =>
          change(store).catch(() => {
            isDone = false;
          }),
        );
        if (!isDone) failures += 1;
        await store.add([unit(60)]);
        await store.close();
        const seen = (await examine()).replace(/ \d+第60项$/, '');
        expect(isDone ? [after] : [before, after]).toContain(seen);
      }
      expect(failures).toBeGreaterThan(3);
    },
    120_000,
  );
});

describe('a store whose process is killed while making it', () => {
  it('is made by the next', async () => {
    restoreDisk(new Map(), directory);
    const disks = await recordDisk(directory, async () => (await SqliteStore.open(file, options)).close());
    for (const disk of disks) {
      restoreDisk(disk, directory);
      expect(await examine()).toBe('');
    }
  });
});

describe('a change that is larger than the cache', () => {
  it('is undone by several headers of the journal', async () => {
    restoreDisk(new Map(), directory);
    const database = openSqlite(file);
    database.exec('pragma page_size = 1024; create table t (n, x)');
    inTransaction(database, () => {
      for (let n = 0; n < 60; n += 1) database.run('insert into t values (?, ?)', [n, 'x'.repeat(900)]);
    });
    database.exec('pragma cache_size = 10');
    const disks = await recordDisk(directory, async () =>
      inTransaction(database, () => {
        for (let n = 0; n < 60; n += 1) database.run('update t set x = ? where n = ?', ['y'.repeat(900), n]);
        database.exec('delete from t where n > 30');
      }),
    );
    database.close();
    expect(new Set(disks.map((disk) => headersOf(disk.get('memory.db-journal')))).size).toBeGreaterThan(3);
    const states = disks.map((disk) => {
      restoreDisk(disk, directory);
      const again = openSqlite(file);
      expect(again.all('pragma integrity_check', [])).toEqual([{ integrity_check: 'ok' }]);
      const [state] = again.all(
        'select count(*) as n, min(x) = max(x) as alike, substr(min(x), 1, 1) as letter from t',
        [],
      );
      again.close();
      return JSON.stringify(state);
    });
    const done = states.indexOf('{"n":31,"alike":1,"letter":"y"}');
    expect(states).toEqual(states.map((_, i) => (i < done ? '{"n":60,"alike":1,"letter":"x"}' : states[done])));
    expect(done).toBeGreaterThan(10);
  }, 60_000);
});

/** How many headers a journal has: each begins with SQLite's eight bytes. */
function headersOf(journal: Buffer | undefined): number {
  return journal ? journal.toString('latin1').split('\xd9\xd5\x05\xf9\x20\xa1\x63\xd7').length - 1 : 0;
}
