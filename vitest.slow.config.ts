import { defineConfig } from 'vitest/config';
import { alias } from './vitest.config.js';

/** What takes minutes: fuzzing, kill tests, the benchmarks' own checks. */
export default defineConfig({
  resolve: { alias },
  test: { include: ['test/slow/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000, passWithNoTests: true },
});
