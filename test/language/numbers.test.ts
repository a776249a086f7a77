import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageProfile } from '../../src/language/index.js';
import { fullWidth, grouped, inHan, inRussianWords } from './notation.js';

/** One mention a word: value, «..» end, kind's letter, «:» label, «~» if spelled; «^» if a word or name only holds it. */
const read = (language: string, text: string) =>
  languageProfile(language)
    .findNumbers(text)
    .map(
      ({ value, to, kind, label, spelled, implied }) =>
        `${Number(value.toFixed(4))}${to === undefined ? '' : `..${to}`}${{ cardinal: '', ordinal: 'th', percent: '%', label: `:${label}`, year: 'y' }[kind]}${implied ? '^' : spelled ? '~' : ''}`,
    )
    .join(' ');

describe('numbers in Russian', () => {
  it.each([
    ['Реализация первого этапа расширения состава государств-членов ШОС', '1th~'],
    ['1-й, 72-я и 3-го', '1th 72th 3th'],
    ['двадцать пять стран, полтора года', '25~ 1.5~'],
    ['100 млн человек и 1,5 млрд долларов', '100000000 1500000000'],
    ['2 млн 500 тыс. тонн', '2500000'],
    ['1 250 000 жителей', '1250000'],
    ['25 %, 25%, 25 процентов и 25-процентный', '25% 25% 25% 25%'],
    ['10–15 процентов', '10..15%'],
    ['в XXI веке, глава IV', '21th~ 4th~'],
    ['одной трети населения, двумя третями голосов, три четверти, половина', '0.3333~ 0.6667~ 0.75~ 0.5~'],
    ['Решение № 1, пункт 3.2, статья 10, п. 28 b)', '1:1 3.2:3.2 10:10 28:28(b)'],
    ['документ A/73/832, резолюция 72/284', '73:A/73/832 72:72/284'],
    ['резолюция 1373 (2001) Совета Безопасности', '1373 2001y'],
    ['учение «Мирная миссия-2018»', '2018y'],
    ['пятилетний план, 5-летний план, 100-летие', '5^ 5 100'],
    ['к двадцатипятилетию, двадцатикратный, шестисторонний, пятнадцатитысячный', '25^ 20^ 6^ 15000^'],
    ['вдвое, дважды, «большая двадцатка», четверть века', '2^ 2^ 20^ 25^'],
    ['полмиллиона, ущерб до полумиллиона', '500000~ 500000~'],
    ['семь с половиной дней, через полгода', '7.5~ 6^'],
    ['налоговой политики2', '2^'],
    ['пандемия COVID-19, индекс NASDAQ-100', '19^ 100^'],
    ['в 10:00, в 14:30', '10 14 30'],
    ['двухсот сорока восьми тысяч', '248000~'],
    ['тысяча девятьсот сорок пятый', '1945th~'],
  ])('of «%s» are %s', (text, numbers) => {
    expect(read('ru', text)).toBe(numbers);
  });

  it.each([
    'семья и одинаковый, один из первоочередных',
    'одна из сторон, в один день',
    'гордиться семьею и семью уважать',
    'в первую очередь и, во-вторых, впервые',
    'тысячи людей, миллионы и миллиарды',
    'столица, сторона, утром, семинар',
    'стороны, сторожевой, стоимость, пятно, триумф',
    'А. Э. Мильчин, С. Иванов',
  ])('are not seen in «%s»', (text) => {
    expect(read('ru', text)).toBe('');
  });
});

