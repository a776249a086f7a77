import { describe, expect, it } from 'vitest';
import type { RuleName } from '../../../src/model/index.js';
import { brief, findings } from '../pair.js';

const inRussian = (rule: RuleName, ...texts: string[]) =>
  brief(
    findings(
      rule,
      texts.map((text) => [text, null] as const),
    ),
  );
const inChinese = (rule: RuleName, ...texts: string[]) =>
  brief(
    findings(
      rule,
      texts.map((text) => [null, text] as const),
    ),
  );

describe('bracket-unbalanced', () => {
  it('finds what is not closed or not opened', () => {
    expect(inRussian('bracket-unbalanced', 'Совета глав правительств (премьер-министров')).toEqual(['warning: ( / ∅']);
    expect(inChinese('bracket-unbalanced', '政府首脑（总理理事会', '总理）理事会')).toEqual([]);
    expect(inChinese('bracket-unbalanced', '总理）理事会')).toEqual(['warning: ∅ / ）']);
  });

  it('takes brackets of either width for partners', () => {
    expect(inChinese('bracket-unbalanced', '政府首脑(总理）理事会')).toEqual([]);
  });

  it.each(['1) мир; 2) безопасность', 'а) обмен, б) помощь', 'i) воспитание и ii) образование', 'символ "(" и «)»'])(
    'knows the marks of a list and what is only spoken of: %s',
    (text) => {
      expect(inRussian('bracket-unbalanced', text)).toEqual([]);
    },
  );

  it('counts the bracket that closes behind a quotation', () => {
    expect(inChinese('bracket-unbalanced', '「=LEN("Good Afternoon")」返回 14。')).toEqual([]);
  });

  it('sees that a figure at the end of a bracket is no mark of a list', () => {
    expect(inRussian('bracket-unbalanced', 'История (таблица 1) изложена')).toEqual([]);
  });
});

describe('quote-unbalanced', () => {
  it('finds the second closing mark of a title', () => {
    // Item 4 of the plan of action 2016–2020 of the SCO.
    expect(inChinese('quote-unbalanced', '定期就《中亚无核武器区条约》及其议定书》执行问题交换意见。')).toEqual([
      'warning: ∅ / 》',
    ]);
  });

  it.each(['《〈上海合作组织至2025年发展战略〉2016—2020年落实行动计划》', '所谓“上海精神”', '「甲」和『乙』'])(
    'is content with %s',
    (text) => {
      expect(inChinese('quote-unbalanced', text)).toEqual([]);
    },
  );

  it.each([
    '«Правила «поведения» в области»',
    'Банк «Развитие «Восток»',
    '„Лапки“ и «ёлочки»',
    'Кот-д’Ивуар',
    '"прямые" кавычки',
    '3.5" диск',
  ])('is content with %s', (text) => {
    expect(inRussian('quote-unbalanced', text)).toEqual([]);
  });

  it('finds a Russian quotation that is not closed', () => {
    expect(inRussian('quote-unbalanced', 'на основе «Правил поведения')).toEqual(['warning: « / ∅']);
  });

  it('lets a quotation reach over paragraphs', () => {
    expect(inRussian('quote-unbalanced', '«Первый абзац.', 'Второй абзац.»')).toEqual([]);
  });
});

describe('terminal-punctuation', () => {
  const items = (ends: string) =>
    [...ends].map(
      (end, i) => [`${i + 1}.\tОбмен опытом${end === '_' ? '' : end}\tШОС`, `${i + 1}\t交流经验。\t上合组织`] as const,
    );

  it('finds the item that lacks the stop of its column', () => {
    expect(brief(findings('terminal-punctuation', items('......_.')))).toEqual([
      'info:  / ∅'.replace(' ', ' Обмен опытом'),
    ]);
  });

  it('says nothing where the list has no stops', () => {
    expect(findings('terminal-punctuation', items('________'))).toEqual([]);
  });
});

