import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBilingual } from '../../src/document/index.js';
import type { Bead, BlockPair, Collation, Finding, Segment } from '../../src/model/index.js';
import { segment } from '../../src/segment/index.js';

const path = resolve(import.meta.dirname, '../../corpus/sco-2016-action-plan/sco-2016-action-plan.ru-zh.txt');

/**
 * The action plan of 2016 with a crude alignment, item by item and one sentence to one: what the formats are tried on needs
 * real text and every kind of bead, not the best alignment.
 */
export function planCollation(text: string = readFileSync(path, 'utf8')): Collation {
  const read = readBilingual(text, { name: 'sco-2016-action-plan' });
  const source = segment(read.source);
  const target = segment(read.target);
  const items = new Map(target.blocks.filter((block) => block.type === 'item').map((block) => [block.ordinal, block]));
  const blocks: BlockPair[] = [];
  const beads: Bead[] = [];
  const idsIn = (segments: readonly Segment[], block: string | undefined, cell: number): string[] =>
    segments.filter((one) => one.block === block && one.cell === cell).map((one) => one.id);
  const bead = (from: string[], to: string[]) => beads.push({ source: from, target: to, confidence: 0.987, cost: 1 });
  const used = new Set<string>();
  for (const block of source.blocks) {
    const answer = block.type === 'item' ? items.get(block.ordinal) : undefined;
    blocks.push({ source: block.id, target: answer?.id ?? null, confidence: 0.9 });
    block.cells.forEach((_, cell) => {
      const from = idsIn(source.segments, block.id, cell);
      const to = idsIn(target.segments, answer?.id, cell);
      for (const id of to) used.add(id);
      while (from.length > 1 && to.length > 1) bead(from.splice(0, 1), to.splice(0, 1));
      if (from.length > 0 || to.length > 0) bead(from, to);
    });
  }
  for (const one of target.segments) if (!used.has(one.id)) bead([], [one.id]);
  return { source, target, alignment: { blocks, beads }, findings: planFindings(source.segments) };
}

function planFindings(segments: readonly Segment[]): Finding[] {
  const at = (index: number) => segments[index] as Segment;
  const finding = (
    rule: Finding['rule'],
    severity: Finding['severity'],
    one: Segment,
    wholeBlock = false,
  ): Finding => ({
    rule,
    severity,
    message: `«${one.text.slice(0, 20)}» & <проверить>`,
    source: {
      blocks: [one.block],
      segments: wholeBlock ? [] : [one.id],
      ordinal: null,
      label: null,
      spans: one.spans,
      quote: one.text,
    },
    target: null,
    values: { found: '72' },
  });
  return [
    finding('number-mismatch', 'error', at(40)),
    finding('date-mismatch', 'warning', at(40)),
    finding('spacing', 'info', at(44)),
    finding('item-number-mismatch', 'error', at(60), true),
  ];
}

export const planIsThere = (() => {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
})();
