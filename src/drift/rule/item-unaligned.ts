import { placeOfBlock } from '../context.js';
import { defineRule } from '../rule.js';

/**
 * Reports each item or table row that stands in one text only: nothing of the other text answers it.
 *
 * Cannot see: an item that the aligner put to the wrong partner; what is said in another place of the other text.
 * ITS 2.0: omission (from the side where it is missing).
 */
export const itemUnaligned = defineRule({
  name: 'item-unaligned',
  group: 'structure',
  severity: 'error',
  issueType: 'omission',
  description: {
    en: 'An item or table row stands in one text only.',
    ru: 'Пункт или строка таблицы есть только в одном из текстов.',
    zh: '条目或表格行仅见于一种文本。',
  },
  example: {
    source: '41. Рассмотрение вопроса о Программе развития дорог ШОС.',
    target: '—',
    explanation: {
      en: 'The target has no item that answers item 41.',
      ru: 'Во втором тексте нет пункта, соответствующего пункту 41.',
      zh: '译文中没有与第41项对应的条目。',
    },
  },
  messages: {
    alone: {
      en: 'Nothing {there} answers the item {label}.',
      ru: 'Пункту {label} ничто не соответствует {there}.',
      zh: '{there}没有与{label}对应的条目。',
    },
  },
  *check({ pairs }) {
    for (const { source, target } of pairs) {
      const block = source ?? target;
      if (!block || (source && target) || (block.type !== 'item' && block.type !== 'row')) continue;
      if (block.cells.every((cell) => !/[\p{L}\p{N}]/u.test(cell.text))) continue;
      const begin = block.cells.find((cell) => cell.text !== '')?.text ?? '';
      yield {
        message: 'alone',
        values: {
          label: block.label?.replace(/[.、]$/, '') ?? `«${begin.slice(0, 40)}${begin.length > 40 ? '…' : ''}»`,
        },
        source: source ? placeOfBlock(block) : null,
        target: target ? placeOfBlock(block) : null,
      };
    }
  },
});
