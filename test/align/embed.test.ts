import { describe, expect, it } from 'vitest';
import { alignSegments, embedSegments } from '../../src/align/index.js';

/**
 * A small deterministic embedder: each concept is an axis, found by a word in either language. It stands for a sentence
 * model that knows what words mean; the aligner without a lexicon does not.
 */
const axes = [
  ['вода', '水'],
  ['огонь', '火'],
  ['гора', '山'],
  ['река', '河'],
  ['дерево', '树'],
  ['птица', '鸟'],
];
const embed = async (texts: readonly string[]) =>
  texts.map((text) => Float32Array.from(axes, (words) => (words.some((word) => text.includes(word)) ? 1 : 0.05)));

// Made for this test: equal lengths, no numbers, so that only the meaning of the words tells which lines are missing.
const russian = ['Это вода.', 'Это огонь.', 'Это гора.', 'Это река.', 'Это дерево.', 'Это птица.'];
const chinese = ['这是水。', '这是火。', '这是河。', '这是树。', '这是鸟。'];
const languages = { sourceLanguage: 'ru', targetLanguage: 'zh' };
const shapes = (beads: readonly { source: readonly number[]; target: readonly number[] }[]) =>
  beads.map(({ source, target }) => `${source}:${target}`).join(' ');

describe('vectors by the caller', () => {
  it('tell which line has no answer where nothing else does', async () => {
    const vectors = await embedSegments(russian, chinese, embed);
    expect(shapes(alignSegments(russian, chinese, { ...languages, vectors }))).toBe('0:0 1:1 2: 3:2 4:3 5:4');
  });

  it('mirror with the sides', async () => {
    const vectors = await embedSegments(chinese, russian, embed);
    const beads = alignSegments(chinese, russian, { sourceLanguage: 'zh', targetLanguage: 'ru', vectors });
    expect(shapes(beads)).toBe('0:0 1:1 :2 2:3 3:4 4:5');
  });

  it('are asked for in batches, each text once and in order', async () => {
    const asked: string[][] = [];
    const spy = (texts: readonly string[]) => {
      asked.push([...texts]);
      return embed(texts);
    };
    await embedSegments(russian, chinese, spy, { batch: 4 });
    expect(asked.map((texts) => texts.length)).toEqual([4, 4, 3]);
    expect(asked.flat()).toEqual([...russian, ...chinese]);
  });

  it('must be finite, of one length and one for each segment', async () => {
    const { source, target } = await embedSegments(russian, chinese, embed);
    const broken = [
      { source: [...source.slice(1), Float32Array.from(axes, () => Number.NaN)], target },
      { source, target: [...target.slice(1), new Float32Array(2)] },
      { source: source.slice(1), target },
    ];
    for (const vectors of broken) {
      expect(() => alignSegments(russian, chinese, { ...languages, vectors })).toThrow(
        expect.objectContaining({ code: 'align/bad-vectors' }),
      );
    }
  });

  it('must be as many as the texts', async () => {
    const broken = async () => [new Float32Array(2)];
    await expect(embedSegments(russian, chinese, broken)).rejects.toThrow(
      expect.objectContaining({ code: 'align/bad-vectors' }),
    );
  });
});

describe('what is known beforehand', () => {
  it('helps: a termbase names what answers what', () => {
    const concept = (id: string, ru: string, zh: string) => ({
      id,
      subject: 'thing',
      terms: [
        { language: 'ru', text: ru, status: 'preferred' as const, type: 'full' as const },
        { language: 'zh', text: zh, status: 'preferred' as const, type: 'full' as const },
      ],
    });
    const termbase = { name: 'test', concepts: axes.map(([ru = '', zh = ''], index) => concept(`c${index}`, ru, zh)) };
    expect(shapes(alignSegments(russian, chinese, { ...languages, termbase }))).toBe('0:0 1:1 2: 3:2 4:3 5:4');
  });

  it('helps: so do translations from a memory', () => {
    const examples = axes.map(([ru = '', zh = '']) => [ru, zh] as const);
    expect(shapes(alignSegments(russian, chinese, { ...languages, examples }))).toBe('0:0 1:1 2: 3:2 4:3 5:4');
  });
});
