import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBilingual, readDocument } from '../../src/document/index.js';
import { type Document, gapsBetween, originalSpans } from '../../src/model/index.js';
import { actionPlan, sharedText } from '../corpus.js';

const cells = (document: Document, label: string) =>
  document.blocks.find((block) => block.type === 'item' && block.label === label)?.cells.map((cell) => cell.text);

/** Every letter and digit of the original stands in a block, and every cell is made of verbatim runs. */
function expectNothingLost(document: Document, lines: string = document.text) {
  const spans = document.blocks.flatMap((block) => block.spans);
  const lost = gapsBetween(spans, document.text.length)
    .map(([start, end]) => document.text.slice(start, end))
    .join('');
  if (lines === document.text) expect(lost.replace(/[^\p{L}\p{N}]/gu, '')).toBe('');
  for (const block of document.blocks) {
    for (const cell of block.cells) {
      for (const { at, span } of cell.runs) {
        expect(cell.text.slice(at, at + span[1] - span[0])).toBe(document.text.slice(...span));
      }
      const covered = originalSpans(cell.runs, [0, cell.text.length]).map((span) => document.text.slice(...span));
      expect(covered.join('').replace(/\s/g, '')).toBe(cell.text.replace(/\s/g, ''));
    }
  }
}

describe('the action plan of 2016', () => {
  const { source: russian, target: chinese } = readBilingual(actionPlan, { name: 'plan' });

  it('has 75 items in seven sections on both sides', () => {
    for (const document of [russian, chinese]) {
      const items = document.blocks.filter((block) => block.type === 'item');
      expect(items.map((item) => item.ordinal)).toEqual(Array.from({ length: 75 }, (_, index) => index + 1));
      expect(items.every((item) => item.cells.length === 3 && item.cells.every((cell) => cell.text !== ''))).toBe(true);
      expect(new Set(items.map((item) => item.section)).size).toBe(7);
    }
  });

  it('prints 72 twice in Russian, and the ordinal counts on', () => {
    const labels = russian.blocks.filter((block) => block.type === 'item').slice(-4);
    expect(labels.map(({ label, ordinal }) => [label, ordinal])).toEqual([
      ['72.', 72],
      ['72', 73],
      ['73', 74],
      ['74', 75],
    ]);
  });

  it('knows the columns by their heads', () => {
    for (const document of [russian, chinese]) {
      const head = document.blocks.find((block) => block.type === 'table-header');
      expect(head?.cells.map((cell) => cell.column)).toEqual(['number', 'activity', 'participants', 'executors']);
    }
  });

  it('reads headings in all three notations', () => {
    const headings = (document: Document) =>
      document.blocks
        .filter((block) => block.type === 'heading' && block.table !== null)
        .map((block) => block.cells[0]?.text);
    expect(headings(russian)).toEqual([
      'ПОЛИТИЧЕСКОЕ ВЗАИМОДЕЙСТВИЕ',
      'СОТРУДНИЧЕСТВО В ОБЛАСТИ БЕЗОПАСНОСТИ',
      'ТОРГОВО-ЭКОНОМИЧЕСКОЕ СОТРУДНИЧЕСТВО',
      'КУЛЬТУРНО-ГУМАНИТАРНОЕ ВЗАИМОДЕЙСТВИЕ',
      'ИНФОРМАЦИОННОЕ ИЗМЕРЕНИЕ',
      'ПОЛИТИКА ОТКРЫТОСТИ И ПАРТНЕРСТВА',
      'МЕЖДУНАРОДНОЕ СОТРУДНИЧЕСТВО',
    ]);
    expect(headings(chinese)).toEqual([
      '政治合作',
      '安全合作',
      '经贸合作',
      '人文合作',
      '新闻合作',
      '开放和伙伴关系政策',
      '国际合作',
    ]);
  });

  it('tells certification, date, decision and signatories apart', () => {
    const types = (type: string) =>
      russian.blocks.filter((block) => block.type === type).map((block) => block.cells[0]?.text);
    expect(types('certification')).toHaveLength(2);
    expect(types('date-place')).toEqual(['24 июня 2016 года № 1 город Ташкент']);
    expect(types('signature')).toEqual([
      'Юрист Секретариата ШОС',
      'Т.Ф. Абдуллин',
      'Президент Республики Казахстан',
      'Председатель Китайской Народной Республики',
      'Президент Кыргызской Республики',
      'Президент Российской Федерации',
      'Президент Республики Таджикистан',
      'Президент Республики Узбекистан',
    ]);
  });

  it('puts rows together over a page end', () => {
    expect(cells(russian, '8.')?.slice(1)).toEqual([
      'Государства-члены, наблюдатели и партнеры по диалогу ШОС',
      'Компетентные органы государств-членов, наблюдателей и партнеров по диалогу ШОС, РАТС ШОС',
    ]);
    expect(cells(chinese, '52')?.[0]).toBe(
      '继续为上合组织成员国公民提供奖学金，保障学生和学术交流，提高成员国语言教师专业水平。',
    );
  });

  it('joins a word that a page end cut, and keeps the hyphen of a compound', () => {
    expect(cells(russian, '15.')?.[0]).toContain('информационно-телекоммуникационной системы');
  });

  it('moves a fragment that fell into the number column, and reads a restated tail once', () => {
    expect(cells(russian, '54.')).toEqual([
      'Регулярное проведение встреч министров культуры государств-членов ШОС и различных культурных мероприятий в рамках ШОС',
      'Государства-члены, наблюдатели и партнеры по диалогу ШОС',
      'Соответствующие министерства и ведомства государств-членов, наблюдателей и партнеров по диалогу ШОС',
    ]);
  });

  it('reads once what was printed twice', () => {
    expect(cells(chinese, '18')?.[2]).toBe('上合组织成员国、观察员国和对话伙伴主管机关, 上合组织地区反恐怖机构');
    expect(cells(chinese, '53')).toHaveLength(3);
    expect(cells(chinese, '59')?.slice(1)).toEqual(['上合组织成员国', '上合组织成员国 卫生部']);
  });

  it('records each repair with the pieces of the original', () => {
    const joined = russian.repairs.find((repair) => repair.type === 'word-joined');
    expect(joined?.spans.map((span) => actionPlan.slice(...span)).join('|')).toContain(
      'информационно-|телекоммуникационной',
    );
    for (const repair of [...russian.repairs, ...chinese.repairs]) expect(repair.spans.length).toBeGreaterThan(0);
  });

  it('loses nothing', () => {
    expectNothingLost(russian, '');
    expectNothingLost(chinese, '');
    const spans = [...russian.blocks, ...chinese.blocks].flatMap((block) => block.spans);
    const lost = gapsBetween(spans, actionPlan.length).map((span) => actionPlan.slice(...span));
    expect(lost.join('').replace(/[^\p{L}\p{N}]/gu, '')).toBe('');
  });
});

