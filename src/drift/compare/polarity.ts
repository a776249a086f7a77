import { type Negation, type NegationKind, negationOf } from '../../language/index.js';
import type { Span } from '../../model/index.js';
import type { AnsweredPassage } from './answers.js';
import { otherSide, type SideName } from './term-view.js';
import { beadAt } from './words.js';

/** A no without answer. */
export interface LostNegation {
  readonly span: Span;
  readonly text: string;
  /** Whether the other side of the bead says no nowhere at all. */
  readonly alone: boolean;
}

/**
 * Beads in which one side says no more often than the other can answer: the surest sign of a meaning turned round. What
 * says one no together counts once («никто не», «не работает и не учится»), anything that may be a no answers one, and a
 * word that holds a no of its own (запрещать, 禁止; «незаконный», 非法) answers its like first. Nothing is said of languages of which nothing is known, or of what belongs to a term
 * («наименее развитые», 最不发达国家).
 */
export function lostNegations(answered: AnsweredPassage, side: SideName): LostNegation[] {
  const { terms, words } = answered;
  const { passage } = terms;
  const other = otherSide(side);
  const here = negationOf(passage[side].side.profile.code);
  const there = negationOf(passage[other].side.profile.code);
  if (!here || !there) return [];
  const text = { [side]: passage[side].text, [other]: passage[other].text } as Record<SideName, string>;
  const ours = matchesOf(text[side], here.sure).filter(
    ({ index }) => !terms[side].some(({ span }) => span[0] <= index && index < span[1]),
  );
  if (ours.length === 0) return [];
  const bound = boundSpans(answered, side, ours, here.plain);
  const theirs = matchesOf(text[other], there.plain).filter(
    ({ index }) => !bound.some(([start, end]) => start <= index && index < end),
  );
  return [...new Set(passage.beads[side])].flatMap((bead) => {
    if (!passage.beads[other].includes(bead)) return [];
    const inBead = (of: SideName) => (match: RegExpExecArray) => beadAt(passage, of, match.index) === bead;
    const said = joinNegations(ours.filter(inBead(side)), text[side], here);
    const answers = theirs.filter(inBead(other));
    const held = Object.entries(there.kinds).reduce((sum, [kind, pattern]) => {
      const count = (of: SideName, how: RegExp) => matchesOf(text[of], how).filter(inBead(of)).length;
      return sum + Math.max(0, count(other, pattern) - count(side, here.kinds[kind as NegationKind]));
    }, 0);
    if (said.length === 0 || said.length <= answers.length + held) {
      const turned = turnedModal(answered, side, here, there, inBead);
      return turned ? [{ span: [turned.index, turned.index + turned[0].length], text: turned[0], alone: false }] : [];
    }
    // The one whose neighbour's answer stands farthest from any no of the other side.
    const distance = (at: number) => {
      const near = words[side].find(({ span, place }) => span[0] > at && place !== null)?.place ?? null;
      return near === null ? 0 : Math.min(...answers.map(({ index }) => Math.abs(index - near[0])));
    };
    const [lost] = [...said].sort((a, b) => distance(b.index) - distance(a.index));
    const span = [lost!.index, lost!.index + lost![0].length] as const;
    return [{ span, text: lost![0], alone: matchesOf(text[other], there.plain).filter(inBead(other)).length === 0 }];
  });
}

/** How many of the words behind a modal are asked what stands before their answers. */
const ASKED = 2;

/**
 * What may not be on one side and may be on the other, however often both say no elsewhere: the words behind «не может»
 * have their answers behind 可以, in clauses that hold no no before them, and the other side forbids less often.
 */
function turnedModal(
  { terms: { passage }, words }: AnsweredPassage,
  side: SideName,
  here: Negation,
  there: Negation,
  inBead: (of: SideName) => (match: RegExpExecArray) => boolean,
): RegExpExecArray | undefined {
  const { text } = passage[side];
  const answer = passage[otherSide(side)].text;
  const allowed = matchesOf(answer, there.allows).map(({ index, 0: modal }) => index + modal.length);
  const forbidden = matchesOf(text, here.forbids).filter(inBead(side));
  if (
    allowed.length === 0 ||
    forbidden.length <= matchesOf(answer, there.forbids).filter(inBead(otherSide(side))).length
  )
    return undefined;
  const before = (end: number) => answer.slice(0, end).replace(/^.*[,，;；.。:：]/su, '');
  const saysNo = (clause: string) =>
    matchesOf(clause, there.plain).length > 0 ||
    Object.values(there.kinds).some((pattern) => matchesOf(clause, pattern).length > 0);
  return forbidden.find(({ index, 0: modal }) => {
    const end = index + modal.length;
    const places = words[side]
      .filter(
        ({ span }) => span[0] >= end && span[0] < end + here.reach && !/[.,;。，；]/u.test(text.slice(end, span[0])),
      )
      .flatMap(({ place }) => (place ? [place[0]] : []))
      .slice(0, ASKED);
    return (
      places.length > 0 &&
      allowed.some((modal) => modal <= places[0]! && places[0]! - modal < there.reach) &&
      places.every((place) => !saysNo(before(place)))
    );
  });
}

const matchesOf = (text: string, pattern: RegExp): RegExpExecArray[] => [...text.matchAll(pattern)];

function joinNegations(matches: readonly RegExpExecArray[], text: string, { joined }: Negation): RegExpExecArray[] {
  return matches.filter((match, at) => {
    const before = matches[at - 1];
    return !before || !joined.test(text.slice(before.index + before[0].length, match.index));
  });
}

/**
 * Words of the other side that hold a no and answer a word with a no inside it (非法 for «незаконный»): they answer no other.
 * A single character is too little to be sure of.
 */
function boundSpans(
  { terms, words }: AnsweredPassage,
  side: SideName,
  sure: readonly RegExpExecArray[],
  plain: RegExp,
): Span[] {
  const { text } = terms.passage[side];
  const links = [
    ...words[side].map(({ span, place }) => ({ span, answer: place })),
    ...words[otherSide(side)].map(({ span, place }) => ({ span: place, answer: span })),
  ];
  return links.flatMap(({ span, answer }) => {
    if (!span || !answer || answer[1] - answer[0] < 2) return [];
    const isSure = sure.some(({ index, 0: no }) => span[0] < index + no.length && index < span[1]);
    return !isSure && matchesOf(text.slice(...span), plain).length > 0 ? [answer] : [];
  });
}
