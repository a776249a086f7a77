import { SverkaError } from '../../model/index.js';
import { chinesePlausibility, russianPlausibility } from './plausibility.js';

/** Encodings that are read. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'gb18030';

export interface DecodedText {
  /** Without a byte-order mark. */
  readonly text: string;
  readonly encoding: TextEncodingName;
}

/** How many bytes the encoding is judged by. The whole is decoded strictly afterwards. */
const sampleSize = 262_144;

/**
 * Text of bytes in UTF-8, UTF-16 (with or without a byte-order mark), windows-1251 or gb18030. The last two are told apart
 * by the letters that come out: nothing is guessed where neither reads as Russian or Chinese.
 * @throws SverkaError `input/not-text` for binary data, `input/unknown-encoding` for other encodings.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byteOrderMark(bytes);
  if (marked !== null)
    return { text: decodeStrictly(bytes.subarray(marked.length), marked.encoding), encoding: marked.encoding };
  const utf16 = utf16WithoutMark(bytes);
  if (utf16 !== null) return { text: decodeStrictly(bytes, utf16), encoding: utf16 };
  refuseBinary(bytes);
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const encoding = judge(bytes.subarray(0, sampleSize));
  return { text: decodeStrictly(bytes, encoding), encoding };
}

/** The encoding that a byte-order mark names, and the mark's length. */
export function byteOrderMark(bytes: Uint8Array): { encoding: TextEncodingName; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    if (bytes[2] === 0 && bytes[3] === 0) throw unknownEncoding('it begins with the mark of UTF-32');
    return { encoding: 'utf-16le', length: 2 };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/**
 * UTF-16 without a mark shows by zero bytes (of spaces, digits, line ends), which no other text has, and by the scripts that
 * come out in the right order of bytes and not in the other.
 */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, sampleSize));
  if (sample.length < 4 || (bytes.length & 1) === 1 || !sample.includes(0)) return null;
  const little = knownScripts(decodeLeniently(sample, 'utf-16le'));
  const big = knownScripts(decodeLeniently(sample, 'utf-16be'));
  if (Math.max(little, big) < 0.95 || Math.abs(little - big) < 0.1) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** Share of characters of the scripts and signs that our documents use. */
function knownScripts(text: string): number {
  const known = text.match(
    /[\t\n\r\x20-\x7e\u00a0-\u00ff\u0400-\u045f\u2000-\u206f\u2116\u2460-\u24ff\u3000-\u3020\u4e00-\u9fff\uff01-\uff5e]/g,
  );
  return (known?.length ?? 0) / text.length;
}

function refuseBinary(bytes: Uint8Array): void {
  const sample = bytes.subarray(0, sampleSize);
  let control = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at]!;
    if (byte === 0) throw notText();
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) control += 1;
  }
  if (control * 50 > sample.length) throw notText();
}

function judge(sample: Uint8Array): 'windows-1251' | 'gb18030' {
  const russian = russianPlausibility(decodeLeniently(sample, 'windows-1251'));
  const chinese = chinesePlausibility(decodeLeniently(sample, 'gb18030'));
  for (const other of ['koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic']) {
    const likelier = russianPlausibility(new TextDecoder(other).decode(sample));
    if (likelier > russian && likelier > chinese && likelier > 0.5)
      throw unknownEncoding(`it reads as Russian in ${other}`);
  }
  if (Math.max(russian, chinese) < 0.5 || Math.abs(russian - chinese) < 0.2) {
    throw unknownEncoding('it is not UTF-8, and reads neither as Russian in windows-1251 nor as Chinese in gb18030');
  }
  return russian > chinese ? 'windows-1251' : 'gb18030';
}

function decodeStrictly(bytes: Uint8Array, encoding: TextEncodingName): string {
  const text = tryDecode(bytes, encoding);
  if (text === null) {
    throw new SverkaError(
      'input/not-text',
      `The file begins as text in ${encoding} but does not stay so: it is damaged, or no text. Save it anew as UTF-8.`,
    );
  }
  return text;
}

function tryDecode(bytes: Uint8Array, encoding: TextEncodingName): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeLeniently(bytes: Uint8Array, encoding: TextEncodingName): string {
  return new TextDecoder(encoding).decode(bytes);
}

function notText(): SverkaError {
  return new SverkaError(
    'input/not-text',
    'The file is binary, not text. Give a text, Markdown, HTML, TMX or XLIFF file.',
  );
}

function unknownEncoding(reason: string): SverkaError {
  return new SverkaError(
    'input/unknown-encoding',
    `The encoding of the file is unknown: ${reason}. Save it as UTF-8 (UTF-16, windows-1251 and gb18030 are read too).`,
  );
}
