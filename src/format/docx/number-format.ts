/**
 * A count as Word prints it in a list, by the `w:numFmt` of the level (ECMA-376 Part 1, 17.18.59 ST_NumberFormat).
 * A format that is not known here is printed as a decimal, as Word does.
 */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperLetter':
      return letters(value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    case 'lowerLetter':
      return letters(value, 'abcdefghijklmnopqrstuvwxyz');
    case 'russianUpper':
      return letters(value, russianAlphabet.toUpperCase());
    case 'russianLower':
      return letters(value, russianAlphabet);
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value);
    case 'decimalEnclosedParen':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2474 + value - 1) : `(${value})`;
    case 'decimalEnclosedFullstop':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2488 + value - 1) : `${value}.`;
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return han(value, '零一二三四五六七八九', ['', '十', '百', '千'], '万');
    case 'chineseLegalSimplified':
      return han(value, '零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟'], '万', false);
    case 'ideographLegalTraditional':
      return han(value, '零壹貳參肆伍陸柒捌玖', ['', '拾', '佰', '仟'], '萬', false);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit);
    case 'ideographTraditional':
      return '甲乙丙丁戊己庚辛壬癸'[value - 1] ?? String(value);
    case 'ideographZodiac':
      return '子丑寅卯辰巳午未申酉戌亥'[value - 1] ?? String(value);
    default:
      return String(value);
  }
}

/** The letters by which Russian lists count: without ё, й, ъ, ы, ь, as Word does. */
const russianAlphabet = 'абвгдежзиклмнопрстуфхцчшщэюя';

/** a…z, then aa, bb…: Word repeats the letter, it does not count on in two. */
function letters(value: number, alphabet: string): string {
  if (value < 1) return String(value);
  const letter = alphabet[(value - 1) % alphabet.length] ?? '';
  return letter.repeat(Math.min(20, Math.floor((value - 1) / alphabet.length) + 1));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let out = '';
  for (const [weight, sign] of signs) {
    while (rest >= weight) {
      out += sign;
      rest -= weight;
    }
  }
  return out;
}

/** Han numerals up to 99 999 999; 10–19 are 十…十九 in counting, 壹拾… in legal numerals. */
function han(value: number, digits: string, places: readonly string[], myriad: string, short = true): string {
  if (value === 0) return digits[0] ?? '0';
  if (value < 0 || value >= 100_000_000) return String(value);
  const group = (number: number): string => {
    const figures = [...String(number)].map(Number);
    let out = '';
    let zero = false;
    figures.forEach((digit, index) => {
      if (digit === 0) {
        zero = true;
        return;
      }
      if (zero && out !== '') out += digits[0];
      zero = false;
      out += `${digits[digit]}${places[figures.length - 1 - index]}`;
    });
    return out;
  };
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const text =
    high === 0
      ? group(low)
      : `${group(high)}${myriad}${low === 0 ? '' : `${low < 1000 ? digits[0] : ''}${group(low)}`}`;
  return short && value >= 10 && value < 20 ? text.slice(1) : text;
}
