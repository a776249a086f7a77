/**
 * How well drift is found: errors of twelve kinds are put into pairs that are right, and what the rules say of them is
 * compared with what they say of the pairs as they were.
 *
 *     npx tsx bench/drift/run.ts [--short] [--lexicon FILE]
 *
 * Recall: of the spoilt pairs, how many get a new finding of severity error or warning, from the rules that are meant
 * and from any. Precision of a rule: of its new findings, how many stand at a spoilt pair. Beside it the plain number
 * check of every other tool: the multisets of digit strings differ. The texts are held out: the lexicon was not learned
 * from them (UN SDG indicators, Universal Declaration, licences); dates and magnitudes are rare there, so a slice of
 * TICO-19 is added, whose words the lexicon has seen; another lexicon, as corpus/lexicon/train.ts writes it with --text, may
 * be given (`train.ts ../shared/align-dev/train/{libreoffice,tsdiag,bible-nt} --text -o FILE`). All of them are real translations, and not free of drift
 * themselves: what the rules say of the untouched texts is printed as false alarms, though some are none. The SCO action
 * plan is spoilt as well, the text nearest to what the rules are for; its own drifts are not counted.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { scoTermbase } from '../../corpus/termbase/index.js';
import { Lexicon } from '../../src/align/lexicon/lexicon.js';
import { russianChinese } from '../../src/align/lexicon/ru-zh.js';
import { collateBilingual } from '../../src/collate.js';
import { checkDrift } from '../../src/drift/index.js';
import { indexTerms } from '../../src/language/term/index.js';
import type { Finding, RuleName } from '../../src/model/index.js';
import { randomFrom } from '../random.js';
import { collationOf, goldPairs, linePairs, type Pair } from './pairs.js';
import { seedsFor } from './seeds.js';

const { values } = parseArgs({ options: { short: { type: 'boolean', default: false }, lexicon: { type: 'string' } } });
const { short } = values;
const lexicon = values.lexicon ? new Lexicon('ru', 'zh', readFileSync(values.lexicon, 'utf8')) : russianChinese;
const options = { termbase: scoTermbase(), lexicon };
const index = indexTerms(options.termbase, ['ru', 'zh']);

const sets: readonly (readonly [name: string, pairs: Pair[] | null])[] = [
  ['un-sdg', goldPairs('un-sdg-num-std')],
  ['udhr', goldPairs('udhr-std')],
  [
    'licences',
    ['d000', 'd001', 'd002', 'd003', 'd004', 'd005'].flatMap((part) => goldPairs(`cc-legal-docs-std/${part}`) ?? []),
  ],
  ['tico-19', linePairs('tico19', 1000, 1600)],
  ['sco-plan', planPairs()],
];
/** Drifts of its own, every one read and judged (docs/drift.md): seeded, but not counted as untouched. */
const DRIFTING: ReadonlySet<string> = new Set(['sco-plan']);
const texts = sets.flatMap(([name, pairs]) =>
  pairs && pairs.length > 0 ? [{ name, pairs: short ? pairs.slice(0, 60) : pairs }] : [],
);
if (texts.length === 0) {
  console.log('Nothing measured: ../shared/align-dev is not there.');
  process.exit(0);
}

/** Findings that ask for a look, as «pair rule words». */
function alarms(pairs: readonly Pair[]): { pair: number; rule: RuleName; key: string }[] {
  return checkDrift(collationOf(pairs), options)
    .filter(({ severity }) => severity !== 'info')
    .map((finding: Finding) => {
      const block = finding.source?.blocks[0] ?? finding.target?.blocks[0] ?? '';
      const pair = Number(block.slice(3));
      return { pair, rule: finding.rule, key: `${pair} ${finding.rule} ${JSON.stringify(finding.values)}` };
    });
}

const digits = (text: string) => (text.match(/\d+/g) ?? []).sort().join(' ');
const numbersDiffer = ({ source, target }: Pair) => digits(source) !== digits(target);

const perKind = new Map<string, { seeded: number; meant: number; any: number; plain: number }>();
const perRule = new Map<RuleName, { right: number; all: number; clean: number }>();
const count = <K, V extends object>(map: Map<K, V>, key: K, empty: V) => {
  const known = map.get(key) ?? { ...empty };
  map.set(key, known);
  return known;
};
const zero = { right: 0, all: 0, clean: 0 };

