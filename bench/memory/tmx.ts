// From a TMX file to a memory that answers in both directions.
//   npx tsx bench/memory/tmx.ts [--units 1000000] [--short] [--store]     --store: into a store on the disk as well
import { spawnSync } from 'node:child_process';
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTmx, writeTmx } from '../../src/format/tmx/index.js';
import { Memory } from '../../src/memory/index.js';
import { SqliteStore } from '../../src/memory/store/index.js';
import type { Unit } from '../../src/model/index.js';
import { hasTrainingTexts, syntheticCorpus } from './sentences.js';

const { values } = parseArgs({
  options: {
    units: { type: 'string' },
    short: { type: 'boolean' },
    store: { type: 'boolean' },
    read: { type: 'string' },
    reopen: { type: 'string' },
  },
});
const count = Number(values.units ?? (values.short ? 20_000 : 1_000_000));
/** Since the process began to work: by the clock, and of the processor, which other work on the machine does not change. */
const seconds = (from: number) => {
  const { user, system } = process.cpuUsage();
  return `${((performance.now() - from) / 1000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor)`;
};
const resident = () => {
  const [now, most] = [process.memoryUsage().rss / 1e6, (process.resourceUsage().maxRSS * 1024) / 1e6];
  return `${Math.round(now)} MB resident, ${Math.round(most)} MB at most`;
};

function ask(memory: Memory, unit: Unit | undefined): string {
  const text = String(unit?.source[0]?.[0] ?? '');
  const start = performance.now();
  const [russian] = memory.lookup({ text, language: 'ru', targetLanguage: 'zh' });
  const [chinese] = memory.lookup({ text: russian?.translation ?? '', language: 'zh', targetLanguage: 'ru' });
  return `${russian?.score} % and ${chinese?.score} % in ${(performance.now() - start).toFixed(1)} ms`;
}

async function read(file: string): Promise<void> {
  const start = performance.now();
  const memory = new Memory();
  let last: Unit | undefined;
  for await (const unit of readTmx(createReadStream(file, { highWaterMark: 1 << 18 }))) {
    memory.add(unit);
    last = unit;
  }
  const added = seconds(start);
  memory.flush();
  console.log(
    `read and added in ${added}, searchable both ways after ${seconds(start)}: ${memory.size} entries, ${resident()}`,
  );
  console.log(`asked: ${ask(memory, last)}`);
}

async function store(file: string): Promise<void> {
  const start = performance.now();
  const path = `${file}.db`;
  const opened = await SqliteStore.open(path);
  await opened.memory();
  let lot: Unit[] = [];
  for await (const unit of readTmx(createReadStream(file, { highWaterMark: 1 << 18 }))) {
    lot.push(unit);
    if (lot.length === 2000) {
      await opened.add(lot);
      lot = [];
    }
  }
  await opened.add(lot);
  const added = seconds(start);
  await opened.saveIndexes();
  console.log(`into a store (${opened.engine}): rows in ${added}, indexes saved after ${seconds(start)}`);
  await opened.close();
  console.log(`file ${Math.round(statSync(path).size / 1e6)} MB, ${resident()}`);
}

async function reopen(file: string): Promise<void> {
  const start = performance.now();
  const opened = await SqliteStore.open(`${file}.db`);
  const memory = await opened.memory();
  const ready = seconds(start);
  const unit = await opened.get(Math.floor(memory.size / 2));
  console.log(`reopened with both indexes in ${ready}; asked: ${ask(memory, unit?.unit)}, ${resident()}`);
  await opened.close();
}

if (values.reopen !== undefined) await reopen(values.reopen);
else if (values.read !== undefined) await (values.store ? store(values.read) : read(values.read));
else if (!hasTrainingTexts())
  console.log('The training texts (../shared/align-dev/train) are not here; nothing was measured.');
else {
  const directory = mkdtempSync(join(tmpdir(), 'sverka-tmx-'));
  try {
    const file = join(directory, 'memory.tmx');
    const [russian, chinese] = [syntheticCorpus('ru', count, 4), syntheticCorpus('zh', count, 4)];
    const units = function* (): Generator<Unit> {
      for (const [i, source] of russian.texts.entries()) {
        yield {
          id: `u${i}`,
          sourceLanguage: 'ru',
          targetLanguage: 'zh-CN',
          source: [[source]],
          target: [[chinese.texts[i] ?? '']],
          segtype: 'sentence',
          state: 'final',
          notes: [],
          properties: { 'x-Document': `document ${i % 500}` },
        };
      }
    };
    const descriptor = openSync(file, 'w');
    for (const piece of writeTmx(units())) writeSync(descriptor, piece);
    closeSync(descriptor);
    console.log(`TMX of ${count} units, ${Math.round(statSync(file).size / 1e6)} MB, Node ${process.version}`);
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', '--max-old-space-size=8000', import.meta.filename, ...args], {
        stdio: 'inherit',
      });
    run('--read', file);
    if (values.store) {
      run('--read', file, '--store');
      run('--reopen', file);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
