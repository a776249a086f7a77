import type { Span } from '../../model/index.js';
import type { BeadSide, WordLinks } from '../context.js';
import type { AnsweredPassage, AnsweredWord } from './answers.js';
import { answeredWords } from './gaps.js';
import { otherSide, type PassageTerms, type SideName, type TermView } from './term-view.js';

/** Titles differ if so much of what is known of their words, on both sides, has no answer in the passage, 0 to 1… */
const UNANSWERED = 0.4;
/** …and so many words, where the title stands in quotation marks on one side only. */
const WORDS_UNQUOTED = 2;

/** Two titles that answer each other and speak of different things. */
export interface TitleDifference {
  readonly terms: PassageTerms;
  readonly source: Span;
  readonly target: Span;
}

/**
 * Titles in quotation marks («О борьбе с терроризмом», 《打击毒品公约》) of which the words do not answer each other. Where one side alone
 * quotes a title, the words of the other that answer nothing stand against it. A title rendered freely keeps some of its
 * words, and one of which nothing is known is passed over.
 */
export function differentTitles(view: TermView, links: WordLinks | null): TitleDifference[] {
  return answeredWords(view, links).flatMap((passage) => {
    const { terms } = passage;
    const titles = { source: titlesIn(terms.passage.source), target: titlesIn(terms.passage.target) };
    // Quotation marks mean many things in a text whose titles have marks of their own on the other side.
    const asking: SideName = terms.passage.source.side.profile.joiner === '' ? 'source' : 'target';
    return titles[asking].flatMap((title): TitleDifference[] => {
      const answer = answerOf(title, titles, passage, asking);
      if (answer === null) return [];
      const own = told(passage, asking, title).filter(({ place }) => !place || isWithin(place, answer));
      const other = told(passage, otherSide(asking), answer);
      const isQuoted = titles[otherSide(asking)].includes(answer);
      const isOpen = (words: readonly AnsweredWord[], share: number) => {
        const open = words.filter(isUnanswered);
        return open.length >= (isQuoted ? 1 : WORDS_UNQUOTED) && open.length >= share * words.length;
      };
      // A journal or a film may have another name in each language; a treaty is called one in both.
      if (!isQuoted && !own.some((word) => word.answer === 'own')) return [];
      if (!isOpen(own, UNANSWERED) || !isOpen(other, isQuoted ? UNANSWERED : 0)) return [];
      const places = isQuoted ? answer : spanOf(other.filter(isUnanswered));
      return [{ terms, source: asking === 'source' ? title : places, target: asking === 'source' ? places : title }];
    });
  });
}

/** The title of the other side that answers one: where its words have their answers, else the only one; without any, the whole text. */
function answerOf(
  title: Span,
  titles: Readonly<Record<SideName, readonly Span[]>>,
  passage: AnsweredPassage,
  asking: SideName,
): Span | null {
  const others = titles[otherSide(asking)];
  const places = passage.words[asking]
    .filter((word) => isWithin(word.span, title))
    .flatMap(({ place }) => (place ? [place] : []));
  const held = (other: Span) => places.filter((place) => isWithin(place, other)).length;
  const [best] = [...others].sort((a, b) => held(b) - held(a));
  if (best && held(best) > 0) return best;
  if (others.length === titles[asking].length) return others[titles[asking].indexOf(title)] ?? null;
  const { text } = passage.terms.passage[otherSide(asking)];
  return others.length === 0 && titles[asking].length === 1 ? [0, text.length] : null;
}

const isWithin = ([start, end]: Span, [from, to]: Span) => from <= start && end <= to;
const isUnanswered = ({ answer, settled }: AnsweredWord) => answer === 'none' && settled !== true;
const spanOf = (words: readonly AnsweredWord[]): Span => [words[0]!.span[0], words.at(-1)!.span[1]];

/** Words of a stretch of which something is known. */
function told({ words }: AnsweredPassage, side: SideName, stretch: Span): AnsweredWord[] {
  return words[side].filter((word) => isWithin(word.span, stretch) && word.class !== null && word.class !== 'unknown');
}

/** What stands between the marks of titles, one in another left to the outer one. */
function titlesIn({ text, side }: BeadSide): Span[] {
  return side.profile.titleQuotes.flatMap(({ open, close }) => {
    const found: Span[] = [];
    for (let from = text.indexOf(open); from !== -1; from = text.indexOf(open, from + 1)) {
      const to = text.indexOf(close, from);
      if (to === -1) break;
      found.push([from + 1, to]);
      from = to;
    }
    return found;
  });
}
