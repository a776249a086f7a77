import { mergeSpans, type Run, type Span } from '../model/index.js';

/**
 * A text put together from verbatim stretches of the original. Immutable: every operation gives a new piece, so a
 * repair can be tried and thrown away.
 */
export interface Piece {
  readonly text: string;
  readonly runs: readonly Run[];
}

export const emptyPiece: Piece = { text: '', runs: [] };

/** The verbatim stretch itself. */
export function verbatim(original: string, span: Span): Piece {
  return span[0] >= span[1] ? emptyPiece : { text: original.slice(span[0], span[1]), runs: [{ at: 0, span }] };
}

/** `a`, then `joiner` (which is nowhere in the original), then `b`. Empty sides bring no joiner. */
export function join(a: Piece, joiner: string, b: Piece): Piece {
  if (a.text === '') return b;
  if (b.text === '') return a;
  const offset = a.text.length + joiner.length;
  return {
    text: a.text + joiner + b.text,
    runs: [...a.runs, ...b.runs.map((run) => ({ at: run.at + offset, span: run.span }))],
  };
}

/** The part of a piece between two offsets of its text. */
export function slice(piece: Piece, start: number, end: number = piece.text.length): Piece {
  const runs: Run[] = [];
  for (const run of piece.runs) {
    const from = Math.max(start, run.at);
    const to = Math.min(end, run.at + run.span[1] - run.span[0]);
    if (from < to) runs.push({ at: from - start, span: [run.span[0] + from - run.at, run.span[0] + to - run.at] });
  }
  return { text: piece.text.slice(start, end), runs };
}

/** Without white space at either end. */
export function trim(piece: Piece): Piece {
  const start = piece.text.length - piece.text.trimStart().length;
  return slice(piece, start, Math.max(start, piece.text.trimEnd().length));
}

/** Where a piece stands in the original: one span for each run, touching ones joined. */
export function spansOf(piece: Piece): Span[] {
  return mergeSpans(piece.runs.map((run) => run.span));
}