describe('numbers in Chinese', () => {
  it.each([
    ['根据现有法律规定落实上合组织成员国第一阶段扩员', '1th~'],
    ['第72次会议，第七十三届会议', '72th 73th~'],
    ['一百二十五个，两亿人，3.5亿，1.5万', '125~ 200000000~ 350000000 15000'],
    ['百分之二十五，25％，25 %，25个百分点', '25%~ 25% 25% 25%'],
    ['三分之一，三分之二，一半', '0.3333~ 0.6667~ 0.5~'],
    ['第1号决议，第3.2款，第十条', '1:1 3.2:3.2 10:10~'],
    ['议程项目 28(b)、110、111、120 和 128(s)', '28:28(b) 110 111 120 128:128(s)'],
    ['第1373(2001)号决议', '1373:1373 2001y'],
    ['1,250,000人，1 250 000人', '1250000 1250000'],
    ['100多万，20余个国家', '1000000 20'],
    ['10%-15%，3至5年，10—15万', '10..15% 3..5 100000..150000'],
    ['上海合作组织八个成员国，三股势力', '8~ 3~'],
    ['二十一世纪，21世纪', '21th~ 21th'],
    ['“和平使命-2018”演习', '2018y'],
    ['5千米，10百分点', '5 10'],
    ['附件一和附件 2', '1:1~ 2:2'],
    ['一千零五，三千五百万，百分之二点五', '1005~ 35000000~ 2.5%~'],
    ['两年半，1个半小时', '2.5~ 1.5~'],
    ['五六年，三四个', '5..6^ 3..4^'],
    ['双倍行距，产量翻番', '2^ 2^'],
    ['建党百年，半个世纪，新冠肺炎（COVID-19）', '100^ 50^ 19^'],
    ['系列1,3,5，共1,250人', '1 3 5 1250'],
  ])('of «%s» are %s', (text, numbers) => {
    expect(read('zh', text)).toBe(numbers);
  });

  it.each([
    '一致同意，统一立场，一道进一步推进一体化',
    '万一，四川，十分重要，一些，一切，唯一',
    '本世纪，上半年，下半年',
    '数十年，几十个，十几个，二三十人',
    '星期三，周五',
    '十三五规划',
    '千万不要，亿万人民，成千上万，万众一心',
    '一个国家，一次会议',
  ])('are not seen in «%s»', (text) => {
    expect(read('zh', text)).toBe('');
  });
});

describe('numbers in English', () => {
  it.each([
    ['1,250,000 people and 1.5 million', '1250000 1500000'],
    ['25 per cent, 25%, 10–15 percent', '25% 25% 10..15%'],
    ['the first stage, the 21st century, twenty-five', '1th~ 21th 25~'],
    ['Article 3.2, No. 110, A/73/832', '3.2:3.2 110:110 73:A/73/832'],
    ['one hundred and five', '105~'],
    ['two hundred thousand', '200000~'],
  ])('of “%s” are %s', (text, numbers) => {
    expect(read('en', text)).toBe(numbers);
  });

  it('are not “one” and “second” by themselves', () => {
    expect(read('en', 'one of them, a second opinion, everyone')).toBe('');
  });
});

describe('a number', () => {
  const values = (language: string, text: string) =>
    languageProfile(language)
      .findNumbers(text)
      .map(({ value }) => value);

  it('has one value in all notations', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 999_999_999 }), (value) => {
        // A figure of four digits may be a year; its value is the same.
        for (const text of [`${value}`, grouped(value, ' '), grouped(value, '\u00a0'), inRussianWords(value)])
          expect(values('ru', `около ${text} человек`)).toEqual([value]);
        for (const text of [`${value}`, grouped(value, ','), fullWidth(`${value}`), inHan(value)])
          expect(values('zh', `约有${text}人`), text).toEqual([value]);
      }),
    );
  });

  it('has one value with any multiplier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (tenths) => {
        const [ru, zh] = [`${tenths / 10}`.replace('.', ','), `${tenths / 10}`];
        const million = (tenths * 1_000_000) / 10;
        expect(values('ru', `${ru} млн`)).toEqual([million]);
        expect(values('ru', `${ru} миллионов`)).toEqual([million]);
        expect(values('zh', `${zh}百万`)).toEqual([million]);
        expect(values('zh', `${(tenths * 100) / 10}万`)).toEqual([million]);
        expect(values('en', `${zh} million`)).toEqual([million]);
      }),
    );
  });

  it('stands where it says, and no two overlap', () => {
    const unit = fc.constantFrom(...'0123456789一二十百万亿第年月日号个%％.,-—/()№ агодмлнXVIпят'.split(''));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.constantFrom('ru', 'zh', 'en', 'und'), (text, language) => {
        const { findDates, findNumbers } = languageProfile(language);
        let at = 0;
        for (const mention of [...findDates(text), ...findNumbers(text)].sort((a, b) => a.span[0] - b.span[0])) {
          expect(mention.span[0]).toBeGreaterThanOrEqual(at);
          expect(text.slice(...mention.span)).toBe(mention.text);
          at = mention.span[1];
        }
      }),
    );
  });
});

describe('figures alone', () => {
  it.each([
    // Приложение к Стратегии развития ШОС до 2025 года; spelled numbers are words like others
    ['в двадцати пяти странах и 3 городах', [3]],
    ['Реализация первого этапа', []],
    ['глава IV, 10–15 процентов, пункт 3.2', [4, 10, 3.2]],
    ['24 июня 2016 года, 75 мероприятий', [75]],
  ])('of «%s» are %j', (text, values) => {
    expect(
      languageProfile('ru')
        .findFigures?.(text)
        .map(({ value }) => value),
    ).toEqual(values);
  });
});
