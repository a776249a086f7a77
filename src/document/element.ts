import { type DocumentLayout, parseLabel } from '../language/index.js';
import type { Span } from '../model/index.js';
import { isBlank, isRow, isRule, type Line } from './line.js';
import { bulletLength, headingMark } from './markup.js';

/** What stands between two blank lines, cut where a reader sees a new paragraph begin. */
export type Element =
  | { readonly type: 'text'; readonly lines: readonly Line[]; readonly afterGap: boolean }
  | { readonly type: 'row'; readonly line: Line; readonly cells: readonly Span[]; readonly afterGap: boolean }
  | { readonly type: 'furniture'; readonly line: Line };

/** Lines → elements. Page numbers, rules and turn lines are set aside as furniture; nothing is left out. */
export function elementsOf(lines: readonly Line[], layout: DocumentLayout): Element[] {
  const elements: Element[] = [];
  let open: Line[] = [];
  let gap = true;
  let openAfterGap = true;
  const close = () => {
    if (open.length > 0) elements.push({ type: 'text', lines: open, afterGap: openAfterGap });
    open = [];
  };
  for (const line of lines) {
    if (isBlank(line)) {
      close();
      gap = true;
      continue;
    }
    if (isFurniture(line, layout)) {
      close();
      elements.push({ type: 'furniture', line });
      continue;
    }
    if (isRow(line)) {
      close();
      elements.push({ type: 'row', line, cells: cellsOf(line), afterGap: gap });
    } else {
      const previous = open.at(-1);
      if (previous && startsNewParagraph(open, line, layout)) close();
      if (open.length === 0) openAfterGap = gap;
      open.push(line);
    }
    gap = false;
  }
  close();
  return elements;
}

function isFurniture(line: Line, layout: DocumentLayout): boolean {
  const text = line.text.trim();
  return (
    isRule(line) ||
    /^[-–—\s]*\d{1,4}[-–—\s]*$/.test(text) ||
    /^(?:https?:\/\/|www\.)\S+$/i.test(text) ||
    layout.furniture.test(text)
  );
}

/** Cells are parted by tabs; white space around them is no part of them. */
function cellsOf(line: Line): Span[] {
  const cells: Span[] = [];
  let at = line.span[0];
  for (const cell of line.text.split('\t')) {
    const start = at + cell.length - cell.trimStart().length;
    cells.push([start, Math.max(start, at + cell.trimEnd().length)]);
    at += cell.length + 1;
  }
  return cells;
}

const ended = /[.!?…。！？；;:：][”»"』」）)\]]*\s*$/u;

/**
 * Whether a line that follows another without a blank line begins a paragraph of its own. Recognised text is wrapped
 * at page width, converted text has one paragraph a line; the signs that tell them apart are labels, bullets, heading
 * marks, the end of a sentence, and a line that ends well before the others do.
 */
function startsNewParagraph(open: readonly Line[], line: Line, layout: DocumentLayout): boolean {
  const previous = open.at(-1);
  const first = open[0];
  if (!previous || !first) return false;
  const emphasised = /^\s*\*\*/.test(first.text) && !/\*\*\s*$/.test(previous.text);
  if (emphasised) return false;
  if (/^\s*#{1,6}\s/.test(previous.text) || (headingMark(previous.text) && open.length === 1)) return true;
  if (headingMark(line.text) || bulletLength(line.text) > 0 || /^\s*\*+\s/.test(line.text)) return true;
  const text = line.text.trim();
  if (parseLabel(text)) return true;
  if (layout.datePlace.test(text) || layout.datePlace.test(previous.text.trim())) return true;
  if (/ {2}$/.test(previous.text)) return false;
  if (ended.test(previous.text)) return true;
  const width = Math.max(...open.map(({ text: each }) => each.trim().length), text.length);
  const lowerCase = /^\p{Ll}/u.test(text);
  return !lowerCase && previous.text.trim().length < width * 0.6;
}
