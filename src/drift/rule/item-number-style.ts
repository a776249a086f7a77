import { placeOfBlock, type Side } from '../context.js';
import { type BlockLabel, labelLists } from '../labels.js';
import { type Draft, defineRule } from '../rule.js';

/**
 * Looks in each text by itself for labels that are written otherwise than most of their list: «72» among «71.», «73.». One finding
 * for all labels of a list that depart in the same way. The styles of the two texts are not compared: 第十条 answers «Статья 10».
 *
 * Cannot see: lists of fewer than three items, or with no prevailing style.
 * ITS 2.0: inconsistency.
 */
export const itemNumberStyle = defineRule({
  name: 'item-number-style',
  group: 'numbering',
  severity: 'info',
  issueType: 'inconsistency',
  description: {
    en: 'Some labels of a list are written otherwise than the rest.',
    ru: 'Часть номеров перечня оформлена иначе, чем остальные.',
    zh: '列表中部分编号的写法与其他编号不同。',
  },
  example: {
    source: '71. … 72. … 73 …',
    target: '71 …… 72 …… 73 ……',
    explanation: {
      en: 'The full stop is missing after 73.',
      ru: 'После номера 73 нет точки.',
      zh: '73之后缺少句点。',
    },
  },
  messages: {
    style: {
      en: '{Here} {count} of {of} labels of the list are written “{found}” and the others “{expected}”.',
      ru: '{Here} номера перечня оформлены неодинаково: «{found}» ({count} из {of}), остальные «{expected}».',
      zh: '{here}列表编号写法不统一：{of}个编号中有{count}个写作“{found}”，其余写作“{expected}”。',
    },
  },
  *check({ source, target }) {
    yield* styles(source);
    yield* styles(target);
  },
});

function* styles(side: Side): Iterable<Draft<'style'>> {
  for (const { labels } of labelLists(side)) {
    const byStyle = new Map<string, BlockLabel[]>();
    for (const label of labels) byStyle.set(label.style, [...(byStyle.get(label.style) ?? []), label]);
    const [main, ...others] = [...byStyle].sort((a, b) => b[1].length - a[1].length);
    if (!main || main[1].length < 2) continue;
    for (const [style, members] of others) {
      if (members.length * 2 >= main[1].length) continue;
      const places = members.map(({ block }) => placeOfBlock(block, 'label'));
      const first = places[0];
      if (!first) continue;
      const place = {
        ...first,
        blocks: places.flatMap(({ blocks }) => blocks),
        spans: places.flatMap(({ spans }) => spans),
        quote: places.map(({ quote }) => quote).join(', '),
      };
      yield {
        message: 'style',
        values: { expected: main[0], found: style, count: `${members.length}`, of: `${labels.length}` },
        source: side.name === 'source' ? place : null,
        target: side.name === 'target' ? place : null,
      };
    }
  }
}
