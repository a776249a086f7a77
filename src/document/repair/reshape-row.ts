import type { Piece } from '../piece.js';

/** A row put into its table's shape. */
export interface Reshaped {
  readonly cells: readonly Piece[];
  /** Cells printed twice: the index of the column that is read, and the piece that is not. */
  readonly repeated: readonly { readonly column: number; readonly dropped: Piece }[];
  /** Whether the row had another number of cells than its table. */
  readonly changed: boolean;
}

/**
 * Brings a row to `width` cells. Too many: empty cells go first, those at the end before those inside, then a cell that
 * repeats its neighbour; what is left over joins the last column. Too few: empty cells are added at the end.
 *
 * It cannot know which of two columns a lone cell belongs to when an inner cell is missing altogether; it keeps the order.
 */
export function reshapeRow(
  row: readonly Piece[],
  width: number,
  empty: Piece,
  joinTwo: (a: Piece, b: Piece) => Piece,
): Reshaped {
  const cells = [...row];
  const repeated: { column: number; dropped: Piece }[] = [];
  while (cells.length > width && cells.at(-1)?.text === '') cells.pop();
  while (cells.length > width) {
    const blank = cells.findIndex((cell, index) => index > 0 && cell.text === '');
    if (blank === -1) break;
    cells.splice(blank, 1);
  }
  while (cells.length > width) {
    const again = cells.findIndex((cell, index) => index > 0 && same(cell.text, cells[index - 1]?.text ?? ''));
    const dropped = cells[again];
    if (!dropped) break;
    cells.splice(again, 1);
    repeated.push({ column: again - 1, dropped });
  }
  while (cells.length > width) {
    const last = cells.pop();
    const before = cells.pop();
    if (last && before) cells.push(joinTwo(before, last));
  }
  while (cells.length < width) cells.push(empty);
  return { cells, repeated, changed: row.length !== width };
}

/** Equal but for white space, which recognisers sprinkle. */
function same(a: string, b: string): boolean {
  return a.replace(/\s+/g, '') === b.replace(/\s+/g, '');
}
