import type { Token } from '../../language/index.js';
import type { Span } from '../../model/index.js';
import { type CellText, cellTexts } from '../cells.js';
import { placeInCell } from '../context.js';
import { type Draft, defineRule } from '../rule.js';

/** Words that stand twice in a row in good Russian and English: «что, что», «всё, всё», “had had”. */
const LEGITIMATE = new Set(
  'да нет очень всё все едва чуть еле так вот ну или ни никогда только что там тут раз два далее и не то как very had that ha bye blah bis'.split(
    ' ',
  ),
);

/** Chinese words of one character that are doubled only by a slip; others double by grammar (人人, 看看, 天天, 大大). */
const SLIPS = /^[的了在和与及是对就将被把为由从向于以并或等而其该所]$/u;

/**
 * Looks in each text by itself for a word that stands twice in a row: «члены, члены», 的的, 合作合作 (an info: 隐藏隐藏段落). Across a comma
 * only bare members of a Russian or English list count. Doublings by grammar (人人, 大大, «чуть-чуть») and names (巴巴) are passed over.
 *
 * Cannot see: phrases printed twice (see `cell-duplicate`), other words that mean the same.
 * ITS 2.0: duplication.
 */
export const wordDuplicate = defineRule({
  name: 'word-duplicate',
  group: 'type',
  severity: 'warning',
  issueType: 'duplication',
  description: {
    en: 'A word stands twice in a row.',
    ru: 'Слово стоит дважды подряд.',
    zh: '同一词语连续出现两次。',
  },
  example: {
    source: 'Государства-члены, члены, наблюдатели и партнеры по диалогу ШОС',
    target: '上合组织成员国、观察员国和对话伙伴',
    explanation: {
      en: '“члены” is printed twice.',
      ru: 'Слово «члены» напечатано дважды.',
      zh: '“члены”重复印刷。',
    },
  },
  messages: {
    twice: {
      en: '{Here} a word stands twice: “{found}”.',
      ru: '{Here} слово повторено: «{found}».',
      zh: '{here}词语重复：“{found}”。',
    },
  },
  *check({ source, target }) {
    for (const side of [source, target])
      for (const cell of cellTexts(side))
        for (const range of duplicates(cell)) {
          const place = placeInCell(side, cell.block, cell.cell, [range]);
          yield {
            message: 'twice',
            values: { found: cell.text.slice(...range) },
            // 隐藏隐藏段落, «hide hidden paragraphs», is as good as 合作合作 is a slip.
            ...(/^\p{Script=Han}{4,}$/u.test(cell.text.slice(...range)) && { severity: 'info' as const }),
            source: side.name === 'source' ? place : null,
            target: side.name === 'target' ? place : null,
          } satisfies Draft;
        }
  },
});

/** A quick look before the words are told apart, which is slow in Chinese. */
const REPEATED = /(\p{Script=Han}{1,6})\1|(?<!\p{L})(\p{L}+),?\s+\2(?!\p{L})/iu;

function duplicates({ side, text }: CellText): Span[] {
  if (!REPEATED.test(text)) return [];
  const tokens = side.profile.tokenize(text);
  const spaced = side.profile.joiner === ' ';
  const found: Span[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    const next = tokens[index + 1];
    const comma = next?.text === ',' ? tokens[index + 2] : undefined;
    const other = comma ?? next;
    if (other?.kind !== 'word' || other.text.toLowerCase() !== token.text.toLowerCase()) return;
    const gap = text.slice(token.span[1], other.span[0]);
    if (spaced ? isSlip(token, other, gap, text) : isChineseSlip(token, other, gap, text))
      found.push([token.span[0], other.span[1]]);
  });
  return found;
}

function isSlip(token: Token, other: Token, gap: string, text: string): boolean {
  const word = token.text.toLowerCase();
  if (!/\s/.test(gap) || LEGITIMATE.has(word) || !/^\p{L}+$/u.test(word)) return false;
  // «поле Поле данных»: the capital begins a name.
  if (/^\p{Lu}/u.test(other.text) && token.text !== other.text) return false;
  if (word.length === 1 && !/^[авикосуя]$/.test(word)) return false;
  const rest = text.slice(other.span[1]);
  // The other half of a compound («член - член-корреспондент») is no word of its own.
  if (/^[-‐‑]/.test(rest)) return false;
  // «летучие мыши, мыши или…», «метод, метод доступа»: only a bare member of a list is the same member again.
  return !gap.includes(',') || (word.length >= 3 && token.text === other.text && /^(?:[,;.)]|\s*$)/.test(rest));
}

function isChineseSlip(token: Token, other: Token, gap: string, text: string): boolean {
  if (gap !== '' || !/^\p{Script=Han}+$/u.test(token.text)) return false;
  return token.text.length > 1 || (SLIPS.test(token.text) && !/^[等在]/.test(text.slice(other.span[1])));
}
