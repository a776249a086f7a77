/** Strict and lax scores of the aligner against the gold beads of the corpus: `npx tsx bench/collate/gold.ts`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluate } from '../../src/align/index.js';
import { collateBilingual } from '../../src/collate.js';

const folder = resolve(import.meta.dirname, '../../corpus/sco-2016-action-plan');
const { source, target, alignment } = collateBilingual(
  readFileSync(`${folder}/sco-2016-action-plan.ru-zh.txt`, 'utf8'),
);
const number = (segments: readonly { id: string }[]) => new Map(segments.map(({ id }, at) => [id, at]));
const [sourcePlace, targetPlace] = [number(source.segments), number(target.segments)];
const found = alignment.beads.map((bead) => ({
  source: bead.source.map((id) => sourcePlace.get(id) ?? -1),
  target: bead.target.map((id) => targetPlace.get(id) ?? -1),
}));

// Gold is in reading order and covers both texts, so its segments are counted off.
let [sourceAt, targetAt] = [0, 0];
const gold = readFileSync(`${folder}/gold.tsv`, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [, , left = '', right = ''] = line.split('\t');
    const count = (text: string) => (text === '' ? 0 : text.split(' ¶ ').length);
    return {
      source: Array.from({ length: count(left) }, () => sourceAt++),
      target: Array.from({ length: count(right) }, () => targetAt++),
    };
  });

console.log(`${gold.length} gold beads, ${found.length} found`);
console.log(evaluate(gold, found));
