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
import { learnLexicon } from './learn-lexicon.js';

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

const lines = (file: string) => readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
const source: string[] = [];
const target: string[] = [];
for (const directory of directories) {
  const [path = '', range] = directory.split(':');
  const [from = 0, to = Number.POSITIVE_INFINITY] = (range ?? '').split('-').filter(Boolean).map(Number);
  source.push(...lines(join(path, 'ru.txt')).slice(from, to));
  target.push(...lines(join(path, 'zh.txt')).slice(from, to));
}

const { text, words, links } = learnLexicon(source, target);
const head =
  '/** Written by corpus/lexicon/train.ts; its form is told in lexicon.ts. */\nexport const text: string =\n  ';
writeFileSync(values.output, values.text ? text : `${head}${JSON.stringify(text)};\n`);
console.log(
  `${source.length} pairs → ${words} words, ${links} links, ${text.length} characters, ${gzipSync(text).length} bytes compressed`,
);
