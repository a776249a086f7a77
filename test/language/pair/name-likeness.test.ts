import { describe, expect, it } from 'vitest';
import {
  haveLikeConsonants,
  spelledName,
  writtenAsRead,
  writtenBySound,
} from '../../../src/language/pair/name-likeness.js';
import { transliteration } from '../../../src/language/pair/transliteration.js';

const names = transliteration('ru', 'zh')!;
const bySound = (word: string, text: string) => {
  const place = writtenBySound(spelledName(word, names), text, names, 0.9);
  return place && text.slice(place.start, place.end);
};

describe('the likeness of names', () => {
  it('finds the characters that write a name, whatever its case', () => {
    expect(bySound('Мухриддином', '塔吉克斯坦外长西罗吉丁·穆赫里丁。')).toBe('穆赫里丁');
    expect(bySound('Назарбаеву', '首任总统纳扎尔巴耶夫')).toBe('纳扎尔巴耶夫');
    expect(bySound('Рахмон', '扎帕罗夫举行会谈')).toBeNull();
    expect(bySound('Гутерриш', '联合国秘书长潘基文')).toBeNull();
  });

  it('asks a character for every vowel, and takes the longest run', () => {
    expect(bySound('Иванов', '伊万诺夫建议')).toBe('伊万诺夫');
    expect(bySound('Шольц', '奥拉夫·朔尔茨')).toBe('朔尔茨');
  });

  it('reads Chinese names as Palladius spells them', () => {
    const place = writtenAsRead(spelledName('ЛиХуа', names), '出席人员：李华、赵敏', names);
    expect(place).toMatchObject({ start: 5, end: 7 });
    expect(writtenAsRead(spelledName('ЛиХуа', names), '赵敏', names)).toBeNull();
  });

  it('hears consonants where the vowels are other ones', () => {
    expect(haveLikeConsonants(spelledName('Шариф', names), '谢里夫')).toBe(true);
    expect(haveLikeConsonants(spelledName('Гхош', names), '戈什')).toBe(true);
    expect(haveLikeConsonants(spelledName('Песков', names), '纳雷什金')).toBe(false);
    expect(haveLikeConsonants(spelledName('Токаев', names), '纳扎尔巴耶夫')).toBe(false);
  });
});
