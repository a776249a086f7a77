import type { BlockType } from '../../model/index.js';
import { type CellHit, type CellText, cellTexts, tell } from '../cells.js';
import type { DriftContext, Side } from '../context.js';
import { defineRule } from '../rule.js';

const CLOSED = /[.!?…;:,。！？；：，、][\s”’»"'」』》）)\]】*]*$/u;
const SENTENCES: ReadonlySet<BlockType> = new Set(['item', 'paragraph', 'row']);

/** How many cells of one kind must be there, and which share of them must end in a stop, for the rest to be exceptions. */
const ENOUGH = 5;
const MOST = 0.8;
const HALF = 0.5;

/**
 * Looks for items and paragraphs that end without a stop where most of their kind (the same column of the table) and the answering text
 * end with one; where nothing answers, four in five of their kind must. A habit of the whole text is told once.
 *
 * Cannot see: which stop it should be; lists in which no item is closed.
 * ITS 2.0: typographical.
 */
export const terminalPunctuation = defineRule({
  name: 'terminal-punctuation',
  group: 'type',
  severity: 'info',
  issueType: 'typographical',
  description: {
    en: 'An item ends without the stop that those of its kind have.',
    ru: 'В конце пункта нет знака, которым кончаются другие пункты.',
    zh: '条目末尾缺少同类条目所用的标点。',
  },
  example: {
    source: '25. Обмен информацией в государствах-членах ШОС',
    target: '25 就成员国有关问题进行信息交换。',
    explanation: {
      en: 'The other items, and the target, end in a full stop.',
      ru: 'Остальные пункты, как и второй текст, кончаются точкой.',
      zh: '其他条目和译文均以句号结尾。',
    },
  },
  messages: {
    missing: {
      en: '{Here} the text ends without a stop: “{found}”.',
      ru: '{Here} в конце нет знака препинания: «{found}».',
      zh: '{here}末尾缺少标点：“{found}”。',
    },
    habit: {
      en: '{Here} the text ends without a stop in {count} places where the other text has one, first in “{found}”.',
      ru: '{Here} в конце нет знака препинания в {count} местах, где он есть в другом тексте, впервые: «{found}».',
      zh: '{here}有{count}处末尾缺少另一文本中已有的标点，首处为“{found}”。',
    },
  },
  *check(context) {
    for (const side of [context.source, context.target])
      yield* tell(side, openEnds(side, context), { one: 'missing', many: 'habit' });
  },
});

function openEnds(side: Side, context: DriftContext): CellHit[] {
  const groups = new Map<string, CellText[]>();
  for (const cell of cellTexts(side)) {
    if (!SENTENCES.has(cell.block.type) || !/\p{L}/u.test(cell.text)) continue;
    const key = [cell.block.type, cell.block.table ?? '', cell.block.cells[cell.cell]?.column ?? cell.cell].join(' ');
    const known = groups.get(key);
    if (known) known.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()].flatMap((cells) => {
    const share = cells.filter(({ text }) => CLOSED.test(text)).length / cells.length;
    if (cells.length < ENOUGH || share < HALF) return [];
    return cells
      .filter((cell) => !CLOSED.test(cell.text) && (answerIsClosed(cell, context) ?? share >= MOST))
      .map((at) => {
        const end = at.text.trimEnd().length;
        return { at, ranges: [[Math.max(0, end - 16), end] as const] };
      });
  });
}

/** `undefined` where nothing answers. */
function answerIsClosed({ side, block, cell }: CellText, { pairOf }: DriftContext): boolean | undefined {
  const pair = pairOf.get(block.id);
  const partner = side.name === 'source' ? pair?.target : pair?.source;
  const column = block.cells[cell]?.column ?? null;
  const answer = partner?.cells.find((other, index) => (column === null ? index === cell : other.column === column));
  return answer && CLOSED.test(answer.text);
}
