import { extractFeatures, isShared } from '../../src/align/feature/features.js';
import { type LearningPair, learnLinks } from '../../src/align/lexicon/learn.js';
import { encodeStrength } from '../../src/align/lexicon/lexicon.js';
import { languageProfile } from '../../src/language/index.js';

/** A link is kept when it was met so often, as far as both directions believe in it, … */
const LEAST_COUNT = 0.3;
/** … and is so strong in one direction at least. */
const LEAST_STRENGTH = 0.01;

/** A lexicon in the text form that `src/align/lexicon/lexicon.ts` reads, with its sizes. */
export interface LearntLexicon {
  readonly text: string;
  readonly words: number;
  readonly links: number;
}

/** Learns a Russian–Chinese lexicon from lines that are translations of each other, place by place. */
export function learnLexicon(source: readonly string[], target: readonly string[]): LearntLexicon {
  const left = extractFeatures(source, languageProfile('ru'));
  const right = extractFeatures(target, languageProfile('zh'));
  const own = (ids: Int32Array, names: readonly string[]) => ids.filter((id) => !isShared(names[id]!));
  const pairs: LearningPair[] = source.map((_, index) => ({
    source: own(left.ids.subarray(left.starts[index], left.starts[index + 1]), left.vocabulary.names),
    target: own(right.ids.subarray(right.starts[index], right.starts[index + 1]), right.vocabulary.names),
    weight: 1,
  }));
  const table = learnLinks(pairs, {
    sourceSize: left.vocabulary.size,
    targetSize: right.vocabulary.size,
    rounds: 3,
    agreeingRounds: 3,
    minimum: 2,
    discount: 0.3,
    smoothing: 0.5,
    threshold: LEAST_STRENGTH,
  });

  const byWord = new Map<number, number[]>();
  for (let link = 0; link < table.source.length; link++) {
    if (table.count[link]! < LEAST_COUNT) continue;
    const list = byWord.get(table.source[link]!) ?? [];
    list.push(link);
    byWord.set(table.source[link]!, list);
  }
  const rows = [...byWord].map(([word, links]) => {
    const items = links
      .sort((a, b) => table.forward[b]! - table.forward[a]! || a - b)
      .map((link) => {
        const codes = encodeStrength(table.forward[link]!) + encodeStrength(table.backward[link]!);
        return right.vocabulary.names[table.target[link]!]! + codes;
      });
    return `${left.vocabulary.names[word]}\t${items.join('\t')}\n`;
  });
  const links = rows.reduce((sum, row) => sum + row.split('\t').length - 1, 0);
  return { text: rows.sort().join(''), words: rows.length, links };
}
