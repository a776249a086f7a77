import type { MemoryEntry, MemoryPlace, Unit } from '../../model/index.js';
import { TextHash } from '../../model/text-hash.js';
import { isSamePlace, isSameUnit, type KeptPlace, keptPlace, placeOfKept, unitHash } from '../unit-text.js';
import type { EntryShelf } from './entry-shelf.js';
import { NumberTable } from './number-table.js';
import { PackedValues } from './packed-values.js';

/** Records that were given up before all are packed anew without them. */
const mostGivenUp = 10_000;

/** Entries in the memory of this process, packed; an entry is made when it is asked for. */
export class ProcessShelf implements EntryShelf {
  /** The file and the groups around a unit are shared between units. */
  #values = new PackedValues(['place']);
  /** By entry: the address of its unit, 0 where there is none; and its last place. */
  #units = new Float64Array(64);
  #lastPlaces = new Uint32Array(64);
  /** By place: its address, and the place of the same entry before it, 0 where there is none. */
  #places = new Float64Array(64);
  #before = new Uint32Array(64);
  /** Entries by what makes a unit the same, places by entry and what makes a place the same. */
  #byUnit = new NumberTable();
  #byPlace = new NumberTable();
  #size = 0;
  #nextId = 1;
  #nextPlace = 1;
  /** Values that nothing leads to any more. */
  #givenUp = 0;

  get size(): number {
    return this.#size;
  }

  /** Bytes held, room for growth included. */
  get byteLength(): number {
    const columns = [this.#units, this.#lastPlaces, this.#places, this.#before];
    const tables = this.#byUnit.byteLength + this.#byPlace.byteLength;
    return columns.reduce((sum, column) => sum + column.byteLength, this.#values.byteLength + tables);
  }

  get(id: number): MemoryEntry | undefined {
    const unit = this.#unit(id);
    return unit && { id, unit, places: this.#numbersOfPlaces(id).map((number) => this.#place(number, unit)) };
  }

  add(unit: Unit, places: readonly MemoryPlace[]): { id: number; isNew: boolean } {
    const hash = unitHash(unit);
    let id = this.#find(unit, hash);
    if (id !== 0) {
      const old = this.#unit(id) as Unit;
      for (const place of places) this.#join(id, place, old);
      this.#tidy();
      return { id, isNew: false };
    }
    id = this.#nextId;
    this.#nextId += 1;
    this.#size += 1;
    if (id >= this.#units.length) {
      this.#units = longer(this.#units);
      this.#lastPlaces = longer(this.#lastPlaces);
    }
    this.#units[id] = this.#values.put(unit);
    this.#byUnit.add(hash, id);
    for (const place of places) this.#append(id, place, unit);
    return { id, isNew: true };
  }

  replace(id: number, unit: Unit): MemoryEntry | undefined {
    const old = this.get(id);
    if (!old) return undefined;
    this.#byUnit.remove(unitHash(old.unit), id);
    this.#byUnit.add(unitHash(unit), id);
    this.#units[id] = this.#values.put(unit);
    for (const [i, number] of this.#numbersOfPlaces(id).entries()) {
      this.#places[number] = this.#values.put(keptPlace(old.places[i] as MemoryPlace, unit));
    }
    this.#givenUp += 1 + old.places.length;
    this.#tidy();
    return old;
  }

  remove(id: number): MemoryEntry | undefined {
    const old = this.get(id);
    if (!old) return undefined;
    this.#byUnit.remove(unitHash(old.unit), id);
    for (const [i, number] of this.#numbersOfPlaces(id).entries()) {
      this.#byPlace.remove(placeHash(id, old.places[i] as MemoryPlace), number);
      this.#places[number] = 0;
    }
    this.#units[id] = 0;
    this.#lastPlaces[id] = 0;
    this.#size -= 1;
    this.#givenUp += 1 + old.places.length;
    this.#tidy();
    return old;
  }

  *entries(): Generator<MemoryEntry> {
    for (let id = 1; id < this.#nextId; id += 1) {
      const entry = this.get(id);
      if (entry) yield entry;
    }
  }

  /** The first entry of the same unit, 0 if there is none. */
  #find(unit: Unit, hash: number): number {
    let found = 0;
    this.#byUnit.some(hash, (id) => {
      const other = this.#unit(id);
      if (other && (found === 0 || id < found) && isSameUnit(other, unit)) found = id;
      return false;
    });
    return found;
  }

  #unit(id: number): Unit | undefined {
    const address = this.#units[id] ?? 0;
    return address === 0 ? undefined : (this.#values.get(address) as Unit);
  }

  #place(number: number, unit: Unit): MemoryPlace {
    return placeOfKept(this.#values.get(this.#places[number] as number) as KeptPlace, unit);
  }

  /** In the order in which they came. */
  #numbersOfPlaces(id: number): number[] {
    const numbers: number[] = [];
    for (let number = this.#lastPlaces[id] ?? 0; number !== 0; number = this.#before[number] as number) {
      numbers.push(number);
    }
    return numbers.reverse();
  }

  /** Adds a place, or puts it where the same one is. */
  #join(id: number, place: MemoryPlace, unit: Unit): void {
    let isThere = false;
    this.#byPlace.some(placeHash(id, place), (number) => {
      if (!isSamePlace(this.#place(number, unit), place)) return false;
      this.#places[number] = this.#values.put(keptPlace(place, unit));
      this.#givenUp += 1;
      isThere = true;
      return false;
    });
    if (!isThere) this.#append(id, place, unit);
  }

  #append(id: number, place: MemoryPlace, unit: Unit): void {
    const number = this.#nextPlace;
    this.#nextPlace += 1;
    if (number >= this.#places.length) {
      this.#places = longer(this.#places);
      this.#before = longer(this.#before);
    }
    this.#places[number] = this.#values.put(keptPlace(place, unit));
    this.#before[number] = this.#lastPlaces[id] as number;
    this.#lastPlaces[id] = number;
    this.#byPlace.add(placeHash(id, place), number);
  }

  /** Packs anew once most of what is packed has been given up. */
  #tidy(): void {
    if (this.#givenUp < mostGivenUp || this.#givenUp * 2 < this.#nextId + this.#nextPlace) return;
    const values = new PackedValues(['place']);
    for (const addresses of [this.#units, this.#places]) {
      for (let i = 0; i < addresses.length; i += 1) {
        if (addresses[i] !== 0) addresses[i] = values.put(this.#values.get(addresses[i] as number));
      }
    }
    this.#values = values;
    this.#givenUp = 0;
  }
}

function longer<T extends Float64Array | Uint32Array>(column: T): T {
  const Kind = column.constructor as new (length: number) => T;
  const grown = new Kind(column.length * 2);
  grown.set(column);
  return grown;
}

/** Hash of what makes a place of an entry the same. */
function placeHash(id: number, { document, unit, item }: MemoryPlace): number {
  const hash = new TextHash();
  hash.addUnit(id);
  for (const part of [document, unit, item]) {
    hash.addUnit(0x1f);
    if (part !== undefined) hash.add(part);
  }
  return hash.value;
}
