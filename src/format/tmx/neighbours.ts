import type { MarkupElement } from '../../model/index.js';
import type { Neighbours } from '../neighbours.js';
import { elementText } from '../xml/element.js';

/** What tools call the words before and after a unit. */
const names: Readonly<Record<string, keyof Neighbours>> = {
  // XTM, and sverka where it is asked to
  'x-previous-source-text': 'previous',
  'x-next-source-text': 'next',
  'x-previous-target-text': 'previousTarget',
  'x-next-target-text': 'nextTarget',
  // memoQ (in the source's variant, as an escaped segment) and MateCat
  'x-context-pre': 'previous',
  'x-context-post': 'next',
  // Phrase
  context_prev: 'previous',
  context_next: 'next',
  // Wordfast and GlobalLink
  previousMd5Segment: 'previous',
  nextMd5Segment: 'next',
  // OmegaT, for a translation that is meant for one place only
  prev: 'previous',
  next: 'next',
};

/** Trados: both neighbours in one property. */
const tradosContent = 'x-ContextContent';
/** The header's property that says which, and its value where it is the source after the unit. */
const tradosKind = 'x-TextContextMatchType';
const sourceOnBothSides = 'PrecedingAndFollowingSource';

/** The properties in which sverka writes neighbours. */
export const neighbourNames: readonly (readonly [keyof Neighbours, string])[] = [
  ['previous', 'x-previous-source-text'],
  ['next', 'x-next-source-text'],
  ['previousTarget', 'x-previous-target-text'],
  ['nextTarget', 'x-next-target-text'],
];

/**
 * What the properties of a unit and of its source variant say of the words around it, as translators' tools write it;
 * `undefined` where they say nothing. Numbers by which some tools know a neighbour (`x-Context`, `x-previous-crc`) say nothing
 * to others.
 */
export function neighboursOf(
  properties: Readonly<Record<string, string>>,
  ofSource: readonly MarkupElement[],
  ofHeader: Readonly<Record<string, string>>,
): Neighbours | undefined {
  let found: Record<string, string> | undefined;
  const take = (name: keyof Neighbours, text: string) => {
    if (text === '') return;
    found ??= {};
    found[name] ??= text;
  };
  for (const property in properties) {
    const value = properties[property] as string;
    if (property === tradosContent) takeTrados(value, ofHeader[tradosKind] === sourceOnBothSides, take);
    else if (Object.hasOwn(names, property)) take(names[property] as keyof Neighbours, plain(value));
  }
  for (const element of ofSource) {
    const property = element.name === 'prop' ? (element.attributes.type ?? '') : '';
    if (Object.hasOwn(names, property)) take(names[property] as keyof Neighbours, plain(elementText(element)));
  }
  return found as Neighbours | undefined;
}

/**
 * «Before | its tags | after | its tags», a «|» of the text doubled. The second text is the translation of the first, or,
 * where the header says so, the source after the unit.
 */
function takeTrados(value: string, isSource: boolean, take: (name: keyof Neighbours, text: string) => void): void {
  const parts = value.split(/ (?<!\|)\|(?!\|) /);
  if (parts.length !== 4) return;
  const [before = '', , second = ''] = parts.map((part) => part.replaceAll('||', '|'));
  take('previous', before);
  take(isSource ? 'next' : 'previousTarget', second);
}

const inlineCode = /<(bpt|ept|it|ph|ut)\b[^>]*(?:\/>|>[^<]*<\/\1>)/g;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The words of a neighbour. memoQ gives it as a segment of TMX, escaped once more: «<seg>Стороны</seg>». */
function plain(value: string): string {
  const inside = /^\s*<seg>([\s\S]*)<\/seg>\s*$/.exec(value)?.[1];
  if (inside === undefined) return value;
  return inside
    .replace(inlineCode, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] as string);
}
