import { russianChineseNames } from './ru-zh-names.js';

/** How a language of characters writes the names of a language of letters by their sounds, and the reverse. */
export interface Transliteration {
  /** Code of the language that spells names with letters, and of the one that writes their sounds with characters. */
  readonly spelled: string;
  readonly written: string;
  /** Spellings that only names of the language of characters have. */
  readonly native: RegExp;
  /** Function words that are surnames of the language of characters, too, in small letters. */
  readonly surnames: ReadonlySet<string>;
  /** Words made of names, which may be rendered by what they mean: «шанхайский». */
  readonly derived: RegExp;
  /** All words of a text that may spell a name, those made of names among them. */
  readonly spellings: RegExp;
  /** Characters that may stand beside a name although names are written with them. */
  readonly besideNames: RegExp;
  /** A word as it sounds: small letters, those that are heard alike made one. */
  even(word: string): string;
  /** Stretches of a text, two characters or more, that may hold the sounds of a foreign name. */
  runs(text: string): string[];
  /**
   * What a character may stand for in a name, as letters made even, at most five: −ln of how usual that is, 0 where it
   * is the rule.
   */
  sounds(character: string): ReadonlyMap<string, number>;
  /**
   * What a name of the language of characters, spelled with letters, may be in characters: for each syllable those that
   * are read so. Two to four syllables that end at `least` letters or behind; none where it cannot be such a name.
   */
  syllables(letters: string, least: number): readonly (readonly string[])[];
}

/** How names are carried over between two languages, in either order, or `null` where nothing is known of it. */
export function transliteration(a: string, b: string): Transliteration | null {
  return [a, b].sort().join('-') === 'ru-zh' ? russianChineseNames : null;
}
