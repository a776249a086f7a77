import { stringOf } from '../code-units.js';

/** What a packed value begins with. */
const tag = {
  undefined: 0,
  null: 1,
  false: 2,
  true: 3,
  number: 4,
  /** One byte for most code units, see {@link PackedValues}. */
  alphabetText: 5,
  /** Two bytes a code unit. */
  wideText: 6,
  /** A string met before in the same place. */
  knownText: 7,
  array: 8,
  object: 9,
  /** Kept as it is, by reference. */
  reference: 10,
} as const;

/** Bytes of a piece in which values lie; a larger value has a piece of its own. */
const pieceLength = 2 ** 22;
/** Strings that are learnt in one place, and the longest of them. */
const mostKnown = 2 ** 16;
const longestKnown = 200;
/** Where alphabets end: what comes after is written in two bytes. */
const endOfAlphabets = 0x2000;
/** Stands before the two bytes of a code unit that is not of the text's alphabet. */
const escapeMark = 1;

/** A key of an object after the keys before it, and what was learnt of the values that stand there. */
class Slot {
  readonly key: string;
  readonly before: Slot | undefined;
  readonly next = new Map<string, Slot>();
  /** The keys up to this one, where an object has ended here; its number among the shapes. */
  path: readonly Slot[] | undefined;
  shape = 0;
  /** Strings met here, by number and by text; how often one of them was met again. */
  readonly strings: string[] = [];
  readonly known = new Map<string, number>();
  met = 0;
  /** Where the last object that stood here ended: the next is likely to have the same keys. */
  likely: Slot | undefined;

  constructor(key: string, before?: Slot) {
    this.key = key;
    this.before = before;
  }
}

/**
 * Values of JSON held as bytes, out of the garbage collector's sight; a million units are a few hundred megabytes so, and
 * gigabytes as objects. What is taken out equals what was put in; `undefined` and all else that JSON has not comes back as
 * the same thing.
 *
 * The keys of an object are a number, and so is a string that stood in the same place before (a language, a date, a name of
 * a document). Of other texts a code unit takes one byte where it is ASCII or of the text's own half of a code page
 * (Cyrillic, say), three where it is another among those, and two in texts of no alphabet.
 */
export class PackedValues {
  readonly #byReference: ReadonlySet<string>;
  #pieces: Uint8Array[] = [];
  /** Bytes of the last piece that are taken. The first is left free, so that no address is 0. */
  #taken = 1;
  /** The value that is being written. */
  #bytes = new Uint8Array(1024);
  #at = 0;
  /** Where reading stands. */
  #from: Uint8Array = this.#bytes;
  readonly #root = new Slot('');
  readonly #shapes: (readonly Slot[])[] = [];
  readonly #references: unknown[] = [];
  readonly #referenceNumbers = new Map<unknown, number>();
  #units = new Uint16Array(256);

  /** @param byReference keys whose objects are shared between many values and not changed: they are held once, as they are */
  constructor(byReference: Iterable<string> = []) {
    this.#byReference = new Set(byReference);
  }

  /** Bytes held, room for growth included; what is held by reference not counted. */
  get byteLength(): number {
    return this.#pieces.reduce((sum, piece) => sum + piece.length, this.#bytes.length);
  }

