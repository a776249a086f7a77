import { defineConfig } from 'tsup';

/** The review page's program: one script with all it needs, which `sverka review` puts into the page. */
export default defineConfig({
  entry: { 'review-page': 'src/review/index.ts' },
  format: ['iife'],
  platform: 'browser',
  target: 'es2022',
  minify: true,
  dts: false,
  noExternal: [/.*/],
  outExtension: () => ({ js: '.js' }),
});
