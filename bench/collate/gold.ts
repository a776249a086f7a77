/** Strict and lax scores of the aligner against the gold beads of the corpus: `npx tsx bench/collate/gold.ts`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluate } from '../../src/align/index.js';
import { collateBilingual } from '../../src/collate.js';
import { planTask } from '../align/tasks.js';

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

const { gold } = planTask();
console.log(`${gold.length} gold beads, ${found.length} found`);
console.log(evaluate(gold, found));
