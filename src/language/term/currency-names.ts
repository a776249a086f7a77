import type { Concept } from '../../model/index.js';
import { displayedConcepts } from './displayed-concepts.js';

/** ISO 4217 codes of the currencies that documents name. */
const currencyCodes = 'USD EUR CNY RUB KZT KGS TJS UZS INR PKR IRR BYN MNT AFN GBP JPY CHF TRY AMD AZN'.split(' ');

/** Currencies as concepts `currency-usd` («доллар США», 美元), so that a dollar is not taken for its country. */
export function currencyConcepts(languages: readonly string[]): readonly Concept[] {
  return displayedConcepts('currency', currencyCodes, languages);
}
