import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoMemory } from '../../corpus/make-sco-memory.js';
import { parseTmx } from '../../src/format/tmx/index.js';
import { Memory } from '../../src/memory/index.js';

const shipped = readFileSync(resolve(import.meta.dirname, '../../corpus/sco.tmx'), 'utf8');

describe('the shipped memory', () => {
  it('is what the gold alignments make', () => {
    // After a change of a gold.tsv: npx tsx corpus/make-sco-memory.ts
    expect(scoMemory()).toBe(shipped);
  });

  it('answers a sentence of the plan in both directions', () => {
    const memory = new Memory({ name: 'sco' });
    for (const unit of parseTmx([new TextEncoder().encode(shipped)]).units) memory.add(unit);
    const [russian] = memory.lookup({
      text: 'Совместная разработка Конвенции ШОС по противодействию экстремизму',
      language: 'ru',
      targetLanguage: 'zh',
    });
    expect(russian).toMatchObject({ score: 98, translation: '共同制定《上海合作组织反极端主义公约》。' });
    const [chinese] = memory.lookup({
      text: '共同制定《上海合作组织反极端主义公约》。',
      language: 'zh',
      targetLanguage: 'ru',
    });
    expect(chinese?.entry.places[0]).toMatchObject({ document: 'sco-2016-action-plan', item: '7', column: 'activity' });
  });
});
