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

  it('finds a clause of prose that was dropped, and says no more than it (Declaration of Human Rights, 23)', () => {
    const russian =
      'Каждый человек имеет право на труд, на свободный выбор работы, на справедливые и благоприятные условия труда и на защиту от безработицы.';
    expect(words('omission', [[russian, '人人有权工作、自由选择职业。']])).toEqual([
      'справедливые и благоприятные условия труда и на защиту от безработицы',
    ]);
    const whole = '人人有权工作、自由选择职业、享受公正和合适的工作条件并享受免于失业的保障。';
    expect(words('omission', [[russian, whole]])).toEqual([]);
  });

  it('gives each word of the translation to one word only: what answers another is no answer', () => {
    const shared: [string, string] = [
      'Стороны обмениваются опытом подготовки кадров, а также проводят совместные научные исследования и обменивают студентов.',
      '双方交流干部培训经验。',
    ];
    const [found] = words('omission', [...close, shared]);
    expect(found).toContain('совместные научные исследования');
    expect(found).not.toContain('подготовки');
  });

  it('takes what the texts use again and again for an answer, whatever it is', () => {
    const strange = (rest: [string, string]): [string, string] => [
      `Кракозябра охраняется законом ${rest[0]}.`,
      `乖乖獸${rest[1]}受法律保护。`,
    ];
    const texts = [
      strange(['в городах', '在城市']),
      strange(['на море', '在海洋']),
      strange(['в деревне', '在农村']),
      strange(['всегда', '始终']),
    ];
    expect(words('omission', texts)).toEqual([]);
    expect(words('addition', texts)).toEqual([]);
  });

  it('knows that words may spell out what the other side abbreviates', () => {
    expect(words('addition', [['Встреча состоится в 14:00 UTC.', '会议将于14:00（协调世界时）举行。']])).toEqual([]);
  });

  it('knows the name that an abbreviation in brackets stands for, elsewhere in the document, too (TICO-19)', () => {
    const network: [string, string] = [
      'Была налажена расширенная система надзора на основе сети Центра исследований и эпидемиологического надзора Королевского колледжа врачей общей практики (RCGP RSC).',
      '已经建立了使用 RCGP RSC 网络进行扩展监测的方案。',
    ];
    const again: [string, string] = [
      'Центр исследований и эпидемиологического надзора Королевского колледжа врачей общей практики существует более 50 лет.',
      'RCGP RSC 已经运行了 50 多年。',
    ];
    expect(words('omission', [network, again])).toEqual([]);
    const unknown = again.map((text) => text.replace('RCGP RSC', '该网络')) as [string, string];
    expect(words('omission', [network, unknown])).not.toEqual([]);
  });

  it('finds a lost negation', () => {
    expect(words('omission', [['Участники не вправе передавать сведения.', '参加者有权转交资料。']])).toEqual(['не']);
    expect(words('omission', [['Участники не вправе передавать сведения.', '参加者无权转交资料。']])).toEqual([]);
  });

  it('counts what says no, so that one lost among several is found (Creative Commons 4.0, 2 a 5 C)', () => {
    const russian =
      'Вы не можете предлагать дополнительные условия и применять технические средства, если это не позволяет получателю осуществлять права.';
    expect(
      words('omission', [[russian, '若会使接受者不能行使权利，则您不得提出额外的条件，或使用技术措施。']]),
    ).toEqual([]);
    expect(
      words('omission', [[russian, '若会使接受者不能行使权利，则您得提出额外的条件，或使用技术措施。']]),
    ).toHaveLength(1);
  });

  it('sees that what may not be may be (Declaration of Human Rights, 17)', () => {
    const russian = 'Никто не должен быть произвольно лишен своего имущества.';
    expect(words('omission', [[russian, '任何人的财产不得任意剥夺。']])).toEqual([]);
    expect(words('omission', [[russian, '任何人的财产得任意剥夺。']])).toEqual(['не']);
  });

  it.each([
    ['Не открывайте крышку, пока индикатор не погаснет.', '指示灯熄灭之前，请勿打开盖子。'],
    ['Не подвергайте аккумулятор воздействию высоких температур.', '请让电池远离高温。'],
    ['Не беспокойтесь, всё уже готово.', '请放心，一切都准备好了。'],
    ['Мы не могли не заметить, как изменился город.', '我们当然注意到了这座城市的变化。'],
    ['Разве мы не обещали зрителям продолжение?', '我们不是答应过观众要拍续集吗？'],
    ['Экспорт зерна вырос не менее чем на 12 процентов.', '粮食出口增长至少12%。'],
    ['Компания отказалась от комментариев: расследование ещё не завершено.', '公司以调查仍在进行为由拒绝置评。'],
    ['Стороны обязуются не разглашать конфиденциальную информацию.', '双方承诺对保密信息予以保密。'],
    ['Деньги тут ни при чём.', '这跟钱没有关系。'],
  ])('knows that a no may be said without one: «%s» (written for this test)', (russian, chinese) => {
    expect(words('omission', [...close, [russian, chinese]])).toEqual([]);
    expect(words('addition', [...close, [russian, chinese]])).toEqual([]);
  });

  it('judges a no by what it says no to, whatever the rest of the sentence denies (written for this test)', () => {
    const evidence = 'Доказательства, полученные с нарушением закона, не имеют юридической силы.';
    expect(words('omission', [...close, [evidence, '违法取得的证据不具有法律效力。']])).toEqual([]);
    expect(words('omission', [...close, [evidence, '违法取得的证据具有法律效力。']])).toEqual(['не']);
    const positive = evidence.replace('не имеют', 'имеют');
    expect(words('addition', [...close, [positive, '违法取得的证据不具有法律效力。']])).toEqual(['不']);
  });

  it.each([
    ['Лицензиат не вправе выдавать сублицензии, разглашать ноу-хау.', '被许可方无权发放分许可证，不得泄露专有技术。'],
    ['Выдача не производится, если просьба направлена с целью наказания.', '如果请求是为了处罚，则应当拒绝引渡。'],
    ['Комиссия признаёт служащего соответствующим либо не соответствующим должности.', '委员会认定公务员是否称职。'],
    ['Прекращение Соглашения не препятствует завершению мероприятий.', '协定终止不妨碍完成活动。'],
    ['Если Стороны не решат иначе, расходы несёт запрашивающая Сторона.', '除非双方另有决定，费用由请求方承担。'],
  ])('knows how law says no: «%s» (written for this test)', (russian, chinese) => {
    expect(words('omission', [...close, [russian, chinese]])).toEqual([]);
    expect(words('addition', [...close, [russian, chinese]])).toEqual([]);
  });

  it('takes the rendering of a term for that of the word before it, but not of the next member of a list', () => {
    const group = 'В состав группы входят представители заинтересованных ведомств.';
    expect(words('omission', [...close, [group, '工作组由有关部门代表组成。']])).toEqual([]);
    const action = 'Развитие механизма взаимодействия в сфере противодействия стихийным бедствиям и катастрофам.';
    expect(words('omission', [...close, [action, '发展应对自然灾害领域的协作机制。']])).toEqual(['катастрофам']);
  });

  it('takes a word for part of a term that is rendered word by word, and «язык» for part of the name (written for this test)', () => {
    const terrorists = 'Обеспечить обмен оперативной информацией о лицах, причастных к террористической деятельности.';
    expect(words('addition', [...close, [terrorists, '确保交换涉恐人员的行动信息。']])).toEqual([]);
    const request =
      'Запрос направляется на английском языке; в случаях, не терпящих отлагательства, он может быть сделан устно.';
    expect(words('omission', [...close, [request, '请求应以英文提出；紧急情况下可以口头提出。']])).toEqual([]);
  });

  it('takes «никто не» for one no, and «незаконный» and 非法 for a pair of their own', () => {
    expect(words('omission', [['Никто не может быть незаконно задержан.', '任何人不得被非法拘留。']])).toEqual([]);
    expect(words('omission', [['Никто не может быть незаконно задержан.', '任何人得被非法拘留。']])).toHaveLength(1);
  });

  it('is quiet where the texts say the same', () => {
    expect(words('omission', close)).toEqual([]);
    expect(words('addition', close)).toEqual([]);
  });

  it('leaves a word alone that a word of which nothing is known may render', () => {
    const untold: [string, string] = ['Сынергизация многосторонних проектов сотрудничества.', '推进国际合作项目。'];
    expect(words('omission', [...close, untold])).toEqual(['многосторонних']);
    expect(words('addition', [...close, untold])).toEqual([]);
  });

  it('finds what qualified a word and was dropped, whatever it said', () => {
    const consent =
      'Сведения не могут быть переданы третьей стороне без предварительного письменного согласия другой Стороны.';
    expect(words('omission', [...close, [consent, '未经另一方事先书面同意，不得将信息转交第三方。']])).toEqual([]);
    expect(words('omission', [...close, [consent, '未经另一方事先同意，不得将信息转交第三方。']])).toEqual([
      'письменного',
    ]);
    expect(words('omission', [...close, [consent, '未经另一方书面同意，不得将信息转交第三方。']])).toEqual([
      'предварительного',
    ]);
  });

  it('finds a member of an enumeration between two that follow each other (Shanghai convention, declarations)', () => {
    const fields =
      'Стороны развивают сотрудничество в торговле, инвестициях, транспорте, энергетике и сельском хозяйстве.';
    expect(words('omission', [...close, [fields, '各方发展在贸易、投资、交通、能源和农业领域的合作。']])).toEqual([]);
    expect(words('omission', [...close, [fields, '各方发展在贸易、投资、交通和农业领域的合作。']])).toEqual([
      'энергетике',
    ]);
    expect(words('omission', [...close, [fields, '各方发展在贸易、交通、能源和农业领域的合作。']])).toEqual([
      'инвестициях',
    ]);
  });

  it('finds one of two that were joined', () => {
    const disputes = 'Споры решаются путём консультаций и переговоров между Сторонами.';
    expect(words('omission', [...close, [disputes, '争端由各方通过协商和谈判解决。']])).toEqual([]);
    expect(words('omission', [...close, [disputes, '争端由各方通过协商解决。']])).toEqual(['переговоров']);
  });

  it('knows what goes with both members of a pair', () => {
    const copies = 'Лицензия на воспроизведение и распространение произведения.';
    expect(words('omission', [...close, [copies, '复制和发行作品的许可。']])).toEqual([]);
    expect(words('omission', [...close, [copies, '复制作品的许可。']])).toEqual(['распространение']);
  });

  it('says nothing of a member that the name of another one holds', () => {
    const trust = 'укрепление между государствами-членами взаимного доверия, дружбы и добрососедства;';
    expect(words('omission', [...close, [trust, '加强成员国间的相互信任和睦邻友好；']])).toEqual([]);
  });

  it('says nothing of single words in prose that is not official', () => {
    const row: [string, string] = ['Вставляет новую строку ниже активной ячейки.', '在活动单元格的下方插入行。'];
    expect(words('omission', [row])).toEqual([]);
  });

  it('says nothing of languages it knows no words of', () => {
    expect(
      findings('omission', [['Un texte en français', 'Ein Text auf Deutsch, der sehr viel länger ist']], options),
    ).toEqual([]);
  });
});

