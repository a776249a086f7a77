import type { Span } from '../model/index.js';

/** A line of the original without its line end. */
export interface Line {
  readonly span: Span;
  readonly text: string;
}

/** Cuts a stretch of a text into lines. «\r\n», «\n», «\r», form feed and the Unicode separators all end a line. */
export function linesOf(text: string, [start, end]: Span = [0, text.length]): Line[] {
  const lines: Line[] = [];
  const lineEnd = /\r\n|[\n\r\f\u0085\u2028\u2029]/g;
  let at = start;
  lineEnd.lastIndex = start;
  for (let match = lineEnd.exec(text); match && match.index < end; match = lineEnd.exec(text)) {
    lines.push({ span: [at, match.index], text: text.slice(at, match.index) });
    at = match.index + match[0].length;
  }
  if (at < end) lines.push({ span: [at, end], text: text.slice(at, end) });
  return lines;
}

/** Whether a line holds nothing that a reader would see. */
export function isBlank(line: Line): boolean {
  return !/[^\s\u200b\ufeff]/.test(line.text);
}

/** A horizontal rule of dashes, stars or underscores. A single dash is no rule: it may be a damaged 一. */
export function isRule(line: Line): boolean {
  return /^\s*([-*_=—–]\s*){3,}$/.test(line.text);
}

/** A table row: cells parted by tabs. Leading white space that merely indents a paragraph makes no row. */
export function isRow(line: Line): boolean {
  return line.text.trimEnd() === '' ? false : line.text.includes('\t') && /\S/.test(line.text);
}
