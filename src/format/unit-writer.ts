import type { Unit } from '../model/index.js';

/**
 * Writes units one by one: what it returns, joined in order, is the file. Nothing is held back but what the format forces
 * to, so a million units need no more memory than a thousand.
 */
export interface UnitWriter {
  write(unit: Unit): string;
  /** The rest of the file; a file without units is whole too. */
  end(): string;
}

/** Options of every writer. */
export interface WriterOptions {
  /** ISO 8601, «2026-11-20T02:00:00Z». Left out when not given: the same units then give the same bytes on any day. */
  readonly date?: string;
  /** For a file without units, and where a unit says nothing. */
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
  /**
   * Codes that the reading tool expects in place of ours: `{ 'zh-CN': 'zh-Hans' }`. Default: BCP 47 as in the units.
   */
  readonly languageTags?: Readonly<Record<string, string>>;
}

/** All that a writer gives for the units, in pieces of about 64 thousand characters. */
export function* serializeInPieces(units: Iterable<Unit>, writer: UnitWriter): Generator<string> {
  let piece = '';
  for (const unit of units) {
    piece += writer.write(unit);
    if (piece.length >= 65536) {
      yield piece;
      piece = '';
    }
  }
  yield piece + writer.end();
}

/** The whole file as one string. */
export function serializeWhole(units: Iterable<Unit>, writer: UnitWriter): string {
  const pieces: string[] = [];
  for (const unit of units) pieces.push(writer.write(unit));
  pieces.push(writer.end());
  return pieces.join('');
}
