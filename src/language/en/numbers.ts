import { commonNotations, isYear, type ReadNumber, scaled } from '../figures.js';
import { composeNumber, type NumberWord } from '../number-words.js';
import { parseRoman } from '../numerals.js';
import type { NumberMention } from '../profile.js';
import { rememberRecent } from '../remember.js';
import { type Notation, scan } from '../scan.js';
import { halfWidth } from '../width.js';
import { findEnglishDates } from './dates.js';

const cardinals =
  'zero one* two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ordinals =
  'zeroth first second* third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: readonly (readonly [string, number])[] = [
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
];

const words = new Map<string, NumberWord>();
for (const [list, ordinal] of [
  [cardinals, false],
  [ordinals, true],
] as const)
  for (const [value, form] of list.entries())
    words.set(form.replace('*', ''), { value, ...(ordinal && { ordinal }), ...(form.endsWith('*') && { weak: true }) });
for (const [index, form] of tens.entries()) {
  words.set(form, { value: (index + 2) * 10 });
  words.set(form.replace(/y$/, 'ieth'), { value: (index + 2) * 10, ordinal: true });
}
for (const [form, value] of scales) words.set(form, { value, scale: true, weak: true });

const FIGURE = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?';
const MULTIPLIER = '(?:thousand|million|billion|trillion|mln|bn)(?!\\p{L})';
const factors: Readonly<Record<string, number>> = {
  ...Object.fromEntries(scales),
  mln: 1e6,
  bn: 1e9,
};
const factorOf = (word: string | undefined) => (word === undefined ? 1 : (factors[word.toLowerCase()] ?? 1));
const figure = (printed: string) => Number(printed.replace(/[ ,]/g, ''));
const CUE =
  '(?:Nos?\\.|№|articles?|arts?\\.|paragraphs?|paras?\\.|sections?|chapters?|annex|appendix|items?|goals?|targets?|resolution|part|table|rule)';

const notations: readonly Notation<ReadNumber>[] = [
  ...commonNotations,
  // No. 110, article 3.2
  {
    pattern: new RegExp(`(?=\\d)(?<=(?<!\\p{L})${CUE}\\s*)\\d{1,6}(?:\\.\\d{1,4})*(?![\\d%]|,\\d)`, 'giu'),
    read: ([label]) => ({ value: Number.parseFloat(label), label, kind: 'label', spelled: false }),
  },
  // 10–15 per cent, 1.5 million, 21st, 25
  {
    pattern: new RegExp(
      `(?<![\\d\\p{L}]|\\d[.,])(${FIGURE})(?:\\s?[-–—−‑]\\s?(${FIGURE}))?(?:(\\s*%|[\\s-]per\\s?cent(?:age points?)?)|[\\s-]*(${MULTIPLIER})|(st|nd|rd|th)(?!\\p{L}))?`,
      'giu',
    ),
    read: ([, first = '', second, percent, multiplier, suffix]) => {
      const factor = factorOf(multiplier);
      return {
        value: scaled(figure(first), factor),
        ...(second !== undefined && { to: scaled(figure(second), factor) }),
        kind: percent ? 'percent' : suffix ? 'ordinal' : isYear(first) && factor === 1 ? 'year' : 'cardinal',
        spelled: false,
      };
    },
  },
  // chapter IV, III
  {
    pattern: /(?<![\p{L}\d])[IVX]{2,6}(?![\p{L}\d])/gu,
    read: ([numeral]) => {
      const value = parseRoman(numeral);
      return value === null ? null : { value, kind: 'ordinal', spelled: true };
    },
  },
  // twenty-five, one hundred and five, third
  {
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:${[...words.keys()].join('|')})(?:(?:[ -]|\\sand\\s)(?:${[...words.keys()].join('|')}))*(?![\\p{L}])`,
      'giu',
    ),
    read: ([printed]) => {
      const entries = printed
        .toLowerCase()
        .split(/[\s-]+/)
        .filter((word) => word !== 'and')
        .map((word) => words.get(word))
        .filter((word) => word !== undefined);
      const number = composeNumber(entries);
      return number && number.length === entries.length
        ? { value: number.value, kind: number.ordinal ? 'ordinal' : 'cardinal', spelled: true }
        : null;
    },
  },
];

/** Numbers in English text; “one” and “second” alone are no numbers. */
export const findEnglishNumbers: (text: string) => NumberMention[] = rememberRecent((text) => {
  const dates = findEnglishDates(text);
  return scan(
    halfWidth(text),
    notations,
    dates.map(({ span }) => span),
  ).map((mention) => ({ ...mention, text: text.slice(...mention.span) }));
});
