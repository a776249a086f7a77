/**
 * Time and memory over growing sizes: npm run build && npx tsx bench/align/scale.ts [LINES…]
 * Each size runs as a command of its own on the built package, with its start-up; the fastest of three counts up to 5,000
 * lines, and these are run on a single processor, too, where `taskset` can ask for one. The text is that of ../shared/align-dev/train, from which one line in fifty is left out on either side; the action
 * plan of corpus/ stands for texts that repeat one page dozens of times.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { evaluate } from '../../src/align/index.js';
import { parseVecalign } from '../../src/format/beads/index.js';
import { data, planTask, printTable, readLines, type Task } from './tasks.js';

const command = resolve(import.meta.dirname, '../../dist/cli.js');
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [500, 1000, 2000, 5000, 10_000, 20_000, 50_000];
const copies = given.length > 0 ? [10] : [1, 10, 40];
const sets = ['tico19', 'bible-nt', 'tsdiag', 'libreoffice'];
const SHORT = 5000;
const canPin = spawnSync('taskset', ['--version']).status === 0;
const russian = sets.flatMap((set) => readLines(join(data, 'train', set, 'ru.txt')));
const scripture = [
  readLines(join(data, 'train/bible-nt/ru.txt')),
  readLines(join(data, 'train/bible-nt/zh.txt')),
] as const;
const chinese = sets.flatMap((set) => readLines(join(data, 'train', set, 'zh.txt')));

/** Runs the command and says how it went; the memory is the most it ever held. */
const probeScript = `
const started = performance.now();
process.argv.splice(1, 1);
await import(require('node:url').pathToFileURL(process.argv[1]).href);
process.on('exit', () => process.stderr.write(JSON.stringify({ seconds: performance.now() / 1000, cpu: process.cpuUsage().user / 1e6, kilobytes: process.resourceUsage().maxRSS })));
`;
const directory = mkdtempSync(join(tmpdir(), 'sverka-scale-'));
writeFileSync(
  join(directory, 'probe.mjs'),
  `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);${probeScript}`,
);

/** Aligns the task in the directory, with all processors or with one; the fastest of some runs counts. */
function fastest(runs: number, prefix: readonly string[]) {
  const [probe, left, right] = ['probe.mjs', 'ru.txt', 'zh.txt'].map((file) => join(directory, file));
  const line = [...prefix, process.execPath, probe!, command, 'align', left!, right!, '--segmented'];
  const taken = Array.from({ length: runs }, () => {
    const { stdout, stderr } = spawnSync(line[0]!, line.slice(1), { encoding: 'utf8', maxBuffer: 1 << 28 });
    return { stdout, ...(JSON.parse(stderr) as { seconds: number; cpu: number; kilobytes: number }) };
  });
  return taken.sort((a, b) => a.cpu - b.cpu)[0]!;
}

/** Aligns a task with the command. */
function measure(name: string, { source, target, gold }: Task): (string | number)[] {
  writeFileSync(join(directory, 'ru.txt'), `${source.join('\n')}\n`);
  writeFileSync(join(directory, 'zh.txt'), `${target.join('\n')}\n`);
  const isShort = source.length <= SHORT;
  const best = fastest(isShort ? 3 : 1, []);
  const pinned = isShort && canPin ? fastest(3, ['taskset', '-c', '0']) : null;
  return [
    name,
    `${source.length} × ${target.length}`,
    best.seconds.toFixed(2),
    pinned?.seconds.toFixed(2) ?? '–',
    best.cpu.toFixed(2),
    Math.round(best.kilobytes / 1024),
    evaluate(gold, parseVecalign(best.stdout)).strict.f1.toFixed(3),
  ];
}

/** So many lines of a text, one in fifty left out on either side. */
function thinned(left: readonly string[], right: readonly string[], size: number): Task {
  const source: string[] = [];
  const target: string[] = [];
  const gold = Array.from({ length: size }, (_, at) => ({
    source: at % 50 === 7 ? [] : [source.push(left[at % left.length]!) - 1],
    target: at % 50 === 31 ? [] : [target.push(right[at % right.length]!) - 1],
  }));
  return { source, target, gold };
}

const rows = [
  ...sizes.map((size) => measure('all four sets', thinned(russian, chinese, size))),
  ...(given.length > 0 ? [] : [measure('scripture', thinned(...scripture, 2000))]),
  ...copies.map((count) => measure(`the plan ${count} times`, planTask(count))),
];
rmSync(directory, { recursive: true });
console.log(`${cpus()[0]?.model}, node ${process.version}`);
printTable(['text', 'lines', 'seconds', 'on one processor', 'processor seconds', 'MB at most', 'strict F1'], rows);
