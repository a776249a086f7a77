/**
 * How a block lies in memory: the one contract between the builder, the searcher and the plain JavaScript twins in
 * ../../plain. Little-endian; every section begins on 16 bytes. Offsets are from the block's start.
 *
 *   header    u32: magic, count, rows, bucketBits, bitmapFrom, bitmapBytes, then the offsets of the sections, size
 *   ids       u32[count]        the caller's number of each text, in the order of slots
 *   starts    u32[count + 1]    where each text begins, in code units; slots are sorted by length
 *   alive     bitmap            1 until the text is removed
 *   buckets   u32[2^bits + 1]   first row whose key begins with these bits
 *   keys      u32[rows]         a hash of a bigram and which occurrence of it in its text this is, ascending
 *   places    u32[rows]         where the row's bitmap or list is; the slot itself if the row has one posting
 *   sizes     u16[rows]         postings of the row
 *   text      u16[letters]
 *   data      bitmaps, then lists of u16 slots
 */
export namespace BLOCK {
  export const MAGIC: u32 = 0x31425653; // «SVB1»
  export const HEADER: u32 = 64;
}

/**
 * A row's key: MurmurHash3's finaliser, a bijection for first occurrences. Where two rows fall on one key a text is
 * credited with a bigram it does not share: it stays a candidate needlessly, and is never lost.
 */
// @ts-ignore: decorator
@inline
export function gramKey(bigram: u32, occurrence: u32): u32 {
  let h = bigram ^ (occurrence * 0x9e3779b9);
  h ^= h >>> 16;
  h *= 0x85ebca6b;
  h ^= h >>> 13;
  h *= 0xc2b2ae35;
  h ^= h >>> 16;
  return h;
}
