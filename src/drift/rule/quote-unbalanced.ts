import type { LanguageProfile } from '../../language/index.js';
import { acrossBlocks, type Pairing, type Unbalanced, unbalancedIn } from '../balance.js';
import { type CellText, cellTexts } from '../cells.js';
import { placeInCell } from '../context.js';
import { type Draft, defineRule } from '../rule.js';

/** The quotes of a language: a sign may open one kind and close another, as “ does in „…“ and “…”. */
function pairingOf(profile: LanguageProfile): Pairing {
  const close = new Map<string, string[]>();
  for (const { open, close: sign } of profile.quotes) close.set(sign, [...(close.get(sign) ?? []), open]);
  // Quotes that a text took over from another language are pairs too.
  for (const [open, sign] of ['«»', '“”', '《》', '〈〉', '「」', '『』'].map(
    (pair) => [pair[0] ?? '', pair[1] ?? ''] as const,
  ))
    if (!profile.quotes.some((pair) => pair.open === open || pair.close === open))
      close.set(sign, [...(close.get(sign) ?? []), open]);
  const opens = new Map([...close.values()].flat().map((open) => [open, open]));
  return { open: opens, close };
}

/** An apostrophe or a prime is no quote (d’Ivoire, 5’), nor is a sign that is spoken of: (“). */
function isQuote(text: string, index: number): boolean {
  if (/[(（]/.test(text[index - 1] ?? '') && /[)）]/.test(text[index + 1] ?? '')) return false;
  return text[index] !== '’' || !/[\p{L}\d]/u.test(text[index - 1] ?? '') || text.slice(0, index).includes('‘');
}

/**
 * Looks in each text by itself for quotation marks without a partner within their cell or paragraph, or (in running text) the next few:
 * 《中亚无核武器区条约》及其议定书》. «Банк «Развитие» ends in one mark for two, as Russian typography has it; straight quotes are counted.
 *
 * Cannot see: a pair that encloses too much or too little; which of several marks is the one too many.
 * ITS 2.0: typographical.
 */
export const quoteUnbalanced = defineRule({
  name: 'quote-unbalanced',
  group: 'type',
  severity: 'warning',
  issueType: 'typographical',
  description: {
    en: 'A quotation mark has no partner.',
    ru: 'Кавычка не имеет пары.',
    zh: '引号或书名号没有配对。',
  },
  example: {
    source: 'о выполнении Договора и Протокола к нему',
    target: '定期就《中亚无核武器区条约》及其议定书》执行问题交换意见。',
    explanation: {
      en: 'The second “》” closes nothing, so where the title ends is uncertain.',
      ru: 'Второй знак 》 ничего не закрывает: непонятно, где кончается название.',
      zh: '第二个》没有对应的《，书名止于何处不明。',
    },
  },
  messages: {
    unclosed: {
      en: '{Here} the quotation mark {found} is not closed.',
      ru: '{Here} не закрыта кавычка {found}.',
      zh: '{here}的{found}没有闭合。',
    },
    unopened: {
      en: '{Here} the quotation mark {found} closes nothing.',
      ru: '{Here} кавычка {found} ничего не закрывает.',
      zh: '{here}的{found}没有对应的前半个符号。',
    },
  },
  *check({ source, target }) {
    for (const side of [source, target]) {
      const pairing = pairingOf(side.profile);
      const found = acrossBlocks(cellTexts(side).flatMap((cell) => unbalancedQuotes(cell, pairing)));
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

function unbalancedQuotes(cell: CellText, pairing: Pairing): Unbalanced[] {
  const found = unbalancedIn(cell, pairing, isQuote).filter((one) => !isMerged(cell.text, one));
  const straight = [...cell.text.matchAll(/(?<!\d)"/g)];
  const last = straight.at(-1);
  if (straight.length % 2 === 1 && last && !/\d"/.test(cell.text))
    found.push({ at: cell, range: [last.index, last.index + 1], sign: '"', kind: 'unclosed', group: '"' });
  return found;
}

/** «Банк «Развитие»: the closing mark of the inner name stands for both. */
function isMerged(text: string, { kind, sign, range }: Unbalanced): boolean {
  if (kind !== 'unclosed' || sign !== '«') return false;
  const rest = text.slice(range[1]);
  return /«[^«»]*»/.test(rest);
}
