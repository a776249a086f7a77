import { defineConfig } from 'vitest/config';
import { alias } from './vitest.config.js';

/** What is done with the pages in a real browser: Chromium by playwright-core, from CHROMIUM or /usr/bin/chromium. */
export default defineConfig({
  resolve: { alias },
  test: {
    include: ['test/e2e/browser/**/*.test.ts'],
    globalSetup: ['test/e2e/browser/build-page.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
