/** Scripts that tell a language at once, and how many letters of an alphabet one character of theirs is worth. */
const scripts: readonly { language: string; letters: RegExp; weight: number }[] = [
  { language: 'zh', letters: /\p{Script=Han}/gu, weight: 3 },
  { language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, weight: 3 },
  { language: 'ko', letters: /\p{Script=Hangul}/gu, weight: 3 },
  { language: 'ru', letters: /\p{Script=Cyrillic}/gu, weight: 1 },
  { language: 'ar', letters: /\p{Script=Arabic}/gu, weight: 1 },
  { language: 'en', letters: /\p{Script=Latin}/gu, weight: 1 },
];

/** Letters that Russian does not have, where one in a hundred letters is enough to tell its neighbours. */
const cyrillic: readonly (readonly [language: string, letters: RegExp])[] = [
  ['kk', /[әғқңұһӘҒҚҢҰҺ]/g],
  ['be', /[ўЎ]/g],
  ['uk', /[їєґЇЄҐіІ]/g],
  ['tg', /[ҷӣӯҶӢӮ]/g],
  ['ky', /[ңөүҢӨҮ]/g],
  ['sr', /[јљњћђЈЉЊЋЂ]/g],
];

/** The commonest short words of languages in Latin script; the one with most of them wins. */
const latin: readonly (readonly [language: string, words: RegExp])[] = [
  ['en', /\b(?:the|and|of|to|in|for|with|shall|is|that)\b/gi],
  ['fr', /\b(?:le|la|les|des|et|du|dans|pour|est|une)\b/gi],
  ['es', /\b(?:el|los|las|del|y|en|para|una|por|que)\b/gi],
  ['de', /\b(?:der|die|das|und|den|von|zu|mit|für|ist)\b/gi],
];

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * The language in which most of a text is written, as primary BCP 47 subtag («ru», «zh», «en»…), or `null` where no letter
 * tells. Judged by script, then by letters and short words peculiar to a language; a Chinese text with Latin names is
 * Chinese, because one Han character is worth three letters. Reliable from about one sentence on; a name alone may mislead.
 */
export function detectLanguage(text: string): string | null {
  const scores = scripts.map(({ language, letters, weight }) => ({ language, score: count(text, letters) * weight }));
  const of = (language: string) => scores.find((one) => one.language === language)?.score ?? 0;
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score === 0) return null;
  // Japanese writes its endings in kana between Chinese characters.
  if (best.language === 'zh' && of('ja') > 0.1 * best.score) return 'ja';
  if (best.language === 'ru')
    return cyrillic.find(([, letters]) => count(text, letters) > 0.01 * best.score)?.[0] ?? 'ru';
  if (best.language !== 'en') return best.language;
  const counts = latin.map(([language, words]) => ({ language, score: count(text, words) }));
  return counts.reduce((a, b) => (b.score > a.score ? b : a)).language;
}
