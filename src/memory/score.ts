/// <reference path="./fast-levenshtein.d.ts" />
import fastLevenshtein from 'fast-levenshtein';

/**
 * Likeness of two texts, 0 (nothing shared) to 1 (equal): 1 − Levenshtein's distance / length of the longer, in UTF-16 code
 * units. Two empty texts are equal. Symmetric, and 1 only for equals.
 */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : (longer - fastLevenshtein.get(a, b)) / longer;
}

/** A likeness as people see it: a whole percentage rounded DOWN, so that 100 always means equal. */
export function percentage(distance: number, longer: number): number {
  return longer === 0 ? 100 : Math.floor(((longer - distance) * 100) / longer);
}
