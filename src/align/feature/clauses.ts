import type { LanguageProfile } from '../../language/index.js';
import type { CapitalWord } from './capitals.js';
import { featuresOf, openingLabel } from './features.js';
import type { Vocabulary } from './vocabulary.js';

/** A stretch of a segment between two clause borders. */
export interface Clause {
  /** Its features in the text's vocabulary, those that count whole first. */
  readonly ids: Int32Array;
  /** How many of them count whole; the others count half. */
  readonly wholes: number;
  readonly weight: number;
  /** Characters that a reader sees. */
  readonly length: number;
  /** −ln of how likely a sentence ends behind it. */
  readonly border: number;
}

/** Pieces are parted further until there are so many, and joined when there are more: cuts are tried one by one. */
const ENOUGH_CLAUSES = 8;
const MOST_CLAUSES = 14;
/** No piece that was not printed as one is shorter than this, in characters that carry as much as a Chinese one. */
const SHORTEST_PIECE = 4;

/** −ln of the chance, against a sentence end, that what are two segments on the other side meets here. */
const SENTENCE_END = 0;
/** A capital with no mark before it, as where a heading was joined to its text, … */
const CAPITAL = 0;
/** … unless the word stands so this often and never without: then it is a name. */
const NAME = 3;
const CLAUSE_END = 1;
const NO_BORDER = 3;

const CAPITALS = /(?<=[\p{Ll}\d»")] +)["«(]?(?<word>\p{Lu}[\p{L}-]*)/gu;
const BORDER = /[.!?…;:。！？；：]+[»”"』」）)\]]*(?=\s|\p{Script=Han}|$)|[,，—–](?=\s|\p{Script=Han})/gu;

interface Cut {
  readonly end: number;
  readonly border: number;
}

/**
 * Cuts a segment behind its label, at its clause borders and before capitals, and what is long between them evenly between
 * words: in a language without capitals a heading that was joined to its text shows no border at all.
 */
export function clausesOf(
  text: string,
  profile: LanguageProfile,
  vocabulary: Vocabulary,
  capitals: ReadonlyMap<string, CapitalWord>,
): Clause[] {
  const end = text.trimEnd().length;
  const cuts = new Map<number, number>([[end, SENTENCE_END]]);
  for (const match of text.matchAll(BORDER)) {
    const at = match.index + match[0].length;
    if (at < end) cuts.set(at, /^[,，—–]/u.test(match[0]) ? CLAUSE_END : SENTENCE_END);
  }
  const sentenceEnds = [...cuts].filter(([, border]) => border === SENTENCE_END).map(([at]) => at);
  for (const start of [0, ...sentenceEnds]) {
    const rest = text.slice(start, end).trimStart();
    const label = openingLabel(rest, profile);
    const at = label ? end - rest.length + label.end : end;
    if (at < end) cuts.set(at, SENTENCE_END);
  }
  addEvenCuts(cuts, text, profile);
  if (profile.joiner === ' ') addCapitals(cuts, text, profile, capitals);
  const clauses: Clause[] = [];
  let start = 0;
  const room = cuts.size > MOST_CLAUSES ? end / MOST_CLAUSES : 0;
  for (const { end: at, border } of inOrder(cuts)) {
    if (at - start < room && at < end) continue;
    clauses.push(clause(text.slice(start, at), border, profile, vocabulary));
    start = at;
  }
  return clauses;
}

function addCapitals(
  cuts: Map<number, number>,
  text: string,
  profile: LanguageProfile,
  capitals: ReadonlyMap<string, CapitalWord>,
): void {
  for (const match of text.matchAll(CAPITALS)) {
    const word = match.groups?.word ?? '';
    const name = capitals.get(profile.stem(word));
    if (name === undefined || name.segments.length < NAME) cuts.set(match.index, CAPITAL);
  }
}

function inOrder(cuts: ReadonlyMap<number, number>): Cut[] {
  return [...cuts].map(([end, border]) => ({ end, border })).sort((a, b) => a.end - b.end);
}

/** Halves the longest piece, between words, until there are enough pieces or none is long enough. */
function addEvenCuts(cuts: Map<number, number>, text: string, profile: LanguageProfile): void {
  const shortest = SHORTEST_PIECE * (profile.joiner === ' ' ? 3 : 1);
  const done = new Set<number>();
  while (cuts.size < ENOUGH_CLAUSES) {
    let start = 0;
    let longest = { start: 0, end: 0 };
    for (const { end } of inOrder(cuts)) {
      if (end - start > longest.end - longest.start && !done.has(end)) longest = { start, end };
      start = end;
    }
    if (longest.end - longest.start < 2 * shortest) return;
    const middle = Math.round((longest.start + longest.end) / 2);
    const at = profile.joiner === ' ' ? text.lastIndexOf(' ', middle) + 1 : middle;
    if (at <= longest.start || at >= longest.end) done.add(longest.end);
    else cuts.set(at, NO_BORDER);
  }
}

function clause(text: string, border: number, profile: LanguageProfile, vocabulary: Vocabulary): Clause {
  const { whole, half } = featuresOf(text, profile);
  const known = (names: Iterable<string>) =>
    [...names].map((name) => vocabulary.find(name)).filter((id) => id !== undefined);
  const wholes = known(whole);
  const ids = Int32Array.from([...wholes, ...known(half)]);
  return {
    ids,
    wholes: wholes.length,
    weight: wholes.length + (ids.length - wholes.length) / 2,
    length: Math.max(1, text.replace(/\s/gu, '').length),
    border,
  };
}
