import { commonNotations, implied, isYear, type ReadNumber, scaled } from '../figures.js';
import type { NumberMention } from '../profile.js';
import { rememberRecent } from '../remember.js';
import { type Notation, scan } from '../scan.js';
import { halfWidth } from '../width.js';
import { findChineseDates } from './dates.js';
import { HAN_NUMERALS, multipliers, parseHanNumeral } from './numerals.js';

/** 1,250,000; 1 250 000; 3.5. */
const FIGURE = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?';
/** 千米, 千克 and 百分 are words of their own. */
const MULTIPLIER = '(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)(?![米克瓦卡伏赫帕分])';
const HAN = `[${HAN_NUMERALS}]+`;
const HAN_NUMERAL = new RegExp(`[${HAN_NUMERALS}]`, 'u');
/** What every number has. 一 is the commonest of all characters and says nothing by itself: it is read behind 第 and the like. */
const FIGURES = new RegExp(
  `[\\d${HAN_NUMERALS.replace('一', '')}半翻]|[双加]倍|(?:第|附件|附录|附表|之)\\s*一|一点`,
  'u',
);
const TO = '\\s*(?:[-–—―−‑~～]+|至|到)\\s*';
/** Things are counted with these: after a lone Chinese digit they show it to be a number and not part of a word. */
const MEASURE =
  '(?:个|項|项|条|年|届|次|名|人(?!民)|国(?!语)|方面|种|类|岁|天|周(?!围|边|年)|周年|倍|点(?=意见|建议|要求|内容)|章|节|款|级|位|家|份|件|套|组|批|期|轮|大(?!量|力|会|学|使|家|众|陆|型|多)|所|座|部(?!门|长|分|队|委)|层|版|页|段|篇|小时|分钟|世纪|公里|支|股|阶段|架|艘|辆|台|场|步|者|院|极|洲|省|市|县)';

const factorOf = (word: string | undefined) => (word === undefined ? 1 : (multipliers[word] ?? 1));
const figure = (printed: string) => Number(printed.replace(/[ ,]/g, ''));
const either = (printed: string | undefined) =>
  printed === undefined ? null : /^\d/.test(printed) ? figure(printed) : parseHanDecimal(printed);

/** 二点五 is 2.5. */
function parseHanDecimal(printed: string): number | null {
  const [whole = '', part] = printed.split('点');
  const high = parseHanNumeral(whole);
  if (part === undefined || high === null) return high;
  const low = [...part].map((letter) => parseHanNumeral(letter));
  return low.some((digit) => digit === null || digit > 9) ? null : Number(`${high}.${low.join('')}`);
}

const spelled = (printed: string | undefined) => printed !== undefined && !/^\d/.test(printed);

