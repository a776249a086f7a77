import { BLOCK } from './layout';
import { STATE } from './state';
import { commonSubsequences, editDistance, windowBand } from './distance';

/** One more row of each kind is added to the counters in groups of sixteen: fifteen full adders and one carry. */
const GROUP: u32 = 16;

/**
 * Looks through one block for texts whose likeness to the query reaches the state's threshold, and enters them in the
 * state's list of the best; as the list fills, the threshold rises.
 */
export function searchBlock(block: usize, state: usize): void {
  const length = load<u32>(state, STATE.LENGTH);
  const grams = load<u32>(state, STATE.GRAMS);
  const num = load<u32>(state, STATE.NUMERATOR);
  const den = load<u32>(state, STATE.DENOMINATOR);
  const count = load<u32>(block, 4);
  const starts = block + load<u32>(block, 28);

  // Only lengths that the threshold can reach: d ≥ |L − M|, d·den ≤ num·max(L, M).
  const shortest = <u32>((<u64>length * <u64>(den - num) + <u64>(den - 1)) / <u64>den);
  const longest = num >= den ? u32.MAX_VALUE : <u32>min<u64>((<u64>length * <u64>den) / <u64>(den - num), 0xffffffff);
  const low = firstSlot(starts, count, shortest);
  const high = longest == u32.MAX_VALUE ? count : firstSlot(starts, count, longest + 1);
  if (low >= high) return;

  // What a text must share: every edit breaks at most two bigrams of the longer text.
  const needLow = need(length, slotLength(starts, low), num, den);
  let least = needLow;
  // need() is constant below the query's length and rises above it, but not strictly, for the division: look at both ends.
  const needHigh = need(length, slotLength(starts, high - 1), num, den);
  if (needHigh < least) least = needHigh;
  least -= 2; // the rises and falls of the rounded k between the ends

  const alive = block + load<u32>(block, 32);
  const firstWord = (low >> 7) << 4;
  const lastWord = ((high + 127) >> 7) << 4;
  const planes = <usize>load<u32>(state, STATE.PLANES);
  let planeCount: u32 = 0;

  const filtered = least > 0 && grams > 0;
  if (filtered) {
    planeCount = countRows(block, state, grams, planes, firstWord, lastWord, least);
    if (planeCount == 0) return;
  }

  // Candidates of this block, with the most they can reach, in hundredths of the way: buckets 0–100.
  const candidates = <usize>load<u32>(state, STATE.CANDIDATES);
  const sorted = <usize>load<u32>(state, STATE.SORTED);
  const histogram = <usize>load<u32>(state, STATE.HISTOGRAM);
  memory.fill(histogram, 0, 404);
  let found: u32 = 0;
  for (let word = firstWord; word < lastWord; word += 8) {
    let bits = load<u64>(alive + word);
    if (filtered) bits &= atLeast(planes + word, planeCount, <u32>least);
    const slotOfWord = word << 3;
    if (slotOfWord < low) bits &= slotOfWord + 64 <= low ? <u64>0 : ~(<u64>0) << (<u64>(low - slotOfWord));
    if (slotOfWord + 64 > high) bits &= slotOfWord >= high ? <u64>0 : ~(<u64>0) >>> (<u64>(slotOfWord + 64 - high));
    while (bits != 0) {
      const bit = <u32>ctz(bits);
      bits &= bits - 1;
      const slot = slotOfWord + bit;
      const textLength = slotLength(starts, slot);
      const longer = max(length, textLength);
      let lower: u32 = longer - min(length, textLength);
      if (filtered) {
        let shared: u32 = 0;
        for (let plane: u32 = 0; plane < planeCount; plane++) {
          shared |= (<u32>(load<u64>(planes + word + ((<usize>plane) << 12)) >>> bit) & 1) << plane;
        }
        // shared ≥ longer − 1 − 2d
        if (shared + 1 < longer) lower = max(lower, (longer - shared) >> 1);
      }
      if (<u64>lower * <u64>den > <u64>num * <u64>longer) continue;
      const reach = ((longer - lower) * 100) / longer;
      store<u32>(candidates + ((<usize>found) << 2), (reach << 16) | slot);
      found++;
      const cell = histogram + (reach << 2);
      store<u32>(cell, load<u32>(cell) + 1);
    }
  }
  if (found == 0) return;
  store<u32>(state, load<u32>(state, STATE.CANDIDATES_SEEN) + found, STATE.CANDIDATES_SEEN);

  // The most promising first: they raise the threshold for the rest.
  let sum: u32 = 0;
  for (let reach: i32 = 100; reach >= 0; reach--) {
    const cell = histogram + (reach << 2);
    const n = load<u32>(cell);
    store<u32>(cell, sum);
    sum += n;
  }
  for (let i: u32 = 0; i < found; i++) {
    const candidate = load<u32>(candidates + ((<usize>i) << 2));
    const cell = histogram + ((candidate >>> 16) << 2);
    const at = load<u32>(cell);
    store<u32>(cell, at + 1);
    store<u32>(sorted + ((<usize>at) << 2), candidate);
  }
  verify(block, state, sorted, found);
}

