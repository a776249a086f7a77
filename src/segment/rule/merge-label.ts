import { parseLabel } from '../../language/index.js';
import type { SegmentRule } from '../rule.js';

/** Takes back a cut between a printed number and its words: «1. Стороны…», «Статья 3. Цели». */
export const mergeLabel: SegmentRule = (text, breaks) =>
  breaks.filter((at, index) => {
    const start = index === 0 ? 0 : (breaks[index - 1] ?? 0);
    const before = text.slice(start, at).trim();
    const label = parseLabel(`${before} `);
    return !(label !== null && label.label === before && before.length < text.slice(start).trim().length);
  });
