export type { FileFinding } from '../file-finding.js';
export type { Srx, SrxLanguageMap, SrxLanguageRules, SrxRule } from './model.js';
export { sverkaSrx } from './our-rules.js';
export { parseSrx, type SrxFile } from './read.js';
export { type SrxBreaks, srxBreaks, srxRule, srxRulesFor, srxSegmenter } from './segmenter.js';
export { serializeSrx } from './serialize.js';
