import { describe, expect, it } from 'vitest';
import { alignPairs } from '../../src/align/index.js';
import type { BlockPair } from '../../src/model/index.js';
import { buildDocument } from '../fixture/build-document.js';

const paragraph = (...sentences: string[]) => ({ type: 'paragraph' as const, cells: [sentences] });
// Made for this test: nothing but vectors tells which of two sentences answers the one of the other side.
const russian = buildDocument('ru', 'ru', 'r', [paragraph('Это вода.'), paragraph('Это гора.', 'Это река.')]);
const chinese = buildDocument('zh', 'zh', 'z', [paragraph('这是水。'), paragraph('这是河。')]);
const pairs: BlockPair[] = russian.blocks.map(({ id }, at) => ({
  source: id,
  target: chinese.blocks[at]?.id ?? null,
  confidence: 1,
}));
const axis = (at: number) => Float32Array.from([0, 1, 2], (k) => (k === at ? 1 : 0.05));

describe('beads within pairs of blocks', () => {
  it('are found by the vectors of the segments that stand there', () => {
    const vectors = { source: [axis(0), axis(1), axis(2)], target: [axis(0), axis(2)] };
    const { beads } = alignPairs(russian, chinese, pairs, { vectors });
    const say = (ids: readonly string[], { segments }: typeof russian) =>
      ids.map((id) => segments.find((segment) => segment.id === id)?.text).join(' ');
    expect(beads.map(({ source, target }) => [say(source, russian), say(target, chinese)])).toEqual([
      ['Это вода.', '这是水。'],
      ['Это гора.', ''],
      ['Это река.', '这是河。'],
    ]);
  });

  it('want a vector for each segment of the documents', () => {
    const vectors = { source: [axis(0)], target: [axis(0), axis(2)] };
    expect(() => alignPairs(russian, chinese, pairs, { vectors })).toThrow(
      expect.objectContaining({ code: 'align/bad-vectors' }),
    );
  });
});
