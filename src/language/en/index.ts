import type { LanguageProfile } from '../profile.js';
import { tokenizeSpaced } from '../tokenize.js';
import { abbreviations } from './abbreviations.js';
import { findEnglishDates, monthNames } from './dates.js';
import { findEnglishNumbers } from './numbers.js';

const functionWords: ReadonlySet<string> = new Set(
  (
    'a about above after against all also an and any are as at be because been before being between both but by can could did do does each for from had has ' +
    'have he her his how if in into is it its may more most must no nor not of on or other our out over own shall she should so some such than that the their ' +
    'them then there these they this those through to too under until up upon was we were what when where which while who whom whose will with would you your'
  ).split(' '),
);

/** Inflection is taken off with a light hand: plural and possessive endings only, so that two words are never made one. */
function stemEnglish(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.length > 3 && /[^su]s$/.test(lower) && !/(?:sis|ous)$/.test(lower) ? lower.slice(0, -1) : lower;
}

export const english: LanguageProfile = {
  code: 'en',
  tag: 'en',
  letter: /\p{Script=Latin}/u,
  joiner: ' ',
  quotes: [
    { open: '“', close: '”' },
    { open: '‘', close: '’' },
  ],
  brackets: [
    { open: '(', close: ')' },
    { open: '[', close: ']' },
  ],
  titleQuotes: [{ open: '“', close: '”' }],
  terminators: '.!?…',
  listSeparators: ';',
  abbreviations,
  monthNames,
  functionWords,
  expansion: 1,
  tokenize: (text) => tokenizeSpaced(text, stemEnglish),
  stem: stemEnglish,
  findNumbers: findEnglishNumbers,
  findDates: findEnglishDates,
};
