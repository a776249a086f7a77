import { commonNotations, implied, isYear, type ReadNumber, scaled } from '../figures.js';
import { composeNumber, type NumberWord } from '../number-words.js';
import { parseRoman } from '../numerals.js';
import type { NumberMention } from '../profile.js';
import { rememberRecent } from '../remember.js';
import { type Notation, scan } from '../scan.js';
import { halfWidth } from '../width.js';
import { findRussianDates } from './dates.js';
import { heldNumber, namedFractions, numberWords } from './number-words.js';

/** A letter of a word. «Any letter» with the flag i is a table of hundreds of ranges that takes milliseconds to make. */
const LETTER = '[a-zа-яё]';
/** Letters of either case, for patterns without that flag. */
const LETTERS = 'a-zA-Zа-яА-ЯёЁ';
/** 1 250 000; 1.250.000; 1,5; 3.2. */
const FIGURE = '\\d{1,3}(?: \\d{3})+(?:,\\d+)?(?!\\d)|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)|\\d+(?:[.,]\\d+)?';
const MULTIPLIER = `(?:тыс(?:яч${LETTER}*|\\.)?|млн\\.?|миллион${LETTER}*|млрд\\.?|миллиард${LETTER}*|трлн\\.?|триллион${LETTER}*)(?!${LETTER})`;
const PERCENT = `\\s*(?:%|-?процент${LETTER}*(?:\\s+пункт${LETTER}*)?)`;
const CUE = `(?:№№?|N[o°º]?\\.?|пункт${LETTER}*|подпункт${LETTER}*|пп?\\.|стать${LETTER}{1,3}|ст\\.|глав(?:а|ы|е|у|ой)|гл\\.|раздел${LETTER}*|част(?:ь|и|ью)|ч\\.|приложени${LETTER}{1,2}|цел(?:ь|и|ью)|задач(?:а|и|е|у|ей)|параграф${LETTER}*|§|абзац${LETTER}*|таблиц${LETTER}|правил${LETTER})`;
const ORDINAL_SUFFIX = `(?:й|я|е|го|му|м|х|ю|ми|ой|ый|ая|ое|ые|ого|ому|ым|ом|ую|ых|ыми)(?!${LETTER})`;

const factors: readonly (readonly [RegExp, number])[] = [
  [/^тыс/i, 1e3],
  [/^(?:млн|миллион)/i, 1e6],
  [/^(?:млрд|миллиард)/i, 1e9],
  [/^(?:трлн|триллион)/i, 1e12],
];
const factorOf = (word: string | undefined) => factors.find(([pattern]) => word && pattern.test(word))?.[1] ?? 1;

function figure(printed: string): number {
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(printed)) return Number(printed.replaceAll('.', ''));
  return Number(printed.replaceAll(' ', '').replace(',', '.'));
}

/** Without one of these no notation fits: most sentences need not be tried. */
const FIGURES = /[\dIVX]/;

