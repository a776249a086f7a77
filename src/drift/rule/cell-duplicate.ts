import { repairDrafts } from '../repairs.js';
import { defineRule } from '../rule.js';

const repetitions = ['cell-repeated', 'tail-repeated', 'passage-repeated'] as const;

/**
 * Tells where a cell, the end of one or a whole passage is printed twice and was read once (a passage stays, and is marked).
 *
 * Cannot see: repetitions that are not word for word.
 * ITS 2.0: duplication.
 */
export const cellDuplicate = defineRule({
  name: 'cell-duplicate',
  group: 'structure',
  severity: 'info',
  issueType: 'duplication',
  description: {
    en: 'A cell, its end or a passage is printed twice.',
    ru: 'Ячейка, её конец или отрывок напечатаны дважды.',
    zh: '单元格、其结尾或一段文字重复出现。',
  },
  example: {
    source: '53. … | Государства-члены ШОС | министерства | министерства',
    target: '53 …… | 成员国 | 相关部门',
    explanation: {
      en: 'The last cell is printed twice and read once.',
      ru: 'Последняя ячейка напечатана дважды, прочитана один раз.',
      zh: '最后一个单元格重复，只读一次。',
    },
  },
  messages: {
    'cell-repeated': {
      en: '{Here} a cell is printed twice and was read once: “{before}”.',
      ru: '{Here} ячейка напечатана дважды и прочитана один раз: «{before}».',
      zh: '{here}单元格重复出现，只读一次：“{before}”。',
    },
    'tail-repeated': {
      en: '{Here} the end of a cell is printed again after a break and was read once.',
      ru: '{Here} конец ячейки повторён после разрыва и прочитан один раз.',
      zh: '{here}单元格结尾在断开处重复，只读一次。',
    },
    'passage-repeated': {
      en: '{Here} a passage is printed twice in a row; both stand.',
      ru: '{Here} отрывок напечатан дважды подряд; оставлены оба.',
      zh: '{here}一段文字连续出现两次，均予保留。',
    },
  },
  *check({ source, target }) {
    for (const side of [source, target])
      for (const draft of repairDrafts(side, repetitions))
        yield { ...draft, message: draft.message as (typeof repetitions)[number] };
  },
});
