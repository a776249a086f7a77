import { acrossBlocks, type Pairing, unbalancedIn } from '../balance.js';
import { cellTexts } from '../cells.js';
import { placeInCell } from '../context.js';
import { type Draft, defineRule } from '../rule.js';

/** Brackets of either width are one kind: （a) is a matter of `width-mixed`. */
const kinds: readonly (readonly [open: string, close: string, group: string])[] = [
  ['(', ')', 'round'],
  ['（', '）', 'round'],
  ['[', ']', 'square'],
  ['［', '］', 'square'],
  ['{', '}', 'curly'],
  ['｛', '｝', 'curly'],
  ['【', '】', 'lenticular'],
  ['〔', '〕', 'tortoise'],
];
const pairing: Pairing = {
  open: new Map(kinds.map(([open, , group]) => [open, group])),
  close: new Map(kinds.map(([, close, group]) => [close, [group]])),
};

/** A sign that is spoken of (“{”), the marks «1)», «а)» and (ii) of a list inside a sentence, and smileys are no brackets. */
function isBracket(text: string, index: number): boolean {
  if (/(?:[“‘«「]|(?:^|[\s(（])["'`])$/u.test(text.slice(0, index)) && /["'”’»」`]/.test(text[index + 1] ?? ''))
    return false;
  if (!/[)）]/.test(text[index] ?? '')) return true;
  const before = text.slice(Math.max(0, index - 8), index);
  const mark = /(?:^|[\s;:,.。；：，、(（])(?:\d{1,3}|\p{L}|[ivx]{1,4}|[一二三四五六七八九十]{1,3})$/iu.exec(before);
  if (!mark) return !/[:;]-?$/.test(before);
  // The mark belongs to a bracket if one is open: (рис. 1), （一）. Marks before it («a) … b) …») close none.
  let open = 0;
  for (const [sign] of text.slice(0, index).matchAll(/[()（）]/g))
    open = Math.max(0, open + (/[(（]/.test(sign) ? 1 : -1));
  return open > 0;
}

/**
 * Looks in each text by itself for brackets without a partner within their cell or paragraph, or (in running text) the next few.
 *
 * Cannot see: a pair that encloses too much or too little; which of several brackets is the one too many.
 * ITS 2.0: typographical.
 */
export const bracketUnbalanced = defineRule({
  name: 'bracket-unbalanced',
  group: 'type',
  severity: 'warning',
  issueType: 'typographical',
  description: {
    en: 'A bracket has no partner.',
    ru: 'Скобка не имеет пары.',
    zh: '括号没有配对。',
  },
  example: {
    source: 'Совета глав правительств (премьер-министров',
    target: '政府首脑（总理）理事会',
    explanation: {
      en: 'The bracket is opened and never closed.',
      ru: 'Скобка открыта, но не закрыта.',
      zh: '括号有始无终。',
    },
  },
  messages: {
    unclosed: {
      en: '{Here} the bracket {found} is not closed.',
      ru: '{Here} не закрыта скобка {found}.',
      zh: '{here}的括号{found}没有闭合。',
    },
    unopened: {
      en: '{Here} the bracket {found} closes nothing.',
      ru: '{Here} скобка {found} ничего не закрывает.',
      zh: '{here}的括号{found}没有对应的左括号。',
    },
  },
  *check({ source, target }) {
    for (const side of [source, target]) {
      const found = acrossBlocks(cellTexts(side).flatMap((cell) => unbalancedIn(cell, pairing, isBracket)));
      for (const { at, range, sign, kind } of found) {
        const place = placeInCell(side, at.block, at.cell, [range]);
        yield {
          message: kind,
          values: { found: sign },
          source: side.name === 'source' ? place : null,
          target: side.name === 'target' ? place : null,
        } satisfies Draft;
      }
    }
  },
});
