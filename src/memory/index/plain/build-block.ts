import { stringOf } from '../../code-units.js';
import { bitmapFrom, gramKeys, type LaidTexts } from '../engine.js';

const headerBytes = 64;
const align16 = (n: number): number => (n + 15) & ~15;

/** The twin of wasm/assembly/build-block.ts: the same block, byte for byte. */
export function buildBlock({ ids, starts, units }: LaidTexts): Uint8Array {
  const count = ids.length;
  const postings = new Map<number, number[]>();
  for (let slot = 0; slot < count; slot += 1) {
    for (const key of gramKeys(stringOf(units, starts[slot] ?? 0, starts[slot + 1] ?? 0))) {
      const row = postings.get(key);
      if (row) row.push(slot);
      else postings.set(key, [slot]);
    }
  }
  const keys = Uint32Array.from(postings.keys()).sort();

  const bitmapBytes = ((count + 127) >> 7) << 4;
  const bitmapStride = bitmapBytes + 64;
  let bucketBits = 0;
  while (4 << bucketBits < keys.length) bucketBits += 1;
  let offset = headerBytes;
  const section = (bytes: number): number => {
    const at = offset;
    offset = align16(offset + bytes);
    return at;
  };
  const idsAt = section(count * 4);
  const startsAt = section((count + 1) * 4);
  const aliveAt = section(bitmapBytes);
  const bucketsAt = section((2 ** bucketBits + 1) * 4);
  const keysAt = section(keys.length * 4);
  const placesAt = section(keys.length * 4);
  const sizesAt = section(keys.length * 2);
  const textAt = section(units.length * 2);
  const dataAt = offset;
  let bitmaps = 0;
  let listed = 0;
  for (const row of postings.values()) {
    if (row.length >= bitmapFrom) bitmaps += 1;
    else if (row.length > 1) listed += row.length;
  }
  let bitmapAt = dataAt;
  let listAt = dataAt + bitmaps * bitmapStride;
  const total = align16(listAt + listed * 2);

  const bytes = new Uint8Array(total);
  const u16 = new Uint16Array(bytes.buffer);
  const u32 = new Uint32Array(bytes.buffer);
  u32.set([
    ...[0x31425653, count, keys.length, bucketBits, bitmapFrom, bitmapBytes],
    ...[idsAt, startsAt, aliveAt, bucketsAt, keysAt, placesAt, sizesAt, textAt, dataAt, total],
  ]);
  u32.set(ids, idsAt / 4);
  u32.set(starts, startsAt / 4);
  u16.set(units, textAt / 2);
  for (let slot = 0; slot < count; slot += 1) {
    bytes[aliveAt + (slot >> 3)] = (bytes[aliveAt + (slot >> 3)] ?? 0) | (1 << (slot & 7));
  }

  u32.set(keys, keysAt / 4);
  let bucket = 0;
  for (const [i, key] of keys.entries()) {
    const own = bucketBits === 0 ? 0 : key >>> (32 - bucketBits);
    while (bucket <= own) u32[bucketsAt / 4 + bucket++] = i;
    const row = postings.get(key) ?? [];
    u16[sizesAt / 2 + i] = Math.min(row.length, 0xffff);
    if (row.length >= bitmapFrom) {
      u32[placesAt / 4 + i] = bitmapAt;
      for (const slot of row) {
        bytes[bitmapAt + (slot >> 3)] = (bytes[bitmapAt + (slot >> 3)] ?? 0) | (1 << (slot & 7));
      }
      bitmapAt += bitmapStride;
    } else if (row.length > 1) {
      u32[placesAt / 4 + i] = listAt;
      u16.set(row, listAt / 2);
      listAt += row.length * 2;
    } else {
      u32[placesAt / 4 + i] = row[0] ?? 0;
    }
  }
  while (bucket <= 2 ** bucketBits) u32[bucketsAt / 4 + bucket++] = keys.length;
  return bytes;
}
