import { afterEach, describe, expect, it } from 'vitest';
import type { MemoryStore } from '../../../src/memory/store/index.js';
import type { MemoryEntry, Unit } from '../../../src/model/index.js';
import { unitOf } from '../unit.js';

export function storeUnit(source: string, target: string, document = 'plan', more: Partial<Unit> = {}): Unit {
  return unitOf(source, target, { id: `${document}.1`, properties: { 'x-Document': document }, ...more });
}

/** From the SCO's action plan for 2016–2020, shortened. */
const meetings = storeUnit('Проведение встреч министров иностранных дел.', '举行外交部长会议。');
const defence = storeUnit('Проведение встреч министров обороны.', '举行国防部长会议。');
const programme = storeUnit('Реализация Программы сотрудничества на 2017-2021 гг.', '落实《2017－2021年合作纲要》。');

/**
 * What every store must do, whatever it is made of.
 * @param make a new, empty store
 * @param reopen the same store as another process would see it; left out where a store lasts no longer than its process
 */
export function describeStore(
  name: string,
  make: () => Promise<MemoryStore>,
  reopen?: () => Promise<MemoryStore>,
): void {
  const open: MemoryStore[] = [];
  const opened = async (store: Promise<MemoryStore>) => {
    const ready = await store;
    open.push(ready);
    return ready;
  };
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close();
  });
  const all = async (store: MemoryStore) => {
    const entries: MemoryEntry[] = [];
    for await (const entry of store.entries()) entries.push(entry);
    return entries;
  };
  const texts = async (store: MemoryStore) => (await all(store)).map(({ unit }) => unit.source[0]?.[0]);

  describe(`a store: ${name}`, () => {
    it('gives back what it was given', async () => {
      const store = await opened(make());
      expect(await store.add([meetings, defence])).toEqual({ added: 2, joined: 0, skipped: 0 });
      const [first, second] = await all(store);
      expect(first).toMatchObject({ id: 1, unit: meetings, places: [{ document: 'plan' }] });
      expect(await store.get(second?.id ?? 0)).toEqual(second);
      expect(await store.get(99)).toBeUndefined();
    });

    it("knows the neighbours of each place, whether they are the unit's own or not", async () => {
      const store = await opened(make());
      const first = { ...meetings, previous: 'План действий', nextTarget: '举行国防部长会议。' };
      const again = { ...meetings, id: 'declaration.4', properties: { 'x-Document': 'declaration' }, next: 'Конец.' };
      await store.add([first, again]);
      const known = { document: 'plan', unit: 'plan.1', previous: 'План действий', nextTarget: '举行国防部长会议。' };
      const other = { document: 'declaration', unit: 'declaration.4', next: 'Конец.' };
      expect(await all(store)).toEqual([{ id: 1, unit: first, places: [known, other] }]);
      await store.replace(1, again);
      expect((await store.get(1))?.places).toEqual([known, other]);
    });

    it('holds the same unit once, with both places', async () => {
      const store = await opened(make());
      await store.add([meetings]);
      const again = { ...meetings, id: 'declaration.4', properties: { 'x-Document': 'declaration' } };
      expect(await store.add([again, again])).toEqual({ added: 0, joined: 2, skipped: 0 });
      expect((await all(store)).map(({ places }) => places.map(({ document }) => document))).toEqual([
        ['plan', 'declaration'],
      ]);
    });

    it('does the same for many units at once', async () => {
      const store = await opened(make());
      const many = Array.from({ length: 500 }, (_, i) => storeUnit(`Пункт ${i % 400}.`, `第${i % 400}项。`));
      expect(await store.add(many)).toEqual({ added: 400, joined: 100, skipped: 0 });
      expect(await store.add(many)).toEqual({ added: 0, joined: 500, skipped: 0 });
      expect(await all(store)).toHaveLength(400);
    });

    it('leaves out units without words on one side', async () => {
      const store = await opened(make());
      expect(await store.add([storeUnit('Слово', ''), meetings])).toEqual({ added: 1, joined: 0, skipped: 1 });
    });

    it('replaces and removes, and never gives a number twice', async () => {
      const store = await opened(make());
      await store.add([meetings, defence]);
      await store.replace(1, programme);
      expect(await texts(store)).toEqual([programme.source[0]?.[0], defence.source[0]?.[0]]);
      expect(await store.remove([2, 99])).toBe(1);
      await store.add([meetings]);
      expect((await all(store)).map(({ id }) => id)).toEqual([1, 3]);
      await expect(store.replace(2, meetings)).rejects.toMatchObject({ code: 'memory/no-entry' });
    });

    it('is a memory that sees what is added through the store, and the store what is added through it', async () => {
      const store = await opened(make());
      await store.add([meetings]);
      const memory = await store.memory();
      const ask = (text: string) => memory.lookup({ text, language: 'ru', targetLanguage: 'zh' })[0]?.score;
      expect(ask('Проведение встреч министров обороны.')).toBeLessThan(100);
      await store.add([defence]);
      expect(ask('Проведение встреч министров обороны.')).toBe(100);
      memory.add(programme);
      expect(await texts(store)).toHaveLength(3);
      await store.remove([2]);
      expect(ask('Проведение встреч министров обороны.')).toBeLessThan(100);
    });

    it('counts what it holds', async () => {
      const store = await opened(make());
      await store.add([meetings, storeUnit('Ташкент', '塔什干', 'decision')]);
      expect(await store.statistics()).toMatchObject({
        entries: 2,
        places: 2,
        languages: { 'ru → zh-CN': 2 },
        documents: { plan: 1, decision: 1 },
      });
    });

    if (!reopen) return;

    it('holds all of it after it was closed and opened again', async () => {
      const store = await make();
      await store.add([meetings, defence]);
      await store.remove([1]);
      await store.close();
      const again = await opened(reopen());
      expect(await texts(again)).toEqual([defence.source[0]?.[0]]);
      await again.add([programme]);
      expect((await all(again)).map(({ id }) => id)).toEqual([2, 3]);
    });

    it('finds by saved indexes what was there, and what was changed since', async () => {
      const store = await make();
      await store.add([meetings, defence]);
      await store.memory();
      await store.saveIndexes();
      await store.close();
      const second = await reopen();
      await second.add([programme]);
      await second.remove([1]);
      await second.replace(2, storeUnit('Проведение учений.', '举行演习。'));
      await second.close();
      const third = await opened(reopen());
      const memory = await third.memory();
      const ask = (text: string, language = 'ru', targetLanguage = 'zh') =>
        memory.lookup({ text, language, targetLanguage }).map(({ entry }) => entry.id);
      expect(ask('Реализация Программы сотрудничества на 2017-2021 гг.')).toEqual([3]);
      expect(ask('Проведение встреч министров иностранных дел.')).toEqual([]);
      expect(ask('Проведение учений.')).toEqual([2]);
      expect(ask('举行演习。', 'zh', 'ru')).toEqual([2]);
    });

    it('may be open several times; each sees what the others have finished', async () => {
      const one = await opened(make());
      const other = await opened(reopen());
      await one.add([meetings]);
      expect(await texts(other)).toEqual([meetings.source[0]?.[0]]);
      expect(await other.add([meetings, defence])).toEqual({ added: 1, joined: 1, skipped: 0 });
      expect(await one.add([defence])).toEqual({ added: 0, joined: 1, skipped: 0 });
      expect((await all(one)).map(({ id }) => id)).toEqual([1, 2]);
    });

    it('saves indexes that know what others have added', async () => {
      const one = await opened(make());
      await one.memory();
      const other = await opened(reopen());
      await other.add([defence]);
      await one.saveIndexes();
      const memory = await (await opened(reopen())).memory();
      expect(
        memory.lookup({ text: 'Проведение встреч министров обороны.', language: 'ru', targetLanguage: 'zh' }),
      ).toHaveLength(1);
    });

    it('adds nothing of a batch that cannot be added whole', async () => {
      const store = await opened(make());
      await store.add([meetings]);
      function* broken(): Generator<Unit> {
        yield defence;
        throw new Error('the file ends here');
      }
      await expect(store.add(broken())).rejects.toThrow('the file ends here');
      expect(await texts(store)).toEqual([meetings.source[0]?.[0]]);
    });
  });
}
