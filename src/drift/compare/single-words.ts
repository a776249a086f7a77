import { negationOf } from '../../language/index.js';
import { languagePair } from '../../language/pair/index.js';
import { type WordRoles, wordRolesOf } from '../../language/word-roles.js';
import type { Span } from '../../model/index.js';
import { type AnsweredPassage, type AnsweredWord, isUnanswered } from './answers.js';
import { clauseAround } from './clause-around.js';
import { otherSide, type SideName } from './term-view.js';
import { evenForm } from './words.js';

/** A neighbour whose answer shows where that of a word would stand is so many words away at most. */
const REACH = 3;
/** Answers stand side by side if so many characters at most part them. */
const BESIDE = 2;
/** Where words are parted, so many words on either side of the neighbours' answers are looked at. */
const AROUND = 2;
/** …and where they are not, so many characters for words that may render anything, and for those that render something known. */
const NEAR = { open: 8, known: 2 };

/**
 * Words without answer that the other side cannot render in other words: what stands where their answer would, beside
 * the answers of their neighbours, renders something else to the last word. Only words that qualify another («письменное
 * согласие», 同意) and members of enumerations («согласия и одобрения», 同意) are looked at: translators turn verbs and abstract nouns
 * about, but leave out neither of these.
 */
export function lostWords(passage: AnsweredPassage, side: SideName): AnsweredWord[] {
  const { terms, words } = passage;
  const roles = wordRolesOf(terms.passage[side].side.profile.code);
  const there = wordRolesOf(terms.passage[otherSide(side)].side.profile.code);
  if (!roles || !there) return [];
  return words[side].filter((word, at) => {
    if (!isUnanswered(word) || word.class === null || word.class === 'unknown') return false;
    const isListed = isMember(passage, side, at, roles);
    const qualifies = word.stem !== '' && roles.qualifies(word.text);
    if (!qualifies && !isListed) return false;
    const isShared = (other: AnsweredWord | undefined, join: string) =>
      other?.answer === 'shared' && other.bead === word.bead && roles.joins.test(join);
    const { text } = terms.passage[side];
    const [left, right] = [words[side][at - 1], words[side][at + 1]];
    // «Нынешнего и будущих поколений»: which of the two has taken the answer cannot be told.
    if (left && isShared(left, text.slice(left.span[1], word.span[0]))) return false;
    if (right && isShared(right, text.slice(word.span[1], right.span[0]))) return false;
    const places = neighbourPlaces(passage, side, at);
    if (places.length === 0 || isSaidOtherwise(passage, side, word, places, there, isListed)) return false;
    const free = words[otherSide(side)].filter(({ answer, bead }) => answer === 'none' && bead === word.bead);
    return !free.some((other) => there.qualifies(other.text)) && !isInTerm(word, passage, side);
  });
}

/** Whether a term of the other side may be said with the word, or holds what answers it (睦邻友好 for «дружба»). */
export function isInTerm(word: AnsweredWord, passage: AnsweredPassage, side: SideName): boolean {
  const { terms } = passage;
  const { profile } = terms.passage[side].side;
  const theirs = terms[otherSide(side)];
  if (theirs.some((term) => holdsAnswer(term.text, word, passage, side))) return true;
  const own = theirs.flatMap(({ readings }) =>
    readings.flatMap(({ concept }) => concept.terms.filter(({ language }) => language.split('-')[0] === profile.code)),
  );
  return own.some((term) =>
    profile.joiner === ' '
      ? profile.tokenize(term.text).some((token) => token.stem === word.stem)
      : term.text.includes(word.text),
  );
}

/** Whether the rendering of a term beside the word holds what answers it: 有关部门 for «заинтересованных ведомств». */
export function isInTermBeside(word: AnsweredWord, passage: AnsweredPassage, side: SideName): boolean {
  const { terms, words } = passage;
  const { text } = terms.passage[side];
  const at = words[side].indexOf(word);
  // Not the next member of a list: 自然灾害 for «стихийным бедствиям и катастрофам» leaves one out.
  const isBeside = (a: AnsweredWord, b: AnsweredWord) =>
    a.bead === b.bead && text.slice(a.span[1], b.span[0]).trim() === '';
  const [before, after] = [words[side][at - 1], words[side][at + 1]];
  const beside = [
    ...(before?.settled && isBeside(before, word) ? [before] : []),
    ...(after?.settled && isBeside(word, after) ? [after] : []),
  ];
  const concepts = beside.flatMap((other) =>
    terms[side]
      .filter(({ span }) => span[0] === other.span[0])
      .flatMap(({ readings }) => readings.map(({ concept }) => concept.id)),
  );
  return terms[otherSide(side)].some(
    ({ readings, text }) =>
      readings.some(({ concept }) => concepts.includes(concept.id)) && holdsAnswer(text, word, passage, side),
  );
}

