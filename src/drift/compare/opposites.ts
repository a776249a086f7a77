import { modalsOf, type OppositeNotions, oppositesOf } from '../../language/pair/opposites.js';
import { wordRolesOf } from '../../language/word-roles.js';
import { type Span, spansOverlap } from '../../model/index.js';
import type { AnsweredPassage, AnsweredWord } from './answers.js';
import { clauseAround } from './clause-around.js';
import { placeOf } from './single-words.js';
import { otherSide, type SideName } from './term-view.js';
import { beadAt } from './words.js';

/** What one side says and the other turns round. */
export interface Opposite {
  readonly source: Span;
  readonly target: Span;
}

/** A tie of less strength than this does not say that a word is rendered. */
const SURE = 0.6;

/**
 * Words of the source whose opposite stands in their bead («создание», 撤销): the target has the notion less often than the
 * source and its opposite more often, and neither of the two words is tied to anything else. What may stand for a notion
 * in a wider sense counts as its rendering, but is asked for nothing.
 */
export function opposites(passage: AnsweredPassage): Opposite[] {
  const { source, target } = passage.terms.passage;
  const pairs = oppositesOf(source.side.profile.code, target.side.profile.code);
  const beads = [...new Set(passage.terms.passage.beads.source)];
  return beads.flatMap((bead) => {
    const found: Opposite[] = [];
    for (const pair of pairs) {
      const turned = turnedIn(passage, bead, pair);
      if (turned && !found.some((one) => one.source[0] === turned.source[0])) found.push(turned);
    }
    return found;
  });
}

/** How far behind a modal stands what may or shall be done, in characters; and how many words of it are asked. */
const MODAL = { reach: 60, words: 2 };

/**
 * What may be done on the one side and shall be done on the other: of the words behind the modal the first that has its answer
 * has it behind the other modal, which is the last before it in its clause.
 */
export function turnedModals({ terms: { passage }, words }: AnsweredPassage): Opposite[] {
  const { source, target } = passage;
  const modals = modalsOf(source.side.profile.code, target.side.profile.code);
  const [here, there] = [source, target].map(({ side }) => wordRolesOf(side.profile.code));
  if (!modals || !here || !there) return [];
  return (['may', 'shall'] as const).flatMap((said) => {
    const turned = said === 'may' ? 'shall' : 'may';
    return [...source.text.matchAll(modals.source[said])].flatMap(({ index, 0: modal }): Opposite[] => {
      if (here.denies.test(source.text.slice(0, index))) return [];
      const end = index + modal.length;
      const places = words.source
        .filter(({ span }) => span[0] >= end && span[0] < end + MODAL.reach)
        .filter(({ span }) => !here.clauseEnd.test(source.text.slice(end, span[0])))
        .slice(0, MODAL.words)
        .flatMap(({ place, answer, strength }) => (answer === 'own' && place && strength >= SURE ? [place] : []));
      const [place] = places;
      if (!place) return [];
      const [from] = clauseAround(target.text, place, there.clauseEnd);
      const clause = target.text.slice(from, place[0]);
      const last = (pattern: RegExp) => [...clause.matchAll(pattern)].at(-1);
      const [same, other] = [last(modals.target[said]), last(modals.target[turned])];
      if (!other || same || there.denies.test(clause.slice(0, other.index))) return [];
      const bead = beadAt(passage, 'source', index);
      if (bead !== beadAt(passage, 'target', from + other.index)) return [];
      const start = from + other.index;
      return [{ source: [index, end], target: [start, start + other[0].length] }];
    });
  });
}

