import { describe, expect, it } from 'vitest';
import { collateRows } from '../../src/collate.js';
import { serializeDocx } from '../../src/format/docx/index.js';
import { readSource } from '../../src/format/source-text/index.js';
import { beadType, type Collation } from '../../src/model/index.js';
import { planCollation } from '../fixture/plan-collation.js';

/** Both texts of each bead. */
const pairs = ({ source, target, alignment }: Collation) => {
  const texts = new Map([...source.segments, ...target.segments].map(({ id, text }) => [id, text]));
  const join = (ids: readonly string[]) => ids.map((id) => texts.get(id)).join(' ');
  return alignment.beads.map((bead) => [join(bead.source), join(bead.target)]);
};

describe('a table with one language a column', () => {
  it('is an alignment: no sentence leaves its row, wherever its likes stand', () => {
    const collation = collateRows([
      { source: 'РЕШЕНИЕ', target: '决议', heading: true },
      { source: '1. Стороны обмениваются опытом. Они проводят учения.', target: '1. 各方交流经验。各方举行演习。' },
      { source: 'Стороны обмениваются опытом.', target: '' },
      { source: '', target: '各方交流经验。' },
    ]);
    expect(pairs(collation)).toEqual([
      ['РЕШЕНИЕ', '决议'],
      ['Стороны обмениваются опытом.', '各方交流经验。'],
      ['Они проводят учения.', '各方举行演习。'],
      ['Стороны обмениваются опытом.', ''],
      ['', '各方交流经验。'],
    ]);
    const [heading, item] = collation.source.blocks;
    expect([heading?.type, item?.type, item?.label, item?.section]).toEqual(['heading', 'item', '1.', heading?.id]);
    for (const { cells } of collation.source.blocks) {
      for (const { text, runs } of cells) {
        expect(runs.map(({ span }) => collation.source.text.slice(...span)).join('')).toBe(text);
      }
    }
  });

  it('comes back from the Word table that a collation was handed out as', async () => {
    const given = planCollation();
    const { bilingual } = await readSource(serializeDocx(given), { name: 'plan.docx' });
    const back = collateRows(bilingual?.rows ?? []);
    expect(back.alignment.beads.map(beadType).filter((type) => type === '1-1')).toHaveLength(
      given.alignment.beads.length,
    );
    expect(pairs(back).slice(-given.alignment.beads.length)).toEqual(pairs(given));
  });
});
