import { type Negation, type NegationKind, negationOf } from '../../language/index.js';
import { type Span, spansOverlap } from '../../model/index.js';
import { type AnsweredPassage, type AnsweredWord, LEARNT_LINK } from './answers.js';
import { clauseAround } from './clause-around.js';
import { otherSide, type SideName } from './term-view.js';
import { beadAt } from './words.js';

/** A no without answer. */
export interface LostNegation {
  readonly span: Span;
  readonly text: string;
  /**
   * `proven`: what it says no to has its answer in a clause that says yes; `likely`: the other side says no nowhere,
   * and has no free word that could render the no together with what it says no to; `possible`: it has such words, but
   * nearly all that is said beside the no is accounted for.
   */
  readonly certainty: 'proven' | 'likely' | 'possible';
}

/** Where fewer words of its bead are answered, as a share of them, a no may be rendered together with others. */
const ACCOUNTED = 0.75;
/** An answer of this strength is more than a single character. */
const STRONG = 0.85;
/** Of the words behind a no so many are taken for what it says no to. */
const NEGATED = 2;
/** A no stands at most so far from the answer to what it says no to, in characters, by how its language is written. */
const REACH = { unspaced: 24, spaced: 60 };

/**
 * Noes of one side that the other has not: the surest sign of a meaning turned round. Each is judged by the word it says no
 * to. Where that word has its own answer, and the answer stands in a clause without anything that may say no (a particle, a
 * word that holds a no of its own as «отказ», 禁止, or a turn as 直到 for «пока не»), the no is lost, however often the two
 * sides say no elsewhere. Where it has none, no and word may be rendered together («не выжили», 消亡): nothing is proven, and a
 * no is lost at most where the other side says none at all.
 *
 * Nothing is said of languages of which nothing is known, of what belongs to a term («наименее развитые», 最不发达国家) and
 * of questions, which say no for politeness.
 */
export function lostNegations(answered: AnsweredPassage, side: SideName): LostNegation[] {
  const ours = noesOf(answered, side);
  const other = otherSide(side);
  const theirs = noesOf(answered, other);
  if (!ours || !theirs || !ours.some(isJudged)) return [];
  const { passage } = answered.terms;
  const taken = pairNoes(ours, theirs, answered, side);
  return [...new Set(passage.beads[side])].flatMap((bead): LostNegation[] => {
    if (!passage.beads[other].includes(bead)) return [];
    const there = theirs.filter((no) => no.bead === bead);
    const left = ours.filter((no) => no.bead === bead && isJudged(no) && !no.isJoined && !no.isAsked && !taken.has(no));
    const proven = left.filter((no) => isProven(no, ours, there, taken, answered, side));
    if (proven.length > 0) return proven.map(({ span, text }) => ({ span, text, certainty: 'proven' }));
    if (there.some((no) => isWord(no) || (!taken.has(no) && !isRendered(no, ours)))) return [];
    const doubted = left.find(({ kind }) => kind === 'sure');
    if (!doubted) return [];
    const { span, text } = doubted;
    const isFree = ({ answer, settled }: AnsweredWord) => answer === 'none' && settled === null;
    const hasFree = answered.words[other].some((word) => word.bead === bead && isFree(word));
    const isLikely = !hasFree || (there.length === 0 && doubted.negated[0]?.answer !== 'none');
    if (isLikely) return [{ span, text, certainty: 'likely' }];
    const said = answered.words[side].filter((word) => word.bead === bead && word.settled === null);
    const isAccounted = said.filter((word) => !isFree(word)).length >= ACCOUNTED * said.length;
    return isAccounted ? [{ span, text, certainty: 'possible' }] : [];
  });
}

/** Something that says no, or may. */
interface No {
  readonly span: Span;
  readonly text: string;
  readonly bead: number;
  /**
   * `sure`: says no beyond doubt; `particle`: says no to the very word behind it; `loose`: may say no, to what is not
   * certain; `prefix`: says no within a word; `held`: a word that holds a no of its own.
   */
  readonly kind: 'sure' | 'particle' | 'loose' | 'prefix' | 'held';
  /** Whether it says one no together with the one before it. */
  readonly isJoined: boolean;
  /** Whether it stands in a question. */
  readonly isAsked: boolean;
  /** Whether it says that something is refused: 拒绝. */
  readonly refuses: boolean;
  /** What it says no to, the first words of it. */
  readonly negated: readonly AnsweredWord[];
}

