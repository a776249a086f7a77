import type { Span } from '../../model/index.js';
import { type CellHit, cellTexts, tell } from '../cells.js';
import type { Side } from '../context.js';
import { defineRule } from '../rule.js';

/** Marks that Chinese prints in full width and other languages in half. Brackets go by their opening sign. */
const marks: readonly (readonly [full: string, half: string])[] = [
  ['，', ','],
  ['；', ';'],
  ['：', ':'],
  ['？', '?'],
  ['！', '!'],
  ['（', '('],
  ['）', ')'],
];

/** Half-width marks between Chinese characters; beside figures and foreign words they may be right. */
const half = (mark: string) =>
  new RegExp(
    `(?<=[\\p{Script=Han}》”’）)〉])[${mark}](?=\\s*[\\p{Script=Han}《“‘（(〈])|(?<=\\p{Script=Han})[${mark}]$`,
    'gu',
  );
const halfBracket = (mark: string) => (mark === '(' ? /\((?=\p{Script=Han})/gu : /(?<=\p{Script=Han})\)/gu);

/**
 * Looks in a Chinese text for half-width punctuation among Chinese characters where the text mostly uses full width («主管机关, 上合组织»), and
 * in other texts for full-width letters, figures and punctuation. A habit of the whole text is told once.
 *
 * Cannot see: which width the publisher wants where both are as frequent; then nothing is said.
 * ITS 2.0: typographical.
 */
export const widthMixed = defineRule({
  name: 'width-mixed',
  group: 'type',
  severity: 'info',
  issueType: 'typographical',
  description: {
    en: 'Punctuation of full and half width is mixed.',
    ru: 'Смешаны знаки полной и половинной ширины.',
    zh: '全角与半角标点混用。',
  },
  example: {
    source: 'Компетентные органы, РАТС ШОС',
    target: '主管机关, 上合组织地区反恐怖机构',
    explanation: {
      en: 'A half-width comma where the rest of the text has ，.',
      ru: 'Запятая половинной ширины, тогда как в остальном тексте стоит ，.',
      zh: '此处为半角逗号，而全文其他各处为全角“，”。',
    },
  },
  messages: {
    mark: {
      en: '{Here} a mark is of another width than in the rest of the text: “{found}”.',
      ru: '{Here} ширина знака иная, чем в остальном тексте: «{found}».',
      zh: '{here}标点宽度与全文不一致：“{found}”。',
    },
    habit: {
      en: '{Here} marks of another width than in the rest of the text stand in {count} places, first in “{found}”.',
      ru: '{Here} знаки иной ширины, чем в остальном тексте, стоят в {count} местах, впервые: «{found}».',
      zh: '{here}有{count}处标点宽度与全文不一致，首处为“{found}”。',
    },
  },
  *check({ source, target }) {
    for (const side of [source, target])
      yield* tell(side, side.profile.code === 'zh' ? halfAmongFull(side) : fullAmongHalf(side), {
        one: 'mark',
        many: 'habit',
      });
  },
});

function halfAmongFull(side: Side): CellHit[] {
  const cells = cellTexts(side);
  const whole = cells.map(({ text }) => text).join('\n');
  const patterns = marks.flatMap(([full, mark]) => {
    const pattern = mark === '(' || mark === ')' ? halfBracket(mark) : half(mark);
    const fulls = whole.split(full).length - 1;
    const halves = whole.match(pattern)?.length ?? 0;
    return halves > 0 && halves < fulls ? [pattern] : [];
  });
  return hits(cells, patterns);
}

const FULL = /[\uff08\uff09\uff0c\uff0e\uff10-\uff19\uff1a\uff1b\uff1f\uff01\uff21-\uff3a\uff41-\uff5a。、]/gu;
const fullAmongHalf = (side: Side) => hits(cellTexts(side), [FULL]);

function hits(cells: ReturnType<typeof cellTexts>, patterns: readonly RegExp[]): CellHit[] {
  return cells.flatMap((at) => {
    const ranges = patterns
      .flatMap((pattern) =>
        [...at.text.matchAll(pattern)].map((match): Span => [match.index, match.index + match[0].length]),
      )
      .sort((a, b) => a[0] - b[0]);
    return ranges.length > 0 ? [{ at, ranges }] : [];
  });
}