/** Counters of shared bigrams, one bit-plane a power of two. Gives the number of planes, 0 if nothing can reach `least`. */
function countRows(
  block: usize,
  state: usize,
  grams: u32,
  planes: usize,
  firstWord: u32,
  lastWord: u32,
  least: i32,
): u32 {
  const bucketBits = load<u32>(block, 12);
  const bitmapFrom = load<u32>(block, 16);
  const buckets = block + load<u32>(block, 36);
  const keys = block + load<u32>(block, 40);
  const places = block + load<u32>(block, 44);
  const sizes = block + load<u32>(block, 48);
  const queryKeys = <usize>load<u32>(state, STATE.KEYS);
  const bitmaps = <usize>load<u32>(state, STATE.BITMAPS);
  const lists = <usize>load<u32>(state, STATE.LISTS);

  let bitmapCount: u32 = 0;
  let listCount: u32 = 0;
  for (let i: u32 = 0; i < grams; i++) {
    const key = load<u32>(queryKeys + ((<usize>i) << 2));
    const bucket = buckets + ((bucketBits == 0 ? 0 : key >>> (32 - bucketBits)) << 2);
    const end = load<u32>(bucket, 4);
    for (let row = load<u32>(bucket); row < end; row++) {
      const own = load<u32>(keys + ((<usize>row) << 2));
      if (own < key) continue;
      if (own > key) break;
      const size = <u32>load<u16>(sizes + ((<usize>row) << 1));
      const place = load<u32>(places + ((<usize>row) << 2));
      if (size >= bitmapFrom) {
        store<u32>(bitmaps + ((<usize>bitmapCount) << 2), <u32>block + place);
        bitmapCount++;
      } else {
        // (address, postings); a lone posting is read from where its place stands.
        const entry = lists + ((<usize>listCount) << 3);
        listCount++;
        store<u32>(entry, size == 1 ? <u32>places + (row << 2) : <u32>block + place);
        store<u32>(entry, size, 4);
      }
      break;
    }
  }
  if (<i32>(bitmapCount + listCount) < least) return 0;
  let planeCount: u32 = 1;
  while (<u32>1 << planeCount <= bitmapCount + listCount) planeCount++;

  for (let plane: u32 = 0; plane < planeCount; plane++) {
    memory.fill(planes + ((<usize>plane) << 12) + firstWord, 0, lastWord - firstWord);
  }

  // Bitmaps, sixteen at a time: the Harley–Seal tree of carry-save adders.
  const zero = <usize>load<u32>(state, STATE.ZERO);
  for (; bitmapCount % GROUP != 0; bitmapCount++) store<u32>(bitmaps + ((<usize>bitmapCount) << 2), <u32>zero);
  for (let group: u32 = 0; group < bitmapCount; group += GROUP) {
    addGroup(bitmaps + ((<usize>group) << 2), planes, planeCount, firstWord, lastWord);
  }

  // Lists: each posting is added by itself, the carry rippling up.
  const lowSlot = firstWord << 3;
  const highSlot = lastWord << 3;
  for (let i: u32 = 0; i < listCount; i++) {
    const entry = lists + ((<usize>i) << 3);
    let at = <usize>load<u32>(entry);
    const end = at + ((<usize>load<u32>(entry, 4)) << 1);
    for (; at < end; at += 2) {
      const slot = <u32>load<u16>(at);
      if (slot < lowSlot || slot >= highSlot) continue;
      let cell = planes + ((slot >> 5) << 2);
      const bit = <u32>1 << (slot & 31);
      while (true) {
        const value = load<u32>(cell);
        store<u32>(cell, value ^ bit);
        if ((value & bit) == 0) break;
        cell += 4096;
      }
    }
  }
  return planeCount;
}

// @ts-ignore: decorator
@inline
function sumOf(a: v128, b: v128, c: v128): v128 {
  return v128.xor(v128.xor(a, b), c);
}

// @ts-ignore: decorator
@inline
function carryOf(a: v128, b: v128, c: v128): v128 {
  return v128.or(v128.and(a, b), v128.and(v128.xor(a, b), c));
}

