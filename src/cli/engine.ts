import { setFlagsFromString } from 'node:v8';

/**
 * The version of V8 in which this was measured (bench/align/scale.ts, bench/collate/run.ts), that of Node 20. Others have other
 * tiers and other names for them.
 */
const isMeasured = process.versions.v8.startsWith('11.');

/**
 * For work that takes a second or two. Of that the engine would spend a third compiling functions that are hardly used again:
 * now a function must run three times as long first, and takes fewer others into itself, and patterns are compiled once, not
 * first for an interpreter. Work of minutes would become a tenth slower.
 */
export function compileLess(): void {
  if (!isMeasured) return;
  setFlagsFromString('--interrupt-budget=400000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=50');
  setFlagsFromString('--no-regexp-tier-up');
}

/** Keeps the heap for young objects at 1 MB, which would grow to 16 MB, twice: a tenth of all memory, and no more time. */
export function holdLittle(): void {
  if (isMeasured) setFlagsFromString('--semi-space-growth-factor=1');
}
