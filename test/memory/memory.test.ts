import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTerms } from '../../src/language/term/index.js';
import { formatChanges, likeness, Memory, type MemoryOptions, wordDiff } from '../../src/memory/index.js';
import type { Unit } from '../../src/model/index.js';
import { unitOf } from './unit.js';

let count = 0;
function unit(source: string, target: string, more: Partial<Unit> = {}): Unit {
  count += 1;
  return unitOf(source, target, { id: `unit.${count}`, ...more });
}

function memory(pairs: readonly (readonly [string, string, Partial<Unit>?])[], options: MemoryOptions = {}): Memory {
  const all = new Memory({ name: 'test', ...options });
  for (const [source, target, more] of pairs) all.add(unit(source, target, more));
  return all;
}

/** From the SCO's action plan for 2016–2020 (decision No. 1, Tashkent, 24 June 2016), items 1 and 33, shortened. */
const plan = [
  ['Проведение встреч министров иностранных дел государств-членов ШОС.', '举行上合组织成员国外交部长会议。'],
  ['Проведение встреч министров обороны государств-членов ШОС.', '举行上合组织成员国国防部长会议。'],
  ['Реализация Программы сотрудничества на 2017-2021 гг.', '落实《2017－2021年合作纲要》。'],
] as const;
const fromRussian = { language: 'ru', targetLanguage: 'zh' };
const fromChinese = { language: 'zh-CN', targetLanguage: 'ru' };

describe('likeness', () => {
  it('is symmetric, between 0 and 1, and 1 only for equals', () => {
    const text = fc.string({ unit: fc.constantFrom('а', 'б', '一'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const ab = likeness(a, b);
        expect(ab).toBe(likeness(b, a));
        expect(ab).toBeGreaterThanOrEqual(0);
        expect(ab === 1).toBe(a === b);
      }),
    );
  });
});

describe('a memory', () => {
  it('holds the same unit once, with both places', () => {
    const all = new Memory();
    const [source, target] = plan[0];
    const first = all.add(unit(source, target, { properties: { 'x-Document': 'plan', 'x-Item': '1' } }));
    const second = all.add(unit(source, target, { properties: { 'x-Document': 'declaration', 'x-Item': '4' } }));
    expect(second).toBe(first);
    expect(all.size).toBe(1);
    expect(all.get(first)?.places.map(({ document, item }) => [document, item])).toEqual([
      ['plan', '1'],
      ['declaration', '4'],
    ]);
  });

  it('holds another translation of the same text as another entry', () => {
    const all = memory([
      [plan[0][0], plan[0][1]],
      [plan[0][0], '召开上合组织成员国外长会议。'],
    ]);
    expect(all.size).toBe(2);
    expect(all.lookup({ text: plan[0][0], ...fromRussian }).map(({ score }) => score)).toEqual([100, 100]);
  });

  it('does not remember what has no words on one side', () => {
    const all = new Memory();
    expect(all.add(unit('Слово', ''))).toBe(0);
    expect(all.size).toBe(0);
  });

  it('answers in both directions', () => {
    const all = memory(plan);
    const [russian] = all.lookup({ text: plan[1][0], ...fromRussian });
    const [chinese] = all.lookup({ text: plan[1][1], ...fromChinese });
    expect(russian?.translation).toBe(plan[1][1]);
    expect(chinese?.translation).toBe(plan[1][0]);
  });

  it('takes zh, zh-CN and zh-Hans for one language and zh-TW for another', () => {
    const all = memory(plan);
    for (const targetLanguage of ['zh', 'zh-CN', 'zh-Hans', 'zh_CN']) {
      expect(all.lookup({ text: plan[0][0], language: 'ru-RU', targetLanguage })).toHaveLength(2);
    }
    expect(all.lookup({ text: plan[0][0], language: 'ru', targetLanguage: 'zh-TW' })).toEqual([]);
  });

  it('forgets what was removed and finds what was put in its place', () => {
    const all = memory(plan);
    const [match] = all.lookup({ text: plan[2][0], ...fromRussian });
    const id = match?.entry.id ?? 0;
    all.replace(id, unit(plan[2][0], '执行《2017－2021年合作纲要》。'));
    expect(all.lookup({ text: plan[2][0], ...fromRussian })[0]?.translation).toBe('执行《2017－2021年合作纲要》。');
    expect(all.lookup({ text: plan[2][1], ...fromChinese }).filter(({ type }) => type === 'exact')).toEqual([]);
    expect(all.remove(id)).toBe(true);
    expect(all.remove(id)).toBe(false);
    expect(all.lookup({ text: plan[2][0], ...fromRussian })).toEqual([]);
    expect(() => all.replace(id, unit('а', '一'))).toThrow(/no entry/);
  });
});

