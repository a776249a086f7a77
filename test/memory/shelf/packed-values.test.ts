import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedValues } from '../../../src/memory/shelf/packed-values.js';

/** What comes out of all values, put in one after another. */
function packed(values: readonly unknown[], byReference: readonly string[] = []): unknown[] {
  const packer = new PackedValues(byReference);
  return values.map((value) => packer.put(value)).map((address) => packer.get(address));
}

/** Alphabets, signs between them, halves of pairs, control characters; and strings that come again. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('ш', 'о', 'с', ' ', '«', '—', '一', '\u0001', '\ud800', 'é', 'α'), maxLength: 40 }),
  fc.constantFrom('ru', 'zh-CN', 'final', '2016-06-24T00:00:00Z', '', '__proto__', 'constructor'),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.constantFrom(null, undefined, true, false),
    fc.double(),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.array(fc.tuple(text, tie('any')), { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs)),
  ),
})).any;

describe('packed values', () => {
  it('come out as they went in, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 20 }), (values) => {
        deepStrictEqual(packed(values), values);
      }),
      { numRuns: 1000 },
    );
  });

  it('keep the order of keys, which writers of files follow', () => {
    const [properties] = packed([{ 'x-Item': '73', 'x-Document': 'plan' }]);
    expect(JSON.stringify(properties)).toBe('{"x-Item":"73","x-Document":"plan"}');
  });

  it('come out of any piece of the room, however large', () => {
    const values = Array.from({ length: 300 }, (_, i) => `${i} ${'Стороны отметили важность. '.repeat(i * 10)}`);
    const large = ['一'.repeat(5_000_000), 'ш'.repeat(5_000_000), 'конец'];
    expect(packed([...values, ...large]).every((each, i) => each === [...values, ...large][i])).toBe(true);
  });

  it('hold by reference what is shared, and what bytes cannot say', () => {
    const place = { file: { id: 'f1', original: 'plan' }, groups: [] };
    const when = new Date(0);
    const [a, b, c] = packed([{ place }, { place }, { when }], ['place']) as Record<string, unknown>[];
    expect(a?.place).toBe(place);
    expect(b?.place).toBe(place);
    expect(c?.when).toBe(when);
  });

  it('take a byte a letter in Russian with its quotes and dashes, two in Chinese, and a few for a name met before', () => {
    // Preamble of the SCO's 2016–2020 action plan, shortened.
    const russian = 'План действий на 2016–2020 годы по реализации «Стратегии развития ШОС» — его цели и задачи.';
    const chinese = '《上海合作组织至2025年发展战略》2016－2020年落实行动计划。';
    const bytes = (of: unknown) => {
      const packer = new PackedValues();
      packer.put(of);
      const first = packer.put(of);
      return packer.put(of) - first;
    };
    expect(bytes(russian)).toBeLessThan(russian.length * 1.2);
    expect(bytes(chinese)).toBeLessThan(chinese.length * 2 + 5);
    expect(bytes({ language: 'zh-CN', document: 'План действий' })).toBeLessThan(10);
  });

  it('do not learn strings that never come again', () => {
    const packer = new PackedValues();
    const addresses = Array.from({ length: 5000 }, (_, i) => packer.put({ id: `u${i}`, language: 'ru' }));
    expect(packer.get(addresses[4321] as number)).toEqual({ id: 'u4321', language: 'ru' });
    expect(packer.byteLength).toBeLessThan(200_000);
  });
});
