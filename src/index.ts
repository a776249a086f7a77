export {
  type AlignOptions,
  type AlignSegmentsOptions,
  align,
  alignSegments,
  type Embed,
  type Evaluation,
  embedSegments,
  evaluate,
  evaluateAll,
  Lexicon,
} from './align/index.js';
export {
  type CollateOptions,
  collate,
  collateBilingual,
  collateDocuments,
  collateRows,
  type Stage,
} from './collate.js';
export { type BilingualOptions, type ReadOptions, readBilingual, readDocument } from './document/index.js';
export { checkDrift, type DriftOptions } from './drift/index.js';
export { type UnitsOptions, unitsOf } from './format/collation/index.js';
export { type DocxOptions, readDocx, serializeDocx } from './format/docx/index.js';
export { type HtmlOptions, serializeHtml } from './format/html/index.js';
export * from './format/json/index.js';
export { readSource, type SourceOptions, type SourceText } from './format/source-text/index.js';
export * from './format/srx/index.js';
export { parseCsv, serializeCsv } from './format/table/index.js';
export * from './format/tbx/index.js';
export * from './format/tmx/index.js';
export * from './format/xliff/index.js';
export { serializeXlsx } from './format/xlsx/index.js';
export * from './model/index.js';
export { type SegmentOptions, segment, segmentText } from './segment/index.js';