describe('the score', () => {
  it('is a percentage rounded down, 100 only for equals', () => {
    const long = `${'Стороны отмечают важность сотрудничества. '.repeat(10)}`;
    const [match] = memory([[`${long}А`, '一']]).lookup({ text: `${long}Б`, ...fromRussian });
    expect(match).toMatchObject({ score: 99, type: 'fuzzy' });
  });

  it('loses the points that are asked for, and says why', () => {
    const all = memory([[plan[0][0], plan[0][1], { state: 'translated' }]]);
    const [match] = all.lookup(
      { text: plan[0][0], ...fromRussian, document: 'other' },
      { penalties: { unconfirmed: 5, 'other-document': 2 } },
    );
    expect(match).toMatchObject({ score: 93, penalties: { unconfirmed: 5, 'other-document': 2 }, type: 'exact' });
  });

  it('loses a point for tags that the text has not', () => {
    const code = { type: 'point', role: 'code', id: '1', element: 'ph', attributes: {}, data: '<br/>' } as const;
    const all = new Memory();
    all.add(unit('x', '一', { source: [['Проведение ', code, 'встреч министров.']] }));
    expect(all.lookup({ text: 'Проведение встреч министров.', ...fromRussian })[0]).toMatchObject({
      score: 99,
      type: 'exact',
    });
  });

  it('with penalties still gives the best of all, not the best of the likest', () => {
    // Ten likelier entries are unconfirmed; the eleventh is not.
    const text = 'Проведение регулярных консультаций по вопросам внешней политики.';
    const all = memory([
      ...Array.from({ length: 10 }, (_, i) => [text, `译文${i}`, { state: 'translated' } as const] as const),
      [`${text}!`, '最佳译文'],
    ]);
    const [best] = all.lookup({ text, ...fromRussian }, { limit: 1, penalties: { unconfirmed: 20 } });
    expect(best?.translation).toBe('最佳译文');
  });
});

describe('a context match', () => {
  const all = memory([[plan[0][0], plan[0][1], { previous: 'А.', next: 'Б.' }]]);
  const query = { text: plan[0][0], ...fromRussian };

  it('is an equal text between equal neighbours', () => {
    expect(all.lookup({ ...query, previous: 'А.', next: 'Б.' })[0]).toMatchObject({ type: 'context', neighbours: 2 });
  });

  it('needs one neighbour to be known and equal', () => {
    expect(all.lookup({ ...query, previous: 'А.' })[0]).toMatchObject({ type: 'context', neighbours: 1 });
    expect(all.lookup(query)[0]).toMatchObject({ type: 'exact', neighbours: 0 });
  });

  it('is none where one neighbour is another', () => {
    expect(all.lookup({ ...query, previous: 'А.', next: 'В.' })[0]).toMatchObject({ type: 'exact', neighbours: 0 });
  });

  it('stands before an exact match', () => {
    const two = memory([
      [plan[0][0], '另一译文。'],
      [plan[0][0], plan[0][1], { previous: 'А.' }],
    ]);
    expect(two.lookup({ ...query, previous: 'А.' }).map(({ type }) => type)).toEqual(['context', 'exact']);
  });
});

