/** Finite forms and infinitives, reflexive or not, whose endings few nouns share; the singular of the past is left out («протокола»). */
const VERB =
  /(?:[аеиуя]ют|[цчшщж]ат|[аеиоуыя]ет|уют|[влмн]ят|(?:ова|ыва|ива|и|я)ли|[аеиоуыя]ть|йти|[внлм]ести)(?:с[яь])?$|(?:[еиуюая]т|ли)с[яь]$/;
const NOUN =
  /(?:со|коми|пред|пак|ди|авторит|приорит|иммунит|факульт|университ|бюдж|кабин|план)ет$|(?:^комитет|^паритет|^суверенитет)|(?:пам|п|печ|кров|сет|дев|дес)(?:ять|уть|ать|ь)$/;
/** Endings of adjectives and participles after suffixes that make no nouns. */
const ADJECTIVE =
  /(?:ск|цк|[ил]н|онн|енн|арн|[уюая]щ|вш|ем|им)(?:ый|ий|ая|яя|ое|ее|ые|ого|его|ому|ему|ым|ых|ыми|ую|юю)$|(?:ск|цк|[уюая]щ|вш)(?:ие|им|их|ими|ой|ей|ом|ем)$|(?:тельн|альн|ивн|ичн|енн)(?:ой|ом)$/;

/**
 * Whether the end of a Russian word speaks for a verb or an adjective: neither is a term by itself. A guess, for proposals that
 * a person confirms; no finding depends on it.
 */
export function guessRussianPartOfSpeech(word: string): 'verb' | 'adjective' | undefined {
  const lower = word.toLowerCase();
  if (NOUN.test(lower)) return undefined;
  if (VERB.test(lower)) return 'verb';
  return ADJECTIVE.test(lower) ? 'adjective' : undefined;
}
