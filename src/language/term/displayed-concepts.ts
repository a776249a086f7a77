import type { Concept } from '../../model/index.js';
import { languageProfile } from '../index.js';

const made = new Map<string, readonly Concept[]>();

/** Concepts `currency-usd`, `language-kk`, `script-cyrl`… with their names from `Intl.DisplayNames`, made once. */
export function displayedConcepts(
  type: 'currency' | 'language' | 'script',
  codes: readonly string[],
  languages: readonly string[],
): readonly Concept[] {
  const key = `${type} ${languages.join(' ')}`;
  const known = made.get(key);
  if (known) return known;
  const names = languages.map((language) => ({
    language,
    of: new Intl.DisplayNames([languageProfile(language).tag], { type, fallback: 'none' }),
  }));
  const concepts = codes.map((code) => ({
    id: `${type}-${code.toLowerCase()}`,
    subject: type,
    terms: names.flatMap(({ language, of }) => {
      const name = of.of(code);
      return name === undefined
        ? []
        : [{ language, text: name, status: 'preferred' as const, type: 'short' as const, source: 'CLDR' }];
    }),
  }));
  made.set(key, concepts);
  return concepts;
}
