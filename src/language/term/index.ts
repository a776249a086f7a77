export { speaksOfCountry } from './country-adjectives.js';
export { countryConcepts, mergeConcepts } from './country-names.js';
export { hasSignOf } from './currency-names.js';
export { declinedStems } from './declined-stems.js';
export { speaksOfLanguage, withLanguageWord } from './language-mentions.js';
export { languageConcepts } from './language-names.js';
export { indexTerms, type TermIndex, type TermIndexOptions, type TermMention, type TermReading } from './term-index.js';
