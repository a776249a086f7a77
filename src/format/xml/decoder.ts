import { SverkaError } from '../../model/index.js';

/** How the bytes of an XML file are decoded (XML 1.0 appendix F): by mark, by the look of «<?xml», by declaration, as UTF-8. */
function encodingOf(start: Uint8Array): string {
  const [a = -1, b = -1, c = -1, d = -1] = start;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0 && c !== 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0) return 'utf-16be';
  if ((a === 0 && b === 0) || (a === 0xff && b === 0xfe)) throw unknown('UTF-32');
  const head = String.fromCharCode(...start.subarray(0, 200));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase();
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says: it was left when the file was recoded.
  if (declared === undefined || /^(utf-?16|ucs-2|iso-10646-ucs-2)/.test(declared)) return 'utf-8';
  return declared;
}

function unknown(name: string): SverkaError {
  return new SverkaError(
    'xml/unknown-encoding',
    `The file is in ${name}, which is not read. Save it as UTF-8 (UTF-16, windows-1251 and gb18030 are read too).`,
  );
}

/** Decodes bytes as they come; a character cut between two pieces is put together. */
export class XmlDecoder {
  #decoder: TextDecoder | null = null;
  #start: Uint8Array | null = null;
  #isUtf8 = false;
  #tail: Uint8Array = noBytes;
  #damaged = 0;

  /** @throws SverkaError `xml/unknown-encoding`, `xml/bad-bytes`. */
  decode(bytes: Uint8Array): string {
    if (this.#decoder !== null) return this.#run(bytes, true);
    const start = this.#start === null ? bytes : joined(this.#start, bytes);
    // The declaration may stand in the first 200 bytes.
    if (start.length < 200) {
      this.#start = start;
      return '';
    }
    this.#start = null;
    return this.#begin(start, true);
  }

  end(): string {
    if (this.#decoder !== null) return this.#run(new Uint8Array(0), false);
    return this.#begin(this.#start ?? new Uint8Array(0), false);
  }

  #begin(start: Uint8Array, more: boolean): string {
    const encoding = encodingOf(start);
    try {
      // In UTF-8 a damaged byte costs the unit it stands in, see below; in other encodings what follows cannot be trusted.
      this.#isUtf8 = /^utf-?8$/.test(encoding);
      this.#decoder = new TextDecoder(encoding, { fatal: !this.#isUtf8, ignoreBOM: this.#isUtf8 });
    } catch {
      throw unknown(`"${encoding}"`);
    }
    return this.#run(start, more);
  }

  #run(bytes: Uint8Array, more: boolean): string {
    const decoder = this.#decoder as TextDecoder;
    if (this.#isUtf8) return this.#runUtf8(bytes, more);
    try {
      return decoder.decode(bytes, { stream: more });
    } catch (cause) {
      throw badBytes(decoder.encoding, cause);
    }
  }

  /**
   * Bytes that are no UTF-8 come out as U+FFFD. They are told from a U+FFFD that was written so (EF BF BD) and made a character
   * that XML forbids, so that the parser names the place and the unit is left out.
   */
  #runUtf8(piece: Uint8Array, more: boolean): string {
    const decoder = this.#decoder as TextDecoder;
    let bytes = this.#tail.length === 0 ? piece : joined(this.#tail, piece);
    this.#tail = noBytes;
    const cut = more ? incompleteTail(bytes) : 0;
    if (cut > 0) {
      this.#tail = bytes.slice(bytes.length - cut);
      bytes = bytes.subarray(0, bytes.length - cut);
    }
    const text = decoder.decode(bytes);
    if (!text.includes('\ufffd')) return text;
    let out = '';
    let from = 0;
    for (let at = indexOfReplacement(bytes, 0); at !== -1; at = indexOfReplacement(bytes, from)) {
      out += `${this.#marked(decoder.decode(bytes.subarray(from, at)))}\ufffd`;
      from = at + 3;
    }
    return out + this.#marked(decoder.decode(bytes.subarray(from)));
  }

  #marked(text: string): string {
    if (!text.includes('\ufffd')) return text;
    this.#damaged += text.split('\ufffd').length - 1;
    if (this.#damaged > mostDamaged) throw badBytes('utf-8', undefined);
    return text.replaceAll('\ufffd', '\u0001');
  }
}

/** Damaged characters that are taken for damage; more, and the file is in another encoding. */
const mostDamaged = 100;
const noBytes = new Uint8Array(0);

/** How many bytes at the end begin a character that is not whole yet. */
function incompleteTail(bytes: Uint8Array): number {
  for (let length = 1; length <= 3 && length <= bytes.length; length++) {
    const byte = bytes[bytes.length - length] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > length ? length : 0;
  }
  return 0;
}

function indexOfReplacement(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xef, from); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return at;
  }
  return -1;
}

function badBytes(encoding: string, cause: unknown): SverkaError {
  return new SverkaError(
    'xml/bad-bytes',
    `The file holds bytes that are not ${encoding}. Declare its true encoding in the first line, or save it as UTF-8.`,
    { cause },
  );
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
