import type { NotionWords, OppositeNotions } from './opposite-notions.js';
import { modals, opposedPhrases, opposites as ruZh } from './ru-zh-opposites.js';

export type { OppositeNotions } from './opposite-notions.js';

const read = new Map<string, readonly OppositeNotions[]>();

/** Opposites that hardly stand for each other in a translation, each in both directions; `[]` where none are known. */
export function oppositesOf(source: string, target: string): readonly OppositeNotions[] {
  const key = `${source}-${target}`;
  const known = read.get(key);
  if (known) return known;
  const isTurned = key === 'zh-ru';
  const found = isTurned || key === 'ru-zh' ? [...readTable(ruZh), ...opposedPhrases] : [];
  const turn = ({ source, target }: OppositeNotions['own']) => ({ source: target, target: source });
  const inOrder = isTurned ? found.map(({ own, opposite }) => ({ own: turn(own), opposite: turn(opposite) })) : found;
  const both = inOrder.flatMap(({ own, opposite }) => [
    { own, opposite },
    { own: opposite, opposite: own },
  ]);
  read.set(key, both);
  return both;
}

function readTable(table: string): OppositeNotions[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [own, opposite] = line.split(' :: ').map((side) => {
        const [ru = '', zh = ''] = side.split(' = ');
        return { source: wordsOf(ru, russian), target: wordsOf(zh, chinese) };
      });
      return { own: own!, opposite: opposite! };
    });
}

function wordsOf(field: string, pattern: (words: readonly string[]) => RegExp): NotionWords {
  const [asked = '', more = ''] = field.split('(').map((part) => part.replace(')', '').trim());
  const list = (part: string) => (part === '' ? [] : part.split(/\s+/));
  return { asked: pattern(list(asked)), all: pattern([...list(asked), ...list(more)]) };
}

const russian = (words: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:${words.map((word) => word.replaceAll('.', '\\p{L}*\\s+')).join('|')})\\p{L}*`, 'giu');

/** `!被请求` is 请求 without 被 before it. */
const chinese = (words: readonly string[]) =>
  new RegExp(
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => (word.startsWith('!') ? `(?<!${word[1]})${word.slice(2)}` : word))
      .join('|'),
    'gu',
  );

/** How two languages say what may and what shall be done, by code; `null` where that is not known. */
export function modalsOf(source: string, target: string): { readonly source: Modals; readonly target: Modals } | null {
  const known: Readonly<Record<string, Modals>> = modals;
  const [own, other] = [known[source], known[target]];
  return own && other && own !== other ? { source: own, target: other } : null;
}

interface Modals {
  readonly may: RegExp;
  readonly shall: RegExp;
  /** What is missed where the other text has nothing of the kind. */
  readonly missed: { readonly may: RegExp; readonly shall: RegExp };
  /** All that may be of the kind. */
  readonly all: { readonly may: RegExp; readonly shall: RegExp };
}
