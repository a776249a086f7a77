import type { Token } from '../profile.js';
import { halfWidth } from '../width.js';

/** Made when it is first asked for: it takes as long as all else of the language to load. */
let segmenter: Intl.Segmenter | undefined;

/**
 * Words as ICU's dictionary parts them (UAX #29 and the CJ dictionary of the runtime, so that another version of Node
 * or a browser may cut a rare word elsewhere). Latin words and numbers inside the text are tokens of their own.
 */
export function tokenizeChinese(text: string): Token[] {
  const tokens: Token[] = [];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (/^\s*$/.test(segment)) continue;
    const stem = stemChinese(segment);
    const kind = /^\d/.test(stem) ? 'number' : isWordLike ? 'word' : /\p{P}/u.test(segment) ? 'punctuation' : 'symbol';
    tokens.push({ span: [index, index + segment.length], text: segment, stem, kind });
  }
  return tokens;
}

/** A Chinese word is not inflected: only width and case of foreign letters are evened out. */
export function stemChinese(word: string): string {
  return halfWidth(word).toLowerCase();
}
