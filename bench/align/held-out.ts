/**
 * Quality on kinds of text that the lexicon was not learnt from:
 *
 *     npx tsx bench/align/held-out.ts [--kinds scripture,manual…] [--seeds N] [--lines N] [--keep DIRECTORY]
 *
 * Each set of ../shared/align-dev/train is left out of the lexicon in turn and made into tasks as its README tells, standard
 * and hard. A task takes --lines of the set (2,000), another stretch for each of --seeds (3). With --keep the lexicons and the
 * tasks are written to a directory, for other aligners, and lexicons found there are not learnt again.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { alignSegments, evaluateAll } from '../../src/align/index.js';
import { type Kind, kinds, lexiconWithout, taskOf } from './kinds.js';
import { data, printTable } from './tasks.js';

const { values } = parseArgs({
  options: {
    kinds: { type: 'string', default: kinds.join() },
    seeds: { type: 'string', default: '3' },
    lines: { type: 'string', default: '2000' },
    keep: { type: 'string' },
  },
});
if (!existsSync(data)) {
  console.error('The training texts are not here. They are read from ../shared/align-dev beside the checkout.');
  process.exit(2);
}
const [seeds, lines] = [Number(values.seeds), Number(values.lines)];
const languages = { sourceLanguage: 'ru', targetLanguage: 'zh' };
const rows = (values.kinds.split(',') as Kind[]).flatMap((kind) => {
  const lexicon = lexiconWithout(kind, values.keep);
  return (['std', 'hard'] as const).map((damage) => {
    const tasks = Array.from({ length: seeds }, (_, at) =>
      taskOf(kind, damage, { seed: at + 1, lines, ...(values.keep ? { directory: values.keep } : {}) }),
    );
    const before = process.cpuUsage();
    const scored = tasks.map(({ source, target, gold }) => ({
      gold,
      found: alignSegments(source, target, { ...languages, lexicon }),
    }));
    const { user, system } = process.cpuUsage(before);
    const each = scored.map((one) => evaluateAll([one]).strict.f1);
    const { strict, lax } = evaluateAll(scored);
    return [
      `${kind}, ${damage}`,
      tasks.reduce((sum, { source }) => sum + source.length, 0),
      strict.f1.toFixed(3),
      `${Math.min(...each).toFixed(3)}–${Math.max(...each).toFixed(3)}`,
      lax.f1.toFixed(3),
      ((user + system) / 1e6 / tasks.length).toFixed(1),
    ];
  });
});
printTable(['kind', 'lines', 'strict F1', 'lowest–highest', 'lax F1', 'processor seconds a task'], rows);
