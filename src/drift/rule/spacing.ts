import type { Span } from '../../model/index.js';
import { type CellHit, type CellText, cellTexts, isVerbatim, tell } from '../cells.js';
import type { Side } from '../context.js';
import { defineRule } from '../rule.js';

/** In languages that space their words: two spaces, a space before a mark or inside brackets, none after a comma. */
const SPACED =
  /(?<=\S) {2,}(?=\S)|(?<=[\p{L}\p{N}»”)]) +(?=[,;](?:\s|$)|[.:!?](?:\s+\p{Lu}|$))|(?<=[«(]) +(?=\p{L})|(?<=\p{L}) +(?=[»)])|(?<=\p{Script=Cyrillic}{2})[,;](?=\p{Script=Cyrillic}{2})/gu;
/** In Chinese: spaces before a mark of full width, and between characters (where they may part a word). */
const HAN = /(?<=\p{Script=Han}) +(?=[，。；：、！？）》”])|(?<=[（《“]) +(?=\p{Script=Han})/gu;
const PARTED = /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu;

/**
 * Looks in each text by itself for spaces that do not belong: two in a row, before a comma, inside brackets, inside a Chinese word (机 构), between two in
 * running text (其他 多边), and for a comma without one. A habit of the whole text is told once.
 *
 * Cannot see: words run together, thin and non-breaking spaces, Chinese words that the dictionary of the runtime does not know.
 * ITS 2.0: whitespace.
 */
export const spacing = defineRule({
  name: 'spacing',
  group: 'type',
  severity: 'info',
  issueType: 'whitespace',
  description: {
    en: 'A space is too many or missing.',
    ru: 'Лишний или пропущенный пробел.',
    zh: '多余或缺少空格。',
  },
  example: {
    source: 'РАТС ШОС , Секретариат ШОС',
    target: '地区反恐怖机 构执委会',
    explanation: {
      en: 'A space before a comma; a space within the word “机构”.',
      ru: 'Пробел перед запятой; пробел внутри слова «机构».',
      zh: '逗号前有空格；“机构”一词中间有空格。',
    },
  },
  messages: {
    space: {
      en: '{Here} the spacing is wrong: “{found}”.',
      ru: '{Here} неверно стоят пробелы: «{found}».',
      zh: '{here}空格有误：“{found}”。',
    },
    habit: {
      en: '{Here} the spacing is wrong in {count} places, first in “{found}”.',
      ru: '{Here} пробелы стоят неверно в {count} местах, впервые: «{found}».',
      zh: '{here}有{count}处空格有误，首处为“{found}”。',
    },
  },
  *check({ source, target }) {
    for (const side of [source, target]) yield* tell(side, look(side), { one: 'space', many: 'habit' });
  },
});

function look(side: Side): CellHit[] {
  const chinese = side.profile.code === 'zh';
  return cellTexts(side).flatMap((at) => {
    const ranges = [...at.text.matchAll(chinese ? HAN : SPACED)].map(
      (match): Span => [match.index, match.index + match[0].length],
    );
    if (chinese) ranges.push(...partedWords(at));
    const verbatim = ranges.filter((range) => isVerbatim(at, range)).sort((a, b) => a[0] - b[0]);
    return verbatim.length > 0 ? [{ at, ranges: verbatim }] : [];
  });
}

/** Characters of running text for each space between two of them; where there are more spaces, they part columns or names. */
const runningText = 12;

/** Spaces inside a word of the dictionary, and any in running text; a heading set in spaced characters (宣 言) is left alone. */
function partedWords({ side, text }: CellText): Span[] {
  const spaces = [...text.matchAll(PARTED)];
  const letters = text.replace(/\s/g, '').length;
  if (spaces.length === 0 || letters <= 2 * spaces.length + 2) return [];
  const isRunning = /\p{P}/u.test(text) && letters > runningText * spaces.length;
  return spaces.flatMap((match) => {
    if (isRunning) return [[match.index, match.index + match[0].length] as Span];
    const before = /\p{Script=Han}{1,4}$/u.exec(text.slice(0, match.index))?.[0] ?? '';
    const after = /^\p{Script=Han}{1,4}/u.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    const word = side.profile
      .tokenize(before + after)
      .find(({ span }) => span[0] < before.length && span[1] > before.length);
    return word ? [[match.index, match.index + match[0].length] as Span] : [];
  });
}
