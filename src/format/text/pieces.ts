import { SverkaError } from '../../model/index.js';
import { decodeText, type TextEncodingName } from './decode.js';

/** Bytes that are looked at before the encoding is decided. */
const sampleSize = 262_144;

/**
 * Decodes plain text as it comes; the encoding is recognised from the beginning as {@link decodeText} does. Strings pass.
 * @throws SverkaError as `decodeText`, and `input/not-text` where the text does not stay what it began as.
 */
export class TextPieces {
  #held: Uint8Array[] = [];
  #length = 0;
  #decoder: TextDecoder | null = null;

  decode(piece: string | Uint8Array): string {
    if (typeof piece === 'string') return piece;
    if (this.#decoder !== null) return this.#run(piece, true);
    this.#held.push(piece);
    this.#length += piece.length;
    return this.#length < sampleSize ? '' : this.#begin(true);
  }

  end(): string {
    if (this.#decoder !== null) return this.#run(new Uint8Array(0), false);
    return this.#length === 0 ? '' : this.#begin(false);
  }

  #begin(more: boolean): string {
    const bytes = new Uint8Array(this.#length);
    let at = 0;
    for (const piece of this.#held) {
      bytes.set(piece, at);
      at += piece.length;
    }
    this.#held = [];
    // A sample may end inside a character: it is judged up to its last line end.
    const lineEnd = bytes.lastIndexOf(0x0a);
    const sample = more && lineEnd > 0 ? bytes.subarray(0, lineEnd + 1 + (lineEnd % 2)) : bytes;
    const encoding: TextEncodingName = decodeText(more ? sample.subarray(0, sample.length & ~1) : sample).encoding;
    this.#decoder = new TextDecoder(encoding, { fatal: true });
    return this.#run(bytes, more);
  }

  #run(bytes: Uint8Array, more: boolean): string {
    const decoder = this.#decoder as TextDecoder;
    try {
      return decoder.decode(bytes, { stream: more });
    } catch (cause) {
      throw new SverkaError(
        'input/not-text',
        `The file begins as text in ${decoder.encoding} but does not stay so: it is damaged, or no text. Save it anew as UTF-8.`,
        { cause },
      );
    }
  }
}
