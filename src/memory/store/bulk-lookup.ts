import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { MemoryMatch, MemoryQuery } from '../../model/index.js';
import type { IndexHit } from '../index/engine.js';
import { type BlockLengths, blocksInReach, type TextIndex } from '../index/text-index.js';
import { sharedWasmModule } from '../index/wasm/shared-module.js';
import { createSharedInstance, WasmSearcher } from '../index/wasm/wasm-engine.js';
import type { LookupOptions } from '../match.js';
import { firstAsk, type Memory } from '../memory.js';
import { languageKey } from '../unit-text.js';

export interface BulkOptions extends LookupOptions {
  /** Worker threads. Default: one for each processor. */
  readonly threads?: number;
}

/** Room of one thread in the shared memory; a query that does not fit is answered in this thread. */
const laneBytes = 16 * 1024 * 1024;
const longestQuery = 8000;

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
 * Looks many queries up on several threads; the answers are those of `memory.lookup`, in the order of the queries. The
 * blocks of each index asked are copied once into a memory that all threads see, so it pays from some hundreds of
 * queries on.
 */
export async function bulkLookup(
  memory: Memory,
  queries: readonly MemoryQuery[],
  options: BulkOptions = {},
): Promise<MemoryMatch[][]> {
  const answers: MemoryMatch[][] = new Array(queries.length);
  for (const [language, places] of byLanguage(queries)) {
    const index = memory.indexOf(language);
    if (!index) for (const at of places) answers[at] = [];
    else await lookupAll(memory, index, queries, places, options, answers);
  }
  return answers;
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
  options: BulkOptions,
  answers: MemoryMatch[][],
): Promise<void> {
  const { threads = availableParallelism(), threshold = 70, limit = 5, ...rest } = options;
  const settings = { ...rest, threshold, limit };
  const shared = createSharedInstance(sharedWasmModule);
  const lanes = Array.from({ length: Math.max(1, threads) }, (_, lane) => {
    const searcher = new WasmSearcher(shared, 1024 + lane * laneBytes);
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
          const { text } = query;
          let hits: IndexHit[] | undefined;
          if (text.length > 0 && text.length <= longestQuery) {
            const state = searcher.prepare(text, threshold, firstAsk(limit));
            const inReach = blocksInReach(blocks, text.length, threshold).map(({ address }) => address);
            await done(worker, { blocks: inReach, state });
            hits = searcher.collect();
          }
          answers[at] = memory.lookup(query, settings, hits);
        }
      }),
    );
  } finally {
    await Promise.all(lanes.map(({ worker }) => worker.terminate()));
  }
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
