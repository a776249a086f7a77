import type { Segment } from '../../model/index.js';
import { type BeadSide, type DriftContext, joinSegments } from '../context.js';

/**
 * Cells that answer each other: the smallest groups such that no bead crosses their borders. In a table that is a cell
 * and its answer; in running text a paragraph and its answer, or several where the translator joined or parted them.
 * What a sentence lacks may stand in the next one of its passage, so words are compared passage by passage.
 */
export interface Passage {
  /** 0-based, in the order of the source. */
  readonly index: number;
  readonly source: BeadSide;
  readonly target: BeadSide;
  /** The bead of each segment, by its place in the alignment. */
  readonly beads: Readonly<Record<'source' | 'target', readonly number[]>>;
  /** Least confidence of the beads in it, 0 to 1. */
  readonly confidence: number;
  /** Column of its cells («executors»), or `null` outside a table. */
  readonly column: string | null;
}

const computed = new WeakMap<DriftContext, readonly Passage[]>();

/** Passages that have both sides, in the order of the source. */
export function passagesOf(context: DriftContext): readonly Passage[] {
  const known = computed.get(context);
  if (known) return known;
  const groups = new Groups();
  const confidence = new Map<string, number>();
  const beadOf = new Map(
    context.beads.flatMap(({ index, source, target }) =>
      [...source.segments, ...target.segments].map(({ id }) => [id, index] as const),
    ),
  );
  for (const { bead, source, target } of context.beads) {
    if (source.segments.length === 0 || target.segments.length === 0) continue;
    const cells = [...source.segments, ...target.segments].map(cellOf);
    for (const cell of cells) groups.join(cells[0]!, cell);
    for (const cell of cells) confidence.set(cell, Math.min(confidence.get(cell) ?? 1, bead.confidence));
  }
  const members = new Map<string, Record<'source' | 'target', Segment[]>>();
  for (const name of ['source', 'target'] as const) {
    for (const segment of context[name].document.segments) {
      const root = groups.root(cellOf(segment));
      if (root === null) continue;
      const group = members.get(root) ?? { source: [], target: [] };
      group[name].push(segment);
      members.set(root, group);
    }
  }
  const passages = [...members.values()].map(({ source, target }, index): Passage => {
    const first = source[0]!;
    const beads = (segments: readonly Segment[]) => segments.map(({ id }) => beadOf.get(id) ?? -1);
    return {
      index,
      source: joinSegments(context.source, source),
      target: joinSegments(context.target, target),
      beads: { source: beads(source), target: beads(target) },
      confidence: Math.min(...[...source, ...target].map((segment) => confidence.get(cellOf(segment)) ?? 1)),
      column: context.source.blocks.get(first.block)?.cells[first.cell]?.column ?? null,
    };
  });
  computed.set(context, passages);
  return passages;
}

const cellOf = (segment: Segment) => `${segment.block}\n${segment.cell}`;

/** Disjoint sets (Galler & Fischer 1964). */
class Groups {
  private readonly parent = new Map<string, string>();

  root(member: string): string | null {
    const parent = this.parent.get(member);
    if (parent === undefined) return null;
    if (parent === member) return member;
    const root = this.root(parent)!;
    this.parent.set(member, root);
    return root;
  }

  join(a: string, b: string): void {
    for (const member of [a, b]) if (!this.parent.has(member)) this.parent.set(member, member);
    this.parent.set(this.root(b)!, this.root(a)!);
  }
}
