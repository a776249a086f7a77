import type { RuleName } from '../model/index.js';
import { addition } from './rule/addition.js';
import { bracketUnbalanced } from './rule/bracket-unbalanced.js';
import { cellDuplicate } from './rule/cell-duplicate.js';
import { dateMismatch } from './rule/date-mismatch.js';
import { homoglyph } from './rule/homoglyph.js';
import { itemNumberDuplicate } from './rule/item-number-duplicate.js';
import { itemNumberGap } from './rule/item-number-gap.js';
import { itemNumberMismatch } from './rule/item-number-mismatch.js';
import { itemNumberStyle } from './rule/item-number-style.js';
import { itemUnaligned } from './rule/item-unaligned.js';
import { lengthOutlier } from './rule/length-outlier.js';
import { memoryDivergence } from './rule/memory-divergence.js';
import { memoryNearDuplicate } from './rule/memory-near-duplicate.js';
import { nameMissing } from './rule/name-missing.js';
import { numberMismatch } from './rule/number-mismatch.js';
import { omission } from './rule/omission.js';
import { pageBreakJoin } from './rule/page-break-join.js';
import { partyListMismatch } from './rule/party-list-mismatch.js';
import { quoteUnbalanced } from './rule/quote-unbalanced.js';
import { sectionMismatch } from './rule/section-mismatch.js';
import { segmentUnaligned } from './rule/segment-unaligned.js';
import { spacing } from './rule/spacing.js';
import { tableShape } from './rule/table-shape.js';
import { termInconsistent } from './rule/term-inconsistent.js';
import { termMissing } from './rule/term-missing.js';
import { terminalPunctuation } from './rule/terminal-punctuation.js';
import { translationInconsistent } from './rule/translation-inconsistent.js';
import { untranslated } from './rule/untranslated.js';
import { widthMixed } from './rule/width-mixed.js';
import { wordDuplicate } from './rule/word-duplicate.js';
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
  nameMissing,
  partyListMismatch,
  // words
  termMissing,
  termInconsistent,
  translationInconsistent,
  omission,
  addition,
  untranslated,
  lengthOutlier,
  // type
  bracketUnbalanced,
  quoteUnbalanced,
  terminalPunctuation,
  widthMixed,
  wordDuplicate,
  homoglyph,
  spacing,
  // memory
  memoryDivergence,
  memoryNearDuplicate,
];

/** Names of all rules, those of the memory included, which look at more than two texts. */
export const ruleNames: readonly RuleName[] = [
  ...rules.map(({ name }) => name),
  'memory-divergence',
  'memory-near-duplicate',
].filter((name, at, all) => all.indexOf(name) === at) as RuleName[];
