import type { Bead, Collation } from '../model/index.js';
import { editSegment } from './edit-segment.js';
import type { Decision, Session } from './session.js';

/** What a review adds to a collation, in a form that can be kept: segments by their place, not by their name. */
export interface SavedReview {
  readonly version: 1;
  readonly beads: readonly (readonly [
    source: readonly number[],
    target: readonly number[],
    confidence: number,
    cost: number,
    /** 1 confirmed, 2 changed, 3 both. */
    marks: number,
  ])[];
  readonly edits: readonly (readonly [segment: number, text: string])[];
  readonly decisions: readonly (readonly [key: string, decision: Decision])[];
  readonly findings: Collation['findings'];
}

/** Law: `restore(original, save(original, session))` is a session equal to the one that was saved. */
export function save(original: Collation, session: Session): SavedReview {
  const { collation } = session;
  const place = {
    source: new Map(collation.source.segments.map(({ id }, index) => [id, index])),
    target: new Map(collation.target.segments.map(({ id }, index) => [id, index])),
  };
  return {
    version: 1,
    beads: collation.alignment.beads.map((bead) => [
      bead.source.map((id) => place.source.get(id) ?? -1),
      bead.target.map((id) => place.target.get(id) ?? -1),
      bead.confidence,
      bead.cost,
      (session.confirmed.has(bead) ? 1 : 0) + (session.changed.has(bead) ? 2 : 0),
    ]),
    edits: collation.target.segments.flatMap(({ text }, index) =>
      text === original.target.segments[index]?.text ? [] : [[index, text] as const],
    ),
    decisions: [...session.decisions],
    findings: collation.findings,
  };
}

/** `null` where what was saved does not fit the collation. */
export function restore(original: Collation, saved: SavedReview): Session | null {
  if (saved.version !== 1) return null;
  let target = original.target;
  for (const [index, text] of saved.edits) {
    const id = original.target.segments[index]?.id;
    if (id === undefined) return null;
    target = editSegment(target, id, text);
  }
  const confirmed = new Set<Bead>();
  const changed = new Set<Bead>();
  let count = 0;
  const beads = saved.beads.map(([sources, targets, confidence, cost, marks]) => {
    const bead: Bead = {
      source: sources.flatMap((index) => original.source.segments[index]?.id ?? []),
      target: targets.flatMap((index) => original.target.segments[index]?.id ?? []),
      confidence,
      cost,
    };
    count += bead.source.length + bead.target.length;
    if ((marks & 1) !== 0) confirmed.add(bead);
    if ((marks & 2) !== 0) changed.add(bead);
    return bead;
  });
  if (count !== original.source.segments.length + original.target.segments.length) return null;
  return {
    collation: { ...original, target, alignment: { ...original.alignment, beads }, findings: saved.findings },
    confirmed,
    changed,
    decisions: new Map(saved.decisions),
  };
}

/** Names the texts, so that work on one is never taken for work on another (FNV-1a over both). */
export function storageKey(collation: Collation): string {
  let hash = 0x811c9dc5;
  const text = `${collation.source.text}\u0000${collation.target.text}`;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `sverka-review:${collation.source.name}:${collation.source.segments.length}:${(hash >>> 0).toString(16)}`;
}
