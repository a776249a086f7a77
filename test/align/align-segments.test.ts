import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../src/align/index.js';
import { russianChinese } from '../../src/align/lexicon/ru-zh.js';

// Universal Declaration of Human Rights, articles 3–5 and 9 (ohchr.org).
const russian = [
  'Каждый человек имеет право на жизнь, на свободу и на личную неприкосновенность.',
  'Никто не должен содержаться в рабстве или в подневольном состоянии; рабство и работорговля запрещаются во всех их видах.',
  'Никто не должен подвергаться пыткам или жестоким, бесчеловечным или унижающим его достоинство обращению и наказанию.',
  'Никто не может быть подвергнут произвольному аресту, задержанию или изгнанию.',
];
const chinese = [
  '人人有权享有生命、自由和人身安全。',
  '任何人不得使为奴隶或奴役；一切形式的奴隶制度和奴隶买卖，均应予以禁止。',
  '任何人不得加以酷刑，或施以残忍的、不人道的或侮辱性的待遇或刑罚。',
  '任何人不得加以任意逮捕、拘禁或放逐。',
];
const languages = { sourceLanguage: 'ru', targetLanguage: 'zh-CN' };
const shapes = (beads: readonly { source: readonly number[]; target: readonly number[] }[]) =>
  beads.map(({ source, target }) => `${source}:${target}`).join(' ');

describe('alignSegments', () => {
  it('pairs sentence with sentence', () => {
    expect(shapes(alignSegments(russian, chinese, { ...languages, lexicon: russianChinese }))).toBe('0:0 1:1 2:2 3:3');
  });

  it('finds two sentences that one answers', () => {
    const joined = [chinese[0]! + chinese[1]!, chinese[2]!, chinese[3]!];
    expect(shapes(alignSegments(russian, joined, { ...languages, lexicon: russianChinese }))).toBe('0,1:0 2:1 3:2');
  });

  it('leaves alone what stands on one side only', () => {
    const missing = chinese.slice(1);
    expect(shapes(alignSegments(russian, missing, { ...languages, lexicon: russianChinese }))).toBe('0: 1:0 2:1 3:2');
  });

  it('works without a lexicon where lengths speak', () => {
    expect(shapes(alignSegments(russian, chinese, languages))).toBe('0:0 1:1 2:2 3:3');
  });

  it('gives each bead a confidence between 0 and 1, high where nothing else is likely', () => {
    for (const { confidence, cost } of alignSegments(russian, chinese, { ...languages, lexicon: russianChinese })) {
      expect(confidence).toBeGreaterThan(0.8);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(cost).toBeGreaterThanOrEqual(0);
    }
  });

  it('finds its way through a page that stands thirty times, though no word of it is rare', () => {
    const copies = <T>(page: readonly T[]) => Array.from({ length: 30 }, () => page).flat();
    const missing = 10 * chinese.length + 2;
    const target = copies(chinese).filter((_, index) => index !== missing);
    const beads = alignSegments(copies(russian), target, { ...languages, lexicon: russianChinese });
    expect(shapes(beads)).toBe(
      copies(russian)
        .map((_, index) => `${index}:${index === missing ? '' : index < missing ? index : index - 1}`)
        .join(' '),
    );
  });

  it('knows words of programs as words, whatever JavaScript means by them', () => {
    // Diagnostics of TypeScript 6.0, in Russian and Chinese.
    const source = ['Объявление constructor отсутствует.', 'Свойство toString не найдено.'];
    const target = ['缺少 constructor 声明。', '找不到属性 toString。'];
    expect(shapes(alignSegments(source, target, languages))).toBe('0:0 1:1');
    expect(shapes(alignSegments(source, target.slice(1), languages))).toBe('0: 1:0');
    expect(shapes(alignSegments(source, target.slice(0, 1), languages))).toBe('0:0 1:');
  });

  it('gives gaps only when the other side is empty, and nothing for nothing', () => {
    expect(shapes(alignSegments(russian, [], languages))).toBe('0: 1: 2: 3:');
    expect(shapes(alignSegments([], chinese, languages))).toBe(':0 :1 :2 :3');
    expect(alignSegments([], [], languages)).toEqual([]);
  });
});

describe('the laws of alignSegments', () => {
  const russianText = fc.array(fc.constantFrom(...russian, 'Статья 3', 'Статья 4', '', 'В 2016 году — 25 %.'), {
    maxLength: 12,
  });
  const chineseText = fc.array(fc.constantFrom(...chinese, '第三条', '第四条', ' ', '2016年占25%。'), {
    maxLength: 12,
  });

  it('every segment stands in exactly one bead, in order', () => {
    fc.assert(
      fc.property(russianText, chineseText, (source, target) => {
        const beads = alignSegments(source, target, { ...languages, lexicon: russianChinese });
        expect(beads.flatMap((bead) => bead.source)).toEqual(source.map((_, index) => index));
        expect(beads.flatMap((bead) => bead.target)).toEqual(target.map((_, index) => index));
      }),
    );
  });

  it('swapping the sides mirrors the beads', () => {
    fc.assert(
      fc.property(russianText, chineseText, (source, target) => {
        const beads = alignSegments(source, target, { ...languages, lexicon: russianChinese });
        const swapped = alignSegments(target, source, {
          sourceLanguage: 'zh-CN',
          targetLanguage: 'ru',
          lexicon: russianChinese,
        });
        expect(swapped.map(({ source, target, ...rest }) => ({ source: target, target: source, ...rest }))).toEqual(
          beads,
        );
      }),
    );
  });

  it('swapping the sides mirrors the beads of two texts in one language', () => {
    const options = { sourceLanguage: 'ru', targetLanguage: 'ru' };
    fc.assert(
      fc.property(russianText, russianText, (source, target) => {
        const beads = alignSegments(source, target, options);
        const swapped = alignSegments(target, source, options);
        expect(shapes(swapped.map((bead) => ({ source: bead.target, target: bead.source })))).toBe(shapes(beads));
      }),
    );
  });
});
