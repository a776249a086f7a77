import { type Block, originalSpans, type Span } from '../model/index.js';
import { placeInCell, type Side } from './context.js';
import type { Draft } from './rule.js';

/** One cell of a block; outside tables a block has one. */
export interface CellText {
  readonly side: Side;
  readonly block: Block;
  readonly cell: number;
  readonly text: string;
}

/** Every cell that a reader reads: all but page furniture. */
export function cellTexts(side: Side): CellText[] {
  return side.document.blocks
    .filter(({ type }) => type !== 'furniture')
    .flatMap((block) => block.cells.map(({ text }, cell) => ({ side, block, cell, text })));
}

/** Places in one cell that a rule complains of, in the order of its text. */
export interface CellHit {
  readonly at: CellText;
  readonly ranges: readonly Span[];
}

/** Whether a range stands in the original as it does in the cell: what was put there to join lines is no fault of the text. */
export function isVerbatim({ block, cell }: CellText, [start, end]: Span): boolean {
  const spans = originalSpans(block.cells[cell]?.runs ?? [], [start, end]);
  return spans.length === 1 && spans[0] !== undefined && spans[0][1] - spans[0][0] === end - start;
}

/** More cells than this with one fault of form, and it is a habit of the text: it is told once. */
const HABIT = 20;

/** One draft a cell, or one for the whole text where the fault is a habit. */
export function* tell<One extends string, Many extends string>(
  side: Side,
  hits: readonly CellHit[],
  messages: { readonly one: One; readonly many: Many },
): Iterable<Draft<One | Many>> {
  const drafts = hits.map(({ at, ranges }) => ({
    place: placeInCell(at.side, at.block, at.cell, ranges),
    context: contextOf(at.text, ranges),
  }));
  const on = (place: Draft['source']) => ({
    source: side.name === 'source' ? place : null,
    target: side.name === 'target' ? place : null,
  });
  const first = drafts[0];
  if (first && drafts.length > HABIT) {
    yield {
      message: messages.many,
      values: { count: `${drafts.length}`, found: first.context },
      ...on({
        ...first.place,
        blocks: [...new Set(drafts.flatMap(({ place }) => place.blocks))],
        segments: [...new Set(drafts.flatMap(({ place }) => place.segments))],
        spans: drafts.flatMap(({ place }) => place.spans),
      }),
    };
    return;
  }
  for (const { place, context } of drafts) yield { message: messages.one, values: { found: context }, ...on(place) };
}

/** The first place with a few characters around it, so that a lone comma can be recognised. */
function contextOf(text: string, ranges: readonly Span[]): string {
  const [start, end] = ranges[0] ?? [0, 0];
  const from = Math.max(0, start - 8);
  const to = Math.min(text.length, end + 8);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
