import type { LanguageProfile } from '../../language/index.js';
import { emptyPiece, type Piece, slice } from '../piece.js';

/** A cell and its continuation after a page end, without what was printed twice. */
export interface Unrepeated {
  readonly before: Piece;
  readonly after: Piece;
  /** What is not read. */
  readonly dropped: Piece;
}

/**
 * Finds what a recogniser printed again after a page end. Three forms are known, all seen in real tables:
 *
 * 1. The continuation is the end of the cell and nothing else: «…地区反恐怖机构 | 怖机构».
 * 2. The continuation restates the end of the cell at greater length: «…государств-членов ШОС | государств-членов,
 *    наблюдателей и партнеров по диалогу ШОС». The last words of the cell were guessed by the recogniser; they are all
 *    in the continuation, which begins and ends with them, so the continuation is read.
 * 3. The continuation begins with the half word that ended the cell: «…开放型世界经济 | 济，不断巩固…».
 *
 * `null` where nothing is repeated. A repetition of two letters may be true text («合作 | 合作伙伴») and is left alone.
 */
export function findRepeatedTail(cell: Piece, continuation: Piece, profile: LanguageProfile): Unrepeated | null {
  return (
    repeatedWhole(cell, continuation, profile) ??
    restatedTail(cell, continuation, profile) ??
    repeatedHalf(cell, continuation, profile)
  );
}

function repeatedWhole(cell: Piece, continuation: Piece, profile: LanguageProfile): Unrepeated | null {
  if (!cell.text.endsWith(continuation.text) || continuation.text.length < 2) return null;
  if (profile.joiner === ' ' && !startsWord(cell.text, cell.text.length - continuation.text.length)) return null;
  return { before: cell, after: emptyPiece, dropped: continuation };
}

function restatedTail(cell: Piece, continuation: Piece, profile: LanguageProfile): Unrepeated | null {
  const ours = wordsOf(cell.text, profile);
  const theirs = wordsOf(continuation.text, profile);
  const last = ours.at(-1);
  if (!last || last.text !== theirs.at(-1)?.text) return null;
  const longest = Math.min(ours.length - 1, theirs.length, 8);
  for (let count = longest; count >= 2; count--) {
    const tail = ours.slice(-count);
    const first = tail[0];
    if (!first || first.text !== theirs[0]?.text) continue;
    let found = 0;
    for (const word of theirs) if (word.text === tail[found]?.text) found += 1;
    if (found < count) continue;
    return { before: slice(cell, 0, first.at), after: continuation, dropped: slice(cell, first.at) };
  }
  return null;
}

function repeatedHalf(cell: Piece, continuation: Piece, profile: LanguageProfile): Unrepeated | null {
  const longest = Math.min(cell.text.length, continuation.text.length - 1, 40);
  for (let length = longest; length >= 1; length--) {
    const half = continuation.text.slice(0, length);
    if (!cell.text.endsWith(half)) continue;
    const followedByPunctuation = /^[，。；：、,.;:）)】”»]/.test(continuation.text.slice(length));
    const wholeWords =
      profile.joiner === '' ||
      (startsWord(cell.text, cell.text.length - length) && startsWord(continuation.text, length));
    const letters = half.replace(/[^\p{L}]/gu, '').length;
    if (letters === 0 || !wholeWords) continue;
    if (profile.joiner === '' ? letters >= 3 || followedByPunctuation : wordsOf(half, profile).length >= 2) {
      return { before: cell, after: slice(continuation, length), dropped: slice(continuation, 0, length) };
    }
  }
  return null;
}

/** Whether a word may begin at an offset: no letter stands right before it. */
function startsWord(text: string, at: number): boolean {
  return at === 0 || at >= text.length || !/\p{L}/u.test(text[at - 1] ?? '') || !/\p{L}/u.test(text[at] ?? '');
}

function wordsOf(text: string, profile: LanguageProfile): { text: string; at: number }[] {
  return profile
    .tokenize(text)
    .filter((token) => token.kind === 'word' || token.kind === 'number')
    .map((token) => ({ text: token.text.toLowerCase(), at: token.span[0] }));
}
