import { type LanguageProfile, languageProfile } from '../language/index.js';
import {
  type Bead,
  type Block,
  type BlockPair,
  type Collation,
  type FindingSide,
  type MemoryLookup,
  originalSpans,
  type Segment,
  type SegmentedDocument,
  type Span,
  type Termbase,
} from '../model/index.js';

/**
 * Word links between two languages: what may answer a word's stem, and how surely in either direction, 0 to 1. The
 * lexicons that the aligner learns (`sverka/lexicon/ru-zh`) are of this form.
 */
export interface WordLinks {
  /** Primary subtags. */
  readonly source: string;
  readonly target: string;
  entries(stem: string): readonly { readonly target: string; readonly forward: number; readonly backward: number }[];
}

/** One of the two texts with what the rules look up again and again. */
export interface Side {
  readonly name: 'source' | 'target';
  readonly document: SegmentedDocument;
  readonly profile: LanguageProfile;
  /** All blocks by id. */
  readonly blocks: ReadonlyMap<string, Block>;
  readonly segments: ReadonlyMap<string, Segment>;
  /** The segments of each block, in order. */
  readonly segmentsOf: ReadonlyMap<string, readonly Segment[]>;
  /** Place of each block in the document, 0-based. */
  readonly order: ReadonlyMap<string, number>;
}

/** What a bead holds on one side. */
export interface BeadSide {
  readonly side: Side;
  readonly segments: readonly Segment[];
  /** The segments as one text, joined as the language joins sentences; «» where there are none. */
  readonly text: string;
  /** Where each segment begins in `text`. */
  readonly offsets: readonly number[];
  /** The block of the first segment, or `null` where there is none. */
  readonly block: Block | null;
}

export interface BeadContext {
  readonly bead: Bead;
  /** 0-based, in the order of the alignment. */
  readonly index: number;
  readonly source: BeadSide;
  readonly target: BeadSide;
}

/** Two blocks that answer each other, or one that stands alone, with the beads inside. */
export interface PairContext {
  readonly pair: BlockPair;
  /** 0-based, in the order of the alignment. */
  readonly index: number;
  readonly source: Block | null;
  readonly target: Block | null;
  readonly beads: readonly BeadContext[];
}

/** All that a rule may look at. */
export interface DriftContext {
  readonly source: Side;
  readonly target: Side;
  readonly pairs: readonly PairContext[];
  readonly beads: readonly BeadContext[];
  /** The pair in which a block stands, by the block's id; ids are unique over both sides. */
  readonly pairOf: ReadonlyMap<string, PairContext>;
  readonly termbase: Termbase | null;
  readonly lexicon: WordLinks | null;
  readonly memory: MemoryLookup | null;
}

function sideOf(name: Side['name'], document: SegmentedDocument): Side {
  const segmentsOf = new Map<string, Segment[]>();
  for (const segment of document.segments) {
    const known = segmentsOf.get(segment.block);
    if (known) known.push(segment);
    else segmentsOf.set(segment.block, [segment]);
  }
  return {
    name,
    document,
    profile: languageProfile(document.language),
    blocks: new Map(document.blocks.map((block) => [block.id, block])),
    segments: new Map(document.segments.map((segment) => [segment.id, segment])),
    segmentsOf,
    order: new Map(document.blocks.map((block, index) => [block.id, index])),
  };
}

/** Segments as one text: what a rule reads that must see over sentence ends. */
export function joinSegments(side: Side, segments: readonly Segment[]): BeadSide {
  let text = '';
  const offsets: number[] = [];
  for (const segment of segments) {
    if (text !== '') text += side.profile.joiner;
    offsets.push(text.length);
    text += segment.text;
  }
  const first = segments[0];
  return { side, segments, text, offsets, block: first ? (side.blocks.get(first.block) ?? null) : null };
}

