import type { Glyphs, PageContent } from './page-content.js';

/** Share of the page's height at top and bottom in which page headers and numbers stand. */
const margin = 0.1;

interface EdgeLine {
  readonly glyphs: readonly Glyphs[];
  /** The same words, numbers apart, at the same height. */
  readonly key: string;
}

/** Takes page numbers, and whole lines that stand at the same place on half of the pages, out of the text. */
export function withoutFurniture(pages: readonly PageContent[]): PageContent[] {
  const edges = pages.map(edgeLines);
  const seen = new Map<string, number>();
  for (const lines of edges) {
    for (const key of new Set(lines.map((line) => line.key))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const often = Math.max(3, pages.length / 2);
  return pages.map((page, index) => {
    const removed = new Set(
      (edges[index] ?? [])
        .filter((line) => (seen.get(line.key) ?? 0) >= often || isPageNumber(page, line))
        .flatMap((line) => line.glyphs),
    );
    return removed.size === 0 ? page : { ...page, glyphs: page.glyphs.filter((glyph) => !removed.has(glyph)) };
  });
}

function edgeLines(page: PageContent): EdgeLine[] {
  const lines = new Map<number, Glyphs[]>();
  for (const glyph of page.glyphs) {
    if (glyph.y > page.height * margin && glyph.y < page.height * (1 - margin)) continue;
    const at = Math.round(glyph.y / 2);
    const near = [at, at - 1, at + 1].find((each) => lines.has(each)) ?? at;
    lines.set(near, [...(lines.get(near) ?? []), glyph]);
  }
  return [...lines].map(([at, glyphs]) => {
    const words = glyphs
      .toSorted((a, b) => a.left - b.left)
      .map(({ text }) => text.replace(/\d+/g, '#').trim())
      .join(' ');
    return { glyphs, key: `${Math.round(at / 2)} ${words}` };
  });
}

/** A lone number in its line, beyond all other text. */
function isPageNumber(page: PageContent, { glyphs }: EdgeLine): boolean {
  const [glyph] = glyphs;
  if (!glyph || !/^[-–—\s]*(?:\d{1,4}|[ivxl]{1,6})[-–—\s]*$/i.test(glyphs.map(({ text }) => text).join('')))
    return false;
  const isTop = glyph.y < page.height / 2;
  return page.glyphs.every((other) => glyphs.includes(other) || (isTop ? other.y > glyph.y : other.y < glyph.y));
}
