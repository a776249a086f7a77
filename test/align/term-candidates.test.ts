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

  it('must stand together as often as is asked for, and are as many as asked for', () => {
    expect(termCandidates(source, target, alignment, { minimum: 4 })).toEqual([]);
    expect(termCandidates(source, target, alignment, { limit: 1 })).toHaveLength(1);
  });
});