const isJudged = ({ kind }: No) => kind === 'sure' || kind === 'particle';
const isWord = ({ kind }: No) => kind !== 'prefix' && kind !== 'held';

/** All that may say no on one side; `null` where nothing is known of its language. */
function noesOf({ terms, words }: AnsweredPassage, side: SideName): No[] | null {
  const { passage } = terms;
  const { text } = passage[side];
  const { code } = passage[side].side.profile;
  const negation = negationOf(code);
  if (!negation) return null;
  const inTerm = (at: number) => terms[side].some(({ span }) => span[0] <= at && at < span[1]);
  const found: { span: Span; kind: No['kind']; refuses: boolean }[] = [];
  const add = (pattern: RegExp, kind: No['kind'], refuses = false) => {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const span: Span = [index, index + match.length];
      if (!inTerm(index) && !found.some((known) => spansOverlap(known.span, span))) found.push({ span, kind, refuses });
    }
  };
  add(negation.sure, 'sure');
  add(negation.particles, 'particle');
  add(negation.plain, 'prefix');
  for (const kind of Object.keys(negation.kinds) as NegationKind[])
    add(negation.kinds[kind], 'held', kind === 'refuse');
  let last: Span | null = null;
  return found
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ span, kind, refuses }): No => {
      const isJoined = kind === 'sure' && last !== null && negation.joined.test(text.slice(last[1], span[0]));
      if (kind === 'sure') last = span;
      const negated = negatedBy(span, words[side], text, negation);
      const [first] = negated;
      const isInside = first !== undefined && spansOverlap(first.span, span);
      const isBeside =
        first !== undefined && first.span[0] >= span[1] && negation.link.test(text.slice(span[1], first.span[0]));
      const fitting = isInside ? 'prefix' : isBeside && kind === 'particle' ? 'particle' : 'loose';
      return {
        span,
        text: text.slice(...span),
        bead: beadAt(passage, side, span[0]),
        kind: kind === 'particle' || kind === 'prefix' ? fitting : kind,
        isJoined,
        refuses,
        isAsked: /^[^.。;；!！]*[?？]/u.test(text.slice(span[1])),
        negated,
      };
    });
}

/** What parts clauses. */
const CLAUSE = /[,，;；。:：!！?？]|\.(?!\S)/u;

/** The word that holds the no, or the words behind it in its clause, modals left out; where none follows, the one before. */
function negatedBy(
  [start, end]: Span,
  words: readonly AnsweredWord[],
  text: string,
  { bare, follows }: Negation,
): readonly AnsweredWord[] {
  const says = (word: AnsweredWord) => word.settled === null && !bare.test(word.text);
  const isNear = (from: number, to: number) => !CLAUSE.test(text.slice(from, to));
  const holding = words.find(({ span }) => span[0] < end && start < span[1]);
  const behind = words.filter((word) => word.span[0] >= end && says(word) && isNear(end, word.span[0]));
  if (holding && says(holding)) return [holding, ...behind].slice(0, NEGATED);
  if (behind.length > 0) return behind.slice(0, NEGATED);
  const before = words.filter((word) => word.span[1] <= start && says(word) && isNear(word.span[1], start));
  return follows ? before.slice(-1) : [];
}

/** A no with the no of the other side that answers it. */
type Pairs = ReadonlyMap<No, No>;

/**
 * Noes of both sides that answer each other, one to one: those whose words answer each other, the nearest first. Particles
 * answer particles before words that hold a no answer their like, and only what is left over answers the other kind:
 * in «не прекращает» and 终止 the words are answered, the particle is not.
 */
