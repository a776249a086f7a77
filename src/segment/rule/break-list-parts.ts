import type { LanguageProfile } from '../../language/index.js';
import { isSpaced, type SegmentRule } from '../rule.js';
import { enclosures } from './keep-brackets-whole.js';

/** Parts shorter than this (characters) are an enumeration of words, not a list of clauses. */
const shortestPart = (profile: LanguageProfile) => (isSpaced(profile) ? 15 : 6);

/**
 * Cuts a list at its semicolons, so that each part can be aligned by itself. Inside brackets it takes two semicolons to
 * make a list. Titles are never cut.
 */
export const breakListParts: SegmentRule = (text, breaks, profile) => {
  const separators = [...text.matchAll(/[;；]/gu)].map((match) => match.index + 1);
  if (separators.length === 0) return breaks;
  const enclosed = enclosures(text, profile);
  const inner = (at: number) =>
    enclosed.filter(({ start, end }) => start < at && at < end).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const counts = new Map<number, number>();
  for (const at of separators) {
    const start = inner(at)?.start ?? -1;
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const cuts = separators.filter((at) => {
    if (text.slice(at).trim() === '') return false;
    const around = inner(at);
    if (!around) return true;
    const bracket = /[(（]/u.test(text[around.start] ?? '');
    return bracket && (counts.get(around.start) ?? 0) >= 2;
  });
  const all = [...new Set([...breaks, ...cuts])].sort((a, b) => a - b);
  const shortest = shortestPart(profile);
  return all.filter((at, index) => {
    if (!cuts.includes(at)) return true;
    const before = text.slice(all[index - 1] ?? 0, at).trim();
    const after = text.slice(at, all[index + 1] ?? text.length).trim();
    return before.length >= shortest && after.length >= shortest;
  });
};
