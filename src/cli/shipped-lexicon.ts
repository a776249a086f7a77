import type { Lexicon } from '../align/index.js';

/** The lexicon that is shipped for two languages, in either order, loaded only now; `undefined` where there is none. */
export async function shippedLexicon(one: string, other: string): Promise<Lexicon | undefined> {
  const pair = [one, other]
    .map((tag) => tag.split(/[-_]/)[0]?.toLowerCase())
    .sort()
    .join('-');
  return pair === 'ru-zh' ? (await import('../align/lexicon/ru-zh.js')).russianChinese : undefined;
}
