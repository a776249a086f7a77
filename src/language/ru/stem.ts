/*! Includes the Russian stemmer of natural (https://github.com/NaturalNode/natural), MIT License,
    Copyright (c) 2012, Polyakov Vladimir, Chris Umbel. */
/// <reference path="../natural.d.ts" />
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_ru.js';

/** Words seen before; texts of one kind share their vocabulary, and the stemmer compiles its patterns at every call. */
const known = new Map<string, string>();
const KNOWN_LIMIT = 50_000;

/** «-ость» standing in Porter's region R2 (after the second vowel that a consonant follows), its ending already cut off. */
const ABSTRACT_NOUN = /^(.*?[аеиоуыэюя][^аеиоуыэюя].*?[аеиоуыэюя][^аеиоуыэюя].*)ост$/;

/**
 * `natural` looks for «-ость» before it takes off the case ending, so that «безопасность» loses the suffix and
 * «безопасности» keeps it. Here all cases lose it.
 */
function stemPart(part: string): string {
  const stem = stemmer.stem(part);
  const bare = stem.endsWith('ост') ? stem.replace(ABSTRACT_NOUN, '$1') : stem;
  return bare.endsWith('ь') ? bare.slice(0, -1) : bare;
}

/**
 * Porter's Russian algorithm (http://snowball.tartarus.org/algorithms/russian/stemmer.html) as `natural` has it; «ё»
 * counts as «е». Each part of a hyphenated compound is stemmed: «государствами-членами» and «государства-члены» agree.
 */
export function stemRussian(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const lower = word.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
  const stem = !/[а-я]/.test(lower)
    ? lower
    : /[-‐‑]/.test(lower)
      ? lower.split(/[-‐‑]/u).map(stemPart).join('-')
      : stemPart(lower);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(word, stem);
  return stem;
}
