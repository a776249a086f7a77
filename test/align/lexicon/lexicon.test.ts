import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnLinks } from '../../../src/align/lexicon/learn.js';
import { encodeStrength, Lexicon } from '../../../src/align/lexicon/lexicon.js';
import { russianChinese } from '../../../src/align/lexicon/ru-zh.js';

describe('a lexicon', () => {
  it('reads its lines only as words with two strengths each', () => {
    const lexicon = new Lexicon('ru', 'zh', 'закон\t法AI\t律IA\nмир\t和平AA\n');
    expect(lexicon.size).toBe(2);
    expect(lexicon.entries('закон')).toEqual([
      { target: '法', forward: 1, backward: 0.5 },
      { target: '律', forward: 0.5, backward: 1 },
    ]);
    expect(lexicon.entries('война')).toEqual([]);
  });

  it('keeps strengths within a twentieth of what they were, down to 1/200', () => {
    fc.assert(
      fc.property(fc.double({ min: 1 / 200, max: 1, noNaN: true }), (strength) => {
        const [entry] = new Lexicon('a', 'b', `x\ty${encodeStrength(strength)}A\n`).entries('x');
        expect(entry!.forward / strength).toBeGreaterThan(0.95);
        expect(entry!.forward / strength).toBeLessThan(1.05);
      }),
    );
  });

  it('for Russian and Chinese knows the words of law', () => {
    expect(russianChinese.entries('свобод').map(({ target }) => target)).toContain('自由');
    expect(russianChinese.entries('закон').map(({ target }) => target)).toContain('律');
  });
});

describe('learning links', () => {
  it('tells apart what always comes together from what only stands near', () => {
    // Words 0 and 1 of the source, 0 and 1 of the target; 2 is in every pair on both sides.
    const pair = (...ids: number[]) => ({
      source: Int32Array.of(...ids, 2),
      target: Int32Array.of(...ids, 2),
      weight: 1,
    });
    const pairs = Array.from({ length: 12 }, (_, at) => (at % 3 === 0 ? pair(0) : at % 3 === 1 ? pair(1) : pair(0, 1)));
    const table = learnLinks(pairs, { sourceSize: 3, targetSize: 3 });
    const strength = (s: number, t: number) => {
      const at = table.source.findIndex((source, link) => source === s && table.target[link] === t);
      return at === -1 ? 0 : table.forward[at]!;
    };
    for (const word of [0, 1, 2]) expect(strength(word, word)).toBeGreaterThan(0.6);
    for (const [s, t] of [
      [0, 1],
      [1, 0],
      [0, 2],
      [2, 1],
    ] as const)
      expect(strength(s, t)).toBeLessThan(0.2);
  });

  it('loses no link that counts by giving up those without hope', () => {
    const ids = fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 5 }).map((list) => Int32Array.from(list));
    const pairs = fc.array(fc.record({ source: ids, target: ids, weight: fc.constant(1) }), {
      minLength: 20,
      maxLength: 60,
    });
    fc.assert(
      fc.property(pairs, (read) => {
        const options = { sourceSize: 6, targetSize: 6, rounds: 1, discount: 1, smoothing: 1 };
        const strong = (table: ReturnType<typeof learnLinks>) =>
          [...table.source].filter((_, at) => table.forward[at]! > 0.3).length;
        expect(strong(learnLinks(read, { ...options, hopeless: 0.002 }))).toBe(strong(learnLinks(read, options)));
      }),
    );
  });

  it('believes at first what is known', () => {
    // Two words on either side that always come together: only what is known tells which answers which.
    const both = { source: Int32Array.of(0, 1), target: Int32Array.of(0, 1), weight: 1 };
    const known = { starts: Int32Array.of(0, 1, 1), targets: Int32Array.of(1), forward: Float32Array.of(0.8) };
    const table = learnLinks(Array(9).fill(both), { sourceSize: 2, targetSize: 2, known });
    const strength = (s: number, t: number) =>
      table.forward[table.source.findIndex((source, at) => source === s && table.target[at] === t)] ?? 0;
    expect(strength(0, 1)).toBeGreaterThan(0.7);
    expect(strength(1, 0)).toBeGreaterThan(0.7);
    expect(strength(0, 0)).toBeLessThan(0.1);
  });

  it('learns nothing from what was seen once', () => {
    const once = [{ source: Int32Array.of(0), target: Int32Array.of(0), weight: 1 }];
    expect(learnLinks(once, { sourceSize: 1, targetSize: 1 }).source).toHaveLength(0);
  });
});
