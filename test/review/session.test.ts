import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCollation, serializeCollation } from '../../src/format/json/index.js';
import { beadType } from '../../src/model/index.js';
import { amend, begin, push, redo, undo } from '../../src/review/history.js';
import {
  decide,
  editTarget,
  mergeWithNext,
  openSession,
  pullFromNext,
  pushToNext,
  reviewed,
  type Session,
  type Step,
  setConfirmed,
  split,
} from '../../src/review/session.js';
import { restore, save } from '../../src/review/storage.js';
import { planCollation } from '../fixture/plan-collation.js';

const opened = () => openSession(planCollation());
const types = (session: Session) => session.collation.alignment.beads.map(beadType).join(' ');
const first = (session: Session, n: number) => types(session).split(' ').slice(0, n).join(' ');
const done = (step: Step | null): Session => {
  if (!step) throw new Error('nothing was done');
  return step.session;
};

describe('beads under review', () => {
  it('are merged with the next', () => {
    expect(first(done(mergeWithNext(opened(), 0)), 2)).toBe('2-2 1-1');
  });

  it('are split where both halves agree best in length, and of 1-1 the target comes to stand alone', () => {
    const item = opened().collation.alignment.beads.findIndex(({ source }) => source[0] === 'r.s6');
    const merged = done(mergeWithNext(opened(), item));
    expect(
      done(split(merged, item))
        .collation.alignment.beads.slice(item, item + 2)
        .map(({ source, target }) => [source, target]),
    ).toEqual([
      [['r.s6'], ['z.s6']],
      [['r.s7'], ['z.s7']],
    ]);
    expect(first(done(split(opened(), 0)), 3)).toBe('1-0 0-1 1-1');
  });

  it('take sentences from the next and give them to it, and vanish when nothing is left', () => {
    const session = opened();
    expect(first(done(pullFromNext(session, 0, 'target')), 3)).toBe('1-2 1-0 1-1');
    expect(first(done(pushToNext(session, 0, 'source')), 3)).toBe('0-1 2-1 1-1');
    const alone = done(pullFromNext(session, 0, 'target'));
    expect(first(done(pullFromNext(alone, 0, 'source')), 2)).toBe('2-2 1-1');
  });

  it('give their last sentence to a new bead at the end', () => {
    const session = opened();
    const last = session.collation.alignment.beads.length - 1;
    expect(types(done(pushToNext(session, last, 'target')))).toMatch(/1-0 0-1$/);
  });

  it('refuse what cannot be done', () => {
    const session = opened();
    const last = session.collation.alignment.beads.length - 1;
    expect(mergeWithNext(session, last)).toBeNull();
    expect(pullFromNext(session, last, 'source')).toBeNull();
    expect(editTarget(session, 0, 'z.s1', '  ')).toBeNull();
  });

  it('are certain once confirmed, and open again when they change', () => {
    const session = setConfirmed(opened(), 0, true);
    expect(reviewed(session).alignment.beads[0]?.confidence).toBe(1);
    expect(done(mergeWithNext(session, 0)).confirmed.size).toBe(0);
  });
});

describe('findings under review', () => {
  it('are gone from the result when rejected, and carry the comment when accepted', () => {
    const session = opened();
    const [numbers, name] = session.collation.findings;
    const decided = decide(decide(session, numbers!, { verdict: 'rejected' }), name!, {
      verdict: 'accepted',
      comment: 'спросить секретариат',
    });
    expect(reviewed(decided).findings.map(({ message }) => message)).toEqual([
      `${name?.message} (спросить секретариат)`,
      session.collation.findings[2]?.message,
    ]);
  });
});

/** Any action, at any place. */
const action = fc.record({
  kind: fc.constantFrom('merge', 'split', 'pullSource', 'pullTarget', 'pushSource', 'pushTarget', 'edit', 'confirm'),
  place: fc.nat(30),
  text: fc.string({ minLength: 1, maxLength: 8 }),
});
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

function perform(session: Session, { kind, place, text }: Action): Session {
  const { beads } = session.collation.alignment;
  const index = place % beads.length;
  if (kind === 'confirm') return setConfirmed(session, index, true);
  if (kind === 'edit') return editTarget(session, index, beads[index]?.target[0] ?? '', text)?.session ?? session;
  if (kind === 'merge') return mergeWithNext(session, index)?.session ?? session;
  if (kind === 'split') return split(session, index)?.session ?? session;
  const side = kind.endsWith('Source') ? 'source' : 'target';
  return (kind.startsWith('pull') ? pullFromNext : pushToNext)(session, index, side)?.session ?? session;
}

describe('whatever a person does', () => {
  const actions = fc.array(action, { maxLength: 25 });

  it('leaves each segment in exactly one bead, in order', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const { collation } = list.reduce(perform, opened());
        for (const side of ['source', 'target'] as const) {
          const ids = collation.alignment.beads.flatMap((bead) => bead[side]);
          expect(ids).toEqual(collation[side].segments.map(({ id }) => id));
        }
        expect(collation.alignment.beads.map(beadType)).not.toContain('0-0');
      }),
    );
  });

  it('leaves a sound document: segments are ranges of their cells, runs are verbatim', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const { target } = list.reduce(perform, opened()).collation;
        for (const block of target.blocks) {
          for (const cell of block.cells) {
            for (const { at, span } of cell.runs) {
              expect(cell.text.slice(at, at + span[1] - span[0])).toBe(target.text.slice(...span));
            }
          }
        }
        for (const { block, cell, text, range, spans } of target.segments) {
          expect(target.blocks.find(({ id }) => id === block)?.cells[cell]?.text.slice(...range)).toBe(text);
          expect(spans.map((span) => target.text.slice(...span)).join('')).toBe(text);
        }
      }),
    );
  });

  it('comes back from where it was kept', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const session = list.reduce(perform, opened());
        const kept: unknown = JSON.parse(JSON.stringify(save(planCollation(), session)));
        const back = restore(planCollation(), kept as ReturnType<typeof save>)!;
        expect(back.collation).toEqual(session.collation);
        expect([...back.confirmed]).toEqual(
          [...session.confirmed].sort((a, b) => placeOf(session, a) - placeOf(session, b)),
        );
      }),
    );
  });

  it('can be written as JSON and read back', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const collation = reviewed(list.reduce(perform, opened()));
        expect(parseCollation(serializeCollation(collation))).toEqual(collation);
      }),
      { numRuns: 30 },
    );
  });

  it('can be undone and done again', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const start = begin(opened());
        const end = list.reduce((history, each) => push(history, perform(history.present, each)), start);
        const back = end.past.reduce((history) => undo(history), end);
        expect(back.present).toBe(start.present);
        expect(end.past.reduce((history) => redo(history), back).present).toBe(end.present);
      }),
    );
  });

  function placeOf(session: Session, bead: Session['collation']['alignment']['beads'][number]): number {
    return session.collation.alignment.beads.indexOf(bead);
  }
});

describe('the history', () => {
  it('forgets what was undone when something new is done, and keeps no step for what follows by itself', () => {
    const history = amend(push(undo(push(begin(1), 2)), 3), 4);
    expect(history).toEqual({ past: [1], present: 4, future: [] });
    expect(undo(history).present).toBe(1);
    expect(redo(history)).toBe(history);
  });
});
