import { languageProfile } from '../../language/index.js';
import type { TermIndex } from '../../language/term/index.js';
import type { Substitution, Term } from '../../model/index.js';
import { findPlaceables, type Placeable, skeleton } from './find.js';
import { replaceParts } from './replace-parts.js';

export interface PlaceableComparison {
  /** Whether the texts are equal but for their placeables, and differ in at least one. */
  readonly onlyPlaceables: boolean;
  /** What stands in the memory's text, and what stands in its place in the query; only those that differ. */
  readonly changed: readonly { readonly from: Placeable; readonly to: Placeable }[];
}

/** Compares the placeables of the memory's text with those of the query; `undefined` where they are not the same in number and kind. */
export function comparePlaceables(
  text: string,
  query: string,
  language: string,
  names?: TermIndex,
): PlaceableComparison | undefined {
  const before = findPlaceables(text, language, names);
  const after = findPlaceables(query, language, names);
  if (before.length !== after.length) return undefined;
  const changed: { from: Placeable; to: Placeable }[] = [];
  for (const [i, from] of before.entries()) {
    const to = after[i];
    if (!to || to.shape !== from.shape) return undefined;
    if (to.key !== from.key) changed.push({ from, to });
  }
  return { onlyPlaceables: changed.length > 0 && skeleton(text, before) === skeleton(query, after), changed };
}

/**
 * The translation with the query's numbers, dates and names in the place of the memory's, each in the translation's own
 * notation (二〇一七年 becomes 二〇二一年, «мая» becomes «июня»). `undefined` where one of them is not found in the
 * translation exactly as often as in the text, or where what comes out does not read back as what was meant.
 */
export function substitute(
  translation: string,
  targetLanguage: string,
  text: string,
  language: string,
  changed: PlaceableComparison['changed'],
  names?: TermIndex,
): { translation: string; substitutions: Substitution[] } | undefined {
  const inTarget = findPlaceables(translation, targetLanguage, names);
  const inText = findPlaceables(text, language, names);
  const replacements: { placeable: Placeable; to: string; key: string }[] = [];
  const used = new Set<Placeable>();
  for (const { from, to } of changed) {
    const places = inTarget.filter((each) => each.key === from.key);
    if (places.length !== inText.filter((each) => each.key === from.key).length) return undefined;
    const placeable = places.find((each) => !used.has(each));
    if (!placeable) return undefined;
    used.add(placeable);
    const words =
      to.kind === 'name'
        ? nameLike(placeable, from, to, targetLanguage, names)
        : replaceParts(placeable, from, to, languageProfile(targetLanguage));
    if (words === undefined) return undefined;
    replacements.push({ placeable, to: words, key: to.key });
  }
  replacements.sort((a, b) => a.placeable.span[0] - b.placeable.span[0]);
  const substitutions: Substitution[] = [];
  let result = '';
  let at = 0;
  for (const { placeable, to } of replacements) {
    result += translation.slice(at, placeable.span[0]);
    substitutions.push({ span: [result.length, result.length + to.length], from: placeable.text, to });
    result += to;
    at = placeable.span[1];
  }
  result += translation.slice(at);
  // Read back: what was put in must be found there, and nothing else may have changed.
  const wanted = inTarget.map((each) => replacements.find(({ placeable }) => placeable === each)?.key ?? each.key);
  const readBack = findPlaceables(result, targetLanguage, names).map(({ key }) => key);
  if (wanted.join(' ') !== readBack.join(' ')) return undefined;
  return { translation: result, substitutions };
}

/**
 * The name `to` as it must read where `placeable`, a term of `from`, stands: of the same kind (a short name for a short
 * one) and in the same case.
 */
function nameLike(
  placeable: Placeable,
  from: Placeable,
  to: Placeable,
  language: string,
  names: TermIndex | undefined,
): string | undefined {
  const profile = languageProfile(language);
  const wanted = termsOf(to, language, names);
  const stems = (text: string) =>
    profile
      .tokenize(text)
      .map(({ stem }) => stem)
      .join(' ');
  const standing = termsOf(from, language, names).filter((term) => stems(term.text) === stems(placeable.text));
  for (const term of standing) {
    for (const other of wanted.filter(({ type }) => type === term.type)) {
      const words = profile.joiner === '' ? other.text : profile.inflectLike?.(term.text, placeable.text, other.text);
      if (words !== undefined) return words;
    }
  }
  return profile.joiner === '' ? wanted[0]?.text : undefined;
}

/** What a concept may be called in a language, the preferred terms first. */
function termsOf(placeable: Placeable, language: string, names: TermIndex | undefined): Term[] {
  const { code } = languageProfile(language);
  const concept = names?.concepts.find(({ id }) => `name:${id}` === placeable.key);
  const terms = (concept?.terms ?? []).filter(
    (term) => languageProfile(term.language).code === code && term.status !== 'forbidden',
  );
  return terms.toSorted((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'));
}
