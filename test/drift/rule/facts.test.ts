import { describe, expect, it } from 'vitest';
import { brief, findings } from '../pair.js';

/** Pairs of the plan of action 2016–2020 of the SCO and of other texts that say the same. */
const same: readonly (readonly [string, string])[] = [
  ['Об утверждении Плана действий на 2016-2020 годы', '关于批准2016—2020 年落实行动计划'],
  ['на период 2017-2021 гг.', '2017-2021 年进一步推动项目合作'],
  ['от 11 июня 2010 года', '2010 年 6 月 11 日签署的'],
  ['распространенной в январе 2015 года', '以2015年1月散发的新版规范为基础'],
  ['Реализация первого этапа расширения', '落实第一阶段扩员'],
  ['на сумму 100 млн долларов', '金额达1亿美元'],
  ['1,5 млрд человек', '15亿人'],
  ['25 процентов населения', '百分之二十五的人口'],
  ['одной трети населения', '三分之一的人口'],
  ['двух третей голосов', '三分之二多数'],
  ['не менее двадцати пяти государств', '不少于25个国家'],
  ['Решение № 1', '第 1 号决议'],
  ['документ A/73/832', '文件A/73/832'],
  ['пункт 28 b) повестки дня', '议程项目 28(b)'],
  ['3–4 мая 2018 года', '2018年5月3日至4日'],
  ['в 1990-х годах', '20世纪90年代'],
  ['в XXI веке', '二十一世纪'],
  ['Найдена одна ошибка', '找到 1 个错误'],
  ['1) мир; 2) безопасность', '（一）和平；（二）安全'],
  ['в 2010–2011 годах', '2010-11 年'],
  ['Разделы 1, 5, 6 и 8', '第一、五、六及第八条'],
  ['Проживание менее чем на 1,25 долл. США', '生活费不足1.25美元'],
  ['на 100 000 человек', '每10万人'],
  ['пандемия COVID-19', '新冠肺炎疫情'],
  ['обе стороны', '两国'],
  // Creative Commons BY 4.0, and the targets and indicators of the Sustainable Development Goals.
  ['согласно подпункту (1) пункта (а) Раздела 2', '根据第二条a款第(1)项'],
  ['8.10.1 Число a) филиалов и b) банкоматов', '8.10.1 (a) 分支机构和(b) 自动取款机数目'],
  ['10 и 11 июня 2018 года', '2018年6月10日、11日'],
  ['в 2015, 2016 и 2017 годах', '2015年、2016年和2017年'],
  ['полмиллиона человек', '50万人'],
  ['двадцатикратный рост цен', '价格上涨20倍'],
  ['к семидесятилетию Организации Объединенных Наций', '纪念联合国成立70周年'],
  ['к 100-летию основания', '建党百年'],
  ['заседание в 10:00', '上午10点开会'],
  ['50 процентов населения', '一半人口'],
  ['страны «большой двадцатки»', '20国集团'],
  ['индекс NASDAQ-100', '纳斯达克 100 指数'],
  ['увеличится вдвое', '增至2倍'],
  ['2,5 года', '两年半'],
  ['5–6 лет', '五六年'],
  ['резолюция 2231 (2015) Совета Безопасности', '安理会第2231号决议'],
  ['теракты 11 сентября 2001 года', '“9·11”恐怖袭击'],
  ['период с 31 декабря 2019 года по 15 марта 2020 года', '2019年12月31日至3月15日'],
  ['который в 2020 году выпал на 25 января', '2020年1月25日的春节'],
  ['пандемия 2019–20 годов', '2019-20 冠状病毒疫情'],
  // As plans, budgets and statistics name parts of a year.
  ['Второе полугодие 2018 года', '2018年下半年'],
  ['В первой половине 2018 года в Пекине', '2018年上半年在北京'],
  ['I квартал 2018 года', '2018年第一季度'],
  ['За 9 месяцев 2023 года товарооборот вырос', '2023年前三季度贸易额增长'],
  ['За первое полугодие 2023 года', '2023年1月至6月'],
];

describe('number-mismatch and date-mismatch', () => {
  it.each(same)('find no drift between «%s» and «%s»', (ru, zh) => {
    for (const rule of ['number-mismatch', 'date-mismatch'] as const) {
      expect(findings(rule, [[ru, zh]])).toEqual([]);
      expect(findings(rule, [[zh, ru]], { languages: ['zh', 'ru'] })).toEqual([]);
    }
  });
});

