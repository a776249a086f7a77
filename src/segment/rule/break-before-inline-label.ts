import { parseLabel } from '../../language/index.js';
import type { SegmentRule } from '../rule.js';

const candidate =
  /(?<=^|[\s。；;.!?！？：:])(?:\d{1,2}[.)、](?!\d)|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[а-яa-z]\))\s*(?=\p{L}|[«“《"])/gu;

/**
 * Cuts before the numbers of a list that stands in one paragraph or cell: «1. … 2. … 3. …», «（一）… （二）…». It takes a run
 * that counts up from 1 by one, in one style, of at least two members; a lone «(1)» is a reference.
 */
export const breakBeforeInlineLabel: SegmentRule = (text, breaks) => {
  const runs = new Map<string, { at: number; value: number }[]>();
  for (const match of text.matchAll(candidate)) {
    const label = parseLabel(text.slice(match.index));
    const value = label?.path.at(-1);
    if (!label || value === undefined) continue;
    const run = runs.get(label.style) ?? [];
    if (value === 1) runs.set(label.style, [{ at: match.index, value }]);
    else if (run.at(-1)?.value === value - 1) runs.set(label.style, [...run, { at: match.index, value }]);
  }
  const cuts = [...runs.values()].filter((run) => run.length >= 2).flatMap((run) => run.map(({ at }) => at));
  return [...new Set([...breaks, ...cuts])].filter((at) => at > 0).sort((a, b) => a - b);
};
