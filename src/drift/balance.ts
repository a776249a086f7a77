import type { Span } from '../model/index.js';
import type { CellText } from './cells.js';

/** Pairs of signs; `same` are all closing signs that an opening one may be closed by. */
export interface Pairing {
  /** Opening sign → the class it opens. */
  readonly open: ReadonlyMap<string, string>;
  /** Closing sign → the classes it may close, the likeliest first. */
  readonly close: ReadonlyMap<string, readonly string[]>;
}

export interface Unbalanced {
  readonly at: CellText;
  readonly range: Span;
  readonly sign: string;
  readonly kind: 'unopened' | 'unclosed';
  readonly group: string;
}

/**
 * Signs without a partner in one cell. A closing sign takes the nearest open one of its class; what was opened in between stays
 * unclosed.
 */
export function unbalancedIn(
  at: CellText,
  pairing: Pairing,
  isSign: (text: string, index: number) => boolean,
): Unbalanced[] {
  const open: { index: number; group: string; sign: string }[] = [];
  const found: Unbalanced[] = [];
  const unclosed = ({ index, sign, group }: (typeof open)[number]) =>
    found.push({ at, range: [index, index + 1], sign, kind: 'unclosed', group });
  for (let index = 0; index < at.text.length; index += 1) {
    const sign = at.text[index] ?? '';
    const closes = pairing.close.get(sign);
    const opens = pairing.open.get(sign);
    if ((!closes && opens === undefined) || !isSign(at.text, index)) continue;
    const partner = closes ? open.findLastIndex(({ group }) => closes.includes(group)) : -1;
    if (partner !== -1) for (const { ...skipped } of open.splice(partner).slice(1)) unclosed(skipped);
    else if (opens !== undefined) open.push({ index, group: opens, sign });
    else found.push({ at, range: [index, index + 1], sign, kind: 'unopened', group: closes?.[0] ?? sign });
  }
  open.forEach(unclosed);
  return found.sort((a, b) => a.range[0] - b.range[0]);
}

/** How many blocks a quotation or a bracket may reach over in running text. */
const REACH = 12;

/** Leaves out what is opened in one paragraph and closed in one of the next: a quotation or a list in brackets. */
export function acrossBlocks(found: readonly Unbalanced[]): Unbalanced[] {
  const left = new Set(found);
  for (const opener of found) {
    if (opener.kind !== 'unclosed' || opener.at.block.table !== null) continue;
    const order = opener.at.side.order;
    const at = order.get(opener.at.block.id) ?? 0;
    const closer = found.find(
      (other) =>
        left.has(other) &&
        other.kind === 'unopened' &&
        other.group === opener.group &&
        other.at.block.table === null &&
        (order.get(other.at.block.id) ?? 0) > at &&
        (order.get(other.at.block.id) ?? 0) <= at + REACH,
    );
    if (!closer) continue;
    left.delete(opener);
    left.delete(closer);
  }
  return [...left];
}