describe('number-mismatch', () => {
  it('is an error where figures differ', () => {
    const [finding] = findings('number-mismatch', [['на сумму 100 млн долларов', '金额达10亿美元']]);
    expect(finding).toMatchObject({
      severity: 'error',
      message: 'The numbers differ: “100 млн” in the Russian text, “10亿” in the Chinese text.',
      values: {
        source: '100000000',
        target: '1000000000',
        expected: '100000000',
        found: '1000000000',
        sourceText: '100 млн',
      },
      source: { quote: '100 млн' },
      target: { quote: '10亿' },
    });
  });

  it('compares the year of a resolution where both texts have one', () => {
    expect(brief(findings('number-mismatch', [['резолюция 1373 (2001)', '第1373(2002)号决议']]))).toEqual([
      'error: 2001 / 2002',
    ]);
  });

  it('tells of a range once', () => {
    // Indicator 6.5.1 of the Sustainable Development Goals, whose Chinese text leaves the scale out.
    const pair = ['комплексного управления водными ресурсами (от 0 до 100)', '水资源综合管理的程度'] as const;
    expect(brief(findings('number-mismatch', [pair]))).toEqual(['warning: 0 до 100 / 水资源综合管理的程度']);
    // Matthew 25:20: talents are counted in thousands of silver.
    const talents = ['пять талантов ты дал мне; вот, другие пять талантов', '你交给我五千银子，我又赚了五千'] as const;
    expect(findings('number-mismatch', [talents])).toHaveLength(1);
  });

  it('compares labels whole', () => {
    const found = findings('number-mismatch', [['1.1.1 Доля населения', '1.8.1 人口比例']]);
    expect(found.map(({ severity, values }) => [severity, values.source, values.target])).toEqual([
      ['error', '1.1.1', '1.8.1'],
    ]);
  });

  it('takes a number in brackets for the mark of a list only where the list is counted', () => {
    expect(brief(findings('number-mismatch', [['госпитализированы (48)', '住院治疗 (46)']]))).toEqual([
      'error: 48 / 46',
    ]);
    expect(findings('number-mismatch', [['следует: (1) спросить; (2) ответить', '应：询问；回答']])).toEqual([]);
    expect(brief(findings('number-mismatch', [['в подпункте (1)', '第(2)项']]))).toEqual([
      'error: 1 / 第(2)项'.replace('第(2)项', '2'),
    ]);
  });

  it('is a warning where a number stands on one side only, and shows the whole other side', () => {
    const found = findings('number-mismatch', [['Участвовали государства.', '8个国家参加。']]);
    expect(brief(found)).toEqual(['warning: Участвовали государства. / 8']);
    expect(found[0]?.message).toBe('The number “8” in the Chinese text is not found in the Russian text.');
  });

  it('compares numbers in words where both sides have one left', () => {
    expect(brief(findings('number-mismatch', [['Реализация первого этапа', '落实第二阶段']]))).toEqual([
      'warning: первого / 第二',
    ]);
    expect(findings('number-mismatch', [['Реализация первого этапа', '落实这一阶段']])).toEqual([]);
  });

  it('lets a number move within an item, and not out of it', () => {
    expect(findings('number-mismatch', [['Всего 25 стран.¦Они согласны.', '所有国家。¦25国同意。']])).toEqual([]);
    expect(
      brief(
        findings('number-mismatch', [
          ['Всего 25 стран.', '所有国家。'],
          ['Они согласны.', '25个国家同意。'],
        ]),
      ),
    ).toEqual(['warning: 25 / 所有国家。', 'warning: Они согласны. / 25']);
  });

  it('does not count a number that is said again', () => {
    expect(findings('number-mismatch', [['В 25 странах. Эти 25 стран…', '25个国家……这些国家']])).toEqual([]);
  });
});

describe('date-mismatch', () => {
  it('is an error where dates differ', () => {
    const [finding] = findings('date-mismatch', [['Соглашение от 11 июня 2010 года', '2010年7月11日签署的协定']]);
    expect(finding).toMatchObject({
      severity: 'error',
      values: { source: '2010-06-11', target: '2010-07-11' },
      source: { quote: '11 июня 2010 года' },
      target: { quote: '2010年7月11日' },
    });
  });

  it('looks at both ends of a period', () => {
    const found = findings('date-mismatch', [['на 2016–2020 годы', '2016—2021年']]);
    expect(found.map(({ values }) => values)).toMatchObject([
      { source: '2020', target: '2021', expected: '2020', found: '2021' },
    ]);
  });

  it('warns of a date that is less exact or missing on one side', () => {
    expect(findings('date-mismatch', [['от 11 июня 2010 года', '2010年签署的']])[0]).toMatchObject({
      severity: 'warning',
      values: { source: '2010-06-11', target: '2010' },
    });
    expect(brief(findings('date-mismatch', [['от 11 июня 2010 года', '签署的协定']]))).toEqual([
      'warning: 11 июня 2010 года / 签署的协定',
    ]);
  });

  it('compares halves and quarters of a year', () => {
    expect(brief(findings('date-mismatch', [['Второе полугодие 2018 года', '2018年上半年']]))).toEqual([
      'error: Второе полугодие 2018 года / 2018年上半年',
    ]);
    expect(brief(findings('date-mismatch', [['в I квартале 2018 года', '2018年']]))).toEqual([
      'warning: I квартале 2018 года / 2018年',
    ]);
  });

  it('does not miss the year that the context gives', () => {
    expect(findings('date-mismatch', [['11 июня', '2010年6月11日']])).toEqual([]);
  });
});
