// Kills processes that import into one store, again and again, and looks whether anything acknowledged was lost or anything
// half-written is seen. `npx tsx bench/memory/kill.ts [--kills 200] [--seed 1] [--short] [--engine wasm]`
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SqliteStore } from '../../src/memory/store/index.js';
import { loadSqlite } from '../../src/memory/store/sqlite.js';
import { randomFrom } from '../random.js';

const batchSize = 40;
/** A file is used for so many kills, then a new one is begun. */
const killsOfFile = 200;
/** Two processes write at a time; units bear the name of theirs. */
const names = ['А', 'Б'];
/** How long a writer may take for two batches after the other was killed, milliseconds. */
const patience = 30_000;

export interface KillReport {
  readonly kills: number;
  /** Entries acknowledged over all runs, and entries found at the end of each file. */
  readonly acknowledged: number;
  readonly found: number;
  /** Acknowledged entries that were missing after some kill. */
  readonly lost: number;
  /** Kills after which part of a transaction was seen. */
  readonly torn: number;
  /** Kills after which SQLite's own check found a fault, or an index that did not agree with the rows. */
  readonly damaged: number;
  /** Kills after which another process that had the store open could not go on. */
  readonly blocked: number;
  /** Kills in the middle of a transaction: a journal was left behind. */
  readonly inTransaction: number;
}

/**
 * Two processes write; one is killed (SIGKILL), half the time at any moment, half the time soon after it began to write; the
 * other must go on, and is killed in its turn. Then the store is looked through.
 */
export async function killTest(kills: number, engine?: 'wasm', seed = 1): Promise<KillReport> {
  const random = randomFrom(seed);
  const options = engine === 'wasm' ? ({ engine: 'node-sqlite3-wasm' } as const) : {};
  const openSqlite = await loadSqlite(options);
  const report = { kills: 0, acknowledged: 0, found: 0, lost: 0, torn: 0, damaged: 0, blocked: 0, inTransaction: 0 };
  while (report.kills < kills) {
    const directory = mkdtempSync(join(tmpdir(), 'sverka-kill-'));
    const file = join(directory, 'memory.db');
    const found = new Map(names.map((name) => [name, 0]));
    const writers: Writer[] = [];
    try {
      for (let kill = 0; kill < killsOfFile && report.kills < kills; kill += writers.length) {
        writers.length = 0;
        for (const name of names.slice(0, kills - report.kills)) {
          writers.push(new Writer(file, name, found.get(name) ?? 0, engine));
        }
        const [first, second] = random() < 0.5 ? writers : [...writers].reverse();
        await first?.kill(random);
        if (existsSync(`${file}-journal`)) report.inTransaction += 1;
        if (second) {
          if (!(await second.goesOn())) report.blocked += 1;
          await second.kill(random);
          if (existsSync(`${file}-journal`)) report.inTransaction += 1;
        }
        report.kills += writers.length;

        const store = await SqliteStore.open(file, options);
        const memory = await store.memory();
        const count = new Map<string, number>();
        let entries = 0;
        for await (const { unit } of store.entries()) {
          const name = String(unit.source[0]?.[0]).charAt('Пункт '.length);
          count.set(name, (count.get(name) ?? 0) + 1);
          entries += 1;
        }
        for (const { name, acknowledged } of writers) {
          const there = count.get(name) ?? 0;
          report.lost += Math.max(0, acknowledged - there);
          if (there % batchSize !== 0) report.torn += 1;
          found.set(name, there);
          const last = `Пункт ${name}${there - 1}. Проведение регулярных консультаций по вопросам внешней политики.`;
          const [match] = memory.lookup({ text: last, language: 'ru', targetLanguage: 'zh' });
          if (there > 0 && match?.score !== 100) report.damaged += 1;
        }
        if (entries > 0 && memory.indexOf('ru')?.size !== entries) report.damaged += 1;
        await store.close();
        const database = openSqlite(file);
        const check = database.get('pragma integrity_check', []);
        database.close();
        if (check?.integrity_check !== 'ok') report.damaged += 1;
      }
    } finally {
      for (const writer of writers) writer.end();
      rmSync(directory, { recursive: true, force: true });
    }
    for (const there of found.values()) report.found += there;
    report.acknowledged += writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
  }
  return report;
}

/** A process that writes, and what it has said. */
class Writer {
  readonly name: string;
  /** The highest number that it acknowledged. */
  acknowledged: number;
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  #hasEnded = false;
  #faults = '';
  #rest = '';
  #listener: ((line: string) => void) | undefined;

  constructor(file: string, name: string, from: number, engine = '') {
    this.name = name;
    this.acknowledged = from;
    const writer = join(import.meta.dirname, 'kill-writer.ts');
    this.#child = spawn(process.execPath, ['--import', 'tsx', writer, file, name, String(from), engine], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stderr?.on('data', (piece) => {
      this.#faults += piece;
    });
    this.#child.stdout?.on('data', (piece) => {
      // A line that was not finished was not acknowledged.
      const lines = `${this.#rest}${piece}`.split('\n');
      this.#rest = lines.pop() ?? '';
      for (const line of lines) {
        if (Number.isFinite(Number(line))) this.acknowledged = Number(line);
        this.#listener?.(line);
      }
    });
    this.#ended = new Promise((resolve) => {
      this.#child.on('close', () => {
        this.#hasEnded = true;
        this.#listener?.('ended');
        resolve();
      });
    });
  }

  /** After it has opened the store: at any moment, or soon after it has begun to write. */
  async kill(random: () => number): Promise<void> {
    await this.#says(() => true);
    if (random() < 0.5) await pause(random() * 120);
    else {
      const what = random() < 0.8 ? 'adding' : 'saving';
      await this.#says((line) => line === what);
      await pause(random() * 12);
    }
    if (this.#hasEnded) throw new Error(`the writer ended by itself: ${this.#faults.slice(-500)}`);
    this.end();
    await this.#ended;
  }

  /** Whether it acknowledges two batches more. */
  async goesOn(): Promise<boolean> {
    const until = this.acknowledged + 2 * batchSize;
    await Promise.race([this.#says(() => this.acknowledged >= until), pause(patience)]);
    return this.acknowledged >= until;
  }

  end(): void {
    if (!this.#hasEnded) this.#child.kill('SIGKILL');
  }

  #says(isIt: (line: string) => boolean): Promise<void> {
    return new Promise((resolve) => {
      if (this.#hasEnded) resolve();
      this.#listener = (line) => {
        if (line !== 'ended' && !isIt(line)) return;
        this.#listener = undefined;
        resolve();
      };
    });
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string' },
      seed: { type: 'string' },
      short: { type: 'boolean' },
      engine: { type: 'string' },
    },
  });
  const kills = Number(values.kills ?? (values.short ? 10 : 200));
  const seed = Number(values.seed ?? 1);
  const started = performance.now();
  const report = await killTest(kills, values.engine === 'wasm' ? 'wasm' : undefined, seed);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${kills} kills, seed ${seed}, in ${seconds} s, Node ${process.version}`);
  console.table(report);
  if (report.lost + report.torn + report.damaged + report.blocked > 0) process.exitCode = 1;
}
