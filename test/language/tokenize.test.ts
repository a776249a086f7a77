import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageProfile } from '../../src/language/index.js';

const words = (language: string, text: string) =>
  languageProfile(language)
    .tokenize(text)
    .map((token) => token.text)
    .join('|');

describe('tokens', () => {
  // Plan of action 2016–2020 of the SCO, item 5 and heading.
  it('of Russian part compounds at the hyphen', () => {
    expect(words('ru', 'от лица государств-членов ШОС, в январе 2015 года')).toBe(
      'от|лица|государств|-|членов|ШОС|,|в|январе|2015|года',
    );
    expect(words('ru', 'ТОРГОВО-ЭКОНОМИЧЕСКОЕ СОТРУДНИЧЕСТВО')).toBe('ТОРГОВО|-|ЭКОНОМИЧЕСКОЕ|СОТРУДНИЧЕСТВО');
  });

  it('of Russian keep particles, doublings and identifiers whole', () => {
    expect(words('ru', 'кто-то чуть-чуть по-русски, из-за COVID-19 во-первых')).toBe(
      'кто-то|чуть-чуть|по-русски|,|из-за|COVID-19|во-первых',
    );
  });

  it('of Chinese are the words of the dictionary', () => {
    expect(words('zh', '上合组织成员国外交部')).toContain('外交部');
    expect(words('zh', '2016 年 6 月 24 日，北京')).toBe('2016|年|6|月|24|日|，|北京');
  });

  it('give numbers, punctuation and symbols their kind', () => {
    const kinds = (language: string, text: string) =>
      languageProfile(language)
        .tokenize(text)
        .map((token) => token.kind);
    expect(kinds('ru', 'на 1,5 %.')).toEqual(['word', 'number', 'punctuation', 'punctuation']);
    expect(kinds('zh', '第２款＋')).toEqual(['word', 'number', 'word', 'symbol']);
  });

  it.each(['ru', 'zh', 'en', 'und'])('of %s and the white space between them are the text', (language) => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(..."аё яЩ-‑«»№ 12,.%国家的 。《》aZ’'\n\u00a0（３）😀é"),
          maxLength: 60,
        }),
        (text) => {
          let at = 0;
          for (const token of languageProfile(language).tokenize(text)) {
            expect(text.slice(at, token.span[0]).trim()).toBe('');
            expect(text.slice(...token.span)).toBe(token.text);
            at = token.span[1];
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});

describe('Russian stems', () => {
  const stem = (word: string) => languageProfile('ru').stem(word);
  it.each([
    ['государства-члены', 'государствами-членами'],
    ['сотрудничество', 'сотрудничеству'],
    ['мероприятия', 'мероприятиями'],
    ['Партнёры', 'партнерами'],
    ['безопасность', 'безопасности'],
    ['современность', 'современностью'],
    ['новость', 'новостях'],
  ])('of «%s» and «%s» are one', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it('leave what is not Russian alone', () => {
    expect(stem('COVID-19')).toBe('covid-19');
  });
});
