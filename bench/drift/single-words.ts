/**
 * Single words that drift in close official prose: how many of the drifts listed in single-words.txt (or another file) are found, by kind, and what is
 * reported of the pairs as they are. Each document is checked as a whole; three of its pairs are spoilt at a time.
 *
 *     npx tsx bench/drift/single-words.ts [official-prose.txt] [--all] [--show]
 *
 * `--all` spoils one drift of every pair at once, `--show` prints each drift with what was found and every false alarm.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scoTermbase } from '../../corpus/termbase/index.js';
import { russianChinese } from '../../src/align/lexicon/ru-zh.js';
import { checkDrift } from '../../src/drift/index.js';
import type { Finding } from '../../src/model/index.js';
import { collationOf } from './line-aligned.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, show: { type: 'boolean', default: false } },
});

interface Drift {
  readonly kind: string;
  readonly isSource: boolean;
  readonly before: string;
  readonly after: string;
}
interface Item {
  readonly source: string;
  readonly target: string;
  readonly drifts: Drift[];
}

/** Documents of the file: «# name», «ru: …», «zh: …», «- kind | r or z | before → after». */
function readDocuments(text: string): { name: string; items: Item[] }[] {
  const documents: { name: string; items: Item[] }[] = [];
  let source = '';
  for (const line of text.split('\n')) {
    const items = documents.at(-1)?.items;
    const drift = /^- (\S+) \| ([rz]) \| (.*) → (.*)$/.exec(line);
    if (line.startsWith('# ')) documents.push({ name: line.slice(2), items: [] });
    else if (line.startsWith('ru: ')) source = line.slice(4);
    else if (line.startsWith('zh: ')) items?.push({ source, target: line.slice(4), drifts: [] });
    else if (drift) {
      const [, kind = '', side, before = '', after = ''] = drift;
      items?.at(-1)?.drifts.push({ kind, isSource: side === 'r', before, after });
    }
  }
  return documents;
}

const check = (pairs: readonly (readonly [string, string])[]) =>
  checkDrift(collationOf(pairs), { termbase: scoTermbase(), lexicon: russianChinese }).filter(
    ({ severity }) => severity !== 'info',
  );
const lineOf = ({ source, target }: Finding) => Number((source ?? target)?.blocks[0]?.slice(3)) - 1;
const keyOf = (finding: Finding) => `${lineOf(finding)} ${finding.rule} ${finding.message}`;
const spoil = ({ source, target }: Item, drift: Drift | undefined): readonly [string, string] => {
  if (!drift) return [source, target];
  const { isSource, before, after } = drift;
  return isSource ? [source.replace(before, after), target] : [source, target.replace(before, after)];
};

const documents = readDocuments(readFileSync(join(import.meta.dirname, positionals[0] ?? 'single-words.txt'), 'utf8'));
const kinds = new Map<string, { seeded: number; found: number }>();
let [pairs, alarms] = [0, 0];
for (const { name, items } of documents) {
  const untouched = check(items.map((item) => spoil(item, undefined)));
  pairs += items.length;
  alarms += untouched.length;
  if (options.show)
    for (const finding of untouched) console.log(`${name}, as it is: ${finding.rule}: ${finding.message}`);
  const known = new Set(untouched.map(keyOf));
  const left = items.flatMap((item, at) => item.drifts.map((drift) => ({ at, drift })));
  while (left.length > 0) {
    const now = new Map<number, Drift>();
    for (let index = 0; index < left.length && now.size < (options.all ? items.length : 3); ) {
      const { at, drift } = left[index]!;
      if (now.has(at)) index++;
      else {
        now.set(at, drift);
        left.splice(index, 1);
      }
    }
    const found = check(items.map((item, at) => spoil(item, now.get(at)))).filter((each) => !known.has(keyOf(each)));
    for (const [at, { kind, before, after }] of now) {
      const here = found.filter((finding) => lineOf(finding) === at);
      const counts = kinds.get(kind) ?? { seeded: 0, found: 0 };
      counts.seeded += 1;
      if (here.length > 0) counts.found += 1;
      kinds.set(kind, counts);
      if (options.show)
        console.log(`${kind}: ${before} → ${after}: ${here.map(({ message }) => message).join(' ') || 'not found'}`);
    }
  }
}
const all = [...kinds.values()].reduce(
  (sum, { seeded, found }) => ({ seeded: sum.seeded + seeded, found: sum.found + found }),
  { seeded: 0, found: 0 },
);
const share = ({ seeded, found }: { seeded: number; found: number }) => `${Math.round((100 * found) / seeded)} %`;
console.log(`${pairs} pairs of ${documents.length} documents; errors and warnings as they are: ${alarms}`);
for (const [kind, counts] of [...kinds, ['all', all] as const])
  console.log(`${kind.padEnd(8)} ${String(counts.seeded).padStart(4)} seeded  ${share(counts)} found`);
