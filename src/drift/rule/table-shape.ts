import { placeOfBlock } from '../context.js';
import { repairDrafts } from '../repairs.js';
import { defineRule } from '../rule.js';

const shapes = ['row-reshaped', 'fragment-moved'] as const;

/**
 * Tells where a row had more or fewer cells than its table or a fragment stood in the wrong column and was put right (info), and
 * compares the cells of rows that answer each other: a cell that is filled in one text and empty or absent in the other is a warning.
 *
 * Cannot see: cells that were exchanged; those say different things and other rules find them.
 * ITS 2.0: formatting.
 */
export const tableShape = defineRule({
  name: 'table-shape',
  group: 'structure',
  severity: 'warning',
  issueType: 'formatting',
  description: {
    en: 'Rows that answer each other have different cells, or a row did not have the shape of its table.',
    ru: 'У соответствующих строк разные ячейки, или строка не отвечала строению таблицы.',
    zh: '相互对应的行单元格不同，或某行不符合表格结构。',
  },
  example: {
    source: '54. … | Государства-члены | министерства',
    target: '54 …… | 相关部门',
    explanation: {
      en: 'The row has two cells in one text and three in the other.',
      ru: 'В одном тексте в строке две ячейки, в другом три.',
      zh: '该行在一种文本中有两个单元格，在另一种文本中有三个。',
    },
  },
  messages: {
    'row-reshaped': {
      en: '{Here} rows ({rows}) had {before} cells where the table has {after} columns; they were put into its shape.',
      ru: '{Here} в строках ({rows}) было ячеек: {before}, граф в таблице: {after}; строки приведены к её виду.',
      zh: '{here}第{rows}行有{before}个单元格，而表格为{after}栏，已按表格结构整理。',
    },
    'fragment-moved': {
      en: '{Here} the fragment “{text}” stood in the wrong column and was put into “{column}”.',
      ru: '{Here} фрагмент «{text}» попал не в свою графу и возвращён в графу «{column}».',
      zh: '{here}片段“{text}”误入他栏，已移至“{column}”栏。',
    },
    empty: {
      en: 'The cell “{column}” is filled {here} and empty {there}.',
      ru: 'Графа «{column}» заполнена {here} и пуста {there}.',
      zh: '“{column}”栏{here}有内容，{there}为空。',
    },
  },
  *check({ source, target, pairs }) {
    for (const side of [source, target])
      for (const draft of repairDrafts(side, shapes))
        yield { ...draft, message: draft.message as (typeof shapes)[number] };
    for (const pair of pairs) {
      if (!pair.source?.table || !pair.target?.table) continue;
      const blocks = { source: pair.source, target: pair.target };
      const filled = (name: 'source' | 'target') =>
        blocks[name].cells.flatMap((cell, index) =>
          /[\p{L}\p{N}]/u.test(cell.text) ? [cell.column ?? `${index + 1}`] : [],
        );
      const columns = { source: new Set(filled('source')), target: new Set(filled('target')) };
      for (const [here, there] of [
        ['source', 'target'],
        ['target', 'source'],
      ] as const)
        for (const column of columns[here])
          if (!columns[there].has(column))
            yield {
              message: 'empty',
              values: { column },
              source: here === 'source' ? placeOfBlock(blocks.source) : null,
              target: here === 'target' ? placeOfBlock(blocks.target) : null,
            };
    }
  },
});
