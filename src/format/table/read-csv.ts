import type { Passage } from '../source-text/passage.js';
import { parseCsv } from './parse-csv.js';

/** Reads a table saved as CSV or TSV: each line a row, a cell's own line ends kept. */
export function readCsv(text: string, delimiter?: string): Passage[] {
  const rows = parseCsv(text, delimiter);
  return [{ type: 'table', rows: rows.map((row) => row.map((cell) => ({ text: cell }))) }];
}
