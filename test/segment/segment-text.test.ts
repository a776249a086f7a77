import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBilingual } from '../../src/document/index.js';
import { gapsBetween } from '../../src/model/index.js';
import { segment, segmentText } from '../../src/segment/index.js';
import { actionPlan } from '../corpus.js';

const cut = (text: string, language: string) =>
  segmentText(text, language).map(([start, end]) => text.slice(start, end));

describe('Russian', () => {
  const whole = (name: string, text: string) =>
    it(`keeps ${name} whole`, () => expect(cut(text, 'ru')).toEqual([text]));

  // From the action plan of 2016 and the Charter of the SCO.
  whole('a title in quotes', 'Принята редакция «Правил поведения. Новая версия», распространенная в 2015 году.');
  whole('initials', 'Юрист Секретариата Т.Ф. Абдуллин удостоверил копию.');
  whole('a number of a point', 'Согласно п. 3.2 ст. 5 Договора стороны сотрудничают.');
  whole('a date with a year', 'Соглашение от 11 июня 2010 г. о сотрудничестве вступило в силу.');
  whole('a city', 'Подписано в г. Ташкенте на русском и китайском языках.');
  whole('a period', 'Перечень мероприятий на период 2017-2021 гг. принят Сторонами.');
  whole('a title in brackets with a stop', 'Банк развития ШОС (далее – Банк. Решение от 2013 г.) создан.');
  whole('an enumeration of words', 'Казахстан; Китай; Россия');

  it('cuts after «и т.д.» before a capital', () => {
    expect(
      cut('Проведение встреч секретарей советов безопасности и т.д. Регулярное проведение консультаций.', 'ru'),
    ).toEqual(['Проведение встреч секретарей советов безопасности и т.д.', 'Регулярное проведение консультаций.']);
  });

  it('cuts after a year before a capital', () => {
    expect(cut('План принят в 2016 г. Стороны приступили к работе.', 'ru')).toHaveLength(2);
  });

  it('leaves the closing quote with its sentence', () => {
    expect(cut('Он сказал: «Мы согласны.» Стороны подписали.', 'ru')[0]).toBe('Он сказал: «Мы согласны.»');
  });

  it('cuts a list at its semicolons, in brackets too', () => {
    expect(
      cut(
        'Обмен информацией (Единого реестра лиц, объявленных в розыск; Единого реестра Интернет-ресурсов; учета перемещающихся лиц).',
        'ru',
      ),
    ).toHaveLength(3);
  });
});

describe('Chinese', () => {
  it('cuts at full stops', () => {
    expect(cut('严格落实会议决议。定期举行外交部磋商，制定共同倡议。', 'zh')).toHaveLength(2);
  });

  it('leaves closing quotes with their sentence', () => {
    expect(cut('各方重申“上海精神。”成员国将合作。', 'zh')).toEqual(['各方重申“上海精神。”', '成员国将合作。']);
  });

  it('keeps titles whole', () => {
    expect(cut('落实《反恐怖主义公约。补充》规定。', 'zh')).toHaveLength(1);
  });

  it('cuts a list at ；', () => {
    expect(cut('（统一名单包括国际嫌犯；网络资源统一清单；人员登记名单信息）。', 'zh')).toHaveLength(3);
  });

  it('takes a half-width stop between characters for a full stop', () => {
    expect(cut('成员国加强合作.各方交流经验。', 'zh')).toHaveLength(2);
  });

  it('cuts before the numbers of a list in one cell', () => {
    expect(cut('1. 组织实践活动 2. 国际活动和法律活动 3. 情报分析活动', 'zh')).toEqual([
      '1. 组织实践活动',
      '2. 国际活动和法律活动',
      '3. 情报分析活动',
    ]);
  });
});

describe('segments and the gaps between them', () => {
  const arbitrary = fc.array(
    fc.oneof(
      fc.constantFrom(
        '. ',
        '。',
        '；',
        '; ',
        'т.д. ',
        'г. ',
        '«',
        '»',
        '（',
        '）',
        '1. ',
        '2. ',
        'Стороны',
        '各方',
        '\n',
        '…',
        'А.Б. ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 60 },
  );

  it('join to the text, and the gaps are white space', () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom('ru', 'zh-CN', 'en', 'fr'), (parts, language) => {
        const text = parts.join('');
        const spans = segmentText(text, language);
        for (const [start, end] of spans) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        for (const [start, end] of spans) expect(end).toBeGreaterThan(start);
        for (const [start, end] of gapsBetween(spans, text.length)) expect(text.slice(start, end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('lead back to the original of a document', () => {
    const { source, target } = readBilingual(actionPlan);
    for (const document of [segment(source), segment(target)]) {
      for (const { text, spans } of document.segments) {
        const original = spans.map((span) => document.text.slice(...span)).join('');
        expect(original.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }
    }
  });
});
