import { describe, expect, it } from 'vitest';
import { decide, openSession, type Session, setConfirmed } from '../../src/review/session.js';
import { CollationIndex, type View, visibleBeads } from '../../src/review/view.js';
import { planCollation } from '../fixture/plan-collation.js';

const collation = planCollation();
const confidences = [0.7, 0.2, 0.9];
const session = openSession({
  ...collation,
  alignment: {
    ...collation.alignment,
    beads: collation.alignment.beads.map((bead, index) => ({ ...bead, confidence: confidences[index] ?? 0.99 })),
  },
});
const show = (of: Session, view: Partial<View>) =>
  visibleBeads(of, new CollationIndex(of.collation), { filter: 'all', query: '', ...view });

describe('the list', () => {
  it('shows what is unsure with the lowest confidence first, until it is confirmed', () => {
    expect(show(session, { filter: 'unsure' })).toEqual([1, 0]);
    expect(show(setConfirmed(session, 1, true), { filter: 'unsure' })).toEqual([0]);
  });

  it('finds words on either side, whatever their case and width', () => {
    expect(show(session, { query: 'САНКТ' })).toEqual([]);
    expect(show(session, { query: 'постоянных ПРЕДСТАВИТЕЛЕЙ' })).toHaveLength(1);
    expect(show(session, { query: '２０２５' })).toEqual([0]);
  });

  it('shows where findings wait for a decision, notes apart', () => {
    const waiting = show(session, { filter: 'findings' });
    expect(waiting).toHaveLength(2);
    const decided = decide(session, session.collation.findings[0]!, { verdict: 'accepted' });
    expect(show(decided, { filter: 'findings' })).toHaveLength(1);
  });
});
