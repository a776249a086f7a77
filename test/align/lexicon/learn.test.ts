import { describe, expect, it } from 'vitest';
import { type LearningPair, learnLinks } from '../../../src/align/lexicon/learn.js';

const pair = (source: number[], target: number[]): LearningPair => ({
  source: Int32Array.from(source),
  target: Int32Array.from(target),
  weight: 1,
});
const strength = (table: ReturnType<typeof learnLinks>, source: number, target: number) =>
  table.forward[table.source.findIndex((id, at) => id === source && table.target[at] === target)] ?? 0;

describe('learning links', () => {
  it('learns what stands together wherever it stands', () => {
    // 0 and 0 in every pair, 1 and 1 in every second, 2 and 2 in the others.
    const pairs = Array.from({ length: 12 }, (_, k) => pair([0, 1 + (k % 2)], [0, 1 + (k % 2)]));
    const table = learnLinks(pairs, { sourceSize: 3, targetSize: 3 });
    for (const id of [0, 1, 2]) expect(strength(table, id, id)).toBeGreaterThan(0.5);
    expect(strength(table, 1, 2)).toBe(0);
    expect(strength(table, 1, 0)).toBeLessThan(0.2);
  });

  it('reads the shortest pairs of a text that is too long', () => {
    const short = Array.from({ length: 6 }, () => pair([0], [0]));
    const long = Array.from({ length: 6 }, (_, k) => pair([1, 2 + k], [1, 2 + k]));
    const sizes = { sourceSize: 8, targetSize: 8 };
    const all = learnLinks([...long, ...short], sizes);
    // Six pairs that meet once, and one of those that meet four times.
    const some = learnLinks([...long, ...short], { ...sizes, limit: 10 });
    expect(strength(all, 1, 1)).toBeGreaterThan(0.5);
    expect(strength(some, 1, 1)).toBe(0);
    expect(strength(some, 0, 0)).toBe(strength(all, 0, 0));
  });
});
