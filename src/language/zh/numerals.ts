/** Digits in the plain and in the formal («capital») way of writing; 两 is two before a measure. */
const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  '◯': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };

/** What a Chinese numeral is written with, for use inside a character class. */
export const HAN_NUMERALS = '〇零○◯一二两三四五六七八九十百千万亿';

/** Multipliers after a number in digits: 3.5亿, 1.5万, 5千, 2万亿. */
export const multipliers: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
  十亿: 1_000_000_000,
  百亿: 10_000_000_000,
  千亿: 100_000_000_000,
  万亿: 1_000_000_000_000,
};

/** A number below 10 000: 二千零五, 一百二十五, 十五, 五. `null` where units do not fall or a digit lacks its unit. */
function parseSection(text: string): number | null {
  let value = 0;
  let below = 10_000;
  let pending: number | null = null;
  let zero = false;
  for (const [index, letter] of [...text].entries()) {
    const unit = units[letter];
    const digit = digits[letter];
    if (unit !== undefined) {
      // Only ten may stand without its digit, and only at the beginning: 十五, not 百五.
      const count: number | null = pending ?? (unit === 10 && index === 0 ? 1 : null);
      if (count === null || count === 0 || unit >= below) return null;
      value += count * unit;
      below = unit;
      pending = null;
      zero = false;
    } else if (digit === 0) {
      if (pending !== null || index === 0) return null;
      zero = true;
    } else if (digit !== undefined) {
      // 两百 is two hundred, 五十两 weighs fifty taels.
      if (pending !== null || (letter === '两' && index > 0 && index === text.length - 1)) return null;
      pending = digit;
    } else return null;
  }
  if (pending === null) return zero ? null : value;
  // 一百五 is said for 150 and misread as 105: not a number we vouch for.
  if (below > 10 && below < 10_000 && !zero) return null;
  return value + pending;
}

/** Digits set side by side: 二〇一六, 一九四九. */
function parsePositional(text: string): number | null {
  let value = 0;
  for (const letter of text) {
    const digit = digits[letter];
    if (digit === undefined || letter === '两') return null;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * The value of a Chinese numeral, or `null` where the characters are no well-formed one: 二十五, 一百零五, 二〇一六,
 * 两亿, 三千五百万, 一万二千. Approximate ones (二三十, 十几) are not well-formed.
 */
export function parseHanNumeral(text: string): number | null {
  if (text === '') return null;
  if (text.length > 1 && [...text].every((letter) => digits[letter] !== undefined)) return parsePositional(text);
  if (text === '〇' || text === '零') return 0;
  for (const [letter, factor] of [
    ['亿', 100_000_000],
    ['万', 10_000],
  ] as const) {
    const at = text.lastIndexOf(letter);
    if (at === -1) continue;
    const high = parseHanNumeral(text.slice(0, at));
    const rest = text.slice(at + 1);
    const low = rest === '' ? 0 : parseHanNumeral(rest.replace(/^[零〇](?=.)/, ''));
    // 三千五百万: below the multiplier only smaller numbers; 一亿二 is a way of speaking.
    if (high === null || high === 0 || low === null || low >= factor) return null;
    if (rest !== '' && low < factor / 10 && !/^[零〇]/.test(rest)) return null;
    return high * factor + low;
  }
  return parseSection(text);
}
