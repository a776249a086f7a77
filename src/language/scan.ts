import type { Span } from '../model/index.js';

/** One way of writing something: how it looks in half-width text, and how it is read. */
export interface Notation<T> {
  /** With the flag g; context that is not part of the mention stands in look-around. */
  readonly pattern: RegExp;
  /** What was found; `null` if this is something else after all; `ignore` if nothing else may be found there either. */
  read(match: RegExpExecArray): T | null | 'ignore';
}

/** Stands for what has been read: neither letter, digit, sign nor space, so no pattern reads across it. */
const READ = '\ue000';

/**
 * Reads a text by each notation in turn; what one has claimed is hidden from those after it. The order of the notations
 * is thus their precedence, and mentions never overlap. Returned in the order of the text.
 */
export function scan<T>(
  text: string,
  notations: readonly Notation<T>[],
  hidden: readonly Span[] = [],
): (T & { readonly span: Span; readonly text: string })[] {
  let open = text;
  const hide = (start: number, end: number) => {
    open = open.slice(0, start) + READ.repeat(end - start) + open.slice(end);
  };
  for (const span of hidden) hide(...span);
  const mentions: (T & { readonly span: Span; readonly text: string })[] = [];
  for (const { pattern, read } of notations) {
    // The pattern sees the text as it was when its turn began; its own matches do not overlap anyway.
    for (const match of open.matchAll(pattern)) {
      const found = read(match as RegExpExecArray);
      if (found === null) continue;
      const start = match.index;
      const end = start + match[0].length;
      hide(start, end);
      if (found !== 'ignore') mentions.push({ ...found, span: [start, end], text: text.slice(start, end) });
    }
  }
  return mentions.sort((a, b) => a.span[0] - b.span[0]);
}
