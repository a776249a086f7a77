import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { scoTermbase } from '../../corpus/termbase/index.js';
import { russianChinese } from '../../src/align/lexicon/ru-zh.js';
import { collateBilingual } from '../../src/collate.js';
import type { Finding, RuleName } from '../../src/model/index.js';

/**
 * The plan of action 2016–2020 of the SCO as it was recognised from the certified copy (corpus/sco-2016-action-plan). What is expected
 * here was found by reading both texts, item by item.
 */
describe('the action plan of 2016', () => {
  let findings: readonly Finding[] = [];

  beforeAll(() => {
    const path = resolve(import.meta.dirname, '../../corpus/sco-2016-action-plan/sco-2016-action-plan.ru-zh.txt');
    findings = collateBilingual(readFileSync(path, 'utf8'), { name: 'plan' }).findings;
  }, 60_000);

  /** «severity ordinal: quote in the one text / in the other», in order. */
  const of = (rule: RuleName) =>
    findings
      .filter((finding) => finding.rule === rule)
      .map(
        ({ severity, source, target }) =>
          `${severity} ${(source ?? target)?.ordinal}: ${source?.quote ?? '∅'} / ${target?.quote ?? '∅'}`,
      );

  it('prints 72 twice in Russian, and is behind the Chinese text from there on', () => {
    expect(of('item-number-mismatch')).toEqual(['error 73: 72 / 73', 'info 74: 73 / 74', 'info 75: 74 / 75']);
    expect(of('item-number-duplicate')).toEqual(['warning 73: 72 / ∅']);
    expect(of('item-number-gap')).toEqual([]);
    expect(of('item-number-style')).toEqual(['info 73: 72, 73, 74 / ∅']);
  });

  it('has all its items, rows and sections on both sides', () => {
    for (const rule of ['item-unaligned', 'section-mismatch'] as const) expect(of(rule)).toEqual([]);
    expect(of('segment-unaligned').every((line) => line.startsWith('info'))).toBe(true);
    expect(of('table-shape').every((line) => line.startsWith('info'))).toBe(true);
  });

  it('agrees in every number and date', () => {
    expect(of('number-mismatch')).toEqual([]);
    expect(of('date-mismatch')).toEqual([]);
  });

  it('has one title mark too many, one word too many, and no bracket too many', () => {
    expect(of('quote-unbalanced')).toEqual(['warning 4: ∅ / 》']);
    expect(of('word-duplicate')).toEqual(['warning 48: члены, члены / ∅']);
    expect(of('bracket-unbalanced')).toEqual([]);
  });

  it('leaves out the full stop of eight items, and has six spaces between Chinese characters', () => {
    const ordinals = (rule: RuleName) => of(rule).map((line) => line.split(':')[0]);
    expect(ordinals('terminal-punctuation')).toEqual([25, 51, 52, 54, 57, 62, 67, 68].map((item) => `info ${item}`));
    expect(ordinals('spacing')).toEqual([62, 63, 64, 74, 75, 75].map((item) => `info ${item}`));
    expect(of('homoglyph')).toEqual([]);
  });

  it('leaves out words in nine items of the Chinese text and adds some in two', () => {
    const path = resolve(import.meta.dirname, '../../corpus/sco-2016-action-plan/sco-2016-action-plan.ru-zh.txt');
    const lexicon = russianChinese;
    const known = { align: { lexicon }, check: { lexicon, termbase: scoTermbase() } };
    const told = collateBilingual(readFileSync(path, 'utf8'), { name: 'plan', ...known }).findings;
    const items = (rule: RuleName) =>
      told.filter((finding) => finding.rule === rule).map(({ source }) => source?.ordinal);
    expect(items('omission')).toEqual([5, 15, 21, 24, 58, 61, 63, 67, 69]);
    // 继续, and Afghanistan; 旅游 in item 62 stands in Russian within «встреч руководителей … туристических администраций».
    expect(items('addition')).toEqual([22, 73]);
  });
});
