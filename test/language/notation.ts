/** Formatters that know nothing of the parsers: the oracle of the property tests. */

const hanDigits = '零一二三四五六七八九';

/** A whole number below 10^12 as Chinese writes it: 10 05 0000 → 一千零五万. */
export function inHan(value: number): string {
  const section = (part: number): string => {
    let text = '';
    let zero = false;
    for (const [unit, sign] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(part / unit) % 10;
      if (digit === 0) zero = text !== '';
      else {
        text += (zero ? '零' : '') + hanDigits[digit] + sign;
        zero = false;
      }
    }
    return text;
  };
  if (value === 0) return '零';
  let text = '';
  let zero = false;
  for (const [unit, sign] of [
    [100_000_000, '亿'],
    [10_000, '万'],
    [1, ''],
  ] as const) {
    const part = Math.floor(value / unit) % 10_000;
    if (part === 0) zero = text !== '';
    else {
      text += (text !== '' && (zero || part < 1000) ? '零' : '') + section(part) + sign;
      zero = false;
    }
  }
  return text.replace(/^一十/, '十');
}

const units =
  'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
    ' ',
  );
const tens = '- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ');
const hundreds = '- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' ');

/** A whole number below 10^9 in Russian words, nominative. */
export function inRussianWords(value: number): string {
  const group = (part: number, feminine: boolean): string[] => {
    const words: string[] = [];
    if (part >= 100) words.push(hundreds[Math.floor(part / 100)] as string);
    const rest = part % 100;
    if (rest >= 20) words.push(tens[Math.floor(rest / 10)] as string);
    const last = rest < 20 ? rest : rest % 10;
    if (last > 0)
      words.push(feminine && last === 1 ? 'одна' : feminine && last === 2 ? 'две' : (units[last] as string));
    return words;
  };
  const plural = (n: number, one: string, few: string, many: string) =>
    n % 100 >= 11 && n % 100 <= 14 ? many : n % 10 === 1 ? one : n % 10 >= 2 && n % 10 <= 4 ? few : many;
  const millions = Math.floor(value / 1e6);
  const thousands = Math.floor(value / 1000) % 1000;
  const words: string[] = [];
  if (millions) words.push(...group(millions, false), plural(millions, 'миллион', 'миллиона', 'миллионов'));
  if (thousands) words.push(...group(thousands, true), plural(thousands, 'тысяча', 'тысячи', 'тысяч'));
  words.push(...group(value % 1000, false));
  return words.join(' ');
}

/** Groups of three set apart by a sign. */
export function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);
}

export const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

export const russianMonths = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
  ' ',
);
