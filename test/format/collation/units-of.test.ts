import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../src/format/collation/index.js';
import { plainText, type Unit } from '../../../src/model/index.js';
import { smallCollation } from '../small-collation.js';

const unit = (units: readonly Unit[], id: string): Unit => {
  const found = units.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no unit ${id} among ${units.map((one) => one.id).join(', ')}`);
  return found;
};

describe('the units of a collation', () => {
  const units = unitsOf(smallCollation());

  it('are its beads in source order, named by document, item or block, and number', () => {
    expect(units.map((one) => one.id)).toEqual([
      'plan.heading1.1',
      'plan.1.1',
      'plan.2.1',
      'plan.only-target-2.1',
      'plan.paragraph1.1',
    ]);
  });

  it('keep the segments of a bead apart', () => {
    const { source, target } = unit(units, 'plan.1.1');
    expect(source.map(plainText)).toEqual(['Проведение заседаний СГГ.', 'Обмен мнениями.']);
    expect(target.map(plainText)).toEqual(['举行元首理事会会议并交换意见。']);
  });

  it('are final where nothing was found, and where a finding only informs', () => {
    expect(unit(units, 'plan.heading1.1')).toMatchObject({ state: 'final', notes: [] });
    expect(unit(units, 'plan.1.1')).toMatchObject({ state: 'final', properties: { 'x-QA': 'spacing' } });
    expect(unit(units, 'plan.1.1').notes.map((note) => note.text)).toEqual(['[spacing, info] Two spaces.']);
  });

  it('are to be reviewed where an error or a warning was found; a finding on a block stands on its first bead', () => {
    expect(unit(units, 'plan.2.1')).toMatchObject({
      state: 'translated',
      subState: 'sverka:needs-review',
      notes: [{ category: 'item-number-mismatch', appliesTo: 'source', priority: 1 }],
    });
  });

  it('name the item by its place when its printed number is another, and keep the printed one', () => {
    expect(unit(units, 'plan.2.1').properties).toMatchObject({ 'x-Item': '2', 'x-Label': '72.' });
  });

  it('know section, document and confidence, rounded down', () => {
    expect(unit(units, 'plan.1.1').properties).toEqual({
      'x-Item': '1',
      'x-Section': 'I',
      'x-Document': 'plan',
      'x-Confidence': '0.98',
      'x-QA': 'spacing',
    });
    expect(unit(units, 'plan.1.1').place?.groups).toEqual([{ id: 'section-heading1', name: 'I' }]);
  });

  it('have no target where nothing answers, and no source where something was added', () => {
    expect(unit(units, 'plan.paragraph1.1')).toMatchObject({ target: [], state: 'initial' });
    expect(unit(units, 'plan.only-target-2.1')).toMatchObject({ source: [], target: [['定期评估执行情况。']] });
  });

  it('know the source words around them, past what stands only in the target', () => {
    expect(unit(units, 'plan.2.1')).toMatchObject({
      previous: 'Проведение заседаний СГГ. Обмен мнениями.',
      next: 'Подлинный экземпляр хранится в Секретариате.',
    });
    expect(unit(units, 'plan.heading1.1').previous).toBeUndefined();
  });

  it('are written zh-CN where the document says zh', () => {
    expect(new Set(units.map((one) => `${one.sourceLanguage}>${one.targetLanguage}`))).toEqual(new Set(['ru>zh-CN']));
  });

  it('can be whole cells, with the beads as their segments', () => {
    const cells = unitsOf(smallCollation(), { unit: 'cell' });
    expect(unit(cells, 'plan.1')).toMatchObject({
      segtype: 'paragraph',
      source: [['Проведение заседаний СГГ. Обмен мнениями.']],
      target: [['举行元首理事会会议并交换意见。']],
    });
  });
});
