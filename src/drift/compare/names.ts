import { hasSignOf, speaksOfCountry, speaksOfLanguage, type TermMention } from '../../language/term/index.js';
import type { Concept } from '../../model/index.js';
import type { BeadSide } from '../context.js';
import { demands, type PassageTerms, type SideName, shareOfRendering, type TermView } from './term-view.js';

/** What names one thing in the world, so that another name means another thing. */
const NAMES: Readonly<Record<string, string>> = {
  body: 'body',
  organ: 'body',
  office: 'office',
  document: 'document',
  country: 'country',
  city: 'place',
  region: 'region',
  event: 'event',
  currency: 'currency',
  language: 'language',
};

/** Words for documents, which a title behind them tells apart. */
const DOCUMENT_WORDS = /^(?:конвенци|договор|соглашени|протокол|деклараци|программ|стратеги|план|устав|харти)/iu;

/** A name that the other side of its passage does not answer. */
export interface UnansweredName {
  readonly terms: PassageTerms;
  readonly side: SideName;
  readonly mention: TermMention;
  readonly concept: Concept;
  /** Body, office, document, country, place, event, currency or language: a name is confused with another of its kind. */
  readonly kind: string;
  /** What stands in its place on the other side, if one can be told. */
  readonly instead: TermMention | null;
}

const other = (side: SideName): SideName => (side === 'source' ? 'target' : 'source');

/**
 * Names that one side of a passage has and the other has not, in any form. Passed over: the body the whole document is
 * about (texts say «государства-члены» for «государства-члены ШОС»), a name for which a common word stands that the
 * name holds («Секретариат» for «Секретариат ШОС»), and a name that has only moved into the next passage.
 */
export function unansweredNames(view: TermView): UnansweredName[] {
  const open = view.passages.flatMap((terms) =>
    (['source', 'target'] as const).flatMap((side) => openNames(view, terms, side)),
  );
  const moved = movedNames(open);
  const settled = new Set<UnansweredName>();
  const result: UnansweredName[] = [];
  for (const name of open) {
    if (moved.has(name) || settled.has(name)) continue;
    const partner = partnerOf(name, open, settled);
    if (partner) settled.add(partner);
    result.push({ ...name, instead: partner?.mention ?? hiddenIn(name) ?? spokenOf(name) });
  }
  return result;
}

function openNames(view: TermView, terms: PassageTerms, side: SideName): UnansweredName[] {
  const answers = terms[other(side)];
  const answered = new Set(answers.flatMap(({ readings }) => readings.map(({ concept }) => concept.id)));
  const common = new Set(
    answers
      .filter((mention) => !mention.nested && !isSpecified(mention, terms.passage[other(side)]))
      .flatMap(({ readings }) => readings.filter(({ concept }) => concept.subject === 'generic'))
      .map(({ concept }) => concept.id),
  );
  const seen = new Set<string>();
  return terms[side].flatMap((mention) => {
    if (mention.nested) return [];
    const concepts = demands(mention);
    const [concept] = concepts;
    const kind = concept && NAMES[concept.subject];
    if (!concept || kind === undefined || seen.has(concept.id) || concept.id === view.subject) return [];
    if (concepts.some(({ id }) => answered.has(id))) return [];
    if (concepts.some((each) => wordsWithin(view, each).some((id) => common.has(id)))) return [];
    const answer = terms.passage[other(side)];
    if (concepts.some((each) => isSaidOtherwise(each, answer))) return [];
    if (kind === 'document' && hasUnknownTitle(terms, other(side))) return [];
    if (concepts.some((each) => isTitleInOtherWords(each, answer))) return [];
    seen.add(concept.id);
    return [{ terms, side, mention, concept, kind, instead: null }];
  });
}

/** Whether a text speaks of a country, a language or a currency without naming it. */
function isSaidOtherwise(concept: Concept, { text, side }: BeadSide): boolean {
  return (
    speaksOfCountry(text, concept, side.profile) ||
    speaksOfLanguage(text, concept, side.profile) ||
    hasSignOf(text, concept)
  );
}

/** Whether what follows a common word says which one is meant: «Конвенция ООН о договорах…» is no convention of another name. */
function isSpecified({ span, readings }: TermMention, { text, side: { profile } }: BeadSide): boolean {
  if (profile.code !== 'ru' || !readings.some(({ concept }) => DOCUMENT_WORDS.test(concept.terms[0]?.text ?? '')))
    return false;
  return /^(?:\s+\p{Lu}\p{L}*){0,4}\s+(?:об?\s|«)/u.test(text.slice(span[1]));
}

/** Common words («секретариат», 秘书处) that stand inside the names of a concept. */
const within = new WeakMap<Concept, readonly string[]>();

