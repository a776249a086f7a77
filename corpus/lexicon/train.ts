/**
 * Learns the shipped lexicon from line-aligned texts and writes the data module.
 *
 *     npx tsx corpus/lexicon/train.ts [DIRECTORY…] [-o FILE] [--text]
 *
 * Every DIRECTORY holds ru.txt and zh.txt, line by line translations of each other; without any, the sets named in
 * README.md are taken from ../shared/align-dev/train. DIRECTORY:FROM-TO takes some lines only, so that others can be kept
 * back. FILE is src/align/lexicon/data/ru-zh.ts; with --text it gets the bare lexicon instead of a module.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { extractFeatures, isShared } from '../../src/align/feature/features.js';
import { type LearningPair, learnLinks } from '../../src/align/lexicon/learn.js';
import { encodeStrength } from '../../src/align/lexicon/lexicon.js';
import { languageProfile } from '../../src/language/index.js';

const root = resolve(import.meta.dirname, '../..');
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: 'string', short: 'o', default: join(root, 'src/align/lexicon/data/ru-zh.ts') },
    text: { type: 'boolean', default: false },
  },
});
const directories = positionals.length
  ? positionals
  : ['libreoffice', 'tico19', 'tsdiag', 'bible-nt'].map((name) => join(root, '../shared/align-dev/train', name));

/** A link is kept when it was met so often, as far as both directions believe in it, … */
const LEAST_COUNT = 0.3;
/** … and is so strong in one direction at least. */
const LEAST_STRENGTH = 0.01;

const lines = (file: string) => readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
const source: string[] = [];
const target: string[] = [];
for (const directory of directories) {
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
const text = rows.sort().join('');
const head =
  '/** Written by corpus/lexicon/train.ts; its form is told in lexicon.ts. */\nexport const text: string =\n  ';
writeFileSync(values.output, values.text ? text : `${head}${JSON.stringify(text)};\n`);
const links = rows.reduce((sum, row) => sum + row.split('\t').length - 1, 0);
console.log(
  `${source.length} pairs → ${rows.length} words, ${links} links, ${text.length} characters, ${gzipSync(text).length} bytes compressed`,
);
