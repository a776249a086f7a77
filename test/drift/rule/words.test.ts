import { describe, expect, it } from 'vitest';
import { scoTermbase } from '../../../corpus/termbase/index.js';
import { type collate, findings } from '../pair.js';

const termbase = scoTermbase();
type Pairs = Parameters<typeof collate>[0];

describe('term-missing', () => {
  const found = (source: string, target: string) =>
    findings('term-missing', [[source, target]], { termbase }).map(({ values }) => values.source || values.target);

  it('finds a term of several words that the other text does not render (SCO action plan 2016, item 56)', () => {
    expect(
      found('культурно-исторических памятников и объектов нематериального культурного наследия', '历史文化古迹'),
    ).toEqual(['объектов нематериального культурного наследия']);
  });

  it('is content with any admitted rendering, and with the better half of one', () => {
    expect(found('изменение климата', '气候变化')).toEqual([]);
    expect(found('международная информационная безопасность', '信息安全')).toEqual([]);
  });

  it('is content with a term said in other words, each of which has its answer', () => {
    // Targets 14.5 and 2 of the Sustainable Development Goals.
    expect(found('в соответствии с национальным законодательством и международным правом', '根据国内和国际法')).toEqual(
      [],
    );
    expect(found('содействие устойчивому развитию сельского хозяйства', '促进可持续农业')).toEqual([]);
    // …but not with a word that says the contrary, nor with half of the words.
    expect(found('лечение инфекционных болезней', '治疗非传染性疾病')).toEqual(['非传染性疾病']);
    expect(found('вызванными изменением климата экстремальными явлениями', '极端天气事件')).toEqual([
      'изменением климата',
    ]);
  });

  it('reports what the termbase forbids', () => {
    expect(findings('term-missing', [['Парижское соглашение', '巴黎协议']], { termbase })[0]?.values).toMatchObject({
      found: '巴黎协议',
      expected: '巴黎协定',
    });
  });
});

describe('term-inconsistent', () => {
  const renderings = (pairs: Pairs) =>
    findings('term-inconsistent', pairs, { termbase }).map(({ severity, values }) => [severity, values.renderings]);

  it('counts the names of one organ', () => {
    expect(
      renderings([
        ['работа РАТС ШОС', '上合组织地区反恐怖机构的工作'],
        ['сайт РАТС ШОС', '上合组织地区反恐机构网站'],
        ['роль РАТС', '地区反恐怖机构的作用'],
      ]),
    ).toEqual([['warning', '上合组织地区反恐怖机构 ×2, 上合组织地区反恐机构 ×1']]);
  });

  it('takes the long and the short form for one name', () => {
    expect(
      renderings([
        ['Совет глав государств-членов ШОС', '上海合作组织成员国元首理事会'],
        ['Совет глав государств', '元首理事会'],
        ['МБО ШОС', '上合组织银行联合体'],
        ['МБО', '银联体'],
      ]),
    ).toEqual([]);
  });
});

