import type { LanguageProfile } from '../language/index.js';

/** Offsets at which a text is cut, ascending; neither 0 nor its length is among them. */
export type Breaks = readonly number[];

/**
 * One thought about where to cut: it adds or takes away breaks and leaves the text alone. Rules are named by their
 * effect and run in the order in which `segment-text.ts` lists them.
 */
export type SegmentRule = (text: string, breaks: Breaks, profile: LanguageProfile) => Breaks;

/** Whether a language parts its words by spaces. */
export function isSpaced(profile: LanguageProfile): boolean {
  return profile.joiner === ' ';
}

/** Closing quotes and brackets that may follow the end of a sentence and still belong to it. */
export const closers = '”’»›"』」》〉）)\\]】';
