import { SverkaError } from '../../model/index.js';
import { type BlockView, countAlive, isAlive, slotText, viewBlock } from './block-view.js';
import { bigramKeys, letterVariants, slotContains, slotsWithAll } from './containing.js';
import {
  type BlockHandle,
  type BlockSearcher,
  type BlockSource,
  blockCapacity,
  type IndexEngine,
  type IndexHit,
  reachableLengths,
  type SearchEffort,
} from './engine.js';
import { compareHits, createPlainEngine } from './plain/plain-engine.js';
import { WaitingTexts } from './waiting-texts.js';
import { createWasmEngine } from './wasm/wasm-engine.js';

/** Texts are gathered and sorted by length in lots of this size before they are cut into blocks… */
const lot = 8 * blockCapacity;
/** …or of so many code units, 64 MB. */
const lotUnits = 2 ** 25;

/** A block and the lengths of its texts. */
export interface BlockLengths {
  readonly handle: BlockHandle;
  readonly shortest: number;
  readonly longest: number;
}

interface Entry extends BlockLengths {
  readonly count: number;
}

export interface TextIndexOptions {
  /** WebAssembly where the runtime allows it (the default), or plain JavaScript always; the answers are the same. */
  readonly engine?: 'wasm' | 'plain';
}

/**
 * Texts that can be looked up by likeness, exactly: what {@link search} answers is what a full scan would.
 *
 * New texts wait in a list and are laid out in immutable blocks when the next question comes; small blocks are merged
 * like the digits of a binary counter (Bentley & Saxe 1980), so a text is laid out anew at most fifteen times.
 */
export class TextIndex {
  readonly #engine: IndexEngine;
  readonly #searcher: BlockSearcher;
  /** Biggest first. */
  #entries: Entry[] = [];
  #waiting = new WaitingTexts();
  #size = 0;

  constructor(options: TextIndexOptions = {}) {
    this.#engine = chooseEngine(options.engine);
    this.#searcher = this.#engine.createSearcher();
  }

  /** Which engine answers. */
  get engine(): 'wasm' | 'plain' {
    return this.#engine.name;
  }

  /** Texts that can be found. */
  get size(): number {
    return this.#size;
  }

  /** Bytes held, texts included. */
  get byteLength(): number {
    return this.#searcher.byteLength + this.#waiting.byteLength;
  }

  /** What the last search did. */
  get effort(): SearchEffort {
    return this.#searcher.effort;
  }

