import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberTable } from '../../../src/memory/shelf/number-table.js';

describe('a table of numbers by hash', () => {
  it('finds what a Map finds, under additions and removals, where hashes collide too', () => {
    // Few hashes, some of them neighbours in the table and at its end.
    const hash = fc.oneof(
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom(0xffffffff, 2 ** 52 + 3, 0x80000000),
      fc.nat(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(hash, fc.boolean()), { maxLength: 200 }), (steps) => {
        const table = new NumberTable();
        const map = new Map<number, number>();
        const find = (of: number) => {
          const found: number[] = [];
          table.some(of, (number) => {
            found.push(number);
            return false;
          });
          return found.sort((a, b) => a - b);
        };
        let next = 1;
        for (const [of, isRemoval] of steps) {
          const [oldest] = [...map].find(([, its]) => its === of) ?? [];
          if (isRemoval && oldest !== undefined) {
            table.remove(of, oldest);
            map.delete(oldest);
          } else {
            table.add(of, next);
            map.set(next, of);
            next += 1;
          }
        }
        for (const [of] of steps) {
          const wanted = [...map].filter(([, its]) => its >>> 0 === of >>> 0).map(([number]) => number);
          expect(find(of)).toEqual(wanted);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ends at the first number that is wanted', () => {
    const table = new NumberTable();
    table.add(7, 1);
    table.add(7, 2);
    let asked = 0;
    expect(table.some(7, () => ++asked > 0)).toBe(true);
    expect(asked).toBe(1);
    expect(table.some(8, () => true)).toBe(false);
  });
});
