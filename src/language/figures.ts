import type { NumberMention } from './profile.js';
import type { Notation } from './scan.js';

/** What a notation of numbers reads: the mention without its place. */
export type ReadNumber = Omit<NumberMention, 'span' | 'text'>;

/** Notations of numbers that are the same in all languages; text in half width. */
export const commonNotations: readonly Notation<ReadNumber>[] = [
  // A/73/832, A/RES/70/1, E/CN.4/2019/1: document symbols of the United Nations (ST/DCS/…), and what is built like them
  {
    needs: /\/\d/,
    pattern:
      /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d/])\p{Lu}{1,4}(?:\/\p{Lu}[\p{Lu}.\d]*)*(?:\/\d+)+(?:\/\p{Lu}[\p{L}.\d]*)*(?![\p{Script=Latin}\p{Script=Cyrillic}\d:])/gu,
    read: ([symbol]) =>
      symbol.split('/').length < 3
        ? implied(Number(/\d+/.exec(symbol)?.[0]))
        : { value: Number(/\d+/.exec(symbol)?.[0]), label: symbol, kind: 'label', spelled: false },
  },
  // 12.a, 12.a.1: targets by letter
  {
    needs: /\d\.[a-zа-я]/,
    pattern: /(?<![\d.,])(\d{1,2}\.[a-zа-я](?:\.\d{1,2})?)(?![\p{Script=Latin}\p{Script=Cyrillic}\d]|\.\d)/gu,
    read: ([label]) => ({ value: Number.parseInt(label, 10), label, kind: 'label', spelled: false }),
  },
  // 28(b), 3 (a), 28 b): an entry and its letter
  {
    needs: /[a-zа-я]\)/,
    pattern: /(?<![\d.,])(\d{1,3}(?:\.\d{1,3})*)\s?\(?([a-zа-я])\)/gu,
    read: ([, number = '', letter = '']) => ({
      value: Number.parseFloat(number),
      label: `${number}(${letter})`,
      kind: 'label',
      spelled: false,
    }),
  },
  // COVID-19, G20, H1N1, PM2.5, 5G, 2B: names that hold a figure, which elsewhere may stand alone (二十国集团, «COVID 19»)
  {
    needs: /\d(?<=[A-Z]\d|\p{Script=Latin}[-‐‑–]?\d)|\d[A-ZА-Я]/u,
    pattern:
      /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d])\p{Script=Latin}+(?:[-‐‑–]?\d+(?:\.\d+)?\p{Script=Latin}*)+|(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,])\d+[A-ZА-Я](?![\p{Script=Latin}\p{Script=Cyrillic}\d])/gu,
    read: ([name]) => implied(Number(name.match(/\d+(?:\.\d+)?/g)?.at(-1))),
  },
  // the :00 of 10:00, which is 上午10点 elsewhere
  {
    needs: /:00/,
    pattern: /(?<=(?<![\d:.,])(?:[01]?\d|2[0-4])):00(?![\d:])/gu,
    read: () => 'ignore',
  },
  // 72/284: the number of a resolution; 2/3 is a fraction
  {
    needs: /\d\/\d/,
    pattern: /(?<![\d/.,])(\d{1,4})\/(\d{1,4})(?![\d/]|[.,]\d)/gu,
    read: ([whole, above, below]) => {
      const [a, b] = [Number(above), Number(below)];
      return b <= 12 && a > 0 && a < b
        ? { value: a / b, kind: 'cardinal', spelled: false }
        : { value: a, label: whole, kind: 'label', spelled: false };
    },
  },
  // 1.1.1, 192.168.0.1
  {
    needs: /\.\d+\.\d/,
    pattern: /(?<![\d.,])\d{1,3}(?:\.\d{1,2}){2,}(?![\d]|\.\d)/gu,
    read: ([path]) => ({ value: Number.parseInt(path, 10), label: path, kind: 'label', spelled: false }),
  },
];

/** A number that answers, but is not asked for; see {@link NumberMention.implied}. */
export function implied(value: number): ReadNumber {
  return { value, kind: 'cardinal', spelled: true, implied: true };
}

/** Whether a bare figure can hardly be anything but a year. */
export function isYear(printed: string): boolean {
  return /^(?:19|20)\d\d$/.test(printed);
}

/** Rounds off what binary fractions leave behind: 1.1 million is 1100000, not 1100000.0000000002. */
export function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}
