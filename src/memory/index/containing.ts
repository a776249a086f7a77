import { type BlockView, findRow, forEachSlot } from './block-view.js';
import { gramKey } from './engine.js';

/** The code units that may stand for each code unit of a needle. */
export function letterVariants(needle: string, foldCase: boolean): number[][] {
  return Array.from({ length: needle.length }, (_, i) => {
    const unit = needle.charAt(i);
    const variants = new Set([unit]);
    if (foldCase) {
      const lower = unit.toLowerCase();
      for (const each of lower === 'е' || lower === 'ё' ? ['е', 'ё'] : [lower]) {
        variants.add(each);
        variants.add(each.toUpperCase());
      }
    }
    return [...variants].filter((each) => each.length === 1).map((each) => each.charCodeAt(0));
  });
}

/** For every bigram of a needle, the keys of the rows of which a text must stand in one. */
export function bigramKeys(letters: readonly (readonly number[])[]): number[][] {
  return letters.slice(1).map((second, i) => {
    const keys = (letters[i] ?? []).flatMap((a) => second.map((b) => gramKey((a | (b << 16)) >>> 0, 0)));
    return [...new Set(keys)];
  });
}

/** Bigrams that are looked at before texts are read: more seldom pays. */
const mostGrams = 4;

/** Slots whose texts stand in a row of each bigram: of the rarest few, so the texts are still to be read. */
export function slotsWithAll(block: BlockView, grams: readonly (readonly number[])[]): Uint16Array {
  if (grams.length === 0) return Uint16Array.from({ length: block.count }, (_, slot) => slot);
  const rows = grams.map((keys) => keys.map((key) => findRow(block, key)).filter((row) => row !== -1));
  const sizeOf = (of: readonly number[]) => of.reduce((sum, row) => sum + (block.sizes[row] ?? 0), 0);
  const byRarity = rows.map((of) => ({ of, size: sizeOf(of) })).sort((a, b) => a.size - b.size);
  if (byRarity[0]?.size === 0) return new Uint16Array(0);
  // How many of the bigrams so far a slot has had.
  const had = new Uint8Array(block.count);
  let slots = new Uint16Array(0);
  for (const [i, { of, size }] of byRarity.slice(0, mostGrams).entries()) {
    // A row much longer than what is left costs more to walk than the texts to read.
    if (i > 0 && size > slots.length * 16) break;
    const now = new Uint16Array(Math.min(size, block.count));
    let count = 0;
    for (const row of of) {
      forEachSlot(block, row, (slot) => {
        if (had[slot] !== i) return;
        had[slot] = i + 1;
        now[count++] = slot;
      });
    }
    slots = now.subarray(0, count);
    if (count === 0) break;
  }
  return slots;
}

/** Whether the text in a slot contains the needle. */
export function slotContains(block: BlockView, slot: number, letters: readonly (readonly number[])[]): boolean {
  const { text } = block;
  const first = letters[0] ?? [];
  const [lower = -1, upper = lower] = first;
  const end = (block.starts[slot + 1] ?? 0) - letters.length;
  for (let at = block.starts[slot] ?? 0; at <= end; at += 1) {
    const unit = text[at] ?? 0;
    if (unit !== lower && unit !== upper && (first.length < 3 || !first.includes(unit))) continue;
    let i = 1;
    while (i < letters.length && letters[i]?.includes(text[at + i] ?? 0)) i += 1;
    if (i === letters.length) return true;
  }
  return false;
}
