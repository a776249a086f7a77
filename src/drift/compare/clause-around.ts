import type { Span } from '../../model/index.js';

/** The clause or sentence in which a stretch stands: as far on either side as nothing matches `border`, a sign or a sign and what follows it. */
export function clauseAround(text: string, [start, end]: Span, border: RegExp): Span {
  let [from, to] = [start, end];
  const isBorder = (at: number) => border.exec(text.slice(at, at + 2))?.index === 0;
  while (from > 0 && !isBorder(from - 1)) from--;
  while (to < text.length && !isBorder(to)) to++;
  return [from, to];
}
