import { parseLabel } from '../../language/index.js';
import type { Block, BlockType } from '../../model/index.js';
import type { BeadCost } from './cost.js';

/** Kinds of block that a reader would not confuse. */
const FAMILY: Readonly<Record<BlockType, 'prose' | 'heading' | 'entry' | 'table-header' | 'end'>> = {
  title: 'heading',
  heading: 'heading',
  item: 'entry',
  row: 'entry',
  'table-header': 'table-header',
  paragraph: 'prose',
  note: 'prose',
  'date-place': 'end',
  signature: 'end',
  certification: 'end',
  furniture: 'prose',
};

/** Equal printed numbers speak for a pair, unequal ones a little against it: the number is evidence, never the truth. */
const SAME_LABEL = -2.5;
const OTHER_LABEL = 0.8;
const ONE_LABEL = 0.6;
const OTHER_FAMILY = 2.5;
const OTHER_SHAPE = 1.5;
/** Only running text is cut differently on the two sides; items and rows answer one to one. */
const NEVER = Number.POSITIVE_INFINITY;

/** What the form of two blocks says about whether they answer each other: type, printed number, number of cells. */
export function blockCost(source: readonly Block[], target: readonly Block[]): BeadCost {
  const left = source.map(describe);
  const right = target.map(describe);
  return {
    cost(i, m, j, n) {
      if (m + n > 2) {
        for (let k = i; k < i + m; k++) if (!left[k]!.running) return NEVER;
        for (let k = j; k < j + n; k++) if (!right[k]!.running) return NEVER;
        return 0;
      }
      const a = left[i]!;
      const b = right[j]!;
      let cost = 0;
      if (a.family !== b.family) cost += OTHER_FAMILY;
      if (a.cells !== b.cells) cost += OTHER_SHAPE;
      if (a.number === null || b.number === null) {
        if (a.number !== b.number) cost += ONE_LABEL;
      } else cost += a.number === b.number ? SAME_LABEL : OTHER_LABEL;
      return cost;
    },
  };
}

function describe(block: Block) {
  const family = FAMILY[block.type];
  return {
    family,
    cells: block.cells.length,
    number: block.label === null ? null : labelKey(block.label),
    running:
      block.label === null &&
      block.cells.length <= 1 &&
      (family === 'prose' || family === 'end' || family === 'heading'),
  };
}

/** What a label counts, whatever its notation: «3.2.», 3.2 and «（三）» with «3)» are alike. */
function labelKey(label: string): string {
  const path = parseLabel(label)?.path;
  return path && path.length > 0 ? path.join('.') : label;
}