/** Adds sixteen bitmaps to the counters over the given bytes. */
function addGroup(bitmaps: usize, planes: usize, planeCount: u32, firstWord: u32, lastWord: u32): void {
  const r0 = <usize>load<u32>(bitmaps, 0);
  const r1 = <usize>load<u32>(bitmaps, 4);
  const r2 = <usize>load<u32>(bitmaps, 8);
  const r3 = <usize>load<u32>(bitmaps, 12);
  const r4 = <usize>load<u32>(bitmaps, 16);
  const r5 = <usize>load<u32>(bitmaps, 20);
  const r6 = <usize>load<u32>(bitmaps, 24);
  const r7 = <usize>load<u32>(bitmaps, 28);
  const r8 = <usize>load<u32>(bitmaps, 32);
  const r9 = <usize>load<u32>(bitmaps, 36);
  const r10 = <usize>load<u32>(bitmaps, 40);
  const r11 = <usize>load<u32>(bitmaps, 44);
  const r12 = <usize>load<u32>(bitmaps, 48);
  const r13 = <usize>load<u32>(bitmaps, 52);
  const r14 = <usize>load<u32>(bitmaps, 56);
  const r15 = <usize>load<u32>(bitmaps, 60);
  // Fewer than four planes cannot hold sixteen rows; the planes' room is always there.
  for (let w: usize = firstWord; w < <usize>lastWord; w += 16) {
    const counter = planes + w;
    let ones = v128.load(counter);
    let a = v128.load(r0 + w);
    let b = v128.load(r1 + w);
    const t0 = carryOf(ones, a, b);
    ones = sumOf(ones, a, b);
    a = v128.load(r2 + w);
    b = v128.load(r3 + w);
    const t1 = carryOf(ones, a, b);
    ones = sumOf(ones, a, b);
    let twos = v128.load(counter, 4096);
    const f0 = carryOf(twos, t0, t1);
    twos = sumOf(twos, t0, t1);
    a = v128.load(r4 + w);
    b = v128.load(r5 + w);
    const t2 = carryOf(ones, a, b);
    ones = sumOf(ones, a, b);
    a = v128.load(r6 + w);
    b = v128.load(r7 + w);
    const t3 = carryOf(ones, a, b);
    ones = sumOf(ones, a, b);
    const f1 = carryOf(twos, t2, t3);
    twos = sumOf(twos, t2, t3);
    let fours = v128.load(counter, 8192);
    const e0 = carryOf(fours, f0, f1);
    fours = sumOf(fours, f0, f1);
    a = v128.load(r8 + w);
    b = v128.load(r9 + w);
    const t4 = carryOf(ones, a, b);
    ones = sumOf(ones, a, b);
    a = v128.load(r10 + w);
    b = v128.load(r11 + w);
    const t5 = carryOf(ones, a, b);
    ones = sumOf(ones, a, b);
    const f2 = carryOf(twos, t4, t5);
    twos = sumOf(twos, t4, t5);
    a = v128.load(r12 + w);
    b = v128.load(r13 + w);
    const t6 = carryOf(ones, a, b);
    ones = sumOf(ones, a, b);
    a = v128.load(r14 + w);
    b = v128.load(r15 + w);
    const t7 = carryOf(ones, a, b);
    ones = sumOf(ones, a, b);
    const f3 = carryOf(twos, t6, t7);
    twos = sumOf(twos, t6, t7);
    const e1 = carryOf(fours, f2, f3);
    fours = sumOf(fours, f2, f3);
    const eights = v128.load(counter, 12288);
    let carry = carryOf(eights, e0, e1);
    v128.store(counter, ones);
    v128.store(counter, twos, 4096);
    v128.store(counter, fours, 8192);
    v128.store(counter, sumOf(eights, e0, e1), 12288);
    let plane = counter + 16384;
    for (let p: u32 = 4; p < planeCount; p++) {
      const value = v128.load(plane);
      v128.store(plane, v128.xor(value, carry));
      carry = v128.and(value, carry);
      plane += 4096;
    }
  }
}

/** For 64 slots: which counters are ≥ `least`. */
// @ts-ignore: decorator
@inline
function atLeast(planes: usize, planeCount: u32, least: u32): u64 {
  let greater: u64 = 0;
  let equal: u64 = ~(<u64>0);
  let plane = planes + ((<usize>planeCount - 1) << 12);
  for (let p: i32 = planeCount - 1; p >= 0; p--) {
    const value = load<u64>(plane);
    if ((least >>> p) & 1) {
      equal &= value;
    } else {
      greater |= equal & value;
      equal &= ~value;
    }
    plane -= 4096;
  }
  return greater | equal;
}

