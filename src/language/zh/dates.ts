import { partOfYear, period, type ReadDate, seasonYears } from '../calendar.js';
import type { DateMention } from '../profile.js';
import { rememberRecent } from '../remember.js';
import { type Notation, scan } from '../scan.js';
import { halfWidth } from '../width.js';
import { parseHanNumeral } from './numerals.js';

const numeral = (text: string | undefined) => {
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : (parseHanNumeral(text) ?? Number.NaN);
};
/** Not a date if a numeral was none. */
const dates = (from: Parameters<typeof period>[0], to?: Parameters<typeof period>[0]) =>
  [...Object.values(from), ...Object.values(to ?? {})].some((value) => Number.isNaN(value)) ? null : period(from, to);

const YEAR = '(?<!\\d)(\\d{4}|[〇零○◯一二三四五六七八九]{4})';
const MONTH = '(\\d{1,2}|十[一二]?|[一二三四五六七八九])';
const DAY = '(\\d{1,2}|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])';
const S = '\\s*';
const DASH = '[-–—―−‑~～－]+';
const TO = `${S}(?:${DASH}|至|到)${S}`;
const AND = `${S}(?:${DASH}|至|到|和|、)${S}`;
const NOT_BEFORE = '(?<![\\d.,一二三四五六七八九十某任每上下])';

/** Signs without which no such date is written. */
const YEAR_SIGN = /年/;
const MONTH_SIGN = /月/;
const YEAR_AND_MONTH = /年.*月/s;

