import { languageProfile } from '../language/index.js';
import { type Content, type MemoryPlace, plainText, type Unit } from '../model/index.js';

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

/** Where a unit stands, from its properties and neighbours. */
export function placeOf(unit: Unit): MemoryPlace {
  const { properties, previous, next } = unit;
  const item = properties['x-Item'];
  const section = properties['x-Section'];
  const column = properties['x-Column'];
  return {
    document: properties['x-Document'] ?? unit.place?.file.original ?? '',
    ...(unit.id === '' ? {} : { unit: unit.id }),
    ...(item === undefined ? {} : { item }),
    ...(section === undefined ? {} : { section }),
    ...(column === undefined ? {} : { column }),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}

/** The places with one more, unless it is known; a place named anew replaces the old one. */
export function withPlace(places: readonly MemoryPlace[], place: MemoryPlace): readonly MemoryPlace[] {
  const same = (other: MemoryPlace) =>
    other.document === place.document && (other.unit === place.unit || JSON.stringify(other) === JSON.stringify(place));
  return places.some(same) ? places.map((other) => (same(other) ? place : other)) : [...places, place];
}