console.log('untouched texts: findings of severity error and warning');
let segments = 0;
let total = 0;
for (const [at, { name, pairs }] of texts.entries()) {
  const before = alarms(pairs);
  const known = new Set(before.map(({ key }) => key));
  if (!DRIFTING.has(name)) {
    for (const { rule } of before) count(perRule, rule, zero).clean += 1;
    segments += pairs.length;
    total += before.length;
  }
  console.log(
    `  ${name.padEnd(10)} ${String(pairs.length).padStart(5)} pairs ${String(before.length).padStart(4)} findings, ${((50 * before.length) / pairs.length).toFixed(2)} per 50`,
  );

  for (const [number, seed] of seedsFor(index).entries()) {
    const random = randomFrom(1000 * at + number + 1);
    const spoilt = new Map<number, Pair>();
    // One pair in twenty, so that the texts as a whole stay what they are: the rules learn from them what is usual.
    for (let tries = 0; tries < pairs.length * 2 && spoilt.size < Math.max(8, pairs.length / 20); tries++) {
      const place = Math.floor(random() * pairs.length);
      const pair = spoilt.has(place) ? null : seed.spoil(pairs[place]!, random, pairs);
      if (pair) spoilt.set(place, pair);
    }
    if (spoilt.size === 0) continue;
    const after = alarms(pairs.map((pair, place) => spoilt.get(place) ?? pair)).filter(({ key }) => !known.has(key));
    const found = count(perKind, seed.kind, { seeded: 0, meant: 0, any: 0, plain: 0 });
    const inPlan = count(perKind, `${seed.kind}, SCO plan`, { seeded: 0, meant: 0, any: 0, plain: 0 });
    const tallies = DRIFTING.has(name) ? [found, inPlan] : [found];
    for (const tally of tallies) tally.seeded += spoilt.size;
    for (const [place, pair] of spoilt) {
      const here = after.filter((alarm) => alarm.pair === place);
      for (const tally of tallies) {
        if (here.length > 0) tally.any += 1;
        if (here.some(({ rule }) => seed.rules.includes(rule))) tally.meant += 1;
        if (numbersDiffer(pair) && !numbersDiffer(pairs[place]!)) tally.plain += 1;
      }
    }
    for (const { pair, rule } of after) {
      const tally = count(perRule, rule, zero);
      tally.all += 1;
      if (spoilt.has(pair)) tally.right += 1;
    }
  }
}

renumber();

const percent = (part: number, whole: number) =>
  whole === 0 ? '   –' : `${((100 * part) / whole).toFixed(0).padStart(3)}%`;
console.log(
  `  together   ${String(segments).padStart(5)} pairs ${String(total).padStart(4)} findings, ${((50 * total) / segments).toFixed(2)} per 50\n`,
);
console.log('kind                         seeded  found by the rules meant  by any rule  by a plain number check');
for (const [kind, { seeded, meant, any, plain }] of perKind) {
  if (seeded === 0) continue;
  console.log(
    `${kind.padEnd(28)} ${String(seeded).padStart(6)}  ${percent(meant, seeded).padStart(24)}  ${percent(any, seeded).padStart(11)}  ${percent(plain, seeded).padStart(23)}`,
  );
}
console.log('\nrule                      new findings  at a spoilt pair  precision  on untouched texts, per 50 pairs');
for (const [rule, { right, all, clean }] of [...perRule].sort((a, b) => b[1].all - a[1].all)) {
  console.log(
    `${rule.padEnd(25)} ${String(all).padStart(12)}  ${String(right).padStart(16)}  ${percent(right, all).padStart(9)}  ${((50 * clean) / segments).toFixed(2).padStart(32)}`,
  );
}

/** The cells of the action plan as our own aligner pairs them. */
function planPairs(): Pair[] {
  const path = resolve(import.meta.dirname, '../../corpus/sco-2016-action-plan/sco-2016-action-plan.ru-zh.txt');
  const { source, target, alignment } = collateBilingual(readFileSync(path, 'utf8'), {
    align: { lexicon: russianChinese },
  });
  const text = new Map([...source.segments, ...target.segments].map((segment) => [segment.id, segment.text]));
  const join = (ids: readonly string[], space: string) => ids.map((id) => text.get(id) ?? '').join(space);
  return alignment.beads.flatMap((bead) =>
    bead.source.length > 0 && bead.target.length > 0
      ? [{ source: join(bead.source, ' '), target: join(bead.target, '') }]
      : [],
  );
}

/** Items that lost their number, in the table of the SCO action plan: one number at a time. */
function renumber(): void {
  const path = resolve(import.meta.dirname, '../../corpus/sco-2016-action-plan/sco-2016-action-plan.ru-zh.txt');
  const text = readFileSync(path, 'utf8');
  const half = text.indexOf('# 上海合作组织成员国元首理事会');
  const numbers = short ? [12, 40] : [5, 12, 19, 26, 33, 40, 47, 54, 61, 68];
  const before = new Set(collateBilingual(text, { check: options }).findings.map(({ message }) => message));
  const found = count(perKind, 'renumbered item', { seeded: 0, meant: 0, any: 0, plain: 0 });
  for (const number of numbers) {
    const spoilt = text.slice(0, half) + text.slice(half).replace(`\n${number}\t`, `\n${number + 1}\t`);
    const fresh = collateBilingual(spoilt, { check: options }).findings.filter(
      ({ message, severity }) => severity !== 'info' && !before.has(message),
    );
    found.seeded += 1;
    const isNumbering = ({ rule }: Finding) => rule.startsWith('item-number');
    if (fresh.some(isNumbering)) found.meant += 1;
    if (fresh.length > 0) found.any += 1;
    // A plain number check compares the sentences, and the printed label is no part of them.
  }
}
