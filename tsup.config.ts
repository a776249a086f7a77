import { defineConfig } from 'tsup';

/** Public sub-paths: the name under which it is imported and the room it opens. package.json's exports name the same. */
const library = {
  index: 'src/index.ts',
  model: 'src/model/index.ts',
  language: 'src/language/index.ts',
  align: 'src/align/index.ts',
  'lexicon/ru-zh': 'src/align/lexicon/ru-zh.ts',
  beads: 'src/format/beads/index.ts',
  html: 'src/format/html/index.ts',
  json: 'src/format/json/index.ts',
  tmx: 'src/format/tmx/index.ts',
  units: 'src/format/collation/index.ts',
  xliff: 'src/format/xliff/index.ts',
};

export default defineConfig([
  {
    entry: library,
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    // Shared chunks keep one SverkaError for all sub-paths in the CommonJS build, so that instanceof works.
    splitting: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0', types: ['node'] } },
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    splitting: true,
    dts: false,
  },
]);
