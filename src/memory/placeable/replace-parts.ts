import type { LanguageProfile } from '../../language/index.js';
import type { Placeable } from './find.js';

const hanDigits = '〇一二三四五六七八九';

/**
 * The words of a placeable with its numbers replaced, each in the notation in which it stands: figures of either width,
 * padded as they were, han numerals read digit by digit or by place, names of months. `undefined` where a number to be
 * replaced does not stand there in such a notation.
 */
export function replaceParts(
  placeable: Placeable,
  from: Placeable,
  to: Placeable,
  profile: LanguageProfile,
): string | undefined {
  const open = from.parts.map((part, i) => ({ ...part, next: to.parts[i]?.value ?? part.value }));
  const months = profile.monthNames.flatMap((forms, month) => forms.map((form, index) => ({ form, month, index })));
  const monthPattern = months.map(({ form }) => form.replace(/[.]/g, '\\.')).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    ['\\d+', '[０-９]+', '[〇零一二三四五六七八九十百千]+', ...monthPattern.map((form) => `${form}(?!\\p{L})`)].join(
      '|',
    ),
    'giu',
  );
  const tokens = [...placeable.text.matchAll(pattern)];
  const monthOf = (token: string) => months.find(({ form }) => form === token.toLowerCase());
  const isMonthNamed = tokens.some(([token]) => monthOf(token) !== undefined);
  const replaced: typeof open = [];
  let result = '';
  let at = 0;
  for (const match of tokens) {
    const token = match[0];
    const month = monthOf(token);
    const value = month ? month.month + 1 : numeralValue(token);
    const place = open.findIndex(
      (part) => part.value === value && (month ? part.role === 'month' : part.role !== 'month' || !isMonthNamed),
    );
    const part = open[place];
    if (!part) continue;
    open.splice(place, 1);
    replaced.push(part);
    const words = month
      ? sameCase(profile.monthNames[part.next - 1]?.[month.index], token)
      : inNotation(part.next, token);
    if (words === undefined) return undefined;
    result += placeable.text.slice(at, match.index) + words;
    at = match.index + token.length;
  }
  // A period names once what both its ends share: «8–12 июля 2019 года», 2019年7月8日至12日.
  const isSaid = (part: (typeof open)[number]) =>
    replaced.some(({ role, value, next }) => role === part.role && value === part.value && next === part.next);
  if (open.some((part) => part.next !== part.value && !isSaid(part))) return undefined;
  return result + placeable.text.slice(at);
}

function numeralValue(token: string): number {
  if (/^\d+$/.test(token)) return Number(token);
  if (/^[０-９]+$/.test(token)) return Number(halfWidthDigits(token));
  if (/[十百千]/.test(token)) {
    let value = 0;
    let digit = 0;
    for (const letter of token) {
      const unit = { 十: 10, 百: 100, 千: 1000 }[letter];
      if (unit === undefined) digit = Math.max(0, hanDigits.indexOf(letter));
      else {
        value += (digit || 1) * unit;
        digit = 0;
      }
    }
    return value + digit;
  }
  return Number([...token].map((letter) => Math.max(0, hanDigits.indexOf(letter))).join(''));
}

function halfWidthDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** A number as `token` is written. */
function inNotation(value: number, token: string): string | undefined {
  if (!Number.isInteger(value) || value < 0) return undefined;
  if (/^\d+$/.test(token)) return token.startsWith('0') ? String(value).padStart(token.length, '0') : String(value);
  if (/^[０-９]+$/.test(token)) {
    return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  }
  // Two and more digits side by side are read one by one; ten and above by place.
  if (token.length > 1 && !/[十百千]/.test(token))
    return [...String(value)].map((digit) => hanDigits[Number(digit)]).join('');
  return value < 100 ? hanNumeral(value) : undefined;
}

function hanNumeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return hanDigits[ones] ?? '';
  return `${tens === 1 ? '' : hanDigits[tens]}十${ones === 0 ? '' : hanDigits[ones]}`;
}

function sameCase(word: string | undefined, like: string): string | undefined {
  if (word === undefined) return undefined;
  return like[0] === like[0]?.toUpperCase() ? (word[0]?.toUpperCase() ?? '') + word.slice(1) : word;
}
