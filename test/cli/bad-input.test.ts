import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.js';

const directory = mkdtempSync(join(tmpdir(), 'sverka-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const russian = 'Стороны проведут заседание 11 июня 2016 года в городе Ташкенте.\n';
const chinese = '双方将于2016年6月11日在塔什干市举行会议。\n';

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(directory, name), content);
  return join(directory, name);
};

/** Runs a command line in this process and gives its exit code and what it said on both streams. */
async function sverka(...argv: string[]) {
  const said = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
    said.out += String(text);
    const done = rest.find((each) => typeof each === 'function') as (() => void) | undefined;
    done?.();
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.err += String(text);
    return true;
  });
  const code = await run(argv);
  return { code, ...said };
}

/** windows-1251 for the letters that the test uses: capital and small Cyrillic, and ASCII. */
const windows1251 = (text: string) =>
  Uint8Array.from(
    [...text].map((letter) => (/[А-я]/.test(letter) ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0))),
  );

describe('bad input', () => {
  const refused: readonly [what: string, argv: () => string[], sentence: RegExp][] = [
    ['a missing file', () => [join(directory, 'nowhere.txt')], /There is no file/],
    ['a directory', () => [directory], /is a directory/],
    ['an empty file', () => [file('empty.txt', '')], /is empty/],
    ['a blank file', () => [file('blank.txt', ' \n\n')], /only blanks/],
    [
      'a binary file',
      () => [
        file(
          'binary.txt',
          Uint8Array.from({ length: 512 }, (_, at) => (at * 37) % 256),
        ),
      ],
      /binary|encoding/,
    ],
    ['one language where both are asked for', () => [file('ru.txt', russian)], /no text in zh-CN/],
    ['the texts the wrong way round', () => [file('zh.txt', chinese), file('ru.txt', russian)], /wrong way round/],
    ['the same language twice', () => [file('ru.txt', russian), file('ru2.txt', russian)], /is in ru, not in zh/],
    ['a file of 100 MB', () => [file('large.txt', new Uint8Array(100 * 1024 * 1024).fill(0x61))], /larger than/],
    ['no file', () => [], /takes one file with both texts/],
    ['an unknown option', () => [file('ru.txt', russian), '--nothing'], /Unknown option/],
  ];

  it.each(refused)('%s gets one sentence and exit 2, and nothing is written', async (_, argv, sentence) => {
    const output = join(directory, 'refused');
    const { code, out, err } = await sverka('collate', ...argv(), '-o', output);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\n\s+at /);
    expect(() => readdirSync(output)).toThrow();
  });

  it('is named in Russian and in Chinese', async () => {
    expect((await sverka('collate', 'nowhere.txt', '--lang', 'ru')).err).toMatch(/Нет файла «nowhere.txt»/);
    expect((await sverka('collate', 'nowhere.txt', '--lang', 'zh')).err).toMatch(/找不到文件“nowhere.txt”/);
  });

  it('an unwritable place leaves nothing behind', async () => {
    const place = file('occupied', 'a file, not a directory');
    const { code, err } = await sverka('collate', file('ru.txt', russian), file('zh.txt', chinese), '-o', place);
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be written/);
    expect(readdirSync(directory).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('the encodings that are read', () => {
  it('give the same beads', async () => {
    const plain = await sverka('collate', file('a.ru.txt', russian), file('a.zh.txt', chinese), '--json');
    expect(plain.code).toBe(0);
    const utf16 = await sverka(
      'collate',
      file('a.ru.txt', Buffer.from(`\ufeff${russian}`, 'utf16le')),
      file('a.zh.txt', Buffer.from(`\ufeff${chinese}`, 'utf16le')),
      '--json',
    );
    expect(utf16.out).toBe(plain.out);
    const windows = await sverka(
      'collate',
      file('a.ru.txt', windows1251(russian)),
      file('a.zh.txt', chinese),
      '--json',
    );
    expect(windows.out).toBe(plain.out);
  });
});

describe('check', () => {
  it('ends with 1 when there is an error, and with 0 when the bar is lower', async () => {
    const [ru, zh] = [file('b.ru.txt', russian), file('b.zh.txt', chinese.replace('2016', '2015'))];
    expect((await sverka('check', ru, zh)).code).toBe(1);
    expect((await sverka('check', ru, zh, '--fail-on', 'never')).code).toBe(0);
    const json = JSON.parse((await sverka('check', ru, zh, '--format', 'json')).out) as {
      findings: { rule: string }[];
    };
    expect(json.findings.map((finding) => finding.rule)).toContain('date-mismatch');
  });
});