/** Puts what the stages before found into the shape that the rules read. */
export function driftContext(
  { source, target, alignment }: Omit<Collation, 'findings'>,
  options: { termbase?: Termbase | undefined; lexicon?: WordLinks | undefined; memory?: MemoryLookup | undefined } = {},
): DriftContext {
  const sides = { source: sideOf('source', source), target: sideOf('target', target) };
  const segments = (side: Side, ids: readonly string[]) =>
    ids.flatMap((id) => {
      const segment = side.segments.get(id);
      return segment ? [segment] : [];
    });
  const beads = alignment.beads.map((bead, index) => ({
    bead,
    index,
    source: joinSegments(sides.source, segments(sides.source, bead.source)),
    target: joinSegments(sides.target, segments(sides.target, bead.target)),
  }));
  const beadsOf = new Map<string, BeadContext[]>();
  for (const bead of beads) {
    // A bead belongs to the block of its source, or of its target where it has no source.
    const block = bead.source.block ?? bead.target.block;
    if (!block) continue;
    const known = beadsOf.get(block.id);
    if (known) known.push(bead);
    else beadsOf.set(block.id, [bead]);
  }
  const pairs = alignment.blocks.map((pair, index) => ({
    pair,
    index,
    source: pair.source === null ? null : (sides.source.blocks.get(pair.source) ?? null),
    target: pair.target === null ? null : (sides.target.blocks.get(pair.target) ?? null),
    beads: [
      ...((pair.source !== null && beadsOf.get(pair.source)) || []),
      ...((pair.target !== null && beadsOf.get(pair.target)) || []),
    ].sort((a, b) => a.index - b.index),
  }));
  const pairOf = new Map<string, PairContext>();
  for (const pair of pairs) {
    if (pair.source) pairOf.set(pair.source.id, pair);
    if (pair.target) pairOf.set(pair.target.id, pair);
  }
  return {
    ...sides,
    pairs,
    beads,
    pairOf,
    termbase: options.termbase ?? null,
    lexicon: options.lexicon ?? null,
    memory: options.memory ?? null,
  };
}

/** A place in the joined text of a bead, as it goes into a finding. Without ranges the whole of it is meant. */
export function placeInBead(beadSide: BeadSide, ranges?: readonly Span[]): FindingSide | null {
  const { side, segments, text, offsets, block } = beadSide;
  const first = segments[0];
  if (!first) return null;
  const touched = new Set<Segment>();
  const spans: Span[] = [];
  for (const [start, end] of ranges ?? [[0, text.length] as const]) {
    segments.forEach((segment, index) => {
      const offset = offsets[index] ?? 0;
      const from = Math.max(start, offset) - offset;
      const to = Math.min(end, offset + segment.text.length) - offset;
      if (from >= to) return;
      touched.add(segment);
      const cell = side.blocks.get(segment.block)?.cells[segment.cell];
      if (cell) spans.push(...originalSpans(cell.runs, [segment.range[0] + from, segment.range[0] + to]));
    });
  }
  const concerned = touched.size > 0 ? [...touched] : [first];
  return {
    blocks: [...new Set(concerned.map((segment) => segment.block))],
    segments: concerned.map((segment) => segment.id),
    ordinal: block?.ordinal ?? null,
    label: block?.label ?? null,
    spans,
    quote: ranges ? ranges.map(([start, end]) => text.slice(start, end)).join(' … ') : text,
  };
}

/** How a list of places names a block: by its ordinal, else its label, else as a paragraph counted from the top: «12», «（二）», «¶48». */
export function shortPlace({ block, side }: BeadSide): string {
  if (block === null) return '';
  return String(block.ordinal ?? block.label ?? `¶${(side.order.get(block.id) ?? 0) + 1}`);
}

/** A block's label (where it has one and nothing else is asked for) or the whole block, as it goes into a finding. */
export function placeOfBlock(block: Block, part: 'label' | 'whole' = 'whole'): FindingSide {
  const onlyLabel = part === 'label' && block.labelSpan !== null;
  return {
    blocks: [block.id],
    segments: [],
    ordinal: block.ordinal,
    label: block.label,
    spans: onlyLabel && block.labelSpan ? [block.labelSpan] : block.spans,
    quote: onlyLabel ? (block.label ?? '') : block.cells.map((cell) => cell.text).join(' | '),
  };
}

/** A place in one cell of a block, by ranges of the cell's text. */
export function placeInCell(side: Side, block: Block, cell: number, ranges: readonly Span[]): FindingSide {
  const { text = '', runs = [] } = block.cells[cell] ?? {};
  const touches = (segment: Segment) =>
    segment.cell === cell && ranges.some(([start, end]) => start < segment.range[1] && segment.range[0] < end);
  return {
    blocks: [block.id],
    segments: (side.segmentsOf.get(block.id) ?? []).filter(touches).map(({ id }) => id),
    ordinal: block.ordinal,
    label: block.label,
    spans: ranges.flatMap((range) => originalSpans(runs, range)),
    quote: ranges.map(([start, end]) => text.slice(start, end)).join(' … '),
  };
}