const notations: readonly Notation<ReadNumber>[] = [
  ...commonNotations,
  // 百分之二十五, 百分之25
  {
    needs: /百分之/,
    pattern: new RegExp(`百分之\\s*(${FIGURE}|${HAN}(?:点${HAN})?)`, 'gu'),
    read: ([, printed]) => {
      const value = either(printed);
      return value === null ? 'ignore' : { value, kind: 'percent', spelled: spelled(printed) };
    },
  },
  // 三分之一
  {
    needs: /分之/,
    pattern: new RegExp(`(\\d+|${HAN})\\s*分之\\s*(\\d+|${HAN})`, 'gu'),
    read: ([, below, above]) => {
      const [b, a] = [either(below), either(above)];
      return a === null || b === null || b === 0
        ? 'ignore'
        : { value: a / b, kind: 'cardinal', spelled: spelled(below) };
    },
  },
  // 两年半, 1个半小时
  {
    needs: /半/,
    pattern: /(\d+|[一两二三四五六七八九十])\s*(?:年|个|倍|小时|岁|天)半(?![数年径岛球])/gu,
    read: ([, printed]) => {
      const value = either(printed);
      return value === null ? null : { value: value + 0.5, kind: 'cardinal', spelled: true };
    },
  },
  // 百年, 半个世纪, 双倍, 翻番
  {
    needs: /[百千]年|半个|[双加]倍|翻/,
    pattern:
      /(?<![\d〇零○一二两三四五六七八九十百千万亿数几])(?:(?<hundred>百|千)年|(?<half>半个世纪)|双倍|加倍|翻番|翻一番)/gu,
    read: ({ groups }) =>
      implied(groups?.half ? 50 : groups?.hundred === '千' ? 1000 : groups?.hundred === '百' ? 100 : 2),
  },
  // 一半
  {
    pattern: /一半|半数/gu,
    read: () => ({ value: 0.5, kind: 'cardinal', spelled: true }),
  },
  // 第一、五、六及第八条: what follows the first of a list of articles
  {
    needs: /第.*[、,，和及与]/s,
    pattern: new RegExp(
      `(?=[\\d${HAN_NUMERALS}])(?<=第\\s*(?:\\d+|${HAN})(?:\\s*[、,，和及与]\\s*第?\\s*(?:\\d+|${HAN}))*\\s*[、,，和及与]\\s*)(\\d+|${HAN})(?=\\s*(?:[、,，和及与]|条|款|项|号|章|节))`,
      'gu',
    ),
    read: ([printed]) => {
      const value = either(printed);
      return value === null ? null : { value, label: String(value), kind: 'label', spelled: spelled(printed) };
    },
  },
  // 第1373(2001)号: the year is read by itself
  {
    needs: /第\s*\d+\s*\(/,
    pattern: /第\s*(\d+)(?=\s*\(\d{4}\)\s*号)/gu,
    read: ([, number = '']) => ({ value: Number(number), label: number, kind: 'label', spelled: false }),
  },
  // 第1号, 第3.2款, 第七十三届, 第72次; 第1373(2001)号, whose year is read by itself
  {
    needs: /第/,
    pattern: new RegExp(
      `第\\s*(\\d+(?:\\.\\d+)*|${HAN})(?:\\s*(?:[-–—至到、])\\s*(?:第\\s*)?(\\d+|${HAN}))?(?<unit>\\s*(?:号|条|款|项|章|节|段|页|卷|期))?`,
      'gu',
    ),
    read: (match) => {
      const [, first = '', last] = match;
      const [value, to] = [/^\d/.test(first) ? Number.parseFloat(first) : parseHanNumeral(first), either(last)];
      if (value === null) return null;
      const label = /^\d/.test(first) ? first : String(value);
      return {
        value,
        ...(to !== null && to > value && { to }),
        ...(match.groups?.unit ? { label, kind: 'label' } : { kind: 'ordinal' }),
        spelled: spelled(first),
      };
    },
  },
  // 附件一, 附件 1
  {
    needs: /附[件录表]/,
    pattern: new RegExp(`(?=[\\s\\d${HAN_NUMERALS}])(?<=附件|附录|附表)\\s*(\\d+|${HAN})(?=\\D|$)`, 'gu'),
    read: ([, printed]) => {
      const value = either(printed);
      return value === null ? null : { value, label: String(value), kind: 'label', spelled: spelled(printed) };
    },
  },
  // 2万5千, 3亿5000万
  {
    needs: /\d\s*[万亿]\s*\d/,
    pattern: /(?<![\d.,])(\d+)\s*([万亿])\s*(\d+)\s*([百千万])(?![米克瓦卡伏赫帕分])/gu,
    read: ([, high, large, low, small]) => ({
      value: scaled(Number(high), factorOf(large)) + scaled(Number(low), factorOf(small)),
      kind: 'cardinal',
      spelled: false,
    }),
  },
  // 10%-15%, 1.5万, 100多万, 3.5亿, 25％, 1,250,000, 21世纪
  {
    needs: /\d/,
    pattern: new RegExp(
      `(?<![\\d\\p{Script=Latin}]|\\d\\.|\\d,(?=\\d{3}(?!\\d)))(${FIGURE})(?:\\s*(%))?(?:\\s*[多余几来]?\\s*(${MULTIPLIER}))?(?:${TO}(${FIGURE})(?:\\s*(${MULTIPLIER}))?)?(\\s*(?:%|个百分点))?(?=\\s*(世纪)?)`,
      'gu',
    ),
    read: ([, first = '', percent, multiplier, second, multiplier2, percent2, century]) => {
      const value = scaled(figure(first), factorOf(multiplier ?? multiplier2));
      const kind =
        percent || percent2 ? 'percent' : century ? 'ordinal' : isYear(first) && !multiplier ? 'year' : 'cardinal';
      return {
        value,
        ...(second !== undefined && { to: scaled(figure(second), factorOf(multiplier2 ?? multiplier)) }),
        kind,
        spelled: false,
      };
    },
  },
  // 星期一, 周三 (but not 三周年)
  {
    needs: /[期拜周]/,
    pattern: /(?:星期|礼拜)[一二三四五六日天]|周[一二三四五六](?![年岁月个])/gu,
    read: () => 'ignore',
  },
  // 二十五, 一百二十五, 两亿, 二十一世纪, 三国
  {
    needs: HAN_NUMERAL,
    pattern: new RegExp(
      `(?<![数几好])(${HAN}(?:点[〇零一二三四五六七八九]+)?)(?![多余几]?[${HAN_NUMERALS}])(?<more>几|成)?(?<measure>${MEASURE})?`,
      'gu',
    ),
    read: (match) => {
      const [whole, printed = ''] = match;
      const { more, measure } = match.groups ?? {};
      const value = more ? null : parseHanDecimal(printed);
      // The run is given up as a whole, so that no part of 十三五 or 三三两两 is read.
      if (value === null) return 'ignore';
      const positional = printed.length > 1 && !/[十百千万亿点]/.test(printed);
      // 二三 and 五六 are «two or three», «five or six».
      if (positional && !/[〇零○]/.test(printed)) {
        const [low, high] = [...printed].map((letter) => parseHanNumeral(letter) ?? 0);
        return printed.length === 2 && low !== undefined && high === low + 1 ? { ...implied(low), to: high } : 'ignore';
      }
      if (printed.length === 1 && (printed === '一' || /[〇零○百千万亿]/.test(printed) || !measure)) return 'ignore';
      return { value, kind: whole.endsWith('世纪') || whole.endsWith('届') ? 'ordinal' : 'cardinal', spelled: true };
    },
  },
];

/** What the languages have in common needs a digit. */
const withoutDigits = notations.filter((notation) => !commonNotations.includes(notation));

/**
 * Numbers in Chinese text: figures of either width with their multipliers (3.5亿, 1.5万), percentages, fractions (三分之一), ordinals
 * and labels (第一, 第72次, 第3.2款), and Chinese numerals. A lone numeral counts only before a measure word (三个, 两国), 一 only
 * after 第: in 一致, 十分 or 四川 it is part of a word. Approximate numbers (几十, 二三十) are passed over; 五六年 may answer «5–6 лет».
 */
export const findChineseNumbers: (text: string) => NumberMention[] = rememberRecent((text) => {
  const plain = halfWidth(text);
  // Without one of these no notation fits: most sentences need not be tried.
  if (!FIGURES.test(plain)) return [];
  const hidden = findChineseDates(text).map(({ span }) => span);
  const possible = /\d/.test(plain) ? notations : withoutDigits;
  return scan(plain, possible, hidden).map((mention) => ({ ...mention, text: text.slice(...mention.span) }));
});
