import { wordRolesOf } from '../../language/word-roles.js';
import type { Span } from '../../model/index.js';
import type { WordLinks } from '../context.js';
import { type AnsweredPassage, type AnsweredWord, answeredPassages } from './answers.js';
import { type LostBySide, lostIn, renderWordByWord } from './closeness.js';
import { type LengthModel, lengthModel } from './length-model.js';
import type { Passage } from './passages.js';
import { isInTermBeside } from './single-words.js';
import { isSpelledOut, longForms } from './spelled-out.js';
import { otherSide, type PassageTerms, type SideName, type TermView } from './term-view.js';
import { isAnsweredWordByWord } from './word-by-word.js';
import type { WordClass } from './words.js';

/**
 * Evidence, in natural logarithms, from which on words are reported as left out: at least where the texts keep so close
 * that nothing else reaches it, and more the higher the evidence is that their free renderings reach once in ten beads.
 * Set by what clean prose reaches once in a hundred segments with a lexicon that was not learnt from it (TICO-19 without
 * TICO-19), and never more than that.
 */
const ENOUGH = { least: 6.5, most: 8.7, slope: 0.65 };
/** What free renderings reach once in ten beads where nothing is known of the texts, and how many beads that weighs. */
const USUAL = { evidence: 3.5, beads: 30 };
/** …and from which on the reader of one text is told something that the other is not. */
const GRAVE = 13;
/** A run has at least so many unanswered words of which something is known; a single word is judged apart. */
const RUN_WORDS = 2;
/** No run is longer, in words. */
const LONGEST_RUN = 80;
/** Texts keep close to each other if at most this share of the words that are rendered as a rule is unanswered. */
const CLOSE = 0.14;
/** Single words are reported only in such texts, where this share of the known words of their passage is answered. */
const ACCOUNTED = 0.5;
/** …and where its like goes unanswered no oftener than this. */
const SELDOM = 0.1;
/** …and a word of style no oftener than this. */
const HABIT = 0.06;
/** A word that goes unanswered elsewhere, too, in more than this share of its places says nothing. */
const REPEATED = 0.2;

/** Words of one side of a passage that nothing on the other side accounts for. */
export interface Gap {
  readonly terms: PassageTerms;
  readonly kind: 'run' | 'word';
  /** Whether so much is missing that the two texts say different things. */
  readonly grave: boolean;
  readonly span: Span;
  readonly text: string;
}

/**
 * Gaps on one side of all passages. A run of words is weighed as a likelihood ratio, "left out" against "rendered
 * freely":
 * - a word without answer speaks for it, the more, the seldomer words of its class and its own stem go unanswered in
 *   these very texts;
 * - a word with an answer speaks against it, least if the answer stands by itself: what answers a sentence stands
 *   together;
 * - the other side is too short by just these words, measured by the texts' own lengths;
 * - clauses and members of lists are left out whole, so that a run ends where they do;
 * - if the other side has a run without answer, too, the one may render the other.
 */
