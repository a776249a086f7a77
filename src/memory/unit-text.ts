import { languageProfile } from '../language/index.js';
import { type Content, type MemoryEntry, type MemoryPlace, plainText, type Unit } from '../model/index.js';

/** One side of a unit as a reader sees it: its segments joined, codes left out. */
export function sideText(contents: readonly Content[], language: string): string {
  return contents.length === 1 && contents[0]
    ? plainText(contents[0])
    : contents.map(plainText).join(languageProfile(language).joiner);
}

/** The inline codes of a side, in order, so that two sides can be compared: equal where the tags are. */
export function tagsOf(contents: readonly Content[]): string {
  return contents
    .flatMap((content) =>
      content.map((part) => (typeof part === 'string' ? '' : `${part.type} ${part.element} ${part.data}`)),
    )
    .filter(Boolean)
    .join('\n');
}

const keys = new Map<string, string>();

/**
 * What languages of a memory are told apart by: language and script, not region («ru» → «ru-Cyrl», «zh», «zh-CN» and
 * «zh-Hans» → «zh-Hans», «zh-TW» → «zh-Hant»).
 */
export function languageKey(tag: string): string {
  let key = keys.get(tag);
  if (key === undefined) {
    try {
      const { language, script } = new Intl.Locale(tag.replace(/_/g, '-')).maximize();
      key = script ? `${language}-${script}` : language;
    } catch {
      key = tag.toLowerCase();
    }
    keys.set(tag, key ?? tag);
  }
  return key ?? tag;
}

/** What makes two units the same: languages, words and tags of both sides. */
export function unitKey(unit: Unit): string {
  const side = (contents: readonly Content[], language: string) =>
    `${sideText(contents, language)}\u001f${tagsOf(contents)}`;
  return [
    languageKey(unit.sourceLanguage),
    languageKey(unit.targetLanguage),
    side(unit.source, unit.sourceLanguage),
    side(unit.target, unit.targetLanguage),
  ].join('\u001e');
}

/** 53 bits of a text, the same on every machine (cyrb53, public domain); for tables, not against an adversary. */
export function textHash(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** What of a place stands in which property. */
const placeProperties = [
  ['document', 'x-Document'],
  ['item', 'x-Item'],
  ['section', 'x-Section'],
  ['column', 'x-Column'],
] as const;

/** Between the places of one unit in a property, as the writers of exchange files join them. */
const separator = '; ';

/**
 * Where a unit stands, from its properties and neighbours: one place, or several where a file has joined them
 * («x-Document: plan; declaration»).
 */
export function placesOf(unit: Unit): MemoryPlace[] {
  const { properties, previous, next } = unit;
  const documents = (properties['x-Document'] ?? unit.place?.file.original ?? '').split(separator);
  const items = properties['x-Item']?.split(separator) ?? [];
  // Several items of one document are several places too.
  const count = documents.length > 1 ? documents.length : Math.max(1, items.length);
  return Array.from({ length: count }, (_, i) => {
    const place: Record<string, string> = { document: documents[documents.length === count ? i : 0] ?? '' };
    if (unit.id !== '') place.unit = unit.id;
    for (const [name, property] of placeProperties.slice(1)) {
      const parts = properties[property]?.split(separator) ?? [];
      // As many values as places belong to one each; else all belong to all.
      const value = parts.length === count ? parts[i] : properties[property];
      if (value !== undefined) place[name] = value;
    }
    if (count === 1) {
      if (previous !== undefined) place.previous = previous;
      if (next !== undefined) place.next = next;
    }
    return place as unknown as MemoryPlace;
  });
}

/** An entry as a unit for exchange, its places joined in the properties. */
export function unitOf({ unit, places }: MemoryEntry): Unit {
  const properties = { ...unit.properties };
  for (const [name, property] of placeProperties) {
    const values = places.map((place) => place[name] ?? '');
    const parts =
      name === 'document' ? values : values.every((value) => value === values[0]) ? [values[0] ?? ''] : values;
    const joined = parts.join(separator);
    if (joined.replaceAll(separator, '') !== '') properties[property] = joined;
  }
  return { ...unit, properties };
}

/** The places with others, each once; a place named anew replaces the old one. */
export function withPlaces(places: readonly MemoryPlace[], others: readonly MemoryPlace[]): readonly MemoryPlace[] {
  let all = places;
  for (const place of others) {
    const same = (other: MemoryPlace) =>
      other.document === place.document && other.unit === place.unit && other.item === place.item;
    all = all.some(same) ? all.map((other) => (same(other) ? place : other)) : [...all, place];
  }
  return all;
}
