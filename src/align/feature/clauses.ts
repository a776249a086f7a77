import type { LanguageProfile, NumberMention } from '../../language/index.js';
import type { CapitalWord } from './capitals.js';
import { labelFeature, type Mentions, openingLabel, Sort, visibleLength } from './features.js';
import type { Vocabulary } from './vocabulary.js';

/** A row of pieces of text: the clauses of a segment, or whole segments. */
export interface Pieces {
  readonly count: number;
  /** Features of piece k stand from `starts[k]` up to `starts[k + 1]`. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  /** 1 for a feature that counts whole, 0 for one that counts half. */
  readonly wholes: Uint8Array;
  /** Of all pieces before piece k, and of all at the end: weight, and characters that a reader sees. */
  readonly weightBefore: Float64Array;
  readonly lengthBefore: Float64Array;
  /** −ln of how likely a sentence ends behind each. */
  readonly borders: Float64Array;
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

const CAPITALS = /(?![a-zа-яё ])(?<=[\p{Ll}\d»")] +)["«(]?(?<word>\p{Lu}[\p{L}-]*)/gu;
const BORDER = /[.!?…;:。！？；：]+[»”"』」）)\]]*(?=\s|\p{Script=Han}|$)|[,，—–](?=\s|\p{Script=Han})/gu;

const COMMA = /^[,，—–]/u;

interface Cut {
  readonly end: number;
  readonly border: number;
}

/** A printed number that opens a sentence inside a segment. */
interface InnerLabel {
  readonly place: number;
  readonly number: string;
}

/** So many segments' clauses are remembered: a search goes through a text in order and does not come back. */
const REMEMBERED = 1024;

/** Cuts the segments of one side into clauses when they are asked for. */
export function clauseCutter(
  texts: readonly string[],
  mentions: Mentions,
  vocabulary: Vocabulary,
  profile: LanguageProfile,
  capitals: ReadonlyMap<string, CapitalWord>,
): (segment: number) => Pieces {
  const recent: { readonly segment: number; readonly pieces: Pieces }[] = [];
  const deal = dealer(mentions, vocabulary.size);
  return (segment) => {
    const before = recent[segment % REMEMBERED];
    if (before?.segment === segment) return before.pieces;
    const text = texts[segment]!;
    const { cuts, labels } = cutsOf(text, mentions.names.get(segment) ?? [], profile, capitals);
    const inside = labels.flatMap(({ place, number }) => {
      const id = vocabulary.find(labelFeature(number));
      return id === undefined ? [] : [{ place, id }];
    });
    const ends = Int32Array.from(cuts, ({ end }) => end);
    const pieces = {
      count: cuts.length,
      ...deal(segment, ends, inside),
      lengthBefore: runningSums(ends.map((end, piece) => visibleLength(text, piece === 0 ? 0 : ends[piece - 1], end))),
      borders: Float64Array.from(cuts, ({ border }) => border),
    };
    recent[segment % REMEMBERED] = { segment, pieces };
    return pieces;
  };
}

/** Deals the features of a segment out to its pieces, each feature at most once a piece. */
function dealer(mentions: Mentions, vocabularySize: number) {
  // For each feature the last piece in which it was put, counted over all pieces that were ever filled.
  const seen = new Int32Array(vocabularySize);
  let filled = 0;
  return (segment: number, ends: Int32Array, labels: readonly { readonly place: number; readonly id: number }[]) => {
    const first = mentions.starts[segment]!;
    const size = mentions.starts[segment + 1]! - first;
    const homes = new Int32Array(size);
    const room = new Int32Array(ends.length + 1);
    for (let at = 0, piece = 0; at < size; at++) {
      const place = mentions.places[first + at]!;
      // Numbers come before words: then it goes back to the beginning.
      if (piece > 0 && place < ends[piece - 1]!) piece = 0;
      while (piece + 1 < ends.length && place >= ends[piece]!) piece++;
      const isTorn = mentions.sorts[first + at] === Sort.pair && piece > 0 && place === ends[piece - 1];
      homes[at] = isTorn ? -1 : piece;
      if (!isTorn) room[piece + 1]!++;
    }
    for (let piece = 0; piece < ends.length; piece++) room[piece + 1]! += room[piece]!;
    const order = new Int32Array(room[ends.length]!);
    for (let at = 0; at < size; at++) if (homes[at]! >= 0) order[room[homes[at]!]!++] = first + at;

    const starts = new Int32Array(ends.length + 1);
    const ids = new Int32Array(order.length + labels.length);
    const wholes = new Uint8Array(ids.length);
    const weightBefore = new Float64Array(ends.length + 1);
    let end = 0;
    const put = (id: number, whole: number) => {
      if (seen[id] === filled) return;
      seen[id] = filled;
      wholes[end] = whole;
      ids[end++] = id;
    };
    for (let piece = 0, from = 0; piece < ends.length; from = room[piece++]!) {
      filled++;
      const start = piece === 0 ? 0 : ends[piece - 1]!;
      for (const { place, id } of labels) if (place >= start && place < ends[piece]!) put(id, 1);
      for (let at = from; at < room[piece]!; at++) {
        if (mentions.sorts[order[at]!] === Sort.whole) put(mentions.ids[order[at]!]!, 1);
      }
      const halves = end;
      for (let at = from; at < room[piece]!; at++) {
        if (mentions.sorts[order[at]!] !== Sort.whole) put(mentions.ids[order[at]!]!, 0);
      }
      weightBefore[piece + 1] = weightBefore[piece]! + halves - starts[piece]! + (end - halves) / 2;
      starts[piece + 1] = end;
    }
    return { starts, ids: ids.slice(0, end), wholes: wholes.slice(0, end), weightBefore };
  };
}

/**
 * Cuts a segment behind its label, at its clause borders and before capitals, and what is long between them evenly between
 * words: in a language without capitals a heading that was joined to its text shows no border at all. Labels that open a
 * later sentence are named.
 */
function cutsOf(
  text: string,
  names: readonly NumberMention[],
  profile: LanguageProfile,
  capitals: ReadonlyMap<string, CapitalWord>,
): { cuts: Cut[]; labels: InnerLabel[] } {
  const end = text.trimEnd().length;
  const borders = new Map<number, number>([[end, SENTENCE_END]]);
  const sentenceStarts = [0];
  for (const match of text.matchAll(BORDER)) {
    const at = match.index + match[0].length;
    if (at >= end) continue;
    const isComma = COMMA.test(match[0]);
    borders.set(at, isComma ? CLAUSE_END : SENTENCE_END);
    if (!isComma) sentenceStarts.push(at);
  }
  const labels: InnerLabel[] = [];
  for (const start of sentenceStarts) {
    const place = end - text.slice(start, end).trimStart().length;
    const label = openingLabel(text, place, names);
    if (!label) continue;
    if (start > 0) labels.push({ place, number: label.number });
    if (label.end < end) borders.set(label.end, SENTENCE_END);
  }
  const cuts = inOrder(borders);
  addEvenCuts(cuts, text, profile);
  if (profile.joiner === ' ') {
    for (const place of capitalsIn(text, profile, capitals)) {
      const label = openingLabel(text, place, names);
      if (label) labels.push({ place, number: label.number });
      const known = cuts.findIndex((cut) => cut.end >= place);
      if (known === -1) continue;
      cuts.splice(known, cuts[known]!.end === place ? 1 : 0, { end: place, border: CAPITAL });
    }
  }
  return { cuts: joinShort(cuts, end), labels };
}

function inOrder(borders: ReadonlyMap<number, number>): Cut[] {
  return [...borders].map(([end, border]) => ({ end, border })).sort((a, b) => a.end - b.end);
}

/** Where a word with a capital stands that is no name, as far as the text can tell, and nothing shows why. */
function capitalsIn(text: string, profile: LanguageProfile, capitals: ReadonlyMap<string, CapitalWord>): number[] {
  return [...text.matchAll(CAPITALS)]
    .filter(({ groups }) => {
      const name = capitals.get(profile.stem(groups?.word ?? ''));
      return name === undefined || name.segments.length < NAME;
    })
    .map(({ index }) => index);
}

/** Halves the longest piece, between words, until there are enough pieces or none is long enough. */
function addEvenCuts(cuts: Cut[], text: string, profile: LanguageProfile): void {
  const shortest = SHORTEST_PIECE * (profile.joiner === ' ' ? 3 : 1);
  const whole = new Set<number>();
  while (cuts.length < ENOUGH_CLAUSES) {
    let longest = -1;
    let length = 0;
    cuts.forEach(({ end }, piece) => {
      const size = end - startOf(cuts, piece);
      if (size <= length || whole.has(end)) return;
      longest = piece;
      length = size;
    });
    if (length < 2 * shortest) return;
    const start = startOf(cuts, longest);
    const { end } = cuts[longest]!;
    const middle = Math.round((start + end) / 2);
    const at = profile.joiner === ' ' ? text.lastIndexOf(' ', middle) + 1 : middle;
    if (at <= start || at >= end) whole.add(end);
    else cuts.splice(longest, 0, { end: at, border: NO_BORDER });
  }
}

function startOf(cuts: readonly Cut[], piece: number): number {
  return piece === 0 ? 0 : cuts[piece - 1]!.end;
}

/** Of very many pieces the short ones are joined with what follows. */
function joinShort(cuts: readonly Cut[], end: number): Cut[] {
  if (cuts.length <= MOST_CLAUSES) return [...cuts];
  let start = 0;
  return cuts.filter((cut) => {
    if (cut.end - start < end / MOST_CLAUSES && cut.end < end) return false;
    start = cut.end;
    return true;
  });
}

/** The sums of the values before each, and of all. */
function runningSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let k = 0; k < values.length; k++) sums[k + 1] = sums[k]! + values[k]!;
  return sums;
}

/** The pieces of several rows in one row. */
export function joinPieces(rows: readonly Pieces[]): Pieces {
  const [only] = rows;
  if (only && rows.length === 1) return only;
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  const size = rows.reduce((sum, row) => sum + row.ids.length, 0);
  const starts = new Int32Array(count + 1);
  const ids = new Int32Array(size);
  const wholes = new Uint8Array(size);
  const borders = new Float64Array(count);
  const weightBefore = new Float64Array(count + 1);
  const lengthBefore = new Float64Array(count + 1);
  let first = 0;
  for (const row of rows) {
    ids.set(row.ids, starts[first]);
    wholes.set(row.wholes, starts[first]);
    borders.set(row.borders, first);
    for (let piece = 1; piece <= row.count; piece++) {
      starts[first + piece] = starts[first]! + row.starts[piece]!;
      weightBefore[first + piece] = weightBefore[first]! + row.weightBefore[piece]!;
      lengthBefore[first + piece] = lengthBefore[first]! + row.lengthBefore[piece]!;
    }
    first += row.count;
  }
  return { count, starts, ids, wholes, borders, weightBefore, lengthBefore };
}

/** Each row as one piece of a row. */
export function asPieces(rows: readonly Pieces[]): Pieces {
  const { ids, wholes } = joinPieces(rows);
  return {
    count: rows.length,
    starts: Int32Array.from(runningSums(rows.map((row) => row.ids.length))),
    ids,
    wholes,
    borders: new Float64Array(rows.length),
    weightBefore: runningSums(rows.map(({ count, weightBefore }) => weightBefore[count]!)),
    lengthBefore: runningSums(rows.map(({ count, lengthBefore }) => lengthBefore[count]!)),
  };
}
