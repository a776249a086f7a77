import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { randomFrom } from '../random.js';

/** Line-aligned real texts; see align-dev/README.md beside the checkout. */
export const trainDirectory = resolve(import.meta.dirname, '../../../shared/align-dev/train');
const sets = ['tico19', 'bible-nt', 'tsdiag', 'libreoffice'];

export type BenchLanguage = 'ru' | 'zh';

export function hasTrainingTexts(): boolean {
  return existsSync(trainDirectory);
}

function lines(set: string, language: BenchLanguage): string[] {
  return readFileSync(`${trainDirectory}/${set}/${language}.txt`, 'utf8')
    .split('\n')
    .map((line) => line.trim());
}

/** Every distinct real sentence of a language. */
export function realSentences(language: BenchLanguage): string[] {
  return [...new Set(sets.flatMap((set) => lines(set, language)))].filter((line) => line.length > 0);
}

/** Real sentences with their translations, both sides filled, no pair twice. */
export function realPairs(): [ru: string, zh: string][] {
  const pairs = new Map<string, [string, string]>();
  for (const set of sets) {
    const zh = lines(set, 'zh');
    for (const [i, ru] of lines(set, 'ru').entries()) {
      const other = zh[i] ?? '';
      if (ru.length > 0 && other.length > 0) pairs.set(`${ru}\n${other}`, [ru, other]);
    }
  }
  return [...pairs.values()];
}

/** What a synthetic memory is made of, and what it is asked. */
export interface Corpus {
  readonly language: BenchLanguage;
  /** Distinct texts. */
  readonly texts: readonly string[];
  /** A quarter each: in the memory, perturbed to 70–98 %, recombined but held out, real and never used. */
  readonly queries: readonly string[];
}

/** The engine keeps a joined string in pieces until it is read; what is measured should not pay for putting it together. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

const clauseEnd: Record<BenchLanguage, RegExp> = { ru: /(?<=[,;:—–])\s+/u, zh: /(?<=[，；：、])/u };

/**
 * Plausible units of the hard kind: clauses of real sentences recombined, so that everything shares phrases and the
 * statistics of bigrams are the language's own, at the lengths of real prose (the scripture and the medical set); where
 * a clause has figures they are changed.
 */
export function syntheticCorpus(language: BenchLanguage, size: number, queryCount = 500, seed = 1): Corpus {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const all = realSentences(language);
  const fresh: string[] = [];
  const used: string[] = [];
  for (const sentence of all) (random() < 0.05 && sentence.length > 20 ? fresh : used).push(sentence);
  const clauses = used.flatMap((sentence) => sentence.split(clauseEnd[language])).filter((clause) => clause.length > 1);
  // Lengths of prose; interface strings are too short to be hard.
  const lengths = ['tico19', 'bible-nt']
    .flatMap((set) => lines(set, language).map((line) => line.length))
    .filter(Boolean);
  const joiner = language === 'ru' ? ' ' : '';
  const closing = language === 'ru' ? '.' : '。';

  const make = (): string => {
    const wanted = pick(lengths);
    let text = '';
    while (text.length < wanted) {
      const clause = pick(clauses).replace(/\d+/g, (digits) => String(Math.floor(random() * 10 ** digits.length)));
      // The last clause may fall short of the wanted length or pass it: 120 letters of Russian and 45 of Chinese on average.
      if (text !== '' && text.length + clause.length * (language === 'ru' ? 0.5 : 0.25) > wanted) break;
      text = text === '' ? clause : `${text}${joiner}${clause}`;
    }
    return flat(text.replace(/[\s,;:—–，；：、.。]+$/u, '') + closing);
  };
  const texts = new Set<string>();
  while (texts.size < size) texts.add(make());
  const list = [...texts];

  const heldOut: string[] = [];
  while (heldOut.length < Math.ceil(queryCount / 4)) {
    const text = make();
    if (!texts.has(text)) heldOut.push(text);
  }
  return { language, texts: list, queries: mixedQueries(list, heldOut, fresh, queryCount, random) };
}

/**
 * Real text, not recombined: every sentence there is, and the clauses of the longer ones until there are `size` (there are
 * some 44,000 whole sentences).
 */
export function realCorpus(language: BenchLanguage, size: number, queryCount = 500, seed = 1): Corpus {
  const random = randomFrom(seed);
  const texts = new Set<string>();
  const held: string[] = [];
  for (const sentence of realSentences(language)) {
    if (random() < 0.02 && sentence.length > 8 && held.length < queryCount) held.push(sentence);
    else texts.add(sentence);
  }
  const whole = [...texts];
  for (const sentence of whole) {
    if (texts.size >= size) break;
    for (const clause of sentence.split(clauseEnd[language])) {
      if (clause.length > 5 && texts.size < size) texts.add(flat(clause));
    }
  }
  const half = Math.ceil(held.length / 2);
  return {
    language,
    texts: [...texts],
    queries: mixedQueries(whole, held.slice(0, half), held.slice(half), queryCount, random),
  };
}

/** A quarter each of what is there, what is perturbed to 70–98 %, and two kinds of what is not there. */
function mixedQueries(
  texts: readonly string[],
  heldOut: readonly string[],
  fresh: readonly string[],
  count: number,
  random: () => number,
): string[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const alphabet = [...new Set(texts.slice(0, 300).join(''))].filter((letter) => letter.length === 1);
  const perturb = (text: string): string => {
    const units = [...text];
    const edits = Math.floor((0.02 + random() * 0.28) * text.length);
    for (let edit = 0; edit < edits; edit += 1) {
      const at = Math.floor(random() * units.length);
      const kind = random();
      if (kind < 0.34) units[at] = pick(alphabet);
      else if (kind < 0.67) units.splice(at, 1);
      else units.splice(at, 0, pick(alphabet));
    }
    return units.join('');
  };
  const quarter = Math.ceil(count / 4);
  const queries = [
    ...Array.from({ length: quarter }, () => pick(texts)),
    ...Array.from({ length: quarter }, () => perturb(pick(texts))),
    ...heldOut.slice(0, quarter),
    ...Array.from({ length: quarter }, () => pick(fresh)),
  ];
  return queries.filter((query) => query.length > 0).slice(0, count);
}
