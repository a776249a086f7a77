export {
  type AlignOptions,
  type AlignSegmentsOptions,
  align,
  alignSegments,
  type Evaluation,
  evaluate,
  evaluateAll,
  Lexicon,
} from './align/index.js';
export { type HtmlOptions, serializeHtml } from './format/html/index.js';
export * from './model/index.js';