function pairNoes(
  ours: readonly No[],
  theirs: readonly No[],
  { terms: { passage } }: AnsweredPassage,
  side: SideName,
): Pairs {
  const other = otherSide(side);
  const candidates = ours.flatMap((own) =>
    theirs
      .filter(({ bead }) => bead === own.bead)
      .flatMap((answer) => {
        const isMixed = isWord(own) !== isWord(answer);
        if (isMixed && !(isWord(answer) ? mayRender(own, answer) : mayRender(answer, own))) return [];
        const distanceAt = (rank: number) =>
          Math.min(distanceTo(own, answer, passage[other], rank), distanceTo(answer, own, passage[side], rank));
        // «Не препятствует» and 不妨碍: the sign within the word answers the particle before a word that holds a no answers it.
        const isWithin = isMixed && [own, answer].some(({ kind }) => kind === 'prefix') && distanceAt(1) < Infinity;
        const isAlike = own.kind === answer.kind;
        const rank = isWord(own) && isWord(answer) ? 0 : isAlike ? 1 : isWithin ? 2 : isMixed ? 4 : 3;
        const distance = distanceAt(Math.min(rank, isMixed && !isWithin ? 4 : 1));
        return Number.isFinite(distance) ? [{ own, answer, rank, distance }] : [];
      }),
  );
  const pairs = new Map<No, No>();
  for (const { own, answer } of candidates.sort((a, b) => a.rank - b.rank || a.distance - b.distance)) {
    if (pairs.has(own) || pairs.has(answer)) continue;
    pairs.set(own, answer).set(answer, own);
  }
  return pairs;
}

/** Whether a word with a no of its own may say another no: unless it is rendered itself («лишен», 剥夺), by another word. */
function mayRender(holding: No, no: No): boolean {
  const [word] = holding.negated;
  const place = holding.kind === 'held' && word && spansOverlap(word.span, holding.span) ? placeOf(word) : null;
  return (
    place === null ||
    spansOverlap(no.span, place) ||
    no.negated.slice(0, 1).some(({ span }) => spansOverlap(span, place))
  );
}

/** Whether a word that holds a no is rendered by a word of the other side, and so says no other no. */
const isRendered = ({ kind, negated: [word], span }: No, noes: readonly No[]) => {
  const place =
    kind === 'held' && word && spansOverlap(word.span, span) && word.strength >= STRONG ? placeOf(word) : null;
  return place !== null && !noes.some((no) => isWord(no) && spansOverlap(no.span, place));
};

const isAnsweredByWord = (no: No, pairs: Pairs) => {
  const answer = pairs.get(no);
  return answer !== undefined && answer.kind !== 'held';
};

/** Where a word's answer stands, if the texts did not teach it themselves: what always comes together may be anything. */
const placeOf = (word: AnsweredWord | undefined) => (word?.place && word.strength !== LEARNT_LINK ? word.place : null);

/** How far the answer to what a no says no to stands behind another no, in characters; infinite where another clause parts them. */
function distanceTo(
  no: No,
  answer: No,
  { text, side }: AnsweredPassage['terms']['passage'][SideName],
  rank: number,
): number {
  const reach = side.profile.joiner === '' ? REACH.unspaced : REACH.spaced;
  const step = rank > 0 ? 0 : no.negated.findIndex((word) => placeOf(word) !== null);
  const place = placeOf(no.negated[step]);
  if (!place) return Number.POSITIVE_INFINITY;
  const [first] = answer.negated;
  if (spansOverlap(place, answer.span) || (first && spansOverlap(place, first.span))) return step;
  if (rank === 1) return Number.POSITIVE_INFINITY;
  const far = place[0] - answer.span[1];
  const isApart =
    far < 0 || far > (step === 0 ? reach : reach / 2) || CLAUSE.test(text.slice(answer.span[1], place[0]));
  return isApart ? Number.POSITIVE_INFINITY : step * reach + 1 + far;
}

/**
 * Whether what a no says no to is answered where nothing says no; or else whether all that its clause may be rendered by is
 * accounted for, so that nothing is left to say it in another way.
 */
