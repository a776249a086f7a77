// The index of the translation memory beside its peers, on the same units in the same run.
//   npx tsx bench/memory/index.ts [--units 1000000] [--language ru,zh] [--kind synthetic|real] [--verify 60] [--peers fts5,minisearch|none] [--short]
// --verify N: so many of the 500 queries are also answered by the full scan, which judges the index (500 takes some minutes).
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Timing } from './measure.js';
import { type BenchLanguage, hasTrainingTexts, realCorpus, syntheticCorpus } from './sentences.js';

const { values } = parseArgs({
  options: {
    units: { type: 'string' },
    language: { type: 'string' },
    kind: { type: 'string' },
    verify: { type: 'string' },
    peers: { type: 'string' },
    short: { type: 'boolean' },
  },
});
const kind = values.kind === 'real' ? 'real' : 'synthetic';
const units = Number(values.units ?? (values.short ? 20_000 : kind === 'real' ? 100_000 : 1_000_000));
const verify = Number(values.verify ?? (values.short ? 500 : 60));
const peers = (values.peers ?? (units > 200_000 ? 'fts5' : 'fts5,minisearch'))
  .split(',')
  .filter((peer) => peer !== 'none');
const languages = (values.language ?? 'ru,zh').split(',') as BenchLanguage[];

if (!hasTrainingTexts()) {
  console.log('The training texts (../shared/align-dev/train) are not here; nothing was measured.');
  process.exit(0);
}

function run(what: string, file: string, queries: number): Record<string, unknown> {
  const done = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--expose-gc',
      '--max-old-space-size=8000',
      join(import.meta.dirname, 'measure.ts'),
      what,
      file,
      String(queries),
    ],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (done.status !== 0) throw new Error(`${what}: ${done.stderr}`);
  return JSON.parse(done.stdout) as Record<string, unknown>;
}

const ms = (n: number) => (n < 10 ? n.toFixed(2) : n.toFixed(0));
const row = (way: string, timing: Timing, more: Record<string, unknown> = {}) => ({
  way,
  'p50 ms': ms(timing.p50),
  'p95 ms': ms(timing.p95),
  'p99 ms': ms(timing.p99),
  'processor p50': ms(timing.processor.p50),
  'processor p95': ms(timing.processor.p95),
  queries: timing.count,
  ...more,
});

console.log(
  `load ${loadavg()[0]?.toFixed(1)}; ${cpus()[0]?.model} × ${cpus().length}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
);
let failed = false;
for (const language of languages) {
  const corpus = (kind === 'real' ? realCorpus : syntheticCorpus)(language, units);
  const directory = mkdtempSync(join(tmpdir(), 'sverka-bench-'));
  try {
    const file = join(directory, 'corpus.txt');
    const descriptor = openSync(file, 'w');
    writeSync(descriptor, `${JSON.stringify(corpus.queries)}\n`);
    for (let at = 0; at < corpus.texts.length; at += 10_000) {
      writeSync(descriptor, `${corpus.texts.slice(at, at + 10_000).join('\n')}\n`);
    }
    closeSync(descriptor);
    const letters = corpus.texts.reduce((sum, text) => sum + text.length, 0);
    console.log(
      `\n${language}: ${corpus.texts.length} ${kind} units of ${(letters / corpus.texts.length).toFixed(0)} code units, ` +
        `${corpus.queries.length} queries (in the memory; perturbed to 70–98 %; held out; fresh), best 5`,
    );
    const index = run('index', file, 500) as {
      lookups: Record<string, Timing>;
      concordance: Timing & { missed: number; hits: number };
    } & Record<string, number>;
    const reopened = run('reopen', file, 500) as Record<string, number>;
    const scan = run('scan', file, verify) as { lookup: Timing; compared: number; mismatches: number };
    const rows = Object.entries(index.lookups).map(([threshold, timing]) => row(`sverka ≥ ${threshold} %`, timing));
    rows.push(row('full scan, Myers in JavaScript ≥ 70 %', scan.lookup, { recall: 1 }));
    for (const peer of peers) {
      const measured = run(peer, file, Math.min(verify, 100)) as {
        lookup: Timing;
        recall: number;
        buildSeconds: number;
      };
      rows.push(
        row(`${peer} (built in ${measured.buildSeconds.toFixed(1)} s of processor)`, measured.lookup, {
          recall: measured.recall.toFixed(2),
        }),
      );
    }
    rows.push(
      row(
        `concordance of two letters (up to ${index.concordance.hits} hits, ${index.concordance.missed} missed)`,
        index.concordance,
      ),
    );
    console.table(rows);
    console.log(
      `build ${index.buildSeconds?.toFixed(2)} s (${index.buildProcessorSeconds?.toFixed(2)} s of processor), index ${index.indexMegabytes} MB with its texts, ` +
        `process ${index.residentMegabytes} MB, file ${index.fileMegabytes} MB, reopened to the first answer in ${reopened.reopenMilliseconds?.toFixed(0)} ms (${reopened.reopenProcessorMilliseconds?.toFixed(0)} of processor)`,
    );
    console.log(`compared with the full scan: ${scan.compared} answers, ${scan.mismatches} differ`);
    if (scan.mismatches > 0 || index.concordance.missed > 0) failed = true;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
if (failed) process.exitCode = 1;
