/**
 * A stretch of a text: 0-based, half-open, in UTF-16 code units of the original text.
 * `text.slice(span[0], span[1])` is what it covers. Lines and columns shown to people are 1-based and are
 * computed at the edge, by {@link lineAndColumn}.
 */
export type Span = readonly [start: number, end: number];

/** How many code units a span covers; 0 for an empty one. */
export function spanLength(span: Span): number {
  return span[1] - span[0];
}

/** Whether two spans share at least one code unit. Spans that only touch do not overlap. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** What lies between and around the given spans: the complement within `[0, length)`, in order. */
export function gapsBetween(spans: readonly Span[], length: number): Span[] {
  const gaps: Span[] = [];
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (start > at) gaps.push([at, start]);
    at = Math.max(at, end);
  }
  if (at < length) gaps.push([at, length]);
  return gaps;
}

/** Where an offset stands for a reader: 1-based line and 1-based column, in UTF-16 code units. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let i = text.indexOf('\n'); i !== -1 && i < offset; i = text.indexOf('\n', i + 1)) {
    line += 1;
    lineStart = i + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** Spans in order, with those that touch or overlap made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].filter(([start, end]) => start < end).sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
    else merged.push(span);
  }
  return merged;
}
