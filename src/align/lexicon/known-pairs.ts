import type { LanguageProfile } from '../../language/index.js';
import { countryConcepts, declinedStems, languageConcepts } from '../../language/term/index.js';
import type { Concept, Termbase } from '../../model/index.js';
import { type Features, featuresOf, isShared } from '../feature/features.js';
import type { Link } from './links.js';

/** Two texts that answer each other. */
export type KnownPair = readonly [source: string, target: string];

/**
 * All that is known as pairs of phrases: names of states, languages and scripts from `Intl.DisplayNames`, a termbase,
 * translations. Names of currencies did harm: «доллар США» 美元 made the United States answer every 元.
 */
export function knownPairs(
  from: LanguageProfile,
  to: LanguageProfile,
  given: { readonly termbase?: Termbase; readonly examples?: readonly KnownPair[] },
): KnownPair[] {
  if (from.code === to.code) return [...(given.examples ?? [])];
  const languages = [from.code, to.code];
  const concepts = [countryConcepts, languageConcepts].flatMap((displayed) => displayed(languages));
  return [
    ...termPairs(concepts, from.code, to.code),
    ...termPairs(given.termbase?.concepts ?? [], from.code, to.code),
    ...(given.examples ?? []),
  ];
}

function termPairs(concepts: readonly Concept[], from: string, to: string): KnownPair[] {
  const inLanguage = (concept: Concept, code: string) =>
    concept.terms.filter((term) => term.language.split('-')[0] === code && term.status !== 'forbidden');
  return concepts.flatMap((concept) =>
    inLanguage(concept, from).flatMap((one) =>
      inLanguage(concept, to).map((other): KnownPair => [one.text, other.text]),
    ),
  );
}

/** How surely a name or term is answered by its translation. */
const STRENGTH = 0.6;
/** Longer pairs say too little about single words. */
const LONGEST = 8;

/**
 * Links that phrases bear out. A phrase of k words gives each of its words a k-th part of the strength for every feature
 * of the other phrase; only what occurs in the two texts is kept.
 */
export function pairLinks(
  source: Features,
  target: Features,
  pairs: readonly KnownPair[],
  from: LanguageProfile,
  to: LanguageProfile,
): Link[] {
  const links: Link[] = [];
  const known = (text: string, profile: LanguageProfile, features: Features) => {
    const { whole, half } = featuresOf(text, profile);
    const names = [...whole, ...half].filter((name) => !isShared(name));
    // «Китая» has another stem than «Китай».
    if (whole.size === 1 && profile.joiner === ' ') names.push(...declinedStems(text, profile.stem));
    return { words: Math.max(whole.size, half.size / 4), ids: names.map((name) => features.vocabulary.find(name)) };
  };
  for (const [one, other] of pairs) {
    const left = known(one, from, source);
    if (left.words > LONGEST || left.ids.every((id) => id === undefined)) continue;
    const right = known(other, to, target);
    if (right.words > LONGEST) continue;
    for (const a of left.ids) {
      for (const b of right.ids) {
        if (a === undefined || b === undefined) continue;
        const forward = STRENGTH / Math.max(1, left.words);
        links.push({ source: a, target: b, forward, backward: STRENGTH / Math.max(1, right.words) });
      }
    }
  }
  return links;
}
