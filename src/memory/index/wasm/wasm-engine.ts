import {
  type BlockHandle,
  type BlockSearcher,
  type BlockSource,
  bitmapFrom,
  fillRoom,
  gramKeys,
  type IndexEngine,
  type IndexHit,
  type LaidTexts,
  reachableLengths,
  type SearchEffort,
} from '../engine.js';
import { wasmModule } from './module.js';
import { type WebAssemblyMemory, type WebAssemblyModule, webAssembly } from './web-assembly.js';

export interface IndexExports {
  buildBlock(
    text: number,
    starts: number,
    ids: number,
    count: number,
    out: number,
    work: number,
    bitmapFrom: number,
  ): number;
  workBound(letters: number, longest: number): number;
  blockBound(count: number, letters: number, bitmapFrom: number): number;
  searchBlock(block: number, state: number): void;
}

const pageBytes = 65536;
/** Memory that is kept from one laying out to the next, bytes. */
const mostKept = 2 ** 24;
const planeBytes = 4096;
/** Counters are at most sixteen bits wide; a longer query looks at every text of its length. */
const mostGrams = 60_000;

/** Offsets of the fields of assembly/state.ts. */
const field = {
  length: 0,
  grams: 4,
  numerator: 8,
  denominator: 12,
  limit: 16,
  found: 20,
  results: 24,
  keys: 28,
  letters: 32,
  padding: 36,
  planes: 40,
  bitmaps: 44,
  lists: 48,
  candidates: 52,
  sorted: 56,
  histogram: 60,
  zero: 64,
  group: 68,
  words: 72,
  candidatesSeen: 76,
  measured: 80,
} as const;

let compiled: WebAssemblyModule | undefined;

/** The WebAssembly engine, or `undefined` where the runtime refuses it (no WebAssembly, no SIMD, a content policy). */
export function createWasmEngine(): IndexEngine | undefined {
  let module: WebAssemblyModule;
  try {
    module = compiled ??= new (webAssembly().Module)(fromBase64(wasmModule));
    instantiate(module);
  } catch {
    return undefined;
  }
  let builder: Instance | undefined;
  return {
    name: 'wasm',
    *buildBlocks(lots) {
      for (const texts of lots) {
        builder ??= instantiate(module);
        yield buildBlock(builder, texts);
      }
      // What many long texts needed is not kept for the few that come next.
      if (builder && builder.memory.buffer.byteLength > mostKept) builder = undefined;
    },
    createSearcher: () => new WasmSearcher(instantiate(module)),
  };
}

export interface Instance {
  readonly memory: WebAssemblyMemory;
  readonly exports: IndexExports;
}

function instantiate(module: WebAssemblyModule, shared = false): Instance {
  const { Memory, Instance } = webAssembly();
  const memory = new Memory({ initial: 1, maximum: 65536, ...(shared ? { shared } : {}) });
  const instance = new Instance(module, { env: { memory, abort: () => {} } });
  return { memory, exports: instance.exports as IndexExports };
}

