import { layoutOf, parseLabel } from '../../language/index.js';
import type { Glyphs } from './page-content.js';

/** One line of type. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

/** What the whole document says about its lines. */
export interface Typography {
  /** BCP 47. */
  readonly language: string;
  /** The usual distance between the baselines of a paragraph, in points. */
  readonly leading: number;
  /** Lower-case words that stand whole in some line, compounds with their hyphen. */
  readonly words: ReadonlySet<string>;
}

/** Learns the typography of a document from its lines. */
export function typographyOf(pages: readonly (readonly TextLine[])[], language: string): Typography {
  const gaps = new Map<number, number>();
  const words = new Set<string>();
  for (const lines of pages) {
    lines.forEach((line, index) => {
      const before = lines[index - 1];
      const gap = before && Math.abs(before.size - line.size) < 1 ? Math.round((line.y - before.y) * 2) / 2 : 0;
      if (gap > line.size * 0.9 && gap < line.size * 2.5) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
      for (const [word] of line.text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*(?!-?\p{L}|-$)/gu)) words.add(word);
    });
  }
  const usual = [...gaps].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
  return { language, leading: usual ?? 14, words };
}

/** Glyphs → lines from top to bottom. A gap wider than a fifth of the type is a space. */
export function linesOf(glyphs: readonly Glyphs[]): TextLine[] {
  const rows: Glyphs[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && glyph.y - first.y < Math.max(first.size, glyph.size) * 0.45) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.map((row) => {
    const sorted = row.sort((a, b) => a.left - b.left);
    let text = '';
    let end = Number.NEGATIVE_INFINITY;
    for (const glyph of sorted) {
      const gap = glyph.left - end;
      if (text !== '' && gap > glyph.size * spaceWidth(text, glyph.text)) text += ' ';
      text += glyph.text;
      end = glyph.right;
    }
    const letters = sorted.reduce((sum, glyph) => sum + glyph.text.length, 0);
    const bold = sorted.reduce((sum, glyph) => sum + (glyph.bold ? glyph.text.length : 0), 0);
    return {
      text: text.trim(),
      left: sorted[0]?.left ?? 0,
      right: Math.max(...sorted.map((glyph) => glyph.right)),
      y: median(sorted.map((glyph) => glyph.y)),
      size: Math.max(...sorted.map((glyph) => glyph.size)),
      bold: bold >= letters * 0.9,
    };
  });
}

/** Between Han letters and figures typesetters set a quarter of a square that nobody wrote. */
function spaceWidth(before: string, after: string): number {
  if (/\s$/.test(before) || /^\s/.test(after)) return Number.POSITIVE_INFINITY;
  const [first, second] = [wide.test(before.slice(-1)), wide.test(after.slice(0, 1))];
  return first && second ? 0.8 : first || second ? 0.4 : 0.2;
}

/** Letters and punctuation that fill a square. */
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Lines → paragraphs. A paragraph begins where the gap, the indent, the type or a printed number says so, and after a line
 * that ends well before the margin.
 */
export function paragraphsOf(lines: readonly TextLine[], typography: Typography): TextLine[] {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const gaps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
  // The usual leading is the small one: between paragraphs there may be more.
  const quarter = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? typography.leading;
  const leading = Math.min(quarter, typography.leading);
  const paragraphs: TextLine[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const open = paragraphs.at(-1);
    const joins = before && open && !begins(line, before, { left, right, leading: Math.max(leading, line.size) });
    if (joins) {
      paragraphs[paragraphs.length - 1] = {
        ...open,
        text: joinLines(open.text, line.text, typography),
        right: Math.max(open.right, line.right),
        y: line.y,
        bold: open.bold && line.bold,
      };
    } else paragraphs.push(line);
  });
  return paragraphs;
}

function begins(line: TextLine, before: TextLine, column: { left: number; right: number; leading: number }): boolean {
  const gap = line.y - before.y;
  if (gap > column.leading * 1.45 || gap < 0) return true;
  if (Math.abs(line.size - before.size) > 0.1 * before.size || line.bold !== before.bold) return true;
  const width = column.right - column.left;
  const centred = (each: TextLine) =>
    each.left - column.left > width * 0.08 &&
    Math.abs(each.left - column.left - (column.right - each.right)) < width * 0.06;
  if (centred(line) && centred(before)) return false;
  if (line.left - column.left > line.size && before.left - column.left < line.size) return true;
  if (parseLabel(line.text) !== null && /[.!?;:。！？；：]$/u.test(before.text)) return true;
  if (before.right < column.right - width * 0.4) return true;
  const endsEarly = before.right < column.right - Math.max(width * 0.12, before.size * 2);
  return endsEarly && /[.!?;:。！？；：»”）)]$/u.test(before.text);
}

/** Two lines as one text: no space between Han characters, a word cut by a hyphen made whole. */
export function joinLines(first: string, second: string, { language, words }: Typography): string {
  const cut = /([\p{L}]+)[-\u2010\u00ad]$/u.exec(first);
  const next = /^\p{Ll}+/u.exec(second);
  if (cut?.[1] !== undefined && next) {
    const hyphen = !first.endsWith('\u00ad') && keepsHyphen(cut[1], next[0], language, words) ? '-' : '';
    return `${first.slice(0, -1)}${hyphen}${second}`;
  }
  if ((cut && /^\p{Lu}/u.test(second)) || /[\p{L}\p{N}]\/$/u.test(first)) return first + second;
  return wide.test(first.slice(-1)) && wide.test(second.slice(0, 1)) ? first + second : `${first} ${second}`;
}

/** A compound keeps its hyphen: the document prints it so elsewhere, or both halves are words of their own in it. */
function keepsHyphen(first: string, second: string, language: string, words: ReadonlySet<string>): boolean {
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  if (words.has(`${a}-${b}`)) return true;
  if (words.has(a + b)) return false;
  return (words.has(a) && words.has(b)) || layoutOf(language).joinsWithHyphen(first, second);
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
