import type { Block, Collation, Segment, SegmentedDocument } from '../../src/model/index.js';

/** A document of blocks, one cell each, its sentences given; spans run through the joined text. */
export function smallDocument(
  language: string,
  prefix: string,
  blocks: readonly (Partial<Block> & { readonly sentences: readonly string[] })[],
): SegmentedDocument {
  let text = '';
  const segments: Segment[] = [];
  const made = blocks.map(({ sentences, ...given }, index): Block => {
    const start = text.length;
    const id = given.id ?? `${prefix}.b${index + 1}`;
    let cellText = '';
    for (const sentence of sentences) {
      if (cellText !== '') cellText += ' ';
      const at = cellText.length;
      cellText += sentence;
      segments.push({
        id: `${prefix}.s${segments.length + 1}`,
        block: id,
        cell: 0,
        text: sentence,
        range: [at, at + sentence.length],
        spans: [[start + at, start + at + sentence.length]],
      });
    }
    text += `${cellText}\n`;
    return {
      id,
      type: 'paragraph',
      label: null,
      labelSpan: null,
      ordinal: null,
      level: null,
      section: null,
      table: null,
      cells: [{ column: null, text: cellText, runs: [{ at: 0, span: [start, start + cellText.length] }] }],
      spans: [[start, start + cellText.length]],
      ...given,
    };
  });
  return { language, name: 'plan', idPrefix: prefix, text, blocks: made, repairs: [], segments };
}

/** Two sections, a sentence answered by two, one that stands alone on each side (SCO action plan of 2016, shortened). */
export function smallCollation(): Collation {
  const source = smallDocument('ru', 'r', [
    { type: 'heading', label: 'I.', sentences: ['ПОЛИТИЧЕСКОЕ ВЗАИМОДЕЙСТВИЕ'] },
    {
      type: 'item',
      label: '1.',
      ordinal: 1,
      section: 'r.b1',
      sentences: ['Проведение заседаний СГГ.', 'Обмен мнениями.'],
    },
    { type: 'item', label: '72.', ordinal: 2, section: 'r.b1', sentences: ['Подписать меморандум.'] },
    { type: 'paragraph', sentences: ['Подлинный экземпляр хранится в Секретариате.'] },
  ]);
  const target = smallDocument('zh', 'z', [
    { type: 'heading', label: '一、', sentences: ['政治合作'] },
    { type: 'item', label: '1.', ordinal: 1, section: 'z.b1', sentences: ['举行元首理事会会议并交换意见。'] },
    { type: 'item', label: '2.', ordinal: 2, section: 'z.b1', sentences: ['签署备忘录。', '定期评估执行情况。'] },
  ]);
  const bead = (from: string[], to: string[]) => ({ source: from, target: to, confidence: 0.987, cost: 0.5 });
  return {
    source,
    target,
    alignment: {
      blocks: [
        { source: 'r.b1', target: 'z.b1', confidence: 1 },
        { source: 'r.b2', target: 'z.b2', confidence: 1 },
        { source: 'r.b3', target: 'z.b3', confidence: 1 },
        { source: 'r.b4', target: null, confidence: 1 },
      ],
      beads: [
        bead(['r.s1'], ['z.s1']),
        bead(['r.s2', 'r.s3'], ['z.s2']),
        bead(['r.s4'], ['z.s3']),
        bead([], ['z.s4']),
        bead(['r.s5'], []),
      ],
    },
    findings: [
      {
        rule: 'item-number-mismatch',
        severity: 'error',
        message: 'Printed 72, counted 2.',
        source: { blocks: ['r.b3'], segments: [], ordinal: 2, label: '72.', spans: [[0, 3]], quote: '72.' },
        target: null,
        values: { expected: '2', found: '72' },
      },
      {
        rule: 'spacing',
        severity: 'info',
        message: 'Two spaces.',
        source: null,
        target: { blocks: ['z.b2'], segments: ['z.s2'], ordinal: 1, label: '1.', spans: [[5, 7]], quote: '  ' },
        values: {},
      },
    ],
  };
}
