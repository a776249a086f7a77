import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { MemoryMatch, MemoryQuery } from '../../model/index.js';
import type { IndexHit } from '../index/engine.js';
import { type BlockLengths, blocksInReach, type TextIndex } from '../index/text-index.js';
import { sharedWasmModule } from '../index/wasm/shared-module.js';
import { createSharedInstance, WasmSearcher } from '../index/wasm/wasm-engine.js';
import type { LookupOptions } from '../match.js';
import type { IndexSearch, Memory } from '../memory.js';
import { languageKey } from '../unit-text.js';

export interface BulkOptions extends LookupOptions {
  /** Worker threads; 0 for none. Default: one for each processor where they pay, else none. */
  readonly threads?: number;
}

/** Room of one thread in the shared memory; a query that does not fit is answered in this thread. */
const laneBytes = 16 * 1024 * 1024;

/** All that a thread does: search the blocks it is told for the query that lies ready. A string, so that bundles need no second file. */
const workerCode = `
const { parentPort, workerData } = require('worker_threads');
const { module, memory } = workerData;
const { searchBlock } = new WebAssembly.Instance(module, { env: { memory, abort() {} } }).exports;
parentPort.on('message', ({ blocks, state }) => {
  for (const block of blocks) searchBlock(block, state);
  parentPort.postMessage(0);
});
`;

/**
 * Looks many queries up, on several threads where that is quicker; the answers are those of `memory.lookup`, in the order of the
 * queries. For threads the blocks of each index asked are copied once into a memory that all of them see, so they pay from some
 * hundreds of queries in a memory of a million units on.
 */
export async function bulkLookup(
  memory: Memory,
  queries: readonly MemoryQuery[],
  options: BulkOptions = {},
): Promise<MemoryMatch[][]> {
  const answers: MemoryMatch[][] = new Array(queries.length);
  for (const [language, places] of byLanguage(queries)) {
    const index = memory.indexOf(language);
    const most = availableParallelism();
    const threads = options.threads ?? (index && doThreadsPay(index, places.length, most) ? most : 0);
    if (index && threads > 0) await lookupAll(memory, index, queries, places, { ...options, threads }, answers);
    else for (const at of places) answers[at] = memory.lookup(queries[at] as MemoryQuery, options);
  }
  return answers;
}

/**
 * Whether threads take less time than they cost. Measured on an index of a million Russian units (383 MB): a search of it takes
 * some 2.5 ms, copying it 0.25 s, starting the threads 0.06 s, handing a query to one and its hits back 0.1 ms. Chinese
 * searches are quicker for their megabytes; so threads are begun with a little late rather than too early.
 */
function doThreadsPay(index: TextIndex, queries: number, threads: number): boolean {
  const megabytes = index.byteLength / 1e6;
  const saved = 0.004 * megabytes * (1 - 1 / threads) - 0.1;
  return index.engine === 'wasm' && queries * saved > 60 + 0.8 * megabytes;
}

/** Places of the queries of each language. */
function byLanguage(queries: readonly MemoryQuery[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, { language }] of queries.entries()) {
    const key = languageKey(language);
    const places = groups.get(key);
    if (places) places.push(at);
    else groups.set(key, [at]);
  }
  return groups;
}

async function lookupAll(
  memory: Memory,
  index: TextIndex,
  queries: readonly MemoryQuery[],
  places: readonly number[],
  options: BulkOptions & { readonly threads: number },
  answers: MemoryMatch[][],
): Promise<void> {
  const { threads, ...settings } = options;
  const shared = createSharedInstance(sharedWasmModule);
  const lanes = Array.from({ length: threads }, (_, lane) => {
    const searcher = new WasmSearcher(shared, 1024 + lane * laneBytes, laneBytes);
    const worker = new Worker(workerCode, { eval: true, workerData: { module: shared.module, memory: shared.memory } });
    return { searcher, worker };
  });
  const holder = new WasmSearcher(shared, 1024 + lanes.length * laneBytes);
  const blocks: BlockLengths[] = [...index.blocks()].map(({ bytes, shortest, longest }) => ({
    handle: holder.attach(bytes),
    shortest,
    longest,
  }));
  let next = 0;
  try {
    await Promise.all(
      lanes.map(async ({ searcher, worker }) => {
        while (next < places.length) {
          const at = places[next] as number;
          next += 1;
          const query = queries[at] as MemoryQuery;
          const found: { search: IndexSearch; hits: IndexHit[] | undefined }[] = [];
          for (const search of memory.searchesOf(query, settings)) {
            found.push({ search, hits: await searchInThread(searcher, worker, query.text, search, blocks) });
          }
          const ready = ({ threshold, limit }: IndexSearch) =>
            found.find(({ search }) => search.threshold === threshold && search.limit === limit)?.hits;
          answers[at] = memory.lookup(query, settings, ready);
        }
      }),
    );
  } finally {
    await Promise.all(lanes.map(({ worker }) => worker.terminate()));
  }
}

/** What the index answers; `undefined` where the query is too long for a thread. */
async function searchInThread(
  searcher: WasmSearcher,
  worker: Worker,
  text: string,
  { threshold, limit }: IndexSearch,
  blocks: readonly BlockLengths[],
): Promise<IndexHit[] | undefined> {
  let state: number;
  try {
    state = searcher.prepare(text, threshold, limit);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  await done(worker, { blocks: blocksInReach(blocks, text.length, threshold).map(({ address }) => address), state });
  return searcher.collect();
}

function done(worker: Worker, job: { blocks: number[]; state: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      settle();
    };
    const onMessage = () => end(resolve);
    const onError = (error: unknown) => end(() => reject(error));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(job);
  });
}