const notations: readonly Notation<ReadNumber>[] = [
  ...commonNotations,
  // № 110; пункт 3.2; ст. 10; № 1-ФЗ
  {
    pattern: new RegExp(
      `(?=\\d)(?<=(?<!${LETTER})${CUE}\\s*(?:№\\s*)?)(\\d{1,6}(?:[.-]\\d{1,4})*)(?!\\d|-?${ORDINAL_SUFFIX}|[,]\\d|\\s*(?:%|${MULTIPLIER}))`,
      'giu',
    ),
    read: ([label]) => ({ value: Number.parseFloat(label), label, kind: 'label', spelled: false }),
  },
  // 2 млн 500 тыс.
  {
    needs: /тыс|млн|миллион|млрд|миллиард|трлн|триллион/i,
    pattern: new RegExp(
      `(?=\\d)(?<![\\d\\p{L}]|\\d[.,])(\\d+)\\s*(${MULTIPLIER})\\s+(\\d{1,3})\\s*(${MULTIPLIER})`,
      'giu',
    ),
    read: ([, high, large, low, small]) =>
      factorOf(large) > factorOf(small)
        ? {
            value: scaled(Number(high), factorOf(large)) + scaled(Number(low), factorOf(small)),
            kind: 'cardinal',
            spelled: false,
          }
        : null,
  },
  // 10–15 %; 100 млн; 3-й; 25; 1 250 000
  {
    pattern: new RegExp(
      `(?=\\d)(?<![\\d\\p{L}]|\\d[.,])(${FIGURE})(?:(?:\\s?[-–—−‑…]\\s?|\\s+до\\s+)(${FIGURE}))?(?:(\\s*${PERCENT})|[\\s-]*(${MULTIPLIER})|-?(${ORDINAL_SUFFIX}))?`,
      'giu',
    ),
    read: ([, first = '', second, percent, multiplier, suffix]) => {
      const factor = factorOf(multiplier);
      const [value, to] = [figure(first), second === undefined ? undefined : figure(second)];
      const kind = percent ? 'percent' : suffix ? 'ordinal' : isYear(first) && factor === 1 ? 'year' : 'cardinal';
      return {
        value: scaled(value, factor),
        ...(to !== undefined && { to: scaled(to, factor) }),
        kind,
        spelled: false,
      };
    },
  },
  // «политики2», «число1»: the number of a note or of one of several
  {
    pattern: /(?=\d)(?<=\p{Script=Cyrillic}{2})\d{1,3}(?![\d\p{L}]|[.,]\d)/gu,
    read: ([printed]) => implied(Number(printed)),
  },
  // XXI век, глава IV, III этап
  {
    needs: /[IVX]/,
    pattern: new RegExp(
      `(?<![${LETTERS}\\d])[IVX]{2,6}(?![${LETTERS}\\d])(?:-?(?:й|го|м|ом|ый|ой))?|(?<![${LETTERS}\\d])[IVX](?=\\s+(?:век|этап|съезд|раздел|част|глав|степен|класс|квартал|полугоди|очеред|категори))|(?=[IVX])(?<=(?:раздел[${LETTERS}]*|глав[${LETTERS}]|част[${LETTERS}]{1,2}|приложени[${LETTERS}]{1,2}|том[${LETTERS}]?)\\s)[IVX](?![${LETTERS}\\d])`,
      'gu',
    ),
    read: ([numeral]) => {
      const value = parseRoman(numeral.replace(/[^IVX]+$/, ''));
      return value === null ? null : { value, kind: 'ordinal', spelled: true };
    },
  },
];

/** Words in a row. «пять-шесть» is two numbers, «во-вторых» none. */
const WORDS =
  /(?<!\p{L}|\p{L}во?[-‐‑]|(?<!\p{L})во?[-‐‑])(?:[а-яё]+|\p{Script=Cyrillic})+(?:[ \n]+(?:[а-яё]+|\p{Script=Cyrillic})+)*/giu;
/** How words begin that may hold a number («двадцатикратный», «шестисторонний») or be a fraction («полтора», «четверть»). */
const HOLDING = /^(?:дв|тр|чет|пят|шест|сем|вос|дев|дес|оди|сорок|сто|вд|вт|вч|вп|вш|вс|уд|ут|пол|тыс)/;
const FRACTION_ORDINAL = /(?:ая|ой|ую|ых|ыми|ым)$/;

