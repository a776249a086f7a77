export { type BilingualTexts, bilingualTexts } from './bilingual-table.js';
export { type Passage, passagesToText, type TableCell, type TableRow } from './passage.js';
export { readSource, type SourceKind, type SourceOptions, type SourceText } from './read-source.js';
