import type { LanguageProfile } from '../../language/index.js';
import type { RepairType } from '../../model/index.js';
import { join, type Piece } from '../piece.js';
import { joinWord, type Vocabulary } from './join-word.js';

export interface Joined {
  readonly piece: Piece;
  readonly repair: Extract<RepairType, 'line-joined' | 'word-joined'>;
}

/** Two lines of one paragraph, or two halves of one cell, as one text: the language says what stands between them. */
export function joinLines(a: Piece, b: Piece, profile: LanguageProfile, vocabulary: Vocabulary): Joined {
  const word = joinWord(a, b, profile, vocabulary);
  if (word) return { piece: word, repair: 'word-joined' };
  return { piece: join(a, joinerBetween(a.text, b.text, profile), b), repair: 'line-joined' };
}

/** Chinese lines meet without a space, but Latin words and numbers in them keep theirs. */
function joinerBetween(a: string, b: string, profile: LanguageProfile): string {
  if (profile.joiner === ' ') return ' ';
  return /[A-Za-z0-9]$/.test(a) && /^[A-Za-z0-9]/.test(b) ? ' ' : '';
}