/** Numbers spelled out in words, composed as far as they go together. */
function findSpelled(text: string, taken: readonly { readonly span: readonly [number, number] }[]): NumberMention[] {
  const found: NumberMention[] = [];
  for (const run of text.matchAll(WORDS)) {
    const words = [...run[0].matchAll(/(?:[а-яё]+|\p{L})+/gu)].map((word) => ({
      at: run.index + word.index,
      text: word[0],
      key: word[0].toLowerCase().replaceAll('ё', 'е'),
    }));
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index];
      if (!word) break;
      // Most words are none of numbers: those are passed over before anything else is asked.
      const isNumber = numberWords.has(word.key);
      if (!isNumber && !HOLDING.test(word.key)) continue;
      if (taken.some(({ span }) => word.at >= span[0] && word.at < span[1])) continue;
      const held = isNumber ? null : heldNumber(word.key);
      if (held !== null) {
        found.push({ span: [word.at, word.at + word.text.length], text: word.text, ...implied(held) });
        continue;
      }
      // «четверть века»
      if (/^четверт/.test(word.key) && words[index + 1]?.key === 'века') {
        const span = [word.at, (words[index + 1]?.at ?? 0) + 4] as const;
        found.push({ span, text: text.slice(...span), ...implied(25) });
        index += 1;
        continue;
      }
      const add = (length: number, value: number, kind: NumberMention['kind']) => {
        const last = words[index + length - 1] ?? word;
        const span = [word.at, last.at + last.text.length] as const;
        found.push({ span, text: text.slice(...span), value, kind, spelled: true });
        index += length - 1;
      };
      // «в первую очередь» says «above all»
      if (word.key === 'первую' && words[index + 1]?.key === 'очередь') continue;
      if (/^полутор(?:а|ы)$|^полтор(?:а|ы)$/.test(word.key)) {
        add(1, 1.5, 'cardinal');
        continue;
      }
      const entries: NumberWord[] = [];
      for (let at = index; at < words.length; at += 1) {
        const entry = numberWords.get(words[at]?.key ?? '');
        if (!entry) break;
        entries.push(entry);
      }
      // «одна треть», «две пятых», «половина»
      const first = entries[0];
      const next = words[index + 1];
      const share = (key: string | undefined) =>
        key ? namedFractions.find(([pattern]) => pattern.test(key))?.[1] : undefined;
      if (first && !first.ordinal && !first.scale && first.value < 20 && next) {
        const below =
          share(next.key) ??
          (FRACTION_ORDINAL.test(next.key) &&
          entries[1]?.ordinal &&
          entries[1].value > 2 &&
          /^(?:одн|дв|три|тре|чет|пят|шест|сем|восе|восьм|дев)/.test(word.key)
            ? entries[1].value
            : undefined);
        const feminine =
          /^(?:одна|одной|одну|две|двух|двум|двумя|три|трех|трем|тремя|четыре|четырех|пять|пяти|шесть|семь|восемь|девять)$/.test(
            word.key,
          );
        if (below !== undefined && below > first.value && feminine) {
          add(2, first.value / below, 'cardinal');
          continue;
        }
      }
      const alone = share(word.key);
      if (alone !== undefined && !(alone === 3 && word.key === 'третью')) {
        add(1, 1 / alone, 'cardinal');
        continue;
      }
      const number = composeNumber(entries);
      if (!number) continue;
      const [joint, half] = [words[index + number.length]?.key, words[index + number.length + 1]?.key];
      if (!number.ordinal && joint === 'с' && half === 'половиной')
        add(number.length + 2, number.value + 0.5, 'cardinal');
      else add(number.length, number.value, number.ordinal ? 'ordinal' : 'cardinal');
    }
  }
  return found;
}

/** Numbers in Russian text that are written with digits or Roman numerals. */
export const findRussianFigures: (text: string) => NumberMention[] = rememberRecent((text) => {
  const plain = halfWidth(text);
  if (!FIGURES.test(plain)) return [];
  const hidden = findRussianDates(text).map(({ span }) => span);
  return scan(plain, notations, hidden).map((mention) => ({ ...mention, text: text.slice(...mention.span) }));
});

/**
 * Numbers in Russian text: figures with their separators, multipliers («1,5 млрд», «100 тыс.»), percentages, ordinals,
 * labels («№ 110», «пункт 3.2», «A/73/832»), Roman numerals and words. «Один» alone is a pronoun more often than a number and
 * counts only inside one («двадцать один»).
 */
export const findRussianNumbers: (text: string) => NumberMention[] = rememberRecent((text) => {
  const figures = findRussianFigures(text);
  return [...figures, ...findSpelled(text, [...findRussianDates(text), ...figures])].sort(
    (a, b) => a.span[0] - b.span[0],
  );
});
