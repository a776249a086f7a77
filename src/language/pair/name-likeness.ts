import { readingsOf } from '../zh/readings.js';
import { parseSyllable } from './palladius.js';
import { soundChunks, stepCosts } from './spelling-costs.js';
import type { Transliteration } from './transliteration.js';

/** Longest name in characters. */
const LONGEST = 9;

/** A name as a language of letters spells it, made even ({@link Transliteration.even}). */
export interface SpelledName {
  readonly letters: string;
  /** It may end anywhere from so many letters on: what follows is the ending of a case. */
  readonly least: number;
}

/** Characters that may write a name. */
export interface WrittenName {
  readonly start: number;
  readonly end: number;
  /** What it costs to write the name so, in nats a character; 0 where every sound is written as it is usually. */
  readonly cost: number;
}

/** The cheapest way in which characters of a text write the sounds of a name, at most `most` nats a character; else `null`. */
export function writtenBySound(
  name: SpelledName,
  text: string,
  names: Transliteration,
  most: number,
): WrittenName | null {
  const chunks = soundChunks(name.letters);
  const start = new Float64Array(name.letters.length + 1).fill(Number.POSITIVE_INFINITY);
  start[0] = 0;
  // Every vowel takes a character, one of many vowels may go.
  const vowels = name.letters.slice(0, name.least).match(/[аеиоуыэюя]+/g)?.length ?? 0;
  const fewest = Math.max(2, vowels > 3 ? vowels - 1 : vowels);
  let best: WrittenName | null = null;
  let gain = 0;
  for (let from = 0; from + 1 < text.length; from++) {
    let costs: Float64Array | null = start;
    for (let to = from; to < Math.min(text.length, from + LONGEST); to++) {
      costs = stepCosts(costs, chunks, names.sounds(text[to]!));
      if (!costs) break;
      if (to + 1 - from < fewest) continue;
      let cost = Number.POSITIVE_INFINITY;
      for (let end = name.least; end <= name.letters.length; end++) cost = Math.min(cost, costs[end]!);
      const each = cost / (to - from + 1);
      // Of runs that begin alike the longer says more: 伊万诺夫, not 伊万.
      const sum = (most - each) * (to + 1 - from);
      if (sum > gain) {
        gain = sum;
        best = { start: from, end: to + 1, cost: each };
      }
    }
  }
  return best;
}

/** Endings that a name takes in its cases, made even. */
const ENDING = /(?:ого|ому|ом|ем|ым|им|ой|ей|ою|[аеиуыюя])$/;

/** A name as it is printed, in whatever case it stands: «Назарбаевым» may end at «назарбаев». */
export function spelledName(word: string, names: Transliteration): SpelledName {
  const letters = names.even(word);
  const bare = letters.replace(ENDING, '');
  return { letters, least: /[аеиоуыюя]/.test(bare) && bare.length > 1 ? bare.length : letters.length };
}

/** Characters of a text that are read as a name of their own language is spelled: «Цзиньпин» 近平; `null` where there are none. */
export function writtenAsRead(name: SpelledName, text: string, names: Transliteration): WrittenName | null {
  for (const way of names.syllables(name.letters, name.least)) {
    const found = new RegExp(way.map((characters) => `[${characters}]`).join(''), 'u').exec(text);
    if (found) return { start: found.index, end: found.index + found[0].length, cost: 0 };
  }
  return null;
}

/** Consonants that writers of names take for each other, by a sign of their class. */
const CLASSES: Readonly<Record<string, string>> = {
  б: 'P',
  п: 'P',
  д: 'T',
  т: 'T',
  г: 'K',
  к: 'K',
  х: 'K',
  з: 'S',
  с: 'S',
  ц: 'S',
  ч: 'S',
  ш: 'S',
  щ: 'S',
  ж: 'S',
  в: 'F',
  ф: 'F',
  л: 'L',
  р: 'L',
  м: 'N',
  н: 'N',
};
const INITIALS: Readonly<Record<string, string>> = {
  b: 'PF',
  p: 'P',
  m: 'N',
  f: 'FP',
  d: 'TS',
  t: 'TS',
  n: 'N',
  l: 'L',
  g: 'K',
  k: 'K',
  h: 'K-F',
  j: 'SKT',
  q: 'SKT',
  x: 'SK',
  zh: 'ST',
  ch: 'S',
  sh: 'SK',
  r: 'SL',
  z: 'S',
  c: 'S',
  s: 'ST',
  w: 'F-',
  y: '-',
  '': '-',
};

/** What it costs not to write a consonant, by its class: «р» and «н» often go. */
const UNWRITTEN: Readonly<Record<string, number>> = { L: 0.4, N: 0.4, F: 0.6, K: 0.6 };
/** What it costs a character that its consonant stands for none. */
const STRAY = 1;
/** Names whose consonants differ by more than so much a character are two. */
const ALIKE = 0.24;

/**
 * Whether characters may write a name after all, though its vowels speak against it («Шариф» 谢里夫): their consonants, of whatever
 * voice, go together. Wide on purpose: what it denies is another name.
 */
export function haveLikeConsonants(name: SpelledName, run: string): boolean {
  const classes = [...name.letters].map((letter) => CLASSES[letter] ?? '');
  // Of «гх» one is heard.
  const consonants = classes.map((one, at) => (one === classes[at - 1] ? '' : one));
  const [first] = consonantsOf(run[0] ?? '');
  if (!first.includes(consonants[0] || '-')) return false;
  let costs = new Map<number, number>([[0, 0]]);
  const lower = (into: Map<number, number>, at: number, cost: number) => {
    if (cost < (into.get(at) ?? Number.POSITIVE_INFINITY)) into.set(at, cost);
  };
  for (const character of run) {
    const next = new Map<number, number>();
    const [initials, nasal] = consonantsOf(character);
    for (const [at, cost] of costs) {
      const behind = (from: number, sum: number) => {
        lower(next, from, sum);
        if (nasal && consonants[from] === 'N') lower(next, from + 1, sum);
        // A vowel stands between a consonant and the nasal that closes the syllable.
        if (nasal && consonants[from] === '' && consonants[from + 1] === 'N') lower(next, from + 2, sum);
      };
      for (let from = at, skipped = cost; from <= consonants.length && skipped < 3; from++) {
        const here = consonants[from];
        if (initials.includes('-')) behind(from, skipped);
        if (here !== undefined && here !== '' && initials.includes(here)) behind(from + 1, skipped);
        else behind(from, skipped + STRAY);
        if (here !== undefined && here !== '') skipped += UNWRITTEN[here] ?? 0.8;
      }
    }
    costs = next;
  }
  let best = Number.POSITIVE_INFINITY;
  for (const [at, cost] of costs) {
    const rest = consonants
      .slice(at, name.least)
      .reduce((sum, one) => sum + (one === '' ? 0 : (UNWRITTEN[one] ?? 0.8)), 0);
    best = Math.min(best, cost + rest);
  }
  return best <= ALIKE * run.length;
}

function consonantsOf(character: string): [initials: string, nasal: boolean] {
  const readings = readingsOf(character);
  if (readings.length === 0) return ['-PTKSFLN', true];
  if (readings.includes('er')) return ['L-', false];
  const initials = readings.map(
    (reading) => INITIALS[parseSyllable(reading).initial || (/^[wy]/.exec(reading)?.[0] ?? '')] ?? '-',
  );
  return [initials.join(''), readings.some((reading) => /ng?$/.test(reading))];
}
