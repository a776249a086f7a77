import { partOfYear, period, type ReadDate, seasonYears } from '../calendar.js';
import type { DateMention } from '../profile.js';
import { rememberRecent } from '../remember.js';
import { type Notation, scan } from '../scan.js';
import { halfWidth } from '../width.js';
import { monthNames } from './months.js';

const monthOf = new Map(monthNames.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)));
const month = (name: string | undefined) => (name === undefined ? undefined : monthOf.get(name.toLowerCase()));
const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));

/** As in numbers: «any letter» with the flag i takes milliseconds to make. */
const LETTER = '[a-zа-яё]';
const whole = [...monthOf.keys()].filter((form) => !form.endsWith('.')).join('|');
const MONTH = `(${[...monthOf.keys()].map((form) => form.replace(`.`, `\\.`)).join(`|`)})(?!${LETTER})`;
/** «11», «11-го», «11»: the day as contracts print it. */
const DAY = '(?<![\\d.,])[«“"]?(\\d{1,2})(?:-?го)?[»”"]?';
const DASH = '\\s*[-–—−‑]\\s*';
const TO = `(?:${DASH}|\\s+по\\s+|\\s+до\\s+)`;
const YEAR_WORD = `(?:год(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?!${LETTER})|г\\.\\s?г\\.|гг?\\.?(?!${LETTER}))`;
/** A year after a month needs no word. */
const YEAR = `(\\d{4})(?!\\d)(?:\\s*${YEAR_WORD})?`;

/** Which half or quarter: «второе», «2-м», «II». */
const ORDINALS = [
  ['перв', 'I'],
  ['втор', 'II'],
  ['трет', 'III'],
  ['четв[её]рт', 'IV'],
].map(([stem, numeral], index) => `(${stem}${LETTER}+|${index + 1}(?:-?${LETTER}{1,2})?|${numeral})`);
const ORDINAL = `(?<![a-zа-яё\\d.,-])(?:${ORDINALS.join('|')})\\s+`;
/** The place of the group that fitted, from 1. */
const which = (groups: readonly (string | undefined)[]) => groups.findIndex((form) => form !== undefined) + 1;

/** How the names of the months begin: «доктор» and «направить» hold three letters of one, too. */
const MONTHS = '(?<![а-яё])(?:янв|фев|март|мар\\.|апр|ма[йяюе]|июн|июл|авг|сен|окт|ноя|дек)';
const MONTH_NAME = new RegExp(MONTHS, 'i');

