import { period, type ReadDate } from '../calendar.js';
import type { DateMention } from '../profile.js';
import { rememberRecent } from '../remember.js';
import { type Notation, scan } from '../scan.js';
import { halfWidth } from '../width.js';

/** Names of the months and their short forms, January first. */
export const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan.', 'jan'],
  ['february', 'feb.', 'feb'],
  ['march', 'mar.', 'mar'],
  ['april', 'apr.', 'apr'],
  ['may'],
  ['june', 'jun.', 'jun'],
  ['july', 'jul.', 'jul'],
  ['august', 'aug.', 'aug'],
  ['september', 'sept.', 'sept', 'sep.', 'sep'],
  ['october', 'oct.', 'oct'],
  ['november', 'nov.', 'nov'],
  ['december', 'dec.', 'dec'],
];
const monthOf = new Map(monthNames.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)));
const month = (name: string | undefined) => (name === undefined ? undefined : monthOf.get(name.toLowerCase()));
const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));

/** With a capital, as English writes months: “may” is a verb. */
const capital = (form: string) => form.charAt(0).toUpperCase() + form.slice(1).replace('.', '\\.');
const MONTH = `(${[...monthOf.keys()].map(capital).join('|')})(?!\\p{L})`;
const DAY = '(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})(?!\\d)';
const TO = '\\s*(?:[-–—−‑]|to|until|and)\\s*';

const notations: readonly Notation<ReadDate>[] = [
  {
    pattern: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu,
    read: ([, y, m, d]) => period({ year: number(y), month: number(m), day: number(d) }),
  },
  // 28 May – 3 June 2018
  {
    pattern: new RegExp(`${DAY}\\s+${MONTH}(?:,?\\s+${YEAR})?${TO}${DAY}\\s+${MONTH}(?:,?\\s+${YEAR})?`, 'gu'),
    read: ([, d, m, y, d2, m2, y2]) =>
      period(
        { year: number(y), month: month(m), day: number(d) },
        { year: number(y2), month: month(m2), day: number(d2) },
      ),
  },
  // 3–4 May 2018
  {
    pattern: new RegExp(`${DAY}${TO}(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}(?:,?\\s+${YEAR})?`, 'gu'),
    read: ([, d, d2, m, y]) => period({ day: number(d) }, { year: number(y), month: month(m), day: number(d2) }),
  },
  // 11 June 2010
  {
    pattern: new RegExp(`${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?`, 'gu'),
    read: ([, d, m, y]) => period({ year: number(y), month: month(m), day: number(d) }),
  },
  // May 3–4, 2018; June 11, 2010
  {
    pattern: new RegExp(
      `(?<!\\p{L})${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:[-–—](\\d{1,2}))?(?!\\d)(?:,?\\s+${YEAR})?`,
      'gu',
    ),
    read: ([, m, d, d2, y]) => {
      const end = { year: number(y), month: month(m), day: number(d2 ?? d) };
      return d2 === undefined ? period(end) : period({ ...end, day: number(d) }, end);
    },
  },
  // June 2010
  {
    pattern: new RegExp(`(?<!\\p{L})${MONTH}\\s+(?:of\\s+)?${YEAR}`, 'gu'),
    read: ([, m, y]) => period({ year: number(y), month: month(m) }),
  },
  // the 1990s
  {
    pattern: /(?<![\d.,])(\d{3}0)['’]?s(?!\p{L})/gu,
    read: ([, y]) => period({ year: Number(y) }, { year: Number(y) + 9 }),
  },
  // 2016–2020
  {
    pattern: /(?<![\d.,/-])((?:19|20)\d\d)(?:\s*[-–—−‑]\s*|\s+to\s+)((?:19|20)\d\d)(?![\d/-]|[.,]\d)/gu,
    read: ([, from, to]) => (Number(from) < Number(to) ? period({ year: Number(from) }, { year: Number(to) }) : null),
  },
  // in 2005, by 2030, of 1998
  {
    pattern:
      /(?<=(?:^|[^\p{L}])(?:in|by|since|of|until|from|during|before|after|year)\s)((?:1[5-9]|20)\d\d)(?![\d%]|[.,]\d|\s\p{Ll}+s(?!\p{L}))/giu,
    read: ([, y]) => period({ year: Number(y) }),
  },
  // in May
  {
    pattern: new RegExp(`(?<=(?:[Ii]n|of|[Ss]ince|[Uu]ntil|[Bb]y|each|every)\\s)${MONTH}`, 'gu'),
    read: ([, m]) => period({ month: month(m) }),
  },
];

/** Dates in English text, the day before or after the month; figures alone (11/06/2010) say neither and are left out. */
export const findEnglishDates: (text: string) => DateMention[] = rememberRecent((text) =>
  scan(halfWidth(text), notations).map((mention) => ({ ...mention, text: text.slice(...mention.span) })),
);
