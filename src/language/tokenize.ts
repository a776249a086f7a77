import type { Token } from './profile.js';

/**
 * An identifier of letters and digits («COVID-19», «H1N1», «A4»), a number with its separators («1 250 000» is three
 * tokens, «1.5» and «11.06.2010» are one), a word with inner apostrophes and hyphens, or any one other character. The
 * commonest letters are asked for first: «any letter» is a table of hundreds of ranges, searched for every character.
 */
const TOKEN =
  /(?![а-яё])\p{Script=Latin}+(?:[-‐‑]?\d+\p{Script=Latin}*)+|\d+(?:[.,]\d+)*|(?:[a-zа-яё]|\p{L})(?:[a-zа-яё]+|[\p{L}\p{M}])*(?:[-‐‑'’ʼ]\p{L}(?:[a-zа-яё]+|[\p{L}\p{M}])*)*|[^\s]/uy;

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
  // Neither matches nor their groups are kept: a text of 2,000 lines has fifty thousand tokens.
  for (let at = 0; at < text.length; ) {
    if (isSpace(text, at)) {
      at++;
      continue;
    }
    TOKEN.lastIndex = at;
    const end = TOKEN.test(text) ? TOKEN.lastIndex : at + 1;
    const whole = text.slice(at, end);
    if (!isLetter(text, at)) add(at, whole, kindOfSign(whole));
    else if (!/[-‐‑]/.test(whole) || /\d/.test(whole) || keepsWhole(whole)) add(at, whole, 'word');
    else {
      for (const part of whole.split(/([-‐‑])/u)) {
        add(at, part, /^[-‐‑]$/u.test(part) ? 'punctuation' : 'word');
        at += part.length;
      }
    }
    at = end;
  }
  return tokens;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || ((unit < 32 || unit > 126) && !isCommonLetter(unit) && /\s/.test(text[at]!));
}

function isLetter(text: string, at: number): boolean {
  return isCommonLetter(text.charCodeAt(at)) || LETTER.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** a–z and а–я of either case, of which nearly all texts are made. */
function isCommonLetter(unit: number): boolean {
  const small = unit | 32;
  return (small >= 97 && small <= 122) || (unit >= 0x410 && unit <= 0x44f);
}

const LETTER = /\p{L}/u;

function kindOfSign(token: string): Token['kind'] {
  if (/^\d/.test(token)) return 'number';
  // An identifier may begin with a Roman numeral that is one sign: «Ⅱ2».
  if (/\d/.test(token)) return 'word';
  return /^\p{P}/u.test(token) ? 'punctuation' : 'symbol';
}
