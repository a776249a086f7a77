import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What needs a browser or minutes runs by its own script: `npm run test:browser`, `npm run test:slow`.
    exclude: ['test/e2e/browser/**', 'test/slow/**'],
    testTimeout: 20_000,
  },
});
