import type { LanguageProfile } from '../profile.js';
import { findChineseDates } from './dates.js';
import { functionWords } from './function-words.js';
import { findChineseNames } from './names.js';
import { findChineseNumbers } from './numbers.js';
import { stemChinese, tokenizeChinese } from './tokenize.js';

const monthNumerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Chinese in simplified characters as official documents of mainland China and the United Nations print it. */
export const chinese: LanguageProfile = {
  code: 'zh',
  tag: 'zh-CN',
  letter: /\p{Script=Han}/u,
  joiner: '',
  quotes: [
    { open: '“', close: '”' },
    { open: '‘', close: '’' },
    { open: '《', close: '》' },
    { open: '〈', close: '〉' },
    { open: '「', close: '」' },
    { open: '『', close: '』' },
  ],
  brackets: [
    { open: '（', close: '）' },
    { open: '(', close: ')' },
    { open: '［', close: '］' },
    { open: '[', close: ']' },
    { open: '【', close: '】' },
    { open: '〔', close: '〕' },
  ],
  titleQuotes: [
    { open: '《', close: '》' },
    { open: '〈', close: '〉' },
  ],
  terminators: '。！？!?…',
  listSeparators: '；;',
  abbreviations: { leading: [], trailing: [] },
  monthNames: monthNumerals.map((numeral, index) => [`${numeral}月`, `${index + 1}月`]),
  functionWords,
  expansion: 0.31,
  tokenize: tokenizeChinese,
  stem: stemChinese,
  findNumbers: findChineseNumbers,
  findDates: findChineseDates,
  findNames: findChineseNames,
};
