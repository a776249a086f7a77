import type { LanguageProfile } from '../../language/index.js';
import type { SegmentRule } from '../rule.js';

/** Longest quotation that is kept whole although sentences end in it, in characters. */
const longestQuote = (profile: LanguageProfile) => (profile.joiner === ' ' ? 120 : 40);

/**
 * Takes back cuts inside brackets and inside titles («Правила поведения. Часть 1», 《…》): they are parts of one sentence.
 * A quotation of several sentences is cut as other text is. A bracket that is never closed encloses nothing.
 */
export const keepBracketsWhole: SegmentRule = (text, breaks, profile) => {
  const whole = enclosures(text, profile).filter(
    ({ start, end, quote }) => !quote || end - start <= longestQuote(profile),
  );
  return breaks.filter((at) => !whole.some(({ start, end }) => start < at && at < end));
};

interface Enclosure {
  readonly start: number;
  readonly end: number;
  readonly quote: boolean;
}

/** What stands between an opening and its closing sign, both included. */
export function enclosures(text: string, profile: LanguageProfile): Enclosure[] {
  const quotes = new Set(profile.quotes.map((pair) => pair.open));
  const titles = new Set(profile.titleQuotes.map((pair) => pair.open));
  const closing = new Map<string, string[]>();
  const pairs = [...profile.brackets, ...profile.quotes, ...profile.titleQuotes].filter(
    ({ open, close }) => open !== close,
  );
  for (const { open, close } of pairs) closing.set(close, [...(closing.get(close) ?? []), open]);
  // Half-width and full-width brackets are paired across: recognisers mix them.
  closing.set(')', ['(', '（']);
  closing.set('）', ['(', '（']);
  const opening = new Set([...closing.values()].flat());
  const open: { sign: string; at: number }[] = [];
  const found: Enclosure[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    const openers = closing.get(sign);
    if (openers) {
      const match = open.findLastIndex((each) => openers.includes(each.sign));
      const opener = open[match];
      if (opener) {
        const quote = quotes.has(opener.sign) && !(titles.has(opener.sign) && profile.joiner === '');
        found.push({ start: opener.at, end: at + 1, quote });
        open.length = match;
        continue;
      }
    }
    if (opening.has(sign)) open.push({ sign, at });
  }
  return found;
}
