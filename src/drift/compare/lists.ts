import { type WordRoles, wordRolesOf } from '../../language/word-roles.js';
import type { Span } from '../../model/index.js';
import { type AnsweredPassage, type AnsweredWord, isUnanswered } from './answers.js';
import { isInTerm, placeOf } from './single-words.js';
import { otherSide, type SideName } from './term-view.js';

/** A member of an enumeration has at most so many words. */
const LONGEST_MEMBER = 4;
/** So many characters at most part two members that follow each other, by how the side is written. */
const APART = { unspaced: 8, spaced: 30 };
/** So far beside them an open member of the other side may be the one that is looked for, in characters. */
const AROUND = { unspaced: 12, spaced: 50 };

/**
 * Members of enumerations of three and more that the other side's enumeration passes over: the members beside it have their answers,
 * these follow each other as members, and nothing stands between them that could answer one more («производства,
 * сбыта и перевозки», 生产和运输); or the enumeration is at its end there before the last one. Counting the members alone finds one lost in
 * twelve, since what makes a member can rarely be told; whether two members follow each other can.
 */
export function lostMembers(passage: AnsweredPassage, side: SideName): AnsweredWord[][] {
  const roles = wordRolesOf(passage.terms.passage[side].side.profile.code);
  const there = wordRolesOf(passage.terms.passage[otherSide(side)].side.profile.code);
  if (!roles || !there) return [];
  const enumeration = new Enumeration(passage, side, roles, there);
  const words = passage.words[side];
  const lost: AnsweredWord[][] = [];
  for (let from = 0; from < words.length; from++) {
    let to = from;
    while (
      to < words.length &&
      to - from < LONGEST_MEMBER &&
      isOpen(words[to]!) &&
      !(to > from && enumeration.joins(to))
    )
      to++;
    if (to === from) continue;
    const run = words.slice(from, to);
    if (
      enumeration.lacks(from, to - 1) &&
      run.some(isTelling) &&
      !run.some((word) => isInTerm(word, passage, side)) &&
      run.every(({ text }) => roles.enumerates(text))
    )
      lost.push(run);
    from = to - 1;
  }
  return lost;
}

const isOpen = ({ answer }: AnsweredWord) => answer !== 'own';
const isTelling = (word: AnsweredWord) =>
  isUnanswered(word) && (word.class === 'key' || word.class === 'firm' || word.class === 'common');

class Enumeration {
  private readonly words: readonly AnsweredWord[];
  private readonly text: string;

  constructor(
    private readonly passage: AnsweredPassage,
    private readonly side: SideName,
    private readonly roles: WordRoles,
    private readonly there: WordRoles,
  ) {
    this.words = passage.words[side];
    this.text = passage.terms.passage[side].text;
  }

  /** Whether a word is joined to the one before it as members of an enumeration are. */
  joins(at: number): boolean {
    const [left, right] = [this.words[at - 1], this.words[at]];
    if (!left || !right || left.bead !== right.bead) return false;
    return this.roles.joins.test(this.text.slice(left.span[1], right.span[0]));
  }

  private conjoins(at: number): boolean {
    return (
      this.joins(at) && this.roles.conjoins.test(this.text.slice(this.words[at - 1]!.span[1], this.words[at]!.span[0]))
    );
  }

  /** Whether the words of a run stand in an enumeration of whose answer they are no part. */
  lacks(from: number, to: number): boolean {
    const [before, after] = [this.joins(from), this.joins(to + 1)];
    if (before && after) return this.follow(from - 1, to + 1);
    if (before && this.conjoins(from) && this.joins(from - 1)) {
      return this.follow(from - 2, from - 1) && !this.goesOn(from - 1, 1);
    }
    if (after && this.joins(to + 2)) return this.follow(to + 1, to + 2) && !this.goesOn(to + 1, -1);
    return false;
  }

  private place(at: number): Span | null {
    const word = this.words[at];
    return word ? placeOf(word, this.passage, this.side) : null;
  }

  /** Whether the answers of two words follow each other as members of an enumeration, and nothing else between them. */
  private follow(first: number, second: number): boolean {
    const [left, right] = [this.place(first), this.place(second)];
    if (!left || !right || left[1] > right[0]) return false;
    const other = otherSide(this.side);
    const { text, side } = this.passage.terms.passage[other];
    const words = this.passage.words[other];
    const whole = (place: Span, end: 0 | 1) =>
      words.find(({ span }) => span[0] <= place[0] && place[0] < span[1])?.span[end] ?? place[end];
    const [from, to] = [whole(left, 1), whole(right, 0)];
    const kind = side.profile.joiner === '' ? 'unspaced' : 'spaced';
    if (from > to || to - from > APART[kind]) return false;
    const around = AROUND[kind];
    if (this.hasOpenMember(Math.min(from, to) - around, Math.max(from, to) + around)) return false;
    const between = text.slice(from, to);
    if (this.there.joins.test(between)) return true;
    const inside = words.filter(({ span }) => span[0] >= from && span[1] <= to);
    return this.there.joinsWithin.test(between) && inside.every(({ answer }) => answer === 'own');
  }

  /** Whether the other side has a member without answer, too, between two of its places: the one may render the other. */
  private hasOpenMember(from: number, to: number): boolean {
    const other = otherSide(this.side);
    const { text } = this.passage.terms.passage[other];
    const words = this.passage.words[other];
    const isJoined = (at: number) => {
      const [left, right] = [words[at - 1], words[at]];
      return (
        left !== undefined && right !== undefined && this.there.joins.test(text.slice(left.span[1], right.span[0]))
      );
    };
    return words.some(
      (word, at) =>
        isOpen(word) &&
        word.class !== null &&
        word.span[0] < to &&
        word.span[1] > from &&
        (isJoined(at) || isJoined(at + 1)),
    );
  }

  /** Whether the other side's enumeration goes on behind (1) or before (−1) the answer of a word. */
  private goesOn(at: number, step: 1 | -1): boolean {
    const place = this.place(at);
    if (!place) return true;
    const { text } = this.passage.terms.passage[otherSide(this.side)];
    return step === 1
      ? this.there.joinsBehind.test(text.slice(place[1]))
      : this.there.joinsBefore.test(text.slice(0, place[0]));
  }
}
