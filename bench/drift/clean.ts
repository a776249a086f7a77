/**
 * False alarms: how often each rule fires on texts that are translations of each other, per 50 aligned segments. What fires
 * there is mostly wrong, though not always: free sets have errors of their own. Termbase and lexicon are those of the command. `npx tsx bench/drift/clean.ts [SET…] [--rule RULE]
 * [--show N]` prints N samples of each rule.
 */
import { parseArgs } from 'node:util';
import { scoTermbase } from '../../corpus/termbase/index.js';
import { russianChinese } from '../../src/align/lexicon/ru-zh.js';
import { checkDrift } from '../../src/drift/index.js';
import type { Finding } from '../../src/model/index.js';
import { collationOf, lineAlignedSets } from './line-aligned.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rule: { type: 'string' }, show: { type: 'string', default: '0' }, severity: { type: 'string' } },
});

const termbase = scoTermbase();
const sets = lineAlignedSets().filter(
  ({ name }) => positionals.length === 0 || positionals.some((one) => name.includes(one)),
);
if (sets.length === 0) console.error('No line-aligned sets found beside the checkout: nothing was measured.');

for (const { name, pairs } of sets) {
  const started = performance.now();
  const findings = checkDrift(collationOf(pairs), { termbase, lexicon: russianChinese });
  const seconds = (performance.now() - started) / 1000;
  const rate = (count: number) => ((count * 50) / pairs.length).toFixed(3);
  const loud = findings.filter(({ severity }) => severity !== 'info');
  console.log(
    `${name}: ${pairs.length} segments, ${seconds.toFixed(1)} s; per 50: ${rate(loud.length)} errors and warnings, ${rate(findings.length - loud.length)} infos`,
  );
  const byRule = new Map<string, Finding[]>();
  for (const one of findings) {
    const key = `${one.severity} ${one.rule}`;
    byRule.set(key, [...(byRule.get(key) ?? []), one]);
  }
  for (const [rule, found] of [...byRule].sort()) {
    if (values.rule && !rule.endsWith(values.rule)) continue;
    if (values.severity && !rule.startsWith(values.severity)) continue;
    console.log(`  ${rule.padEnd(34)} ${String(found.length).padStart(5)}  ${rate(found.length)}`);
    const step = Math.max(1, Math.floor(found.length / Math.max(1, Number(values.show))));
    for (const one of found.filter((_, index) => index % step === 0).slice(0, Number(values.show))) {
      const line = Number((one.source ?? one.target)?.blocks[0]?.slice(3)) - 1;
      console.log(`    · ${one.message}\n      ${pairs[line]?.[0]}\n      ${pairs[line]?.[1]}`);
    }
  }
}
