import { describe, expect, it } from 'vitest';
import { palladius } from '../../../src/language/pair/palladius.js';
import { charactersBySyllable } from '../../../src/language/zh/readings.js';

describe('the system of Palladius', () => {
  it.each([
    ['xi jin ping', 'си цзинь пин'],
    ['zhou en lai', 'чжоу энь лай'],
    ['deng xiao ping', 'дэн сяо пин'],
    ['wen jia bao', 'вэнь цзя бао'],
    ['jiang ze min', 'цзян цзэ минь'],
    ['qing dao', 'цин дао'],
    ['gui zhou', 'гуй чжоу'],
    ['hui', 'хуэй'],
    ['xu', 'сюй'],
    ['xuan', 'сюань'],
    ['yun nan', 'юнь нань'],
    ['si chuan', 'сы чуань'],
    ['lv', 'люй'],
    ['guo', 'го'],
    ['ri', 'жи'],
    ['er', 'эр'],
  ])('writes %s as %s', (pinyin, russian) => {
    expect(pinyin.split(' ').map(palladius).join(' ')).toBe(russian);
  });

  it('knows every syllable that a character is read as, and no other', () => {
    for (const syllable of charactersBySyllable().keys()) expect(palladius(syllable), syllable).toMatch(/^[а-я]+$/);
    for (const none of ['', 'bx', 'q', 'hello']) expect(palladius(none)).toBeNull();
  });
});
