export type { Breaks, SegmentRule } from './rule.js';
export { type SegmentOptions, segment } from './segment.js';
export { segmentRules, segmentText } from './segment-text.js';
