import type { NameMention } from '../profile.js';

const WORD = "[А-ЯЁ][а-яё]+(?:[-'’][А-ЯЁа-яё]+)*";
const INITIALS = '(?:[А-ЯЁ][а-яё]?\\.-?\\s?){1,3}';
/** Words with a capital and initials that follow each other: «К.-Ж. Токаев», «Чжао Минь», «Иванов П.С.». */
const GROUP = new RegExp(
  `(?<![\\p{L}\\d-])(?:${INITIALS}\\s?)?${WORD}(?:\\s(?:${INITIALS}(?!\\p{L})|[А-ЯЁ](?![\\p{L}.])|${WORD}))*`,
  'gu',
);
const PART = new RegExp(`${WORD}|[А-ЯЁ](?![\\p{L}.])`, 'gu');
/** Behind these a sentence, a line or a title begins, and its first word has a capital whatever it means. */
const BEGINNING = /(?:^|[.!?…:;\n]\s|[«"“„(—–])\s*(?:\d[\d.]*[.)]?\s+)?$/u;

/**
 * Words that a Russian text writes with a capital, where they follow each other as one mention. Whether they are names,
 * the words alone do not say: «Министерство», too, has a capital.
 */
export function findRussianNames(text: string): NameMention[] {
  return [...text.matchAll(GROUP)].map((match) => {
    const start = match.index;
    const parts = [...match[0].matchAll(PART)].map((part) => ({
      span: [start + part.index, start + part.index + part[0].length] as const,
      text: part[0],
    }));
    return {
      span: [start, start + match[0].trimEnd().length],
      text: match[0].trimEnd(),
      parts,
      isPerson: /\p{Lu}\p{Ll}?\./u.test(match[0]),
      begins: BEGINNING.test(text.slice(Math.max(0, start - 8), start)),
    };
  });
}
