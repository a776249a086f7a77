/**
 * Learns the shipped lexicon: npx tsx corpus/lexicon/train.ts DIRECTORY… [-o FILE] [--leave-out NAME…]
 * Every DIRECTORY holds ru.txt and zh.txt, line by line translations of each other.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractFeatures, isShared } from '../../src/align/feature/features.js';
import { type LearningPair, learnLinks } from '../../src/align/lexicon/learn.js';
import { encodeStrength } from '../../src/align/lexicon/lexicon.js';
import { languageProfile } from '../../src/language/index.js';

const { positionals: directories, values } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: 'string', short: 'o' },
    lines: { type: 'string', multiple: true, default: [] },
    minimum: { type: 'string', default: '3' },
    threshold: { type: 'string', default: '0.03' },
  },
});
const lines = (file: string) => readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
const source: string[] = [];
const target: string[] = [];
for (const directory of directories) {
  // DIRECTORY:FROM-TO takes some lines only, so that others can be kept back.
  const [path = '', range] = directory.split(':');
  const [from = 0, to = Number.POSITIVE_INFINITY] = (range ?? '').split('-').filter(Boolean).map(Number);
  source.push(...lines(join(path, 'ru.txt')).slice(from, to));
  target.push(...lines(join(path, 'zh.txt')).slice(from, to));
}
const left = extractFeatures(source, languageProfile('ru'));
const right = extractFeatures(target, languageProfile('zh'));
const own = (ids: Int32Array, names: readonly string[]) => ids.filter((id) => !isShared(names[id]!));
const pairs: LearningPair[] = source.map((_, index) => ({
  source: own(left.ids.subarray(left.starts[index], left.starts[index + 1]), left.vocabulary.names),
  target: own(right.ids.subarray(right.starts[index], right.starts[index + 1]), right.vocabulary.names),
  weight: 1,
}));
console.time('learn');
const table = learnLinks(pairs, {
  sourceSize: left.vocabulary.size,
  targetSize: right.vocabulary.size,
  rounds: Number(process.env.RND ?? 3),
  agreeingRounds: Number(process.env.AGR ?? 3),
  minimum: 2,
  discount: Number(process.env.DISC ?? 0.6),
  smoothing: Number(process.env.SMO ?? 0.5),
  threshold: 0.003,
});
console.timeEnd('learn');
const byWord = new Map<number, number[]>();
for (let link = 0; link < table.source.length; link++) {
  if (table.count[link]! < Number(process.env.MINC ?? 0.7)) continue;
  if (Math.max(table.forward[link]!, table.backward[link]!) < Number(values.threshold)) continue;
  const list = byWord.get(table.source[link]!) ?? [];
  list.push(link);
  byWord.set(table.source[link]!, list);
}
const rows = [...byWord].map(([word, links]) => {
  links.sort((a, b) => table.forward[b]! - table.forward[a]!);
  const items = links.map(
    (link) =>
      right.vocabulary.names[table.target[link]!]! +
      encodeStrength(table.forward[link]!) +
      encodeStrength(table.backward[link]!),
  );
  return `${left.vocabulary.names[word]}\t${items.join('\t')}`;
});
rows.sort();
console.log(
  rows.length,
  'words',
  rows.reduce((sum, row) => sum + row.split('\t').length - 1, 0),
  'links',
);
if (values.output) writeFileSync(values.output, `${rows.join('\n')}\n`);