describe('numbers, dates and names', () => {
  const ask = (all: Memory, text: string, direction = fromRussian) =>
    all.lookup({ text, ...direction }, { substitute: true })[0];

  it('are put into the translation, and the change is marked', () => {
    const match = ask(memory(plan), 'Реализация Программы сотрудничества на 2021-2025 гг.');
    expect(match).toMatchObject({ score: 99, type: 'fuzzy', onlyPlaceables: true });
    expect(match?.adapted).toEqual({
      translation: '落实《2021－2025年合作纲要》。',
      substitutions: [{ span: [3, 13], from: '2017－2021年', to: '2021－2025年' }],
    });
  });

  it.each([
    [
      'Встреча состоялась 11 июня 2010 года.',
      '会晤于２０１０年６月１１日举行。',
      'Встреча состоялась 3 мая 2018 года.',
      '会晤于２０１８年５月３日举行。',
    ],
    [
      'Решение принято в 2016 году.',
      '决定于二〇一六年通过。',
      'Решение принято в 2018 году.',
      '决定于二〇一八年通过。',
    ],
    ['Статья 5', '第五条', 'Статья 12', '第十二条'],
    // The Bishkek declaration of the SCO, 2019.
    [
      'Операция проведена 8-12 июля 2019 года.',
      '行动于2019年7月8日至12日举行。',
      'Операция проведена 3-9 сентября 2021 года.',
      '行动于2021年9月3日至9日举行。',
    ],
    [
      'Операция проведена с 20 июля по 20 октября 2018 года.',
      '行动于2018年7月20日至10月20日举行。',
      'Операция проведена с 1 мая по 3 июня 2020 года.',
      '行动于2020年5月1日至6月3日举行。',
    ],
  ])('keep the notation of the translation: %s', (source, target, text, expected) => {
    expect(ask(memory([[source, target]]), text)?.adapted?.translation).toBe(expected);
  });

  it('are put into a Russian translation with its months', () => {
    const all = memory([['Встреча состоялась 11 июня 2010 года.', '会晤于2010年6月11日举行。']]);
    expect(ask(all, '会晤于2018年5月3日举行。', fromChinese)?.adapted?.translation).toBe(
      'Встреча состоялась 3 мая 2018 года.',
    );
  });

  it('are found in a short text of which they are the greater part', () => {
    expect(ask(memory([['Статья 5', '第5条']]), '第12条', fromChinese)?.adapted?.translation).toBe('Статья 12');
  });

  it('are names too, where a termbase or the runtime knows them', () => {
    const names = indexTerms(null, ['ru', 'zh']);
    const all = memory([['Делегация Казахстана прибыла 3 мая.', '哈萨克斯坦代表团5月3日抵达。']], { names });
    expect(ask(all, 'Делегация Таджикистана прибыла 4 июня.')?.adapted?.translation).toBe(
      '塔吉克斯坦代表团6月4日抵达。',
    );
  });

  it('take the case in which the name before them stood', () => {
    const names = indexTerms(null, ['ru', 'zh']);
    const all = memory([['Делегация Казахстана прибыла 3 мая.', '哈萨克斯坦代表团5月3日抵达。']], { names });
    const into = (text: string) => ask(all, text, fromChinese)?.adapted?.translation;
    expect(into('塔吉克斯坦代表团6月4日抵达。')).toBe('Делегация Таджикистана прибыла 4 июня.');
    // «Индия» has other cases than «Казахстан»: better no name than a wrong one.
    expect(into('印度代表团6月4日抵达。')).toBeUndefined();
  });

  it('are left alone where a period names another month at its end', () => {
    const all = memory([['Операция проведена 8-12 июля 2019 года.', '行动于2019年7月8日至12日举行。']]);
    expect(ask(all, 'Операция проведена 28 июля – 3 августа 2019 года.')?.adapted).toBeUndefined();
  });

  it('are left alone where the translation does not hold them', () => {
    const all = memory([['Реализация Программы сотрудничества на 2017-2021 гг.', '落实合作纲要。']]);
    const match = ask(all, 'Реализация Программы сотрудничества на 2021-2025 гг.');
    expect(match?.onlyPlaceables).toBe(true);
    expect(match?.adapted).toBeUndefined();
    expect(match?.score).toBeLessThan(99);
  });

  it('are not touched unless asked', () => {
    const [match] = memory(plan).lookup({
      text: 'Реализация Программы сотрудничества на 2021-2025 гг.',
      ...fromRussian,
    });
    expect(match?.adapted).toBeUndefined();
  });
});

describe('what differs', () => {
  it('is shown by words in Russian', () => {
    expect(formatChanges(wordDiff(plan[0][0], plan[1][0], 'ru'))).toBe(
      'Проведение встреч министров [-иностранных-]{+обороны+} [-дел -]государств-членов ШОС.',
    );
  });

  it('is shown by words in Chinese', () => {
    expect(formatChanges(wordDiff('举行外交部长会议', '举行国防部长会议', 'zh'))).toBe(
      '举行[-外交部长-]{+国防部长+}会议',
    );
  });

  it('joins to both texts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('ru', 'zh'),
        (a, b, language) => {
          const changes = wordDiff(a, b, language);
          const side = (without: string) =>
            changes
              .filter(({ type }) => type !== without)
              .map(({ text }) => text)
              .join('');
          expect([side('added'), side('removed')]).toEqual([a, b]);
        },
      ),
    );
  });
});

describe('concordance', () => {
  const all = memory(plan);

  it('finds a Russian word in every form', () => {
    const hits = all.concordance('встреча министра', 'ru');
    expect(hits.map(({ text, spans }) => spans.map((span) => text.slice(...span)))).toEqual([
      ['встреч министров'],
      ['встреч министров'],
    ]);
  });

  it('finds a Chinese word of two characters', () => {
    const [hit] = all.concordance('合作', 'zh');
    expect(hit).toMatchObject({ side: 'target', text: plan[2][1], translation: plan[2][0], spans: [[13, 15]] });
  });

  it('gives the place', () => {
    expect(all.concordance('外交', 'zh')[0]?.entry.places[0]?.document).toBe('plan');
  });

  it('takes ё for е', () => {
    expect(memory([['Отчёт о работе', '工作报告']]).concordance('отчеты', 'ru')).toHaveLength(1);
  });
});

describe('parts of a segment', () => {
  it('are the longest that the memory holds', () => {
    const parts = memory(plan).subsegments({
      text: 'Участие министров обороны государств-членов ШОС в учениях на основе Программы сотрудничества.',
      ...fromRussian,
    });
    expect(parts.map(({ text }) => text)).toEqual([
      'министров обороны государств-членов ШОС',
      'Программы сотрудничества',
    ]);
  });
});
