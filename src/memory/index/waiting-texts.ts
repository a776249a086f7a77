import { writeUnits } from '../code-units.js';
import type { LaidTexts } from './engine.js';

/** A longer array with the same beginning. */
function longer<T extends Uint16Array | Uint32Array>(array: T, length: number): T {
  const Kind = array.constructor as new (length: number) => T;
  const grown = new Kind(Math.max(length, array.length * 2));
  grown.set(array);
  return grown;
}

/** Positions of texts among those that wait: more than are ever gathered. */
const positions = 2 ** 20;

/**
 * Texts that wait to be laid out, as code units in one array: strings would be walked by the garbage collector again and
 * again, and each would hold on to the piece of a file that it was cut from.
 */
export class WaitingTexts {
  #ids = new Uint32Array(64);
  /** Where each text begins; that of the next to come is the end of the last. */
  #starts = new Uint32Array(65);
  #units = new Uint16Array(1024);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Of all texts together. */
  get codeUnits(): number {
    return this.#starts[this.#count] as number;
  }

  /** Bytes held, room for growth included. */
  get byteLength(): number {
    return this.#ids.byteLength + this.#starts.byteLength + this.#units.byteLength;
  }

  add(id: number, text: string): void {
    const at = this.#open(id, text.length);
    writeUnits(text, this.#units, at);
  }

  /** The same of a text that lies in an array already. */
  addUnits(id: number, text: Uint16Array): void {
    const at = this.#open(id, text.length);
    this.#units.set(text, at);
  }

  /** Room for a text; gives where it begins. */
  #open(id: number, length: number): number {
    const number = this.#count;
    const at = this.#starts[number] as number;
    if (number === this.#ids.length) {
      this.#ids = longer(this.#ids, number + 1);
      this.#starts = longer(this.#starts, number + 2);
    }
    if (at + length > this.#units.length) this.#units = longer(this.#units, at + length);
    this.#ids[number] = id;
    this.#starts[number + 1] = at + length;
    this.#count = number + 1;
    return at;
  }

  /** Takes a text out; `false` if there is none with this number. */
  remove(id: number): boolean {
    const number = this.#ids.subarray(0, this.#count).indexOf(id);
    if (number === -1) return false;
    const start = this.#starts[number] as number;
    const end = this.#starts[number + 1] as number;
    this.#units.copyWithin(start, end, this.codeUnits);
    this.#ids.copyWithin(number, number + 1, this.#count);
    for (let i = number + 1; i < this.#count; i += 1) {
      this.#starts[i] = (this.#starts[i + 1] as number) - (end - start);
    }
    this.#count -= 1;
    return true;
  }

  /** Forgets all texts, but keeps the room for others. */
  clear(): void {
    this.#count = 0;
  }

  /** The texts by length, those of one length by number, at most `capacity` at a time. */
  *inLots(capacity: number): Generator<LaidTexts> {
    const order = this.#byLength();
    for (let from = 0; from < order.length; from += capacity) yield this.#laid(order.subarray(from, from + capacity));
  }

  #laid(order: Uint32Array): LaidTexts {
    const count = order.length;
    const ids = new Uint32Array(count);
    const starts = new Uint32Array(count + 1);
    for (let slot = 0; slot < count; slot += 1) {
      const number = order[slot] as number;
      ids[slot] = this.#ids[number] as number;
      starts[slot + 1] = (starts[slot] as number) + this.#lengthOf(number);
    }
    const units = new Uint16Array(starts[count] as number);
    const [waiting, waitingStarts] = [this.#units, this.#starts];
    for (let slot = 0; slot < count; slot += 1) {
      const number = order[slot] as number;
      units.set(waiting.subarray(waitingStarts[number], waitingStarts[number + 1]), starts[slot]);
    }
    return { ids, starts, units };
  }

  #lengthOf(number: number): number {
    return (this.#starts[number + 1] as number) - (this.#starts[number] as number);
  }

  /** Positions of the texts by length and number. */
  #byLength(): Uint32Array {
    const order = this.#byNumber();
    // Numbers that sort by length, then by place in that order; a comparison by a function takes ten times as long, and so
    // does `from` with a function.
    const keys = new Float64Array(order.length);
    for (let place = 0; place < keys.length; place += 1) {
      keys[place] = this.#lengthOf(order[place] as number) * positions + place;
    }
    keys.sort();
    const sorted = new Uint32Array(keys.length);
    for (let i = 0; i < keys.length; i += 1) sorted[i] = order[(keys[i] as number) % positions] as number;
    return sorted;
  }

  /** Positions of the texts by number; mostly they came so. */
  #byNumber(): Uint32Array {
    const order = new Uint32Array(this.#count);
    for (let i = 0; i < order.length; i += 1) order[i] = i;
    const ids = this.#ids;
    return this.#isAscending() ? order : order.sort((a, b) => (ids[a] as number) - (ids[b] as number));
  }

  #isAscending(): boolean {
    for (let i = 1; i < this.#count; i += 1) {
      if ((this.#ids[i] as number) < (this.#ids[i - 1] as number)) return false;
    }
    return true;
  }
}
