// One measurement in a process of its own, so that memory is its own too: index.ts runs it.
//   measure.ts WHAT CORPUS_FILE [LIMIT_OF_QUERIES]     what: index, reopen, scan, fts5, minisearch
// The corpus file is JSON of queries in the first line, then one text a line. The answer is JSON on standard output.
import {
  closeSync,
  createReadStream,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createInterface } from 'node:readline';
import MiniSearch from 'minisearch';
import { PreparedQuery } from '../../src/memory/index/distance.js';
import type { IndexHit } from '../../src/memory/index/engine.js';
import { TextIndex } from '../../src/memory/index/text-index.js';
import { loadSqlite } from '../../src/memory/store/sqlite.js';

const [what = '', file = '', most = '1000000'] = process.argv.slice(2);
const thresholds = [70, 75, 80];
const snapshot = `${file}.index`;
const answersFile = `${file}.answers`;

/** Milliseconds. On a machine that does other work too, the processor's time is what a lookup costs. */
export interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly processor: { readonly p50: number; readonly p95: number; readonly p99: number };
  readonly count: number;
}

interface Times {
  readonly wall: number;
  readonly processor: number;
}

function timing(times: readonly Times[]): Timing {
  const percentiles = (name: keyof Times) => {
    const sorted = times.map((time) => time[name]).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
  };
  return { ...percentiles('wall'), processor: percentiles('processor'), count: times.length };
}

function timed<T>(work: () => T): [T, Times] {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = work();
  const used = process.cpuUsage(before);
  return [result, { wall: performance.now() - start, processor: (used.user + used.system) / 1000 }];
}

async function read(visit: (text: string, id: number) => void): Promise<string[]> {
  let queries: string[] = [];
  let id = -1;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (id < 0) queries = JSON.parse(line) as string[];
    else visit(line, id);
    id += 1;
  }
  return queries.slice(0, Number(most));
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

/** Resident memory after what is no longer needed was given back. */
function resident(): number {
  for (let i = 0; i < 4; i += 1) (globalThis as { gc?: () => void }).gc?.();
  return megabytes(process.memoryUsage().rss);
}

async function measureIndex() {
  let texts: string[] = [];
  const queries = await read((text) => texts.push(text));
  const count = texts.length;
  const index = new TextIndex();
  const [, build] = timed(() => {
    for (const [id, text] of texts.entries()) index.add(id, text);
    index.flush();
  });
  texts = [];
  const memory = resident();
  const lookups: Record<string, Timing> = {};
  const answers: Record<string, IndexHit[][]> = {};
  for (const query of queries.slice(0, 50)) index.search(query);
  for (const threshold of thresholds) {
    const times: Times[] = [];
    answers[threshold] = queries.map((query) => {
      const [hits, time] = timed(() => index.search(query, { threshold }));
      times.push(time);
      return hits;
    });
    lookups[threshold] = timing(times);
  }
  writeFileSync(answersFile, JSON.stringify(answers));
  // Concordance of two characters: words of the queries, each with what a scan finds.
  const words = [...new Set(queries.flatMap((query) => [query.slice(4, 6), query.slice(9, 11)]))]
    .filter((word) => /^\p{L}{2}$/u.test(word))
    .slice(0, 60);
  let missed = 0;
  const concordance = timing(
    words.map((word) => {
      const found = new Set<number>();
      const [, time] = timed(() => index.forEachContaining(word, (id) => void found.add(id), { foldCase: false }));
      hitsOfWords.push(found.size);
      wordsFound.set(word, found);
      return time;
    }),
  );
  await read((text, id) => {
    for (const [word, found] of wordsFound) if (text.includes(word) && !found.has(id)) missed += 1;
  });
  const [, save] = timed(() => {
    const lengths: number[] = [];
    const blocks = [...index.save()];
    for (const block of blocks) lengths.push(block.byteLength);
    writeFileSync(snapshot, JSON.stringify(lengths).padEnd(4096));
    for (const block of blocks) writeFileSync(snapshot, block, { flag: 'a' });
  });
  return {
    units: count,
    engine: index.engine,
    buildSeconds: build.wall / 1000,
    buildProcessorSeconds: build.processor / 1000,
    indexMegabytes: megabytes(index.byteLength),
    residentMegabytes: memory,
    lookups,
    concordance: { ...concordance, missed, hits: Math.max(...hitsOfWords) },
    saveSeconds: save.wall / 1000,
    fileMegabytes: megabytes(statSync(snapshot).size),
  };
}
const hitsOfWords: number[] = [];
const wordsFound = new Map<string, Set<number>>();