  /** Packs a value and gives its address, which is above 0. */
  put(value: unknown): number {
    this.#at = 0;
    this.#write(value, this.#root);
    const length = this.#at;
    let last = this.#pieces.length - 1;
    if (last < 0 || this.#taken + length > (this.#pieces[last] as Uint8Array).length) {
      // The first pieces are small, for memories that are.
      const room = Math.min(pieceLength, 2 ** (16 + this.#pieces.length));
      this.#pieces.push(new Uint8Array(Math.max(room, length + 1)));
      last += 1;
      this.#taken = 1;
    }
    (this.#pieces[last] as Uint8Array).set(this.#bytes.subarray(0, length), this.#taken);
    const address = last * pieceLength + this.#taken;
    this.#taken += length;
    return address;
  }

  /** The value at an address that {@link put} gave. */
  get(address: number): unknown {
    this.#from = this.#pieces[Math.floor(address / pieceLength)] as Uint8Array;
    this.#at = address % pieceLength;
    return this.#read(this.#root);
  }

  #write(value: unknown, slot: Slot): void {
    switch (typeof value) {
      case 'string':
        if (slot === this.#root || value.length > longestKnown || !this.#writeKnown(value, slot))
          this.#writeText(value);
        return;
      case 'object':
        if (value === null) this.#writeByte(tag.null);
        else if (Array.isArray(value)) this.#writeArray(value, slot);
        else if (isPlain(value) && !this.#byReference.has(slot.key)) this.#writeObject(value, slot);
        else this.#writeReference(value);
        return;
      case 'undefined':
        this.#writeByte(tag.undefined);
        return;
      case 'boolean':
        this.#writeByte(value ? tag.true : tag.false);
        return;
      case 'number':
        this.#writeNumber(value);
        return;
      default:
        this.#writeReference(value);
    }
  }

  #writeArray(values: readonly unknown[], slot: Slot): void {
    this.#writeByte(tag.array);
    this.#writeCount(values.length);
    // Strings of a list are texts rather than names.
    for (let i = 0; i < values.length; i += 1) {
      const value = values[i];
      if (typeof value === 'string') this.#writeText(value);
      else this.#write(value, slot);
    }
  }

  #writeObject(value: Readonly<Record<string, unknown>>, slot: Slot): void {
    const last = this.#lastOf(value, slot);
    this.#writeByte(tag.object);
    this.#writeCount(last.shape);
    for (const each of last.path ?? []) this.#write(value[each.key], each);
  }

  /** The slot of the last key. */
  #lastOf(value: Readonly<Record<string, unknown>>, place: Slot): Slot {
    if (place.likely?.path && hasKeys(value, place.likely.path)) return place.likely;
    let slot = this.#root;
    for (const key in value) {
      let next = slot.next.get(key);
      if (next === undefined) {
        next = new Slot(key, slot);
        slot.next.set(key, next);
      }
      slot = next;
    }
    if (slot.path === undefined) {
      slot.path = pathTo(slot);
      slot.shape = this.#shapes.length;
      this.#shapes.push(slot.path);
    }
    place.likely = slot;
    return slot;
  }

  /** Writes the number of a string if it is known here, or is to be. */
  #writeKnown(text: string, slot: Slot): boolean {
    let number = slot.known.get(text);
    if (number === undefined) {
      // Where strings are not met again (numbers of units, say) they are not learnt either.
      const { size } = slot.known;
      if (size >= mostKnown || (size >= 256 && slot.met < size)) return false;
      number = size;
      // A copy: the string may be a slice of a whole file.
      const copy = [...text].join('');
      slot.strings.push(copy);
      slot.known.set(copy, number);
    } else slot.met += 1;
    this.#writeByte(tag.knownText);
    this.#writeCount(number);
    return true;
  }

