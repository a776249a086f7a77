import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Deduplicator, dedupe, type Winner, winners } from '../../../src/format/convert/memory-files.js';
import { PackedValues } from '../../../src/memory/shelf/packed-values.js';
import type { Unit } from '../../../src/model/index.js';

/** Sentences of the SCO's action plan for 2016–2020, shortened, with two translations of one. */
function unit(source: string, target: string, more: Partial<Unit> = {}): Unit {
  return {
    id: 'plan.1',
    sourceLanguage: 'ru',
    targetLanguage: 'zh-CN',
    source: [[source]],
    target: target === '' ? [] : [[target]],
    segtype: 'sentence',
    state: 'translated',
    notes: [],
    properties: { 'x-Document': 'plan' },
    ...more,
  };
}
const [held, called] = ['举行外交部长会议。', '召开外交部长会议。'];
const meetings = 'Проведение встреч министров иностранных дел.';
const texts = (units: readonly Unit[]) => units.map(({ source, target }) => [source[0]?.[0], target[0]?.[0]]);

describe('a memory without units that are alike', () => {
  it('has each pair once, with its places', () => {
    const again = unit(meetings, held, { properties: { 'x-Document': 'declaration' } });
    const { units, joined, dropped } = dedupe([unit(meetings, held), unit(meetings, called), again]);
    expect(texts(units)).toEqual([
      [meetings, held],
      [meetings, called],
    ]);
    expect(units[0]?.properties['x-Document']).toBe('plan; declaration');
    expect([joined, dropped]).toEqual([1, 0]);
  });

  it.each([
    ['first', held],
    ['last', called],
    ['newest', held],
    ['state', called],
  ] as const)('keeps of two translations the %s', (winner, target) => {
    const older = unit(meetings, called, { changed: '2016-06-24T00:00:00Z', state: 'final' });
    const newer = unit(meetings, held, { changed: '2018-06-10T00:00:00Z' });
    const { units, dropped } = dedupe([newer, unit('Обмен мнениями.', '交换意见。'), older], winner);
    expect(texts(units)).toEqual([
      [meetings, target],
      ['Обмен мнениями.', '交换意见。'],
    ]);
    expect(dropped).toBe(1);
  });

  it('is the same whether units are packed or not, and has nothing twice', () => {
    const some = fc.array(
      fc
        .tuple(
          fc.constantFrom(meetings, 'Обмен мнениями.', 'Подписан.'),
          fc.constantFrom(held, called, ''),
          fc.constantFrom('plan', 'declaration'),
          fc.constantFrom('2016-06-24T00:00:00Z', '2018-06-10T00:00:00Z'),
        )
        .map(([source, target, document, changed]) =>
          unit(source, target, { changed, properties: { 'x-Document': document } }),
        ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(some, fc.constantFrom<Winner>(...winners), (units, winner) => {
        const plain = dedupe(units, winner);
        const packed = new Deduplicator(winner, new PackedValues());
        for (const one of units) packed.add(one);
        expect([...packed.units()]).toEqual(plain.units);
        expect([packed.joined, packed.dropped, packed.size]).toEqual([plain.joined, plain.dropped, plain.units.length]);
        expect(plain.joined + plain.dropped + plain.units.length).toBe(units.length);
        // Every pair that was given stays where all stay, and each once; else each source once.
        const keys = (of: readonly Unit[]) =>
          texts(of).map((pair) => JSON.stringify(winner === 'all' ? pair : pair[0]));
        expect(keys(plain.units)).toEqual([...new Set(keys(units))]);
      }),
      { numRuns: 300 },
    );
  });
});
