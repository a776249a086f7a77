import type { Concept, Span, Term } from '../../model/index.js';
import { languageProfile } from '../index.js';
import type { LanguageProfile } from '../profile.js';
import { mergeConcepts } from './country-names.js';
import { languageConcepts } from './language-names.js';

/** Further names of languages, Russian and Chinese, beside those of `Intl.DisplayNames`. */
const TABLE = `
ar = 阿文, 阿语
be беларуский =
de = 德文
en = 英文
es = 西语
fa фарси = 伊朗语
fr = 法文
hi = 印地文, 印度语
id = 印尼语, 印尼文
ja = 日文, 日本语
ko = 韩文, 韩国语, 朝鲜语, 朝鲜文
ky кыргызский = 柯尔克孜语, 柯尔克孜文
nl голландский =
prs дари = 达里语, 达里文
pt = 葡文, 葡语
ru = 俄文, 俄罗斯语, 俄罗斯文
tk = 土库曼斯坦语
ug = 维文, 维语
uz = 乌兹别克斯坦语
zh = 汉语, 汉文, 华文, 华语, 普通话
`;

/** By code the characters that stand for languages in a list of them: 中、俄两种文字. */
const CHARACTERS: Readonly<Record<string, string>> = {
  ar: '阿',
  de: '德',
  en: '英',
  es: '西',
  fa: '波',
  fr: '法',
  ja: '日',
  kk: '哈',
  ko: '韩朝',
  ky: '吉',
  mn: '蒙',
  ru: '俄',
  tg: '塔',
  uz: '乌',
  zh: '中汉',
};

const made = new Map<string, readonly Concept[]>();

/** Languages as concepts `language-kk`, with the names that texts give them: 哈萨克文 as well as 哈萨克语. */
export function spokenLanguages(languages: readonly string[]): readonly Concept[] {
  const key = languages.join(' ');
  const known = made.get(key);
  if (known) return known;
  const displayed = languageConcepts(languages).filter(({ subject }) => subject === 'language');
  const concepts = mergeConcepts(displayed, readTable(languages)).map(
    (concept): Concept => ({ ...concept, terms: concept.terms.flatMap(inWriting) }),
  );
  made.set(key, concepts);
  return concepts;
}

function readTable(languages: readonly string[]): Concept[] {
  return TABLE.trim()
    .split('\n')
    .map((line): Concept => {
      const [, code = '', russian = '', chinese = ''] = /^(\w+) ?(.*?) ?= ?(.*)$/.exec(line) ?? [];
      const words: Readonly<Record<string, string>> = { ru: russian, zh: chinese };
      const terms = languages.flatMap((language) =>
        (words[languageProfile(language).code] ?? '')
          .split(', ')
          .filter((text) => text !== '')
          .map((text): Term => ({ language, text, status: 'admitted', type: 'short' })),
      );
      return { id: `language-${code}`, subject: 'language', terms };
    });
}

/** Chinese says 语 of what is spoken and 文 of what is written. */
function inWriting(term: Term): Term[] {
  if (languageProfile(term.language).code !== 'zh' || term.text.length < 3 || !term.text.endsWith('语')) return [term];
  return [term, { ...term, text: `${term.text.slice(0, -1)}文`, status: 'admitted' }];
}

/** Names of languages that are no adjectives. */
const NOUNS = 'хинди|урду|фарси|дари|пушту|иврит\\p{L}*|суахили|эсперанто|идиш\\p{L}*|санскрит\\p{L}*';
/** «Русский», «русском»: as the word «язык» stands, whose place an adjective of a woman or a side does not take. */
const ADJECTIVE = '\\p{L}+(?:ск|цк)(?:ий|ого|ому|им|ом|ие|их|ими)';
/** What stands between a language of a list and the word «язык»: «китайском и английском языках». */
const BEFORE_WORD = new RegExp(
  `^(?:\\s*[,/]|\\s+(?:и|или|либо|а также|также|на|с|в|литературн\\p{L}+)(?!\\p{L})|\\s+${ADJECTIVE}(?!\\p{L})|\\s+(?:${NOUNS})(?!\\p{L}))*\\s+язык`,
  'iu',
);
/** What stands between the word and a language of a list behind it: «следующих языках: русском, китайском». */
const BEHIND_WORD = new RegExp(
  `язык\\p{L}*\\s*(?::|–|—|-|\\(|,\\s*(?:таких\\s+)?как|,\\s*например,?)\\s*(?:(?:и|или|в|на|с|${ADJECTIVE}|${NOUNS})(?:,\\s*|\\s+))*$`,
  'iu',
);
/** What may stand before the name of a language that has but two characters: 以中文, not 其中文件 nor 巴拉维文. */
const BEFORE_SHORT =
  /(?:^|[^\p{Script=Han}]|[以用和及与或的是为成译说讲学懂会教在从由将把对被且有含附][^\p{L}]?|[文语中俄英])$/u;
/** What 文 or 语 may begin instead: 文学, 文化, 文字 where letters are meant. */
const OTHER_WORDS = /^(?:[学化明物献件章艺联集职平片假]|首?字母)/;

/**
 * Whether what stands at a place of a text names a language: a Russian adjective does where «язык» belongs to it, and
 * 法文 not in 司法文件.
 */
export function namesLanguage(text: string, start: number, end: number, profile: LanguageProfile): boolean {
  if (profile.code === 'zh')
    return (
      !OTHER_WORDS.test(text.slice(end)) &&
      (end - start > 2 || BEFORE_SHORT.test(text.slice(Math.max(0, start - 2), start)))
    );
  if (profile.code !== 'ru' || !/(?:ск|цк)\p{L}{1,3}$/u.test(text.slice(start, end))) return true;
  return BEFORE_WORD.test(text.slice(end)) || BEHIND_WORD.test(text.slice(0, start));
}

/** A mention of a language with the word «язык» behind it, which says no more: 英文 is «английский язык». */
export function withLanguageWord(text: string, [start, end]: Span, profile: LanguageProfile): Span {
  const word = profile.code === 'ru' ? /^\s+язык\p{L}*/u.exec(text.slice(end)) : null;
  return [start, end + (word?.[0].length ?? 0)];
}

/**
 * Whether a text speaks of a language in other words: «русскоязычный», «по-русски», «русский текст», 中俄双语. Accepted as a
 * rendering of its name, never asked for. Where a Russian text names languages as such, «китайской стороной» names none.
 */
export function speaksOfLanguage(text: string, concept: Concept, profile: LanguageProfile): boolean {
  if (concept.subject !== 'language') return false;
  const terms = concept.terms.filter((term) => languageProfile(term.language).code === profile.code);
  if (profile.code === 'ru') {
    const ending = /(?<!\p{L})язык/iu.test(text) ? '(?:ск|цк)(?:ий|ого|ому|им|ом|ие|их|ими)(?!\\p{L})' : '';
    return terms.some((term) =>
      new RegExp(`(?<!\\p{L})(?:по-)?${term.text.slice(0, 4)}\\p{L}*?${ending}`, 'iu').test(text),
    );
  }
  if (terms.some((term) => text.includes(term.text))) return true;
  const characters = CHARACTERS[concept.id.replace('language-', '')];
  if (profile.code !== 'zh' || characters === undefined) return false;
  return new RegExp(`[${characters}](?:[、和及与\\p{Script=Han}]{0,8}?)(?:[文语]|双语)`, 'u').test(text);
}
