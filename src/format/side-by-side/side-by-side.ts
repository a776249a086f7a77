import type { Bead, Block, BlockPair, Collation, Finding, Segment } from '../../model/index.js';

/** One bead with its segments looked up. */
export interface BeadRow {
  readonly bead: Bead;
  /** Place in `alignment.beads`, 0-based. */
  readonly index: number;
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  /** Places in `collation.findings`, 0-based. */
  readonly findings: readonly number[];
}

/** The beads of one cell of a pair, with what the two documents themselves call the column. */
export interface CellRows {
  /** Role of the column, or `null` outside a table. */
  readonly column: string | null;
  /** Words of the table's own header on each side, or `null` where there is none. */
  readonly sourceCaption: string | null;
  readonly targetCaption: string | null;
  readonly beads: readonly BeadRow[];
}

export interface PairRows {
  /** Place in `alignment.blocks`, 0-based; −1 for beads that stand in no pair. */
  readonly index: number;
  readonly source: Block | null;
  readonly target: Block | null;
  readonly confidence: number;
  readonly cells: readonly CellRows[];
  /** Findings that speak of the pair as a whole: its numbers, its shape. */
  readonly findings: readonly number[];
}

/** A heading (or title) pair and what stands under it. What precedes the first heading has none. */
export interface SectionRows {
  readonly heading: PairRows | null;
  readonly pairs: readonly PairRows[];
}

/**
 * A collation laid out as a person reads it, the two texts beside each other: section, item, cell, bead.
 * Laws: each bead stands in exactly one cell, and each finding in exactly one place.
 */
export interface SideBySide {
  readonly sections: readonly SectionRows[];
  /** Findings that name no block of either text. */
  readonly general: readonly number[];
}

/** Lays a collation out for reading. Linear in its size. */
export function sideBySide(collation: Collation): SideBySide {
  const { source, target, alignment } = collation;
  const sourceBlocks = byId(source.blocks);
  const targetBlocks = byId(target.blocks);
  const sourceSegments = byId(source.segments);
  const targetSegments = byId(target.segments);
  const captions = { source: columnCaptions(source.blocks), target: columnCaptions(target.blocks) };

  const pairOfBlock = new Map<string, number>();
  alignment.blocks.forEach((pair, index) => {
    if (pair.source !== null) pairOfBlock.set(pair.source, index);
    if (pair.target !== null) pairOfBlock.set(pair.target, index);
  });

  const beadOfSegment = new Map<string, number>();
  alignment.beads.forEach((bead, index) => {
    for (const id of [...bead.source, ...bead.target]) beadOfSegment.set(id, index);
  });

  const findings = placeFindings(collation.findings, beadOfSegment, pairOfBlock);
  const beadsOfPair = new Map<number, BeadRow[]>();
  alignment.beads.forEach((bead, index) => {
    const row: BeadRow = {
      bead,
      index,
      source: lookUp(bead.source, sourceSegments),
      target: lookUp(bead.target, targetSegments),
      findings: findings.byBead.get(index) ?? [],
    };
    const first = row.source[0] ?? row.target[0];
    const pair = (first && pairOfBlock.get(first.block)) ?? -1;
    append(beadsOfPair, pair, row);
  });

  const layPair = (pair: BlockPair, index: number): PairRows => {
    const sourceBlock = pair.source === null ? null : (sourceBlocks.get(pair.source) ?? null);
    const targetBlock = pair.target === null ? null : (targetBlocks.get(pair.target) ?? null);
    const cells = new Map<number, BeadRow[]>();
    for (const row of beadsOfPair.get(index) ?? []) {
      const cell = (row.source[0] ?? row.target[0])?.cell ?? 0;
      append(cells, cell, row);
    }
    return {
      index,
      source: sourceBlock,
      target: targetBlock,
      confidence: pair.confidence,
      cells: [...cells]
        .sort(([a], [b]) => a - b)
        .map(([cell, beads]) => ({
          column: (sourceBlock ?? targetBlock)?.cells[cell]?.column ?? null,
          sourceCaption: caption(captions.source, sourceBlock, cell),
          targetCaption: caption(captions.target, targetBlock, cell),
          beads,
        })),
      findings: findings.byPair.get(index) ?? [],
    };
  };

  const sections: { heading: PairRows | null; pairs: PairRows[] }[] = [];
  alignment.blocks.forEach((pair, index) => {
    const rows = layPair(pair, index);
    if (rows.cells.length === 0 && rows.findings.length === 0) return;
    if (isHeading(rows.source) || (rows.source === null && isHeading(rows.target))) {
      sections.push({ heading: rows, pairs: [] });
      return;
    }
    const open = sections.at(-1);
    if (open) open.pairs.push(rows);
    else sections.push({ heading: null, pairs: [rows] });
  });
  // Nothing is lost even where an alignment made elsewhere names a block that no pair holds.
  if (beadsOfPair.has(-1)) {
    sections.push({ heading: null, pairs: [layPair({ source: null, target: null, confidence: 0 }, -1)] });
  }
  return { sections, general: findings.general };
}

function isHeading(block: Block | null): boolean {
  return block !== null && (block.type === 'heading' || block.type === 'title');
}

/** Each finding goes to the first bead that it names a segment of, else to the first pair that it names a block of. */
function placeFindings(
  all: readonly Finding[],
  beadOfSegment: ReadonlyMap<string, number>,
  pairOfBlock: ReadonlyMap<string, number>,
) {
  const byBead = new Map<number, number[]>();
  const byPair = new Map<number, number[]>();
  const general: number[] = [];
  all.forEach((finding, index) => {
    const bead = firstKnown(finding, 'segments', beadOfSegment);
    const pair = firstKnown(finding, 'blocks', pairOfBlock);
    if (bead !== undefined) append(byBead, bead, index);
    else if (pair !== undefined) append(byPair, pair, index);
    else general.push(index);
  });
  return { byBead, byPair, general };
}

function firstKnown(finding: Finding, key: 'blocks' | 'segments', places: ReadonlyMap<string, number>) {
  for (const side of [finding.source, finding.target]) {
    for (const id of side?.[key] ?? []) {
      const place = places.get(id);
      if (place !== undefined) return place;
    }
  }
  return undefined;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function lookUp(ids: readonly string[], segments: ReadonlyMap<string, Segment>): Segment[] {
  return ids.flatMap((id) => segments.get(id) ?? []);
}

/** Table id and column role → the header's own words («Мероприятия», 活动内容). */
function columnCaptions(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const captions = new Map<string, string>();
  for (const block of blocks) {
    if (block.type !== 'table-header') continue;
    block.cells.forEach((cell) => {
      if (cell.text !== '') captions.set(`${block.table} ${cell.column}`, cell.text);
    });
  }
  return captions;
}

function caption(captions: ReadonlyMap<string, string>, block: Block | null, cell: number): string | null {
  if (block === null || block.table === null || block.type === 'table-header') return null;
  const column = block.cells[cell]?.column ?? null;
  return column === null ? null : (captions.get(`${block.table} ${column}`) ?? null);
}
