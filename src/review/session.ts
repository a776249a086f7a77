import type { Bead, Collation, Finding } from '../model/index.js';
import { editSegment, mover } from './edit-segment.js';

/** What a person has said of a finding. */
export interface Decision {
  readonly verdict: 'accepted' | 'rejected' | null;
  readonly comment: string;
}

/** A collation under review. Immutable: each action gives a new one, so that undoing is keeping the old. */
export interface Session {
  readonly collation: Collation;
  /** Beads that a person has confirmed. */
  readonly confirmed: ReadonlySet<Bead>;
  /** Beads that a person has made or edited. */
  readonly changed: ReadonlySet<Bead>;
  /** By {@link findingKey}. */
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** An action with the beads it has made or touched, whose findings are to be computed again. */
export interface Step {
  readonly session: Session;
  readonly touched: readonly Bead[];
}

export type SideName = 'source' | 'target';

export function openSession(collation: Collation): Session {
  return { collation, confirmed: new Set(), changed: new Set(), decisions: new Map() };
}

/** A bead and the next one become one. */
export function mergeWithNext(session: Session, index: number): Step | null {
  const [bead, next] = session.collation.alignment.beads.slice(index, index + 2);
  if (!bead || !next) return null;
  const merged = byHand([...bead.source, ...next.source], [...bead.target, ...next.target]);
  return replaceBeads(session, index, 2, [merged]);
}

/**
 * A bead becomes two. Where both sides have several segments it is cut where the lengths of both halves agree best; else
 * the longer side is cut after its first segment, and of 1-1 the target comes to stand alone.
 */
export function split(session: Session, index: number): Step | null {
  const bead = session.collation.alignment.beads[index];
  if (!bead || bead.source.length + bead.target.length < 2) return null;
  const [i, j] = bestCut(session, bead);
  return replaceBeads(session, index, 1, [
    byHand(bead.source.slice(0, i), bead.target.slice(0, j)),
    byHand(bead.source.slice(i), bead.target.slice(j)),
  ]);
}

/** The first segment of the next bead comes into this one; a bead of which nothing is left is gone. */
export function pullFromNext(session: Session, index: number, side: SideName): Step | null {
  const [bead, next] = session.collation.alignment.beads.slice(index, index + 2);
  const segment = next?.[side][0];
  if (!bead || !next || segment === undefined) return null;
  return replaceBeads(session, index, 2, [
    byHand(bead.source, bead.target, side, [...bead[side], segment]),
    byHand(next.source, next.target, side, next[side].slice(1)),
  ]);
}

/** The last segment of this bead goes to the next one, or to a new bead at the end. */
export function pushToNext(session: Session, index: number, side: SideName): Step | null {
  const [bead, next] = session.collation.alignment.beads.slice(index, index + 2);
  const segment = bead?.[side].at(-1);
  if (!bead || segment === undefined) return null;
  const after = next ?? { source: [], target: [] };
  return replaceBeads(session, index, next ? 2 : 1, [
    byHand(bead.source, bead.target, side, bead[side].slice(0, -1)),
    byHand(after.source, after.target, side, [segment, ...after[side]]),
  ]);
}

/** Another text in a segment of the target. */
export function editTarget(session: Session, index: number, segment: string, text: string): Step | null {
  const bead = session.collation.alignment.beads[index];
  const words = text.replace(/\s+/g, ' ').trim();
  const target = editSegment(session.collation.target, segment, words);
  if (!bead || target === session.collation.target) return null;
  const edited: Bead = { ...bead };
  const collation = { ...session.collation, target, findings: movedFindings(session.collation, segment, words) };
  return replaceBeads({ ...session, collation }, index, 1, [edited]);
}

/** What was found elsewhere in the target stands where it stood. */
function movedFindings({ target, findings }: Collation, id: string, text: string): readonly Finding[] {
  const [first, ...rest] = target.segments.find((segment) => segment.id === id)?.spans ?? [];
  if (!first) return findings;
  const move = mover([{ span: first, text }, ...rest.map((span) => ({ span, text: '' }))]);
  return findings.map((finding) => {
    if (!finding.target) return finding;
    const spans = finding.target.spans.map((span) => [move(span[0]), move(span[1])] as const);
    return { ...finding, target: { ...finding.target, spans: spans.filter(([start, end]) => start < end) } };
  });
}

export function setConfirmed(session: Session, index: number, yes: boolean): Session {
  const bead = session.collation.alignment.beads[index];
  if (!bead || session.confirmed.has(bead) === yes) return session;
  const confirmed = new Set(session.confirmed);
  if (yes) confirmed.add(bead);
  else confirmed.delete(bead);
  return { ...session, confirmed };
}

export function decide(session: Session, finding: Finding, change: Partial<Decision>): Session {
  const key = findingKey(finding);
  const before = session.decisions.get(key) ?? { verdict: null, comment: '' };
  return { ...session, decisions: new Map(session.decisions).set(key, { ...before, ...change }) };
}

/** Names a finding from one check to the next: where it stands and what was compared, not how it is worded. */
export function findingKey(finding: Finding): string {
  const side = (place: Finding['source']) => (place ? [place.blocks, place.segments, place.quote] : null);
  return JSON.stringify([finding.rule, side(finding.source), side(finding.target), finding.values]);
}

/**
 * What the review has come to: confirmed beads are certain, rejected findings are gone, comments stand behind the
 * message. This is what is exported.
 */
export function reviewed(session: Session): Collation {
  const { collation, confirmed, decisions } = session;
  return {
    ...collation,
    alignment: {
      ...collation.alignment,
      beads: collation.alignment.beads.map((bead) => (confirmed.has(bead) ? { ...bead, confidence: 1 } : bead)),
    },
    findings: collation.findings.flatMap((finding) => {
      const decision = decisions.get(findingKey(finding));
      if (decision?.verdict === 'rejected') return [];
      const comment = decision?.comment.trim() ?? '';
      return [comment === '' ? finding : { ...finding, message: `${finding.message} (${comment})` }];
    }),
  };
}

/** A bead that a person has made: as sure as can be, and without a cost under the model. */
function byHand(
  source: readonly string[],
  target: readonly string[],
  side?: SideName,
  instead: readonly string[] = [],
): Bead {
  return {
    source: side === 'source' ? instead : source,
    target: side === 'target' ? instead : target,
    confidence: 1,
    cost: 0,
  };
}

function replaceBeads(session: Session, index: number, count: number, made: readonly Bead[]): Step {
  const { collation } = session;
  const kept = made.filter((bead) => bead.source.length + bead.target.length > 0);
  const beads = [...collation.alignment.beads];
  const removed = beads.splice(index, count, ...kept);
  const confirmed = new Set(session.confirmed);
  const changed = new Set(session.changed);
  for (const bead of removed) {
    confirmed.delete(bead);
    changed.delete(bead);
  }
  for (const bead of kept) changed.add(bead);
  return {
    session: {
      ...session,
      collation: { ...collation, alignment: { ...collation.alignment, beads } },
      confirmed,
      changed,
    },
    touched: kept,
  };
}

function bestCut({ collation }: Session, bead: Bead): [number, number] {
  const [m, n] = [bead.source.length, bead.target.length];
  if (m < 2 && n < 2) return [1, 0];
  if (m < 2) return [m, 1];
  if (n < 2) return [1, n];
  const source = lengths(collation.source.segments, bead.source);
  const target = lengths(collation.target.segments, bead.target);
  let best: [number, number] = [1, 1];
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let i = 1; i < m; i++) {
    for (let j = 1; j < n; j++) {
      const distance = Math.abs(share(source, i) - share(target, j));
      if (distance < bestDistance) {
        best = [i, j];
        bestDistance = distance;
      }
    }
  }
  return best;
}

function lengths(segments: Collation['source']['segments'], ids: readonly string[]): number[] {
  const wanted = new Map(segments.filter(({ id }) => ids.includes(id)).map(({ id, text }) => [id, text.length]));
  return ids.map((id) => wanted.get(id) ?? 1);
}

/** Which part of all letters stands before a cut. */
function share(list: readonly number[], cut: number): number {
  const sum = (part: readonly number[]) => part.reduce((all, each) => all + each, 0);
  return sum(list.slice(0, cut)) / Math.max(1, sum(list));
}
