import { BLOCK, gramKey } from './layout';

/**
 * Lays out one immutable block. The host has sorted the texts by length and written them one after another.
 *
 * @param starts u32[count + 1]: where each text begins in `text`, in code units
 * @param ids u32[count]
 * @param out where the block is written; the host has made room by `blockBound`
 * @param work scratch, sized by `workBound`
 * @param bitmapFrom a row with at least so many units becomes a bitmap
 * @returns the block's size in bytes
 */
export function buildBlock(
  text: usize,
  starts: usize,
  ids: usize,
  count: u32,
  out: usize,
  work: usize,
  bitmapFrom: u32,
): u32 {
  const letters = load<u32>(starts + ((<usize>count) << 2));
  let longest: u32 = 0;
  for (let slot: u32 = 0; slot < count; slot++) {
    const length = load<u32>(starts + ((<usize>slot + 1) << 2)) - load<u32>(starts + ((<usize>slot) << 2));
    if (length > longest) longest = length;
  }

  // Scratch: a row number for every posting; key, size and cursor of every row; the two hash tables.
  const postings = work;
  const rowKeys = postings + ((<usize>letters) << 2);
  const rowSizes = rowKeys + ((<usize>letters) << 2);
  const rowPlaces = rowSizes + ((<usize>letters) << 2);
  const order = rowPlaces + ((<usize>letters) << 2);
  const orderSpare = order + ((<usize>letters) << 2);
  let seenBits: u32 = 6;
  while ((<u32>1 << seenBits) < longest * 2) seenBits++;
  const seenMask = (<u32>1 << seenBits) - 1;
  const seen = orderSpare + ((<usize>letters) << 2); // (bigram u32, slot + 1 u32, occurrences u32) each
  const seenSize = (<usize>12) << seenBits;
  const histogram = seen + seenSize; // u32[2048]
  const table = histogram + 8192;
  memory.fill(seen, 0, seenSize);
  let tableBits: u32 = 12;
  let tableMask: u32 = (<u32>1 << tableBits) - 1;
  memory.fill(table, 0, (<usize>4) << tableBits);

  let rows: u32 = 0;
  let posting = postings;
  for (let slot: u32 = 0; slot < count; slot++) {
    const from = load<u32>(starts + ((<usize>slot) << 2));
    const to = load<u32>(starts + ((<usize>slot + 1) << 2));
    if (to - from < 2) continue;
    let at = text + ((<usize>from) << 1);
    const last = text + ((<usize>to - 1) << 1);
    for (; at < last; at += 2) {
      // Two code units in one load, low half first.
      const bigram = load<u32>(at);
      let cell = seen + <usize>((bigram * 0x9e3779b1) >>> (32 - seenBits)) * 12;
      const seenEnd = seen + seenSize;
      let occurrence: u32 = 0;
      while (true) {
        if (load<u32>(cell, 4) != slot + 1) {
          store<u32>(cell, bigram);
          store<u32>(cell, slot + 1, 4);
          store<u32>(cell, 1, 8);
          break;
        }
        if (load<u32>(cell) == bigram) {
          occurrence = load<u32>(cell, 8);
          store<u32>(cell, occurrence + 1, 8);
          break;
        }
        cell += 12;
        if (cell == seenEnd) cell = seen;
      }
      const key = gramKey(bigram, occurrence);
      let place = key >>> (32 - tableBits);
      let row: u32 = 0;
      while (true) {
        const found = load<u32>(table + ((<usize>place) << 2));
        if (found == 0) {
          row = rows++;
          store<u32>(table + ((<usize>place) << 2), row + 1);
          store<u32>(rowKeys + ((<usize>row) << 2), key);
          store<u32>(rowSizes + ((<usize>row) << 2), 1);
          if (rows << 1 > tableMask) {
            tableBits++;
            tableMask = (<u32>1 << tableBits) - 1;
            memory.fill(table, 0, (<usize>4) << tableBits);
            for (let r: u32 = 0; r < rows; r++) {
              let p = load<u32>(rowKeys + ((<usize>r) << 2)) >>> (32 - tableBits);
              while (load<u32>(table + ((<usize>p) << 2)) != 0) p = (p + 1) & tableMask;
              store<u32>(table + ((<usize>p) << 2), r + 1);
            }
          }
          break;
        }
        if (load<u32>(rowKeys + ((<usize>(found - 1)) << 2)) == key) {
          row = found - 1;
          const size = rowSizes + ((<usize>row) << 2);
          store<u32>(size, load<u32>(size) + 1);
          break;
        }
        place = (place + 1) & tableMask;
      }
      store<u32>(posting, row);
      posting += 4;
    }
  }

  sortRows(rowKeys, rows, order, orderSpare, histogram);

  // The header and the fixed sections.
  const bitmapBytes: u32 = ((count + 127) >> 7) << 4;
  // Rows of one power of two would all fall into the same few cache lines of a set.
  const bitmapStride: u32 = bitmapBytes + 64;
  let bucketBits: u32 = 0;
  while ((<u32>4 << bucketBits) < rows) bucketBits++;
  let offset: u32 = BLOCK.HEADER;
  const idsAt = offset;
  offset = align16(offset + (count << 2));
  const startsAt = offset;
  offset = align16(offset + ((count + 1) << 2));
  const aliveAt = offset;
  offset = align16(offset + bitmapBytes);
  const bucketsAt = offset;
  offset = align16(offset + (((<u32>1 << bucketBits) + 1) << 2));
  const keysAt = offset;
  offset = align16(offset + (rows << 2));
  const placesAt = offset;
  offset = align16(offset + (rows << 2));
  const sizesAt = offset;
  offset = align16(offset + (rows << 1));
  const textAt = offset;
  offset = align16(offset + (letters << 1));
  const dataAt = offset;

  store<u32>(out, BLOCK.MAGIC);
  store<u32>(out, count, 4);
  store<u32>(out, rows, 8);
  store<u32>(out, bucketBits, 12);
  store<u32>(out, bitmapFrom, 16);
  store<u32>(out, bitmapBytes, 20);
  store<u32>(out, idsAt, 24);
  store<u32>(out, startsAt, 28);
  store<u32>(out, aliveAt, 32);
  store<u32>(out, bucketsAt, 36);
  store<u32>(out, keysAt, 40);
  store<u32>(out, placesAt, 44);
  store<u32>(out, sizesAt, 48);
  store<u32>(out, textAt, 52);
  store<u32>(out, dataAt, 56);

  memory.fill(out + BLOCK.HEADER, 0, dataAt - BLOCK.HEADER);
  memory.copy(out + idsAt, ids, (<usize>count) << 2);
  memory.copy(out + startsAt, starts, (<usize>count + 1) << 2);
  for (let slot: u32 = 0; slot < count; slot++) {
    const byte = out + aliveAt + (slot >> 3);
    store<u8>(byte, load<u8>(byte) | <u8>(<u32>1 << (slot & 7)));
  }
  memory.copy(out + textAt, text, (<usize>letters) << 1);

  // Rows in the order of their keys: bitmaps first, so that they stay aligned, then the lists.
  let bitmaps: u32 = 0;
  let listed: u32 = 0;
  for (let i: u32 = 0; i < rows; i++) {
    const size = load<u32>(rowSizes + ((<usize>load<u32>(order + ((<usize>i) << 2))) << 2));
    if (size >= bitmapFrom) bitmaps++;
    else if (size > 1) listed += size;
  }
  let bitmapAt = dataAt;
  let listAt = dataAt + bitmaps * bitmapStride;
  const total = align16(listAt + (listed << 1));
  memory.fill(out + dataAt, 0, total - dataAt);
  let bucket: u32 = 0;
  for (let i: u32 = 0; i < rows; i++) {
    const row = load<u32>(order + ((<usize>i) << 2));
    const key = load<u32>(rowKeys + ((<usize>row) << 2));
    const size = load<u32>(rowSizes + ((<usize>row) << 2));
    const own: u32 = bucketBits == 0 ? 0 : key >>> (32 - bucketBits);
    while (bucket <= own) store<u32>(out + bucketsAt + (bucket++ << 2), i);
    store<u32>(out + keysAt + (i << 2), key);
    store<u16>(out + sizesAt + (i << 1), <u16>min<u32>(size, 0xffff));
    let place: u32 = 0;
    if (size >= bitmapFrom) {
      place = bitmapAt;
      bitmapAt += bitmapStride;
    } else if (size > 1) {
      place = listAt;
      listAt += size << 1;
    }
    store<u32>(out + placesAt + (i << 2), place);
    // From here on rowPlaces is the cursor at which the next slot is written; for a lone posting, where its place stands.
    store<u32>(rowPlaces + ((<usize>row) << 2), size == 1 ? placesAt + (i << 2) : place);
  }
  while (bucket <= <u32>1 << bucketBits) store<u32>(out + bucketsAt + (bucket++ << 2), rows);

  posting = postings;
  for (let slot: u32 = 0; slot < count; slot++) {
    const length = load<u32>(starts + ((<usize>slot + 1) << 2)) - load<u32>(starts + ((<usize>slot) << 2));
    for (let i: u32 = 1; i < length; i++) {
      const row = load<u32>(posting);
      posting += 4;
      const size = load<u32>(rowSizes + ((<usize>row) << 2));
      const cursor = rowPlaces + ((<usize>row) << 2);
      const place = load<u32>(cursor);
      if (size >= bitmapFrom) {
        const byte = out + place + (slot >> 3);
        store<u8>(byte, load<u8>(byte) | <u8>(<u32>1 << (slot & 7)));
      } else if (size == 1) {
        store<u32>(out + place, slot);
      } else {
        store<u16>(out + place, <u16>slot);
        store<u32>(cursor, place + 2);
      }
    }
  }
  store<u32>(out, total, 60);
  return total;
}

