import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BeadCost } from '../../../src/align/cost/cost.js';
import { type BeadTable, tabulate } from '../../../src/align/cost/table.js';
import { heaviestChain } from '../../../src/align/search/anchors.js';
import { bandAround, fullBand } from '../../../src/align/search/band.js';
import { makePrior } from '../../../src/align/search/bead-types.js';
import { beadPosteriors } from '../../../src/align/search/posterior.js';
import { contestedBeads, retested, TWO_TWO } from '../../../src/align/search/retest.js';
import { cheapestPath } from '../../../src/align/search/viterbi.js';

const prior = makePrior();

/** Costs drawn once for each bead, as exact as a table holds them. */
function drawnCost(values: readonly number[]): BeadCost {
  return { cost: (i, m, j, n) => Math.fround(values[(i * 31 + m * 7 + j * 17 + n * 3) % values.length]!) };
}

function wholeTable(rows: number, columns: number, cost: BeadCost): BeadTable {
  return tabulate(cost, fullBand(rows, columns), prior);
}

/** Every way through the whole matrix with its cost: slow and beyond doubt. */
function allPaths(rows: number, columns: number, cost: BeadCost): { key: string; cost: number }[] {
  const found: { key: string; cost: number }[] = [];
  const walk = (i: number, j: number, inGap: boolean, key: string, sum: number) => {
    if (i === rows && j === columns) found.push({ key, cost: sum + (inGap ? prior.gapClose : 0) });
    const gap = inGap ? prior.gapExtend : prior.gapOpen;
    if (i < rows) walk(i + 1, j, true, `${key} ${i}-1-${j}-0`, sum + gap);
    if (j < columns) walk(i, j + 1, true, `${key} ${i}-0-${j}-1`, sum + gap);
    prior.shapes.forEach(([m, n], shape) => {
      if (i + m > rows || j + n > columns) return;
      const more = prior.costs[shape]! + cost.cost(i, m, j, n) + (inGap ? prior.gapClose : 0);
      walk(i + m, j + n, false, `${key} ${i}-${m}-${j}-${n}`, sum + more);
    });
  };
  walk(0, 0, false, '', 0);
  return found;
}

const size = fc.integer({ min: 0, max: 4 });
const values = fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: 5, maxLength: 40 });
/** Long paragraphs speak loudly, for a bead and against it. */
const loudValues = fc.array(
  fc.integer({ min: -40, max: 10 }).map((tens) => 10 * tens),
  { minLength: 5, maxLength: 40 },
);

describe('the search', () => {
  it('finds the cheapest of all ways', () => {
    fc.assert(
      fc.property(size, size, fc.oneof(values, loudValues), (rows, columns, drawn) => {
        const cost = drawnCost(drawn);
        const path = cheapestPath(wholeTable(rows, columns, cost));
        const all = allPaths(rows, columns, cost);
        const cheapest = Math.min(...all.map((way) => way.cost));
        const key = path.map(({ source, m, target, n }) => ` ${source}-${m}-${target}-${n}`).join('');
        expect(all.find((way) => way.key === key)?.cost ?? Number.NaN).toBeCloseTo(cheapest, 9);
      }),
    );
  });

  it('gives beads the chances that all ways together give them', () => {
    fc.assert(
      fc.property(size, size, values, (rows, columns, drawn) => {
        const cost = drawnCost(drawn);
        const all = allPaths(rows, columns, cost).map((way) => ({ ...way, chance: Math.exp(-way.cost) }));
        const total = all.reduce((sum, way) => sum + way.chance, 0);
        const table = wholeTable(rows, columns, cost);
        const posteriors = beadPosteriors(table);
        for (const { source, m, target, n } of cheapestPath(table)) {
          const key = ` ${source}-${m}-${target}-${n}`;
          const chance = all
            .filter((way) => `${way.key} `.includes(`${key} `))
            .reduce((sum, way) => sum + way.chance, 0);
          expect(posteriors.of(source, m, target, n)).toBeCloseTo(chance / total, 6);
        }
      }),
    );
  });
});

