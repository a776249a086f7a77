export { checkDrift, type DriftOptions } from './check.js';
export {
  type BeadContext,
  type BeadSide,
  type DriftContext,
  driftContext,
  type PairContext,
  type Side,
  type WordLinks,
} from './context.js';
export type { Draft, LocQualityIssueType, Rule, Wording } from './rule.js';
export { rules } from './rules.js';
