import { wordRolesOf } from '../../language/word-roles.js';
import type { AnsweredPassage, AnsweredWord } from './answers.js';
import { otherSide, type SideName } from './term-view.js';

/** A clause says something of its own by so many words or names without answer. */
const LEAST = 2;

/**
 * Clauses not a word of which has an answer, however short («但须经各成员国财政部批准»), in beads where the other side has fewer words left
 * than they have. Names that both sides have do not speak for a clause: they stand in every other one.
 */
export function lostClauses({ terms, words }: AnsweredPassage, side: SideName): AnsweredWord[][] {
  const { text, side: of } = terms.passage[side];
  const roles = wordRolesOf(of.profile.code);
  if (!roles) return [];
  const clauses: AnsweredWord[][] = [];
  let last: AnsweredWord | null = null;
  for (const word of words[side]) {
    const isSame = last?.bead === word.bead && !roles.clauseEnd.test(text.slice(last.span[1], word.span[0]));
    if (isSame) clauses.at(-1)!.push(word);
    else clauses.push([word]);
    last = word;
  }
  return clauses.flatMap((clause) => {
    const gone = clause.filter(
      ({ answer, class: kind }) => answer === 'none' && kind !== 'loose' && kind !== 'unknown',
    );
    const told = gone.filter((word) => word.class !== null || /^\P{N}{3,}$/u.test(word.text));
    if (told.length < LEAST || !told.some((word) => word.class === 'key' || word.class === 'firm')) return [];
    if (clause.some((word) => word.answer !== 'none' && word.class !== null)) return [];
    const left = words[otherSide(side)].filter(
      (word) => word.bead === clause[0]!.bead && word.answer !== 'own' && word.class !== null && word.class !== 'loose',
    );
    return left.length < told.length ? [gone] : [];
  });
}
