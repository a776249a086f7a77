import type { AnsweredPassage, AnsweredWord } from './answers.js';
import { otherSide, type SideName } from './term-view.js';

/** An abbreviation in brackets: «Королевский колледж (RCGP RSC)», «(SARS-CoV-2)». */
const IN_BRACKETS = /[(（]\s*([\p{Lu}\p{Script=Latin}][\p{Script=Latin}\p{Lu}\d-]+(?:[ -][\p{Lu}\d-]{2,})?)\s*[)）]/gu;
/** A long form stands before the brackets, at most so many characters of it. */
const LONGEST = 160;
/** A name may go on behind the words in question, so far («… препаратов США (FDA)»). */
const REST = 16;

/** Long forms of one side by their abbreviation, as the words before the brackets; read from the whole document. */
export type LongForms = ReadonlyMap<string, readonly ReadonlySet<string>[]>;

export function longForms(passages: readonly AnsweredPassage[], side: SideName): LongForms {
  const found = new Map<string, ReadonlySet<string>[]>();
  for (const { terms, words } of passages) {
    for (const { index, 1: short = '' } of terms.passage[side].text.matchAll(IN_BRACKETS)) {
      const before = words[side].filter(({ span }) => span[1] <= index && span[0] >= index - LONGEST);
      found.set(short, [...(found.get(short) ?? []), new Set(before.map(({ stem }) => stem))]);
    }
  }
  return found;
}

/**
 * Whether words spell out what the other side of the bead abbreviates: they stand before the abbreviation in brackets, or
 * all of them stand before it somewhere else in the document.
 */
export function isSpelledOut(
  run: readonly AnsweredWord[],
  { terms: { passage }, words }: AnsweredPassage,
  side: SideName,
  forms: LongForms,
): boolean {
  const [first, last] = [run[0]!, run.at(-1)!];
  const other = otherSide(side);
  const there = new Set(
    words[other].filter(({ bead }) => bead === first.bead).map(({ span }) => passage[other].text.slice(...span)),
  );
  const isThere = (short: string) => short.split(' ').some((part) => there.has(part));
  const { text } = passage[side];
  const isHere = [...text.slice(last.span[1]).matchAll(IN_BRACKETS)].some(
    ({ index, 1: short = '' }) => index <= REST && last.span[1] + index - first.span[0] <= LONGEST && isThere(short),
  );
  if (isHere) return true;
  const stems = run.map(({ stem }) => stem).filter((stem) => stem !== '');
  return [...forms].some(
    ([short, before]) => isThere(short) && before.some((form) => stems.every((stem) => form.has(stem))),
  );
}