  #writeReference(value: unknown): void {
    let number = this.#referenceNumbers.get(value);
    if (number === undefined) {
      number = this.#references.length;
      this.#references.push(value);
      this.#referenceNumbers.set(value, number);
    }
    this.#writeByte(tag.reference);
    this.#writeCount(number);
  }

  #writeNumber(value: number): void {
    this.#room(9);
    new DataView(this.#bytes.buffer).setFloat64(this.#at + 1, value);
    this.#bytes[this.#at] = tag.number;
    this.#at += 9;
  }

  #writeText(text: string): void {
    const { length } = text;
    this.#room(length * 3 + 12);
    const start = this.#at;
    this.#writeByte(tag.alphabetText);
    this.#writeCount(length);
    const alphabetAt = this.#at;
    const bytes = this.#bytes;
    let at = alphabetAt + 1;
    let alphabet = 0;
    let escapes = 0;
    for (let i = 0; i < length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80 && unit !== escapeMark) {
        bytes[at] = unit;
        at += 1;
        continue;
      }
      // Signs below U+00C0 («», №, §) say nothing of the alphabet.
      if (alphabet === 0 && unit >= 0xc0 && unit < endOfAlphabets) alphabet = unit >> 7;
      if (unit >> 7 === alphabet && alphabet !== 0) {
        bytes[at] = 0x80 | (unit & 0x7f);
        at += 1;
        continue;
      }
      escapes += 1;
      if (escapes > 8 + (i >> 2)) {
        this.#at = start;
        this.#writeWideText(text);
        return;
      }
      bytes[at] = escapeMark;
      bytes[at + 1] = unit & 0xff;
      bytes[at + 2] = unit >> 8;
      at += 3;
    }
    bytes[alphabetAt] = alphabet;
    this.#at = at;
  }

  #writeWideText(text: string): void {
    const { length } = text;
    this.#writeByte(tag.wideText);
    this.#writeCount(length);
    const bytes = this.#bytes;
    let at = this.#at;
    for (let i = 0; i < length; i += 1) {
      const unit = text.charCodeAt(i);
      bytes[at] = unit & 0xff;
      bytes[at + 1] = unit >> 8;
      at += 2;
    }
    this.#at = at;
  }

  #writeByte(byte: number): void {
    if (this.#at === this.#bytes.length) this.#room(1);
    this.#bytes[this.#at] = byte;
    this.#at += 1;
  }

  /** Seven bits a byte, the lowest first. */
  #writeCount(count: number): void {
    this.#room(5);
    let rest = count;
    while (rest >= 0x80) {
      this.#bytes[this.#at] = 0x80 | (rest & 0x7f);
      this.#at += 1;
      rest >>>= 7;
    }
    this.#bytes[this.#at] = rest;
    this.#at += 1;
  }

  #room(bytes: number): void {
    if (this.#at + bytes <= this.#bytes.length) return;
    const longer = new Uint8Array(Math.max(this.#at + bytes, this.#bytes.length * 2));
    longer.set(this.#bytes.subarray(0, this.#at));
    this.#bytes = longer;
  }

  #read(slot: Slot): unknown {
    switch (this.#readByte()) {
      case tag.null:
        return null;
      case tag.false:
        return false;
      case tag.true:
        return true;
      case tag.number: {
        this.#at += 8;
        return new DataView(this.#from.buffer).getFloat64(this.#at - 8);
      }
      case tag.alphabetText:
        return this.#readAlphabetText();
      case tag.wideText:
        return this.#readWideText();
      case tag.knownText:
        return slot.strings[this.#readCount()];
      case tag.array: {
        const values: unknown[] = new Array(this.#readCount());
        for (let i = 0; i < values.length; i += 1) values[i] = this.#read(slot);
        return values;
      }
      case tag.object:
        return this.#readObject();
      case tag.reference:
        return this.#references[this.#readCount()];
      default:
        return undefined;
    }
  }

  #readObject(): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    for (const slot of this.#shapes[this.#readCount()] as readonly Slot[]) {
      const read = this.#read(slot);
      if (slot.key !== '__proto__') value[slot.key] = read;
      else
        Object.defineProperty(value, slot.key, { value: read, enumerable: true, configurable: true, writable: true });
    }
    return value;
  }

  #readAlphabetText(): string {
    const length = this.#readCount();
    const units = this.#unitsFor(length);
    const bytes = this.#from;
    let at = this.#at;
    const alphabet = (bytes[at] as number) << 7;
    at += 1;
    for (let i = 0; i < length; i += 1) {
      const byte = bytes[at] as number;
      if (byte === escapeMark) {
        units[i] = (bytes[at + 1] as number) | ((bytes[at + 2] as number) << 8);
        at += 3;
      } else {
        units[i] = byte < 0x80 ? byte : alphabet | (byte & 0x7f);
        at += 1;
      }
    }
    this.#at = at;
    return stringOf(units, 0, length);
  }

  #readWideText(): string {
    const length = this.#readCount();
    const units = this.#unitsFor(length);
    const bytes = this.#from;
    const start = this.#at;
    for (let i = 0; i < length; i += 1) {
      units[i] = (bytes[start + 2 * i] as number) | ((bytes[start + 2 * i + 1] as number) << 8);
    }
    this.#at = start + 2 * length;
    return stringOf(units, 0, length);
  }

  #unitsFor(length: number): Uint16Array {
    if (this.#units.length < length) this.#units = new Uint16Array(length * 2);
    return this.#units;
  }

  #readByte(): number {
    const byte = this.#from[this.#at] as number;
    this.#at += 1;
    return byte;
  }

  #readCount(): number {
    let count = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#readByte();
      count |= (byte & 0x7f) << shift;
      if (byte < 0x80) return count;
    }
  }
}

function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function pathTo(last: Slot): Slot[] {
  const path: Slot[] = [];
  for (let slot = last; slot.before !== undefined; slot = slot.before) path.push(slot);
  return path.reverse();
}

/** Whether an object has exactly the keys of the path, in its order. */
function hasKeys(value: object, path: readonly Slot[]): boolean {
  let i = 0;
  for (const key in value) {
    if (path[i]?.key !== key) return false;
    i += 1;
  }
  return i === path.length;
}
