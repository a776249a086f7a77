import type { Alignment, Bead, Block, BlockPair, SegmentedDocument } from '../model/index.js';
import { isMirrored, mirrorKnowledge } from './align-segments.js';
import { Aligner, type AlignOptions, type SureBead } from './aligner.js';
import { blockCost } from './cost/block.js';
import { checkVectors } from './cost/vectors.js';
import type { PathBead } from './search/path.js';

/**
 * Aligns two documents from the outside in: first their blocks (headings, items, paragraphs) as sequences, by what they
 * say and by their form, the printed number being evidence and never the truth; then the cells of blocks that answer each
 * other, by column; then the sentences inside. What stands on one side only stays alone. Furniture is left out.
 *
 * Running text may be cut into paragraphs differently on the two sides: there several paragraphs are aligned together, and
 * a block can stand in more than one pair. An item, a row or anything with a number stands in exactly one.
 */
export function align(source: SegmentedDocument, target: SegmentedDocument, options: AlignOptions = {}): Alignment {
  const texts = (document: SegmentedDocument) => document.segments.map((segment) => segment.text);
  const languages = { sourceLanguage: source.language, targetLanguage: target.language };
  checkVectors(options.vectors, source.segments.length, target.segments.length);
  if (!isMirrored(texts(source), texts(target), languages)) return alignInOrder(source, target, options);
  const { blocks, beads } = alignInOrder(target, source, mirrorKnowledge(options));
  return {
    blocks: blocks.map((pair) => ({ ...pair, source: pair.target, target: pair.source })),
    beads: beads.map((bead) => ({ ...bead, source: bead.target, target: bead.source })),
  };
}

/** One side: the blocks that are aligned and, for each cell of each, the places of its segments. */
interface Side {
  readonly document: SegmentedDocument;
  readonly blocks: readonly Block[];
  readonly cells: readonly (readonly (readonly number[])[])[];
  /** The block in which each segment stands. */
  readonly homes: ReadonlyMap<string, string>;
}

/** Segments that are aligned with each other and with nothing else. */
interface Region {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

function alignInOrder(source: SegmentedDocument, target: SegmentedDocument, options: AlignOptions): Alignment {
  const left = makeSide(source);
  const right = makeSide(target);
  const aligner = new Aligner(
    source.segments.map((segment) => segment.text),
    target.segments.map((segment) => segment.text),
    source.language,
    target.language,
    options,
  );
  const form = blockCost(left.blocks, right.blocks);
  const groups = (side: Side) => side.cells.map((cells) => cells.flat());
  const [sourceGroups, targetGroups] = [groups(left), groups(right)];
  for (let round = 0; round < (options.rounds ?? 2); round++) {
    const pairs = aligner.pairGroups(sourceGroups, targetGroups, form);
    const regions = pairs.flatMap((bead) => regionsOf(bead, left, right));
    aligner.learn(regions.flatMap((region) => alignRegion(aligner, region)));
  }

  const blocks: BlockPair[] = [];
  const beads: Bead[] = [];
  for (const bead of aligner.alignGroups(sourceGroups, targetGroups, form)) {
    const found = regionsOf(bead, left, right)
      .flatMap((region) => alignRegion(aligner, region))
      .map(({ source: some, target: others, cost, confidence }) => ({
        source: some.map((place) => source.segments[place]!.id),
        target: others.map((place) => target.segments[place]!.id),
        confidence: confidence * bead.confidence,
        cost: Math.max(0, cost),
      }));
    beads.push(...found);
    blocks.push(...blockPairs(bead, found, left, right));
  }
  return { blocks, beads };
}

function makeSide(document: SegmentedDocument): Side {
  const blocks = document.blocks.filter((block) => block.type !== 'furniture');
  const cells = blocks.map((block) => block.cells.map((): number[] => []));
  const places = new Map(blocks.map((block, place) => [block.id, place]));
  document.segments.forEach((segment, index) => {
    const place = places.get(segment.block);
    if (place !== undefined) cells[place]?.[segment.cell]?.push(index);
  });
  const homes = new Map(document.segments.map((segment) => [segment.id, segment.block]));
  return { document, blocks, cells, homes };
}

/** The cells of a block pair that answer each other, each a region; other beads of blocks are one region. */
function regionsOf(bead: PathBead, left: Side, right: Side): Region[] {
  const source = left.cells.slice(bead.source, bead.source + bead.m);
  const target = right.cells.slice(bead.target, bead.target + bead.n);
  const [a, b] = [source[0], target[0]];
  if (bead.m !== 1 || bead.n !== 1 || !a || !b || (a.length === 1 && b.length === 1)) {
    return [{ source: source.flat(2), target: target.flat(2) }];
  }
  const columns = (block: Block | undefined) => block?.cells.map((cell) => cell.column) ?? [];
  const from = columns(left.blocks[bead.source]);
  const to = columns(right.blocks[bead.target]);
  if (isNamed(from) && isNamed(to)) {
    const answered = from.map((column) => to.indexOf(column));
    const regions = a.map((cell, index) => ({ source: cell, target: b[answered[index]!] ?? [] }));
    const alone = b.filter((_, index) => !answered.includes(index)).map((cell) => ({ source: [], target: cell }));
    return [...regions, ...alone];
  }
  if (a.length === b.length) return a.map((cell, index) => ({ source: cell, target: b[index]! }));
  return [{ source: a.flat(), target: b.flat() }];
}

/** Whether every column has a role of its own. */
function isNamed(columns: readonly (string | null)[]): boolean {
  return columns.every((column) => column !== null) && new Set(columns).size === columns.length;
}

/** A bead by places in the whole documents. */
interface GroupBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly cost: number;
  readonly confidence: number;
}

function alignRegion(aligner: Aligner, { source, target }: Region): GroupBead[] {
  const path = aligner.alignPart(source, target);
  return path.map((bead) => ({
    source: source.slice(bead.source, bead.source + bead.m),
    target: target.slice(bead.target, bead.target + bead.n),
    cost: bead.cost,
    confidence: bead.confidence,
  }));
}

/** Which blocks of a bead of blocks answer each other: those whose segments share a bead. */
function blockPairs(bead: SureBead, beads: readonly Bead[], left: Side, right: Side): BlockPair[] {
  const source = left.blocks.slice(bead.source, bead.source + bead.m);
  const target = right.blocks.slice(bead.target, bead.target + bead.n);
  const { confidence } = bead;
  if (source.length === 1 && target.length === 1) {
    return [{ source: source[0]!.id, target: target[0]!.id, confidence }];
  }
  const [from, to] = [left.homes, right.homes];
  const pairs = new Map<string, BlockPair>();
  const answered = new Set<string>();
  for (const { source: some, target: others } of beads) {
    for (const a of new Set(some.map((id) => from.get(id)!))) {
      for (const b of new Set(others.map((id) => to.get(id)!))) {
        pairs.set(`${a} ${b}`, { source: a, target: b, confidence });
        answered.add(a).add(b);
      }
    }
  }
  const alone = source
    .filter((block) => !answered.has(block.id))
    .map((block) => ({ source: block.id, target: null, confidence }));
  const others = target
    .filter((block) => !answered.has(block.id))
    .map((block) => ({ source: null, target: block.id, confidence }));
  return [...pairs.values(), ...alone, ...others];
}
