import { describe, expect, it } from 'vitest';
import { scoTermbase } from '../../corpus/termbase/index.js';
import { checkDrift, rules } from '../../src/drift/index.js';
import type { Collation, Finding } from '../../src/model/index.js';
import { recheck, recheckWithWhole } from '../../src/review/recheck.js';
import { editTarget, openSession, split } from '../../src/review/session.js';
import { planCollation } from '../fixture/plan-collation.js';

const checked = (): Collation => {
  const collation = planCollation();
  return { ...collation, findings: checkDrift(collation) };
};
/** Rules of words and type learn from the whole text, so a part may be judged otherwise. */
const learning = new Set(rules.filter(({ group }) => group === 'words' || group === 'type').map(({ name }) => name));
const sorted = (findings: readonly Finding[]) =>
  findings
    .filter(({ rule }) => !learning.has(rule))
    .map((finding) => JSON.stringify(finding))
    .sort();

describe('the findings after a bead was touched', () => {
  it('are those that a check of the whole would find, rules that learn from the whole apart', () => {
    const session = openSession(checked());
    const found = session.collation.alignment.beads.flatMap((_, index) => {
      const step = split(session, index);
      if (!step) return [];
      const again = recheck(step.session.collation, step.touched, {});
      expect(sorted(again)).toEqual(sorted(checkDrift(step.session.collation)));
      return again.map(({ rule }) => rule);
    });
    expect(found).toContain('segment-unaligned');
  });

  it('leave alone what others have found elsewhere', () => {
    const session = openSession(planCollation());
    const step = split(session, 0)!;
    const kept = recheck(step.session.collation, step.touched, {}).map(({ rule }) => rule);
    expect(kept).toEqual(expect.arrayContaining(['item-number-mismatch', 'name-missing', 'width-mixed']));
  });
});

describe('the findings with the whole text in view', () => {
  const options = { termbase: scoTermbase() };
  const plan = planCollation();
  const session = openSession({ ...plan, findings: checkDrift(plan, options) });
  const named = (findings: readonly Finding[]) =>
    findings.filter(({ rule }) => rule === 'name-missing').map(({ source }) => source?.ordinal);

  it('lose the wrong body of item 2 when it is put right, and keep those of the other items', () => {
    const wrong = '提高上合组织成员国常驻秘书处和地区反恐机构执委会代表机制工作效率。';
    const segment = plan.target.segments.find(({ text }) => text === wrong)!;
    const bead = session.collation.alignment.beads.findIndex((one) => one.target.includes(segment.id));
    const step = editTarget(session, bead, segment.id, wrong.replace('执委会', ''))!;
    const before = named(session.collation.findings);
    expect(before).toContain(2);
    const after = named(recheckWithWhole(step.session.collation, step.touched, options));
    expect(after).toEqual(before.filter((ordinal) => ordinal !== 2));
  });

  it('are the same where nothing changed', () => {
    const touched = session.collation.alignment.beads.slice(0, 40);
    const again = recheckWithWhole(session.collation, touched, options);
    const all = (findings: readonly Finding[]) => findings.map((finding) => JSON.stringify(finding)).sort();
    expect(all(again)).toEqual(all(session.collation.findings));
  });
});
