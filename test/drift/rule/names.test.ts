import { describe, expect, it } from 'vitest';
import { scoTermbase } from '../../../corpus/termbase/index.js';
import { russianChinese } from '../../../src/align/lexicon/ru-zh.js';
import { type collate, findings } from '../pair.js';

const termbase = scoTermbase();
const check = (rule: 'name-missing' | 'party-list-mismatch', pairs: Parameters<typeof collate>[0]) =>
  findings(rule, pairs, { termbase }).map(({ severity, values }) => [severity, values.source, values.target]);

describe('name-missing', () => {
  const names = (...pairs: [string, string][]) => check('name-missing', pairs);

  it('finds a body that only the Chinese text names (SCO action plan 2016, item 58)', () => {
    expect(
      names([
        'с привлечением представителей Всемирной организации здравоохранения и других организаций',
        '并邀请世界卫生组织、联合国艾滋病联合规划署和社会组织代表参加',
      ]),
    ).toEqual([['error', '', '联合国艾滋病联合规划署']]);
  });

  it('tells an organ from its executive committee', () => {
    expect(names(['Секретариат ШОС, РАТС ШОС', '上合组织秘书处，上合组织地区反恐机构执委会'])).toEqual([
      ['error', 'РАТС ШОС', '上合组织地区反恐机构执委会'],
    ]);
    expect(names(['Секретариат ШОС, ИК РАТС ШОС', '上合组织秘书处，上合组织地区反恐机构执委会'])).toEqual([]);
  });

  it('finds an abbreviation that means another body: 安理会 is the Security Council', () => {
    expect(names(['решений встреч секретарей советов безопасности', '落实安理会会议决议'])).toEqual([
      ['error', 'встреч секретарей советов безопасности', '安理会'],
    ]);
    expect(names(['решений Совета Безопасности ООН', '落实安理会决议'])).toEqual([]);
  });

  it('takes long and short names, adjectives and peoples for the same', () => {
    expect(names(['Организация Объединенных Наций и АСЕАН', '联合国和东南亚国家联盟'])).toEqual([]);
    expect(names(['казахстанская сторона', '哈萨克斯坦共和国'])).toEqual([]);
    expect(names(['китайцы и канадские специалисты', '中国人和加拿大专家'])).toEqual([]);
  });

  it('takes the languages of a country for no country, and its people for the country', () => {
    expect(names(['поддержка хинди и тайского языка', '支持印度语和泰语'])).toEqual([]);
    expect(names(['четыре южноафриканца', '四名南非人'])).toEqual([]);
  });

  it('knows countries without a termbase', () => {
    const found = findings('name-missing', [['в Бразилии и Перу', '在巴西和智利']]);
    expect(found.map(({ values }) => [values.source, values.target, values.expected])).toEqual([
      ['Перу', '智利', '秘鲁'],
    ]);
  });

  it('does not take a currency for its country', () => {
    expect(names(['100 долларов США', '100美元'])).toEqual([]);
  });

  it('finds another currency, and takes the short words and signs for the long ones', () => {
    expect(names(['в размере 500 млн юаней', '5亿卢布'])).toEqual([['error', 'юаней', '卢布']]);
    expect(names(['в юанях и рублях', '以人民币结算'])).toEqual([['warning', 'рублях', '']]);
    expect(names(['цена 1200 юаней', '价格为1200元'])).toEqual([]);
    expect(names(['5 долларов', '5美元'], ['двадцать иен', '20日元'], ['5 евро', '5 €'])).toEqual([]);
    expect(names(['евреи принесли дары', '犹太人献上礼物'])).toEqual([]);
  });

  it('finds another language among those in which a treaty is written', () => {
    expect(names(['на русском, китайском и английском языках', '以俄文、哈萨克文和英文写成'])).toEqual([
      ['error', 'китайском', '哈萨克文'],
    ]);
    expect(names(['на китайском, узбекском и русском языках', '以中文和俄文写成'])).toEqual([
      ['warning', 'узбекском', ''],
    ]);
    expect(names(['на хинди и китайском языке', '以印地文和中文'], ['русский текст', '俄文本'])).toEqual([]);
    expect(names(['на русском и китайском языках', '以中、俄两种文字'])).toEqual([]);
  });

  it('does not see languages in other words', () => {
    // LibreOffice help; Convention on Biological Diversity.
    expect(names(['оформление выделенного текста', '选中文字的格式'], ['судебные документы', '司法文件'])).toEqual([]);
    expect(names(['русский народ и китайская сторона', '人民'])).toEqual([]);
  });

  describe('of persons and places that no termbase knows', () => {
    // After the communiqués of the SCO summits of 2022 and 2023.
    const signed: [string, string][] = [
      ['За Республику Казахстан Касым-Жомарт Токаев', '哈萨克斯坦共和国代表卡瑟姆若马尔特·托卡耶夫'],
      ['За Китайскую Народную Республику Си Цзиньпин', '中华人民共和国代表习近平'],
      ['За Кыргызскую Республику Садыр Жапаров', '吉尔吉斯共和国代表萨德尔·扎帕罗夫'],
      ['За Российскую Федерацию Владимир Путин', '俄罗斯联邦代表弗拉基米尔·普京'],
      ['За Республику Узбекистан Шавкат Мирзиёев', '乌兹别克斯坦共和国代表沙夫卡特·米尔济约耶夫'],
    ];
    const withLine = (at: number, source: string, target: string) =>
      names(...signed.map((pair, place) => (place === at ? ([source, target] as [string, string]) : pair)));

    it('takes names that sound alike for the same, in any case, with or without given names', () => {
      expect(names(...signed)).toEqual([]);
      expect(names(['С участием В.В. Путина и К.-Ж. Токаева', '普京和托卡耶夫出席'])).toEqual([]);
      expect(names(['г-жа Чжао Минь и Иванов П.С.', '赵敏女士和彼·谢·伊万诺夫'])).toEqual([]);
      expect(names(['премьер-министр Борис Джонсон', '首相鲍里斯·约翰逊'])).toEqual([]);
    });

    it('finds another person in the place of one', () => {
      expect(withLine(2, signed[2]![0], '吉尔吉斯共和国代表索隆拜·热恩别科夫')).toEqual([
        ['error', 'Садыр Жапаров', '索隆拜·热恩别科夫'],
      ]);
      expect(withLine(4, 'За Республику Узбекистан Ислам Каримов', signed[4]![1])).toEqual([
        ['error', 'Каримов', '沙夫卡特·米尔济约耶夫'],
      ]);
    });

    it('finds a Chinese name that its characters do not read', () => {
      expect(withLine(1, signed[1]![0], '中华人民共和国代表李强').map(([, ...values]) => values)).toEqual([
        ['Си Цзиньпин', ''],
      ]);
    });

    it('tells the name of a person from that of a city before it', () => {
      expect(names(['мэр Чунцина Ху Хэнхуа', '重庆市市长胡衡华'])).toEqual([]);
      expect(names(['мэр Чунцина Ху Хэнхуа', '重庆市市长陈敏尔']).map(([, name]) => name)).toEqual(['Ху Хэнхуа']);
    });

    it('finds a name added that the texts know from elsewhere', () => {
      const pairs: [string, string][] = [
        ['Иванов П.С. предложил перенести срок поставки.', '伊万诺夫建议延长交货期。'],
        ['Доклад сделал Иванов П.С.', '报告人为伊万诺夫。'],
      ];
      expect(
        names(...pairs, ['Контроль исполнения возложить на Чэнь Цзяньго.', '由陈建国和伊万诺夫负责监督执行。']).map(
          ([, ...values]) => values,
        ),
      ).toEqual([['', '伊万诺夫']]);
    });

    it('leaves a remark where a pronoun or an office may mean the person', () => {
      const pairs: [string, string][] = [
        ['Назарбаев впервые приехал в Шанхай.', '纳扎尔巴耶夫第一次来到上海。'],
        ['Нурсултан Назарбаев выступил.', '努尔苏丹·纳扎尔巴耶夫发言。'],
      ];
      expect(names(...pairs, ['Город запомнил Назарбаева.', '这座城市记住了他。'])).toEqual([
        ['info', 'Назарбаева', ''],
      ]);
    });

    it('takes words with a capital for no names, nor Korean names for Chinese ones', () => {
      expect(names(['Правительство и Договаривающиеся Стороны', '政府和缔约各方'])).toEqual([]);
      expect(names(['президент Мун Чжэ Ин', '总统文在寅'], ['Пан Ги Мун', '潘基文'])).toEqual([]);
    });
  });

  it('finds a title that speaks of something else, in or without quotation marks', () => {
    const titles = (source: string, target: string) =>
      findings('name-missing', [[source, target]], { termbase, lexicon: russianChinese }).map(
        ({ severity, message }) => [severity, /titles/.test(message)],
      );
    expect(titles('Принята Программа «Зелёный пояс ШОС».', '通过了《上合组织蓝色海洋纲要》。')).toEqual([
      ['warning', true],
    ]);
    expect(
      titles('Подписано Соглашение об избежании двойного налогообложения.', '双方签署了《关于促进和保护投资的协定》。'),
    ).toEqual([['warning', true]]);
    expect(titles('Принята Программа «Зелёный пояс ШОС».', '通过了《上合组织绿色之带纲要》。')).toEqual([]);
    // TICO-19: a journal that the Russian text does not name.
    expect(
      titles(
        'Наша группа разработала краткое справочное руководство и опубликовала его в Интернете на веб-сайте.',
        '我们的团队制定了快速建议指南，并将该指南在线发布到《军事医学研究》杂志上。',
      ),
    ).toEqual([]);
  });

  it('finds another country for one of which the other text speaks by an adjective', () => {
    expect(names(['600 000 китайских масок', '60万只汤加口罩'])).toEqual([['error', 'китайских', '汤加']]);
    expect(names(['в Иране, к Ирану', '在伊朗'])).toEqual([]);
    expect(names(['на Ближнем Востоке', '在中亚地区'])).toEqual([['warning', 'Ближнем Востоке', '中亚地区']]);
  });

  it('finds a long title in other words, and no abbreviation across two words', () => {
    // SCO declaration of Bishkek, 2019.
    expect(
      names(['Кодекс поведения в целях достижения мира, свободного от терроризма', '《实现无恐怖主义世界行为准则》']),
    ).toEqual([]);
    expect(names(['создание фонда совместной поддержки инициатив', '设立倡议联合扶持基金'])).toEqual([]);
  });

  it('lets a common word stand for a longer name that holds it', () => {
    expect(names(['сайт Секретариата ШОС', '秘书处网站'])).toEqual([]);
  });

  it('does not ask for the body that the whole text is about', () => {
    const body = Array.from(
      { length: 4 },
      () => ['сотрудничество в рамках ШОС', '上合组织框架内合作'] as [string, string],
    );
    expect(names(...body, ['документы ШОС', '基础文件'])).toEqual([]);
  });

  it('sees that a name has only moved into the next paragraph', () => {
    expect(names(['Япония и мир.', '和平。'], ['Развитие.', '日本的发展。'])).toEqual([]);
  });
});

