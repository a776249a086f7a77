import { type LanguageProfile, layoutOf } from '../../language/index.js';
import { join, type Piece, slice } from '../piece.js';

/** The words of a document, lower case, compounds with their hyphen: evidence for what a cut word was. */
export type Vocabulary = ReadonlySet<string>;

export function vocabularyOf(text: string): Vocabulary {
  return new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);
}

/**
 * Joins a word that a hyphen cut at a line or page end. `null` where there is none.
 *
 * Whether the hyphen belongs to the word («информационно-телекоммуникационной») or to the line end («сотрудни-чество»)
 * is decided by the document's own words first, by the language's knowledge of compounds second.
 */
export function joinWord(a: Piece, b: Piece, profile: LanguageProfile, vocabulary: Vocabulary): Piece | null {
  const head = /(\p{L}[\p{L}-]*)([-‐\u00ad])$/u.exec(a.text);
  const tail = /^\p{Ll}[\p{L}-]*/u.exec(b.text);
  if (!head?.[1] || !tail) return null;
  const keep = head[2] !== '\u00ad' && keepsHyphen(head[1], tail[0], profile, vocabulary);
  return join(keep ? a : slice(a, 0, a.text.length - 1), '', b);
}

function keepsHyphen(first: string, second: string, profile: LanguageProfile, vocabulary: Vocabulary): boolean {
  const solid = (first + second).toLowerCase();
  const compound = `${first}-${second}`.toLowerCase();
  if (vocabulary.has(solid) !== vocabulary.has(compound)) return vocabulary.has(compound);
  return layoutOf(profile.tag).joinsWithHyphen(first, second);
}
