import { stringOf } from '../code-units.js';

const magic = 0x31425653;

/** Typed views of a block's sections; nothing is copied. */
export interface BlockView {
  readonly count: number;
  readonly rows: number;
  readonly bucketBits: number;
  readonly bitmapFrom: number;
  readonly bitmapBytes: number;
  readonly ids: Uint32Array;
  readonly starts: Uint32Array;
  readonly alive: Uint8Array;
  readonly buckets: Uint32Array;
  readonly keys: Uint32Array;
  readonly places: Uint32Array;
  readonly sizes: Uint16Array;
  readonly text: Uint16Array;
  readonly bytes: Uint8Array;
}

/** Opens a block; `undefined` where the bytes are not one. */
export function viewBlock(bytes: Uint8Array): BlockView | undefined {
  if (bytes.byteLength < 64 || bytes.byteOffset % 4 !== 0) return undefined;
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, 16);
  const field = (index: number): number => header[index] ?? 0;
  if (field(0) !== magic || field(15) > bytes.byteLength) return undefined;
  const count = field(1);
  const rows = field(2);
  const bucketBits = field(3);
  const u32 = (index: number, length: number) => new Uint32Array(bytes.buffer, bytes.byteOffset + field(index), length);
  const starts = u32(7, count + 1);
  return {
    count,
    rows,
    bucketBits,
    bitmapFrom: field(4),
    bitmapBytes: field(5),
    ids: u32(6, count),
    starts,
    alive: new Uint8Array(bytes.buffer, bytes.byteOffset + field(8), field(5)),
    buckets: u32(9, 2 ** bucketBits + 1),
    keys: u32(10, rows),
    places: u32(11, rows),
    sizes: new Uint16Array(bytes.buffer, bytes.byteOffset + field(12), rows),
    text: new Uint16Array(bytes.buffer, bytes.byteOffset + field(13), starts[count] ?? 0),
    bytes,
  };
}

/** The row with this key, or −1. */
export function findRow(block: BlockView, key: number): number {
  const bucket = block.bucketBits === 0 ? 0 : key >>> (32 - block.bucketBits);
  const end = block.buckets[bucket + 1] ?? 0;
  for (let row = block.buckets[bucket] ?? 0; row < end; row += 1) {
    const own = block.keys[row] ?? 0;
    if (own === key) return row;
    if (own > key) return -1;
  }
  return -1;
}

/** Calls `visit` with every slot of a row, ascending. */
export function forEachSlot(block: BlockView, row: number, visit: (slot: number) => void): void {
  const size = block.sizes[row] ?? 0;
  const place = block.places[row] ?? 0;
  if (size >= block.bitmapFrom) {
    const words = new Uint32Array(block.bytes.buffer, block.bytes.byteOffset + place, block.bitmapBytes / 4);
    for (let word = 0; word < words.length; word += 1) {
      let bits = words[word] ?? 0;
      while (bits !== 0) {
        visit(word * 32 + 31 - Math.clz32(bits & -bits));
        bits &= bits - 1;
      }
    }
  } else if (size === 1) {
    visit(place);
  } else {
    const list = new Uint16Array(block.bytes.buffer, block.bytes.byteOffset + place, size);
    for (const slot of list) visit(slot);
  }
}

/** Whether the text in this slot has not been removed. */
export function isAlive(block: BlockView, slot: number): boolean {
  return (((block.alive[slot >> 3] ?? 0) >> (slot & 7)) & 1) === 1;
}

/** How many of its texts have not been removed. */
export function countAlive(block: BlockView): number {
  let count = 0;
  for (let byte of block.alive) {
    for (; byte !== 0; byte &= byte - 1) count += 1;
  }
  return count;
}

/** The text in a slot. */
export function slotText(block: BlockView, slot: number): string {
  return stringOf(block.text, block.starts[slot] ?? 0, block.starts[slot + 1] ?? 0);
}

/** The first slot whose text has at least `length` code units. */
export function firstSlotOfLength(block: BlockView, length: number): number {
  let low = 0;
  let high = block.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block.starts[middle + 1] ?? 0) - (block.starts[middle] ?? 0) < length) low = middle + 1;
    else high = middle;
  }
  return low;
}
