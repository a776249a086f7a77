import { describe, expect, it } from 'vitest';
import { detectLanguage, languageProfile } from '../../src/language/index.js';

describe('the profile of a language', () => {
  it('is found by any tag of the language', () => {
    expect(languageProfile('zh-CN').code).toBe('zh');
    expect(languageProfile('zh-Hant-TW').code).toBe('zh');
    expect(languageProfile('RU').code).toBe('ru');
    expect(languageProfile('en_GB').code).toBe('en');
  });

  it('is a plain one for a language without a folder of its own', () => {
    const profile = languageProfile('kk-KZ');
    expect(profile.code).toBe('kk');
    expect(profile.tag).toBe('kk-KZ');
    expect(profile.findNumbers('2030 жылға дейін 25 % және 3.5').map(({ value, kind }) => [value, kind])).toEqual([
      [2030, 'cardinal'],
      [25, 'percent'],
      [3.5, 'cardinal'],
    ]);
  });

  it.each(['ru', 'zh', 'en', 'kk'])('names all quotes that enclose titles among the quotes of %s', (tag) => {
    const { quotes, titleQuotes } = languageProfile(tag);
    for (const pair of titleQuotes) expect(quotes).toContainEqual(pair);
  });
});

describe('the language of a text', () => {
  it.each([
    ['Утвердить План действий на 2016-2020 годы (прилагается).', 'ru'],
    ['2016 年 6 月 24 日，塔什干', 'zh'],
    ['落实COVID-19 Response Plan的各项措施', 'zh'],
    ['All human beings are born free and equal in dignity and rights.', 'en'],
    ['Tous les êtres humains naissent libres et égaux en dignité et en droits.', 'fr'],
    ['Все люди рождаются свободными (англ. “All human beings are born free”) и равными в своем достоинстве.', 'ru'],
    ['Барлық адамдар тумысынан азат және қадір-қасиеті мен құқықтары тең болып дүниеге келеді.', 'kk'],
    ['Всі люди народжуються вільними і рівними у своїй гідності та правах.', 'uk'],
    ['すべての人間は、生れながらにして自由であり', 'ja'],
  ])('is told for «%s»', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is unknown where there is no letter', () => {
    expect(detectLanguage('')).toBeNull();
    expect(detectLanguage('72. — 2016')).toBeNull();
  });
});
