import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseBeads,
  parseLadder,
  parseVecalign,
  serializeLadder,
  serializeVecalign,
} from '../../../src/format/beads/index.js';
import type { Bead } from '../../../src/model/index.js';

const bead = (source: number[], target: number[], confidence = 1, cost = 0): Bead<number> => ({
  source,
  target,
  confidence,
  cost,
});
const sides = (beads: readonly Bead<number>[]) => beads.map(({ source, target }) => [source, target]);
const sizes = fc
  .array(fc.constantFrom([1, 1], [2, 1], [1, 2], [1, 0], [0, 1], [2, 2]), { maxLength: 20 })
  .map((list) => {
    let [i, j] = [0, 0];
    return list.map(([m = 0, n = 0]) => {
      const made = bead(
        Array.from({ length: m }, (_, k) => i + k),
        Array.from({ length: n }, (_, k) => j + k),
        0.5,
        1.25,
      );
      i += m;
      j += n;
      return made;
    });
  });

describe("Vecalign's beads", () => {
  it('are written one a line with places and cost', () => {
    expect(serializeVecalign([bead([0, 1], [0], 1, 0.25), bead([], [1], 1, 3)])).toBe(
      '[0,1]:[0]:0.250000\n[]:[1]:3.000000\n',
    );
  });

  it('are read with and without a cost, and with spaces as Python prints lists', () => {
    expect(sides(parseVecalign('[0, 1]:[0]:0.25\r\n\n[2]:[]\n'))).toEqual([
      [[0, 1], [0]],
      [[2], []],
    ]);
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(sizes, (beads) => {
        expect(sides(parseBeads(serializeVecalign(beads)))).toEqual(sides(beads));
      }),
    );
  });

  it('name the line that is none', () => {
    expect(() => parseVecalign('[0]:[0]\nhello')).toThrow(
      expect.objectContaining({ code: 'beads/not-a-bead', line: 2 }),
    );
  });
});

describe("hunalign's ladder", () => {
  it('has one rung more than beads', () => {
    expect(serializeLadder([bead([0, 1], [0], 0.98), bead([2], [1], 0.91)])).toBe(
      '0\t0\t0.9800\n2\t1\t0.9100\n3\t2\t0\n',
    );
  });

  it('reads a rung that steps on one side as a gap', () => {
    expect(sides(parseLadder('0\t0\t0.3\n1\t0\t-0.3\n2\t1\t0.6\n'))).toEqual([
      [[0], []],
      [[1], [0]],
    ]);
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(sizes, (beads) => {
        expect(sides(parseBeads(serializeLadder(beads)))).toEqual(sides(beads));
      }),
    );
  });

  it('refuses a rung that goes back', () => {
    expect(() => parseLadder('0\t0\t1\n2\t2\t1\n1\t3\t1\n')).toThrow(
      expect.objectContaining({ code: 'beads/not-a-rung', line: 3 }),
    );
  });
});
