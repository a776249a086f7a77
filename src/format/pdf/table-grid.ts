import type { TableCell, TableRow } from '../source-text/passage.js';
import { joinLines, linesOf, type Typography } from './lines.js';
import type { Glyphs, PageContent, Ruling } from './page-content.js';

/** A ruled table on one page. */
export interface PageTable {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly TableRow[];
}

/** How far apart, in points, two rulings may lie that are meant as one. */
const tolerance = 3;

/** Finds the tables whose lines are drawn. Text goes to the cell in which its middle stands. */
export function ruledTables(page: PageContent, typography: Typography): PageTable[] {
  return components(page)
    .map(({ horizontal, vertical }) => {
      const ys = withOpenEnds(places(horizontal), vertical);
      const xs = places(vertical);
      return { horizontal, vertical, ys, xs };
    })
    .filter(({ xs, ys }) => xs.length >= 3 && ys.length >= 2)
    .map(({ vertical, xs, ys }) => {
      const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
      const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0];
      const inside = page.glyphs.filter(
        (glyph) => middle(glyph) > left && middle(glyph) < right && height(glyph) > top && height(glyph) < bottom,
      );
      const rows = ys.slice(1).map((rowBottom, index) => {
        const rowTop = ys[index] ?? 0;
        const own = inside.filter((glyph) => height(glyph) > rowTop && height(glyph) <= rowBottom);
        return rowOf(own, xs, vertical, (rowTop + rowBottom) / 2, typography);
      });
      return { top, bottom, left, right, rows };
    })
    .filter(({ rows }) => rows.some((row) => row.some((cell) => cell.text !== '')))
    .sort((a, b) => a.top - b.top);
}

/** The cells of a row, by the walls that stand at its height. */
export function rowOf(
  glyphs: readonly Glyphs[],
  xs: readonly number[],
  vertical: readonly Ruling[],
  y: number,
  typography: Typography,
): TableRow {
  const walls = xs.flatMap((x, column) => (column === xs.length - 1 || isWalled(vertical, x, y) ? [column] : []));
  const pieces = glyphs.flatMap((glyph) =>
    splitAtWalls(
      glyph,
      walls.map((column) => xs[column] ?? 0),
    ),
  );
  const cells: TableCell[] = [];
  let start = 0;
  for (const column of walls.filter((each) => each > 0)) {
    const [from, to] = [xs[start] ?? 0, xs[column] ?? 0];
    const lines = linesOf(pieces.filter((glyph) => middle(glyph) > from && middle(glyph) < to));
    const text = lines
      .map((line) => line.text)
      .reduce((all, line) => (all === '' ? line : joinLines(all, line, typography)), '');
    cells.push(text !== '' && lines.every((line) => line.bold) ? { text, bold: true } : { text });
    for (let covered = start + 1; covered < column; covered++) cells.push({ text: '', covered: true });
    start = column;
  }
  return cells;
}

function isWalled(vertical: readonly Ruling[], x: number, y: number): boolean {
  return vertical.some((line) => Math.abs(line.at - x) <= tolerance && line.from <= y + 1 && line.to >= y - 1);
}

/** pdf.js joins what stands close in one line even across a wall; it is parted at the space nearest to the wall. */
function splitAtWalls(glyph: Glyphs, walls: readonly number[]): Glyphs[] {
  const wall = walls.find((x) => glyph.left < x - tolerance && glyph.right > x + tolerance);
  if (wall === undefined) return [glyph];
  const weight = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
  const place = (at: number) =>
    glyph.left + ((glyph.right - glyph.left) * weight(glyph.text.slice(0, at))) / weight(glyph.text);
  const spaces = [...glyph.text.matchAll(/\s+/g)].map((match) => match.index);
  const nearest = spaces.sort((a, b) => Math.abs(place(a) - wall) - Math.abs(place(b) - wall))[0];
  if (nearest === undefined || nearest === 0) return [glyph];
  const before = { ...glyph, text: glyph.text.slice(0, nearest), right: wall - 1 };
  const after = { ...glyph, text: glyph.text.slice(nearest).trimStart(), left: wall + 1 };
  return after.text === '' ? [before] : [before, ...splitAtWalls(after, walls)];
}

/** Rulings that touch or cross belong to one table. */
function components(page: PageContent): { horizontal: Ruling[]; vertical: Ruling[] }[] {
  const horizontal = page.horizontal.slice(0, 4000);
  const vertical = page.vertical.slice(0, 4000);
  const parent = [...horizontal, ...vertical].map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  horizontal.forEach((h, i) => {
    vertical.forEach((v, j) => {
      const crosses =
        v.at >= h.from - tolerance &&
        v.at <= h.to + tolerance &&
        h.at >= v.from - tolerance &&
        h.at <= v.to + tolerance;
      if (crosses) parent[find(i)] = find(horizontal.length + j);
    });
  });
  const groups = new Map<number, { horizontal: Ruling[]; vertical: Ruling[] }>();
  parent.forEach((_, index) => {
    const root = find(index);
    const group = groups.get(root) ?? { horizontal: [], vertical: [] };
    const isHorizontal = index < horizontal.length;
    const ruling = isHorizontal ? horizontal[index] : vertical[index - horizontal.length];
    if (ruling) (isHorizontal ? group.horizontal : group.vertical).push(ruling);
    groups.set(root, group);
  });
  return [...groups.values()];
}

/** A row that a page end cuts has no line there: its walls end the table. */
function withOpenEnds(ys: readonly number[], vertical: readonly Ruling[]): number[] {
  const top = Math.min(...vertical.map(({ from }) => from));
  const bottom = Math.max(...vertical.map(({ to }) => to));
  const [first, last] = [ys[0], ys.at(-1)];
  return [
    ...(first !== undefined && first - top > tolerance * 2 ? [top] : []),
    ...ys,
    ...(last !== undefined && bottom - last > tolerance * 2 ? [bottom] : []),
  ];
}

/** Where the rulings stand, those that are meant as one counted once. */
function places(rulings: readonly Ruling[]): number[] {
  const sorted = rulings.map(({ at }) => at).sort((a, b) => a - b);
  const found: number[] = [];
  for (const at of sorted) if (found.length === 0 || at - (found.at(-1) ?? 0) > tolerance) found.push(at);
  return found;
}

function middle(glyph: Glyphs): number {
  return (glyph.left + Math.min(glyph.right, glyph.left + glyph.size)) / 2;
}

function height(glyph: Glyphs): number {
  return glyph.y - glyph.size * 0.3;
}
