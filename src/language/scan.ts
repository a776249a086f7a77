import type { Span } from '../model/index.js';

/** One way of writing something: how it looks in half-width text, and how it is read. */
export interface Notation<T> {
  /** A cheap test that every text with such a mention passes, without the flag g. Where it fails the pattern is not tried. */
  readonly needs?: RegExp;
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
  for (const { needs, pattern, read } of notations) {
    if (needs && !needs.test(open)) continue;
    // The pattern sees the text as it was when its turn began; its own matches do not overlap anyway.
    for (const match of matches(pattern, open)) {
      const found = read(match);
      if (found === null) continue;
      const start = match.index;
      const end = start + match[0].length;
      hide(start, end);
      if (found !== 'ignore') mentions.push({ ...found, span: [start, end], text: text.slice(start, end) });
    }
  }
  return mentions.sort((a, b) => a.span[0] - b.span[0]);
}

/** All matches of a pattern with the flag g. Mostly there are none, and `matchAll` copies the pattern to say so. */
function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return [];
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
    match = pattern.exec(text);
  }
  return found;
}
