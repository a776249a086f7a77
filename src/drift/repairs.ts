import type { FindingSide, Repair, RepairType } from '../model/index.js';
import { placeOfBlock, type Side } from './context.js';
import type { Draft } from './rule.js';

/** Shown of a long text: enough to recognise it. */
const SHOWN = 80;
const shorten = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

/** One finding for all repairs of one type in one cell: what was put right, as the reader of the document notes it. */
export function* repairDrafts(side: Side, types: readonly RepairType[]): Iterable<Draft<RepairType>> {
  const groups = new Map<string, Repair[]>();
  for (const repair of side.document.repairs) {
    if (!types.includes(repair.type)) continue;
    const key = `${repair.type} ${repair.block} ${repair.cell}`;
    groups.set(key, [...(groups.get(key) ?? []), repair]);
  }
  for (const repairs of groups.values()) {
    const first = repairs[0];
    const block = first && side.blocks.get(first.block);
    if (!first || !block) continue;
    const place: FindingSide = {
      ...placeOfBlock(block),
      spans: repairs.flatMap(({ spans }) => spans),
      quote: shorten(repairs.map(({ before }) => before).join(' … ')),
    };
    yield {
      message: first.type,
      values: {
        repair: first.type,
        before: shorten(first.before),
        after: shorten(first.after),
        count: `${repairs.length}`,
      },
      source: side.name === 'source' ? place : null,
      target: side.name === 'target' ? place : null,
      severity: 'info',
    };
  }
}
