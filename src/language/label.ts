import { letterIndex, parseRoman } from './numerals.js';
import { halfWidthSigns } from './width.js';
import { HAN_NUMERALS, parseHanNumeral } from './zh/numerals.js';

/** What an item says it is, where a word says so: «Статья 10», 第十条, «Цель 1». */
export type LabelUnit =
  | 'part'
  | 'section'
  | 'chapter'
  | 'article'
  | 'paragraph'
  | 'point'
  | 'annex'
  | 'goal'
  | 'target'
  | 'indicator'
  | 'item';

/** The printed label of a list item or heading in a normal form. */
export interface Label {
  /** As printed, with its punctuation and without white space around it: «3.2.», «第十条», «（二）». */
  readonly label: string;
  /** Its numbers from the outermost on: [3, 2]. Empty for a bullet. */
  readonly path: readonly number[];
  /**
   * The label with each numeral replaced by the first of its kind and in half width: «1.», «1.1», «(一)», «第一条», «I.»,
   * «a)», «①», «-». Two labels of one list have the same style.
   */
  readonly style: string;
  readonly unit: LabelUnit | null;
  /** Where the labelled text begins: behind the label and the white space after it. */
  readonly end: number;
}

const words: readonly (readonly [RegExp, LabelUnit])[] = [
  [/^(?:статья|article|art\.)$/i, 'article'],
  [/^(?:глава|chapter)$/i, 'chapter'],
  [/^(?:раздел|section)$/i, 'section'],
  [/^(?:часть|part)$/i, 'part'],
  [/^(?:параграф|§|paragraph|para\.)$/i, 'paragraph'],
  [/^(?:пункт|подпункт|п\.|пп\.|point|item)$/i, 'point'],
  [/^(?:приложение|annex|appendix|附件|附录|附表)$/i, 'annex'],
  [/^(?:цель|goal|目标)$/i, 'goal'],
  [/^(?:задача|target|具体目标)$/i, 'target'],
  [/^(?:показатель|indicator|指标)$/i, 'indicator'],
];

const hanUnits: Readonly<Record<string, LabelUnit>> = {
  编: 'part',
  部分: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
  款: 'paragraph',
  项: 'point',
  目: 'point',
};

/** Units of measure that show a number with a point to be a quantity: «3.5 млн», 3.5 亿. */
const MEASURED =
  /^\s*(?:[%‰°℃€$£¥₽]|(?:млн|млрд|трлн|тыс|миллион|миллиард|процент|раз(?:а)?(?!\p{L})|км|кг|га|million|billion|percent|per cent)|[亿万千百倍余多元吨公])/iu;

const HAN = `[${HAN_NUMERALS}]{1,7}`;
const WORD =
  'статья|глава|раздел|часть|параграф|подпункт|пункт|приложение|цель|задача|показатель|article|chapter|section|part|annex|appendix|goal|target|indicator|附件|附录|附表|具体目标|目标|指标';

type Reading = Omit<Label, 'label' | 'end'> & { readonly length: number };