function isProven(
  no: No,
  ours: readonly No[],
  there: readonly No[],
  taken: Pairs,
  answered: AnsweredPassage,
  side: SideName,
): boolean {
  const { passage } = answered.terms;
  const other = otherSide(side);
  const { text } = passage[other];
  // A word with a no of its own that is rendered as such, and a prefix of another word that is rendered.
  const isSettled = (one: No, place: Span) =>
    (one.kind === 'held' && taken.get(one)?.kind === 'held') ||
    (isRendered(one, ours) && !one.negated.slice(0, 1).some(({ span }) => spansOverlap(span, place))) ||
    (one.kind === 'prefix' && one.negated[0]?.answer === 'own' && !isNear(one, place)) ||
    // A no says no to what follows it.
    (isWord(one) && isAnsweredByWord(one, taken) && one.span[0] > place[1] + 1);
  const isNear = ({ span: [start, end] }: No, place: Span) =>
    answered.words[other].filter(
      (word) => word.span[0] >= Math.min(end, place[1]) && word.span[1] <= Math.max(start, place[0]),
    ).length === 0;
  const language = negationOf(passage[other].side.profile.code);
  // «Не вправе передавать, разглашать» for 无权发放…，不得泄露: the first no of one side holds for what the other says no to anew.
  const governs = (one: No) =>
    (language?.governs.test(text.slice(one.span[0])) ?? false) && (taken.get(one)?.span[0] ?? 0) < no.span[0];
  // What is refused is not done: 应当拒绝 for «не производится»; but not what is not refused, nor what the no says no to.
  const denies = (one: No, place: Span) =>
    one.refuses &&
    !taken.has(one) &&
    !spansOverlap(one.span, place) &&
    !isRendered(one, ours) &&
    !there.some((word) => isWord(word) && word.negated.some(({ span }) => spansOverlap(span, one.span)));
  const isQuiet = (place: Span) => {
    const clause = clauseAround(text, place, CLAUSE);
    const sentence = clauseAround(text, place, SENTENCE);
    const said = there.filter((one) => spansOverlap(one.span, sentence));
    if (said.some((one) => denies(one, place) || (one.span[1] <= place[0] && governs(one)))) return false;
    return (
      !there.some((one) => spansOverlap(one.span, clause) && !isSettled(one, place)) &&
      !there.some((one) => isWord(one) && !isAnsweredByWord(one, taken) && spansOverlap(one.span, sentence))
    );
  };
  // Where another word has taken the answer of both (承担责任 for «несёт ответственность»), it stands for them.
  const [negated, next] = no.negated[0]?.answer === 'shared' ? no.negated.slice(1) : no.negated;
  const place = placeOf(negated);
  if (negated && place && beadAt(passage, other, place[0]) === no.bead) {
    const clause = clauseAround(text, place, CLAUSE);
    const second = placeOf(next);
    const beside = next && second && spansOverlap(second, clause) && !spansOverlap(second, place) ? next.strength : 0;
    if (next && next.answer === 'none') return false;
    if (isStray(negated, place, answered, side)) return false;
    return negated.strength + beside >= STRONG && placesOf(text, place, passage, other).every(isQuiet);
  }
  const own = clauseAround(passage[side].text, no.span, CLAUSE);
  const places = answered.words[side].flatMap((word) =>
    spansOverlap(word.span, own) &&
    word.place &&
    word.strength >= STRONG &&
    beadAt(passage, other, word.place[0]) === no.bead
      ? [word.place]
      : [],
  );
  if (places.length < 2 || !places.every(isQuiet)) return false;
  const clauses = places.map((at) => clauseAround(text, at, CLAUSE));
  const isThere = ({ span }: { readonly span: Span }) => clauses.some((clause) => spansOverlap(clause, span));
  if (there.some((one) => one.kind === 'prefix' && !taken.has(one) && isThere(one))) return false;
  return answered.words[other].every(
    ({ span, answer, settled }) => answer !== 'none' || settled !== null || !isThere({ span }),
  );
}

/** Whether most words of its clause have their answers in other sentences than it has. */
function isStray(
  word: AnsweredWord,
  place: Span,
  { terms: { passage }, words }: AnsweredPassage,
  side: SideName,
): boolean {
  const own = clauseAround(passage[side].text, word.span, CLAUSE);
  const sentence = clauseAround(passage[otherSide(side)].text, place, SENTENCE);
  const beside = words[side].flatMap((one) =>
    one !== word && one.place && spansOverlap(one.span, own) ? [one.place] : [],
  );
  return beside.filter((at) => spansOverlap(at, sentence)).length < beside.length / 2;
}

/** All places of a bead that hold the same word, also behind a prefix. */
function placesOf(text: string, place: Span, passage: AnsweredPassage['terms']['passage'], side: SideName): Span[] {
  const beginning = passage[side].side.profile.joiner === '' ? text.slice(...place) : text.slice(...place).slice(0, 6);
  const bead = beadAt(passage, side, place[0]);
  const found: Span[] = [];
  for (let at = text.indexOf(beginning); at !== -1; at = text.indexOf(beginning, at + 1))
    if (beadAt(passage, side, at) === bead) found.push([at, at + beginning.length]);
  return found;
}

const SENTENCE = /[;；。!！?？]|\.(?!\S)/u;
