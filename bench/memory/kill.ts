// Kills a process that imports into a store, again and again, and looks whether anything acknowledged was lost or anything
// half-written is seen. `npx tsx bench/memory/kill.ts [--kills 200] [--short] [--engine wasm]`
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SqliteStore } from '../../src/memory/store/index.js';
import { loadSqlite } from '../../src/memory/store/sqlite.js';
import { randomSource } from './sentences.js';

const batchSize = 40;

export interface KillReport {
  readonly kills: number;
  /** Entries acknowledged over all runs, and entries found at the end. */
  readonly acknowledged: number;
  readonly found: number;
  /** Acknowledged entries that were missing after some kill. */
  readonly lost: number;
  /** Kills after which part of a transaction was seen. */
  readonly torn: number;
  /** Kills after which SQLite's own check found a fault, or an index that did not agree with the rows. */
  readonly damaged: number;
  /** Kills in the middle of a transaction: a journal was left behind. */
  readonly inTransaction: number;
}

/** Runs the writer and kills it (SIGKILL) after a random time, `kills` times, over one file. */
export async function killTest(kills: number, engine?: 'wasm', seed = 1): Promise<KillReport> {
  const directory = mkdtempSync(join(tmpdir(), 'sverka-kill-'));
  const file = join(directory, 'memory.db');
  const random = randomSource(seed);
  const report = { kills, acknowledged: 0, found: 0, lost: 0, torn: 0, damaged: 0, inTransaction: 0 };
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const acknowledged = await killedRun(file, report.found, random() * 120, engine);
      report.acknowledged = Math.max(report.acknowledged, acknowledged);
      if (leftJournal(directory)) report.inTransaction += 1;
      const store = await SqliteStore.open(file, engine === 'wasm' ? { engine: 'node-sqlite3-wasm' } : {});
      const { entries } = await store.statistics();
      if (entries < report.acknowledged) report.lost += report.acknowledged - entries;
      if (entries % batchSize !== 0) report.torn += 1;
      report.found = entries;
      if (kill % 10 === 9 || kill === kills - 1) {
        const memory = await store.memory();
        const last = `Пункт ${entries - 1}. Проведение регулярных консультаций по вопросам внешней политики.`;
        const [match] = memory.lookup({ text: last, language: 'ru', targetLanguage: 'zh' });
        if (entries > 0 && match?.score !== 100) report.damaged += 1;
      }
      await store.close();
      const database = (await loadSqlite(engine === 'wasm' ? { engine: 'node-sqlite3-wasm' } : {}))(file);
      const check = database.get('pragma integrity_check', []);
      database.close();
      if (check?.integrity_check !== 'ok') report.damaged += 1;
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  return report;
}

function leftJournal(directory: string): boolean {
  return existsSync(join(directory, 'memory.db-journal'));
}

/** The highest number that the writer acknowledged before it was killed. */
function killedRun(file: string, from: number, after: number, engine?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const writer = join(import.meta.dirname, 'kill-writer.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', writer, file, String(from), engine ?? ''], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let faults = '';
    let armed = false;
    child.stderr.on('data', (piece) => {
      faults += piece;
    });
    child.stdout.on('data', (piece) => {
      said += piece;
      if (!armed) {
        armed = true;
        setTimeout(() => child.kill('SIGKILL'), after);
      }
    });
    child.on('exit', (code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`the writer ended by itself (${code}): ${faults.slice(0, 500)}`));
      // A line that was not finished was not acknowledged.
      const numbers = said.split('\n').slice(0, -1).map(Number).filter(Number.isFinite);
      resolve(Math.max(0, ...numbers));
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { kills: { type: 'string' }, short: { type: 'boolean' }, engine: { type: 'string' } },
  });
  const kills = Number(values.kills ?? (values.short ? 10 : 200));
  const started = performance.now();
  const report = await killTest(kills, values.engine === 'wasm' ? 'wasm' : undefined);
  console.log(`${kills} kills in ${Math.round((performance.now() - started) / 1000)} s, Node ${process.version}`);
  console.table(report);
  if (report.lost + report.torn + report.damaged > 0) process.exitCode = 1;
}
