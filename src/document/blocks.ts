import type { Draft, DraftRepair } from './draft.js';
import { textDraft } from './draft.js';
import type { Element } from './element.js';
import { readable } from './markup.js';
import { paragraphDraft } from './paragraph.js';
import {
  columnsOf,
  continueRow,
  headingRowDraft,
  isContinuation,
  isHeadingRow,
  type OpenTable,
  openTable,
  piecesOf,
  type Reading,
  rowDraft,
} from './table.js';

/** Elements → drafts: rows become tables, continued rows are put together, lines become paragraphs. */
export function draftsOf(elements: readonly Element[], reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  let table: OpenTable | null = null;
  let tables = 0;
  elements.forEach((element, index) => {
    if (element.type === 'furniture') {
      drafts.push(furnitureDraft(element.line.text, element.line.span, reading));
      return;
    }
    if (element.type === 'text') {
      const draft = paragraphDraft(
        reading.original,
        element.lines,
        element.afterGap,
        reading.profile,
        reading.vocabulary,
      );
      const staysInTable = table !== null && isHeadingInTable(draft, elements, index);
      if (!staysInTable) table = null;
      drafts.push(staysInTable && table ? { ...draft, table: table.number } : draft);
      return;
    }
    const cells = piecesOf(element, reading);
    const head = columnsOf(cells, reading.layout);
    if (table && head) {
      const printed = cells.map((cell) => cell.text).join('\t');
      const repeated = drafts.some((draft) => draft.type === 'table-header' && joinedCells(draft) === printed);
      if (repeated && sameColumns(table, head)) {
        drafts.push(furnitureDraft(element.line.text, element.line.span, reading));
        return;
      }
      table = null;
    }
    if (table === null) {
      tables += 1;
      table = openTable(element, rowsAfter(elements, index), tables, reading);
      if (head) {
        drafts.push({
          ...textDraft(cells[0] ?? { text: '', runs: [] }, [element.line.span], { afterGap: element.afterGap }),
          type: 'table-header',
          table: table.number,
          cells: table.columns.flatMap((column, at) => {
            const piece = cells[at];
            return piece && piece.text !== '' ? [{ column, piece }] : [];
          }),
        });
        return;
      }
    }
    if (isHeadingRow(element, table, reading)) {
      drafts.push(headingRowDraft(element, table, reading));
      return;
    }
    const last = lastRow(drafts);
    if (isContinuation(element, last?.draft ?? null, table, reading) && last) {
      drafts[last.index] = continueRow(last.draft, element, table, reading);
      return;
    }
    drafts.push(rowDraft(element, table, reading));
  });
  return drafts;
}

function furnitureDraft(text: string, span: readonly [number, number], reading: Reading): Draft {
  const repair: DraftRepair = { type: 'furniture-removed', cell: null, spans: [span], before: text.trim(), after: '' };
  const rule = /^[\s\-*_=—–]+$/.test(text);
  return textDraft(readable(reading.original, span), [span], { type: 'furniture', repairs: rule ? [] : [repair] });
}

/** A heading between two rows belongs to the table; what stands before anything but a row closes it. */
function isHeadingInTable(draft: Draft, elements: readonly Element[], index: number): boolean {
  if (!draft.marked) return false;
  const next = elements.slice(index + 1).find((element) => element.type !== 'furniture');
  return next?.type === 'row';
}

function rowsAfter(elements: readonly Element[], index: number): Extract<Element, { type: 'row' }>[] {
  const rows: Extract<Element, { type: 'row' }>[] = [];
  for (const element of elements.slice(index + 1)) {
    if (element.type === 'text') break;
    if (element.type === 'row') rows.push(element);
  }
  return rows;
}

function sameColumns(table: OpenTable, head: readonly (string | null)[]): boolean {
  return table.columns.every(
    (column, index) => head[index] === undefined || head[index] === null || head[index] === column,
  );
}

function joinedCells(draft: Draft): string {
  return draft.cells.map((cell) => cell.piece.text).join('\t');
}

/** The row to which a continuation would belong; page furniture between the two does not part them. */
function lastRow(drafts: readonly Draft[]): { draft: Draft; index: number } | null {
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index];
    if (draft && draft.type !== 'furniture') return { draft, index };
  }
  return null;
}
