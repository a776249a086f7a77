import type { LanguageProfile } from '../../language/index.js';
import type { TextFeatures } from './features.js';

/** A word that a text writes with a capital inside sentences and never without: a name, as far as the text can tell. */
export interface CapitalWord {
  /** As printed, each form once. */
  readonly forms: readonly string[];
  /** The segments in which it stands inside a sentence, in order; one may come twice. */
  readonly segments: readonly number[];
}

/** Inside a sentence: behind a word, a number or a bracket, with nothing but a space between. Common letters are passed over first. */
const INSIDE = /(?![a-zа-яё ])(?<=[\p{Ll}\d,»")] +["«(]?)\p{Lu}[\p{L}-]*/gu;

/** Capital words of a text by their stems; none for a language without capitals. */
export function capitalWords(
  texts: readonly string[],
  profile: LanguageProfile,
  features: TextFeatures,
): ReadonlyMap<string, CapitalWord> {
  const found = new Map<string, { forms: string[]; segments: number[] }>();
  if (profile.joiner === '') return found;
  texts.forEach((text, segment) => {
    for (const [word] of text.matchAll(INSIDE)) {
      const stem = profile.stem(word);
      const known = found.get(stem);
      if (!known) found.set(stem, { forms: [word], segments: [segment] });
      else {
        known.segments.push(segment);
        if (!known.forms.includes(word)) known.forms.push(word);
      }
    }
  });
  for (const stem of writtenSmall(found.keys(), texts, features)) found.delete(stem);
  return found;
}

/** Those of some stems of which a text has a word that begins with a small letter. */
function writtenSmall(stems: Iterable<string>, texts: readonly string[], features: TextFeatures): Set<string> {
  const { vocabulary, mentions } = features;
  const asked = new Map<number, string>();
  for (const stem of stems) {
    // What is written in Latin letters is a feature of its own.
    for (const id of [vocabulary.find(stem), vocabulary.find(`=${stem}`)]) if (id !== undefined) asked.set(id, stem);
  }
  const isAsked = new Uint8Array(vocabulary.size);
  for (const id of asked.keys()) isAsked[id] = 1;
  const small = new Set<string>();
  for (let segment = 0; segment < texts.length; segment++) {
    for (let at = mentions.starts[segment]!; at < mentions.starts[segment + 1]!; at++) {
      const id = mentions.ids[at]!;
      if (isAsked[id] === 0) continue;
      const place = mentions.places[at]!;
      // The second part of a compound says nothing of how the word is written by itself.
      const isPart = place > 0 && texts[segment]![place - 1] === '-';
      if (!isPart && /\p{Ll}/u.test(texts[segment]![place]!)) small.add(asked.get(id)!);
    }
  }
  return small;
}
