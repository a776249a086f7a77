import type { LanguageProfile, NumberMention } from './profile.js';
import { tokenizeSpaced } from './tokenize.js';
import { halfWidth } from './width.js';

/** Numbers in digits with a decimal point; percentages by their sign. No word is understood. */
export function findPlainNumbers(text: string): NumberMention[] {
  return [...halfWidth(text).matchAll(/(?<![\p{L}\p{N}.,])\d+(?:\.\d+)?(?<percent>\s*%)?(?![\p{L}\d])/gu)].map(
    (match) => ({
      span: [match.index, match.index + match[0].length],
      text: text.slice(match.index, match.index + match[0].length),
      value: Number.parseFloat(match[0]),
      kind: match.groups?.percent ? 'percent' : 'cardinal',
      spelled: false,
    }),
  );
}

/** What can be said about any language: words by Unicode's properties, numbers in digits, no dates, no stems. */
export function plainProfile(tag: string): LanguageProfile {
  return {
    code: tag.split('-')[0]?.toLowerCase() || 'und',
    tag: tag || 'und',
    letter: /\p{L}/u,
    joiner: ' ',
    quotes: [
      { open: '«', close: '»' },
      { open: '“', close: '”' },
      { open: '‘', close: '’' },
    ],
    brackets: [
      { open: '(', close: ')' },
      { open: '[', close: ']' },
    ],
    titleQuotes: [{ open: '«', close: '»' }],
    terminators: '.!?…。！？؟।',
    listSeparators: ';；؛',
    abbreviations: { leading: [], trailing: [] },
    monthNames: [],
    functionWords: new Set(),
    expansion: 1,
    tokenize: (text) => tokenizeSpaced(text, (word) => word.toLowerCase()),
    stem: (word) => word.toLowerCase(),
    findNumbers: findPlainNumbers,
    findDates: () => [],
  };
}
