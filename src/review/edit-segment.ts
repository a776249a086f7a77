import type { Block, Run, Segment, SegmentedDocument, Span } from '../model/index.js';

/**
 * The document with another text in one segment, as if the original had been so from the beginning: its text, cells, runs
 * and all later spans follow. Law: the document stays sound (runs are verbatim, a segment is its range of the cell).
 *
 * @param text Not empty; a segment has something to read.
 */
export function editSegment(document: SegmentedDocument, id: string, text: string): SegmentedDocument {
  const segment = document.segments.find((each) => each.id === id);
  if (!segment || segment.text === text || text === '') return document;
  const [first, ...rest] = segment.spans;
  if (!first) return document;
  const move = mover([{ span: first, text }, ...rest.map((span) => ({ span, text: '' }))]);
  const grown = text.length - (segment.range[1] - segment.range[0]);
  const put: Span = [move(first[0]), move(first[0]) + text.length];

  const moveSpans = (spans: readonly Span[]): Span[] =>
    spans.flatMap(([start, end]): Span[] => {
      const moved: Span = [move(start), move(end)];
      return moved[0] < moved[1] ? [moved] : [];
    });
  const moveRuns = (runs: readonly Run[]): Run[] =>
    runs.map((run) => ({ at: run.at, span: [move(run.span[0]), move(run.span[1])] as const }));

  const blocks = document.blocks.map((block): Block => {
    const cells = block.cells.map((cell, index) => {
      if (block.id !== segment.block || index !== segment.cell) return { ...cell, runs: moveRuns(cell.runs) };
      const [from, to] = segment.range;
      const runs = [
        ...cell.runs.flatMap((run) => clip(run, 0, from)).map((run) => ({ at: run.at, span: moved(run.span, move) })),
        { at: from, span: put },
        ...cell.runs
          .flatMap((run) => clip(run, to, Number.POSITIVE_INFINITY))
          .map((run) => ({ at: run.at + grown, span: moved(run.span, move) })),
      ];
      return { ...cell, text: cell.text.slice(0, from) + text + cell.text.slice(to), runs };
    });
    return {
      ...block,
      cells,
      labelSpan: block.labelSpan === null ? null : moved(block.labelSpan, move),
      spans: moveSpans(block.spans),
    };
  });
  const segments = document.segments.map((each): Segment => {
    if (each.id === id) return { ...each, text, range: [each.range[0], each.range[0] + text.length], spans: [put] };
    const after = each.block === segment.block && each.cell === segment.cell && each.range[0] >= segment.range[1];
    const by = after ? grown : 0;
    return { ...each, range: [each.range[0] + by, each.range[1] + by], spans: moveSpans(each.spans) };
  });
  return {
    ...document,
    text: replaced(document.text, first, text, rest),
    blocks,
    segments,
    repairs: document.repairs.map((repair) => ({ ...repair, spans: moveSpans(repair.spans) })),
  };
}

/** Where an offset stands after the replacements: inside a replaced stretch it is its beginning. */
export function mover(changes: readonly { readonly span: Span; readonly text: string }[]): (offset: number) => number {
  const sorted = [...changes].sort((a, b) => a.span[0] - b.span[0]);
  return (offset) => {
    let by = 0;
    for (const { span, text } of sorted) {
      if (offset <= span[0]) break;
      if (offset < span[1]) return span[0] + by;
      by += text.length - (span[1] - span[0]);
    }
    return offset + by;
  };
}

function replaced(text: string, first: Span, put: string, rest: readonly Span[]): string {
  const changes = [{ span: first, put }, ...rest.map((span) => ({ span, put: '' }))].sort(
    (a, b) => b.span[0] - a.span[0],
  );
  return changes.reduce((all, { span, put: words }) => all.slice(0, span[0]) + words + all.slice(span[1]), text);
}

/** The part of a run that lies between two offsets of the cell's text. */
function clip(run: Run, from: number, to: number): Run[] {
  const start = Math.max(run.at, from);
  const end = Math.min(run.at + run.span[1] - run.span[0], to);
  return start < end ? [{ at: start, span: [run.span[0] + start - run.at, run.span[0] + end - run.at] }] : [];
}

function moved(span: Span, move: (offset: number) => number): Span {
  return [move(span[0]), move(span[1])];
}
