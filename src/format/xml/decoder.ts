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
      this.#decoder = new TextDecoder(encoding, { fatal: true });
    } catch {
      throw unknown(`"${encoding}"`);
    }
    return this.#run(start, more);
  }

  #run(bytes: Uint8Array, more: boolean): string {
    const decoder = this.#decoder as TextDecoder;
    try {
      return decoder.decode(bytes, { stream: more });
    } catch (cause) {
      throw new SverkaError(
        'xml/bad-bytes',
        `The file holds bytes that are not ${decoder.encoding}. Declare its true encoding in the first line, or save it as UTF-8.`,
        { cause },
      );
    }
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
