import { letterIndex, parseLabel } from '../language/index.js';
import type { Block } from '../model/index.js';
import type { Side } from './context.js';

/** The label of a block as numbers, or `null` where it has none or one without a number (a bullet). */
export interface BlockLabel {
  readonly block: Block;
  readonly path: readonly number[];
  readonly style: string;
}

export function labelOf(block: Block): BlockLabel | null {
  if (block.label === null) return null;
  // A space that recognition left in a label («1. 8») is none in it.
  const printed = block.label.replace(/(?<=\d\.)\s+(?=\d)/g, '');
  const label = parseLabel(printed) ?? parseLabel(`${printed}\t`);
  return label && label.path.length > 0 ? { block, path: label.path, style: label.style } : null;
}

/** Labelled blocks that a reader counts through: of one list, without its restarts. */
export interface LabelList {
  readonly labels: readonly BlockLabel[];
}

/** «1.» and «1» belong to one list; «1)» and «1.» do not, nor do 一、 and （一）. */
const family = (style: string) =>
  style
    .replace(/[.:,、：]+$/, '')
    .replace(/^\(i\)$/, '(a)')
    .replace(/^i\)$/, 'a)');

/**
 * The lists of one document: items with labels of one kind and one parent that stand in one table, or follow each other in
 * running text. A label that begins again with 1 begins a new list.
 */
export function labelLists(side: Side): LabelList[] {
  const lists: BlockLabel[][] = [];
  const open = new Map<string, BlockLabel[]>();
  const order = (block: Block) => side.order.get(block.id) ?? 0;
  for (const block of side.document.blocks) {
    if (block.type === 'title' || (block.type === 'heading' && block.label === null)) {
      // A heading in running text closes the lists before it; the items of a table are counted through.
      for (const key of open.keys()) if (key.startsWith('|')) open.delete(key);
      continue;
    }
    if (block.type !== 'item') continue;
    const label = labelOf(block);
    if (!label) continue;
    const key = [block.table ?? '', label.path.slice(0, -1).join('.'), family(label.style)].join('|');
    const list = open.get(key);
    const previous = list?.at(-1);
    const last = label.path.at(-1) ?? 0;
    const read = previous && last !== (previous.path.at(-1) ?? 0) + 1 ? reread(label, previous) : label;
    const number = read.path.at(-1) ?? 0;
    // 1 after 1 begins another list too, unless nothing stands between them.
    const again = previous?.path.at(-1) === 1 && order(block) === order(previous.block) + 1;
    if (!list || (number === 1 && !again)) {
      const started = [read];
      open.set(key, started);
      lists.push(started);
    } else list.push(read);
  }
  return lists.map((labels) => ({ labels }));
}

/** (i) after (h) is a letter, not the Roman one. */
function reread(label: BlockLabel, previous: BlockLabel): BlockLabel {
  const letter = /^\(?([ivx])\)?\.?$/i.exec(label.block.label ?? '')?.[1];
  const index = letter === undefined ? null : letterIndex(letter);
  return index !== null && index === (previous.path.at(-1) ?? 0) + 1
    ? { ...label, path: [...label.path.slice(0, -1), index] }
    : label;
}