export function gapsOf(view: TermView, side: SideName, links: WordLinks | null): Gap[] {
  const { passages, usage, isClose, isWordByWord, lost, runs, enough } = measure(view, links);
  const forms = longForms(passages, side);
  const passageOf = new Map(passages.map((passage) => [passage.terms, passage]));
  const isAbbreviated = ({ terms, words }: WeighedRun) => isSpelledOut(words, passageOf.get(terms)!, side, forms);
  const gaps = runs[side]
    .filter((run) => isRun(run) && run.weight >= enough && !isAbbreviated(run))
    .map(({ terms, words, weight }) => gapOf(terms, side, words, weight >= GRAVE));
  if (!isClose && !isWordByWord) return gaps;
  const told = new Set(gaps.map(({ terms }) => terms));
  const single = passages.flatMap((passage) => {
    const { terms, words } = passage;
    const known = words[side].filter((word) => word.class !== null && word.class !== 'unknown');
    const answered = known.filter(({ answer }) => answer !== 'none').length;
    const settled = words[side].filter((word) => word.class === null && word.settled).length;
    if (told.has(terms) || known.length + settled < 3 || (answered + settled) / (known.length + settled) < ACCOUNTED)
      return [];
    const free = new Set(words[otherSide(side)].filter(mayAnswer).map(({ bead }) => bead));
    const isUnusual = (word: AnsweredWord) =>
      !usage[side].repeats(word) && !isTermInOtherWords(word, passage, side, links);
    const gone = isWordByWord ? lost[side].get(passage)! : { words: [], members: [], clauses: [] };
    const members = [...gone.clauses, ...gone.members.filter((run) => run.every(isUnusual))];
    // A word of style that qualifies nothing is missed only where these texts are seen to render it wherever it stands.
    const roles = wordRolesOf(terms.passage[side].side.profile.code);
    const isHabit = (word: AnsweredWord) =>
      word.class !== 'loose' || roles?.qualifies(word.text) || usage[side].unanswered(word) <= HABIT;
    const qualifying = new Set(gone.words.filter((word) => isUnusual(word) && isHabit(word)));
    const isKey = (word: AnsweredWord) =>
      isClose &&
      word.answer === 'none' &&
      word.class === 'key' &&
      usage[side].unanswered(word) <= SELDOM &&
      !free.has(word.bead) &&
      !isInTermBeside(word, passage, side) &&
      !isHeldByAttribute(word, passage, side);
    const inMember = new Set(members.flat());
    const alone = known
      .filter((word) => !inMember.has(word) && (qualifying.has(word) || isKey(word)))
      .map((word) => [word]);
    return [...members, ...alone]
      .filter((run) => !run.some((word) => isInName(word, passage, side, links)))
      .map((run) => gapOf(terms, side, run, false));
  });
  return [...gaps, ...single];
}

/**
 * Whether the texts keep close to each other: hardly a telling word of the source goes unanswered. In free renderings
 * names are added for clarity and terms paraphrased, and a careful reviser lets both pass.
 */
export function keepsClose(view: TermView, links: WordLinks | null): boolean {
  return measure(view, links).isClose;
}

/** Whether the texts are official prose in which single words are rendered one by one. */
export function rendersWordByWord(view: TermView, links: WordLinks | null): boolean {
  return measure(view, links).isWordByWord;
}

/** The words of all passages with their answers. */
export function answeredWords(view: TermView, links: WordLinks | null): readonly AnsweredPassage[] {
  return measure(view, links).passages;
}

/** A word of which hardly anything is known and that answers nothing may render any single word of its bead. */
const mayAnswer = (word: AnsweredWord) =>
  word.answer === 'none' && (word.class === 'unknown' || word.class === 'common');

/** Whether a name or term of the other side that has no rendering as such holds the word: 旅游, «туристических администраций». */
function isInName(
  word: AnsweredWord,
  { terms, words }: AnsweredPassage,
  side: SideName,
  links: WordLinks | null,
): boolean {
  const { [side]: own, [otherSide(side)]: other } = terms.passage;
  const names = words[otherSide(side)].filter(
    (name) => name.bead === word.bead && (isUnansweredName(name) || isUnansweredTerm(name)),
  );
  const text = names.map((name) => name.text).join('; ');
  return names.length > 0 && isAnsweredWordByWord(word.text, own, { ...other, text }, links);
}

/** Whether a term of which the other side has no rendering is said there in other words. */
const isTermInOtherWords = (word: AnsweredWord, { terms }: AnsweredPassage, side: SideName, links: WordLinks | null) =>
  word.stem === '' &&
  isLongName(word.text) &&
  isAnsweredWordByWord(word.text, terms.passage[side], terms.passage[otherSide(side)], links);

/** Whether what answers the word's attribute may hold it: 考古 for «археологических исследований». */
function isHeldByAttribute(word: AnsweredWord, { terms, words }: AnsweredPassage, side: SideName): boolean {
  const { text, side: of } = terms.passage[side];
  const roles = wordRolesOf(of.profile.code);
  const before = words[side][words[side].indexOf(word) - 1];
  if (!roles || !before || roles.qualifies(word.text)) return false;
  const isBeside = roles.goesOn.test(text.slice(before.span[1], word.span[0]));
  return isBeside && before.answer === 'own' && roles.qualifies(before.text);
}