describe('beads to be tested again', () => {
  const reach = 8;
  /** How far within reach a bead must lie: one 2-2 is nearly as good as two pairs in a row. */
  const reachOf = (bead: string) => (/^\d+-2-\d+-2$/.test(bead) ? reach - TWO_TWO : reach);

  it('are those of ways nearly as cheap as the cheapest, but for pairs that nothing contests', () => {
    fc.assert(
      fc.property(size, size, values, (rows, columns, drawn) => {
        const cost = drawnCost(drawn);
        const contested = contestedBeads(wholeTable(rows, columns, cost), reach);
        /** How much dearer than the cheapest of all ways the cheapest through each bead is. */
        const detours = new Map<string, number>();
        const all = allPaths(rows, columns, cost);
        const cheapest = Math.min(...all.map((way) => way.cost));
        for (const way of all) {
          for (const bead of way.key.split(' ').filter((bead) => bead !== '')) {
            detours.set(bead, Math.min(detours.get(bead) ?? Number.POSITIVE_INFINITY, way.cost - cheapest));
          }
        }
        // What lies on the very edge of the reach falls on either side of it by rounding.
        if ([...detours].some(([bead, detour]) => Math.abs(detour - reachOf(bead)) < 1e-6)) return;
        const near = [...detours].filter(([bead, detour]) => detour < reachOf(bead)).map(([bead]) => bead);
        const isContested = (bead: string) =>
          !/^\d+-1-\d+-1$/.test(bead) || near.some((other) => other !== bead && shareSegments(other, bead));
        const found = prior.shapes.flatMap(([m, n], shape) =>
          [...contested].flatMap((bits, cell) => {
            const [i, j] = [Math.floor(cell / (columns + 1)), cell % (columns + 1)];
            return bits & (1 << shape) ? [`${i}-${m}-${j}-${n}`] : [];
          }),
        );
        const isBead = (bead: string) => !/^\d+-0-|-0$/.test(bead);
        expect(found.sort()).toEqual(near.filter((bead) => isBead(bead) && isContested(bead)).sort());
      }),
    );
  });

  it('keep the cheapest way where the test finds nothing new', () => {
    fc.assert(
      fc.property(size, size, values, (rows, columns, drawn) => {
        const cost = drawnCost(drawn);
        const table = wholeTable(rows, columns, cost);
        const again = retested(table, cost, contestedBeads(table, reach));
        expect(cheapestPath(again)).toEqual(cheapestPath(table));
      }),
    );
  });
});

/** Whether two beads, written as in {@link allPaths}, have a segment in common. */
function shareSegments(one: string, other: string): boolean {
  const [a, b] = [one, other].map((bead) => bead.split('-').map(Number));
  const overlap = (at: number) => a![at]! < b![at]! + b![at + 1]! && b![at]! < a![at]! + a![at + 1]!;
  return overlap(0) || overlap(2);
}

describe('a band around waypoints', () => {
  it('holds the start, the end and every waypoint, whatever they are', () => {
    const step = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 5 }),
        fc.nat(3),
        fc.integer({ min: 1, max: 3 }),
        (steps, margin, reach) => {
          let [i, j] = [-1, -1];
          const rising = steps.map(([m, n]) => {
            i += m;
            j += n;
            return [i, j] as const;
          });
          const band = bandAround(30, 30, rising, { margin, reach });
          for (const [i, j] of [[0, 0], ...rising, [30, 30]] as const) {
            expect(j).toBeGreaterThanOrEqual(band.low[i]!);
            expect(j).toBeLessThanOrEqual(band.high[i]!);
          }
          for (let i = 1; i <= 30; i++) {
            expect(band.low[i]!).toBeGreaterThanOrEqual(band.low[i - 1]!);
            expect(band.low[i]!).toBeLessThanOrEqual(band.high[i - 1]!);
          }
        },
      ),
    );
  });
});

describe('the heaviest chain', () => {
  it('rises on both sides and weighs as much as any', () => {
    const candidate = fc.record({
      source: fc.nat(6),
      target: fc.nat(6),
      score: fc.double({ min: 0.1, max: 9, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 9 }), (candidates) => {
        const chain = heaviestChain(candidates, 7);
        chain.slice(1).forEach((next, k) => {
          expect(next.source).toBeGreaterThan(chain[k]!.source);
          expect(next.target).toBeGreaterThan(chain[k]!.target);
        });
        const best = (i: number, j: number): number =>
          Math.max(
            0,
            ...candidates
              .filter(({ source, target }) => source > i && target > j)
              .map(({ source, target, score }) => score + best(source, target)),
          );
        expect(chain.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(best(-1, -1), 9);
      }),
    );
  });
});
