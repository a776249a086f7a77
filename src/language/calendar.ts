import type { CalendarDate, DateMention } from './profile.js';
import type { Notation } from './scan.js';

/** What a notation of dates reads: the mention without its place. */
export type ReadDate = Omit<DateMention, 'span' | 'text'>;

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date of the given parts, or `null` where they are none (31 June). Absent parts are left out. */
export function calendarDate(parts: {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}): CalendarDate | null {
  const { year, month, day } = parts;
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (day !== undefined && (day < 1 || day > (daysIn[(month ?? 1) - 1] ?? 31))) return null;
  if (year === undefined && month === undefined && day === undefined) return null;
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

/**
 * A period, or a single date where there is no end. What one end leaves unsaid the other says: in «3–4 мая 2018 года»
 * the first day has no month, in «28 мая – 3 июня 2018 года» no year; 2018年5月3日至4日 leaves them to the second. A period
 * that would end before it begins runs over New Year: 2019年12月31日至3月15日.
 */
export function period(
  from: Parameters<typeof calendarDate>[0],
  to?: Parameters<typeof calendarDate>[0],
): ReadDate | null {
  if (!to) {
    const single = calendarDate(from);
    return single && { from: single };
  }
  const newYear = from.month !== undefined && to.month !== undefined && to.month < from.month ? 1 : 0;
  const later = (year: number | undefined, by: number) => (year === undefined ? undefined : year + by);
  const year = { from: from.year ?? later(to.year, -newYear), to: to.year ?? later(from.year, newYear) };
  const month = { from: from.month ?? to.month, to: to.month ?? from.month };
  const start = calendarDate({ year: year.from, month: month.from, day: from.day });
  const end = calendarDate({ year: year.to, month: month.to, day: to.day });
  return start && end && { from: start, to: end };
}

/**
 * A half or a quarter of a year as the period of its months: «второе полугодие 2023 года» and 2023年下半年 are July to December
 * 2023, whoever says it in which words. `null` where there is no such part (a fifth quarter).
 *
 * @param part counted from 1
 * @param months length of the part: 6 or 3
 */
export function partOfYear(part: number, months: 6 | 3, year: number | undefined): ReadDate | null {
  return part >= 1 && part * months <= 12
    ? period({ year, month: (part - 1) * months + 1 }, { year, month: part * months })
    : null;
}

/** 2019-20, 2019/20: a year and the next, where the second cannot be a month; the same in all languages. */
export const seasonYears: Notation<ReadDate> = {
  needs: /\d\d\s?[-–—/]\s?\d/,
  pattern: /(?<![\d.,/-])((?:19|20)\d\d)\s?[-–—/]\s?(\d\d)(?![\d/-]|[.,]\d)/gu,
  read: ([, from, to]) =>
    Number(to) > 12 && (Number(from) + 1) % 100 === Number(to)
      ? period({ year: Number(from) }, { year: Number(from) + 1 })
      : null,
};