/** Unanswered words of one bead that speak loudest for something left out. */
interface Run {
  readonly words: readonly AnsweredWord[];
  /** What the words say. */
  readonly evidence: number;
  /** What the lengths say. */
  readonly length: number;
  /** How many of its ends are those of a clause or of a member of a list: 0 to 2. */
  readonly bounds: number;
}

/** A run with its place and all the evidence for it. */
interface WeighedRun extends Run {
  readonly terms: PassageTerms;
  readonly weight: number;
}

interface Measured {
  readonly passages: readonly AnsweredPassage[];
  /** How often words go unanswered. */
  readonly usage: Readonly<Record<SideName, Usage>>;
  /** Whether the texts keep close to each other. */
  readonly isClose: boolean;
  /** What the other side could not render. */
  readonly lost: LostBySide;
  /** Whether single words are rendered one by one. */
  readonly isWordByWord: boolean;
  /** Evidence from which on a run is reported. */
  readonly enough: number;
  /** The loudest run of each bead. */
  readonly runs: Readonly<Record<SideName, readonly WeighedRun[]>>;
}

const measured = new WeakMap<TermView, Measured>();

/** The words of both sides with their answers, and the runs that go unanswered. Done once for all rules. */
function measure(view: TermView, links: WordLinks | null): Measured {
  const known = measured.get(view);
  if (known) return known;
  const passages = answeredPassages(view, links);
  const lengths = lengthModel(passages.map(({ terms }) => terms.passage));
  const all = (side: SideName) => passages.flatMap(({ words }) => words[side]);
  const usage = { source: new Usage(all('source')), target: new Usage(all('target')) };
  const loudest = passages.map((passage) => ({
    ...passage,
    source: loudestRuns(passage, 'source', usage.source, lengths),
    target: loudestRuns(passage, 'target', usage.target, lengths),
  }));
  const weighed = (side: SideName) =>
    loudest.flatMap(({ terms, words, [side]: own, [otherSide(side)]: other }) =>
      [...own].map(([bead, run]) => {
        const foreign = foreignIn(terms, otherSide(side), words[otherSide(side)], bead);
        return { ...run, terms, weight: weigh(run, other.get(bead)) - FOREIGN * Math.min(MOST_FOREIGN, foreign) };
      }),
    );
  const runs = { source: weighed('source'), target: weighed('target') };
  const lost = lostIn(passages);
  const found: Measured = {
    passages,
    usage,
    enough: enoughOf([...runs.source, ...runs.target].filter(isRun), 2 * lengths.beads),
    isClose: isClose([...all('source'), ...all('target')]),
    lost,
    isWordByWord: renderWordByWord(passages, lost),
    runs,
  };
  measured.set(view, found);
  return found;
}

const isTelling = (word: AnsweredWord) => word.answer === 'none' && word.class !== null && word.class !== 'unknown';

const isRun = ({ words }: Run) => words.filter(isTelling).length >= RUN_WORDS;

/** What these texts' free renderings do not reach. What would be reported in any texts is left out of the account. */
function enoughOf(runs: readonly WeighedRun[], sides: number): number {
  const { least, most, slope } = ENOUGH;
  const reached = runs.map(({ weight }) => weight).filter((weight) => weight < most);
  const tenth = Math.max(0, reached.sort((a, b) => b - a)[Math.floor(sides / 10)] ?? 0);
  const usual = (tenth * sides + USUAL.evidence * USUAL.beads) / (sides + USUAL.beads);
  return Math.min(most, least + slope * usual);
}

/** Weights fitted by logistic regression on errors seeded into prose, relative to what the words say. */
const BOUND = 1.15;
const OTHER_RUN = 0.5;
/** A run of the other side beyond this tells no more. */
const MOST_OTHER = 12;

/** A foreign word or an abbreviation without answer may be what a run of words spells out: «UTC», 协调世界时. */
const FOREIGN = 3;
const MOST_FOREIGN = 2;

