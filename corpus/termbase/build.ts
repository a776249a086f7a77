/** Writes what is generated from sco-un.csv: `npx tsx corpus/termbase/build.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { serializeTbx } from '../../src/format/tbx/index.js';
import { readTable } from './read-table.js';

const here = import.meta.dirname;

/** The table as a module, so that the package needs no file at run time. */
export function dataModule(table: string): string {
  return `// Generated from sco-un.csv by corpus/termbase/build.ts; edit the table instead.\nexport const table = \`${table.replace(/[\\`$]/g, '\\$&')}\`;\n`;
}

if (process.argv[1] === import.meta.filename) {
  const table = readFileSync(`${here}/sco-un.csv`, 'utf8');
  writeFileSync(`${here}/sco-un.data.ts`, dataModule(table));
  writeFileSync(`${here}/sco-un.tbx`, serializeTbx(readTable(table), { source: 'sverka, corpus/termbase/sco-un.csv' }));
}