/** Whether a term of the other side holds an answer of the word. */
function holdsAnswer(term: string, { text }: AnsweredWord, { terms }: AnsweredPassage, side: SideName): boolean {
  const { code } = terms.passage[side].side.profile;
  const there = terms.passage[otherSide(side)].side.profile;
  const answers = (languagePair(code, there.code)?.notionsOf(evenForm(text), code) ?? [])
    .flatMap(({ words }) => words[there.code] ?? [])
    .filter((form) => form.length > 1);
  return there.joiner === ''
    ? answers.some((form) => term.includes(form))
    : there.tokenize(term).some((token) => answers.some((form) => evenForm(token.text).startsWith(form)));
}

/** Whether a word is joined to its neighbours as a member of an enumeration that has its answer. */
function isMember(passage: AnsweredPassage, side: SideName, at: number, roles: WordRoles): boolean {
  const { terms, words } = passage;
  const list = words[side];
  const { text } = terms.passage[side];
  const word = list[at]!;
  if (!roles.enumerates(word.text)) return false;
  const neighbour = (step: number) => {
    const other = list[at + step];
    return other?.bead === word.bead ? other : undefined;
  };
  const [left, right] = [neighbour(-1), neighbour(1)];
  const before = left ? text.slice(left.span[1], word.span[0]) : '';
  const after = right ? text.slice(word.span[1], right.span[0]) : '';
  // «Государства-члены, члены»: a word said twice is no member.
  const isTied = (other: AnsweredWord | undefined) =>
    other?.answer === 'own' && !evenForm(other.text).includes(evenForm(word.text));
  const isNamed = (other: AnsweredWord | undefined) => other?.class === null;
  const [joinsBefore, joinsAfter] = [roles.joins.test(before), roles.joins.test(after)];
  if (joinsBefore && joinsAfter)
    return (isTied(left) && isTied(right)) || (isTied(left) && isNamed(right)) || (isNamed(left) && isTied(right));
  if (roles.isVerb(word.text)) return false;
  if (joinsBefore) {
    // «Воспроизведение и распространение произведения», 复制作品: what goes with both stands beside the one that is left.
    const goesOn = roles.goesOn.test(after) && isTied(right) && !areBeside(passage, side, left!, right!);
    return roles.conjoins.test(before) && isTied(left) && !goesOn;
  }
  // «Взаимной выгоды и», 互利: what answers the attribute may hold its noun.
  const hasAttribute = roles.goesOn.test(before) && isTied(left) && roles.qualifies(left!.text);
  return joinsAfter && roles.conjoins.test(after) && isTied(right) && !hasAttribute;
}

/** Whether the answers of two words stand side by side. */
function areBeside(passage: AnsweredPassage, side: SideName, one: AnsweredWord, other: AnsweredWord): boolean {
  const [first, second] = [placeOf(one, passage, side), placeOf(other, passage, side)];
  if (!first || !second) return false;
  return Math.max(second[0] - first[1], first[0] - second[1]) <= BESIDE;
}

/**
 * Where the nearest neighbours of a word that have an answer of their own have it: one before the word and one behind it, or
 * but one at the end of a bead. `[]` where too much beside it goes unanswered.
 */
function neighbourPlaces(passage: AnsweredPassage, side: SideName, at: number): Span[] {
  const words = passage.words[side];
  const { bead } = words[at]!;
  const found = [-1, 1].map((step) => {
    for (let away = 1; away <= REACH; away++) {
      const word = words[at + step * away];
      if (!word || word.bead !== bead) return 'end';
      if (word.answer !== 'own') continue;
      const place = placeOf(word, passage, side);
      if (place) return place;
    }
    return null;
  });
  return found.includes(null) ? [] : found.filter((place): place is Span => Array.isArray(place));
}

/** Where the answer of a word stands; of a name or term, if the other side has it in but one place. */
export function placeOf(word: AnsweredWord, passage: AnsweredPassage, side: SideName): Span | null {
  return word.answer === 'own' ? (word.place ?? placeOfName(word, passage, side)) : null;
}