/** How many of them stand in a bead, and names of several words; in brackets they only add to what stands before (许可人(Licensor)). */
function foreignIn({ passage }: PassageTerms, side: SideName, words: readonly AnsweredWord[], bead: number): number {
  const { text } = passage[side];
  const inBrackets = (at: number) => /[(（][^)）]*$/u.test(text.slice(Math.max(0, at - 60), at));
  return words.filter(
    (word) =>
      word.bead === bead &&
      word.answer === 'none' &&
      (/^(?:\p{Script=Latin}|\p{Lu}{2,}$)/u.test(word.text) || (isUnansweredName(word) && isLongName(word.text))) &&
      !inBrackets(word.span[0]),
  ).length;
}

/** A name that the other side has not: what it says may stand there in other words. */
const isUnansweredName = ({ answer, class: kind, settled, text }: AnsweredWord) =>
  answer === 'none' && kind === null && settled === false && /^\P{N}+$/u.test(text);

/** A term of which the other side has no rendering: its words may stand there one by one. */
const isUnansweredTerm = ({ answer, class: kind, stem }: AnsweredWord) =>
  answer === 'none' && kind !== null && stem === '';

/** Whether a name says more than who: «Совещание руководителей ведомств», not 各方. */
const isLongName = (text: string) => text.includes(' ') || /^\p{Script=Han}{5,}$/u.test(text);

function weigh({ evidence, length, bounds }: Run, other: Run | undefined): number {
  return evidence + length + BOUND * bounds - OTHER_RUN * Math.min(MOST_OTHER, other?.evidence ?? 0);
}

/** The loudest run of each bead of a passage that has both sides, by bead. */
function loudestRuns(
  { terms: { passage }, words }: AnsweredPassage,
  side: SideName,
  usage: Usage,
  lengths: LengthModel,
): Map<number, Run> {
  const byBead = new Map<number, AnsweredWord[]>();
  for (const word of words[side]) {
    const list = byBead.get(word.bead);
    if (list) list.push(word);
    else byBead.set(word.bead, [word]);
  }
  const runs = new Map<number, Run>();
  for (const [bead, list] of byBead) {
    if (!lengths.has(bead)) continue;
    const gain = (stretch: Span) => lengths.gain(bead, side, passage, stretch);
    const run = loudestRun(list, passage, side, usage, gain);
    if (run) runs.set(bead, run);
  }
  return runs;
}

function loudestRun(
  words: readonly AnsweredWord[],
  passage: Passage,
  side: SideName,
  usage: Usage,
  gain: (stretch: Span) => number,
): Run | null {
  const near = passage[side].side.profile.joiner === ' ' ? NEAR.unspaced : NEAR.spaced;
  const weights = words.map((_, index) => evidenceOf(words, index, usage, near));
  let best: { from: number; to: number; evidence: number; length: number } | null = null;
  for (let from = 0; from < words.length; from++) {
    if (weights[from]! <= 0) continue;
    let evidence = 0;
    for (let to = from; to < words.length && to < from + LONGEST_RUN; to++) {
      evidence += weights[to]!;
      if (evidence < -MOST_AGAINST) break;
      if (weights[to]! <= 0) continue;
      const length = gain([words[from]!.span[0], words[to]!.span[1]]);
      if (!best || evidence + length > best.evidence + best.length) best = { from, to, evidence, length };
    }
  }
  if (!best) return null;
  const { from, to, evidence, length } = best;
  const text = passage[side].text;
  const before = from === 0 ? null : text.slice(words[from - 1]!.span[1], words[from]!.span[0]);
  const after = to === words.length - 1 ? null : text.slice(words[to]!.span[1], words[to + 1]!.span[0]);
  const bounds = [before, after].filter((between) => between === null || BORDER.test(between)).length;
  return { words: words.slice(from, to + 1), evidence, length, bounds };
}

/** What parts clauses and the members of lists. */
const BORDER = /[,;:，；：、()（）—–.。!?！？«»“”]|(?<!\p{L})(?:и|или|а)(?!\p{L})|[和与及或]/u;
/** Further down than this a run is not followed. */
const MOST_AGAINST = 6;
/** Answers of neighbouring words stand at most so far apart, in characters, by how the other side is written. */
const NEAR = { unspaced: 12, spaced: 40 };
/** An answer of this strength is more than a single character. */
const STRONG = 0.85;

/** Share of words without answer among words that were left out, 0 to 1; measured by appending foreign sentences. */
const UNANSWERED_IF_LEFT_OUT = 0.88;

