import type { Collation, MessageLanguage } from '../../model/index.js';
import { beadTable } from '../side-by-side/index.js';

/**
 * A collation as CSV (RFC 4180), a bead a line, with a byte-order mark, by which Excel knows UTF-8. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export function serializeCsv(collation: Collation, options: { readonly language?: MessageLanguage } = {}): string {
  const { header, rows } = beadTable(collation, options.language ?? 'en');
  return `\ufeff${[header, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
