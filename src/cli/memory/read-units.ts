import { unitsOf } from '../../format/collation/index.js';
import { parseCollation } from '../../format/json/index.js';
import { type OrderOptions, withNeighboursAsRead } from '../../format/neighbours.js';
import { type FileFinding, readTmx } from '../../format/tmx/index.js';
import { readXliff } from '../../format/xliff/index.js';
import { type MessageLanguage, SverkaError, type Unit } from '../../model/index.js';
import { readPieces, readTextInput } from '../files.js';

export interface ReadUnitsOptions extends OrderOptions {
  readonly language: MessageLanguage;
  /** Called with each fault of the file; a faulty unit is left out, the others come through. */
  readonly finding?: (finding: FileFinding) => void;
}

/**
 * The units of an exchange file or of a collation, one by one, with what is known of their neighbours; the kind is told by the extension (.tmx, .xlf, .xliff, .json).
 * @throws SverkaError `input/unknown-format`
 */
export async function* readUnits(path: string, options: ReadUnitsOptions): AsyncGenerator<Unit> {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (extension === 'tmx') yield* withNeighboursAsRead(readTmx(readPieces(path), options), options);
  else if (extension === 'xlf' || extension === 'xliff')
    // An XLIFF file is a document in its order.
    yield* withNeighboursAsRead(readXliff(readPieces(path), options), { inOrder: 'all' });
  else if (extension === 'json') yield* unitsOf(parseCollation(await readTextInput(path)));
  else {
    throw new SverkaError(
      'input/unknown-format',
      `"${path}" is not a file that a memory is filled from. Give .tmx, .xlf, .xliff or the .json of "sverka collate".`,
      { values: { path } },
    );
  }
}

/** Things in lots, so that each lot is one transaction. */
export async function* inLots<T>(all: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let lot: T[] = [];
  for await (const one of all) {
    lot.push(one);
    if (lot.length === size) {
      yield lot;
      lot = [];
    }
  }
  if (lot.length > 0) yield lot;
}
