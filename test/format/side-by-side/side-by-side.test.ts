import { describe, expect, it } from 'vitest';
import { markedText, type PairRows, sideBySide } from '../../../src/format/side-by-side/index.js';
import { planCollation } from '../../fixture/plan-collation.js';

const collation = planCollation();
const layout = sideBySide(collation);
const pairs = layout.sections.flatMap((section) => [...(section.heading ? [section.heading] : []), ...section.pairs]);
const beadsOf = (pair: PairRows) => pair.cells.flatMap((cell) => cell.beads);

describe('a collation laid out side by side', () => {
  it('opens a section at each title and heading', () => {
    expect(layout.sections.map(({ heading }) => heading?.source?.cells[0]?.text.slice(0, 14))).toEqual([
      'План действий ',
      'ПОЛИТИЧЕСКОЕ В',
      'МЕЖДУНАРОДНОЕ ',
    ]);
  });

  it('shows each bead exactly once', () => {
    const shown = pairs.flatMap(beadsOf).map(({ index }) => index);
    expect(shown.sort((a, b) => a - b)).toEqual(collation.alignment.beads.map((_, index) => index));
  });

  it('shows each finding exactly once, at the sentence that it names and else at the item', () => {
    const atBeads = pairs.flatMap(beadsOf).flatMap(({ findings }) => findings);
    const atPairs = pairs.flatMap(({ findings }) => findings);
    expect(atBeads.sort()).toEqual([1, 2]);
    expect(atPairs).toEqual([0]);
    expect(layout.general).toEqual([]);
  });

  it('names columns in the words of each table', () => {
    const item = pairs.find(({ source }) => source?.label === '1.');
    expect(item?.cells.map(({ sourceCaption, targetCaption }) => [sourceCaption, targetCaption])).toEqual([
      ['Мероприятия', '活动内容'],
      ['Государства-участники', '参与国家'],
      ['Исполнители', '执行部门'],
    ]);
  });

  it('loses no bead of an alignment whose pairs are incomplete', () => {
    const { sections } = sideBySide({ ...collation, alignment: { ...collation.alignment, blocks: [] } });
    const shown = sections.flatMap((section) => section.pairs.flatMap(beadsOf));
    expect(shown).toHaveLength(collation.alignment.beads.length);
  });

  it('keeps a finding about nothing in particular as general', () => {
    const finding = { ...collation.findings[0]!, source: null, target: null };
    expect(sideBySide({ ...collation, findings: [finding] }).general).toEqual([0]);
  });
});

describe('the marked text of a segment', () => {
  const { target } = collation;
  const segment = target.segments.find(({ text }) => text.startsWith('在扩员背景下'))!;
  const start = segment.spans[0]![0];

  it('is cut where marks begin and end, and joins to the segment', () => {
    const pieces = markedText(target, segment, [
      { span: [start + 6, start + 9], finding: 4 },
      { span: [start + 7, start + 11], finding: 2 },
    ]);
    expect(pieces.map(({ text, marks }) => [text, marks])).toEqual([
      ['在扩员背景下', []],
      [',', [4]],
      ['研究', [2, 4]],
      ['保障', [2]],
      ['上合组织高效运行和严格执行基础文件等问题。', []],
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe(segment.text);
  });

  it('is left plain by a mark of the whole, where only words are to be marked', () => {
    const end = start + segment.text.length;
    const marks = [
      { span: [start, end], finding: 0 },
      { span: [start + 6, start + 7], finding: 1 },
    ] as const;
    const marked = markedText(target, segment, marks, { whole: false }).filter((piece) => piece.marks.length > 0);
    expect(marked).toEqual([{ text: ',', marks: [1] }]);
    expect(markedText(target, segment, marks)[0]?.marks).toEqual([0]);
  });

  it('bears no mark of a place outside it', () => {
    expect(markedText(target, segment, [{ span: [0, 3], finding: 0 }])).toEqual([{ text: segment.text, marks: [] }]);
  });
});