describe('what one side says and the other turns round', () => {
  const turned = (russian: string, chinese: string) =>
    findings('omission', [...close, [russian, chinese]], options).flatMap(({ values }) =>
      values.opposite === undefined ? [] : [`${values.words} / ${values.opposite}`],
    );

  it.each([
    ['Создание единой базы данных.', '建立统一数据库。', '建立', '撤销', 'Создание / 撤销'],
    ['Расширение торговли между странами.', '扩大国家间贸易。', '扩大', '限制', 'Расширение / 限制'],
    [
      'Настоящее Соглашение вступает в силу после уведомления.',
      '本协定自通知之日起生效。',
      '生效',
      '失效',
      'вступает в силу / 失效',
    ],
    ['Покупатель оплачивает товар.', '买方支付货款。', '买方', '卖方', 'Покупатель / 卖方'],
    ['Все изменения совершаются в письменной форме.', '所有修改以书面形式作出。', '所有', '部分', 'Все / 部分'],
    ['Срок составляет не более 24 месяцев.', '期限不超过24个月。', '不超过', '不少于', 'не более / 不少于'],
    ['Сторона вправе отказаться от товара.', '一方有权拒收货物。', '有权', '必须', 'вправе / 必须'],
    ['Стороны должны сообщить об этом.', '各方应通报有关情况。', '应', '可', 'должны / 可'],
    ['Споры о толковании или применении Соглашения.', '关于解释或适用协定的争端。', '或', '和', 'или / 和'],
  ])('is told of «%s»', (russian, chinese, right, wrong, expected) => {
    expect(turned(russian, chinese)).toEqual([]);
    expect(turned(russian, chinese.replace(right, wrong))).toEqual([expected]);
  });

  it('is told once, as an error where the words are opposites', () => {
    const pairs: Pairs = [...close, ['Создание единой базы данных.', '撤销统一数据库。']];
    expect(findings('omission', pairs, options).map(({ severity }) => severity)).toEqual(['error']);
    expect(words('addition', pairs)).toEqual([]);
  });

  it('is told of what may be done on the one side and merely is on the other', () => {
    const pairs: Pairs = [...close, ['Стороны могут проводить совместные учения.', '各方举行联合演习。']];
    expect(words('omission', pairs)).toEqual(['могут']);
    const added: Pairs = [...close, ['Стороны проводят совместные учения.', '各方可以举行联合演习。']];
    expect(words('addition', added)).toEqual(['可以']);
  });

  it('takes «и» for 或 under a negation (Declaration of Human Rights, 5)', () => {
    expect(
      turned(
        'Никто не должен подвергаться жестоким, бесчеловечным обращению и наказанию.',
        '任何人不得施以残忍的、不人道的待遇或刑罚。',
      ),
    ).toEqual([]);
  });

  it('knows that no later than six months before is at least six months before', () => {
    const russian = 'Сторона уведомляет об этом не позднее чем за шесть месяцев до истечения срока.';
    expect(turned(russian, '一方应在期限届满前至少六个月予以通知。')).toEqual([]);
    expect(turned('Отчёт представляется не позднее 1 марта.', '报告最迟于3月1日提交。')).toEqual([]);
  });

  it('knows that what is not allowed is forbidden', () => {
    expect(turned('Передача сведений запрещена.', '不允许转交资料。')).toEqual([]);
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

  it('finds a short clause that nothing answers', () => {
    const exchange = 'Стороны ежегодно обмениваются сведениями о ходе выполнения настоящего Соглашения.';
    const plain = '各方每年交换关于本协定执行情况的信息。';
    expect(words('addition', [...close, [exchange, plain]])).toEqual([]);
    expect(words('addition', [...close, [exchange, plain.replace('。', '，但须经各成员国财政部批准。')]])).toEqual([
      '须经各成员国财政部批准',
    ]);
  });

  it('finds what qualifies a word in the translation only', () => {
    const notice = 'Депозитарий направляет уведомление о выходе из Соглашения.';
    expect(words('addition', [...close, [notice, '保存人发出退出协定的通知。']])).toEqual([]);
    expect(words('addition', [...close, [notice, '保存人发出退出协定的书面通知。']])).toEqual(['书面']);
  });

  it('finds a member of an enumeration that only the translation has', () => {
    const fields = 'Стороны развивают сотрудничество в торговле, транспорте и сельском хозяйстве.';
    expect(words('addition', [...close, [fields, '各方发展在贸易、投资、交通和农业领域的合作。']])).toEqual(['投资']);
  });

  it('finds a negation that only the translation has', () => {
    expect(words('addition', [['Каждый имеет право на труд.', '任何人不得工作。']])).toEqual(['不得']);
  });

  it('takes «воздержаться» for a no (Charter of the United Nations, 27)', () => {
    const russian = 'Сторона, участвующая в споре, должна воздержаться от голосования.';
    expect(words('addition', [[russian, '争端当事国不得投票。']])).toEqual([]);
  });

  it('knows that «наименее развитые» is no negation', () => {
    expect(words('addition', [['наименее развитые страны', '最不发达国家']])).toEqual([]);
  });
});
