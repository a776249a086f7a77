import { describe, expect, it } from 'vitest';
import { checkDrift, rules } from '../../src/drift/index.js';
import type { Collation, Finding } from '../../src/model/index.js';
import { recheck } from '../../src/review/recheck.js';
import { openSession, split } from '../../src/review/session.js';
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
