import type { Block, FindingSide, Repair, RepairType } from '../model/index.js';
import { placeOfBlock, type Side } from './context.js';
import type { Draft } from './rule.js';

/** Shown of a long text: enough to recognise it. */
const SHOWN = 80;
const shorten = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

interface Group {
  readonly repairs: Repair[];
  readonly blocks: Block[];
}

/**
 * One finding for all repairs of one type in one cell, and one for rows that follow each other and were given their table's shape
 * in the same way: a page whose rows all have a cell too many has one fault, not thirty. Every span is kept.
 */
export function* repairDrafts(side: Side, types: readonly RepairType[]): Iterable<Draft<RepairType>> {
  const groups: Group[] = [];
  const byCell = new Map<string, Group>();
  let rows: Group | undefined;
  for (const repair of side.document.repairs) {
    const block = side.blocks.get(repair.block);
    if (!block || !types.includes(repair.type)) continue;
    const key = `${repair.type} ${repair.block} ${repair.cell}`;
    const reshaped = repair.type === 'row-reshaped';
    const known = reshaped ? (rows && followsOn(side, rows, repair, block) ? rows : undefined) : byCell.get(key);
    const group = known ?? { repairs: [], blocks: [] };
    if (!known) groups.push(group);
    if (reshaped) rows = group;
    else byCell.set(key, group);
    group.repairs.push(repair);
    if (group.blocks.at(-1) !== block) group.blocks.push(block);
  }
  for (const { repairs, blocks } of groups) {
    const [first, firstBlock, lastBlock] = [repairs[0], blocks[0], blocks.at(-1)];
    if (!first || !firstBlock || !lastBlock) continue;
    const text = repairs
      .flatMap(({ spans }) => spans)
      .map(([start, end]) => side.document.text.slice(start, end))
      .join(' … ');
    const place: FindingSide = {
      ...placeOfBlock(firstBlock),
      blocks: blocks.map(({ id }) => id),
      spans: repairs.flatMap(({ spans }) => spans),
      quote: shorten(text.replace(/<[^>]*>/g, '')),
    };
    yield {
      message: first.type,
      values: {
        repair: first.type,
        before: shorten(first.before),
        after: first.type === 'word-joined' ? joinedWord(first) : shorten(first.after),
        text: place.quote,
        count: `${repairs.length}`,
        rows: rowsOf(firstBlock, lastBlock),
        ...(first.type === 'fragment-moved' && { column: first.after }),
      },
      source: side.name === 'source' ? place : null,
      target: side.name === 'target' ? place : null,
      severity: 'info',
    };
  }
}

/** Whether a row comes right after those of the group and was given its shape in the same way. */
function followsOn(side: Side, { repairs, blocks }: Group, repair: Repair, block: Block): boolean {
  const [first, last] = [repairs[0], blocks.at(-1)];
  if (!first || !last) return false;
  const distance = (side.order.get(block.id) ?? 0) - (side.order.get(last.id) ?? 0);
  return first.before === repair.before && first.after === repair.after && block.table === last.table && distance <= 1;
}

function rowsOf(first: Block, last: Block): string {
  const name = ({ label, ordinal }: Block) => label?.replace(/[.、]$/, '') ?? (ordinal === null ? '' : String(ordinal));
  return first === last ? name(first) : `${name(first)}–${name(last)}`;
}

/** The word at the place where the two pieces met: what stood before the break ends in it. */
function joinedWord({ before, after }: Repair): string {
  const end = before.split('|')[0]?.trimEnd().length ?? 0;
  const from = Math.max(0, end - 2);
  const start = after.slice(0, from + 1).search(/\S*$/);
  return /^\S+/.exec(after.slice(start))?.[0] ?? after;
}
