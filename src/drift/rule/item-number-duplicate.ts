import type { FindingSide } from '../../model/index.js';
import { placeOfBlock, type Side } from '../context.js';
import { type BlockLabel, labelLists } from '../labels.js';
import { type Draft, defineRule } from '../rule.js';

/**
 * Looks in each text by itself for two items of one list with the same number: 72 and again 72. A list that begins again
 * with 1 is another list.
 *
 * Cannot see: whether the text or its recognition is at fault; what number was meant.
 * ITS 2.0: duplication.
 */
export const itemNumberDuplicate = defineRule({
  name: 'item-number-duplicate',
  group: 'numbering',
  severity: 'warning',
  issueType: 'duplication',
  description: {
    en: 'Two items of one list have the same number.',
    ru: 'Два пункта одного перечня имеют одинаковый номер.',
    zh: '同一列表中有两个条目编号相同。',
  },
  example: {
    source: '72. Налаживание механизма… 72. Развитие взаимодействия…',
    target: '72. 建立定期磋商机制…… 73. 深化与联合国的协作……',
    explanation: {
      en: 'Two different items answer to “item 72”.',
      ru: 'Под «пунктом 72» можно понять два разных пункта.',
      zh: '“第72项”可指两个不同的条目。',
    },
  },
  messages: {
    duplicate: {
      en: '{Here} two items of one list are numbered {found}.',
      ru: '{Here} два пункта одного перечня имеют номер {found}.',
      zh: '{here}同一列表中有两个条目编号为{found}。',
    },
  },
  *check({ source, target }) {
    yield* duplicates(source);
    yield* duplicates(target);
  },
});

function* duplicates(side: Side): Iterable<Draft<'duplicate'>> {
  for (const { labels } of labelLists(side)) {
    const seen = new Map<number, BlockLabel>();
    for (const label of labels) {
      const number = label.path.at(-1) ?? 0;
      const first = seen.get(number);
      seen.set(number, label);
      if (!first) continue;
      const place = both(placeOfBlock(first.block, 'label'), placeOfBlock(label.block, 'label'));
      yield {
        message: 'duplicate',
        values: {
          found: label.path.join('.'),
          ...(label.block.ordinal !== null && { expected: expected(label, first) }),
        },
        source: side.name === 'source' ? place : null,
        target: side.name === 'target' ? place : null,
      };
    }
  }
}

/** What a reader would have expected in place of the repeated number. */
function expected(label: BlockLabel, first: BlockLabel): string {
  const last = (first.path.at(-1) ?? 0) + (label.block.ordinal ?? 0) - (first.block.ordinal ?? 0);
  return [...label.path.slice(0, -1), last].join('.');
}

/** One place of two: the repeated label is the one that is shown first. */
function both(first: FindingSide, repeated: FindingSide): FindingSide {
  return {
    ...repeated,
    blocks: [...repeated.blocks, ...first.blocks],
    spans: [...repeated.spans, ...first.spans],
  };
}
