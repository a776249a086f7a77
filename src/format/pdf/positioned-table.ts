import type { Typography } from './lines.js';
import type { Glyphs } from './page-content.js';
import { type PageTable, rowOf } from './table-grid.js';

/** What stands between two white bands that reach across the region. */
interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly glyphs: readonly Glyphs[];
}

/**
 * Finds a table whose lines are not drawn: rows parted by white bands, columns by white gutters, a number or letter at the
 * head of most rows. Without numbers such a page is taken for running text in columns.
 */
export function positionedTables(glyphs: readonly Glyphs[], typography: Typography): PageTable[] {
  const bands = bandsOf(glyphs, typography);
  const like = bands.map((band) => clusters(band.glyphs).length >= 3);
  const first = like.indexOf(true);
  const last = like.lastIndexOf(true);
  const inside = bands.slice(first, last + 1);
  if (first === -1 || inside.length < 3 || like.filter(Boolean).length < inside.length * 0.5) return [];
  const walls = wallsOf(inside);
  if (walls.length < 4) return [];
  const vertical = walls.map((at) => ({ at, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }));
  const rows = inside.map((band) => {
    // A heading across the table stands in one cell.
    const crosses = band.glyphs.length > 0 && clusters(band.glyphs).length === 1 && covers(band.glyphs, walls);
    const own = crosses ? vertical.filter((_, index) => index === 0 || index === walls.length - 1) : vertical;
    return rowOf(band.glyphs, walls, own, (band.top + band.bottom) / 2, typography);
  });
  const numbered = rows.filter((row) =>
    /^[(（]?(?:\d+(?:\.\d+)*|\p{L}|[一二三四五六七八九十百]+)[.)）、]?$/u.test(row[0]?.text ?? ''),
  );
  if (numbered.length < rows.length * 0.4) return [];
  return [
    {
      top: inside[0]?.top ?? 0,
      bottom: inside.at(-1)?.bottom ?? 0,
      left: walls[0] ?? 0,
      right: walls.at(-1) ?? 0,
      rows,
    },
  ];
}

/** Lines of all columns, parted where the white between them is more than between the lines of a paragraph. */
function bandsOf(glyphs: readonly Glyphs[], { leading }: Typography): Band[] {
  const bands: { top: number; bottom: number; glyphs: Glyphs[] }[] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.y - a.size - (b.y - b.size))) {
    const top = glyph.y - glyph.size * 0.8;
    const bottom = glyph.y + glyph.size * 0.2;
    const open = bands.at(-1);
    if (open && top - open.bottom <= Math.max(0, leading - glyph.size) + 1) {
      open.bottom = Math.max(open.bottom, bottom);
      open.glyphs.push(glyph);
    } else bands.push({ top, bottom, glyphs: [glyph] });
  }
  return bands;
}

/** Stretches across the page that are covered, parted by more white than a space. */
function clusters(glyphs: readonly Glyphs[]): [number, number][] {
  const found: [number, number][] = [];
  for (const { left, right, size } of glyphs.toSorted((a, b) => a.left - b.left)) {
    const open = found.at(-1);
    if (open && left - open[1] < size * 0.6) open[1] = Math.max(open[1], right);
    else found.push([left, right]);
  }
  return found;
}

/** The edges of the columns: the middles of the gutters that nearly all rows leave white, and the outer edges. */
function wallsOf(bands: readonly Band[]): number[] {
  const glyphs = bands.flatMap((band) => band.glyphs);
  const left = Math.min(...glyphs.map((glyph) => glyph.left));
  const right = Math.max(...glyphs.map((glyph) => glyph.right));
  const covered = bands.map((band) => clusters(band.glyphs));
  const allowed = Math.max(1, bands.length * 0.2);
  const walls = [left - 2];
  let gutter: number | null = null;
  for (let x = left; x <= right; x += 1) {
    const crossing = covered.filter((stretches) => stretches.some(([from, to]) => from <= x && x <= to)).length;
    if (crossing <= allowed) gutter ??= x;
    else if (gutter !== null) {
      if (gutter > left && x - gutter >= 4) walls.push((gutter + x) / 2);
      gutter = null;
    }
  }
  return [...walls, right + 2];
}

function covers(glyphs: readonly Glyphs[], walls: readonly number[]): boolean {
  return walls.slice(1, -1).some((wall) => glyphs.some(({ left, right }) => left < wall && right > wall));
}
