/**
 * One query's state, filled by the host; byte offsets of u32 fields. Nothing is kept in globals, so several threads can
 * search one shared memory, each with its own state.
 */
export namespace STATE {
  /** Code units of the query. */
  export const LENGTH: usize = 0;
  /** Its bigrams: LENGTH − 1, or 0 to look at every text. */
  export const GRAMS: usize = 4;
  /** A text is wanted while distance·DENOMINATOR ≤ NUMERATOR·longer; they fall as the list of the best fills. */
  export const NUMERATOR: usize = 8;
  export const DENOMINATOR: usize = 12;
  /** How many of the best are kept, and how many there are. */
  export const LIMIT: usize = 16;
  export const FOUND: usize = 20;
  /** (id, distance, longer) u32 each, the best first. */
  export const RESULTS: usize = 24;
  /** Row keys of the query's bigrams. */
  export const KEYS: usize = 28;
  /** u32[65536]: for a code unit, the address of its row in MASKS. */
  export const LETTERS: usize = 32;
  /** Bit PADDING + i of a letter's row is set where the query's i-th code unit is that letter. */
  export const PADDING: usize = 36;
  /** Counter planes of 4096 bytes. */
  export const PLANES: usize = 40;
  export const BITMAPS: usize = 44;
  export const LISTS: usize = 48;
  export const CANDIDATES: usize = 52;
  export const SORTED: usize = 56;
  export const HISTOGRAM: usize = 60;
  /** 4096 bytes that stay zero. */
  export const ZERO: usize = 64;
  /** Four candidates: (text, length, least common subsequence, slot). */
  export const GROUP: usize = 68;
  /** Words of the multi-word distances. */
  export const WORDS: usize = 72;
  /** What was done, for the benchmarks. */
  export const CANDIDATES_SEEN: usize = 76;
  export const MEASURED: usize = 80;
}