/** Scratch bytes that `buildBlock` may touch for so many code units and so long a longest text. */
export function workBound(letters: u32, longest: u32): u32 {
  let seenBits: u32 = 6;
  while ((<u32>1 << seenBits) < longest * 2) seenBits++;
  let tableBits: u32 = 12;
  while ((<u32>1 << tableBits) < letters * 2 + 2) tableBits++;
  return letters * 24 + (<u32>12 << seenBits) + 8192 + (<u32>4 << tableBits) + 64;
}

/** Bytes that a block of so many texts and code units cannot exceed. */
export function blockBound(count: u32, letters: u32, bitmapFrom: u32): u32 {
  const bitmapStride = (((count + 127) >> 7) << 4) + 64;
  return BLOCK.HEADER + count * 8 + bitmapStride + letters * 16 + (letters / bitmapFrom + 1) * bitmapStride + 256;
}

// @ts-ignore: decorator
@inline
function align16(n: u32): u32 {
  return (n + 15) & ~15;
}

/** Row numbers in the order of their keys: radix sort, three digits of eleven bits. */
function sortRows(keys: usize, rows: u32, order: usize, spare: usize, histogram: usize): void {
  let from = order;
  let to = spare;
  for (let i: u32 = 0; i < rows; i++) store<u32>(from + ((<usize>i) << 2), i);
  for (let shift: u32 = 0; shift < 33; shift += 11) {
    memory.fill(histogram, 0, 8192);
    for (let i: u32 = 0; i < rows; i++) {
      const digit = (load<u32>(keys + ((<usize>i) << 2)) >>> shift) & 2047;
      const cell = histogram + (digit << 2);
      store<u32>(cell, load<u32>(cell) + 1);
    }
    let sum: u32 = 0;
    for (let digit: u32 = 0; digit < 2048; digit++) {
      const cell = histogram + (digit << 2);
      const n = load<u32>(cell);
      store<u32>(cell, sum);
      sum += n;
    }
    for (let i: u32 = 0; i < rows; i++) {
      const row = load<u32>(from + ((<usize>i) << 2));
      const digit = (load<u32>(keys + ((<usize>row) << 2)) >>> shift) & 2047;
      const cell = histogram + (digit << 2);
      const at = load<u32>(cell);
      store<u32>(cell, at + 1);
      store<u32>(to + ((<usize>at) << 2), row);
    }
    const swap = from;
    from = to;
    to = swap;
  }
  // Three passes leave the result in the spare half.
  memory.copy(order, from, (<usize>rows) << 2);
}