const notations: readonly Notation<ReadDate>[] = [
  // 2018 年 5 月 3 日至 2018 年 6 月 4 日, 2018年5月3日至6月4日, 2018年5月3日至4日
  {
    needs: YEAR_AND_MONTH,
    pattern: new RegExp(
      `${YEAR}${S}年${S}${MONTH}${S}月${S}${DAY}${S}日?${AND}(?:${YEAR}${S}年${S})?(?:${MONTH}${S}月${S})?${DAY}${S}日`,
      'gu',
    ),
    read: ([, y, m, d, y2, m2, d2]) =>
      dates(
        { year: numeral(y), month: numeral(m), day: numeral(d) },
        { year: numeral(y2), month: numeral(m2) ?? numeral(m), day: numeral(d2) },
      ),
  },
  // 2010 年 6 月 11 日, 二〇一六年六月二十四日
  {
    needs: YEAR_AND_MONTH,
    pattern: new RegExp(`${YEAR}${S}年${S}${MONTH}${S}月${S}${DAY}${S}[日号]`, 'gu'),
    read: ([, y, m, d]) => dates({ year: numeral(y), month: numeral(m), day: numeral(d) }),
  },
  // 2015年1月至3月, 2015年12月至2016年1月
  {
    needs: YEAR_AND_MONTH,
    pattern: new RegExp(`${YEAR}${S}年${S}${MONTH}${S}月?${TO}(?:${YEAR}${S}年${S})?${MONTH}${S}月`, 'gu'),
    read: ([, y, m, y2, m2]) =>
      dates({ year: numeral(y), month: numeral(m) }, { year: numeral(y2), month: numeral(m2) }),
  },
  // 2015年1月
  {
    needs: YEAR_AND_MONTH,
    pattern: new RegExp(`${YEAR}${S}年${S}${MONTH}${S}月(?:份)?`, 'gu'),
    read: ([, y, m]) => dates({ year: numeral(y), month: numeral(m) }),
  },
  // 2023年下半年, 上半年. Not 在1999年上半年报 («the half-yearly report»)
  {
    needs: /半年/,
    pattern: new RegExp(`(?:${YEAR}${S}年(?:度)?${S})?(?<half>[上下])半年(?!度?报)`, 'gu'),
    read: ({ 1: y, groups }) => partOfYear(groups?.half === '上' ? 1 : 2, 6, numeral(y)),
  },
  // 2023年前三季度: the first nine months
  {
    needs: /季度/,
    pattern: new RegExp(`(?:${YEAR}${S}年(?:度)?${S})?前${S}([二两三23])${S}个?季度`, 'gu'),
    read: ([, y, quarters = '']) =>
      dates({ year: numeral(y), month: 1 }, { year: numeral(y), month: /[三3]/.test(quarters) ? 9 : 6 }),
  },
  // 2018年第一季度, 三季度, 第4季度
  {
    needs: /季度/,
    pattern: new RegExp(
      `(?:${YEAR}${S}年(?:度)?${S})?(?<![一二三四五六七八九十\\d])(?:第\\s*)?([一二三四1-4])${S}季度`,
      'gu',
    ),
    read: ([, y, quarter]) => partOfYear(numeral(quarter) ?? Number.NaN, 3, numeral(y)),
  },
  // 20世纪90年代, 90年代, 1990年代
  {
    needs: /年代/,
    pattern: /(?:(\d{2}|二十一?|十九)\s*世纪\s*)?(?<!\d)(\d{2}|\d{3}0|[二三四五六七八九]十)\s*年代/gu,
    read: ([, century, printed]) => {
      const decade = numeral(printed) ?? Number.NaN;
      const hundred = numeral(century);
      const year = decade >= 100 ? decade : (hundred === undefined ? 1900 : (hundred - 1) * 100) + decade;
      return dates({ year }, { year: year + 9 });
    },
  },
  // 2018—2022年, 2019 年至 2021 年
  {
    needs: YEAR_SIGN,
    pattern: new RegExp(`${YEAR}${S}年?${TO}${YEAR}${S}年`, 'gu'),
    read: ([, from, to]) => dates({ year: numeral(from) }, { year: numeral(to) }),
  },
  // 2010-11 年, 1977/78 年, 2019/20学年
  {
    needs: YEAR_SIGN,
    pattern: new RegExp(`(?<!\\d)(\\d{2})(\\d{2})${S}(?:${DASH}|/)${S}(\\d{2})${S}(?:[学财]?年|年度)`, 'gu'),
    read: ([, century, from, to]) =>
      Number(to) > Number(from)
        ? dates({ year: Number(`${century}${from}`) }, { year: Number(`${century}${to}`) })
        : null,
  },
  // 2019-20
  seasonYears,
  // “9·11”事件
  {
    needs: /\d[·•・.]\d/,
    pattern: /(?<=[“"‘《])(\d{1,2})[·•・.](\d{1,2})(?=[”"’》])/gu,
    read: ([, m, d]) => dates({ month: Number(m), day: Number(d) }),
  },
  // 2016-2020 without the word: only what can hardly be anything but years
  {
    needs: /(?:19|20)\d\d\D+(?:19|20)\d\d/,
    pattern: new RegExp(`(?<![\\d.,/-])((?:19|20)\\d\\d)${S}${DASH}${S}((?:19|20)\\d\\d)(?![\\d/-]|[.,]\\d)`, 'gu'),
    read: ([, from, to]) => (Number(from) < Number(to) ? dates({ year: Number(from) }, { year: Number(to) }) : null),
  },
  // 二〇一六年, 2005 年. Not 2000年来 («for two thousand years»), nor 1000 年 of a span
  {
    needs: YEAR_SIGN,
    pattern: new RegExp(`${YEAR}${S}年(?!来|间|历史|代)`, 'gu'),
    read: ([, y]) => (Number(numeral(y)) >= 1000 && Number(numeral(y)) < 3000 ? dates({ year: numeral(y) }) : null),
  },
  // 2010-06-11, 2010.6.11, 2010/6/11
  {
    needs: /\d{4}[-./]\d/,
    pattern: /(?<![\d./-])(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/gu,
    read: ([, y, , m, d]) => (Number(y) >= 1000 ? dates({ year: Number(y), month: Number(m), day: Number(d) }) : null),
  },
  // 5月3日至4日, 5月3日至6月4日
  {
    needs: MONTH_SIGN,
    pattern: new RegExp(`${NOT_BEFORE}${MONTH}${S}月${S}${DAY}${S}日?${AND}(?:${MONTH}${S}月${S})?${DAY}${S}日`, 'gu'),
    read: ([, m, d, m2, d2]) =>
      dates({ month: numeral(m), day: numeral(d) }, { month: numeral(m2) ?? numeral(m), day: numeral(d2) }),
  },
  // 6月11日
  {
    needs: MONTH_SIGN,
    pattern: new RegExp(`${NOT_BEFORE}${MONTH}${S}月${S}${DAY}${S}[日号]`, 'gu'),
    read: ([, m, d]) => dates({ month: numeral(m), day: numeral(d) }),
  },
  // 1月至3月, 3—5月
  {
    needs: MONTH_SIGN,
    pattern: new RegExp(`${NOT_BEFORE}${MONTH}${S}月?${TO}${MONTH}${S}月(?!亮|球)`, 'gu'),
    read: ([, m, m2]) => dates({ month: numeral(m) }, { month: numeral(m2) }),
  },
  // 6月, 十一月
  {
    needs: MONTH_SIGN,
    pattern: new RegExp(`${NOT_BEFORE}${MONTH}${S}月(?:份)?(?!亮|球|票|工资)`, 'gu'),
    read: ([, m]) => dates({ month: numeral(m) }),
  },
];

/**
 * Dates in Chinese text: years, months and days in figures of either width or in Chinese numerals, with or without spaces, and
 * periods of all of them. A day without its month (10日) is left to the numbers: it may be a number of days.
 */
export const findChineseDates: (text: string) => DateMention[] = rememberRecent((text) =>
  // Without one of these no notation fits: most sentences need not be tried.
  (/[年月日号代纪季\d\uff10-\uff19]/u.test(text) ? scan(halfWidth(text), notations) : []).map((mention) => ({
    ...mention,
    text: text.slice(...mention.span),
  })),
);