function wordsWithin(view: TermView, concept: Concept): readonly string[] {
  const known = within.get(concept);
  if (known) return known;
  const ids = concept.terms.flatMap((term) =>
    view.index
      .find(term.text, term.language)
      .flatMap(({ readings }) => readings.filter((reading) => reading.concept.subject === 'generic'))
      .map((reading) => reading.concept.id),
  );
  within.set(concept, ids);
  return ids;
}

/** Titles shorter than this many parts are names, and their words alone prove nothing: «Секретариат ШОС». */
const LONG_TITLE = 5;
/** How much of a long title must stand in the text for the text to have it, 0 to 1. */
const MOST_OF_TITLE = 0.8;

/** Whether nearly all of the words of a long title stand in a text: «Кодекс поведения в целях достижения мира, свободного от терроризма». */
function isTitleInOtherWords(concept: Concept, answer: BeadSide): boolean {
  if (concept.subject !== 'document' && concept.subject !== 'event') return false;
  return shareOfRendering(concept, answer, LONG_TITLE) >= MOST_OF_TITLE;
}

/** Whether a side quotes a title that the termbase does not know: it may well be the one that is looked for. */
function hasUnknownTitle(terms: PassageTerms, side: SideName): boolean {
  const { text, side: of } = terms.passage[side];
  return of.profile.titleQuotes.some(({ open, close }) => {
    for (let from = text.indexOf(open); from !== -1; from = text.indexOf(open, from + 1)) {
      const to = text.indexOf(close, from);
      if (to === -1) return false;
      const known = terms[side].some(
        ({ span, readings }) =>
          span[0] < to && from < span[1] && readings.some(({ concept }) => concept.subject === 'document'),
      );
      if (!known) return true;
    }
    return false;
  });
}

/** Names missing here and left over next door: a sentence has moved, nothing was lost. */
function movedNames(open: readonly UnansweredName[]): Set<UnansweredName> {
  const moved = new Set<UnansweredName>();
  for (const name of open) {
    const twin = open.find(
      (each) =>
        !moved.has(each) &&
        each.side !== name.side &&
        each.concept.id === name.concept.id &&
        // Rows of a table do not run into each other.
        each.terms.passage.column === null &&
        Math.abs(each.terms.passage.index - name.terms.passage.index) <= 2,
    );
    if (twin && !moved.has(name)) moved.add(name).add(twin);
  }
  return moved;
}

/** An unanswered name of the same kind on the other side of the same passage: one was written for the other. */
function partnerOf(name: UnansweredName, open: readonly UnansweredName[], settled: ReadonlySet<UnansweredName>) {
  const candidates = open.filter(
    (each) => each.terms === name.terms && each.side !== name.side && each.kind === name.kind && !settled.has(each),
  );
  return candidates.length === 1 ? candidates[0]! : null;
}

/**
 * A country of which the other side speaks by an adjective («китайские маски») and this side not at all: where it has another
 * country (汤加口罩) that nothing answers, the one stands for the other.
 */
function spokenOf({ terms, side, kind, concept }: UnansweredName): TermMention | null {
  if (kind !== 'country' && kind !== 'region') return null;
  const own = terms.passage[side];
  const here = new Set(terms[side].flatMap(({ readings }) => readings.map((reading) => reading.concept.id)));
  const open = terms[other(side)].filter(
    ({ nested, readings }) =>
      !nested &&
      readings.every(
        (reading) =>
          reading.concept.subject === concept.subject &&
          !here.has(reading.concept.id) &&
          !isSaidOtherwise(reading.concept, own) &&
          !isHeld(reading.concept, own),
      ),
  );
  const ids = new Set(open.map(({ readings }) => readings[0]!.concept.id));
  return ids.size === 1 ? open[0]! : null;
}

/** Whether a text without spaces holds a short name of a concept anywhere: 中 in 中医, 美 in 美方. */
function isHeld(concept: Concept, { text, side: { profile } }: BeadSide): boolean {
  return (
    profile.joiner === '' &&
    concept.terms.some((term) => term.language.split('-')[0] === profile.code && text.includes(term.text.slice(0, 1)))
  );
}

/**
 * The answer that is there only as a part of a longer name: where the source has «РАТС ШОС» and the target 地区反恐怖
 * 机构执委会, the committee stands in place of the structure.
 */
function hiddenIn({ terms, side, mention, concept: whole }: UnansweredName): TermMention | null {
  const parts = new Set(
    terms[side]
      .filter((each) => each.nested && each.span[0] >= mention.span[0] && each.span[1] <= mention.span[1])
      .flatMap(({ readings }) => readings.map(({ concept }) => concept))
      .filter((concept) => concept.subject === 'organ' && concept.id !== whole.id)
      .map(({ id }) => id),
  );
  const isFree = (each: TermMention) => !each.nested && each.readings.some(({ concept }) => parts.has(concept.id));
  const free = terms[other(side)].filter(isFree);
  // Where the part is answered by itself on this side as well, the longer name is simply one more.
  const own = terms[side].filter((each) => isFree(each));
  return free.length > own.length ? free[0]! : null;
}
