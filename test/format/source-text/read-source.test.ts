import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/document/index.js';
import { readSource } from '../../../src/format/source-text/index.js';

const folder = join(import.meta.dirname, '../../fixture/documents');
const pdfResources = `${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))}/`;
const read = (name: string) => readSource(readFileSync(join(folder, name)), { name, pdfResources });

/** Items with their cells; white space beside Han characters and punctuation is not compared: type sets it freely. */
async function items(name: string, language: string): Promise<string[]> {
  const { text } = await read(name);
  return readDocument(text, { language })
    .blocks.filter(({ type }) => type === 'item')
    .map(({ label, cells }) => [label, ...cells.map((cell) => cell.text)].join(' | '))
    .map((item) => item.replace(/\s+/g, ' ').replace(/(?<![\p{Ll}\p{Lu}]) | (?![\p{Ll}\p{Lu}])/gu, ''));
}

describe('the action plan, in every form in which people have it', () => {
  const names = readdirSync(folder).filter((name) => name.startsWith('plan.'));

  it.each(names)('%s gives the same 75 items', async (name) => {
    const language = name.includes('.ru.') ? 'ru' : 'zh-CN';
    const expected = await items(`plan.${language.slice(0, 2)}.html`, language);
    expect(expected).toHaveLength(75);
    expect(expected[0]).toMatch(language === 'ru' ? /Проработка вопросов.*опыта/ : /在扩员背景下.*规定/);
    expect(await items(name, language)).toEqual(expected);
  });
});

describe('a table with one language a column', () => {
  const table =
    '<table><tr><td>№</td><td>Русский</td><td>中文</td></tr><tr><td>1</td><td>Совет решил:</td><td>理事会决定：</td></tr><tr><td>2</td><td>Утвердить План.</td><td>批准计划。</td></tr></table><p>Приложение</p><p>附件</p>';
  const bytes = new TextEncoder().encode(table);

  it('is read as the two texts, row answering row', async () => {
    const { bilingual } = await readSource(bytes, { name: 'x.html' });
    expect(bilingual).toEqual({
      source: 'Совет решил:\n\nУтвердить План.\n\nПриложение\n',
      target: '理事会决定：\n\n批准计划。\n\n附件\n',
      rows: [
        { source: 'Совет решил:', target: '理事会决定：' },
        { source: 'Утвердить План.', target: '批准计划。' },
        { source: 'Приложение', target: '' },
        { source: '', target: '附件' },
      ],
    });
  });

  it('is found in CSV, too, and in other languages only when they are asked for', async () => {
    const csv = new TextEncoder().encode('ru,zh\nСовет решил:,理事会决定：\nУтвердить План.,批准计划。\n');
    expect((await readSource(csv, { name: 'x.csv' })).bilingual?.rows).toHaveLength(2);
    expect((await readSource(csv, { name: 'x.csv', targetLanguage: 'en' })).bilingual).toBeNull();
  });

  it('is not seen in a table of one language', async () => {
    expect((await read('plan.ru.html')).bilingual).toBeNull();
  });
});

describe('a file', () => {
  it('is known by its first bytes before its name', async () => {
    const name = 'plan.ru.libreoffice.docx';
    const { kind } = await readSource(readFileSync(join(folder, name)), { name: 'misnamed.txt' });
    expect(kind).toBe('docx');
  });

  it('says its name when it cannot be read', async () => {
    await expect(readSource(new Uint8Array([0, 1, 2]), { name: 'x.txt' })).rejects.toThrow(/^x\.txt: /);
    await expect(readSource(new TextEncoder().encode('<p>'), { name: 'x.html' })).rejects.toThrow(
      /x\.html holds no words/,
    );
  });
});
