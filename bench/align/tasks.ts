import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BeadRefs } from '../../src/align/index.js';
import { parseVecalign } from '../../src/format/beads/index.js';

/** Where the development data lie, beside the checkout; they are read from there and never copied. */
export const data = resolve(import.meta.dirname, '../../../shared/align-dev');

/** A pair of texts with its gold beads. */
export interface Task {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly gold: readonly BeadRefs[];
}

/** One segment a line. */
export function readLines(file: string): string[] {
  return readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
}

/** The task in a directory, or all tasks of the directories in it. */
export function readTasks(directory: string): Task[] {
  if (!existsSync(join(directory, 'src.txt'))) {
    return readdirSync(directory)
      .sort()
      .flatMap((name) => readTasks(join(directory, name)));
  }
  return [
    {
      source: readLines(join(directory, 'src.txt')),
      target: readLines(join(directory, 'tgt.txt')),
      gold: parseVecalign(readFileSync(join(directory, 'gold.txt'), 'utf8')),
    },
  ];
}

/**
 * The 2016 action plan of the SCO in the segments of its gold alignment, so many times over. Gold is in reading order and
 * covers both texts, so its segments are counted off.
 */
export function planTask(copies = 1): Task {
  const rows = readLines(resolve(import.meta.dirname, '../../corpus/sco-2016-action-plan/gold.tsv')).slice(1);
  const page = rows.map((line) => {
    const [, , left = '', right = ''] = line.split('\t');
    const segments = (text: string) => (text === '' ? [] : text.split(' ¶ '));
    return { source: segments(left), target: segments(right) };
  });
  const beads = Array.from({ length: copies }, () => page).flat();
  let [sourceAt, targetAt] = [0, 0];
  return {
    source: beads.flatMap((bead) => bead.source),
    target: beads.flatMap((bead) => bead.target),
    gold: beads.map(({ source, target }) => ({
      source: source.map(() => sourceAt++),
      target: target.map(() => targetAt++),
    })),
  };
}

/** Prints rows as a Markdown table. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  console.log(`| ${head.join(' | ')} |\n|${head.map(() => '---|').join('')}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}
