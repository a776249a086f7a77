import { describe, expect, it } from 'vitest';
import { type OrderOptions, withNeighboursAsRead } from '../../src/format/neighbours.js';
import type { Unit } from '../../src/model/index.js';
import { unitOf } from '../memory/unit.js';

/** Items 1 and 2 of the SCO's action plan for 2016–2020, shortened. */
const pairs = [
  ['Проведение заседаний СГГ.', '举行元首理事会会议。'],
  ['Обмен мнениями.', '交换意见。'],
  ['Проведение встреч министров.', '举行部长会议。'],
] as const;

function unit(i: number, more: Partial<Unit> = {}): Unit {
  const [source = '', target = ''] = pairs[i] ?? [];
  return unitOf(source, target, { id: `plan.${i + 1}.1`, ...more });
}

async function around(units: readonly Unit[], options?: OrderOptions) {
  const found: (string | undefined)[][] = [];
  const stream = (async function* () {
    yield* units;
  })();
  for await (const { previous, next, previousTarget, nextTarget } of withNeighboursAsRead(stream, options)) {
    found.push([previous, next, previousTarget, nextTarget]);
  }
  return found;
}
const nothing = [undefined, undefined, undefined, undefined];

describe('units as they are read', () => {
  it('know the words before and after them on both sides, where the file is ours', async () => {
    expect(await around([unit(0), unit(1), unit(2)])).toEqual([
      [undefined, pairs[1][0], undefined, pairs[1][1]],
      [pairs[0][0], pairs[2][0], pairs[0][1], pairs[2][1]],
      [pairs[1][0], undefined, pairs[1][1], undefined],
    ]);
    expect(await around([])).toEqual([]);
  });

  it('are not neighbours across documents', async () => {
    const other = { id: 'declaration.1', properties: { 'x-Document': 'declaration' } };
    expect(await around([unit(0), unit(1, other)])).toEqual([nothing, nothing]);
  });

  it('stand in the order of the first document where several were joined', async () => {
    const joined = { properties: { 'x-Document': 'plan; declaration' } };
    expect((await around([unit(0), unit(1, joined), unit(2)])).map(([previous]) => previous)).toEqual([
      undefined,
      pairs[0][0],
      pairs[1][0],
    ]);
  });

  it('are not taken for neighbours in a file of others, unless it is said to be in order', async () => {
    const foreign = (i: number, more: Partial<Unit> = {}) => unit(i, { id: `${i}`, properties: {}, ...more });
    const named = { id: '7', properties: { 'x-Document': 'plan' } };
    expect(await around([foreign(0), foreign(1)])).toEqual([nothing, nothing]);
    expect(await around([unit(0, named), unit(1, named)])).toEqual([nothing, nothing]);
    const [first, second] = await around([foreign(0), foreign(1), unit(2)], { inOrder: 'all' });
    expect(first?.[1]).toBe(pairs[1][0]);
    expect(second).toEqual([pairs[0][0], undefined, pairs[0][1], undefined]);
  });

  it('keep what the file says of their neighbours', async () => {
    const said = { previous: 'Утверждён.', next: 'Подписан.' };
    expect(await around([unit(0), unit(1, said), unit(2)])).toEqual([
      [undefined, pairs[1][0], undefined, pairs[1][1]],
      [said.previous, said.next, pairs[0][1], pairs[2][1]],
      [pairs[1][0], undefined, pairs[1][1], undefined],
    ]);
  });

  it('do not know words that are not there', async () => {
    const [first] = await around([unit(0), unit(1, { target: [] })]);
    expect(first).toEqual([undefined, pairs[1][0], undefined, undefined]);
  });
});