/** Where the other side has a name or term, if it has it as often as this side. */
function placeOfName({ span: [start, end] }: AnsweredWord, { terms }: AnsweredPassage, side: SideName): Span | null {
  const own = terms[side].find(({ span }) => span[0] === start && span[1] === end);
  if (!own) return null;
  const ids = new Set(own.readings.map(({ concept }) => concept.id));
  const placesOn = (of: SideName) =>
    terms[of].filter(({ nested, readings }) => !nested && readings.some(({ concept }) => ids.has(concept.id)));
  const [here, there] = [placesOn(side), placesOn(otherSide(side))];
  return here.length === there.length ? (there[here.indexOf(own)]?.span ?? null) : null;
}

/**
 * Whether anything beside these places may render one more word: a word without answer or, for a member of an enumeration, one
 * that another member has taken, and the rest of a word of which but a part is an answer (保修期 for «срок»).
 */
function isSaidOtherwise(
  { terms, words }: AnsweredPassage,
  side: SideName,
  asked: AnsweredWord,
  places: readonly Span[],
  roles: WordRoles,
  isListed: boolean,
): boolean {
  const other = otherSide(side);
  // At the end of a bead one place says little of where the answer would stand.
  const isAtEnd = places.length === 1;
  const { text, side: of } = terms.passage[other];
  const { functionWords, joiner } = of.profile;
  // Of a word that stands twice, one may answer nothing: a title is said again where the other side has a pronoun.
  const isTwin = (word: AnsweredWord) =>
    words[other].some(({ answer, stem, bead }) => answer === 'own' && stem === word.stem && bead === word.bead);
  const isOpen = (word: AnsweredWord) =>
    word.answer === 'none' || (isListed && word.answer === 'shared' && !isTwin(word));
  if (joiner === ' ') {
    const at = places.map(([start]) => words[other].findIndex(({ span }) => span[0] <= start && start < span[1]));
    const near = isAtEnd
      ? words[other].filter(({ bead, class: kind }) => bead === asked.bead && kind !== 'firm' && kind !== 'key')
      : words[other].slice(Math.max(0, Math.min(...at) - AROUND), Math.max(...at) + AROUND + 1);
    return near.some((word) => isOpen(word) && word.class !== null && word.class !== 'loose');
  }
  const taken = new Uint8Array(text.length);
  for (const { place } of words[side]) if (place) taken.fill(1, ...place);
  // Single characters that the runtime's dictionary makes no word of.
  const inWord = new Uint8Array(text.length);
  for (const { span } of [...words[other], ...terms[other]]) inWord.fill(1, ...span);
  for (const { span, text: word } of of.profile.tokenize(text))
    if (functionWords.has(word) || roles.light.has(word)) inWord.fill(1, ...span);
  const isFunction = (sign: string) => functionWords.has(sign) || roles.light.has(sign);
  const mayRender = (word: AnsweredWord) => {
    if (word.class === null || word.settled !== null || roles.light.has(word.text)) return false;
    if (!isListed && roles.isVerb(word.text)) return false;
    if (isOpen(word)) return ![...word.text].every(isFunction);
    return word.answer === 'own' && taken.subarray(...word.span).filter((sign) => sign === 0).length > 1;
  };
  const reachOf = (word: AnsweredWord) =>
    word.answer === 'none' && word.class !== 'unknown' && !isListed && !roles.qualifies(word.text)
      ? NEAR.known
      : NEAR.open;
  // «Бездействие», 不行为: what says no may be all that is left of an answer.
  const saysNo = negationOf(terms.passage[side].side.profile.code)?.inTerms.test(asked.text) ?? false;
  const no = negationOf(of.profile.code)?.inTerms;
  return places.some(([start, stop]) => {
    const [from, to] = clauseAround(text, [start, start], roles.clauseEnd);
    if (saysNo && no?.test(text.slice(Math.max(from, start - NEAR.open), Math.min(to, stop + NEAR.open)))) return true;
    const open = (at: number) =>
      inWord[at] === 0 && taken[at] === 0 && LETTER.test(text[at]!) && !isFunction(text[at]!);
    for (let at = Math.max(from, start - NEAR.open); at + 1 < Math.min(to, stop + NEAR.open); at++)
      if (open(at) && open(at + 1)) return true;
    return words[other].some((word) => {
      const reach = reachOf(word);
      const isNear = word.span[0] < Math.min(to, stop + reach) && Math.max(from, start - reach) < word.span[1];
      return isNear && mayRender(word);
    });
  });
}

const LETTER = /\p{L}/u;
