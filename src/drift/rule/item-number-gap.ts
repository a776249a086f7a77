import { placeOfBlock, type Side } from '../context.js';
import { type BlockLabel, labelLists } from '../labels.js';
import { type Draft, defineRule } from '../rule.js';

/**
 * Looks in each text by itself for a number that is not the next one: after 40 comes 42, or 38. A repeated number is
 * left to `item-number-duplicate`. Where the answering items of the other text leave out the same number it is an info: the document
 * is made so.
 *
 * Cannot see: a missing item at the end of a list; numbers left out on purpose in one text alone.
 * ITS 2.0: numbers.
 */
export const itemNumberGap = defineRule({
  name: 'item-number-gap',
  group: 'numbering',
  severity: 'warning',
  issueType: 'numbers',
  description: {
    en: 'The number of an item does not follow that of the item before it.',
    ru: 'Номер пункта не следует за номером предыдущего пункта.',
    zh: '条目编号与前一条目不连续。',
  },
  example: {
    source: '40. … 42. …',
    target: '40. …… 41. ……',
    explanation: {
      en: 'Item 41 is missing or misnumbered in the source.',
      ru: 'Пункт 41 пропущен или неверно пронумерован.',
      zh: '原文缺第41项或编号有误。',
    },
  },
  messages: {
    gap: {
      en: '{Here} item {previous} is followed by {found}; {expected} was to be expected.',
      ru: '{Here} за пунктом {previous} следует {found}; ожидался {expected}.',
      zh: '{here}第{previous}项之后为{found}，应为{expected}。',
    },
  },
  *check({ source, target, pairOf }) {
    const gaps = [...findGaps(source), ...findGaps(target)];
    const known = new Set(gaps.map(({ label }) => label.block.id));
    for (const { side, label, previous } of gaps) {
      const pair = pairOf.get(label.block.id);
      const partner = side.name === 'source' ? pair?.target : pair?.source;
      const place = placeOfBlock(label.block, 'label');
      const next = [...previous.path.slice(0, -1), (previous.path.at(-1) ?? 0) + 1];
      yield {
        message: 'gap',
        values: { previous: previous.path.join('.'), expected: next.join('.'), found: label.path.join('.') },
        source: side.name === 'source' ? place : null,
        target: side.name === 'target' ? place : null,
        ...(partner && known.has(partner.id) && { severity: 'info' as const }),
      } satisfies Draft;
    }
  },
});

function findGaps(side: Side): { side: Side; label: BlockLabel; previous: BlockLabel }[] {
  return labelLists(side).flatMap(({ labels }) => {
    const seen = new Set<number>();
    return labels.flatMap((label, index) => {
      const previous = labels[index - 1];
      const [before, now] = [previous?.path.at(-1) ?? 0, label.path.at(-1) ?? 0];
      const repeated = seen.has(now);
      seen.add(now);
      return !previous || now === before + 1 || repeated ? [] : [{ side, label, previous }];
    });
  });
}
