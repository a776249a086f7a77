import type { BlockType, RepairType, Span } from '../model/index.js';
import type { Piece } from './piece.js';

/** A block while it is being read: not yet numbered, and without its id. */
export interface Draft {
  readonly type: BlockType;
  readonly label: string | null;
  readonly labelSpan: Span | null;
  /** The label's value («3.2» is [3, 2]), for what counts on from it. */
  readonly path: readonly number[];
  /** Shared by the labels of one list («1.», «(一)»). */
  readonly style: string | null;
  readonly level: number | null;
  /** Counts the tables of the document, 1-based; `null` outside. */
  readonly table: number | null;
  readonly cells: readonly DraftCell[];
  /** All of the original that belongs to it, marks and labels included. */
  readonly spans: readonly Span[];
  readonly repairs: readonly DraftRepair[];
  /** Whether it was marked as a heading in the original (#, bold). */
  readonly marked: boolean;
  /** Whether a blank line or page end stood before it. */
  readonly afterGap: boolean;
  /** Whether its last line ends well before the others: a wrapped paragraph that has come to its end. */
  readonly closed: boolean;
  /** Whether a bullet stood before it. */
  readonly bullet: boolean;
}

export interface DraftCell {
  readonly column: string | null;
  readonly piece: Piece;
}

export interface DraftRepair {
  readonly type: RepairType;
  readonly cell: number | null;
  readonly spans: readonly Span[];
  readonly before: string;
  readonly after: string;
}

/** The text of a block of one cell; of several, joined for a look, not for keeps. */
export function draftText(draft: Draft): string {
  return draft.cells.map((cell) => cell.piece.text).join(' ');
}

/** A draft of plain text, with nothing known about it yet. */
export function textDraft(piece: Piece, spans: readonly Span[], more: Partial<Draft> = {}): Draft {
  return {
    type: 'paragraph',
    label: null,
    labelSpan: null,
    path: [],
    style: null,
    level: null,
    table: null,
    cells: [{ column: null, piece }],
    spans,
    repairs: [],
    marked: false,
    afterGap: false,
    closed: false,
    bullet: false,
    ...more,
  };
}