describe('width-mixed', () => {
  it('finds a half-width comma where the text has full ones', () => {
    expect(inChinese('width-mixed', '主管机关, 上合组织', '外交部，秘书处，执委会')).toEqual(['info: ∅ / ,']);
  });

  it('says nothing where half width is the rule, or beside figures', () => {
    expect(inChinese('width-mixed', '主管机关,上合组织', '外交部,秘书处，执委会')).toEqual([]);
    expect(inChinese('width-mixed', '项目 110, 111', '外交部，秘书处')).toEqual([]);
  });

  it('finds full-width signs in Russian', () => {
    expect(inRussian('width-mixed', 'РАТС ШОС，Секретариат')).toEqual(['info: ， / ∅']);
  });

  it('tells a habit of the text once', () => {
    const texts = Array.from({ length: 30 }, (_, i) => `主管机关, 上合组织${'，外交部，秘书处'.repeat(i % 2 ? 1 : 2)}`);
    const found = findings(
      'width-mixed',
      texts.map((text) => [null, text] as const),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.values.count).toBe('30');
    expect(found[0]?.target?.spans).toHaveLength(30);
  });
});

describe('word-duplicate', () => {
  it('finds a word printed twice', () => {
    // Item 48 of the plan of action.
    expect(inRussian('word-duplicate', 'Государства-члены, члены, наблюдатели и партнеры')).toEqual([
      'warning: члены, члены / ∅',
    ]);
    expect(inRussian('word-duplicate', 'выделенным в в текущем документе')).toEqual(['warning: в в / ∅']);
    expect(inChinese('word-duplicate', '该病毒首先从从广州前往香港')).toEqual(['warning: ∅ / 从从']);
    expect(inChinese('word-duplicate', '编辑文本的的快捷键')).toEqual(['warning: ∅ / 的的']);
  });

  it.each([
    'чуть-чуть',
    'Очень, очень важно',
    'конструктор, метод, метод доступа',
    'летучие мыши, мыши или',
    'друг друга',
    'В поле Поле данных',
  ])('is content with %s', (text) => {
    expect(inRussian('word-duplicate', text)).toEqual([]);
  });

  it.each(['人人有权', '大大提高', '实实在在', '天天向上', '种种措施', '谢谢', '中国、中国香港'])(
    'is content with %s',
    (text) => {
      expect(inChinese('word-duplicate', text)).toEqual([]);
    },
  );
});

describe('homoglyph', () => {
  it('finds the letter of the other alphabet', () => {
    expect(inRussian('homoglyph', '\u0043овет глав государств')).toEqual(['info: C / ∅']);
    expect(inRussian('homoglyph', 'пандемия С\u041eVID-19')).toHaveLength(1);
    expect(inRussian('homoglyph', 'борьба \u0063 терроризмом')).toEqual(['info: c / ∅']);
    expect(inChinese('homoglyph', '⼈人有权')).toEqual(['info: ∅ / ⼈']);
  });

  it.each(['IT-специалист', 'витамин C для', 'a) обмен', 'mРНК', 'Wi-Fi роутер'])('leaves «%s» alone', (text) => {
    expect(inRussian('homoglyph', text)).toEqual([]);
  });
});

describe('spacing', () => {
  it.each([
    ['РАТС ШОС , Секретариат', ' '],
    ['два  пробела', '  '],
    ['« Правила»', ' '],
    ['министерства,ведомства', ','],
  ])('finds the space in «%s»', (text, space) => {
    expect(inRussian('spacing', text)).toEqual([`info: ${space} / ∅`]);
  });

  it('finds a space inside a Chinese word, and between words of running text only', () => {
    expect(inChinese('spacing', '上合组织地区反恐怖机 构执委会')).toEqual(['info: ∅ /  ']);
    expect(inChinese('spacing', '研究同亚太地区其他 多边组织和论坛建立合作关系。')).toEqual(['info: ∅ /  ']);
    expect(inChinese('spacing', '上合组织 秘书处', '2016 年 6 月', '宣 言')).toEqual([]);
  });

  it.each(['в 1.5 раза', 'и т. д. Далее', 'версия 2.0 .NET', '10 : 2'])('leaves «%s» alone', (text) => {
    expect(inRussian('spacing', text)).toEqual([]);
  });
});
