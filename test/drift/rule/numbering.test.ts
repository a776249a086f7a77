import { describe, expect, it } from 'vitest';
import { brief, findings } from '../pair.js';

// The plan of action 2016–2020 of the SCO prints 72 twice in Russian and counts on from there.
const plan = [
  ['# ПОЛИТИКА ОТКРЫТОСТИ И ПАРТНЕРСТВА', '# 开放和伙伴关系政策'],
  ['70.\tРеализация первого этапа\tШОС', '70\t落实第一阶段扩员\t上合组织'],
  ['71.\tРазвитие сотрудничества\tШОС', '71\t深化合作\t上合组织'],
  ['72.\tНалаживание механизма\tШОС', '72\t建立机制\t上合组织'],
  ['# МЕЖДУНАРОДНОЕ СОТРУДНИЧЕСТВО', '# 国际合作'],
  ['72\tРазвитие взаимодействия с ООН\tШОС', '73\t深化与联合国的协作\t上合组织'],
  ['73\tРасширение диалога\tШОС', '74\t扩大对话\t上合组织'],
  ['74\tАктивизация контактов с АСЕАН\tШОС', '75\t加强与东盟的联系\t上合组织'],
] as const;

describe('item-number-mismatch', () => {
  it('says a slip once as an error and what follows from it as infos', () => {
    const found = findings('item-number-mismatch', plan);
    expect(brief(found)).toEqual(['error: 72 / 73', 'info: 73 / 74', 'info: 74 / 75']);
    expect(found[0]?.message).toBe(
      'The same item is numbered 72 in the Russian text and 73 in the Chinese text; all items from here to 74 / 75 are shifted in the same way.',
    );
  });

  it('tells which number was expected by the place of the item in its list', () => {
    const items = Array.from({ length: 4 }, (_, index) => index + 1);
    const pairs = items.map((n) => [`${n === 3 ? 2 : n}.\tпункт`, `${n}.\t条目`] as const);
    expect(findings('item-number-mismatch', pairs)[0]?.values).toEqual({
      expected: '3',
      found: '2',
      source: '2',
      target: '3',
    });
  });

  it('does not mind the notation', () => {
    expect(
      findings('item-number-mismatch', [
        ['1.\tпервый', '一、\t第一'],
        ['2)\tвторой', '（二）\t第二'],
        ['1.2.\tтретий', '1.2\t第三'],
      ]),
    ).toEqual([]);
  });

  it('warns of a number that one item alone lacks, and not of a text that numbers nothing', () => {
    const numbered = [
      ['1.\tпункт', '1.\t条目'],
      ['2.\tпункт', '2.\t条目'],
    ] as const;
    expect(brief(findings('item-number-mismatch', [...numbered, ['3.\tпункт', '•\t条目']]))).toEqual([
      'warning: 3. / ∅',
    ]);
    expect(
      findings('item-number-mismatch', [
        ['1.\tпункт', '•\t条目'],
        ['2.\tпункт', '•\t条目'],
      ]),
    ).toEqual([]);
  });
});

describe('item-number-duplicate', () => {
  it('finds a number that stands twice in one list', () => {
    const found = findings('item-number-duplicate', plan);
    expect(brief(found)).toEqual(['warning: 72 / ∅']);
    expect(found[0]?.values).toEqual({ found: '72', expected: '73' });
    expect(found[0]?.source?.blocks).toHaveLength(2);
  });

  it('takes a list that begins again for another one', () => {
    const pairs = ['1.', '2.', '3.', '1.', '2.'].map((label) => [`${label}\tпункт`, `${label}\t条目`] as const);
    expect(findings('item-number-duplicate', pairs)).toEqual([]);
  });
});

describe('item-number-gap', () => {
  it('finds a number that is left out on one side', () => {
    const pairs = [
      ['1.\tпункт', '1.\t条目'],
      ['2.\tпункт', '2.\t条目'],
      ['4.\tпункт', '3.\t条目'],
    ] as const;
    const found = findings('item-number-gap', pairs);
    expect(brief(found)).toEqual(['warning: 4. / ∅']);
    expect(found[0]?.message).toBe('In the Russian text item 2 is followed by 4; 3 was to be expected.');
  });

  it('is only noted where both texts leave it out', () => {
    const pairs = ['1.', '2.', '5.'].map((label) => [`${label}\tпункт`, `${label}\t条目`] as const);
    expect(findings('item-number-gap', pairs).map(({ severity }) => severity)).toEqual(['info', 'info']);
  });

  it('knows that (i) comes after (h)', () => {
    const pairs = ['f)', 'g)', 'h)', 'i)', 'j)'].map((label) => [`${label}\tпункт`, `${label}\t条目`] as const);
    expect(findings('item-number-gap', pairs)).toEqual([]);
  });
});

describe('item-number-style', () => {
  it('tells once which labels of a list are written otherwise', () => {
    const labels = ['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8', '9', '10'];
    const found = findings(
      'item-number-style',
      labels.map((label) => [`${label}\tпункт`, `${Number.parseInt(label, 10)}\t条目`] as const),
    );
    expect(brief(found)).toEqual(['info: 8, 9, 10 / ∅']);
  });
});
