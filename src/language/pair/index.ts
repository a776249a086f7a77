import { officialPairs } from './ru-zh-official.js';

/** One notion of official prose with the words that may stand for it in two languages. */
export interface Notion {
  /** `key`: its absence alone is worth a look; `firm`: rendered as a rule; `loose`: comes and goes with the style. */
  readonly weight: 'key' | 'firm' | 'loose';
  /** By language code: beginnings of words where words are inflected, whole words where they are not. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** What is known beforehand of how the words of two languages answer each other. */
export interface LanguagePair {
  readonly notions: readonly Notion[];
  /** The notions that a word may stand for; of several beginnings that fit, the longest decide. */
  notionsOf(word: string, language: string): readonly Notion[];
  /** The longest known word that begins at a place of a text without spaces, 2 characters at least, or `null`. */
  wordAt(text: string, at: number, language: string): string | null;
}

const pairs = new Map<string, LanguagePair>();

/** The pair of two languages in either order, or `null` where nothing is known of it. */
export function languagePair(a: string, b: string): LanguagePair | null {
  const key = [a, b].sort().join('-');
  if (key !== 'ru-zh') return null;
  const known = pairs.get(key);
  if (known) return known;
  const pair = readPair(officialPairs, ['ru', 'zh']);
  pairs.set(key, pair);
  return pair;
}

const WEIGHTS: Readonly<Record<string, Notion['weight']>> = { '!': 'key', '+': 'firm', '-': 'loose' };

function readPair(table: string, [first, second]: readonly [string, string]): LanguagePair {
  const notions = table
    .trim()
    .split('\n')
    .map((line): Notion => {
      const [left = '', right = ''] = line.slice(2).split(' = ');
      return {
        weight: WEIGHTS[line[0] ?? ''] ?? 'loose',
        words: { [first]: left.trim().split(' '), [second]: right.trim().split(' ') },
      };
    });
  const index = new Map<string, Notion[]>();
  let longest = 1;
  for (const notion of notions) {
    for (const [language, words] of Object.entries(notion.words)) {
      for (const word of words) {
        const key = `${language} ${word}`;
        const list = index.get(key);
        if (list) list.push(notion);
        else index.set(key, [notion]);
        if (language === second) longest = Math.max(longest, word.length);
      }
    }
  }
  return {
    notions,
    notionsOf(word, language) {
      if (language === second) return index.get(`${language} ${word}`) ?? [];
      const found: Notion[] = [];
      for (let end = word.length; end >= 2; end--)
        found.push(...(index.get(`${language} ${word.slice(0, end)}`) ?? []));
      return found;
    },
    wordAt(text, at, language) {
      for (let length = longest; length >= 2; length--) {
        const word = text.slice(at, at + length);
        if (word.length === length && index.has(`${language} ${word}`)) return word;
      }
      return null;
    },
  };
}