describe('translation-inconsistent', () => {
  const of = (pairs: Pairs) =>
    findings('translation-inconsistent', pairs).map(({ severity, values }) => [severity, values.text]);

  it('finds one source with two renderings, and says so once', () => {
    expect(
      of([
        ['Соответствующие министерства и ведомства.', '相关部门'],
        ['Соответствующие министерства и ведомства', '相关部门'],
        ['Соответствующие министерства и ведомства.', '相关部委'],
      ]),
    ).toEqual([['warning', 'Соответствующие министерства и ведомства.']]);
  });

  it('names paragraphs without a number by counting them, and quotes a rendering as its language does', () => {
    const pairs: Pairs = [
      ['Соответствующие министерства и ведомства', '相关部门'],
      ['Соответствующие министерства и ведомства', '相关部门'],
      ['Соответствующие министерства и ведомства', '相关部委'],
    ];
    const swapped = pairs.map(([source, target]) => [target, source] as const);
    const [there] = findings('translation-inconsistent', pairs);
    expect(there?.values).toMatchObject({ renderings: '“相关部门” ×2, “相关部委” ×1', places: '¶1, ¶2 / ¶3' });
    const [back] = findings('translation-inconsistent', swapped, { languages: ['zh', 'ru'] });
    expect(back).toMatchObject({ severity: 'info' });
    expect(back?.values.text).toBe('Соответствующие министерства и ведомства');
  });

  it('takes two renderings of a caption, once each, for the variety they are', () => {
    // LibreOffice: a button and a menu entry.
    const caption: Pairs = [
      ['Дополнительные параметры', '附加设置'],
      ['Дополнительные параметры', '更多选项'],
    ];
    expect(of(caption)).toEqual([['info', 'Дополнительные параметры']]);
    expect(of([...caption, ['Дополнительные параметры', '附加设置']])).toEqual([
      ['warning', 'Дополнительные параметры'],
    ]);
    // In a table the executors of two items are named alike.
    const cells = caption.map(
      ([source, target], at) => [`${at + 1}.\tПункт\t${source}`, `${at + 1}\t项目\t${target}`] as const,
    );
    expect(of(cells)).toEqual([['warning', 'Дополнительные параметры']]);
  });

  it('finds one rendering of two sources, for information', () => {
    expect(
      of([
        ['Профильные министерства и ведомства', '相关部委'],
        ['Соответствующие министерства и ведомства', '相关部委'],
      ]),
    ).toEqual([['info', '相关部委']]);
  });

  it('passes over differences in punctuation, space and width', () => {
    expect(
      of([
        ['Форум, посвященный развитию', '发展论坛（2016）'],
        ['Форум, посвященный развитию.', '发展论坛 (2016)。'],
      ]),
    ).toEqual([]);
  });
});

describe('untranslated', () => {
  const of = (source: string, target: string) =>
    findings('untranslated', [[source, target]]).map(({ severity, values }) => [severity, values.found]);

  it('finds a sentence left in Russian', () => {
    expect(of('Развитие туризма.', 'Развитие туризма.')).toEqual([['error', 'Развитие туризма.']]);
  });

  it('finds words left in Russian, and Chinese left in the Russian text', () => {
    expect(of('Развитие туризма в регионе.', '发展本地区的туризма合作。')).toEqual([['warning', 'туризма']]);
    expect(of('Развитие 旅游 в регионе.', '发展本地区的旅游合作。')).toEqual([['warning', '旅游']]);
  });

  it('passes over a word that is quoted in the script of the other text (TICO-19)', () => {
    expect(of('лаборатория «Хо-Янь» (по-китайски 火眼)', '名为“火眼”的实验室')).toEqual([]);
    expect(of('лаборатория «Хо-Янь» (по-китайски 火眼)', '名为“火炬”的实验室')).toEqual([['warning', '火眼']]);
  });

  it('passes over numbers and Latin names', () => {
    expect(of('COVID-19', 'COVID-19')).toEqual([]);
    expect(of('World Wide Web Consortium', 'World Wide Web Consortium')).toEqual([]);
  });
});

describe('length-outlier', () => {
  const usual = Array.from(
    { length: 30 },
    (_, at) =>
      [`Развитие сотрудничества в области транспорта и связи, ${at}`, `发展交通和通讯领域的合作，${at}`] as [
        string,
        string,
      ],
  );

  it('finds an answer several times shorter than is usual in these texts', () => {
    const cut: [string, string] = [
      'Развитие практики обмена опытом между государствами-членами, а также информацией по вопросам политики, рынка туризма, подготовки кадров и рекламы.',
      '交流经验。',
    ];
    expect(findings('length-outlier', [...usual, cut]).map(({ values }) => values.target)).toEqual(['4']);
  });

  it('says nothing of usual and of short segments', () => {
    expect(findings('length-outlier', [...usual, ['Да.', '是的，正是。']])).toEqual([]);
  });
});
