import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BeadRefs, evaluate, evaluateAll } from '../../src/align/index.js';

const bead = (source: number[], target: number[]): BeadRefs => ({ source, target });

describe('evaluate', () => {
  it('gives 1 to an alignment that equals the gold', () => {
    const gold = [bead([0], [0]), bead([1, 2], [1]), bead([], [2])];
    const { strict, lax } = evaluate(gold, gold);
    expect(strict).toEqual({ precision: 1, recall: 1, f1: 1 });
    // A gap can only be right as a whole, so it counts for lax too.
    expect(lax).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('counts a bead that shares a segment on both sides as lax, not as strict', () => {
    const gold = [bead([0, 1], [0]), bead([2], [1])];
    const found = [bead([0], [0]), bead([1, 2], [1])];
    const { strict, lax } = evaluate(gold, found);
    expect(strict.f1).toBe(0);
    expect(lax.f1).toBe(1);
  });

  it('holds every gap found against precision, and no gold gap against recall', () => {
    const gold = [bead([0], [0]), bead([1], [])];
    const { strict } = evaluate(gold, [bead([0], [0]), bead([1], []), bead([2], [])]);
    expect(strict.precision).toBeCloseTo(2 / 3);
    expect(strict.recall).toBe(1);
  });

  it('pools the beads of several documents', () => {
    const right = { gold: [bead([0], [0])], found: [bead([0], [0])] };
    const wrong = { gold: [bead([0], [0]), bead([1], [1])], found: [bead([0], [1]), bead([1], [0])] };
    expect(evaluateAll([right, wrong]).strict.precision).toBeCloseTo(1 / 3);
  });

  it('gives 0, not NaN, when nothing was found', () => {
    expect(evaluate([bead([0], [0])], []).strict).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

const scorer = resolve(import.meta.dirname, '../../../shared/align-dev/score.py');
const hasScorer = existsSync(scorer) && hasPython();
if (!hasScorer)
  console.info('evaluate: the reference scorer or python3 is not here; the comparison with it is skipped.');

describe.skipIf(!hasScorer)('evaluate beside the reference scorer', () => {
  it('says the same to the fourth decimal on any alignment', () => {
    const directory = mkdtempSync(join(tmpdir(), 'sverka-score-'));
    try {
      const sides = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })), {
        maxLength: 12,
      });
      fc.assert(
        fc.property(sides, sides, (one, other) => {
          const [gold, found] = [monotone(one), monotone(other)];
          const file = (name: string, beads: readonly BeadRefs[]) => {
            const path = join(directory, name);
            writeFileSync(path, beads.map(({ source, target }) => `[${source}]:[${target}]\n`).join(''));
            return path;
          };
          const printed = execFileSync('python3', [scorer, file('gold', gold), file('found', found)], {
            encoding: 'utf8',
          });
          const expected = [...printed.matchAll(/\d+\.\d+/g)].map(([value]) => Number(value));
          const { strict, lax } = evaluate(gold, found);
          const ours = [strict, lax].flatMap(({ precision, recall, f1 }) => [precision, recall, f1]);
          ours.forEach((value, index) => {
            expect(value).toBeCloseTo(expected[index]!, 3);
          });
        }),
        { numRuns: 20 },
      );
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

/** Beads of the given sizes, one after the other. */
function monotone(sizes: readonly (readonly [number, number])[]): BeadRefs[] {
  let [i, j] = [0, 0];
  return sizes.map(([m, n]) => {
    const made = bead(
      Array.from({ length: m }, (_, k) => i + k),
      Array.from({ length: n }, (_, k) => j + k),
    );
    i += m;
    j += n;
    return made;
  });
}

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
