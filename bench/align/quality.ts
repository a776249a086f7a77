/**
 * Strict and lax F1 per task beside the peers' published figures: npx tsx bench/align/quality.ts [DIRECTORY…]
 * Without directories: the tasks of ../shared/align-dev. Figures of the peers are those of its README.
 */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { alignSegments, evaluateAll } from '../../src/align/index.js';
import { russianChinese } from '../../src/align/lexicon/ru-zh.js';
import { data, printTable, readTasks } from './tasks.js';

/** Best of hunalign and of YASA, strict F1, each Han character given to them three times. */
const peers: Readonly<Record<string, readonly [hunalign: string, yasa: string]>> = {
  'un-sdg-num-std': ['.930', '.942'],
  'un-sdg-num-hard': ['.757', '.867'],
  'udhr-std': ['.887', '.871'],
  'udhr-hard': ['.815', '.857'],
  'cc-legal-docs-std': ['.826', '.893'],
  'cc-legal-docs-hard': ['.590', '.754'],
};

const given = process.argv.slice(2);
const directories = given.length > 0 ? given : Object.keys(peers).map((name) => join(data, 'tasks', name));
if (!directories.every((directory) => existsSync(directory))) {
  console.error('The tasks are not here. They are read from ../shared/align-dev beside the checkout.');
  process.exit(2);
}
const languages = { sourceLanguage: 'ru', targetLanguage: 'zh' };
const rows = directories.map((directory) => {
  const name = basename(directory);
  const tasks = readTasks(directory);
  const started = performance.now();
  const found = tasks.map((task) => alignSegments(task.source, task.target, { ...languages, lexicon: russianChinese }));
  const seconds = (performance.now() - started) / 1000;
  const bare = tasks.map((task) => alignSegments(task.source, task.target, languages));
  const score = (beads: typeof found) => evaluateAll(tasks.map(({ gold }, at) => ({ gold, found: beads[at]! })));
  const [full, without] = [score(found), score(bare)];
  const lines = tasks.reduce((sum, { source }) => sum + source.length, 0);
  return [
    name,
    lines,
    full.strict.f1.toFixed(3),
    full.lax.f1.toFixed(3),
    without.strict.f1.toFixed(3),
    ...(peers[name] ?? ['–', '–']),
    seconds.toFixed(2),
  ];
});
printTable(['task', 'lines', 'strict F1', 'lax F1', 'strict, no lexicon', 'hunalign', 'YASA', 'seconds'], rows);
