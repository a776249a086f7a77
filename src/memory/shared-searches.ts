import type { MemoryLookup } from '../model/index.js';
import type { IndexHit } from './index/engine.js';
import type { IndexSearch, Memory } from './memory.js';

interface Made extends IndexSearch {
  readonly hits: readonly IndexHit[];
}

/**
 * A memory for those who ask for the same texts with different thresholds and limits, as the rules of a check do: what a search
 * has found is kept, and narrower searches for the same text are answered from it. The answers are the memory's own. To be thrown
 * away before the memory is changed.
 */
export function shareSearches(memory: Memory): MemoryLookup {
  const made = new Map<string, Made[]>();
  const hitsOf = (text: string, language: string, asked: IndexSearch): readonly IndexHit[] | undefined => {
    const key = `${language} ${text}`;
    const known = made.get(key) ?? [];
    // Hits come in one order, the likest first: a lower limit or a higher threshold only takes some off the end.
    const wider = known.find(({ threshold, limit }) => threshold <= asked.threshold && limit >= asked.limit);
    if (wider) {
      return wider.hits
        .slice(0, asked.limit)
        .filter(({ distance, longer }) => (longer - distance) * 100 >= asked.threshold * longer);
    }
    const hits = memory.indexOf(language)?.search(text, asked);
    if (hits) made.set(key, [...known, { ...asked, hits }]);
    return hits;
  };
  return {
    name: memory.name,
    lookup: (query, options) => memory.lookup(query, options, (search) => hitsOf(query.text, query.language, search)),
    concordance: (phrase, language, options) => memory.concordance(phrase, language, options),
  };
}
