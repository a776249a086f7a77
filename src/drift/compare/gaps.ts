import type { Span } from '../../model/index.js';
import type { WordLinks } from '../context.js';
import { type ContentWord, contentWords, type WordClass } from './content-words.js';
import type { PassageTerms, SideName, TermView } from './term-view.js';

/**
 * Surprise, in natural logarithms, from which on a run of words without answer is reported: with words that are left
 * unanswered one time in five that is four of them side by side. Fitted in bench/drift for precision on clean text.
 */
const RUN = 6.5;
/** …and from which on the reader of one text is told something that the other is not. */
const GRAVE_RUN = 9;
/** A run has at least this many words; a single word is judged apart. */
const RUN_WORDS = 3;
/** Single words are reported only where the texts keep close to each other: this share of key words at most is unanswered. */
const CLOSE = 0.12;
/** …and where the rest of the passage is accounted for, to this share of the words that are known at all. */
const ACCOUNTED = 0.5;

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
 * Gaps on one side of all passages. How surprising an unanswered word is depends on the texts: where every fifth known
 * word is rendered freely, one more says nothing. So each class of words (see {@link WordClass}) has the share with which
 * it goes unanswered in this very pair of texts, and a run of such words side by side adds up their −ln.
 */
export function gapsOf(view: TermView, side: SideName, links: WordLinks | null): Gap[] {
  const { passages, shares } = measure(view, side, links);
  return passages.flatMap(({ terms, words }) => {
    const runs = runsOf(words);
    const gaps = runs
      .filter((run) => isKnown(run) && surprise(run, shares) >= (shares.key > CLOSE ? GRAVE_RUN : RUN))
      .map((run) => gapOf(terms, side, run, surprise(run, shares) >= GRAVE_RUN));
    if (gaps.length > 0 || shares.key > CLOSE) return gaps;
    const known = words.filter((word) => word.class !== 'unknown');
    const answered = known.filter((word) => word.answered).length;
    const single = words.filter((word) => !word.answered && word.class === 'key');
    if (known.length < 3 || answered / known.length < ACCOUNTED) return gaps;
    return single.map((word) => gapOf(terms, side, [word], false));
  });
}

/**
 * Whether the texts keep close to each other: hardly a telling word of the source goes unanswered. In free renderings
 * names are added for clarity and terms paraphrased, and a careful reviser lets both pass.
 */
export function keepsClose(view: TermView, links: WordLinks | null): boolean {
  return measure(view, 'source', links).shares.key <= CLOSE;
}

interface Measured {
  readonly passages: readonly { readonly terms: PassageTerms; readonly words: readonly ContentWord[] }[];
  readonly shares: Shares;
}

const measured = new WeakMap<TermView, Map<SideName, Measured>>();

/** The content words of one side with the shares in which each class goes unanswered. Done once for all rules. */
function measure(view: TermView, side: SideName, links: WordLinks | null): Measured {
  const sides = measured.get(view) ?? new Map<SideName, Measured>();
  measured.set(view, sides);
  const known = sides.get(side);
  if (known) return known;
  const passages = view.passages
    .filter(({ passage }) => passage.source.block?.type !== 'table-header')
    .map((terms) => ({ terms, words: contentWords(terms, side, links) }));
  const found = { passages, shares: unansweredShares(passages.flatMap(({ words }) => words)) };
  sides.set(side, found);
  return found;
}

type Shares = Readonly<Record<WordClass, number>>;

/** What is expected of texts that keep close to each other, for those too short to speak for themselves. */
const EXPECTED: Shares = { key: 0.08, firm: 0.12, loose: 0.25, unknown: 0.9 };
/** How many words the expectation weighs. */
const EXPECTATION = 10;

/** Share of unanswered words by class, 0 to 1. */
function unansweredShares(words: readonly ContentWord[]): Shares {
  const share = (of: WordClass) => {
    const all = words.filter((word) => word.class === of);
    return (all.filter((word) => !word.answered).length + EXPECTED[of] * EXPECTATION) / (all.length + EXPECTATION);
  };
  return { key: share('key'), firm: share('firm'), loose: share('loose'), unknown: Math.max(0.9, share('unknown')) };
}

function surprise(run: readonly ContentWord[], shares: Shares): number {
  return run.reduce((sum, word) => sum - Math.log(shares[word.class]), 0);
}

/** Whether a run has enough words, and half of them are words of which anything is known. */
function isKnown(run: readonly ContentWord[]): boolean {
  return run.length >= RUN_WORDS && run.filter((word) => word.class !== 'unknown').length * 2 >= run.length;
}

/** Unanswered words with no answered one between them. */
function runsOf(words: readonly ContentWord[]): ContentWord[][] {
  const runs: ContentWord[][] = [];
  let run: ContentWord[] = [];
  for (const word of [...words, null]) {
    if (word && !word.answered) run.push(word);
    else {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  }
  return runs;
}

function gapOf(terms: PassageTerms, side: SideName, words: readonly ContentWord[], grave: boolean): Gap {
  const span: Span = [words[0]!.span[0], words.at(-1)!.span[1]];
  const text = terms.passage[side].text.slice(...span);
  return { terms, kind: words.length > 1 ? 'run' : 'word', grave, span, text };
}