/** A snapshot read back, to the first answer. */
async function measureReopen() {
  const queries = await firstLine();
  const [, warm] = timed(() => readFileSync(snapshot));
  const [answer, time] = timed(() => {
    const descriptor = openSync(snapshot, 'r');
    const header = Buffer.alloc(4096);
    readSync(descriptor, header);
    let at = 4096;
    const blocks = (JSON.parse(header.toString()) as number[]).map((byteLength) => {
      const from = at;
      at += byteLength;
      return { byteLength, readInto: (room: Uint8Array) => void readSync(descriptor, room, 0, byteLength, from) };
    });
    const index = TextIndex.load(blocks);
    closeSync(descriptor);
    return index.search(queries[0] ?? '');
  });
  return {
    reopenMilliseconds: time.wall,
    reopenProcessorMilliseconds: time.processor,
    ofWhichReadingTheFile: warm.wall,
    found: answer.length,
  };
}

async function firstLine(): Promise<string[]> {
  for await (const line of createInterface({ input: createReadStream(file) })) return JSON.parse(line) as string[];
  return [];
}

/** The full scan that nobody doubts: every unit of a possible length by Myers' algorithm; also the judge of the index. */
async function measureScan() {
  const texts: string[] = [];
  const queries = await read((text) => texts.push(text));
  const answers = existsSync(answersFile)
    ? (JSON.parse(readFileSync(answersFile, 'utf8')) as Record<string, IndexHit[][]>)
    : {};
  let mismatches = 0;
  const times: Times[] = [];
  // Spread over the four kinds of queries.
  const all = JSON.parse(readFileSync(file, 'utf8').split('\n', 1)[0] ?? '[]') as string[];
  const step = Math.max(1, all.length / queries.length);
  for (let i = 0; i < queries.length; i += 1) {
    const at = Math.floor(i * step);
    const query = all[at] ?? '';
    const [hits, time] = timed(() => {
      const prepared = new PreparedQuery(query);
      const found: IndexHit[] = [];
      for (let id = 0; id < texts.length; id += 1) {
        const text = texts[id] ?? '';
        const longer = Math.max(query.length, text.length);
        const allowed = Math.floor((longer * 30) / 100);
        if (Math.abs(query.length - text.length) > allowed) continue;
        const distance = prepared.distance(text, allowed);
        if (distance <= allowed) found.push({ id, distance, longer });
      }
      return found.sort((a, b) => a.distance * b.longer - b.distance * a.longer || a.id - b.id);
    });
    times.push(time);
    for (const threshold of thresholds) {
      const wanted = hits.filter((hit) => (hit.longer - hit.distance) * 100 >= threshold * hit.longer).slice(0, 5);
      if (JSON.stringify(wanted) !== JSON.stringify(answers[threshold]?.[at])) mismatches += 1;
    }
  }
  return { lookup: timing(times), compared: queries.length * thresholds.length, mismatches };
}

/** How much of what the index finds another way of finding candidates finds. */
function recallOf(found: readonly (readonly number[])[], at: readonly number[]): number {
  const answers = (JSON.parse(readFileSync(answersFile, 'utf8')) as Record<string, IndexHit[][]>)['70'] ?? [];
  let wanted = 0;
  let got = 0;
  for (const [i, query] of at.entries()) {
    for (const hit of answers[query] ?? []) {
      wanted += 1;
      if (found[i]?.includes(hit.id)) got += 1;
    }
  }
  return wanted === 0 ? 1 : got / wanted;
}

