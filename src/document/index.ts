export { type Line, linesOf } from './line.js';
export { type BilingualOptions, prefixes, readBilingual } from './read-bilingual.js';
export { type ReadOptions, readDocument } from './read-document.js';
export { readRows, type TextRow } from './read-rows.js';
