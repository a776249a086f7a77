import { STATE } from './state';

/** Columns between two shifts of the window, and so the granularity of its lower edge. */
const STEP: u32 = 8;

/** Rows below the diagonal that the window keeps: rounded up, so that the window always starts on a whole byte. */
export function windowBand(below: i32): u32 {
  return (<u32>below + 7) & ~7;
}

/**
 * The longest common subsequence of the query with up to four texts, bit-parallel (Hyyrö 2004), in a window that slides
 * along the diagonal: texts within the wanted distance never leave it. Four run side by side because each column of one
 * waits for the column before. Gives a bit for each text that may still share as many code units as it needs.
 *
 *          query rows
 *      ┌───────────────────┐
 *   t  │▓▓▓▓▓▓             │   the window of 64 rows moves
 *   e  │   ▓▓▓▓▓▓          │   by STEP rows every STEP columns
 *   x  │      ▓▓▓▓▓▓       │
 *   t  │         ▓▓▓▓▓▓    │
 *      └───────────────────┘
 */
export function commonSubsequences(state: usize, group: usize, members: u32, below: u32, above: i32): u32 {
  const width = below + <u32>above + STEP;
  if (width <= 64) return oneWord(state, group, members, below);
  let result: u32 = 0;
  const words = (width + 63) >> 6;
  if (words == 2) return twoWords(state, group, members, below);
  for (let m: u32 = 0; m < members; m++) {
    if (manyWords(state, group + ((<usize>m) << 4), below, words)) result |= 1 << m;
  }
  return result;
}

// @ts-ignore: decorator
@inline
function letterMask(letters: usize, text: usize, column: usize, byte: usize): u64 {
  return load<u64>(<usize>load<u32>(letters + ((<usize>load<u16>(text + (column << 1))) << 2)) + byte);
}

function oneWord(state: usize, group: usize, members: u32, below: u32): u32 {
  const letters = <usize>load<u32>(state, STATE.LETTERS);
  // A group that is not full repeats its first text.
  const t0 = <usize>load<u32>(group);
  const t1 = members > 1 ? <usize>load<u32>(group, 16) : t0;
  const t2 = members > 2 ? <usize>load<u32>(group, 32) : t0;
  const t3 = members > 3 ? <usize>load<u32>(group, 48) : t0;
  const m0 = load<u32>(group, 4);
  const m1 = members > 1 ? load<u32>(group, 20) : m0;
  const m2 = members > 2 ? load<u32>(group, 36) : m0;
  const m3 = members > 3 ? load<u32>(group, 52) : m0;
  // What each may still miss: its length less what it must share.
  const spare0 = <i32>(m0 - load<u32>(group, 8));
  const spare1 = members > 1 ? <i32>(m1 - load<u32>(group, 24)) : spare0;
  const spare2 = members > 2 ? <i32>(m2 - load<u32>(group, 40)) : spare0;
  const spare3 = members > 3 ? <i32>(m3 - load<u32>(group, 56)) : spare0;
  const columns = min(min(m0, m1), min(m2, m3));
  let byte = <usize>((load<u32>(state, STATE.PADDING) - below) >> 3);
  let v0: u64 = ~(<u64>0);
  let v1 = v0;
  let v2 = v0;
  let v3 = v0;
  let c0: i32 = 0;
  let c1: i32 = 0;
  let c2: i32 = 0;
  let c3: i32 = 0;
  let column: u32 = 0;
  while (column < columns) {
    const end = min(column + STEP, columns);
    for (; column < end; column++) {
      const u0 = v0 & letterMask(letters, t0, column, byte);
      const u1 = v1 & letterMask(letters, t1, column, byte);
      const u2 = v2 & letterMask(letters, t2, column, byte);
      const u3 = v3 & letterMask(letters, t3, column, byte);
      v0 = (v0 + u0) | (v0 ^ u0);
      v1 = (v1 + u1) | (v1 ^ u1);
      v2 = (v2 + u2) | (v2 ^ u2);
      v3 = (v3 + u3) | (v3 ^ u3);
    }
    if ((column & 15) == 0) {
      const missed = <i32>column;
      const alive =
        missed - c0 - <i32>popcnt(~v0) <= spare0 ||
        missed - c1 - <i32>popcnt(~v1) <= spare1 ||
        missed - c2 - <i32>popcnt(~v2) <= spare2 ||
        missed - c3 - <i32>popcnt(~v3) <= spare3;
      if (!alive) return 0;
    }
    if (column == columns) break;
    c0 += <i32>popcnt(~v0 & 255);
    c1 += <i32>popcnt(~v1 & 255);
    c2 += <i32>popcnt(~v2 & 255);
    c3 += <i32>popcnt(~v3 & 255);
    v0 = (v0 >>> 8) | 0xff00000000000000;
    v1 = (v1 >>> 8) | 0xff00000000000000;
    v2 = (v2 >>> 8) | 0xff00000000000000;
    v3 = (v3 >>> 8) | 0xff00000000000000;
    byte++;
  }
  // What lies beyond the shortest text counts as shared: an upper bound is all that is asked for.
  const missed = <i32>columns;
  let result: u32 = 0;
  if (missed - c0 - <i32>popcnt(~v0) <= spare0) result |= 1;
  if (missed - c1 - <i32>popcnt(~v1) <= spare1) result |= 2;
  if (missed - c2 - <i32>popcnt(~v2) <= spare2) result |= 4;
  if (missed - c3 - <i32>popcnt(~v3) <= spare3) result |= 8;
  return result & ((1 << members) - 1);
}