function measured(query: string, candidates: readonly { id: number; text: string }[]): number[] {
  const prepared = new PreparedQuery(query);
  return candidates
    .map(({ id, text }) => {
      const longer = Math.max(query.length, text.length);
      const allowed = Math.floor((longer * 30) / 100);
      return { id, distance: prepared.distance(text, allowed), allowed, longer };
    })
    .filter(({ distance, allowed }) => distance <= allowed)
    .sort((a, b) => a.distance * b.longer - b.distance * a.longer || a.id - b.id)
    .slice(0, 5)
    .map(({ id }) => id);
}

/** SQLite's trigram index: the sixteen rarest trigrams of the query, the 300 best by rank, then measured. */
async function measureFts5() {
  // In memory: what is measured is the index, not the disk.
  const database = (await loadSqlite())(':memory:');
  database.exec(
    'pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -200000; pragma page_size = 16384',
  );
  database.exec("create virtual table t using fts5 (text, tokenize = 'trigram case_sensitive 1', detail = 'none')");
  database.exec("create virtual table v using fts5vocab (t, 'row')");
  const start = process.cpuUsage();
  database.exec('begin');
  const queries = await read((text, id) => database.run('insert into t (rowid, text) values (?, ?)', [id + 1, text]));
  database.exec('commit');
  const used = process.cpuUsage(start);
  const build = (used.user + used.system) / 1000;
  const all = await firstLine();
  const step = Math.max(1, all.length / queries.length);
  const at: number[] = [];
  const found: number[][] = [];
  const times: Times[] = [];
  for (let i = 0; i < queries.length; i += 1) {
    const place = Math.floor(i * step);
    const query = all[place] ?? '';
    at.push(place);
    const [ids, time] = timed(() => {
      const letters = [...query];
      const trigrams = [...new Set(letters.slice(2).map((_, j) => letters.slice(j, j + 3).join('')))];
      const known = trigrams
        .map((trigram) => ({
          trigram,
          n: Number(database.get('select doc from v where term = ?', [trigram])?.doc ?? 0),
        }))
        .filter(({ n }) => n > 0)
        .sort((a, b) => a.n - b.n)
        .slice(0, 16);
      if (known.length === 0) return [];
      const match = known.map(({ trigram }) => `"${trigram.replaceAll('"', '""')}"`).join(' OR ');
      const rows = database.all('select rowid, text from t where t match ? order by rank limit 300', [match]);
      return measured(
        query,
        rows.map((row) => ({ id: Number(row.rowid) - 1, text: String(row.text) })),
      );
    });
    times.push(time);
    found.push(ids);
  }
  const pages = Number(database.get('pragma page_count', [])?.page_count ?? 0);
  const bytes = pages * Number(database.get('pragma page_size', [])?.page_size ?? 0);
  database.close();
  return {
    engine: database.engine,
    buildSeconds: build / 1000,
    megabytes: megabytes(bytes),
    lookup: timing(times),
    recall: recallOf(found, at),
  };
}

/** minisearch on words (characters in Chinese), the 300 best, then measured. */
async function measureMinisearch() {
  const texts: string[] = [];
  const queries = await read((text) => texts.push(text));
  const tokenize = (text: string) => text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  const search = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], tokenize });
  const [, build] = timed(() => search.addAll(texts.map((text, id) => ({ id, text }))));
  const all = await firstLine();
  const step = Math.max(1, all.length / queries.length);
  const at: number[] = [];
  const found: number[][] = [];
  const times: Times[] = [];
  for (let i = 0; i < queries.length; i += 1) {
    const place = Math.floor(i * step);
    const query = all[place] ?? '';
    at.push(place);
    const [ids, time] = timed(() =>
      measured(
        query,
        search
          .search(query)
          .slice(0, 300)
          .map(({ id }) => ({ id: id as number, text: texts[id as number] ?? '' })),
      ),
    );
    times.push(time);
    found.push(ids);
  }
  return {
    buildSeconds: build.processor / 1000,
    residentMegabytes: resident(),
    lookup: timing(times),
    recall: recallOf(found, at),
  };
}

const work: Record<string, () => Promise<unknown>> = {
  index: measureIndex,
  reopen: measureReopen,
  scan: measureScan,
  fts5: measureFts5,
  minisearch: measureMinisearch,
};
const chosen = work[what];
if (!chosen) throw new Error(`what is "${what}"?`);
process.stdout.write(JSON.stringify(await chosen()));
