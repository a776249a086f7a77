import { closers, isSpaced, type SegmentRule } from '../rule.js';

const spaced = new RegExp(`[.!?…]+[${closers}]*(?=\\s)`, 'gu');
const wordless = new RegExp(`(?:[。！？!?]+|(?<=\\p{Script=Han})\\.(?=\\s*[\\p{Script=Han}《“]))[${closers}]*`, 'gu');

/**
 * Cuts after full stops, question and exclamation marks with their closing quotes and brackets. Where words are spaced, a
 * space must follow and then no small letter; in Chinese nothing need follow, and a half-width stop between two
 * characters is a full stop that recognition has made small.
 */
export const breakAfterTerminator: SegmentRule = (text, breaks, profile) => {
  const found = [...text.matchAll(isSpaced(profile) ? spaced : wordless)].flatMap((match) => {
    const end = match.index + match[0].length;
    const rest = text.slice(end).trimStart();
    if (rest === '') return [];
    if (isSpaced(profile) ? /^[\p{Ll},;:)\]»]/u.test(rest) : /^[，。；：、！？,;:的]/u.test(rest)) return [];
    return [end];
  });
  return [...breaks, ...found].sort((a, b) => a - b);
};
