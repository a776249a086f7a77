import { defineConfig } from 'tsup';
import { library } from './entries.config.js';

export default defineConfig([
  {
    entry: { ...library },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    // Shared chunks keep one SverkaError for all sub-paths in the CommonJS build, so that instanceof works.
    splitting: true,
    // Bundled, with their licences in THIRD-PARTY.md: parse5 is ESM only, and older releases of Node 20 cannot require it.
    noExternal: ['parse5', 'entities'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0', types: ['node'] } },
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    noExternal: ['parse5', 'entities'],
    splitting: true,
    dts: false,
  },
]);