/** Each notation: how it looks at the beginning of a (half-width) text, and how it is read. The first that reads wins. */
const notations: readonly {
  readonly pattern: RegExp;
  read(match: RegExpExecArray, rest: string): Omit<Reading, 'length'> | null;
}[] = [
  // «Статья 10», «Раздел II», «Приложение № 2», «Цель 1.», 附件一, 目标 1
  {
    pattern: new RegExp(
      `^(${WORD})\\s*(?:№|no\\.)?\\s*(\\d+(?:\\.\\d+)*|[ivxlc]+|${HAN})(?![\\p{L}\\d])([.:：]|\\s+[–—-](?=\\s))?(?=\\s|$)`,
      'iu',
    ),
    read: ([, word = '', numeral = '', stop = ''], rest) => {
      const path = numeral.split('.').map(parseNumeral);
      // «Статья 10 Конвенции гласит…» is a sentence; a label is closed by a stop or by the end of the line.
      if (stop === '' && !/^\s*$|^\s*[\n\t\u3000]/u.test(rest) && !/^\p{Script=Han}/u.test(word)) return null;
      if (path.includes(null)) return null;
      const unit = words.find(([pattern]) => pattern.test(word))?.[1] ?? null;
      return { path: path as number[], style: `${word.toLowerCase()} ${firsts(numeral)}${stop.trim()}`, unit };
    },
  },
  // 第十条, 第 3 章, 第一部分
  {
    pattern: new RegExp(`^第\\s*(\\d+|${HAN})\\s*(编|部分|章|节|条|款|项|目)([、.:]?)(?=\\s|$|[（(])`, 'u'),
    read: ([, numeral = '', unit = '', stop = '']) => {
      const value = parseNumeral(numeral);
      return value === null
        ? null
        : { path: [value], style: `第${firsts(numeral)}${unit}${stop}`, unit: hanUnits[unit] ?? null };
    },
  },
  // (1), （一）, (a), (ii), 1), а)
  {
    pattern: new RegExp(`^(\\(?)\\s*(\\d{1,3}(?:\\.\\d{1,3})*|${HAN}|[ivxl]{1,6}|[a-zа-я])\\s*\\)`, 'iu'),
    read: ([, open = '', numeral = '']) => {
      const path = numeral.split('.').map(parseNumeral);
      return path.includes(null) ? null : { path: path as number[], style: `${open}${firsts(numeral)})`, unit: null };
    },
  },
  // 1. 7.3: a label torn by a space in recognition
  {
    pattern: /^(\d{1,3}\.) +(\d{1,3}(?:\.\d{1,3})+\.?)(?=\s|$)/u,
    read: ([, first = '', others = ''], rest) => readDecimal(`${first}${others}`, rest),
  },
  // 1.1.1, 3.2., 72.
  {
    pattern: /^(\d{1,3}(?:\.\d{1,3})+\.?)(?=[\s\p{L}«“《]|$)/u,
    read: ([, numeral = ''], rest) => readDecimal(numeral, rest),
  },
  // 9.c, 9.c.1: the means of implementation among the targets of the 2030 Agenda
  {
    pattern: /^(\d{1,3}\.[a-zа-я](?:\.\d{1,3})?\.?)(?=\s|$)/u,
    read: ([, numeral = '']) => {
      const parts = numeral.split('.').filter((part) => part !== '');
      const path = parts.map((part) => (/\d/.test(part) ? Number(part) : letterIndex(part)));
      if (path.includes(null)) return null;
      return { path: path as number[], style: parts.map(firsts).join('.'), unit: null };
    },
  },
  // 72. and 1、 (a dot may be followed at once by a word)
  {
    pattern: /^(\d{1,3})([.、．])(?!\d)/u,
    read: ([, numeral = '', stop = '']) => ({ path: [Number(numeral)], style: `1${stop}`, unit: null }),
  },
  // 一、 二. 十一，
  {
    pattern: new RegExp(`^(${HAN})([、.．])`, 'u'),
    read: ([, numeral = '', stop = '']) => {
      const value = parseHanNumeral(numeral);
      return value === null ? null : { path: [value], style: `一${stop}`, unit: null };
    },
  },
  // II. and iv. (never a lone C, D, L or M: those are initials)
  {
    pattern: /^([IVX]{1,6}|[ivx]{1,6})\.(?=\s|$)/u,
    read: ([, numeral = '']) => {
      const value = parseRoman(numeral);
      return value === null ? null : { path: [value], style: `${firsts(numeral)}.`, unit: null };
    },
  },
  // а. b. (small only: a capital with a stop is somebody's initial)
  {
    pattern: /^([a-zа-я])\.(?=\s+\p{L})/u,
    read: ([, numeral = '']) => {
      const value = letterIndex(numeral);
      return value === null ? null : { path: [value], style: `${firsts(numeral)}.`, unit: null };
    },
  },
  // № 1 before a tab or the end of the text
  {
    pattern: /^(?:№|No\.)\s*(\d{1,4})(?=\t|\s*$)/u,
    read: ([, numeral = '']) => ({ path: [Number(numeral)], style: '№ 1', unit: null }),
  },
  // 72 and 一 alone in their cell or line
  {
    pattern: new RegExp(`^(\\d{1,3}|${HAN})(?=[\\t\\u3000]|\\s*$)`, 'u'),
    read: ([, numeral = '']) => {
      const value = parseNumeral(numeral);
      return value === null ? null : { path: [value], style: firsts(numeral), unit: null };
    },
  },
  // ① ⑴ ⒈ ㈠
  {
    pattern: /^([\u2460-\u249b\u3220-\u3229])/u,
    read: ([, sign = '']) => {
      const code = sign.charCodeAt(0);
      const first = [0x2460, 0x2474, 0x2488, 0x3220].filter((start) => start <= code).at(-1) ?? code;
      return { path: [code - first + 1], style: String.fromCharCode(first), unit: null };
    },
  },
  // Bullets. A dash needs its space; signs that are nothing but bullets do not.
  {
    pattern: /^(?:([-–—−‒*])\s+(?=\S)|([•●▪◦‣▲■◆○·]))/u,
    read: ([, dash, sign]) => ({
      path: [],
      style: dash === undefined ? (sign ?? '•') : dash === '*' ? '*' : '-',
      unit: null,
    }),
  },
];

