import type { Concept } from '../../model/index.js';
import { languageProfile } from '../index.js';

/** ISO 4217 codes of the currencies that documents name. */
const currencyCodes = 'USD EUR CNY RUB KZT KGS TJS UZS INR PKR IRR BYN MNT AFN GBP JPY CHF TRY AMD AZN'.split(' ');

/** Currencies as concepts `currency-usd` («доллар США», 美元), so that a dollar is not taken for its country. */
export function currencyConcepts(languages: readonly string[]): readonly Concept[] {
  const names = languages.map((language) => ({
    language,
    of: new Intl.DisplayNames([languageProfile(language).tag], { type: 'currency', fallback: 'none' }),
  }));
  return currencyCodes.map((code) => ({
    id: `currency-${code.toLowerCase()}`,
    subject: 'currency',
    terms: names.flatMap(({ language, of }) => {
      const name = of.of(code);
      return name === undefined
        ? []
        : [{ language, text: name, status: 'preferred' as const, type: 'short' as const, source: 'CLDR' }];
    }),
  }));
}
