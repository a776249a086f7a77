/**
 * Reading and writing TMX, and converting it to XLIFF 2.1, beside fast-xml-parser and the package xliff.
 * `npx tsx bench/format/run.ts` takes minutes (200 MB, a million units); `--short` seconds. Each task runs in a process of its
 * own; speeds are given by the clock and by the processor's time, because the machine may be busy with something else.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { generateTmx } from './generate.js';

const short = process.argv.includes('--short');
const megabytes = short ? 8 : 200;
const millions = short ? 20_000 : 1_000_000;

const root = resolve(import.meta.dirname, '../..');
const built = join(root, 'node_modules/.cache/sverka-bench');
mkdirSync(built, { recursive: true });
const child = join(built, 'child.mjs');
buildSync({
  entryPoints: [join(import.meta.dirname, 'child.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: child,
  external: ['fast-xml-parser', 'xliff'],
  logLevel: 'error',
});

interface Measured {
  readonly units: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly peak: number;
}

const directory = mkdtempSync(join(tmpdir(), 'sverka-bench-'));
const path = (name: string): string => join(directory, name);

function measure(task: string, file: string, out = ''): Measured | null {
  const { stdout, status } = spawnSync(process.execPath, ['--max-old-space-size=4096', child, task, file, out], {
    encoding: 'utf8',
    env: { ...process.env, PATTERN: path('pattern.tmx') },
    timeout: 240_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? (JSON.parse(stdout) as Measured) : null;
}

function tell(task: string, bytes: number, result: Measured | null): void {
  const size = `${(bytes / 1e6).toFixed(0)} MB`;
  if (result === null) console.log(`${task.padEnd(28)} ${size.padStart(8)}   did not survive`);
  else {
    const speed = (seconds: number): string => `${(bytes / 1e6 / seconds).toFixed(0)} MB/s`;
    console.log(
      `${task.padEnd(28)} ${size.padStart(8)} ${speed(result.seconds).padStart(10)} by the clock ${speed(result.cpu).padStart(10)} by the processor ${`${result.peak.toFixed(0)} MB`.padStart(9)} peak ${String(result.units).padStart(9)} units`,
    );
  }
}

/** The largest of the sizes that the task survives. */
async function largest(
  task: string,
  sizes: readonly number[],
  prepare: (size: number) => Promise<string>,
): Promise<void> {
  for (const size of sizes) {
    const file = await prepare(size);
    const result = measure(task, file);
    tell(task, statSync(file).size, result);
    rmSync(file);
    if (result !== null) return;
  }
}

try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  await generateTmx(path('pattern.tmx'), { units: 1000 });
  const { bytes } = await generateTmx(path('big.tmx'), { bytes: megabytes * 1e6 });
  tell('read sverka', bytes, measure('read sverka', path('big.tmx')));
  tell('read saxes alone', bytes, measure('read saxes alone', path('big.tmx')));
  rmSync(path('big.tmx'));
  await largest('read fast-xml-parser', [megabytes, 50, 8], async (size) => {
    await generateTmx(path('peer.tmx'), { bytes: size * 1e6 });
    return path('peer.tmx');
  });
  await largest('read xliff', [megabytes, 50, 8, 2], async (size) => {
    await generateTmx(path('peer.tmx'), { bytes: size * 0.8e6 });
    measure('convert to XLIFF 2.1', path('peer.tmx'), path('peer.xlf'));
    return path('peer.xlf');
  });
  for (const task of ['write sverka', 'write fast-xml-parser']) {
    const result = measure(task, String(megabytes * 1e6), path('written.tmx'));
    tell(task, result === null ? megabytes * 1e6 : statSync(path('written.tmx')).size, result);
    rmSync(path('written.tmx'), { force: true });
  }
  const million = await generateTmx(path('million.tmx'), { units: millions });
  tell(
    'convert to XLIFF 2.1',
    million.bytes,
    measure('convert to XLIFF 2.1', path('million.tmx'), path('million.xlf')),
  );
} finally {
  rmSync(directory, { recursive: true, force: true });
}
