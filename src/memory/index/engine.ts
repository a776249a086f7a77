/** A text of the index that is like the query. */
export interface IndexHit {
  /** The caller's number of the text. */
  readonly id: number;
  /** Levenshtein's distance to the query, UTF-16 code units. */
  readonly distance: number;
  /** Length of the longer of the two, UTF-16 code units. */
  readonly longer: number;
}

/** What one search did, for benchmarks and the curious. */
export interface SearchEffort {
  /** Texts that share enough bigrams to be possible. */
  readonly candidates: number;
  /** Texts whose distance was computed in full. */
  readonly measured: number;
}

/** Texts one after another, by length: text `i` is what stands in `units` from `starts[i]` to `starts[i + 1]`. */
export interface LaidTexts {
  /** The caller's number of each, 0 to 2³²−1. */
  readonly ids: Uint32Array;
  readonly starts: Uint32Array;
  readonly units: Uint16Array;
}

/**
 * Builds and searches blocks. There are two, and they give the same bytes and the same answers: WebAssembly, and plain
 * JavaScript for where that is forbidden (a strict content security policy, say).
 */
export interface IndexEngine {
  readonly name: 'wasm' | 'plain';
  /**
   * Lays out immutable blocks (the layout is drawn in wasm/assembly/layout.ts).
   * @param lots of at most {@link blockCapacity} texts; each becomes a block
   */
  buildBlocks(lots: Iterable<LaidTexts>): Iterable<Uint8Array>;
  createSearcher(): BlockSearcher;
}

/** A block to be taken: its bytes, or who puts them where they shall lie, so that nothing is held twice. */
export type BlockSource = Uint8Array | { readonly byteLength: number; readInto(room: Uint8Array): void };

/** Puts the bytes of a block into the room made for it. */
export function fillRoom(room: Uint8Array, block: BlockSource): void {
  if (block instanceof Uint8Array) room.set(block);
  else block.readInto(room);
}

/** Holds blocks and looks through them. */
export interface BlockSearcher {
  /** Takes a copy of the block. Whether it is a block is for the caller to look. */
  attach(block: BlockSource): BlockHandle;
  detach(handle: BlockHandle): void;
  /** The block where it lies, at a multiple of 16 bytes. The view is good until the next `attach`. */
  bytes(handle: BlockHandle): Uint8Array;
  /**
   * The best texts of these blocks, at most `limit`: the likest first, among equals the lower number.
   * @param threshold least likeness as a whole percentage, 1 to 100
   */
  search(query: string, threshold: number, limit: number, handles: readonly BlockHandle[]): IndexHit[];
  /** What the last search did. */
  readonly effort: SearchEffort;
  /** Bytes held, room for growth included. */
  readonly byteLength: number;
}

/** Names an attached block. */
export type BlockHandle = { readonly address: number; readonly byteLength: number };

/** The most texts in a block: slots are 15 bits, a bitmap row is 4096 bytes. */
export const blockCapacity = 32768;

/** A bigram found in at least so many texts of a block becomes a bitmap: 4096 bytes where a list would take 2 a text. */
export const bitmapFrom = 640;

/** Row key of the `occurrence`-th (0-based) `bigram` of a text; the bigram's first code unit is the low half. */
export function gramKey(bigram: number, occurrence: number): number {
  let h = bigram ^ Math.imul(occurrence, 0x9e3779b9);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0;
}

/** Row keys of all bigrams of a text, in reading order. */
export function gramKeys(text: string): Uint32Array {
  const keys = new Uint32Array(Math.max(0, text.length - 1));
  const seen = new Map<number, number>();
  for (let i = 0; i < keys.length; i += 1) {
    const bigram = (text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16)) >>> 0;
    const occurrence = seen.get(bigram) ?? 0;
    seen.set(bigram, occurrence + 1);
    keys[i] = gramKey(bigram, occurrence);
  }
  return keys;
}

/**
 * Lengths that texts can have whose likeness to a text of `length` reaches `threshold` per cent:
 * the distance is at least the difference of the lengths.
 */
export function reachableLengths(length: number, threshold: number): { shortest: number; longest: number } {
  return { shortest: Math.ceil((length * threshold) / 100), longest: Math.floor((length * 100) / threshold) };
}
