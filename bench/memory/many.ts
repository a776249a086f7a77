// Many questions to one memory: a list of texts on one thread and on several, and the check of a document with and without shared
// searches. `npx tsx bench/memory/many.ts [--units 1000000] [--queries 300,1000,2500] [--threads 2] [--short]`
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { collateBilingual } from '../../src/collate.js';
import { TextIndex } from '../../src/memory/index/text-index.js';
import { checkAgainstMemory, type EntryShelf, languageKey, Memory, shareSearches } from '../../src/memory/index.js';
import { bulkLookup } from '../../src/memory/store/index.js';
import type { MemoryEntry, MemoryLookup } from '../../src/model/index.js';
import { hasTrainingTexts, syntheticCorpus } from './sentences.js';

const { values } = parseArgs({
  options: {
    units: { type: 'string' },
    queries: { type: 'string' },
    threads: { type: 'string' },
    short: { type: 'boolean' },
  },
});
const units = Number(values.units ?? (values.short ? 20_000 : 1_000_000));
const counts = (values.queries ?? (values.short ? '300' : '300,1000,2500')).split(',').map(Number);
const threads = Number(values.threads ?? 2);
const plan = join(import.meta.dirname, '../../corpus/sco-2016-action-plan/sco-2016-action-plan.ru-zh.txt');

if (!hasTrainingTexts()) {
  console.log('The training texts (../shared/align-dev/train) are not here; nothing was measured.');
  process.exit(0);
}

const corpus = syntheticCorpus('ru', units);
const index = new TextIndex();
for (const [id, text] of corpus.texts.entries()) index.add(id * 2, text);
index.flush();
const memory = new Memory({ shelf: shelfOf(corpus.texts), indexes: new Map([[languageKey('ru'), index]]) });
console.log(
  `load ${loadavg()[0]?.toFixed(1)}; ${cpus()[0]?.model} × ${cpus().length}, Node ${process.version}; ` +
    `${units} synthetic Russian units, index ${Math.round(index.byteLength / 1e6)} MB`,
);

let failed = false;
const rows: Record<string, unknown>[] = [];
for (const count of counts) {
  const queries = Array.from({ length: count }, (_, i) => ({
    text: corpus.queries[(i * 7) % corpus.queries.length] ?? '',
    language: 'ru',
    targetLanguage: 'zh',
  }));
  const [one, oneTime] = await timed(() => bulkLookup(memory, queries, { threads: 0 }));
  const [several, severalTime] = await timed(() => bulkLookup(memory, queries, { threads }));
  if (JSON.stringify(one) !== JSON.stringify(several)) failed = true;
  rows.push({ what: `${count} lookups, one thread`, ...oneTime });
  rows.push({ what: `${count} lookups, ${threads} threads`, ...severalTime });
}

const text = readFileSync(plan, 'utf8');
const collation = collateBilingual(text);
const found: string[] = [];
for (const [what, asked] of [
  ['as they come', memory],
  ['shared', shareSearches(memory)],
] as const) {
  const { searches, work } = countSearches(() => check(asked));
  const [answer, time] = await timed(async () => work());
  found.push(answer);
  rows.push({ what: `check of ${collation.alignment.beads.length} beads, searches ${what}`, ...time, ...searches });
}
if (found[0] !== found[1]) failed = true;
console.table(rows);
console.log(failed ? 'the answers differ' : 'the answers are the same');
if (failed) process.exitCode = 1;

/** What a check with this memory finds. */
function check(asked: MemoryLookup): string {
  const { findings, ...checked } = collateBilingual(text, { check: { memory: asked } });
  return JSON.stringify([findings, checkAgainstMemory(checked, asked)]);
}

function countSearches(work: () => string) {
  const searches = { searches: 0, 'searching, ms of processor': 0 };
  const search = index.search.bind(index);
  const counting: typeof search = (...asked) => {
    const before = process.cpuUsage();
    const hits = search(...asked);
    const { user, system } = process.cpuUsage(before);
    searches.searches += 1;
    searches['searching, ms of processor'] += (user + system) / 1000;
    return hits;
  };
  return {
    searches,
    work: () => {
      index.search = counting;
      const result = work();
      index.search = search;
      searches['searching, ms of processor'] = Math.round(searches['searching, ms of processor']);
      return result;
    },
  };
}

async function timed<T>(work: () => Promise<T>): Promise<[T, Record<string, number>]> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [
    result,
    { 'by the clock, ms': Math.round(performance.now() - start), 'processor, ms': Math.round((user + system) / 1000) },
  ];
}

/** The units of the corpus with one translation for all: what is measured is the search. */
function shelfOf(texts: readonly string[]): EntryShelf {
  const get = (id: number): MemoryEntry => ({
    id,
    unit: {
      id: `u${id}`,
      sourceLanguage: 'ru',
      targetLanguage: 'zh-CN',
      source: [[texts[id] ?? '']],
      target: [['第五项。']],
      segtype: 'sentence',
      state: 'final',
      notes: [],
      properties: {},
    },
    places: [{ document: 'corpus' }],
  });
  const refuse = () => {
    throw new Error('this shelf is only read');
  };
  return {
    size: texts.length,
    get,
    add: refuse,
    replace: refuse,
    remove: refuse,
    *entries() {
      for (const id of texts.keys()) yield get(id);
    },
  };
}
