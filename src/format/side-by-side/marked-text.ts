import type { Document, Segment, Span } from '../../model/index.js';

/** A piece of a segment's text with the findings that stand on it (places in a list, 0-based, ascending). */
export interface MarkedPiece {
  readonly text: string;
  readonly marks: readonly number[];
}

/** A stretch to be marked: where in the document's text, and for which finding. */
export interface MarkedSpan {
  readonly span: Span;
  readonly finding: number;
}

/**
 * A segment's text cut where marks begin and end. Law: the pieces join to the segment's text.
 * A mark reaches the segment through the cell's runs, so it is found in repaired text too; what was put there to join
 * the pieces is marked where both its neighbours are.
 *
 * @param whole Whether a mark may cover the whole segment. Default true; without it a finding about the whole sentence,
 * which stands beside it anyway, does not drown the marks on its words.
 */
export function markedText(
  document: Document,
  segment: Segment,
  marks: readonly MarkedSpan[],
  { whole = true }: { readonly whole?: boolean } = {},
): MarkedPiece[] {
  const ranges = joinRanges(
    marks.flatMap(({ span, finding }) => spanInSegment(document, segment, span).map((range) => ({ range, finding }))),
  ).filter(({ range }) => whole || range[1] - range[0] < segment.text.length);
  if (ranges.length === 0) return [{ text: segment.text, marks: [] }];
  const cuts = new Set([0, segment.text.length]);
  for (const { range } of ranges) cuts.add(range[0]).add(range[1]);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i] ?? 0;
    const over = ranges.filter(({ range }) => range[0] <= start && range[1] >= end);
    return {
      text: segment.text.slice(start, end),
      marks: [...new Set(over.map(({ finding }) => finding))].sort((a, b) => a - b),
    };
  });
}

/** Marks of one finding that only a joiner parts are one mark. */
function joinRanges(ranges: readonly { range: Span; finding: number }[]): { range: Span; finding: number }[] {
  const joined: { range: Span; finding: number }[] = [];
  for (const each of [...ranges].sort((a, b) => a.finding - b.finding || a.range[0] - b.range[0])) {
    const last = joined.at(-1);
    if (last && last.finding === each.finding && each.range[0] - last.range[1] <= 1) {
      joined[joined.length - 1] = {
        finding: last.finding,
        range: [last.range[0], Math.max(last.range[1], each.range[1])],
      };
    } else joined.push(each);
  }
  return joined;
}

/** Where a stretch of the document's text stands in a segment's text: one range, or none if it lies elsewhere. */
export function spanInSegment(document: Document, segment: Segment, span: Span): Span[] {
  const cell = blocksById(document).get(segment.block)?.cells[segment.cell];
  if (!cell) return [];
  const [from, to] = segment.range;
  // Offsets carry over only where the segment is the cell's text letter by letter.
  if (cell.text.slice(from, to) !== segment.text) return [];
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const run of cell.runs) {
    const first = Math.max(span[0], run.span[0]);
    const last = Math.min(span[1], run.span[1]);
    if (first >= last) continue;
    start = Math.min(start, run.at + first - run.span[0]);
    end = Math.max(end, run.at + last - run.span[0]);
  }
  start = Math.max(start, from);
  end = Math.min(end, to);
  return start < end ? [[start - from, end - from]] : [];
}

const known = new WeakMap<Document, ReadonlyMap<string, Document['blocks'][number]>>();

function blocksById(document: Document) {
  let blocks = known.get(document);
  if (!blocks) {
    blocks = new Map(document.blocks.map((block) => [block.id, block]));
    known.set(document, blocks);
  }
  return blocks;
}
