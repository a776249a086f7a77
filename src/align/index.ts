export { align } from './align-documents.js';
export { alignPairs } from './align-pairs.js';
export { type AlignSegmentsOptions, alignSegments } from './align-segments.js';
export type { AlignOptions } from './aligner.js';
export type { SegmentVectors } from './cost/vectors.js';
export { type Embed, embedSegments } from './embed.js';
export { type BeadRefs, type Evaluation, evaluate, evaluateAll, type Score } from './evaluate.js';
export { Lexicon, type LexiconEntry } from './lexicon/lexicon.js';
export { type TermCandidate, type TermCandidateOptions, termCandidates } from './term-candidates.js';
