import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/document/index.js';
import { alignVersions } from '../../../src/memory/compare/align-versions.js';
import { compareVersions } from '../../../src/memory/compare/compare.js';
import { formatChanges } from '../../../src/memory/index.js';
import { segment } from '../../../src/segment/index.js';
import { sharedText } from '../../corpus.js';

const read = (text: string, language: string) => segment(readDocument(text, { language, name: 'test' }));
const compare = (old: string, now: string, language = 'zh') =>
  compareVersions(read(old, language), read(now, language));
const brief = (old: string, now: string, language = 'zh') =>
  compare(old, now, language).changes.map(({ type, kinds, changes }) => [
    type,
    kinds.join(' '),
    formatChanges(changes),
  ]);

/** Sentences of the SCO's Qingdao declaration (10 June 2018). */
const charter = '成员国重申恪守《上合组织宪章》宗旨和任务，继续加强政策沟通、设施联通。';
const weapons = '成员国支持旨在恪守《禁止化学武器公约》及巩固《禁止生物武器公约》规范的努力和倡议。';
const treaty = '成员国重申恪守2007年8月16日在比什凯克签署的《上合组织成员国长期睦邻友好合作条约》规定。';
const council = '成员国注意到吉尔吉斯共和国和塔吉克斯坦共和国竞选联合国安理会非常任理事国席位的愿望。';

describe('two versions of one text', () => {
  it('have no changes where they are equal', () => {
    const text = [charter, weapons].join('\n\n');
    expect(compare(text, text)).toEqual({
      changes: [],
      summary: { same: 2, form: 0, substance: 0, added: 0, removed: 0, moved: 0, truncated: 0 },
    });
  });

  it('differ in substance by a word of a treaty’s title', () => {
    expect(brief(weapons, weapons.replace('生物武器', '生物及毒素武器'))).toEqual([
      ['substance', '', '成员国支持旨在恪守《禁止化学武器公约》及巩固《禁止生物{+及毒素+}武器公约》规范的努力和倡议。'],
    ]);
  });

  it.each([
    ['width', charter.replace('，', ',')],
    ['quotes', charter.replace('《', '〈').replace('》', '〉')],
  ])('differ in form by %s', (kind, now) => {
    expect(brief(charter, now).map(([type, kinds]) => [type, kinds])).toEqual([['form', kind]]);
  });

  it('differ in form by the spaces that a page puts around figures', () => {
    const now = treaty.replace('2007年8月16日', '2007 年 8 月 16 日');
    expect(brief(treaty, now).map(([type, kinds]) => [type, kinds])).toEqual([['form', 'space']]);
  });

  it('differ in form where recognition took a numeral one for a dash', () => {
    expect(brief([charter, '—', weapons].join('\n\n'), [charter, '一', weapons].join('\n\n'))).toEqual([
      ['form', 'numeral-as-dash', '[-—-]{+一+}'],
    ]);
  });

  it('are compared joined where a sentence was cut at a page end', () => {
    const [first, second] = [weapons.slice(0, 18), weapons.slice(18)];
    expect(brief(`${charter}\n\n${first}\n\n${second}`, `${charter}\n\n${weapons}`)).toEqual([]);
  });

  it('say what was added, removed and moved', () => {
    const old = [charter, weapons, treaty].join('\n\n');
    const now = [charter, treaty, weapons, council].join('\n\n');
    expect(compare(old, now).summary).toMatchObject({ moved: 1, added: 1, removed: 0, substance: 0 });
  });

  it('are not taken for changed beyond the place where one breaks off', () => {
    const { changes, summary } = compare(
      `${charter}\n\n${weapons.slice(0, 25)}`,
      [charter, weapons, treaty, council].join('\n\n'),
    );
    expect(changes.map(({ type, kinds }) => [type, kinds])).toEqual([
      ['form', ['truncated']],
      ['added', ['truncated']],
    ]);
    expect(summary).toMatchObject({ substance: 0, added: 0, truncated: 2 });
  });

  it('do not count the furniture of a page', () => {
    const now = `${charter}\n\n完整报告链接如下：\n\nhttps://www.example.com/report?id=1`;
    expect(compare(charter, now).changes.map(({ type, kinds }) => [type, kinds])).toEqual([['added', ['furniture']]]);
  });

  it('differ in Russian by a word, and not by quotes, ё and a dash', () => {
    const old = 'Стороны отмечают, что «Шанхайский дух» – основа отношений. Отчёт утверждается ежегодно.';
    const now = 'Стороны отмечают, что "Шанхайский дух" — основа отношений. Отчет утверждается ежеквартально.';
    expect(brief(old, now, 'ru').map(([type, , diff]) => [type, diff])).toEqual([
      ['form', 'Стороны отмечают, что "Шанхайский дух" — основа отношений.'],
      ['substance', 'Отчет утверждается [-ежегодно-]{+ежеквартально+}.'],
    ]);
  });
});

describe('the alignment of versions', () => {
  it('holds every segment once, in order', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('а', 'б', 'в', 'г'), minLength: 1, maxLength: 12 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, texts, (old, now) => {
        const beads = alignVersions(old, now);
        expect(beads.flatMap((bead) => bead.old)).toEqual(old.map((_, i) => i));
        expect(beads.flatMap((bead) => bead.new)).toEqual(now.map((_, i) => i));
      }),
    );
  });

  it('pairs each segment of a text with itself', () => {
    const text = fc.uniqueArray(fc.string({ unit: fc.constantFrom('а', 'б', 'в'), minLength: 4, maxLength: 12 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (all) => {
        expect(alignVersions(all, all)).toEqual(all.map((_, i) => ({ old: [i], new: [i] })));
      }),
    );
  });
});

const web = sharedText('texts/sco-2018-qingdao-declaration.web.zh.txt');
const printed = sharedText('texts/un-2019-sco-qingdao-documents.zh.txt');

describe.skipIf(web === null || printed === null)('the Qingdao declaration on the web and in the UN document', () => {
  const { changes, summary } = compareVersions(read(web ?? '', 'zh'), read(printed ?? '', 'zh'));

  it('differ in one word, that of the Biological and Toxin Weapons Convention', () => {
    expect(changes.filter(({ type }) => type === 'substance').map((change) => formatChanges(change.changes))).toEqual([
      '成员国支持旨在恪守《禁止化学武器公约》、提高禁化武组织权威及巩固《禁止生物{+及毒素+}武器公约》规范的努力和倡议。',
    ]);
  });

  it('differ in a heading «一» that the web has as a dash, and in where the web breaks off', () => {
    expect(changes.filter(({ kinds }) => kinds.includes('numeral-as-dash'))).toHaveLength(1);
    expect(changes.filter(({ type, kinds }) => type === 'form' && kinds.includes('truncated'))).toHaveLength(1);
    expect(summary.moved).toBe(0);
  });
});