const notations: readonly Notation<ReadDate>[] = [
  // 11.06.2010, and a period of two
  {
    needs: /\d\.\d\d\.\d/,
    pattern: new RegExp(
      `(?<![\\d.])(\\d{1,2})\\.(\\d{2})\\.(\\d{4})(?:${DASH}(\\d{1,2})\\.(\\d{2})\\.(\\d{4}))?(?!\\d|\\.\\d)(?:\\s*${YEAR_WORD})?`,
      'gu',
    ),
    read: ([, d, m, y, d2, m2, y2]) =>
      period(
        { year: number(y), month: number(m), day: number(d) },
        d2 === undefined ? undefined : { year: number(y2), month: number(m2), day: number(d2) },
      ),
  },
  // 2010-06-11
  {
    needs: /\d-\d\d-\d/,
    pattern: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu,
    read: ([, y, m, d]) => period({ year: number(y), month: number(m), day: number(d) }),
  },
  // 28 мая – 3 июня 2018 года; с 1 января 2017 года по 31 декабря 2021 года
  {
    needs: MONTH_NAME,
    pattern: new RegExp(`${DAY}\\s+${MONTH}(?:\\s+${YEAR})?${TO}${DAY}\\s+${MONTH}(?:\\s+${YEAR})?`, 'giu'),
    read: ([, d, m, y, d2, m2, y2]) =>
      period(
        { year: number(y), month: month(m), day: number(d) },
        { year: number(y2), month: month(m2), day: number(d2) },
      ),
  },
  // 3–4 мая 2018 года; с 3 по 4 мая; 3 и 4 мая
  {
    needs: MONTH_NAME,
    pattern: new RegExp(`${DAY}(?:${TO}|\\s+и\\s+)(\\d{1,2})(?:-?го)?\\s+${MONTH}(?:\\s+${YEAR})?`, 'giu'),
    read: ([, d, d2, m, y]) => period({ day: number(d) }, { year: number(y), month: month(m), day: number(d2) }),
  },
  // 11 июня 2010 года; 11 июня
  {
    needs: MONTH_NAME,
    pattern: new RegExp(`${DAY}\\s+${MONTH}(?:,?\\s+${YEAR})?`, 'giu'),
    read: ([, d, m, y]) => period({ year: number(y), month: month(m), day: number(d) }),
  },
  // январь–март 2015 года; с января по март
  {
    needs: MONTH_NAME,
    pattern: new RegExp(
      `(?<!\\p{L})(${whole})(?!\\p{L})(?:\\s+${YEAR})?${TO}(${whole})(?!\\p{L})(?:\\s+${YEAR})?`,
      'gu',
    ),
    read: ([, m, y, m2, y2]) => period({ year: number(y), month: month(m) }, { year: number(y2), month: month(m2) }),
  },
  // январь 2015 года
  {
    needs: MONTH_NAME,
    pattern: new RegExp(`(?<!${LETTER})(${whole})(?!${LETTER})\\s+${YEAR}`, 'giu'),
    read: ([, m, y]) => period({ year: number(y), month: month(m) }),
  },
  // второе полугодие 2023 года, в I полугодии
  {
    needs: /(?:перв|втор|[12I])\S*\s+полугод/i,
    pattern: new RegExp(`${ORDINAL}полугоди${LETTER}+(?:\\s+${YEAR})?`, 'giu'),
    read: ([, i, ii, iii, iv, y]) => partOfYear(which([i, ii, iii, iv]), 6, number(y)),
  },
  // первая половина 2023 года; «в первой половине года». Not «первая половина дня»
  {
    needs: /(?:перв|втор|[12I])\S*\s+полови/i,
    pattern: new RegExp(`${ORDINAL}половин${LETTER}+\\s+(?:${YEAR}|(?:${LETTER}+\\s+)?${YEAR_WORD})`, 'giu'),
    read: ([, i, ii, iii, iv, y]) => partOfYear(which([i, ii, iii, iv]), 6, number(y)),
  },
  // I квартал 2018 года, в третьем квартале. A quarter of a town has a number, too, but seldom «первый»
  {
    needs: /(?:перв|втор|трет|четв|[1-4IV])\S*\s+кварт/i,
    pattern: new RegExp(`${ORDINAL}квартал(?:а|у|ом|е)?(?!${LETTER})(?:\\s+${YEAR})?`, 'giu'),
    read: ([, i, ii, iii, iv, y]) => partOfYear(which([i, ii, iii, iv]), 3, number(y)),
  },
  // за первые шесть месяцев 2023 года, за 9 месяцев 2023 года: counted from January, if the year is said
  {
    needs: /(?:тр|шест|девят|[369])\S*\s+месяц/i,
    pattern: new RegExp(
      `(?<![a-zа-яё\\d.,-])(?:первы${LETTER}+\\s+)?(?:(тр[её]х|три|3)|(шест[ьи]|6)|(девят[ьи]|9))\\s+месяц${LETTER}+\\s+${YEAR}`,
      'giu',
    ),
    read: ([, three, six, nine, y]) =>
      period({ year: number(y), month: 1 }, { year: number(y), month: 3 * which([three, six, nine]) }),
  },
  // 1990-е годы, 90-х годов, 1960-х: a decade
  {
    needs: /0-[емхы]/,
    pattern:
      /(?<![\d.,-])((?:\d{2})?\d0)-(?:е|х|ые|ых|ми|м)(?!\p{L})(?<word>\s+(?:годы|годов|годах|годам|годами|гг\.?)(?!\p{L}))?/gu,
    read: ({ 1: decade = '', groups }) => {
      if (!groups?.word && decade.length < 4) return null;
      const year = decade.length === 2 ? 1900 + Number(decade) : Number(decade);
      return period({ year }, { year: year + 9 });
    },
  },
  // 2017-2021 гг.; с 2016 по 2020 год; 2016/2017 учебный год; 2016–2020
  {
    needs: /\d{4}\D+\d{4}/,
    pattern: new RegExp(
      `(?<![\\d.,/-])(\\d{4})(?:\\s*(?:года|г\\.))?(?:${TO}|\\/)(\\d{4})(?![\\d/-]|[.,]\\d|\\s*\\d{3}(?!\\d))(?:-?(?:м|й|го|му)(?!\\p{L}))?(\\s*(?:учебн\\p{L}*\\s+|финансов\\p{L}*\\s+)?${YEAR_WORD})?`,
      'gu',
    ),
    read: ([, from, to, word]) => {
      const [a, b] = [Number(from), Number(to)];
      // Without a word only what can hardly be anything but years.
      return word !== undefined || (a >= 1900 && a < b && b < 2100) ? period({ year: a }, { year: b }) : null;
    },
  },
  // 2016/17 год, 1968-69 гг.
  {
    needs: /\d{4}\D+\d\d/,
    pattern: new RegExp(
      `(?<![\\d.,/-])(\\d{2})(\\d{2})(?:\\/|${DASH})(\\d{2})(?!\\d)(?=\\s*(?:\\p{L}+\\s+)?${YEAR_WORD})`,
      'gu',
    ),
    read: ([, century, from, to]) =>
      Number(to) > Number(from)
        ? period({ year: Number(`${century}${from}`) }, { year: Number(`${century}${to}`) })
        : null,
  },
  // 2019-20
  seasonYears,
  // 2005 года; 2015 г.
  {
    needs: /\d{3}\D*г/,
    pattern: new RegExp(`(?<![\\d.,-]|\\d\\s)(\\d{3,4})(?:-?(?:м|й|го|му|е|х))?\\s*${YEAR_WORD}`, 'gu'),
    read: ([whole, y]) => {
      // «200 г» weighs something.
      if (/[^.о]$/.test(whole) && /\dг$|\d\sг$/.test(whole) && !(Number(y) >= 1800 && Number(y) < 2100)) return null;
      return Number(y) < 3000 ? period({ year: number(y) }) : null;
    },
  },
  // в мае (small letters only: «Марта» and «Августа» are women)
  {
    needs: MONTH_NAME,
    pattern: new RegExp(`(?<![\\p{L}-])(${whole})(?![\\p{L}-])`, 'gu'),
    read: ([, m]) => period({ month: month(m) }),
  },
];

/** Without a digit (of any width) or the beginning of the name of a month or of a part of a year there is no date: most sentences need not be tried. */
const FIGURES = new RegExp(`[\\d\\uff10-\\uff19]|полугод|полови|кварт|${MONTHS}`, 'i');

/**
 * Dates in Russian text: full dates in words and figures, months, years and periods of all of them, halves and quarters of a year. A year counts as a date
 * where a month or the word «год» says so, or as a period of two years of the 20th or 21st century.
 */
export const findRussianDates: (text: string) => DateMention[] = rememberRecent((text) =>
  (FIGURES.test(text) ? scan(halfWidth(text), notations) : []).map((mention) => ({
    ...mention,
    text: text.slice(...mention.span),
  })),
);