/** The same with a window of 128 rows, two texts side by side. */
function twoWords(state: usize, group: usize, members: u32, below: u32): u32 {
  let result: u32 = 0;
  for (let m: u32 = 0; m < members; m += 2) {
    result |= twoWordsOfTwo(state, group + ((<usize>m) << 4), m + 1 < members, below) << m;
  }
  return result;
}

function twoWordsOfTwo(state: usize, group: usize, both: bool, below: u32): u32 {
  const letters = <usize>load<u32>(state, STATE.LETTERS);
  const other = both ? group + 16 : group;
  const t0 = <usize>load<u32>(group);
  const t1 = <usize>load<u32>(other);
  const m0 = load<u32>(group, 4);
  const m1 = load<u32>(other, 4);
  const spare0 = <i32>(m0 - load<u32>(group, 8));
  const spare1 = <i32>(m1 - load<u32>(other, 8));
  const columns = min(m0, m1);
  let byte = <usize>((load<u32>(state, STATE.PADDING) - below) >> 3);
  let a0: u64 = ~(<u64>0);
  let b0 = a0;
  let a1 = a0;
  let b1 = a0;
  let c0: i32 = 0;
  let c1: i32 = 0;
  let column: u32 = 0;
  while (column < columns) {
    const end = min(column + STEP, columns);
    for (; column < end; column++) {
      const row0 = <usize>load<u32>(letters + ((<usize>load<u16>(t0 + ((<usize>column) << 1))) << 2)) + byte;
      const row1 = <usize>load<u32>(letters + ((<usize>load<u16>(t1 + ((<usize>column) << 1))) << 2)) + byte;
      const u0 = a0 & load<u64>(row0);
      const w0 = b0 & load<u64>(row0, 8);
      const u1 = a1 & load<u64>(row1);
      const w1 = b1 & load<u64>(row1, 8);
      const s0 = a0 + u0;
      const s1 = a1 + u1;
      b0 = (b0 + w0 + <u64>(s0 < u0)) | (b0 ^ w0);
      b1 = (b1 + w1 + <u64>(s1 < u1)) | (b1 ^ w1);
      a0 = s0 | (a0 ^ u0);
      a1 = s1 | (a1 ^ u1);
    }
    if ((column & 15) == 0) {
      const missed = <i32>column;
      if (
        missed - c0 - <i32>(popcnt(~a0) + popcnt(~b0)) > spare0 &&
        missed - c1 - <i32>(popcnt(~a1) + popcnt(~b1)) > spare1
      ) {
        return 0;
      }
    }
    if (column == columns) break;
    c0 += <i32>popcnt(~a0 & 255);
    c1 += <i32>popcnt(~a1 & 255);
    a0 = (a0 >>> 8) | (b0 << 56);
    a1 = (a1 >>> 8) | (b1 << 56);
    b0 = (b0 >>> 8) | 0xff00000000000000;
    b1 = (b1 >>> 8) | 0xff00000000000000;
    byte++;
  }
  const missed = <i32>columns;
  let result: u32 = 0;
  if (missed - c0 - <i32>(popcnt(~a0) + popcnt(~b0)) <= spare0) result |= 1;
  if (both && missed - c1 - <i32>(popcnt(~a1) + popcnt(~b1)) <= spare1) result |= 2;
  return result;
}

