import type { LanguageProfile } from '../../language/index.js';

/** A word that a text writes with a capital inside sentences and never without: a name, as far as the text can tell. */
export interface CapitalWord {
  /** As printed, each form once. */
  readonly forms: readonly string[];
  /** The segments in which it stands inside a sentence, in order; one may come twice. */
  readonly segments: readonly number[];
}

/** Inside a sentence: behind a word, a number or a bracket, with nothing but a space between. Common letters are passed over first. */
const INSIDE = /(?![a-zа-яё ])(?<=[\p{Ll}\d,»")] +["«(]?)\p{Lu}[\p{L}-]*/gu;
const SMALL = /(?<![\p{L}-])(?:[a-zа-яё]|\p{Ll})(?:[a-zа-яё]+|[\p{L}-])*/gu;

/** Capital words of a text by their stems; none for a language without capitals. */
export function capitalWords(texts: readonly string[], profile: LanguageProfile): ReadonlyMap<string, CapitalWord> {
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
  if (found.size > 0) {
    const small = new Set<string>();
    for (const text of texts) for (const word of text.match(SMALL) ?? []) small.add(word);
    for (const word of small) found.delete(profile.stem(word));
  }
  return found;
}
