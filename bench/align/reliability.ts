/**
 * Whether confidence means what it says: npx tsx bench/align/reliability.ts [DIRECTORY…] [--temperature T] [--keep DIRECTORY]
 * On tasks made of each set of ../shared/align-dev/train, with a lexicon learnt without it (see held-out.ts, which also
 * tells what --keep keeps). DIRECTORY holds other tasks, with which the shipped lexicon is taken. Prints, for each
 * range of confidence, the share of beads that are right.
 */
import { parseArgs } from 'node:util';
import { tuning } from '../../src/align/aligner.js';
import { alignSegments } from '../../src/align/index.js';
import { russianChinese } from '../../src/align/lexicon/ru-zh.js';
import { kinds, lexiconWithout, taskOf } from './kinds.js';
import { printTable, readTasks } from './tasks.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { temperature: { type: 'string' }, keep: { type: 'string' } },
});
if (values.temperature) tuning.temperature = Number(values.temperature);
const tasks =
  positionals.length > 0
    ? positionals.flatMap(readTasks).map((task) => ({ ...task, lexicon: russianChinese }))
    : kinds.flatMap((kind) => {
        const lexicon = lexiconWithout(kind, values.keep);
        return (['std', 'hard'] as const).map((damage) => ({
          ...taskOf(kind, damage, { seed: 1, lines: 2000 }),
          lexicon,
        }));
      });

const borders = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01];
const bins = borders.slice(1).map(() => ({ beads: 0, right: 0, said: 0 }));
let [beads, loss] = [0, 0];
for (const { source, target, gold, lexicon } of tasks) {
  const known = new Set(gold.map((bead) => `${bead.source}:${bead.target}`));
  for (const bead of alignSegments(source, target, { sourceLanguage: 'ru', targetLanguage: 'zh', lexicon })) {
    const right = known.has(`${bead.source}:${bead.target}`) ? 1 : 0;
    const bin = bins[borders.findIndex((border) => border > bead.confidence) - 1]!;
    bin.beads++;
    bin.right += right;
    bin.said += bead.confidence;
    beads++;
    loss += (bead.confidence - right) ** 2;
  }
}
printTable(
  ['confidence', 'beads', 'said', 'right'],
  bins.map(({ beads: count, right, said }, at) => [
    `${borders[at]}–${Math.min(1, borders[at + 1]!)}`,
    count,
    count ? (said / count).toFixed(3) : '–',
    count ? (right / count).toFixed(3) : '–',
  ]),
);
const error = bins.reduce((sum, { right, said }) => sum + Math.abs(said - right), 0) / beads;
console.log(
  `expected calibration error ${error.toFixed(4)}, Brier score ${(loss / beads).toFixed(4)}, temperature ${tuning.temperature}`,
);
