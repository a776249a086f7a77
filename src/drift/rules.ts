import { cellDuplicate } from './rule/cell-duplicate.js';
import { dateMismatch } from './rule/date-mismatch.js';
import { itemNumberDuplicate } from './rule/item-number-duplicate.js';
import { itemNumberGap } from './rule/item-number-gap.js';
import { itemNumberMismatch } from './rule/item-number-mismatch.js';
import { itemNumberStyle } from './rule/item-number-style.js';
import { itemUnaligned } from './rule/item-unaligned.js';
import { numberMismatch } from './rule/number-mismatch.js';
import { pageBreakJoin } from './rule/page-break-join.js';
import { sectionMismatch } from './rule/section-mismatch.js';
import { segmentUnaligned } from './rule/segment-unaligned.js';
import { tableShape } from './rule/table-shape.js';
import type { Rule } from './rule.js';

/** Every rule, in the order in which they are described and in which findings of one place are told. */
export const rules: readonly Rule[] = [
  // numbering
  itemNumberMismatch,
  itemNumberDuplicate,
  itemNumberGap,
  itemNumberStyle,
  // structure
  itemUnaligned,
  segmentUnaligned,
  sectionMismatch,
  tableShape,
  cellDuplicate,
  pageBreakJoin,
  // facts
  numberMismatch,
  dateMismatch,
];
