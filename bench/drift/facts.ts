/**
 * Numbers and dates: faults seeded one a pair into the Chinese side of aligned texts, and how many are found, beside a plain number check
 * (the figures of both sides as sets of strings, which is what the checks built into translation tools do). Pairs that are
 * reported before anything was seeded are false alarms; they are counted apart and not seeded. `npx tsx bench/drift/facts.ts`
 */
import { checkDrift, type DriftOptions, rules } from '../../src/drift/index.js';
import { languageProfile } from '../../src/language/index.js';
import { collationOf, type LineAligned, lineAlignedSets } from './line-aligned.js';

type Pair = LineAligned['pairs'][number];

const only: DriftOptions = {
  rules: Object.fromEntries(
    rules.filter(({ name }) => name !== 'number-mismatch' && name !== 'date-mismatch').map(({ name }) => [name, 'off']),
  ),
};

/** Which pairs are reported, by place. */
function reported(pairs: readonly Pair[]): Set<number> {
  const findings = checkDrift(collationOf(pairs), only).filter(({ severity }) => severity !== 'info');
  return new Set(
    findings.flatMap(({ source, target }) => (source ?? target)?.blocks.map((id) => Number(id.slice(3)) - 1) ?? []),
  );
}

/** Every figure of one side must stand on the other. */
function plain(pairs: readonly Pair[]): Set<number> {
  const figures = (text: string) => new Set(text.match(/\d+(?:[.,]\d+)*/g)?.map((figure) => figure.replace(',', '.')));
  return new Set(
    pairs.flatMap(([source, target], index) => {
      const [a, b] = [figures(source), figures(target)];
      return [...a].some((figure) => !b.has(figure)) || [...b].some((figure) => !a.has(figure)) ? [index] : [];
    }),
  );
}

let state = 20160624;
/** Numerical Recipes' linear congruential generator: the same faults in every run. */
function random(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

const { findNumbers, findDates } = languageProfile('zh');
const other = (digit: string) => String((Number(digit) + 1 + Math.floor(random() * 9)) % 10);
const replaceAt = (text: string, at: number, by: string) => text.slice(0, at) + by + text.slice(at + 1);

const faults: Readonly<Record<string, (text: string) => string | null>> = {
  'a changed digit': (text) => {
    const places = findNumbers(text).flatMap(({ span, spelled }) =>
      spelled ? [] : [...text.slice(...span)].flatMap((sign, index) => (/\d/.test(sign) ? [span[0] + index] : [])),
    );
    const at = places[Math.floor(random() * places.length)];
    return at === undefined ? null : replaceAt(text, at, other(text[at] ?? '0'));
  },
  'a changed year': (text) => {
    const date = findDates(text).find(({ text: printed }) => /\d{4}/.test(printed));
    if (!date) return null;
    const at = date.span[0] + date.text.search(/\d{4}/) + 3;
    return replaceAt(text, at, other(text[at] ?? '0'));
  },
  'a changed month': (text) => {
    const match = /(\d{1,2})(\s*月)/.exec(text);
    return match && text.replace(match[0], `${(Number(match[1]) % 12) + 1}${match[2]}`);
  },
  'another magnitude': (text) => {
    const match = /\d\s*(?:万|亿)/.exec(text);
    return (
      match &&
      text.replace(
        match[0],
        match[0].replace(/万|亿/, (sign) => (sign === '万' ? '亿' : '万')),
      )
    );
  },
  'a changed percentage': (text) => {
    const match = /(\d)(\s*[%％])/.exec(text);
    return match && text.replace(match[0], `${other(match[1] ?? '0')}${match[2]}`);
  },
};

const sets = lineAlignedSets();
if (sets.length === 0) console.error('No line-aligned sets found beside the checkout: nothing was measured.');
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

console.log(
  '| set | fault | seeded | found | plain check finds | plain check had reported already |\n|---|---|---|---|---|---|',
);
for (const { name, pairs } of sets) {
  const alarms = { ours: reported(pairs), plain: plain(pairs) };
  for (const [fault, seed] of Object.entries(faults)) {
    const seeded = pairs.flatMap(([source, target], index): { pair: Pair; cried: boolean }[] => {
      const changed = alarms.ours.has(index) ? null : seed(target);
      return changed === null ? [] : [{ pair: [source, changed], cried: alarms.plain.has(index) }];
    });
    if (seeded.length < 5) continue;
    const [ours, theirs] = [reported(seeded.map(({ pair }) => pair)), plain(seeded.map(({ pair }) => pair))];
    // A check that reported the pair before the fault was there has not found the fault.
    const news = seeded.filter(({ cried }, index) => theirs.has(index) && !cried).length;
    const cried = seeded.filter((one) => one.cried).length;
    console.log(
      `| ${name} | ${fault} | ${seeded.length} | ${percent(ours.size, seeded.length)} | ${percent(news, seeded.length)} | ${percent(cried, seeded.length)} |`,
    );
  }
  const rate = (count: number) => ((50 * count) / pairs.length).toFixed(2);
  console.log(
    `| ${name} | none: pairs reported per 50 | ${pairs.length} | ${rate(alarms.ours.size)} | ${rate(alarms.plain.size)} | |`,
  );
}
