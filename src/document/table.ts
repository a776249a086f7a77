import {
  type ColumnRole,
  type DocumentLayout,
  type Label,
  type LanguageProfile,
  parseLabel,
} from '../language/index.js';
import type { Span } from '../model/index.js';
import type { Draft, DraftCell, DraftRepair } from './draft.js';
import type { Element } from './element.js';
import { headingMark, readable } from './markup.js';
import { emptyPiece, join, type Piece, slice, spansOf } from './piece.js';
import { joinLines } from './repair/join-lines.js';
import type { Vocabulary } from './repair/join-word.js';
import { findRepeatedTail } from './repair/repeated-tail.js';
import { reshapeRow } from './repair/reshape-row.js';

type Row = Extract<Element, { type: 'row' }>;

/** A table while its rows come in: its columns are known once its head has been read. */
export interface OpenTable {
  readonly number: number;
  /** Role of each column, or `null` where the table has no head. */
  readonly columns: readonly (string | null)[];
  /** Index of the column that holds the printed numbers; −1 where there is none. */
  readonly numberColumn: number;
}

export interface Reading {
  readonly original: string;
  readonly profile: LanguageProfile;
  readonly layout: DocumentLayout;
  readonly vocabulary: Vocabulary;
}

/** The roles of a head's columns, or `null` where a row is no head. */
export function columnsOf(cells: readonly Piece[], layout: DocumentLayout): (ColumnRole | null)[] | null {
  const roles = cells.map((cell) => {
    const name = cell.text.toLowerCase().replace(/\s+/g, ' ').trim();
    const found = Object.entries(layout.columns).find(([, names]) => names.some((pattern) => pattern.test(name)));
    return (found?.[0] as ColumnRole | undefined) ?? null;
  });
  return roles.filter((role) => role !== null).length >= 2 ? roles : null;
}

/** Opens a table at its first row. `following` are the rows after it: where they are numbered, there is a number column. */
export function openTable(row: Row, following: readonly Row[], number: number, reading: Reading): OpenTable {
  const cells = piecesOf(row, reading);
  const roles = columnsOf(cells, reading.layout);
  if (roles) {
    while (roles.length > 1 && roles.at(-1) === null && cells[roles.length - 1]?.text === '') roles.pop();
    const columns = roles.map((role, index) => role ?? `column-${index + 1}`);
    return { number, columns, numberColumn: roles.indexOf('number') };
  }
  const rows = [row, ...following];
  const labelled = rows.filter((each) => {
    const first = piecesOf(each, reading)[0]?.text ?? '';
    return isNumberCell(first);
  });
  const width = Math.max(...rows.map((each) => trimmedWidth(piecesOf(each, reading))));
  return {
    number,
    columns: Array.from({ length: width }, (_, index) => `column-${index + 1}`),
    numberColumn: labelled.length > rows.length / 2 ? 0 : -1,
  };
}

/** The label of a cell that holds a printed number and nothing else: «72.», «72», «1. 7.3», «（一）»; `null` otherwise. */
export function cellLabel(text: string): Label | null {
  // Recognisers tear dotted numbers apart: «1. 8» is 1.8 where nothing else stands in the cell.
  const whole = text.trim().replace(/(\d\.)\s+(?=\d)/g, '$1');
  const label = parseLabel(whole);
  return label !== null && label.path.length > 0 && label.label.length === whole.length ? label : null;
}

function isNumberCell(text: string): boolean {
  return cellLabel(text) !== null;
}

export function piecesOf(row: Row, { original }: Reading): Piece[] {
  return row.cells.map((span) => readable(original, span));
}

export function trimmedWidth(cells: readonly Piece[]): number {
  let width = cells.length;
  while (width > 1 && cells[width - 1]?.text === '') width -= 1;
  return width;
}

/** Whether a row is a heading across the table: one cell alone, in front, that is marked or is no number. */
export function isHeadingRow(row: Row, table: OpenTable, reading: Reading): boolean {
  const cells = piecesOf(row, reading);
  const first = cells[0];
  if (!first || first.text === '' || trimmedWidth(cells) > 1 || cells.length < 2) return false;
  if (headingMark(reading.original.slice(...(row.cells[0] ?? [0, 0])))) return true;
  if (table.numberColumn === -1) return true;
  // A fragment that fell into the number column goes on in lower case; a heading does not.
  return !isNumberCell(first.text) && !/^\p{Ll}/u.test(first.text);
}

/** Whether a row goes on with the one before it: no number of its own, and a page end or an unfinished cell before it. */
export function isContinuation(row: Row, previous: Draft | null, table: OpenTable, reading: Reading): boolean {
  if (!previous || previous.table !== table.number || previous.type === 'heading') return false;
  const cells = piecesOf(row, reading);
  const first = cells[0]?.text ?? '';
  if (table.numberColumn === 0) {
    if (isNumberCell(first)) return false;
    return row.afterGap || first !== '' || goesOn(cells, previous);
  }
  return first === '' && (row.afterGap || goesOn(cells, previous));
}

