import { describe, expect, it } from 'vitest';
import { checkDrift } from '../../../src/drift/index.js';
import type { Repair } from '../../../src/model/index.js';
import { brief, collate, findings } from '../pair.js';

describe('item-unaligned', () => {
  it('is an error for an item, whichever side it stands on', () => {
    const found = findings('item-unaligned', [
      ['1.\tРазвитие сотрудничества.', '1.\t发展合作。'],
      ['2.\tОбмен опытом.', null],
      [null, '3.\t交流经验。'],
    ]);
    expect(brief(found)).toEqual(['error: Обмен опытом. / ∅', 'error: ∅ / 交流经验。']);
    expect(found[0]?.message).toBe('Nothing in the Chinese text answers the item 2.');
  });
});

describe('segment-unaligned', () => {
  it('joins sentences of one block that nothing answers', () => {
    const found = findings('segment-unaligned', [['Первое.¦Второе.¦Третье.', '第一。']]);
    expect(brief(found)).toEqual(['warning: Второе. Третье. / ∅']);
  });

  it('leaves a whole item that stands alone to item-unaligned', () => {
    expect(findings('segment-unaligned', [['1.\tПервое.¦Второе.', null]])).toEqual([]);
  });

  it('does not mind what holds no letter', () => {
    expect(findings('segment-unaligned', [['Первое.¦***', '第一。']])).toEqual([]);
  });
});

describe('section-mismatch', () => {
  it('finds an item under another heading, once for a run', () => {
    const found = findings('section-mismatch', [
      ['# ПОЛИТИКА', '# 政策'],
      ['1.\tодин', '1.\t一'],
      [null, null],
      ['# ЭКОНОМИКА', null],
      ['2.\tдва', '2.\t二'],
    ]);
    expect(found.map(({ message }) => message)).toEqual([
      'Nothing in the Chinese text answers the heading “ЭКОНОМИКА”.',
    ]);
  });

  it('is silent where all items stand under answering headings', () => {
    expect(
      findings('section-mismatch', [
        ['# ПОЛИТИКА', '# 政策'],
        ['1.\tодин', '1.\t一'],
        ['# ЭКОНОМИКА', '# 经济'],
        ['2.\tдва', '2.\t二'],
      ]),
    ).toEqual([]);
  });
});

describe('table-shape', () => {
  it('warns of a cell that is filled on one side only', () => {
    expect(
      findings('table-shape', [['1.\tодин\tГосударства-члены\tминистерства', '1.\t一\t\t部门']])[0]?.values,
    ).toEqual({
      column: 'participants',
    });
  });
});

describe('the repairs of a document', () => {
  const repair = (type: Repair['type']): Repair => ({
    type,
    block: 's.b1',
    cell: 0,
    spans: [[0, 4]],
    before: 'было',
    after: 'стало',
  });

  it.each([
    ['row-continued', 'page-break-join'],
    ['word-joined', 'page-break-join'],
    ['line-joined', 'page-break-join'],
    ['furniture-removed', 'page-break-join'],
    ['row-reshaped', 'table-shape'],
    ['fragment-moved', 'table-shape'],
    ['cell-repeated', 'cell-duplicate'],
    ['tail-repeated', 'cell-duplicate'],
    ['passage-repeated', 'cell-duplicate'],
  ] as const)('of type %s are infos of %s', (type, rule) => {
    const collation = collate([['текст', '文本']], ['ru', 'zh'], { source: [repair(type)] });
    const found = checkDrift(collation).filter((finding) => finding.rule === rule);
    expect(found.map(({ severity, values }) => [severity, values.repair])).toEqual([['info', type]]);
  });

  it('of one type in one cell are one finding', () => {
    const collation = collate([['текст', '文本']], ['ru', 'zh'], {
      source: [repair('line-joined'), repair('line-joined')],
    });
    expect(checkDrift(collation).filter(({ rule }) => rule === 'page-break-join')).toHaveLength(1);
  });
});