/** The same for one text with a window of any number of words. */
function manyWords(state: usize, member: usize, below: u32, words: u32): bool {
  const letters = <usize>load<u32>(state, STATE.LETTERS);
  const text = <usize>load<u32>(member);
  const columns = load<u32>(member, 4);
  const spare = <i32>(columns - load<u32>(member, 8));
  const window = <usize>load<u32>(state, STATE.WORDS);
  for (let w: u32 = 0; w < words; w++) store<u64>(window + ((<usize>w) << 3), ~(<u64>0));
  let byte = <usize>((load<u32>(state, STATE.PADDING) - below) >> 3);
  let counted: i32 = 0;
  let column: u32 = 0;
  while (column < columns) {
    const end = min(column + STEP, columns);
    for (; column < end; column++) {
      const row = <usize>load<u32>(letters + ((<usize>load<u16>(text + ((<usize>column) << 1))) << 2)) + byte;
      let carry: u64 = 0;
      for (let w: u32 = 0; w < words; w++) {
        const cell = window + ((<usize>w) << 3);
        const v = load<u64>(cell);
        const u = v & load<u64>(row + ((<usize>w) << 3));
        const partial = u + carry;
        const sum = v + partial;
        // u ≤ v, so the sum overflows at most once.
        carry = <u64>(sum < v || partial < u);
        store<u64>(cell, sum | (v ^ u));
      }
    }
    if ((column & 31) == 0 || column == columns) {
      let shared = counted;
      for (let w: u32 = 0; w < words; w++) shared += <i32>popcnt(~load<u64>(window + ((<usize>w) << 3)));
      if (<i32>column - shared > spare) return false;
    }
    if (column == columns) break;
    counted += <i32>popcnt(~load<u64>(window) & 255);
    for (let w: u32 = 0; w < words; w++) {
      const cell = window + ((<usize>w) << 3);
      const next: u64 = w + 1 < words ? load<u64>(cell, 8) : 255;
      store<u64>(cell, (load<u64>(cell) >>> 8) | (next << 56));
    }
    byte++;
  }
  return true;
}

/**
 * Levenshtein's distance of the query to a text, bit-parallel in blocks of 64 rows (Myers 1999, Hyyrö 2003); anything
 * above `limit` as soon as it is certain that the distance is above it.
 */
export function editDistance(state: usize, text: usize, textLength: u32, limit: u32): u32 {
  const length = load<u32>(state, STATE.LENGTH);
  if (length == 0) return textLength;
  const letters = <usize>load<u32>(state, STATE.LETTERS);
  const words = (length + 63) >> 6;
  const first = <usize>(load<u32>(state, STATE.PADDING) >> 3);
  const last = <u64>1 << <u64>((length - 1) & 63);
  let score = length;

  if (words == 1) {
    let vp: u64 = ~(<u64>0);
    let vn: u64 = 0;
    for (let column: u32 = 0; column < textLength; column++) {
      const eq = letterMask(letters, text, column, first);
      const d0 = (((eq & vp) + vp) ^ vp) | eq | vn;
      let hp = vn | ~(d0 | vp);
      let hn = vp & d0;
      score += <u32>((hp & last) != 0) - <u32>((hn & last) != 0);
      hp = (hp << 1) | 1;
      hn <<= 1;
      vp = hn | ~(d0 | hp);
      vn = hp & d0;
      if (<i64>score - <i64>(textLength - 1 - column) > <i64>limit) return limit + 1;
    }
    return score;
  }

  const cells = <usize>load<u32>(state, STATE.WORDS);
  for (let w: u32 = 0; w < words; w++) {
    store<u64>(cells + ((<usize>w) << 4), ~(<u64>0));
    store<u64>(cells + ((<usize>w) << 4), 0, 8);
  }
  for (let column: u32 = 0; column < textLength; column++) {
    const row = <usize>load<u32>(letters + ((<usize>load<u16>(text + ((<usize>column) << 1))) << 2)) + first;
    let hpIn: u64 = 1;
    let hnIn: u64 = 0;
    for (let w: u32 = 0; w < words; w++) {
      const cell = cells + ((<usize>w) << 4);
      const vp = load<u64>(cell);
      const vn = load<u64>(cell, 8);
      const eq = load<u64>(row + ((<usize>w) << 3));
      const x = eq | hnIn;
      const d0 = (((x & vp) + vp) ^ vp) | x | vn;
      let hp = vn | ~(d0 | vp);
      let hn = vp & d0;
      if (w == words - 1) score += <u32>((hp & last) != 0) - <u32>((hn & last) != 0);
      const hpOut = hp >>> 63;
      const hnOut = hn >>> 63;
      hp = (hp << 1) | hpIn;
      hn = (hn << 1) | hnIn;
      hpIn = hpOut;
      hnIn = hnOut;
      store<u64>(cell, hn | ~(d0 | hp));
      store<u64>(cell, hp & d0, 8);
    }
    if (<i64>score - <i64>(textLength - 1 - column) > <i64>limit) return limit + 1;
  }
  return score;
}
