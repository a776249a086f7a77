import { type BlockView, findRow, firstSlotOfLength, forEachSlot, isAlive, viewBlock } from '../block-view.js';
import { PreparedQuery } from '../distance.js';
import {
  type BlockHandle,
  type BlockSearcher,
  type BlockSource,
  blockCapacity,
  fillRoom,
  gramKeys,
  type IndexEngine,
  type IndexHit,
  reachableLengths,
} from '../engine.js';
import { buildBlock } from './build-block.js';

/** The engine in plain JavaScript: the same blocks and the same answers, some ten times slower. */
export function createPlainEngine(): IndexEngine {
  return {
    name: 'plain',
    *buildBlocks(lots) {
      for (const texts of lots) yield buildBlock(texts);
    },
    createSearcher: () => new PlainSearcher(),
  };
}

class PlainSearcher implements BlockSearcher {
  readonly #blocks = new Map<number, BlockView>();
  readonly #counts = new Uint16Array(blockCapacity);
  #next = 0;
  effort = { candidates: 0, measured: 0 };

  get byteLength(): number {
    let bytes = 0;
    for (const block of this.#blocks.values()) bytes += block.bytes.byteLength;
    return bytes;
  }

  attach(source: BlockSource): BlockHandle {
    const bytes = new Uint8Array(source.byteLength);
    fillRoom(bytes, source);
    const handle = { address: this.#next, byteLength: bytes.byteLength };
    const block = viewBlock(bytes);
    if (block) this.#blocks.set(this.#next, block);
    this.#next += 1;
    return handle;
  }

  detach(handle: BlockHandle): void {
    this.#blocks.delete(handle.address);
  }

  bytes(handle: BlockHandle): Uint8Array {
    return this.#blocks.get(handle.address)?.bytes ?? new Uint8Array(0);
  }

  search(query: string, threshold: number, limit: number, handles: readonly BlockHandle[]): IndexHit[] {
    this.effort = { candidates: 0, measured: 0 };
    if (query.length === 0 || limit === 0) return [];
    const best = new BestHits(threshold, limit);
    const prepared = new PreparedQuery(query);
    const keys = gramKeys(query);
    for (const handle of handles) {
      const block = this.#blocks.get(handle.address);
      if (block) this.#searchBlock(block, query, keys, prepared, best);
    }
    return [...best.hits];
  }

  #searchBlock(block: BlockView, query: string, keys: Uint32Array, prepared: PreparedQuery, best: BestHits): void {
    const { shortest, longest } = reachableLengths(query.length, best.startThreshold);
    const low = firstSlotOfLength(block, shortest);
    const high = firstSlotOfLength(block, longest + 1);
    if (low >= high) return;
    const counts = this.#counts.fill(0, low, high);
    for (const key of keys) {
      const row = findRow(block, key);
      if (row === -1) continue;
      forEachSlot(block, row, (slot) => {
        counts[slot] = (counts[slot] ?? 0) + 1;
      });
    }
    for (let slot = low; slot < high; slot += 1) {
      const start = block.starts[slot] ?? 0;
      const end = block.starts[slot + 1] ?? 0;
      const longer = Math.max(query.length, end - start);
      const limit = best.distanceAllowed(longer);
      // Every edit breaks at most two bigrams of the longer text.
      if ((counts[slot] ?? 0) < longer - 1 - 2 * limit || !isAlive(block, slot)) continue;
      this.effort.candidates += 1;
      this.effort.measured += 1;
      const distance = prepared.distance(block.text.subarray(start, end), limit);
      if (distance <= limit) best.enter({ id: block.ids[slot] ?? 0, distance, longer });
    }
  }
}

/** The likest texts so far; when the list is full its last sets the threshold. */
export class BestHits {
  readonly startThreshold: number;
  readonly #limit: number;
  readonly #hits: IndexHit[] = [];
  #numerator: number;
  #denominator: number;

  constructor(threshold: number, limit: number) {
    this.startThreshold = threshold;
    this.#limit = limit;
    this.#numerator = 100 - threshold;
    this.#denominator = 100;
  }

  get hits(): readonly IndexHit[] {
    return this.#hits;
  }

  /** The greatest distance at which a text may still enter. */
  distanceAllowed(longer: number): number {
    return Math.floor((longer * this.#numerator) / this.#denominator);
  }

  enter(hit: IndexHit): void {
    const last = this.#hits.at(-1);
    if (this.#hits.length === this.#limit && last && compareHits(hit, last) >= 0) return;
    let at = this.#hits.length;
    while (at > 0 && compareHits(hit, this.#hits[at - 1] ?? hit) < 0) at -= 1;
    this.#hits.splice(at, 0, hit);
    if (this.#hits.length > this.#limit) this.#hits.pop();
    const worst = this.#hits.at(-1);
    if (this.#hits.length === this.#limit && worst) {
      this.#numerator = worst.distance;
      this.#denominator = worst.longer;
    }
  }
}

/** Negative where `a` is the likelier answer: the likeness decides, then the lower number. */
export function compareHits(a: IndexHit, b: IndexHit): number {
  return a.distance * b.longer - b.distance * a.longer || a.id - b.id;
}
