import type { Token } from './profile.js';

/**
 * An identifier of letters and digits («COVID-19», «H1N1», «A4»), a number with its separators («1 250 000» is three
 * tokens, «1.5» and «11.06.2010» are one), a word with inner apostrophes and hyphens, or any one other character. The
 * commonest letters are asked for first: «any letter» is a table of hundreds of ranges, searched for every character.
 */
const TOKEN =
  /(?![а-яё])(\p{Script=Latin}+(?:[-‐‑]?\d+\p{Script=Latin}*)+)|(\d+(?:[.,]\d+)*)|((?:[a-zа-яё]|\p{L})(?:[a-zа-яё]+|[\p{L}\p{M}])*(?:[-‐‑'’ʼ]\p{L}(?:[a-zа-яё]+|[\p{L}\p{M}])*)*)|[^\s]/gu;

/** Tokens of a language that puts spaces between words. `keepsWhole` says which hyphenated words are not parted. */
export function tokenizeSpaced(
  text: string,
  stem: (word: string) => string,
  keepsWhole: (word: string) => boolean = () => false,
): Token[] {
  const tokens: Token[] = [];
  const add = (at: number, part: string, kind: Token['kind']) =>
    tokens.push({
      span: [at, at + part.length],
      text: part,
      stem: kind === 'word' ? stem(part) : part.toLowerCase(),
      kind,
    });
  for (const match of text.matchAll(TOKEN)) {
    const [whole, identifier, number, word] = match;
    if (identifier) add(match.index, whole, 'word');
    else if (number) add(match.index, whole, 'number');
    else if (!word) add(match.index, whole, /\p{P}/u.test(whole) ? 'punctuation' : 'symbol');
    else if (!/[-‐‑]/u.test(whole) || keepsWhole(whole)) add(match.index, whole, 'word');
    else {
      let at = match.index;
      for (const part of whole.split(/([-‐‑])/u)) {
        add(at, part, /^[-‐‑]$/u.test(part) ? 'punctuation' : 'word');
        at += part.length;
      }
    }
  }
  return tokens;
}
