import type { Token } from './profile.js';

/**
 * An identifier of letters and digits («COVID-19», «H1N1», «A4»), a number with its separators («1 250 000» is three
 * tokens, «1.5» and «11.06.2010» are one), a word with inner apostrophes and hyphens, or any one other character. The
 * commonest letters are asked for first: «any letter» is a table of hundreds of ranges, searched for every character.
 */
const TOKEN =
  /(?![а-яё])\p{Script=Latin}+(?:[-‐‑]?\d+\p{Script=Latin}*)+|\d+(?:[.,]\d+)*|(?:[a-zа-яё]|\p{L})(?:[a-zа-яё]+|[\p{L}\p{M}])*(?:[-‐‑'’ʼ]\p{L}(?:[a-zа-яё]+|[\p{L}\p{M}])*)*|[^\s]/gu;

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
  // What each token is shows by its letters: groups in the pattern would be filled for every word of a text.
  for (let next = 0; ; ) {
    TOKEN.lastIndex = next;
    const match = TOKEN.exec(text);
    if (match === null) return tokens;
    next = TOKEN.lastIndex;
    const [whole] = match;
    if (!/^(?:[а-яёА-ЯЁa-zA-Z]|\p{L})/u.test(whole)) add(match.index, whole, kindOfSign(whole));
    else if (!/[-‐‑]/.test(whole) || /\d/.test(whole) || keepsWhole(whole)) add(match.index, whole, 'word');
    else {
      let at = match.index;
      for (const part of whole.split(/([-‐‑])/u)) {
        add(at, part, /^[-‐‑]$/u.test(part) ? 'punctuation' : 'word');
        at += part.length;
      }
    }
  }
}

function kindOfSign(token: string): Token['kind'] {
  if (/^\d/.test(token)) return 'number';
  // An identifier may begin with a Roman numeral that is one sign: «Ⅱ2».
  if (/\d/.test(token)) return 'word';
  return /^\p{P}/u.test(token) ? 'punctuation' : 'symbol';
}
