import { commonPairs } from './ru-zh-common.js';
import { legalPairs } from './ru-zh-legal.js';
import { officialPairs } from './ru-zh-official.js';

/** One notion with the words that may stand for it in two languages. */
export interface Notion {
  /**
   * `key`: its absence alone is worth a look; `firm`: rendered as a rule; `loose`: comes and goes with the style;
   * `common`: a word of prose of any kind, of which no more is known than what may answer it.
   */
  readonly weight: 'key' | 'firm' | 'loose' | 'common';
  /** By language code: beginnings of words where words are inflected, whole words where they are not. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** What is known beforehand of how the words of two languages answer each other. */
export interface LanguagePair {
  readonly notions: readonly Notion[];
  /**
   * The notions that a word may stand for: those of official prose whose beginnings fit, and of the common and of the
   * legal ones those with the longest beginning that does.
   */
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
  const languages = ['ru', 'zh'] as const;
  const pair = indexNotions(
    readTable(officialPairs, languages),
    [readTable(commonPairs, languages, 'common'), readTable(legalPairs, languages, 'common')],
    languages,
  );
  pairs.set(key, pair);
  return pair;
}

const WEIGHTS: Readonly<Record<string, Notion['weight']>> = { '!': 'key', '+': 'firm', '-': 'loose' };

/** The lines of a table; without a `weight` for all of them each line begins with a sign that says it. */
function readTable(table: string, [first, second]: readonly [string, string], weight?: Notion['weight']): Notion[] {
  return table
    .trim()
    .split('\n')
    .map((line): Notion => {
      const [left = '', right = ''] = (weight ? line : line.slice(2)).split(' = ');
      return {
        weight: weight ?? WEIGHTS[line[0] ?? ''] ?? 'loose',
        words: { [first]: left.trim().split(' '), [second]: right.trim().split(' ') },
      };
    });
}

/** `fitting` are notions of which all whose beginnings fit count, `families` tables in which the longest decides. */
function indexNotions(
  fitting: readonly Notion[],
  families: readonly (readonly Notion[])[],
  [first, second]: readonly [string, string],
): LanguagePair {
  const notions = [...fitting, ...families.flat()];
  const fittingByBeginning = indexWords(fitting, first);
  const familiesByBeginning = families.map((table) => indexWords(table, first));
  const words = indexWords(notions, second);
  const longest = Math.max(...[...words.keys()].map(({ length }) => length));
  const beginningWith = (word: string): Notion[] => [
    ...beginningsOf(word).flatMap((beginning) => fittingByBeginning.get(beginning) ?? []),
    ...familiesByBeginning.flatMap((table) => {
      const beginning = beginningsOf(word).find((known) => table.has(known));
      return beginning === undefined ? [] : table.get(beginning)!;
    }),
  ];
  return {
    notions,
    notionsOf(word, language) {
      if (language === second) return words.get(word) ?? [];
      const found = beginningWith(word);
      // «Неполитический» speaks of what «политический» does.
      return found.length === 0 && word.startsWith('не') ? beginningWith(word.slice(2)) : found;
    },
    wordAt(text, at, language) {
      if (language !== second) return null;
      for (let length = longest; length >= 2; length--) {
        const word = text.slice(at, at + length);
        if (word.length === length && words.has(word)) return word;
      }
      return null;
    },
  };
}

/** A whole word as the tables have it, then its beginnings, the longest first. */
function beginningsOf(word: string): string[] {
  return [`${word}.`, ...Array.from({ length: word.length - 1 }, (_, cut) => word.slice(0, word.length - cut))];
}

function indexWords(notions: readonly Notion[], language: string): Map<string, Notion[]> {
  const index = new Map<string, Notion[]>();
  for (const notion of notions) for (const word of notion.words[language] ?? []) add(index, word, notion);
  return index;
}

function add(index: Map<string, Notion[]>, key: string, notion: Notion): void {
  const list = index.get(key);
  if (list) list.push(notion);
  else index.set(key, [notion]);
}