describe('party-list-mismatch', () => {
  const lists = (source: string, target: string) =>
    check('party-list-mismatch', [
      [`37.\tРазвитие.\t${'Государства-члены ШОС'}\t${source}`, `37\t发展。\t上合组织成员国\t${target}`],
    ]);

  it('finds a service dropped from the executors (SCO action plan 2016, item 37)', () => {
    expect(
      lists('Министерства транспорта и таможенные службы государств-членов ШОС', '上合组织成员国交通运输部'),
    ).toEqual([['error', 'таможенные службы', '']]);
  });

  it('finds the wrong service', () => {
    expect(
      lists(
        'Ведомства государств-членов ШОС, отвечающие за санитарно-эпидемиологическое благополучие',
        '上合组织成员国卫生部',
      ).map(([, ...rest]) => rest),
    ).toEqual([['санитарно-эпидемиологическое благополучие', '卫生部']]);
  });

  it('finds a group of parties left out of an enumeration in running text', () => {
    expect(
      check('party-list-mismatch', [
        ['взаимодействие государств-членов, наблюдателей и партнеров по диалогу ШОС', '上合组织成员国和观察员国的合作'],
      ]),
    ).toEqual([['error', 'партнеров по диалогу ШОС', '']]);
  });

  it('finds a ministry that a sentence lacks, and takes another word for a service for it (SCO action plan 2016, item 66)', () => {
    const sentence = (source: string, target: string) =>
      findings('party-list-mismatch', [[source, target]], { termbase, lexicon: russianChinese }).map(
        ({ severity, values }) => [severity, values.source, values.target],
      );
    const source =
      'Проведение регулярных консультаций по линии информационных служб Министерств иностранных дел государств-членов ШОС в целях развития взаимодействия в сфере информационного сопровождения деятельности ШОС, направленного на формирование положительного и объективного образа Организации.';
    expect(
      sentence(
        source,
        '定期举行上合组织成员国新闻部门磋商，以加强对其工作的新闻报道工作，塑造上合组织积极客观的形象。',
      ),
    ).toEqual([['warning', 'Министерств иностранных дел', '']]);
    expect(
      sentence(
        source,
        '定期举行上合组织成员国外交部新闻司磋商，以加强对其工作的新闻报道工作，塑造上合组织积极客观的形象。',
      ),
    ).toEqual([]);
    // TICO-19.
    expect(
      sentence(
        '31 января Министерство здравоохранения и социальных служб США объявило вспышку болезни чрезвычайной ситуацией',
        '1月31日，美国卫生与公共服务部宣布此次爆发为紧急事件',
      ),
    ).toEqual([]);
  });

  it('finds another order of the same countries', () => {
    expect(
      check('party-list-mismatch', [['Индия, Китай и Россия', '中国、印度和俄罗斯']]).map(([severity]) => severity),
    ).toEqual(['warning']);
  });

  it('takes «ведомства, отвечающие за…» and the service itself for the same', () => {
    expect(lists('Соответствующие министерства и ведомства государств-членов ШОС', '上合组织成员国相关部委')).toEqual(
      [],
    );
    expect(
      lists(
        'Министерства и ведомства государств-членов ШОС, отвечающие за вопросы взаимодействия в сфере туризма',
        '上合组织成员国旅游合作部门',
      ),
    ).toEqual([]);
  });
});