function goesOn(cells: readonly Piece[], previous: Draft): boolean {
  const width = previous.cells.length;
  return cells.some(({ text }, index) => {
    const before = previous.cells[Math.min(index, width) - 1]?.piece.text ?? '';
    return text !== '' && /^[\p{Ll}，。；、,;]/u.test(text) && !/[.!?。！？；;]$/.test(before);
  });
}

/** A row → an item or a plain row. */
export function rowDraft(row: Row, table: OpenTable, reading: Reading): Draft {
  const pieces = piecesOf(row, reading);
  const numbered = table.numberColumn === 0;
  const head = numbered ? pieces[0] : undefined;
  const label = head ? cellLabel(head.text) : null;
  const shaped = reshapeRow(pieces, table.columns.length, emptyPiece, (a, b) => join(a, reading.profile.joiner, b));
  const columns = table.columns.slice(numbered ? 1 : 0);
  const bodies = shaped.cells.slice(numbered ? 1 : 0);
  const repairs: DraftRepair[] = [];
  if (shaped.changed) {
    repairs.push({
      type: 'row-reshaped',
      cell: null,
      spans: [row.line.span],
      before: String(pieces.length),
      after: String(table.columns.length),
    });
  }
  for (const { column, dropped } of shaped.repeated) {
    const cell = column - (numbered ? 1 : 0);
    const kept = bodies[cell] ?? emptyPiece;
    repairs.push({
      type: 'cell-repeated',
      cell,
      spans: [...spansOf(kept), ...spansOf(dropped)],
      before: dropped.text,
      after: kept.text,
    });
  }
  const cells: DraftCell[] = bodies.map((piece, index) => ({ column: columns[index] ?? null, piece }));
  return {
    type: numbered && head && head.text !== '' ? 'item' : 'row',
    label: head && head.text !== '' ? head.text.trim() : null,
    labelSpan: head && head.text !== '' ? (spansOf(head)[0] ?? null) : null,
    path: label?.path ?? [],
    style: label?.style ?? null,
    level: Math.max(1, label?.path.length ?? 1),
    table: table.number,
    cells,
    spans: [row.line.span],
    repairs,
    marked: false,
    afterGap: row.afterGap,
    closed: false,
    bullet: false,
  };
}

/** The row before, with what a page end had torn off it. */
export function continueRow(previous: Draft, row: Row, table: OpenTable, reading: Reading): Draft {
  const pieces = piecesOf(row, reading);
  const offset = table.numberColumn === 0 ? 1 : 0;
  const cells = [...previous.cells];
  const repairs: DraftRepair[] = [...previous.repairs];
  pieces.forEach((fragment, index) => {
    if (fragment.text === '') return;
    const wanted = index - offset;
    const at = Math.min(Math.max(wanted, 0), cells.length - 1);
    const cell = cells[at];
    if (!cell) return;
    if (wanted !== at) {
      repairs.push({
        type: 'fragment-moved',
        cell: at,
        spans: spansOf(fragment),
        before: fragment.text,
        after: cell.column ?? String(at + offset + 1),
      });
    }
    const { piece, made } = continueCell(cell.piece, fragment, at, reading);
    cells[at] = { column: cell.column, piece };
    repairs.push(made);
  });
  return { ...previous, cells, repairs, spans: [...previous.spans, row.line.span] };
}

/** A cell and its continuation as one text, and what was done to get there. */
function continueCell(cell: Piece, fragment: Piece, at: number, reading: Reading): { piece: Piece; made: DraftRepair } {
  const repair = (type: DraftRepair['type'], spans: readonly Span[], after: string): DraftRepair => ({
    type,
    cell: at,
    spans,
    before: `${cell.text.slice(-40)} | ${fragment.text.slice(0, 40)}`,
    after,
  });
  const repeated = findRepeatedTail(cell, fragment, reading.profile);
  const before = repeated ? trimEnd(repeated.before) : cell;
  const after = repeated ? repeated.after : fragment;
  const { piece, repair: kind } = joinLines(before, after, reading.profile, reading.vocabulary);
  const shown = piece.text.slice(Math.max(0, before.text.length - 40), before.text.length + 41);
  if (repeated)
    return { piece, made: repair('tail-repeated', [...spansOf(fragment), ...spansOf(repeated.dropped)], shown) };
  return {
    piece,
    made: repair(kind === 'word-joined' ? kind : 'row-continued', [...spansOf(cell), ...spansOf(fragment)], shown),
  };
}

function trimEnd(piece: Piece): Piece {
  return slice(piece, 0, piece.text.trimEnd().length);
}

/** A heading that runs across the table. */
export function headingRowDraft(row: Row, table: OpenTable, reading: Reading): Draft {
  const piece = piecesOf(row, reading)[0] ?? emptyPiece;
  return {
    type: 'heading',
    label: null,
    labelSpan: null,
    path: [],
    style: null,
    level: null,
    table: table.number,
    cells: [{ column: null, piece }],
    spans: [row.line.span],
    repairs: [],
    marked: true,
    afterGap: row.afterGap,
    closed: false,
    bullet: false,
  };
}
