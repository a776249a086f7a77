import type { MessageLanguage, Unit } from '../model/index.js';
import type { FileFinding } from './file-finding.js';
import type { XmlLimits } from './xml/limits.js';

/** Options of every reader. */
export interface ReaderOptions {
  /** The language to be taken as the source, where the file does not say or says `*all*`; any case, «zh» finds «zh-CN». */
  readonly sourceLanguage?: string;
  /** The language to be taken as the target, where a unit has several. Default: the first that is not the source. */
  readonly targetLanguage?: string;
  /** Language of the findings' sentences. Default: English. */
  readonly language?: MessageLanguage;
  readonly limits?: XmlLimits;
}

/** What a reader hands over while it reads. */
export interface UnitSink {
  readonly unit: (unit: Unit) => void;
  readonly finding: (finding: FileFinding) => void;
}

/** Reads a file piece by piece and hands its units to a {@link UnitSink} in order. */
export interface UnitReader {
  /** @throws SverkaError where the file is no such file, is in no known encoding, or goes beyond a limit. */
  write(piece: string | Uint8Array): void;
  /** @throws as `write`. */
  end(): void;
}

/** Pieces of a file, from anywhere: a string, the chunks of a stream. */
export type Pieces = string | Uint8Array | Iterable<string | Uint8Array>;
export type AsyncPieces = Pieces | AsyncIterable<string | Uint8Array>;

/** Feeds all pieces to a reader. */
export function readAll(pieces: Pieces, reader: UnitReader): void {
  if (typeof pieces === 'string' || pieces instanceof Uint8Array) reader.write(pieces);
  else for (const piece of pieces) reader.write(piece);
  reader.end();
}

/** Gives units one by one as the pieces come, with no more held than one piece's. */
export async function* unitsAsRead(
  pieces: AsyncPieces,
  makeReader: (sink: UnitSink) => UnitReader,
  finding: (finding: FileFinding) => void,
): AsyncGenerator<Unit> {
  let units: Unit[] = [];
  const reader = makeReader({ unit: (unit) => units.push(unit), finding });
  const source = typeof pieces === 'string' || pieces instanceof Uint8Array ? [pieces] : pieces;
  for await (const piece of source) {
    reader.write(piece);
    const ready = units;
    units = [];
    // One by one: `yield*` asks a list in an asynchronous generator for a promise more a unit.
    for (const unit of ready) yield unit;
  }
  reader.end();
  for (const unit of units) yield unit;
}
