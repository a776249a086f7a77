import { scoTermbase } from '../../corpus/termbase/index.js';
import { parseTbx, parseTermsCsv } from '../format/tbx/index.js';
import { mergeConcepts } from '../language/term/index.js';
import { SverkaError, type Termbase } from '../model/index.js';
import { readTextInput } from './files.js';

/**
 * The termbases asked for as one, or `undefined` for none. `sco` is the one that is shipped; a file is TBX, or a table
 * by its ending. Said nothing, a Russian and Chinese pair gets the shipped one.
 */
export async function loadTermbase(names: readonly string[], pair: string): Promise<Termbase | undefined> {
  const asked = names.length > 0 ? names : pair === 'ru-zh' ? ['sco'] : [];
  if (asked.includes('none')) return undefined;
  const bases: Termbase[] = [];
  for (const name of asked) bases.push(name === 'sco' ? scoTermbase() : await readTermbase(name));
  if (bases.length === 0) return undefined;
  return {
    name: bases.map((base) => base.name).join('+'),
    concepts: bases.map((base) => base.concepts).reduce((all, more) => mergeConcepts(all, more)),
  };
}

async function readTermbase(path: string): Promise<Termbase> {
  const text = await readTextInput(path);
  if (/\.(?:csv|tsv|txt)$/i.test(path)) return parseTermsCsv(text, { name: path });
  if (!text.trimStart().startsWith('<')) {
    throw new SverkaError(
      'termbase/unknown-form',
      `${path} is neither TBX nor a table. Give a .tbx or .csv file, or "sco".`,
      { values: { path } },
    );
  }
  return parseTbx([text]).termbase;
}

/** «ru-zh» for two languages in either order. */
export function pairOf(source: string, target: string): string {
  return [source, target]
    .map((tag) => tag.split(/[-_]/)[0]!.toLowerCase())
    .sort()
    .join('-');
}
