import type { Glyphs } from './page-content.js';

/**
 * Parts a region of a page into the columns that a reader reads one after the other (recursive X-Y cut, Nagy & Seth
 * 1984): a white gap from top to bottom parts columns, a white band parts what stands above columns from them.
 */
export function columnsOf(glyphs: readonly Glyphs[], depth = 0): Glyphs[][] {
  if (glyphs.length === 0) return [];
  if (depth > 8) return [[...glyphs]];
  const size = glyphs.reduce((sum, glyph) => sum + glyph.size, 0) / glyphs.length;
  const gutter = widestGap(glyphs.map(({ left, right }) => [left, right]));
  if (gutter && gutter.width > size * 1.2) {
    const before = glyphs.filter((glyph) => glyph.left < gutter.at);
    const after = glyphs.filter((glyph) => glyph.left >= gutter.at);
    // Two columns have several lines each; a label beside its text, or a name beside a signature, has not.
    if (lineCount(before) >= 4 && lineCount(after) >= 4 && isColumn(before) && isColumn(after)) {
      return [...columnsOf(before, depth + 1), ...columnsOf(after, depth + 1)];
    }
  }
  const band = widestGap(glyphs.map(({ y, size: height }) => [y - height, y]));
  if (band && band.width > size * 0.8 && hasGutter(glyphs, band.at, size)) {
    const above = glyphs.filter((glyph) => glyph.y <= band.at);
    const below = glyphs.filter((glyph) => glyph.y > band.at);
    return [...columnsOf(above, depth + 1), ...columnsOf(below, depth + 1)];
  }
  return [[...glyphs]];
}

/** Whether cutting at a height lets columns show on one of its sides. */
function hasGutter(glyphs: readonly Glyphs[], at: number, size: number): boolean {
  return [glyphs.filter(({ y }) => y <= at), glyphs.filter(({ y }) => y > at)].some((part) => {
    if (lineCount(part) < 4) return false;
    const gutter = widestGap(part.map(({ left, right }) => [left, right]));
    return gutter !== null && gutter.width > size * 1.2;
  });
}

function lineCount(glyphs: readonly Glyphs[]): number {
  return new Set(glyphs.map(({ y, size }) => Math.round(y / Math.max(1, size * 0.6)))).size;
}

/** A column of running text: its lines hold more than a number. */
function isColumn(glyphs: readonly Glyphs[]): boolean {
  const letters = glyphs.reduce((sum, { text }) => sum + text.replace(/[^\p{L}]/gu, '').length, 0);
  return letters / Math.max(1, lineCount(glyphs)) >= 8;
}

/** The widest stretch that no interval covers, with its middle. */
function widestGap(intervals: readonly (readonly [number, number])[]): { at: number; width: number } | null {
  let best: { at: number; width: number } | null = null;
  let end: number | null = null;
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    if (end !== null && from - end > (best?.width ?? 0)) best = { at: (from + end) / 2, width: from - end };
    end = Math.max(end ?? to, to);
  }
  return best;
}
