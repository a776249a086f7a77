import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnLexicon } from '../../corpus/lexicon/learn-lexicon.js';
import { Lexicon } from '../../src/align/index.js';
import { serializeVecalign } from '../../src/format/beads/index.js';
import { damages, makeTask } from './make-task.js';
import { data, readLines, type Task } from './tasks.js';

/** Which set of ../shared/align-dev/train stands for which kind of text. */
const sets = {
  scripture: 'bible-nt',
  'news and health': 'tico19',
  manual: 'libreoffice',
  messages: 'tsdiag',
} as const;

export type Kind = keyof typeof sets;
export const kinds = Object.keys(sets) as readonly Kind[];

/**
 * A kind of text with a lexicon that was learnt from all sets but its own. What was learnt is kept in the directory, if one
 * is given, and not learnt again.
 */
export function lexiconWithout(kind: Kind, directory?: string): Lexicon {
  const file = directory && join(directory, `without-${sets[kind]}.txt`);
  if (file && existsSync(file)) return new Lexicon('ru', 'zh', readFileSync(file, 'utf8'));
  const others = Object.values(sets)
    .filter((set) => set !== sets[kind])
    .map(read);
  const { text } = learnLexicon(
    others.flatMap(({ russian }) => russian),
    others.flatMap(({ chinese }) => chinese),
  );
  if (file) write(file, text);
  return new Lexicon('ru', 'zh', text);
}

/** A task of so many lines; another stretch of the set for each seed. */
export function taskOf(
  kind: Kind,
  damage: keyof typeof damages,
  { seed, lines, directory }: { seed: number; lines: number; directory?: string },
): Task {
  const { russian, chinese } = read(sets[kind]);
  // Multiples of the golden section spread evenly.
  const start = Math.floor(((seed * 0.381966) % 1) * Math.max(0, russian.length - lines));
  const part = (all: readonly string[]) => all.slice(start, start + lines);
  const task = makeTask(part(russian), part(chinese), damages[damage], seed);
  if (directory) {
    const home = join(directory, `${kind.replaceAll(' ', '-')}-${damage}-${seed}`);
    write(join(home, 'src.txt'), `${task.source.join('\n')}\n`);
    write(join(home, 'tgt.txt'), `${task.target.join('\n')}\n`);
    const gold = task.gold.map((bead) => ({ ...bead, confidence: 1, cost: 0 }));
    write(join(home, 'gold.txt'), serializeVecalign(gold));
  }
  return task;
}

function read(set: string): { russian: string[]; chinese: string[] } {
  const lines = (language: string) => readLines(join(data, 'train', set, `${language}.txt`));
  return { russian: lines('ru'), chinese: lines('zh') };
}

function write(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}
