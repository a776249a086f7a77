import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, languageProfile } from '../../src/language/index.js';
import { fullWidth, inHan, russianMonths } from './notation.js';

const show = ({ year, month, day }: CalendarDate) => [year ?? '', month ?? '', day ?? ''].join('-').replace(/-+$/, '');
const read = (language: string, text: string) =>
  languageProfile(language)
    .findDates(text)
    .map(({ from, to }) => (to ? `${show(from)}/${show(to)}` : show(from)))
    .join(' ');

describe('dates in Russian', () => {
  it.each([
    ['от 11 июня 2010 года', '2010-6-11'],
    ['распространенной в январе 2015 года', '2015-1'],
    ['на период 2017-2021 гг.', '2017/2021'],
    ['на 2016–2020 годы', '2016/2020'],
    ['План действий на 2016-2020', '2016/2020'],
    ['в ликвидации чрезвычайных ситуаций от 2005 года', '2005'],
    ['до 2025 года и к 2030 году', '2025 2030'],
    ['3–4 мая 2018 года', '2018-5-3/2018-5-4'],
    ['с 28 мая по 3 июня 2018 года', '2018-5-28/2018-6-3'],
    ['с 28 декабря по 3 января 2018 года', '2017-12-28/2018-1-3'],
    ['пандемия 2019-20', '2019/2020'],
    ['с 1 января 2017 года по 31 декабря 2021 года', '2017-1-1/2021-12-31'],
    ['11.06.2010 и 2010-06-11', '2010-6-11 2010-6-11'],
    ['«11» июня 2010 г.', '2010-6-11'],
    ['11 ИЮНЯ 2010 ГОДА', '2010-6-11'],
    ['с 2016 по 2020 год', '2016/2020'],
    ['в 2016/2017 учебном году', '2016/2017'],
    ['в 1990-х годах', '1990/1999'],
    ['январь–март 2015 года', '2015-1/2015-3'],
    ['9 мая и в июне', '-5-9 -6'],
    ['во втором полугодии 2023 года', '2023-7/2023-12'],
    ['I полугодие', '-1/-6'],
    ['в первой половине 2018 года', '2018-1/2018-6'],
    ['во второй половине текущего года', '-7/-12'],
    ['в III квартале 2018 года и четвёртый квартал', '2018-7/2018-9 -10/-12'],
    ['1-й квартал 2020 г.', '2020-1/2020-3'],
    ['за первые шесть месяцев 2023 года', '2023-1/2023-6'],
    ['за 9 месяцев 2023 года', '2023-1/2023-9'],
  ])('of «%s» are %s', (text, dates) => {
    expect(read('ru', text)).toBe(dates);
  });

  it.each([
    '200 г сахара',
    '5 лет',
    '2000 человек',
    'Марта и Августа',
    'маяк',
    'в первой половине дня',
    'полугодовой отчёт',
    'жилые кварталы',
    'в течение первых трёх месяцев',
    '1.1.1',
    'пункт 3.2',
    '32 мая?',
  ])('are not seen in «%s»', (text) => {
    expect(read('ru', text).replace('-5', '')).toBe('');
  });
});

describe('dates in Chinese', () => {
  it.each([
    ['2010 年 6 月 11 日', '2010-6-11'],
    ['以2015年1月上合组织成员国', '2015-1'],
    ['２０１６年', '2016'],
    ['二〇一六年六月二十四日', '2016-6-24'],
    ['二○一六年，二零一六年', '2016 2016'],
    ['2018—2022年', '2018/2022'],
    ['2019 年至 2021 年', '2019/2021'],
    ['2016-2020年落实行动计划', '2016/2020'],
    ['5月3日至4日', '-5-3/-5-4'],
    ['2018年5月28日至6月3日', '2018-5-28/2018-6-3'],
    ['2019年12月31日至3月15日', '2019-12-31/2020-3-15'],
    ['2019-20 冠状病毒疫情，2009/10学年', '2019/2020 2009/2010'],
    ['“9·11”恐怖袭击', '-9-11'],
    ['十一月', '-11'],
    ['20世纪90年代', '1990/1999'],
    ['二十世纪九十年代', '1990/1999'],
    ['2010.6.11', '2010-6-11'],
    ['联合国2030年可持续发展议程', '2030'],
    ['2023年下半年', '2023-7/2023-12'],
    ['今年上半年', '-1/-6'],
    ['二〇一八年第一季度，四季度', '2018-1/2018-3 -10/-12'],
    ['2023年前三季度', '2023-1/2023-9'],
  ])('of «%s» are %s', (text, dates) => {
    expect(read('zh', text)).toBe(dates);
  });

  it.each(['3年', '5个月', '本世纪', '半年', '每季度', '每年', '同年', '二十年', '月亮', '10日内', '第3.2款'])(
    'are not seen in «%s»',
    (text) => {
      expect(read('zh', text)).toBe('');
    },
  );
});

describe('dates in English', () => {
  it.each([
    ['signed on 11 June 2010', '2010-6-11'],
    ['June 11, 2010', '2010-6-11'],
    ['on 3–4 May 2018', '2018-5-3/2018-5-4'],
    ['2016–2020, by 2030', '2016/2020 2030'],
    ['in the 1990s', '1990/1999'],
  ])('of “%s” are %s', (text, dates) => {
    expect(read('en', text)).toBe(dates);
  });

  it('are not the verb “may” and the noun “march”', () => {
    expect(read('en', 'States may march in 25 countries')).toBe('');
  });
});

describe('a date', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));
  const two = (n: number) => String(n).padStart(2, '0');

  it('is one in all notations of both languages', () => {
    fc.assert(
      fc.property(day, ({ year, month, day: d }) => {
        const expected = [{ year, month, day: d }];
        const positional = [...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
        for (const text of [
          `${d} ${russianMonths[month - 1]} ${year} года`,
          `${d} ${russianMonths[month - 1]} ${year} г.`,
          `${two(d)}.${two(month)}.${year}`,
          `${year}-${two(month)}-${two(d)}`,
        ])
          expect(
            languageProfile('ru')
              .findDates(`от ${text}, подписанный`)
              .map(({ from }) => from),
            text,
          ).toEqual(expected);
        for (const text of [
          `${year}年${month}月${d}日`,
          `${year} 年 ${month} 月 ${d} 日`,
          fullWidth(`${year}年${month}月${d}日`),
          `${positional}年${inHan(month)}月${inHan(d)}日`,
        ])
          expect(
            languageProfile('zh')
              .findDates(`于${text}签署`)
              .map(({ from }) => from),
            text,
          ).toEqual(expected);
      }),
    );
  });

  it('leaves no number behind', () => {
    fc.assert(
      fc.property(day, ({ year, month, day: d }) => {
        expect(languageProfile('ru').findNumbers(`${d} ${russianMonths[month - 1]} ${year} года`)).toEqual([]);
        expect(languageProfile('zh').findNumbers(`${year} 年 ${month} 月 ${d} 日`)).toEqual([]);
      }),
    );
  });
});
