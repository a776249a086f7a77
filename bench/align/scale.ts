/**
 * Time and memory over growing sizes: npm run build && npx tsx bench/align/scale.ts [LINES…]
 * Each size runs as a command of its own on the built package, with its start-up; the fastest of three counts up to 5,000
 * lines. The text is that of ../shared/align-dev/train, from which one line in fifty is left out on either side.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { data, printTable, readLines } from './tasks.js';

const command = resolve(import.meta.dirname, '../../dist/cli.js');
const sizes = process.argv.slice(2).map(Number);
const sets = ['tico19', 'bible-nt', 'tsdiag', 'libreoffice'];
const russian = sets.flatMap((set) => readLines(join(data, 'train', set, 'ru.txt')));
const chinese = sets.flatMap((set) => readLines(join(data, 'train', set, 'zh.txt')));

/** Runs the command and says how it went; the memory is the most it ever held. */
const probe = `
const started = performance.now();
process.argv.splice(1, 1);
await import(require('node:url').pathToFileURL(process.argv[1]).href);
process.on('exit', () => process.stderr.write(JSON.stringify({ seconds: performance.now() / 1000, cpu: process.cpuUsage().user / 1e6, kilobytes: process.resourceUsage().maxRSS })));
`;
const directory = mkdtempSync(join(tmpdir(), 'sverka-scale-'));
writeFileSync(
  join(directory, 'probe.mjs'),
  `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);${probe}`,
);
const rows = (sizes.length > 0 ? sizes : [500, 1000, 2000, 5000, 10_000, 20_000, 50_000]).map((size) => {
  const pick = (lines: readonly string[], skip: number) =>
    Array.from({ length: size }, (_, at) => lines[at % lines.length]!).filter((_, at) => at % 50 !== skip);
  const [source, target] = [pick(russian, 7), pick(chinese, 31)];
  writeFileSync(join(directory, 'ru.txt'), `${source.join('\n')}\n`);
  writeFileSync(join(directory, 'zh.txt'), `${target.join('\n')}\n`);
  const runs = Array.from({ length: size <= 5000 ? 3 : 1 }, () => {
    const args = [
      join(directory, 'probe.mjs'),
      command,
      'align',
      join(directory, 'ru.txt'),
      join(directory, 'zh.txt'),
      '--segmented',
    ];
    const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    return JSON.parse(stderr) as { seconds: number; cpu: number; kilobytes: number };
  });
  const best = runs.sort((a, b) => a.seconds - b.seconds)[0]!;
  return [
    `${source.length} × ${target.length}`,
    best.seconds.toFixed(2),
    best.cpu.toFixed(2),
    Math.round(best.kilobytes / 1024),
  ];
});
rmSync(directory, { recursive: true });
console.log(`${cpus()[0]?.model}, node ${process.version}`);
printTable(['lines', 'seconds', 'processor seconds', 'MB at most'], rows);
