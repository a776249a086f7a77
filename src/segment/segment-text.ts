import { languageProfile } from '../language/index.js';
import type { Span } from '../model/index.js';
import { breakAfterTerminator } from './rule/break-after-terminator.js';
import { breakBeforeInlineLabel } from './rule/break-before-inline-label.js';
import { breakListParts } from './rule/break-list-parts.js';
import { keepBracketsWhole } from './rule/keep-brackets-whole.js';
import { mergeAbbreviation } from './rule/merge-abbreviation.js';
import { mergeInitialisms } from './rule/merge-initialisms.js';
import { mergeLabel } from './rule/merge-label.js';
import type { Breaks, SegmentRule } from './rule.js';

/** The whole method: cut generously, take back what was no end, then cut lists. */
export const segmentRules: readonly SegmentRule[] = [
  breakAfterTerminator,
  mergeAbbreviation,
  mergeInitialisms,
  keepBracketsWhole,
  breakListParts,
  breakBeforeInlineLabel,
  mergeLabel,
];

/**
 * Cuts a text into sentences and list parts.
 *
 * @param language BCP 47; rules of an unknown language are those for spaced words.
 * @param rules in place of ours, for instance those of an SRX file.
 * @returns spans without white space at either end, none empty, in order. Law: spans and the gaps between them join to
 * the text, and the gaps are white space.
 */
export function segmentText(text: string, language: string, rules: readonly SegmentRule[] = segmentRules): Span[] {
  const profile = languageProfile(language);
  const breaks = rules.reduce<Breaks>((found, rule) => rule(text, found, profile), []);
  const spans: Span[] = [];
  let start = 0;
  for (const end of [...breaks, text.length]) {
    const part = text.slice(start, end);
    const from = start + part.length - part.trimStart().length;
    const to = start + part.trimEnd().length;
    if (from < to) spans.push([from, to]);
    start = end;
  }
  return spans;
}
