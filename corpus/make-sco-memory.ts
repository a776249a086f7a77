// Makes sco.tmx, the shipped memory, of the gold alignments of the documents in this directory (each has a gold.tsv).
//   npx tsx corpus/make-sco-memory.ts
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeTmx } from '../src/format/tmx/index.js';
import type { Unit } from '../src/model/index.js';

/** The beads of a gold file as units, in the order of the source; what has no answer is left out. */
export function goldUnits(document: string, gold: string): Unit[] {
  const rows = gold
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [place = '', column = '', source = '', target = ''] = line.split('\t');
      const side = (text: string) => (text === '' ? [] : text.split(' ¶ '));
      return { place, column, source: side(source), target: side(target) };
    });
  const sources = rows.map(({ source }) => source.join(' '));
  const counts = new Map<string, number>();
  let section = '';
  const units: Unit[] = [];
  for (const [at, { place, column, source, target }] of rows.entries()) {
    if (place === 'heading') section = sources[at] ?? '';
    const key = [document, place, column].filter(Boolean).join('.');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (source.length === 0 || target.length === 0) continue;
    const isItem = /^\d/.test(place);
    units.push({
      id: `${key}.${count}`,
      sourceLanguage: 'ru',
      targetLanguage: 'zh-CN',
      source: source.map((text) => [text]),
      target: target.map((text) => [text]),
      segtype: 'sentence',
      state: 'final',
      notes: [],
      properties: {
        ...(isItem ? { 'x-Item': place } : {}),
        ...(isItem && section !== '' ? { 'x-Section': section } : {}),
        ...(isItem && column !== '' ? { 'x-Column': column } : {}),
        'x-Document': document,
      },
    });
  }
  return units;
}

/** The text of sco.tmx. */
export function scoMemory(directory: string = import.meta.dirname): string {
  const documents = readdirSync(directory)
    .filter((name) => existsSync(join(directory, name, 'gold.tsv')))
    .sort();
  const units = documents.flatMap((name) => goldUnits(name, readFileSync(join(directory, name, 'gold.tsv'), 'utf8')));
  return serializeTmx(units);
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(import.meta.dirname, 'sco.tmx'), scoMemory());
