import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProcessShelf } from '../../../src/memory/index.js';
import { isSameUnit, placesOf, withPlaces } from '../../../src/memory/unit-text.js';
import type { MemoryEntry, MemoryPlace, Unit } from '../../../src/model/index.js';
import { anyText, anyUnits } from '../../format/arbitrary-units.js';
import { unitOf } from '../unit.js';

/** The shelf that nobody doubts: entries as objects in a Map, every unit compared with every other. */
class PlainShelf {
  readonly #entries = new Map<number, MemoryEntry>();
  #nextId = 1;

  add(unit: Unit, places: readonly MemoryPlace[]): { id: number; isNew: boolean } {
    for (const [id, old] of this.#entries) {
      if (!isSameUnit(old.unit, unit)) continue;
      this.#entries.set(id, { ...old, places: withPlaces(old.places, places) });
      return { id, isNew: false };
    }
    this.#entries.set(this.#nextId, { id: this.#nextId, unit, places });
    this.#nextId += 1;
    return { id: this.#nextId - 1, isNew: true };
  }

  replace(id: number, unit: Unit): MemoryEntry | undefined {
    const old = this.#entries.get(id);
    if (old) this.#entries.set(id, { ...old, unit });
    return old;
  }

  remove(id: number): MemoryEntry | undefined {
    const old = this.#entries.get(id);
    this.#entries.delete(id);
    return old;
  }

  entries(): MemoryEntry[] {
    return [...this.#entries.values()];
  }
}

const attributes = fc.dictionary(fc.constantFrom('x:a', 'domain', '__proto__', 'id'), anyText, { maxKeys: 2 });
const markup = fc.record({
  name: fc.constantFrom('ude', 'x:b'),
  attributes,
  children: fc.array(anyText, { maxLength: 2 }),
});
const content = anyUnits('tmx').map(([unit]) => unit?.source[0] ?? []);
const place = fc.record({
  file: fc.record({ id: fc.constant('f1'), original: anyText, elements: fc.array(markup, { maxLength: 1 }) }),
  groups: fc.array(fc.record({ id: fc.constantFrom('s1', 's2'), attributes }), { maxLength: 2 }),
});
/** What only some files say of a unit. */
const rarities = fc.record(
  {
    subState: anyText,
    previous: anyText,
    next: anyText,
    paired: fc.boolean(),
    place,
    matches: fc.array(fc.record({ source: content, target: content, similarity: fc.double({ min: 0, max: 1 }) })),
    variants: fc.array(fc.record({ language: fc.constantFrom('en', 'kk'), content, attributes }), { maxLength: 2 }),
    kept: fc.record({
      format: fc.constantFrom('tmx', 'xliff2'),
      attributes,
      elements: fc.array(markup, { maxLength: 2 }),
    }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Unit>>;
const anyUnit: fc.Arbitrary<Unit> = fc
  .tuple(fc.oneof(anyUnits('tmx'), anyUnits('xliff2'), anyUnits('plain')), rarities)
  .map(([[unit], more]) => structuredClone({ ...(unit ?? few[0]), ...more }) as Unit);

/** Sentences of the SCO's action plan for 2016–2020, shortened. */
const few: readonly Unit[] = [
  ['Проведение встреч министров иностранных дел.', '举行外交部长会议。'],
  ['Проведение встреч министров иностранных дел.', '召开外交部长会议。'],
  ['Проведение встреч министров обороны.', '举行国防部长会议。'],
].map(([source = '', target = ''], i) => unitOf(source, target, { id: `plan.${i + 1}` }));

describe('the entries of a process', () => {
  it('come out as the units and places that went in, whatever they carry', () => {
    fc.assert(
      fc.property(fc.array(anyUnit, { minLength: 1, maxLength: 5 }), (units) => {
        const shelf = new ProcessShelf();
        for (const unit of units) {
          const { id, isNew } = shelf.add(unit, placesOf(unit));
          if (isNew) deepStrictEqual(shelf.get(id), { id, unit, places: placesOf(unit) });
          else expect(isSameUnit(shelf.get(id)?.unit as Unit, unit)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are those of a Map of objects, whatever is done to them', () => {
    const unit = fc
      .tuple(fc.constantFrom(...few), fc.constantFrom('1', '2', '3'))
      .map(([one, item]) => ({ one, item }));
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ do: fc.constant('add'), id: fc.constant(0), unit }) },
      {
        weight: 1,
        arbitrary: fc.record({ do: fc.constantFrom('replace', 'remove'), id: fc.integer({ min: 1, max: 5 }), unit }),
      },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const [shelf, plain] = [new ProcessShelf(), new PlainShelf()];
        for (const { do: what, id, unit } of steps) {
          const neighbours = unit.item === '1' ? {} : { previous: unit.item, nextTarget: '三' };
          const of = { ...unit.one, ...neighbours, properties: { ...unit.one.properties, 'x-Item': unit.item } };
          if (what === 'add') expect(shelf.add(of, placesOf(of))).toEqual(plain.add(of, placesOf(of)));
          else if (what === 'replace') expect(shelf.replace(id, of)).toEqual(plain.replace(id, of));
          else expect(shelf.remove(id)).toEqual(plain.remove(id));
        }
        expect([...shelf.entries()]).toEqual(plain.entries());
        expect(shelf.size).toBe(plain.entries().length);
      }),
      { numRuns: 300 },
    );
  });

  it('hold a sentence of ten thousand places without asking each of them for each', () => {
    const shelf = new ProcessShelf();
    const [unit] = few as [Unit];
    for (let i = 0; i < 10_000; i += 1) shelf.add(unit, [{ document: `d${i % 5000}`, unit: 'u' }]);
    expect(shelf.get(1)?.places).toHaveLength(5000);
    expect(shelf.get(1)?.places[4999]).toEqual({ document: 'd4999', unit: 'u' });
  });

  it('give the room back of what was replaced and removed', () => {
    const shelf = new ProcessShelf();
    const unit = (i: number): Unit => ({ ...(few[0] as Unit), source: [[`Пункт ${i}. ${'слово '.repeat(50)}`]] });
    for (let i = 0; i < 100; i += 1) shelf.add(unit(i), [{ document: 'plan' }]);
    for (let i = 100; i < 60_000; i += 1) shelf.replace((i % 100) + 1, unit(i));
    expect(shelf.get(1)?.unit).toEqual(unit(59_900));
    expect(shelf.byteLength).toBeLessThan(10_000_000);
  });
});
