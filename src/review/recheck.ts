import { checkDrift, type DriftOptions, rules } from '../drift/index.js';
import type { Bead, Collation, Finding, RuleGroup, RuleName } from '../model/index.js';

/**
 * Rules that judge one bead or cell. Those of the facts and of lone sentences look at nothing else; those of words and type
 * know less here than in a check of the whole text, from which they learn its terms and its habits. A judgement by the
 * part is better than one that stays after the fault was mended.
 */
const localGroups: readonly RuleGroup[] = ['facts', 'type', 'words'];
/** These compare a place with the rest of the text or with a termbase, and wait for {@link recheckWithWhole}. */
const notLocal: readonly RuleName[] = [
  'name-missing',
  'party-list-mismatch',
  'term-missing',
  'term-inconsistent',
  'translation-inconsistent',
];

const local = new Set<RuleName>(
  rules
    .filter(
      ({ name, group }) => (localGroups.includes(group) && !notLocal.includes(name)) || name === 'segment-unaligned',
    )
    .map(({ name }) => name),
);
const ofBeads = new Set<RuleName>([...local, ...notLocal]);
const onlyOfBeads: DriftOptions['rules'] = Object.fromEntries(
  rules.filter(({ name }) => !ofBeads.has(name)).map(({ name }) => [name, 'off']),
);
const onlyLocal: DriftOptions['rules'] = Object.fromEntries(
  rules.filter(({ name }) => !local.has(name)).map(({ name }) => [name, 'off']),
);

/**
 * The findings after some beads were touched: those of local rules that stand in the touched cells are computed again, all
 * others stay. Takes time by the size of what was touched, not of the whole.
 */
export function recheck(collation: Collation, touched: readonly Bead[], options: DriftOptions): Finding[] {
  const cells = touchedCells(collation, touched);
  const within = (document: Collation['source'], keys: ReadonlySet<string>) => {
    const blocks = new Set([...keys].map((key) => key.slice(0, key.lastIndexOf(' '))));
    return {
      ...document,
      blocks: document.blocks.filter(({ id }) => blocks.has(id)),
      segments: document.segments.filter(({ block, cell }) => keys.has(`${block} ${cell}`)),
      repairs: [],
    };
  };
  const source = within(collation.source, cells.source);
  const target = within(collation.target, cells.target);
  const known = new Set([...source.segments, ...target.segments].map(({ id }) => id));
  const kept = new Set([...source.blocks, ...target.blocks].map(({ id }) => id));
  const alignment = {
    blocks: collation.alignment.blocks.filter(
      (pair) => (pair.source !== null && kept.has(pair.source)) || (pair.target !== null && kept.has(pair.target)),
    ),
    beads: collation.alignment.beads.filter((bead) => [...bead.source, ...bead.target].some((id) => known.has(id))),
  };
  const again = checkDrift(
    { source, target, alignment },
    { ...options, rules: { ...options.rules, ...onlyLocal } },
  ).filter((finding) => namesAny(finding, known));
  const others = collation.findings.filter((finding) => !local.has(finding.rule) || !namesAny(finding, known));
  return [...others, ...again];
}

/**
 * The same with the whole text in view, so that terms, names and renderings are compared as in a check on the command line. What
 * stands in untouched cells stays as it was. Takes time by the size of the whole.
 */
export function recheckWithWhole(collation: Collation, touched: readonly Bead[], options: DriftOptions): Finding[] {
  const cells = touchedCells(collation, touched);
  const inTouched = (side: 'source' | 'target') =>
    collation[side].segments.filter(({ block, cell }) => cells[side].has(`${block} ${cell}`)).map(({ id }) => id);
  const known = new Set([...inTouched('source'), ...inTouched('target')]);
  const again = checkDrift(collation, { ...options, rules: { ...options.rules, ...onlyOfBeads } });
  return [
    ...collation.findings.filter((finding) => !ofBeads.has(finding.rule) || !namesAny(finding, known)),
    ...again.filter((finding) => namesAny(finding, known)),
  ];
}

/** All cells that share a bead with a touched one: «block cell», by side. */
function touchedCells(collation: Collation, touched: readonly Bead[]): { source: Set<string>; target: Set<string> } {
  const cells = { source: new Set<string>(), target: new Set<string>() };
  const wanted = new Set(touched.flatMap((bead) => [...bead.source, ...bead.target]));
  for (const side of ['source', 'target'] as const) {
    for (const { id, block, cell } of collation[side].segments) {
      if (wanted.has(id)) cells[side].add(`${block} ${cell}`);
    }
  }
  const inside = new Set<string>();
  for (const side of ['source', 'target'] as const) {
    for (const { id, block, cell } of collation[side].segments) if (cells[side].has(`${block} ${cell}`)) inside.add(id);
  }
  // Beads that lead out of these cells bring their other side with them.
  const reached = new Set<string>();
  for (const bead of collation.alignment.beads) {
    const ids = [...bead.source, ...bead.target];
    if (ids.some((id) => inside.has(id))) for (const id of ids) reached.add(id);
  }
  for (const side of ['source', 'target'] as const) {
    for (const { id, block, cell } of collation[side].segments)
      if (reached.has(id)) cells[side].add(`${block} ${cell}`);
  }
  return cells;
}

function namesAny(finding: Finding, segments: ReadonlySet<string>): boolean {
  return [finding.source, finding.target].some((side) => side?.segments.some((id) => segments.has(id)) ?? false);
}