describe('numbered lists', () => {
  it('nest as GB/T 9704 orders their notations', () => {
    const document = readDocument(
      // Annex four of A/73/832: the anti-drug strategy of the SCO for 2018–2023.
      '一、基本宗旨\n\n（一）本战略的基本宗旨是继续采取措施减少各方境内的麻醉品。\n\n(二) 战略确立各方在应对毒品威胁方面的统一立场。\n\n二、优先方向\n\n(一) 各方支持禁毒预防。\n',
      { language: 'zh-CN' },
    );
    expect(document.blocks.map(({ type, label, ordinal, level }) => [type, label, ordinal, level])).toEqual([
      ['heading', '一、', null, 1],
      ['item', '（一）', 1, 2],
      ['item', '(二)', 2, 2],
      ['heading', '二、', null, 1],
      ['item', '(一)', 1, 2],
    ]);
  });

  it('nest in a Russian convention as its drafters number it', () => {
    // After the order of the SCO Convention against Extremism, Astana, 9 June 2017.
    const document = readDocument(
      'I. ОБЩИЕ ПОЛОЖЕНИЯ\n\nСтатья 1\n\n1. Для целей Конвенции используются следующие понятия:\n\n1) «государство» – член Организации;\n\nа) прямая поддержка;\n\nПриложение № 1\nк Конвенции\n\nПеречень органов:\n',
      { language: 'ru' },
    );
    expect(document.blocks.map(({ type, label, level }) => [type, label, level])).toEqual([
      ['heading', 'I.', 1],
      ['heading', 'Статья 1', 2],
      ['item', '1.', 3],
      ['item', '1)', 4],
      ['item', 'а)', 5],
      ['heading', null, null],
      ['paragraph', null, null],
    ]);
  });

  it('keep a torn number in its cell together', () => {
    const document = readDocument(
      '序号\t活动名称\t执行期限\t执行者\n1. 8\t参加会议\t长期\t执委会\n1. 9\t交流经验\t长期\t执委会\n',
      {
        language: 'zh-CN',
      },
    );
    expect(document.blocks.map((block) => block.label)).toEqual([null, '1. 8', '1. 9']);
  });

  it('take the title of an article for a heading, whether a dash or a stop parts it from its number', () => {
    // Creative Commons BY 4.0, official Russian translation.
    const document = readDocument(
      'Раздел 1 – Определения.\nАдаптированный Материал означает материал, охраняемый Авторским Правом.\nСтатья 2. Предмет\nСтороны сотрудничают в области культуры.\n',
      { language: 'ru' },
    );
    expect(document.blocks.map(({ type, label }) => [type, label])).toEqual([
      ['heading', 'Раздел 1 –'],
      ['paragraph', null],
      ['heading', 'Статья 2.'],
      ['paragraph', null],
    ]);
  });

  it('know the lettered targets of the 2030 Agenda, and that the last of a list is no heading', () => {
    const document = readDocument(
      '9.2 Содействовать устойчивой индустриализации\n9.2.2 Занятость в обрабатывающей промышленности\n9.c Расширить доступ к технологиям\n9.c.1 Доля населения, охваченного мобильными сетями\n',
      { language: 'ru' },
    );
    expect(document.blocks.slice(1).map(({ type, label }) => [type, label])).toEqual([
      ['item', '9.2.2'],
      ['heading', '9.c'],
      ['item', '9.c.1'],
    ]);
  });

  it('begin anew under each heading of running text', () => {
    const document = readDocument(
      'Статья 1\n\n1. Стороны сотрудничают.\n\n2. Стороны обмениваются опытом.\n\nСтатья 2\n\n1. Стороны проводят встречи.\n',
      {
        language: 'ru',
      },
    );
    expect(document.blocks.filter((block) => block.type === 'item').map((block) => block.ordinal)).toEqual([1, 2, 1]);
  });
});