function parseNumeral(numeral: string): number | null {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  if (/^\p{Script=Han}|^[〇○◯]/u.test(numeral)) return parseHanNumeral(numeral);
  // «i», «v» and «x» are Roman: lists that come to (i) by letters are rarer than lists of (i), (ii), (iii).
  return parseRoman(/^[ivx]+$/i.test(numeral) ? numeral : '') ?? letterIndex(numeral);
}

/** The first numeral of the same kind: 1 for 72, 一 for 十二, I for IV, а for г. */
function firsts(numeral: string): string {
  return numeral
    .replace(/\d+/g, '1')
    .replace(new RegExp(HAN, 'gu'), '一')
    .replace(/^[ivx]+$/, 'i')
    .replace(/^[IVX]+$/, 'I')
    .replace(/^[a-hj-z]$/, 'a')
    .replace(/^[A-HJ-Z]$/, 'A')
    .replace(/^[а-я]$/, 'а')
    .replace(/^[А-Я]$/, 'А');
}

function readDecimal(numeral: string, rest: string): Omit<Reading, 'length'> | null {
  const parts = numeral.split('.').filter((part) => part !== '');
  // «11.06.2010» is a date and «3.5 млн» a quantity; no list counts 01, 02.
  if (parts.some((part) => part.length > 1 && part.startsWith('0')) || MEASURED.test(rest)) return null;
  return { path: parts.map(Number), style: firsts(numeral), unit: null };
}

/**
 * A text that begins with a word has no label unless the word is one, or a single letter, or a Roman numeral; in full
 * width, too, so that a text need not be evened out to be passed over.
 */
const MAY_BE_LABEL = new RegExp(
  `^\\s*(?:[^\\p{L}\\s]|[第${HAN_NUMERALS}\uff21-\uff5a]|\\p{L}\\s*[.)．）]|[ivxl]{1,6}\\s*[.)．）]|no[.．]|${WORD})`,
  'iu',
);

/**
 * The label that a text begins with, or `null`. Leading white space is passed over. A bare number counts only where it
 * stands alone in its cell or line («72» before a tab, 一 alone), so that «2016 год» and «25 стран» have none.
 */
export function parseLabel(text: string): Label | null {
  if (!MAY_BE_LABEL.test(text)) return null;
  const start = /^\s*/.exec(text)?.[0].length ?? 0;
  const body = halfWidthSigns(text.slice(start));
  for (const { pattern, read } of notations) {
    const match = pattern.exec(body);
    if (!match) continue;
    const rest = body.slice(match[0].length);
    const reading = read(match, rest);
    if (!reading) continue;
    const label = text.slice(start, start + match[0].length).trimEnd();
    return { label, ...reading, end: start + match[0].length + (/^\s*/.exec(rest)?.[0].length ?? 0) };
  }
  return null;
}