/** Candidates in order, four of like length at a time: first the common subsequence, which is cheap, then the distance. */
function verify(block: usize, state: usize, sorted: usize, found: u32): void {
  const length = load<u32>(state, STATE.LENGTH);
  const starts = block + load<u32>(block, 28);
  const text = block + load<u32>(block, 52);
  const ids = block + load<u32>(block, 24);
  const group = <usize>load<u32>(state, STATE.GROUP);
  let i: u32 = 0;
  while (i < found) {
    const num = load<u32>(state, STATE.NUMERATOR);
    const den = load<u32>(state, STATE.DENOMINATOR);
    let members: u32 = 0;
    let below: i32 = 0;
    let above: i32 = 0;
    let stop = false;
    while (members < 4 && i < found) {
      const candidate = load<u32>(sorted + ((<usize>i) << 2));
      i++;
      const slot = candidate & 0xffff;
      const start = load<u32>(starts + ((<usize>slot) << 2));
      const textLength = load<u32>(starts + ((<usize>slot) << 2), 4) - start;
      const longer = max(length, textLength);
      // The most it can reach, in whole hundredths, against the threshold that has risen meanwhile.
      if (<u64>((candidate >>> 16) + 1) * <u64>den <= <u64>100 * <u64>(den - num)) {
        stop = true;
        break;
      }
      const limit = <u32>((<u64>longer * <u64>num) / <u64>den);
      const difference = <i32>textLength - <i32>length;
      if (<u32>abs(difference) > limit) continue;
      const slack = <i32>(limit - <u32>abs(difference)) >> 1;
      below = max(below, slack + max(0, difference));
      above = max(above, slack + max(0, -difference));
      const member = group + ((<usize>members) << 4);
      store<u32>(member, <u32>text + (start << 1));
      store<u32>(member, textLength, 4);
      store<u32>(member, longer - limit, 8);
      store<u32>(member, slot, 12);
      members++;
    }
    if (members > 0) {
      const alive = commonSubsequences(state, group, members, windowBand(below), above);
      for (let m: u32 = 0; m < members; m++) {
        if (((alive >>> m) & 1) == 0) continue;
        const member = group + ((<usize>m) << 4);
        const textLength = load<u32>(member, 4);
        const longer = max(length, textLength);
        const limit = longer - load<u32>(member, 8);
        store<u32>(state, load<u32>(state, STATE.MEASURED) + 1, STATE.MEASURED);
        const distance = editDistance(state, <usize>load<u32>(member), textLength, limit);
        if (distance <= limit) {
          enter(state, distance, longer, load<u32>(ids + ((<usize>load<u32>(member, 12)) << 2)));
        }
      }
    }
    if (stop) return;
  }
}

/** Enters one text in the list of the best: by likeness, then by number. The full list's last sets the threshold. */
function enter(state: usize, distance: u32, longer: u32, id: u32): void {
  const limit = load<u32>(state, STATE.LIMIT);
  const results = <usize>load<u32>(state, STATE.RESULTS);
  let n = load<u32>(state, STATE.FOUND);
  if (n == limit && !isBetter(distance, longer, id, results + <usize>(n - 1) * 12)) return;
  if (n < limit) n++;
  let at = n - 1;
  while (at > 0 && isBetter(distance, longer, id, results + <usize>(at - 1) * 12)) {
    memory.copy(results + <usize>at * 12, results + <usize>(at - 1) * 12, 12);
    at--;
  }
  const entry = results + <usize>at * 12;
  store<u32>(entry, id);
  store<u32>(entry, distance, 4);
  store<u32>(entry, longer, 8);
  store<u32>(state, n, STATE.FOUND);
  if (n == limit) {
    const last = results + <usize>(n - 1) * 12;
    store<u32>(state, load<u32>(last, 4), STATE.NUMERATOR);
    store<u32>(state, load<u32>(last, 8), STATE.DENOMINATOR);
  }
}

// @ts-ignore: decorator
@inline
function isBetter(distance: u32, longer: u32, id: u32, than: usize): bool {
  const mine = <u64>distance * <u64>load<u32>(than, 8);
  const other = <u64>load<u32>(than, 4) * <u64>longer;
  return mine < other || (mine == other && id < load<u32>(than));
}

// @ts-ignore: decorator
@inline
function slotLength(starts: usize, slot: u32): u32 {
  const at = starts + ((<usize>slot) << 2);
  return load<u32>(at, 4) - load<u32>(at);
}

/** The first slot whose text has at least so many code units. */
function firstSlot(starts: usize, count: u32, length: u32): u32 {
  let low: u32 = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (slotLength(starts, middle) < length) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Bigrams that texts of these lengths share at least when their distance is within the threshold. */
// @ts-ignore: decorator
@inline
function need(length: u32, textLength: u32, num: u32, den: u32): i32 {
  const longer = max(length, textLength);
  return <i32>longer - 1 - 2 * <i32>((<u64>longer * <u64>num) / <u64>den);
}
