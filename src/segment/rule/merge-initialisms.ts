import { isSpaced, type SegmentRule } from '../rule.js';

/** Takes back a cut after somebody's initials: «Т.Ф. Абдуллин», «С. Лавров». */
export const mergeInitialisms: SegmentRule = (text, breaks, profile) =>
  isSpaced(profile)
    ? breaks.filter((at) => !/(?:^|[\s(«"“.])\p{Lu}\.$/u.test(text.slice(Math.max(0, at - 3), at)))
    : breaks;
