export {
  type CollationSummary,
  countFindings,
  type FindingCounts,
  parseCollation,
  serializeCollation,
  serializeFindings,
  summarize,
} from './collation.js';
export { jsonLinesReader, jsonLinesWriter } from './units.js';
