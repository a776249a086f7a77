/**
 * Public sub-paths: the name under which it is imported and the room it opens. tsup builds them, vitest resolves them,
 * and test/contract/entries.test.ts sees to it that package.json and tsconfig.node.json name the same.
 */
export const library: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  model: 'src/model/index.ts',
  language: 'src/language/index.ts',
  document: 'src/document/index.ts',
  segment: 'src/segment/index.ts',
  align: 'src/align/index.ts',
  'lexicon/ru-zh': 'src/align/lexicon/ru-zh.ts',
  drift: 'src/drift/index.ts',
  beads: 'src/format/beads/index.ts',
  html: 'src/format/html/index.ts',
  memory: 'src/memory/index.ts',
  'memory-store': 'src/memory/store/index.ts',
  json: 'src/format/json/index.ts',
  tmx: 'src/format/tmx/index.ts',
  units: 'src/format/collation/index.ts',
  xliff: 'src/format/xliff/index.ts',
  'source-text': 'src/format/source-text/index.ts',
  tbx: 'src/format/tbx/index.ts',
  docx: 'src/format/docx/index.ts',
  xlsx: 'src/format/xlsx/index.ts',
  csv: 'src/format/table/index.ts',
  srx: 'src/format/srx/index.ts',
};