// Charter of the United Nations, preamble.
describe('clauses of a preamble that end with a conjunction', () => {
  it('are paragraphs of their own, and so is the line that opens them', () => {
    const clauses = [
      'Мы, народы Объединенных Наций, преисполненные решимости',
      'избавить грядущие поколения от бедствий войны, дважды в нашей жизни принесшей человечеству невыразимое горе, и',
      'вновь утвердить веру в основные права человека, в достоинство и ценность человеческой личности, и',
      'содействовать социальному прогрессу и улучшению условий жизни при большей свободе,',
    ];
    const document = readDocument(clauses.join('\n\n'), { language: 'ru' });
    expect(document.blocks.map((block) => block.cells[0]?.text)).toEqual(clauses);
  });
});

const bishkek = sharedText('texts/sco-2019-bishkek-declaration.zh.txt');
describe.skipIf(bishkek === null)('the Bishkek declaration, recognised from a newspaper', () => {
  const document = readDocument(bishkek ?? '', { language: 'zh-CN' });

  it('joins the sentence that the running head interrupts, and sets the head aside', () => {
    expect(document.blocks.some((block) => block.cells[0]?.text.includes('应对生物信息安全威胁'))).toBe(true);
    expect(document.blocks.find((block) => block.type === 'furniture')?.cells[0]?.text).toBe(
      '上海合作组织成员国元首理事会比什凯克宣言',
    );
  });

  it('reads the half word after the break once', () => {
    expect(document.blocks.some((block) => block.cells[0]?.text.includes('开放型世界经济,不断巩固'))).toBe(true);
  });

  it('loses nothing', () => expectNothingLost(document));
});

for (const name of [
  'sco-2018-qingdao-declaration.web.zh',
  'sco-2020-moscow-statements.zh',
  'un-2019-sco-qingdao-documents.zh',
]) {
  const text = sharedText(`texts/${name}.txt`);
  it.skipIf(text === null)(`nothing is lost of ${name}`, () => {
    expectNothingLost(readDocument(text ?? '', { language: 'zh-CN' }));
  });
}

describe('any text at all', () => {
  const piece = fc.constantFrom(
    'Стороны сотрудничают.',
    '各方合作。',
    '1.',
    '72',
    '\t',
    '\n',
    '\n\n',
    ' ',
    '- ',
    '## ',
    '**',
    '<b>',
    '</b>',
    '（一）',
    '«',
    '》',
    'информационно-',
    'коммуникационной',
    '№ п/п\tМероприятия\tИсполнители',
    '序号\t活动内容\t执行部门',
    '\r\n',
    '—',
    '𠀀',
    'e\u0301',
  );

  it('is read without a fault, and nothing of it is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 }),
        (parts) => {
          for (const language of ['ru', 'zh-CN', 'x-unknown'])
            expectNothingLost(readDocument(parts.join(''), { language }));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a file with both texts', () => {
  it('may hold them in turns', () => {
    const { source, target } = readBilingual(
      'Стороны сотрудничают.\n各方合作。\nСтороны обмениваются опытом.\n各方交流经验。\n',
    );
    expect(source.blocks.map((block) => block.cells[0]?.text)).toEqual([
      'Стороны сотрудничают.',
      'Стороны обмениваются опытом.',
    ]);
    expect(target.blocks.map((block) => block.cells[0]?.text)).toEqual(['各方合作。', '各方交流经验。']);
  });

  it('is refused when it holds only one', () => {
    expect(() => readBilingual('Стороны сотрудничают.\n')).toThrowError(/no text in zh-CN/);
  });
});
