import { describe, expect, it } from 'vitest';
import { checkAgainstMemory, formatChanges, Memory } from '../../src/memory/index.js';
import { collate } from '../drift/pair.js';
import { storeUnit } from './store/store-contract.js';

describe('a new text against the memory', () => {
  const memory = new Memory({ name: 'office' });
  memory.add(
    storeUnit('Проведение встреч министров обороны.', '举行国防部长会议。', 'plan', {
      previous: 'Первое предложение.',
    }),
  );
  memory.add(storeUnit('Реализация Программы на 2017-2021 гг.', '落实2017-2021年纲要。', 'plan', { id: 'plan.2' }));
  const { beads, leverage } = checkAgainstMemory(
    collate([
      ['Первое предложение.', '第一句。'],
      ['Проведение встреч министров обороны.', '召开国防部长会议。'],
      ['Реализация Программы на 2021-2025 гг.', '落实2021-2025年纲要。'],
      ['Совсем новый текст.', '全新的文字。'],
    ]),
    memory,
  );

  it('says for each bead what the memory holds', () => {
    expect(beads.map(({ band }) => band)).toEqual(['none', 'context', '95-99', 'none']);
  });

  it('shows by words where the translation departs from the memory’s', () => {
    expect(formatChanges(beads[1]?.targetChanges ?? [])).toBe('[-举行-]{+召开+}国防部长会议。');
    // With the numbers put right it is the memory's.
    expect(beads[2]?.targetChanges).toEqual([]);
  });

  it('counts segments and characters in bands', () => {
    expect(leverage.bands.context).toEqual({ segments: 1, characters: 33 });
    expect(leverage.bands.none.segments).toBe(2);
    expect(leverage.total).toEqual({
      segments: 4,
      characters: Object.values(leverage.bands).reduce((sum, { characters }) => sum + characters, 0),
    });
  });
});
