import type { Concept, Term } from '../../model/index.js';
import { languageProfile } from '../index.js';
import { regionCodes } from './region-codes.js';

const known = new Map<string, readonly Concept[]>();

/**
 * The states of the world as concepts `country-kz` with their short names in the given languages, from
 * `Intl.DisplayNames`. A termbase may say more about the same concepts (official long names, adjectives):
 * {@link mergeConcepts} puts both together by id.
 */
export function countryConcepts(languages: readonly string[]): readonly Concept[] {
  const key = languages.join(' ');
  const found = known.get(key);
  if (found) return found;
  const names = languages.map((language) => {
    const { tag } = languageProfile(language);
    return {
      language,
      full: new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' }),
      short: new Intl.DisplayNames([tag], { type: 'region', fallback: 'none', style: 'short' }),
    };
  });
  const concepts = regionCodes.map((code): Concept => {
    const terms = names.flatMap(({ language, full, short }): Term[] =>
      [...new Set([full.of(code), short.of(code)])].flatMap((name, index) =>
        // «Гонконг (САР)» is a label for menus, not what a document prints.
        name === undefined || /[(（]/.test(name)
          ? []
          : [{ language, text: name, status: index === 0 ? 'preferred' : 'admitted', type: 'short', source: 'CLDR' }],
      ),
    );
    return { id: `country-${code.toLowerCase()}`, subject: 'country', terms };
  });
  known.set(key, concepts);
  return concepts;
}

/** Concepts of both lists; those with the same id become one, and a term that stands in both is taken from the first. */
export function mergeConcepts(first: readonly Concept[], second: readonly Concept[]): Concept[] {
  const merged = new Map<string, Concept>(first.map((concept) => [concept.id, concept]));
  for (const concept of second) {
    const before = merged.get(concept.id);
    if (!before) merged.set(concept.id, concept);
    else {
      const has = new Set(before.terms.map((term) => `${term.language}\n${term.text}`));
      merged.set(concept.id, {
        ...before,
        terms: [...before.terms, ...concept.terms.filter((term) => !has.has(`${term.language}\n${term.text}`))],
      });
    }
  }
  return [...merged.values()];
}
