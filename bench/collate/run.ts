/**
 * How long the whole command takes on the action plan, after the start of node, and how much memory: `npm run build`,
 * then `npx tsx bench/collate/run.ts [runs]`. Beside it a plain start of the command, to be taken off.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const plan = join(root, 'corpus/sco-2016-action-plan/sco-2016-action-plan.ru-zh.txt');
const runs = Number(process.argv[2] ?? 5);
const directory = mkdtempSync(join(tmpdir(), 'sverka-bench-'));

interface Taken {
  readonly milliseconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

function take(argv: readonly string[]): Taken {
  const child = spawnSync(process.execPath, [join(root, 'bench/collate/measured.mjs'), ...argv], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`the command failed:\n${child.stderr}`);
  return JSON.parse(child.stderr.trim().split('\n').at(-1) ?? '') as Taken;
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function row(name: string, argv: readonly string[]): void {
  take(argv);
  const taken = Array.from({ length: runs }, () => take(argv));
  const column = (key: keyof Taken) =>
    median(taken.map((each) => each[key]))
      .toFixed(0)
      .padStart(8);
  console.log(`${name.padEnd(28)}${column('milliseconds')}${column('cpu')}${column('megabytes')}`);
}

try {
  console.log(`median of ${runs} runs, node ${process.version}\n${''.padEnd(28)}      ms  cpu ms      MB`);
  row('sverka --version', ['--version']);
  row('sverka collate (75 items)', ['collate', plan, '-o', directory, '--quiet']);
  row('sverka check (75 items)', ['check', plan, '--fail-on', 'never']);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
