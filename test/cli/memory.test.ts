import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.js';
import { serializeTmx } from '../../src/format/tmx/index.js';
import { storeUnit } from '../memory/store/store-contract.js';

const directory = mkdtempSync(join(tmpdir(), 'sverka-memory-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());
const path = (name: string) => join(directory, name);

/** Runs a command line in this process and gives its exit code and what it said on both streams. */
async function sverka(...argv: string[]) {
  const said = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
    said.out += String(text);
    (rest.find((each) => typeof each === 'function') as (() => void) | undefined)?.();
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.err += String(text);
    return true;
  });
  const code = await run([...argv, '--lang', 'en']);
  return { code, ...said };
}

describe('sverka memory', () => {
  const store = path('office.db');
  beforeAll(() => {
    writeFileSync(
      path('plan.tmx'),
      serializeTmx([
        storeUnit('Проведение встреч министров обороны.', '举行国防部长会议。'),
        storeUnit('Реализация Программы на 2017-2021 гг.', '落实2017－2021年纲要。', 'plan', { id: 'plan.2' }),
      ]),
    );
  });

  it('imports a file, and the second time only knows it', async () => {
    expect(await sverka('memory', 'import', path('plan.tmx'), '--store', store)).toMatchObject({
      code: 0,
      out: '2 new, 0 known\n',
    });
    expect(await sverka('memory', 'import', path('plan.tmx'), '--store', store)).toMatchObject({
      code: 0,
      out: '0 new, 2 known\n',
    });
  });

  it('looks up in both directions and shows what differs', async () => {
    const russian = await sverka('memory', 'lookup', 'Проведение встречи министров обороны.', '--store', store);
    expect(russian.out).toMatch(
      /^97 %, fuzzy\n {2}Проведение \[-встреч-\]\{\+встречи\+\} министров обороны\.\n {2}举行国防部长会议。\n {2}plan #1/,
    );
    const chinese = await sverka(
      'memory',
      'lookup',
      '举行国防部长会议。',
      '--store',
      store,
      '--source-lang',
      'zh',
      '--json',
    );
    expect(JSON.parse(chinese.out)).toMatchObject([
      { matches: [{ score: 100, type: 'exact', translation: 'Проведение встреч министров обороны.' }] },
    ]);
  });

  it('knows the sentences around a unit from our own file, and from another that is in order', async () => {
    // The same two sentences as another tool would write them.
    const foreign = readFileSync(path('plan.tmx'), 'utf8').replaceAll(
      / tuid="[^"]*"|<prop type="x-Document">.*<\/prop>/g,
      '',
    );
    writeFileSync(path('foreign.tmx'), foreign);
    writeFileSync(path('text.txt'), 'Проведение встреч министров обороны.\nРеализация Программы на 2017-2021 гг.\n');
    const typesIn = async (name: string, ...options: string[]) => {
      await sverka('memory', 'import', path(name), '--store', path(`${name}${options.length}.db`), ...options);
      const asked = [
        '--file',
        path('text.txt'),
        '--store',
        path(`${name}${options.length}.db`),
        '--json',
        '--limit',
        '1',
      ];
      const { out } = await sverka('memory', 'lookup', ...asked);
      return (JSON.parse(out) as { matches: { type: string }[] }[]).map(({ matches }) => matches[0]?.type);
    };
    expect(await typesIn('plan.tmx')).toEqual(['context', 'context']);
    expect(await typesIn('foreign.tmx')).toEqual(['exact', 'exact']);
    expect(await typesIn('foreign.tmx', '--in-order')).toEqual(['context', 'context']);
    const exported = await sverka('memory', 'export', '--store', path('plan.tmx0.db'), '--neighbours');
    expect(exported.out).toContain('<prop type="x-next-target-text">落实2017－2021年纲要。</prop>');
  });

  it('puts the numbers of the text into the translation', async () => {
    const { out } = await sverka(
      'memory',
      'lookup',
      'Реализация Программы на 2021-2025 гг.',
      '--store',
      store,
      '--substitute',
    );
    expect(out).toContain('99 %, fuzzy');
    expect(out).toContain('落实{+2021－2025年+}纲要。');
  });

  it('puts names of its termbase into the translation', async () => {
    const file = path('visit.tmx');
    writeFileSync(
      file,
      readFileSync(path('plan.tmx'), 'utf8')
        .replaceAll('встреч министров обороны', 'встреч в Ташкенте')
        .replaceAll('国防部长会议', '塔什干会晤'),
    );
    const { out } = await sverka('memory', 'lookup', 'Проведение встреч в Душанбе.', '--store', file, '--substitute');
    expect(out).toContain('举行{+杜尚别+}会晤。');
  });

  it('finds a word in every form', async () => {
    const { out } = await sverka('memory', 'concordance', 'встреча', '--store', store);
    expect(out).toContain('Проведение [встреч] министров обороны.');
  });

  it('exports what it imported', async () => {
    expect((await sverka('memory', 'export', '--store', store, '-o', path('out.tmx'))).code).toBe(0);
    const body = (name: string) => readFileSync(path(name), 'utf8').match(/<seg>.*?<\/seg>/g);
    expect(body('out.tmx')).toEqual(body('plan.tmx'));
  });

  it('asks an exchange file without a store', async () => {
    const { out } = await sverka('memory', 'stats', '--store', path('plan.tmx'), '--json');
    expect(JSON.parse(out)).toMatchObject({ entries: 2, documents: { plan: 2 } });
  });

  it('removes by number and by document', async () => {
    expect((await sverka('memory', 'remove', '1', '--store', store)).out).toBe('1 removed\n');
    expect((await sverka('memory', 'remove', '--document', 'plan', '--store', store)).out).toBe('1 removed\n');
    expect((await sverka('memory', 'lookup', 'Проведение встреч', '--store', store)).out).toBe('nothing like it\n');
  });

  it.each([
    [['lookup', 'x'], /Which memory/],
    [['lookup', 'x', '--store', path('none.db')], /no memory/],
    [['lookup', 'x', '--store', store, '--threshold', '0'], /1 to 100/],
    [['lookup', 'x', '--store', store, '--penalty', 'tags'], /NAME=POINTS/],
    [['import', path('plan.txt'), '--store', store], /not a file that a memory is filled from/],
    [['import', path('plan.tmx'), '--store', path('plan.tmx')], /exchange file, not a store/],
    [['remove', 'abc', '--store', store], /not the number of a unit/],
  ])('says in one sentence what is wrong: %s', async (argv, sentence) => {
    const { code, out, err } = await sverka('memory', ...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('sverka compare', () => {
  it('says what changed', async () => {
    writeFileSync(path('old.txt'), 'Стороны отмечают важность Программы. Отчёт утверждается ежегодно.\n');
    writeFileSync(path('new.txt'), 'Стороны отмечают важность Программы. Отчет утверждается ежеквартально.\n');
    const { code, out } = await sverka('compare', path('old.txt'), path('new.txt'));
    expect(code).toBe(0);
    expect(out).toContain('Отчет утверждается [-ежегодно-]{+ежеквартально+}.');
    expect(out).toContain('other words: 1 sentences\nequal: 1 sentences');
  });

  it('refuses two languages', async () => {
    writeFileSync(path('zh.txt'), '双方指出纲要的重要性。每年批准报告。\n');
    const { code, err } = await sverka('compare', path('old.txt'), path('zh.txt'));
    expect(code).toBe(2);
    expect(err).toMatch(/sverka check/);
  });
});