/** How much a word speaks for being left out (positive) or for being rendered, in natural logarithms. */
function evidenceOf(words: readonly AnsweredWord[], index: number, usage: Usage, near: number): number {
  const word = words[index]!;
  if (word.answer === 'shared') return 0;
  if (word.answer === 'none') {
    // Names and figures are reported by their own rules, and foreign words come and go with the style.
    if (word.class === null) return /^\p{Script=Latin}/u.test(word.text) ? 0 : 1;
    return Math.log(UNANSWERED_IF_LEFT_OUT / usage.unanswered(word));
  }
  if (word.place === null) return -2.5;
  // Measured: an answer beside those of the neighbours is one word in twenty's by chance, a lone one every second's.
  const [at] = word.place;
  const isStrong = word.strength >= STRONG;
  const distances = [-2, -1, 1, 2]
    .map((step) => words[index + step])
    .flatMap((other) => (other?.answer === 'own' && other.place !== null ? [Math.abs(other.place[0] - at)] : []));
  if (distances.length === 0) return isStrong ? 0 : 0.5;
  if (Math.min(...distances) <= near) return isStrong ? -3 : -2.4;
  return isStrong ? -1.9 : -1.3;
}

/** Whether hardly a word that is rendered as a rule goes unanswered on either side. */
function isClose(words: readonly AnsweredWord[]): boolean {
  const rendered = words.filter((word) => word.class === 'key' || word.class === 'firm');
  const unanswered = rendered.filter(({ answer }) => answer === 'none').length;
  return (unanswered + EXPECTED.firm * EXPECTATION.class) / (rendered.length + EXPECTATION.class) <= CLOSE;
}

/** Shares of unanswered words, by class. */
type Shares = Readonly<Record<WordClass, number>>;

/** What is expected of texts that keep close to each other, for those too short to speak for themselves. */
const EXPECTED: Shares = { key: 0.08, firm: 0.12, loose: 0.25, common: 0.25, unknown: 0.9 };
/** How many words the expectation weighs, of a class and of a stem. */
const EXPECTATION = { class: 10, stem: 2 };

/** How often words go unanswered in one text. */
class Usage {
  readonly shares: Shares;
  private readonly stems = new Map<string, { all: number; unanswered: number }>();

  constructor(words: readonly AnsweredWord[]) {
    const share = (of: WordClass) => {
      const all = words.filter((word) => word.class === of);
      const unanswered = all.filter(({ answer }) => answer === 'none').length;
      return (unanswered + EXPECTED[of] * EXPECTATION.class) / (all.length + EXPECTATION.class);
    };
    this.shares = {
      key: share('key'),
      firm: share('firm'),
      loose: share('loose'),
      common: share('common'),
      unknown: Math.max(0.9, share('unknown')),
    };
    for (const { stem, answer } of words) {
      const known = this.stems.get(stem) ?? { all: 0, unanswered: 0 };
      known.all += 1;
      if (answer === 'none') known.unanswered += 1;
      this.stems.set(stem, known);
    }
  }

  /** Whether the stem goes unanswered in other places, too: then these texts do without it. */
  repeats({ stem }: AnsweredWord): boolean {
    const { all, unanswered } = this.stems.get(stem) ?? { all: 1, unanswered: 1 };
    return stem !== '' && unanswered > 1 && (unanswered - 1) / all > REPEATED;
  }

  /** How likely an unanswered word is to be so although it is rendered: as its class is, and as it is elsewhere. */
  unanswered(word: AnsweredWord): number {
    const share = this.shares[word.class ?? 'unknown'];
    const { all, unanswered } = this.stems.get(word.stem) ?? { all: 1, unanswered: 1 };
    const likely = (unanswered - 1 + share * EXPECTATION.stem) / (all - 1 + EXPECTATION.stem);
    return Math.min(0.95, Math.max(0.03, likely));
  }
}

function gapOf(terms: PassageTerms, side: SideName, words: readonly AnsweredWord[], grave: boolean): Gap {
  const span: Span = [words[0]!.span[0], words.at(-1)!.span[1]];
  const text = terms.passage[side].text.slice(...span);
  return { terms, kind: words.length > 1 ? 'run' : 'word', grave, span, text };
}
