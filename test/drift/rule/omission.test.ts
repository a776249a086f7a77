import { describe, expect, it } from 'vitest';
import { scoTermbase } from '../../../corpus/termbase/index.js';
import { russianChinese } from '../../../src/align/lexicon/ru-zh.js';
import { type collate, findings } from '../pair.js';

type Pairs = Parameters<typeof collate>[0];
const options = { termbase: scoTermbase(), lexicon: russianChinese };
const words = (rule: 'omission' | 'addition', pairs: Pairs) =>
  findings(rule, pairs, options).map(({ values }) => values.words);

/** Sentences of the SCO action plan 2016 that say the same. */
const close: [string, string][] = [
  ['Регулярное проведение консультаций в целях согласования общих позиций.', '定期举行磋商，统一立场。'],
  ['Разработка и реализация комплекса совместных мер.', '制定并落实共同综合措施。'],
  ['Расширение диалога с международными и региональными организациями.', '扩大与国际和地区组织的对话。'],
  ['Разработка многосторонних проектов взаимовыгодного сотрудничества.', '制定多边互利合作项目。'],
  ['Проведение научно-технических конференций и инновационных форумов.', '举办科技会议和创新论坛。'],
  ['Совершенствование международных автомобильных маршрутов.', '完善国际公路运输线路。'],
];

describe('omission', () => {
  it('finds one word that a translator does not drop (SCO action plan 2016, item 24)', () => {
    expect(
      words('omission', [
        ...close,
        ['Продолжение практики совместных специальных антинаркотических операций.', '继续开展专项禁毒行动。'],
      ]),
    ).toEqual(['совместных']);
  });

  it('finds a clause that was dropped', () => {
    const [found] = words('omission', [
      ...close,
      [
        'Проведение консультаций по региональным вопросам, подготовка специалистов и обмен опытом в области транспорта, энергетики и сельского хозяйства.',
        '就地区问题举行磋商。',
      ],
    ]);
    expect(found).toContain('обмен опытом');
  });

  it('finds a lost negation', () => {
    expect(words('omission', [['Участники не вправе передавать сведения.', '参加者有权转交资料。']])).toEqual(['не']);
    expect(words('omission', [['Участники не вправе передавать сведения.', '参加者无权转交资料。']])).toEqual([]);
  });

  it('is quiet where the texts say the same', () => {
    expect(words('omission', close)).toEqual([]);
    expect(words('addition', close)).toEqual([]);
  });

  it('says nothing of languages it knows no words of', () => {
    expect(
      findings('omission', [['Un texte en français', 'Ein Text auf Deutsch, der sehr viel länger ist']], options),
    ).toEqual([]);
  });
});

describe('addition', () => {
  it('finds a clause that only the translation has', () => {
    const [found] = words('addition', [
      ...close,
      ['Регулярное проведение консультаций.', '定期举行磋商，促进旅游、体育、农业和环保交流。'],
    ]);
    expect(found).toContain('体育');
  });

  it('finds a negation that only the translation has', () => {
    expect(words('addition', [['Каждый имеет право на труд.', '任何人不得工作。']])).toEqual(['不得']);
  });

  it('knows that «наименее развитые» is no negation', () => {
    expect(words('addition', [['наименее развитые страны', '最不发达国家']])).toEqual([]);
  });
});
