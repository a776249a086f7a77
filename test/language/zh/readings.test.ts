import { describe, expect, it } from 'vitest';
import { charactersBySyllable, readingsOf } from '../../../src/language/zh/readings.js';

describe('the readings of a character', () => {
  it.each([
    ['习近平', 'xi jin ping'],
    ['周恩来', 'zhou en lai'],
    ['普京', 'pu jing'],
    ['纳扎尔巴耶夫', 'na zha er ba ye fu'],
    ['吕', 'lv'],
    ['女', 'nv'],
    ['深圳', 'shen zhen'],
    ['王毅', 'wang yi'],
    ['阿座', 'a zuo'],
  ])('%s %s', (characters, readings) => {
    expect([...characters].map((character) => readingsOf(character)[0]).join(' ')).toBe(readings);
  });

  it('are several where names differ from words', () => {
    expect(readingsOf('重')).toEqual(['zhong', 'chong']);
    expect(readingsOf('厦')).toContain('xia');
  });

  it('are none for what is no Chinese character', () => {
    for (const character of ['a', '。', 'ж']) expect(readingsOf(character)).toEqual([]);
  });

  it('are found by syllable as well, every character under each of its readings', () => {
    for (const [syllable, characters] of charactersBySyllable()) {
      for (const character of characters) expect(readingsOf(character)).toContain(syllable);
    }
    expect(charactersBySyllable().get('xi')).toContain('习');
    expect(charactersBySyllable().size).toBe(398);
  });
});
