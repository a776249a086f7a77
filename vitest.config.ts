import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { library } from './entries.config.js';

/** «sverka/tmx» leads to the source, so that examples are run as their readers would write them, without a build. */
export const alias = Object.entries(library).map(([name, file]) => ({
  find: new RegExp(`^sverka${name === 'index' ? '' : `/${name}`}$`),
  replacement: resolve(import.meta.dirname, file),
}));

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['test/**/*.test.ts'],
    // What needs a browser or minutes runs by its own script: `npm run test:browser`, `npm run test:slow`.
    exclude: ['test/e2e/browser/**', 'test/slow/**'],
    testTimeout: 20_000,
  },
});