function fromBase64(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

function grow(memory: WebAssemblyMemory, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
}

const align = (n: number, to = 16): number => Math.ceil(n / to) * to;

function buildBlock({ memory, exports }: Instance, { ids, starts, units }: LaidTexts): Uint8Array {
  const count = ids.length;
  let longest = 0;
  for (let slot = 0; slot < count; slot += 1) {
    longest = Math.max(longest, (starts[slot + 1] as number) - (starts[slot] as number));
  }
  const idsAt = 64;
  const startsAt = align(idsAt + count * 4);
  const textAt = align(startsAt + (count + 1) * 4);
  const outAt = align(textAt + units.length * 2);
  const workAt = align(outAt + exports.blockBound(count, units.length, bitmapFrom));
  grow(memory, workAt + exports.workBound(units.length, longest));
  new Uint32Array(memory.buffer, idsAt, count).set(ids);
  new Uint32Array(memory.buffer, startsAt, count + 1).set(starts);
  new Uint16Array(memory.buffer, textAt, units.length).set(units);
  const size = exports.buildBlock(textAt, startsAt, idsAt, count, outAt, workAt, bitmapFrom);
  return new Uint8Array(memory.buffer, outAt, size).slice();
}

/** A free stretch of the memory. */
interface Gap {
  address: number;
  byteLength: number;
}

/** An instance over a memory that other threads can be given; they instantiate `module` over the same memory. */
export function createSharedInstance(base64: string): Instance & { readonly module: WebAssemblyModule } {
  const module = new (webAssembly().Module)(fromBase64(base64));
  return { ...instantiate(module, true), module };
}

/** Holds blocks in a WebAssembly memory and searches them; with a base of its own, several lie in one memory. */
export class WasmSearcher implements BlockSearcher {
  readonly #instance: Instance;
  readonly #end: number;
  readonly #state: number;
  readonly #letters: number;
  #top: number;
  #gaps: Gap[] = [];
  #used = new Set<number>();
  /** Room for what grows with the query and the limit. */
  #variable: BlockHandle = { address: 0, byteLength: 0 };
  effort: SearchEffort = { candidates: 0, measured: 0 };

  /**
   * @param base where in the memory its room begins; it grows upward from there
   * @param room how far it may grow, bytes; default: as far as the memory
   */
  constructor(instance: Instance, base = 1024, room = Number.POSITIVE_INFINITY) {
    this.#instance = instance;
    this.#end = base + room;
    let at = base;
    const reserve = (bytes: number): number => {
      const address = at;
      at = align(at + bytes, 64);
      return address;
    };
    this.#state = reserve(128);
    const fixed = {
      planes: reserve(16 * planeBytes),
      zero: reserve(planeBytes + 64),
      candidates: reserve(32768 * 4),
      sorted: reserve(32768 * 4),
      histogram: reserve(404),
      group: reserve(64),
    };
    this.#letters = reserve(65536 * 4);
    this.#top = align(at, pageBytes);
    grow(instance.memory, this.#top);
    for (const [name, address] of Object.entries(fixed)) this.#set(name as keyof typeof fixed, address);
    this.#set('letters', this.#letters);
  }

  get byteLength(): number {
    return this.#instance.memory.buffer.byteLength;
  }

  /** Where its room ends so far. */
  get top(): number {
    return this.#top;
  }

  attach(block: BlockSource): BlockHandle {
    const handle = this.#allocate(block.byteLength);
    fillRoom(this.bytes(handle), block);
    return handle;
  }

  detach(handle: BlockHandle): void {
    const gaps = [...this.#gaps, { ...handle, byteLength: align(handle.byteLength, 64) }];
    gaps.sort((a, b) => a.address - b.address);
    this.#gaps = [];
    for (const gap of gaps) {
      const last = this.#gaps.at(-1);
      if (last && last.address + last.byteLength === gap.address) last.byteLength += gap.byteLength;
      else this.#gaps.push({ ...gap });
    }
  }

  bytes(handle: BlockHandle): Uint8Array {
    return new Uint8Array(this.#instance.memory.buffer, handle.address, handle.byteLength);
  }

  search(query: string, threshold: number, limit: number, handles: readonly BlockHandle[]): IndexHit[] {
    if (query.length === 0 || limit === 0 || handles.length === 0) return [];
    const state = this.prepare(query, threshold, limit);
    for (const handle of handles) this.#instance.exports.searchBlock(handle.address, state);
    return this.collect();
  }

  /**
   * Lays out a query, so that `searchBlock` can be called with the state that is given, here or in another thread.
   * @throws RangeError where its room is too small for the query
   */
  prepare(query: string, threshold: number, limit: number): number {
    this.#used = this.#layOut(query, threshold, limit);
    return this.#state;
  }

  /** What was found for the query laid out last. */
  collect(): IndexHit[] {
    const letters = new Uint32Array(this.#instance.memory.buffer, this.#letters, 65536);
    for (const letter of this.#used) letters[letter] = this.#variable.address;
    this.#used = new Set();
    const state = new Uint32Array(this.#instance.memory.buffer, this.#state, 32);
    this.effort = { candidates: state[field.candidatesSeen / 4] ?? 0, measured: state[field.measured / 4] ?? 0 };
    const found = state[field.found / 4] ?? 0;
    const results = new Uint32Array(this.#instance.memory.buffer, state[field.results / 4] ?? 0, found * 3);
    return Array.from({ length: found }, (_, i) => ({
      id: results[i * 3] ?? 0,
      distance: results[i * 3 + 1] ?? 0,
      longer: results[i * 3 + 2] ?? 0,
    }));
  }

  /** Lays out the query; gives the letters whose rows must be reset afterwards. */
  #layOut(query: string, threshold: number, limit: number): Set<number> {
    const { longest } = reachableLengths(query.length, threshold);
    const reach = Math.floor((longest * (100 - threshold)) / 100);
    const padding = align(reach + 16, 64);
    const rowBytes = align((padding + longest + reach + 320) / 8, 8);
    const used = new Set<number>();
    for (let i = 0; i < query.length; i += 1) used.add(query.charCodeAt(i));

    const keys = query.length <= mostGrams ? gramKeys(query) : new Uint32Array(0);
    let size = 0;
    const reserve = (bytes: number): number => {
      const offset = size;
      size = align(size + bytes, 64);
      return offset;
    };
    const offsets = {
      // First, so that the row of letters that the query has not stays where it is.
      masks: reserve((used.size + 1) * rowBytes),
      keys: reserve(keys.byteLength),
      bitmaps: reserve(keys.byteLength + 64),
      lists: reserve(keys.byteLength * 2),
      words: reserve((Math.ceil(query.length / 64) + Math.ceil((reach * 2 + 72) / 64) + 1) * 16),
      results: reserve(limit * 12),
    };
    if (this.#variable.byteLength < size) {
      const larger = this.#allocate(size * 2);
      if (this.#variable.byteLength > 0) this.detach(this.#variable);
      this.#variable = larger;
      new Uint32Array(this.#instance.memory.buffer, this.#letters, 65536).fill(this.#variable.address);
    }
    const base = this.#variable.address;
    const { buffer } = this.#instance.memory;
    const masksAt = base + offsets.masks;
    new Uint8Array(buffer, masksAt, (used.size + 1) * rowBytes).fill(0);
    new Uint32Array(buffer, base + offsets.keys, keys.length).set(keys);

    const letters = new Uint32Array(buffer, this.#letters, 65536);
    let row = masksAt;
    for (const letter of used) {
      row += rowBytes;
      letters[letter] = row;
    }
    const masks = new Uint8Array(buffer);
    for (let i = 0; i < query.length; i += 1) {
      const bit = padding + i;
      const at = (letters[query.charCodeAt(i)] ?? 0) + (bit >> 3);
      masks[at] = (masks[at] ?? 0) | (1 << (bit & 7));
    }

    this.#set('length', query.length);
    this.#set('grams', keys.length);
    this.#set('numerator', 100 - threshold);
    this.#set('denominator', 100);
    this.#set('limit', limit);
    this.#set('found', 0);
    this.#set('padding', padding);
    this.#set('candidatesSeen', 0);
    this.#set('measured', 0);
    this.#set('keys', base + offsets.keys);
    this.#set('bitmaps', base + offsets.bitmaps);
    this.#set('lists', base + offsets.lists);
    this.#set('words', base + offsets.words);
    this.#set('results', base + offsets.results);
    return used;
  }

  #set(name: keyof typeof field, value: number): void {
    new Uint32Array(this.#instance.memory.buffer, this.#state, 32)[field[name] / 4] = value;
  }

  #allocate(bytes: number): BlockHandle {
    const wanted = align(bytes, 64);
    const gap = this.#gaps.find((each) => each.byteLength >= wanted);
    if (gap) {
      const handle = { address: gap.address, byteLength: bytes };
      gap.address += wanted;
      gap.byteLength -= wanted;
      this.#gaps = this.#gaps.filter((each) => each.byteLength > 0);
      return handle;
    }
    const handle = { address: this.#top, byteLength: bytes };
    if (this.#top + wanted > this.#end) throw new RangeError('The room of this searcher is full.');
    this.#top += wanted;
    grow(this.#instance.memory, this.#top);
    return handle;
  }
}
