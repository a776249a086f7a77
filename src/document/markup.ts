import type { Span } from '../model/index.js';
import { emptyPiece, join, type Piece, trim, verbatim } from './piece.js';

/** What the recogniser or converter wrote to show form: markdown emphasis, HTML tags, heading and list marks. */
const tags = /<\/?[a-zA-Z][^<>\n]{0,200}>/g;
const emphasis = /\*\*|__/g;

/** A stretch of the original as a reader sees it: marks left out, tags that part lines read as a space. */
export function readable(original: string, span: Span): Piece {
  const source = original.slice(span[0], span[1]);
  const marks: { span: Span; parts: boolean }[] = [];
  for (const match of source.matchAll(tags)) {
    const parts = /^<\/?(?:br|p|li|ol|ul|div|tr|td)\b/i.test(match[0]);
    marks.push({ span: [match.index, match.index + match[0].length], parts });
  }
  for (const match of source.matchAll(emphasis)) {
    marks.push({ span: [match.index, match.index + match[0].length], parts: false });
  }
  marks.sort((a, b) => a.span[0] - b.span[0]);

  let piece: Piece = emptyPiece;
  let at = 0;
  let joiner = '';
  for (const mark of marks) {
    if (mark.span[0] < at) continue;
    const before = trimInside(verbatim(original, [span[0] + at, span[0] + mark.span[0]]), joiner !== '');
    if (before.text !== '') {
      piece = join(piece, joiner, before);
      joiner = '';
    }
    if (mark.parts) joiner = ' ';
    at = mark.span[1];
  }
  const rest = trimInside(verbatim(original, [span[0] + at, span[1]]), joiner !== '');
  return trim(join(piece, joiner, rest));
}

/** Beside a tag that parts lines, white space is form, too. */
function trimInside(piece: Piece, afterParting: boolean): Piece {
  return afterParting ? trim(piece) : piece;
}

/** Heading by mark: «## …» gives 2; bold over the whole line gives 0 (a heading of unknown depth); else null. */
export function headingMark(text: string): { level: number; mark: number } | null {
  const hashes = /^\s*(#{1,6})\s+/.exec(text);
  if (hashes?.[1]) return { level: hashes[1].length, mark: hashes[0].length };
  if (/^\s*<(b|strong|h[1-6])>[\s\S]*<\/\1>\s*$/i.test(text)) return { level: 0, mark: 0 };
  if (/^\s*(\*\*|__)(?!\s)[\s\S]+\1\s*$/.test(text) && !/(\*\*|__)[\s\S]*\1[\s\S]*\1/.test(text.trim().slice(2))) {
    return { level: 0, mark: 0 };
  }
  return null;
}

/** How long a bullet with its space is at the head of a line; 0 where there is none. */
export function bulletLength(text: string): number {
  return /^\s*[-*•·▪◦‣–—]\s+(?=\S)/.exec(text)?.[0].length ?? 0;
}
