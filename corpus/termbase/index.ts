import type { Termbase } from '../../src/model/index.js';
import { readTable } from './read-table.js';
import { table } from './sco-un.data.js';

let termbase: Termbase | undefined;

/** Bodies, documents, offices, countries and terms of the SCO and the United Nations in Russian, Chinese and English. */
export function scoTermbase(): Termbase {
  termbase ??= readTable(table);
  return termbase;
}
