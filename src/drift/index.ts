export { type AcceptedFinding, type Baseline, baselineOf, fingerprintOf, newFindings } from './baseline.js';
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
export { ruleNames, rules } from './rules.js';
