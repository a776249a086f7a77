import { describe, expect, it } from 'vitest';
import { languagePair } from '../../../src/language/pair/index.js';
import { commonPairs } from '../../../src/language/pair/ru-zh-common.js';

const pair = languagePair('ru', 'zh')!;
const answers = (word: string) => pair.notionsOf(word, 'ru').flatMap(({ words }) => words.zh ?? []);

describe('the words of Russian and Chinese', () => {
  it('are the same in either order, and unknown for other languages', () => {
    expect(languagePair('zh', 'ru')).toBe(pair);
    expect(languagePair('ru', 'fr')).toBeNull();
  });

  it('knows a Russian word by its beginning, so that its forms agree', () => {
    for (const form of ['больница', 'больницы', 'больницах']) expect(answers(form)).toContain('医院');
  });

  it('lets the longest beginning decide among common words: «вера» is not «вероятно»', () => {
    expect(answers('вероятно')).toContain('可能');
    expect(answers('вероятно')).not.toContain('信仰');
    expect(answers('вера')).toContain('信仰');
  });

  it('takes a beginning with a full stop for a whole word: «дом», but not «домен»', () => {
    expect(answers('дом')).toContain('房屋');
    expect(answers('домен')).not.toContain('房屋');
  });

  it.each([
    ['стали', '成为', '煤'],
    ['полковник', '上校', '性别'],
    ['портит', '损坏', '港口'],
    ['перевозок', '运输', '翻译'],
    ['рекомендует', '建议', '河流'],
    ['завистью', '嫉妒', '取决'],
    ['слабоумие', '痴呆', '薄弱'],
    ['устава', '宪章', '疲劳'],
    ['предприятие', '企业', '首先'],
    ['телеграмма', '电报', '身体'],
    ['морковь', '胡萝卜', '海'],
    ['настанет', '来临', '坚持'],
    ['надеются', '希望', '衣服'],
    ['постарайся', '努力', '禁食'],
    ['отнимет', '夺去', '属于'],
  ])('tells words that only begin alike apart: «%s» is %s, not %s', (word, answer, other) => {
    expect(answers(word)).toContain(answer);
    expect(answers(word)).not.toContain(other);
  });

  it('lets no legal family hide a common one: «сила» is force and the effect of a treaty', () => {
    expect(answers('сила')).toEqual(expect.arrayContaining(['力量', '生效', '作准']));
    expect(answers('потребовать')).toContain('要求');
  });

  it.each([
    ['ссылаясь', '回顾'],
    ['постановляет', '决定'],
    ['экземплярах', '一式'],
    ['истечении', '届满'],
    ['неустойку', '违约金'],
    ['Подрядчик', '承包方'],
    ['вправе', '有权'],
    ['подлежит', '须'],
  ])('knows the formula with «%s», %s', (word, answer) => {
    expect(answers(word.toLowerCase())).toContain(answer);
  });

  it('reads «неполитический» as it reads «политический»', () => {
    expect(answers('неполитического')).toEqual(answers('политического'));
  });

  it('finds the longest word of a Chinese text, whatever it may stand for', () => {
    expect(pair.wordAt('大规模部署', 0, 'zh')).toBe('大规模');
    expect(pair.wordAt('大规模部署', 3, 'zh')).toBe('部署');
    expect(pair.wordAt('больница', 0, 'ru')).toBeNull();
  });

  it('has words of one language only on each side of its tables', () => {
    for (const { words } of pair.notions) {
      for (const word of words.ru ?? []) expect(word).toMatch(/^[а-я-]+\.?$/u);
      for (const word of words.zh ?? []) expect(word).toMatch(/^[\p{Script=Han}\dA-Z]+$/u);
    }
  });
});

describe('the table of common words', () => {
  const families = commonPairs
    .trim()
    .split('\n')
    .map((line) => line.split(' = ').map((words) => words.split(' ')) as [string[], string[]]);

  it('stands in alphabetical order, Russian beginnings left and Chinese words right', () => {
    const first = families.map(([beginnings]) => beginnings[0]!);
    expect(first).toEqual([...first].sort());
    for (const [beginnings, words] of families) {
      for (const beginning of beginnings) expect(beginning).toMatch(/^[а-я][а-я-]+\.?$/);
      for (const word of words) expect(word).toMatch(/^(?:[\p{Script=Han}A-Z\d]+)$/u);
    }
  });

  it('has each beginning in one family, and each answer there once', () => {
    const beginnings = families.flatMap(([left]) => left);
    expect(new Set(beginnings).size).toBe(beginnings.length);
    for (const [, words] of families) expect(new Set(words).size).toBe(words.length);
  });
});
