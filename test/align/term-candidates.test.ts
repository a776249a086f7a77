import { describe, expect, it } from 'vitest';
import { termCandidates } from '../../src/align/index.js';
import { collate } from '../drift/pair.js';

const { source, target, alignment } = collate([
  ['Встреча Делового совета в Москве.', '实业家委员会在莫斯科开会。'],
  ['Роль Делового совета растет.', '实业家委员会的作用上升。'],
  ['Члены Делового совета обсудили торговлю.', '委员讨论贸易，实业家委员会。'],
  ['Торговля и туризм.', '贸易和旅游。'],
  ['Охрана природы.', '保护自然。'],
  ['Развитие торговли.', '发展贸易。'],
  ['Мир и дружба.', '和平与友谊。'],
  ['Новая дорога.', '新公路。'],
  ['Открытый порт.', '开放港口。'],
  ['Чистая вода.', '清洁用水。'],
]);

describe('term candidates', () => {
  const candidates = termCandidates(source, target, alignment);

  it('are expressions that stand together and seldom apart, with counts and a context', () => {
    expect(candidates[0]).toMatchObject({
      source: 'Делового совета',
      target: '实业家委员会',
      together: 3,
      sourceCount: 3,
      targetCount: 3,
    });
    expect(candidates[0]!.context.source).toContain('Делового совета');
  });

  it('are the longest expressions, not their parts', () => {
    expect(candidates.map((candidate) => candidate.source)).not.toContain('совета');
  });

  it('hold no verb, no date and no adjective alone', () => {
    // After the Bishkek declaration of the SCO, 2019.
    const bishkek = collate([
      [
        'Государства-члены подчеркивают важность инклюзивного диалога 10 июня.',
        '成员国强调包容性对话6月10日十分重要。',
      ],
      ['Государства-члены подчеркивают роль ООН 11 июня.', '成员国强调联合国的作用6月11日。'],
      ['Инклюзивного подхода требует торговля.', '贸易需要包容性办法。'],
      ['Государства-члены подчеркивают значение инклюзивной торговли 12 июня.', '成员国强调包容性贸易的意义6月12日。'],
      ['Охрана природы.', '保护自然。'],
      ['Мир и дружба.', '和平与友谊。'],
      ['Развитие туризма.', '发展旅游。'],
      ['Чистая вода.', '清洁用水。'],
      ['Открытый порт.', '开放港口。'],
      ['Члены совета.', '理事会成员。'],
      ['Новая дорога.', '新公路。'],
    ]);
    const found = termCandidates(bishkek.source, bishkek.target, bishkek.alignment).map(
      (candidate) => candidate.source,
    );
    expect(found).toContain('Государства-члены');
    expect(found.join('\n')).not.toMatch(/подчеркивают|июня|^инклюзивного$/imu);
  });

  it('must stand together as often as is asked for, and are as many as asked for', () => {
    expect(termCandidates(source, target, alignment, { minimum: 4 })).toEqual([]);
    expect(termCandidates(source, target, alignment, { limit: 1 })).toHaveLength(1);
  });
});
