export { type SarifOptions, type SarifRule, serializeSarif } from './serialize-sarif.js';