  /**
   * Adds a text under a number of the caller's, 0 to 2³²−1. The number must not be in the index. An empty text is never
   * found.
   */
  add(id: number, text: string): void {
    if (text.length === 0) return;
    this.#waiting.add(id, text);
    this.#size += 1;
    if (this.#waiting.count >= lot || this.#waiting.codeUnits >= lotUnits) this.#layOut();
  }

  /** Takes the text with this number out; `false` if there is none. Linear in the number of texts, a millisecond a million. */
  remove(id: number): boolean {
    if (this.#waiting.remove(id)) {
      this.#size -= 1;
      return true;
    }
    for (const { handle } of this.#entries) {
      const block = viewBlock(this.#searcher.bytes(handle));
      const slot = block?.ids.indexOf(id) ?? -1;
      if (!block || slot === -1 || !isAlive(block, slot)) continue;
      block.alive[slot >> 3] = (block.alive[slot >> 3] ?? 0) & ~(1 << (slot & 7));
      this.#size -= 1;
      return true;
    }
    return false;
  }

  /**
   * The texts likest to the query, at most `limit` (default 5), the likest first, among equals the lower number.
   * Nothing that a full scan would find is missed.
   * @param threshold least likeness as a whole percentage, 1 to 100; default 70
   */
  search(query: string, { threshold = 70, limit = 5 }: { threshold?: number; limit?: number } = {}): IndexHit[] {
    if (!Number.isInteger(threshold) || threshold < 1 || threshold > 100) {
      throw new SverkaError(
        'memory/bad-threshold',
        `The threshold is ${threshold}; give a whole percentage, 1 to 100.`,
      );
    }
    this.flush();
    return this.#searcher.search(query, threshold, limit, blocksInReach(this.#entries, query.length, threshold));
  }

  /**
   * Calls `visit` with every text that contains the needle, in no particular order; from the rows of the needle's bigrams,
   * so only texts that hold all of them are read. With `foldCase` (default) upper and lower case are one, and «ё» is «е».
   * A visitor that returns `false` ends the search.
   */
  forEachContaining(
    needle: string,
    visit: (id: number, text: () => string) => unknown,
    { foldCase = true }: { foldCase?: boolean } = {},
  ): void {
    if (needle.length === 0) return;
    this.flush();
    const letters = letterVariants(needle, foldCase);
    const grams = bigramKeys(letters);
    for (const { handle, longest } of this.#entries) {
      if (longest < needle.length) continue;
      const block = viewBlock(this.#searcher.bytes(handle));
      if (!block) continue;
      for (const slot of slotsWithAll(block, grams)) {
        if (!isAlive(block, slot) || !slotContains(block, slot, letters)) continue;
        if (visit(block.ids[slot] ?? 0, () => slotText(block, slot)) === false) return;
      }
    }
  }

  /** Whether any text contains the needle; see {@link forEachContaining}. */
  contains(needle: string, options: { foldCase?: boolean } = {}): boolean {
    let found = false;
    this.forEachContaining(
      needle,
      () => {
        found = true;
        return false;
      },
      options,
    );
    return found;
  }

  /** Lays out the texts that wait. Questions do it by themselves; call it to choose the moment. */
  flush(): void {
    if (this.#waiting.count === 0) return;
    this.#layOut();
    // Whoever asks has added for the time being.
    this.#waiting = new WaitingTexts();
  }

  /** The blocks where they lie, for who wants to copy them; good until the next change. */
  *blocks(): Generator<{ readonly bytes: Uint8Array; readonly shortest: number; readonly longest: number }> {
    this.flush();
    for (const { handle, shortest, longest } of this.#entries) {
      yield { bytes: this.#searcher.bytes(handle), shortest, longest };
    }
  }

  /** The index as bytes, one piece a block; {@link TextIndex.load} reads them back without building anything. */
  *save(): Generator<Uint8Array> {
    this.flush();
    for (const { handle } of this.#entries) yield this.#searcher.bytes(handle).slice();
  }

  /** An index from the pieces of {@link save}. */
  static load(blocks: Iterable<BlockSource>, options: TextIndexOptions = {}): TextIndex {
    const index = new TextIndex(options);
    for (const block of blocks) index.attach(block);
    return index;
  }

  /**
   * Adds one saved block, from its bytes or, so that a large index is not held twice, read into the room that is made for it.
   * @throws SverkaError `memory/bad-snapshot`
   */
  attach(source: BlockSource): void {
    this.#size += countAlive(this.#attach(source));
    this.#entries.sort((a, b) => b.count - a.count);
  }

  #attach(source: BlockSource): BlockView {
    const handle = this.#searcher.attach(source);
    const block = viewBlock(this.#searcher.bytes(handle));
    if (!block) {
      this.#searcher.detach(handle);
      throw new SverkaError('memory/bad-snapshot', 'A saved block of the index is damaged; build the index anew.');
    }
    const { count, starts } = block;
    this.#entries.push({
      handle,
      count,
      shortest: starts[1] ?? 0,
      longest: (starts[count] ?? 0) - (starts[count - 1] ?? 0),
    });
    return block;
  }

  #layOut(): void {
    const waiting = this.#waiting;
    while (true) {
      const last = this.#entries.at(-1);
      if (!last || last.count > waiting.count || last.count + waiting.count > blockCapacity) break;
      this.#entries.pop();
      const block = viewBlock(this.#searcher.bytes(last.handle));
      for (let slot = 0; block && slot < block.count; slot += 1) {
        if (!isAlive(block, slot)) continue;
        waiting.addUnits(block.ids[slot] ?? 0, block.text.subarray(block.starts[slot], block.starts[slot + 1]));
      }
      this.#searcher.detach(last.handle);
    }
    for (const bytes of this.#engine.buildBlocks(waiting.inLots(blockCapacity))) this.#attach(bytes);
    waiting.clear();
    this.#entries.sort((a, b) => b.count - a.count);
  }
}

/**
 * The blocks in which a text within reach of a query can be. The nearest lengths first: the likest texts are there, and they
 * raise the threshold for the rest.
 */
export function blocksInReach(
  entries: readonly BlockLengths[],
  length: number,
  threshold: number,
): readonly BlockHandle[] {
  const { shortest, longest } = reachableLengths(length, threshold);
  const away = (entry: BlockLengths) => Math.max(0, entry.shortest - length, length - entry.longest);
  return entries
    .filter((entry) => entry.longest >= shortest && entry.shortest <= longest)
    .sort((a, b) => away(a) - away(b))
    .map((entry) => entry.handle);
}

let wasmEngine: IndexEngine | undefined;

function chooseEngine(asked: 'wasm' | 'plain' | undefined): IndexEngine {
  if (asked === 'plain') return createPlainEngine();
  wasmEngine ??= createWasmEngine();
  return wasmEngine ?? createPlainEngine();
}

/** The full scan that the index must agree with: every text is measured. For tests and benchmarks. */
export function scan(
  texts: Iterable<readonly [id: number, text: string]>,
  distance: (text: string, limit: number) => number,
  query: string,
  { threshold = 70, limit = 5 }: { threshold?: number; limit?: number } = {},
): IndexHit[] {
  const hits: IndexHit[] = [];
  for (const [id, text] of texts) {
    if (text.length === 0) continue;
    const longer = Math.max(query.length, text.length);
    const allowed = Math.floor((longer * (100 - threshold)) / 100);
    const found = distance(text, allowed);
    if (found <= allowed) hits.push({ id, distance: found, longer });
  }
  return hits.sort(compareHits).slice(0, limit);
}
