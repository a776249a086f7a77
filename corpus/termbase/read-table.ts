import { parseTermsCsv } from '../../src/format/tbx/index.js';
import type { Termbase } from '../../src/model/index.js';

/** Reads the reviewed table: one concept a line, the terms of a language parted by «|», the first one preferred. */
export function readTable(text: string): Termbase {
  return parseTermsCsv(text, { name: 'sco-un', delimiter: ',' });
}
