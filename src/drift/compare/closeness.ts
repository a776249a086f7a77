import { wordRolesOf } from '../../language/word-roles.js';
import type { AnsweredPassage, AnsweredWord } from './answers.js';
import { lostClauses } from './clauses.js';
import { lostMembers } from './lists.js';
import { lostWords } from './single-words.js';
import type { SideName } from './term-view.js';

/** Words of one side of a passage that nothing on the other side could render. */
export interface Lost {
  readonly words: readonly AnsweredWord[];
  /** Whole members of enumerations. */
  readonly members: readonly (readonly AnsweredWord[])[];
  /** Whole clauses. */
  readonly clauses: readonly (readonly AnsweredWord[])[];
}

export type LostBySide = Readonly<Record<SideName, ReadonlyMap<AnsweredPassage, Lost>>>;

export function lostIn(passages: readonly AnsweredPassage[]): LostBySide {
  const of = (side: SideName) =>
    new Map(
      passages.map((each) => {
        const clauses = lostClauses(each, side);
        const members = lostMembers(each, side).filter((run) => !clauses.some((clause) => clause.includes(run[0]!)));
        return [each, { words: lostWords(each, side), clauses, members }];
      }),
    );
  return { source: of('source'), target: of('target') };
}

/**
 * Texts render each other word by word if hardly a word that is rendered as a rule is rendered freely, …
 */
const FREE = 0.14;
/** …hardly a word that only qualifies, …  */
const FREE_QUALIFIERS = 0.08;
/** …and they are official prose: at least this share of the words of which something is known are of its notions. */
const OFFICIAL = 0.35;
/** What is expected of texts too short to speak for themselves, and how many words the expectation weighs. */
const EXPECTED = { free: { share: 0.12, words: 10 }, freeQualifiers: { share: 0.04, words: 100 } };

/**
 * Whether two texts are official prose that keeps so close that single words of it are rendered one by one. What is lost
 * for good does not count: texts in which much was dropped are as close as they were before.
 */
export function renderWordByWord(passages: readonly AnsweredPassage[], lost: LostBySide): boolean {
  const words = (side: SideName) =>
    passages.flatMap((passage) => {
      const { words: single, members, clauses } = lost[side].get(passage)!;
      const gone = new Set([...single, ...members.flat(), ...clauses.flat()]);
      return passage.words[side].filter((word) => !gone.has(word));
    });
  const both = { source: words('source'), target: words('target') };
  const all = [...both.source, ...both.target];
  const known = all.filter((word) => word.class !== null && word.class !== 'unknown');
  const official = known.filter((word) => word.class !== 'common');
  if (official.length < OFFICIAL * known.length) return false;
  const firm = all.filter((word) => word.class === 'key' || word.class === 'firm');
  if (shareOf(firm, EXPECTED.free) > FREE) return false;
  // Where words are inflected their forms tell what qualifies; elsewhere a list does, and it lists the surer ones.
  return (['source', 'target'] as const).every((side) => {
    const profile = passages[0]?.terms.passage[side].side.profile;
    const roles = profile?.joiner === ' ' ? wordRolesOf(profile.code) : undefined;
    const qualifiers = both[side].filter(
      (word) => word.class !== 'unknown' && word.stem !== '' && roles?.qualifies(word.text),
    );
    return shareOf(qualifiers, EXPECTED.freeQualifiers) <= FREE_QUALIFIERS;
  });
}

/** Share of words without answer, 0 to 1. */
function shareOf(words: readonly AnsweredWord[], expected: { readonly share: number; readonly words: number }): number {
  const unanswered = words.filter(({ answer }) => answer === 'none').length;
  return (unanswered + expected.share * expected.words) / (words.length + expected.words);
}
