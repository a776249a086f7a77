import type { LanguageProfile } from '../profile.js';
import { tokenizeSpaced } from '../tokenize.js';
import { abbreviations } from './abbreviations.js';
import { findRussianDates } from './dates.js';
import { functionWords } from './function-words.js';
import { inflectRussianLike } from './inflect-like.js';
import { monthNames } from './months.js';
import { findRussianNames } from './names.js';
import { findRussianFigures, findRussianNumbers } from './numbers.js';
import { guessRussianPartOfSpeech } from './part-of-speech.js';
import { stemRussian } from './stem.js';

/** Compounds that are one word to a reader: particles, adverbs with «по-» and «во-», compound prepositions, doublings. */
const WHOLE =
  /^(?:(?:во?|по|кое|из)[-‐‑][^-‐‑]+|[^-‐‑]+[-‐‑](?:то|либо|нибудь|таки|ка|де|с)|(?<word>[^-‐‑]+)[-‐‑]\k<word>)$/i;

export const russian: LanguageProfile = {
  code: 'ru',
  tag: 'ru',
  letter: /\p{Script=Cyrillic}/u,
  joiner: ' ',
  quotes: [
    { open: '«', close: '»' },
    { open: '„', close: '“' },
    { open: '“', close: '”' },
  ],
  brackets: [
    { open: '(', close: ')' },
    { open: '[', close: ']' },
  ],
  titleQuotes: [{ open: '«', close: '»' }],
  terminators: '.!?…',
  listSeparators: ';',
  abbreviations,
  monthNames,
  functionWords,
  expansion: 1.1,
  tokenize: (text) => tokenizeSpaced(text, stemRussian, (word) => WHOLE.test(word)),
  stem: stemRussian,
  findNumbers: findRussianNumbers,
  findFigures: findRussianFigures,
  findDates: findRussianDates,
  findNames: findRussianNames,
  guessPartOfSpeech: guessRussianPartOfSpeech,
  inflectLike: inflectRussianLike,
};