/** What may or shall be done on one side of a bead and merely is on the other. */
export function lostModals({ terms: { passage } }: AnsweredPassage, side: SideName): Span[] {
  const other = otherSide(side);
  const modals = modalsOf(passage[side].side.profile.code, passage[other].side.profile.code);
  const roles = wordRolesOf(passage[side].side.profile.code);
  if (!modals || !roles) return [];
  return [...new Set(passage.beads[side])].flatMap((bead) => {
    if (!passage.beads[other].includes(bead)) return [];
    const matches = (of: SideName, pattern: RegExp) =>
      [...passage[of].text.matchAll(pattern)].filter(({ index }) => beadAt(passage, of, index) === bead);
    return (['may', 'shall'] as const).flatMap((kind) => {
      const said = matches(side, modals.source.missed[kind]).filter(
        ({ index }) => !roles.denies.test(passage[side].text.slice(0, index)),
      );
      const [first] = said;
      if (!first || said.length <= matches(other, modals.target.all[kind]).length) return [];
      return [[first.index, first.index + first[0].length] as const];
    });
  });
}

/**
 * Two members that the one side joins by «or» and the other by «and», each tied to its answer. Under a negation and behind «any» either
 * stands for the other.
 */
export function turnedConjunctions(passage: AnsweredPassage): Opposite[] {
  const { source, target } = passage.terms.passage;
  const [here, there] = [source, target].map(({ side }) => wordRolesOf(side.profile.code));
  if (!here || !there) return [];
  const words = passage.words.source;
  return words.slice(1).flatMap((right, index): Opposite[] => {
    const left = words[index]!;
    const join = source.text.slice(left.span[1], right.span[0]);
    const [isOr, isAnd] = [here.or.test(join), here.and.test(join)];
    if (left.bead !== right.bead || isOr === isAnd) return [];
    const places = [left, right].map((word) => (word.strength >= SURE ? placeOf(word, passage, 'source') : null));
    const [first, second] = places;
    if (!first || !second || first[1] > second[0]) return [];
    const between = target.text.slice(first[1], second[0]);
    if (!(isOr ? there.and : there.or).test(between)) return [];
    const sentence = source.text.slice(0, right.span[1]).replace(/^.*[.;](?=\s)/su, '');
    if (here.anyOrNone.test(sentence)) return [];
    const [at] = [left.span[1] + join.search(/\S/u)];
    return [{ source: [at, at + join.trim().length], target: [first[1], second[0]] }];
  });
}

function turnedIn(passage: AnsweredPassage, bead: number, { own, opposite }: OppositeNotions): Opposite | null {
  const { passage: of } = passage.terms;
  const isDenied = (side: SideName, [start]: Span) =>
    wordRolesOf(of[side].side.profile.code)?.denies.test(of[side].text.slice(0, start)) ?? false;
  const matches = (side: SideName, pattern: RegExp) =>
    [...of[side].text.matchAll(pattern)]
      .filter(({ index }) => beadAt(of, side, index) === bead)
      .map(({ index, 0: text }): Span => [index, index + text.length]);
  const candidates = { source: matches('source', own.source.asked), target: matches('target', opposite.target.asked) };
  if (candidates.source.length === 0 || candidates.target.length === 0) return null;
  const isFree = (side: SideName) => (span: Span) =>
    !isDenied(side, span) && isUntied(passage.words[side], span, candidates[otherSide(side)]);
  const [asked] = candidates.source.filter(isFree('source'));
  const [instead] = candidates.target.filter(isFree('target'));
  if (!asked || !instead) return null;
  if (matches('target', own.target.all).length >= matches('source', own.source.all).length) return null;
  if (matches('source', opposite.source.all).length >= matches('target', opposite.target.all).length) return null;
  return { source: asked, target: instead };
}

/** Whether nothing ties the words at a place to the other side, unless to their very opposite. */
function isUntied(words: readonly AnsweredWord[], span: Span, opposites: readonly Span[]): boolean {
  return words
    .filter((word) => spansOverlap(word.span, span))
    .every(({ settled, answer, strength, place }) => {
      if (settled !== null) return false;
      return (
        answer !== 'own' || strength < SURE || opposites.some((each) => place !== null && spansOverlap(each, place))
      );
    });
}
