import { languageProfile } from '../language/index.js';
import { type Content, type MemoryEntry, type MemoryPlace, plainText, type Unit } from '../model/index.js';
import { TextHash } from '../model/text-hash.js';

/** One side of a unit as a reader sees it: its segments joined, codes left out. */
export function sideText(contents: readonly Content[], language: string): string {
  const only = contents.length === 1 ? contents[0] : undefined;
  if (only?.length === 1 && typeof only[0] === 'string') return only[0];
  return contents.length === 1 && contents[0]
    ? plainText(contents[0])
    : contents.map(plainText).join(languageProfile(language).joiner);
}

/** The inline codes of a side, in order, so that two sides can be compared: equal where the tags are. */
export function tagsOf(contents: readonly Content[]): string {
  if (contents.every(isPlainText)) return '';
  return contents
    .flatMap((content) =>
      content.map((part) => (typeof part === 'string' ? '' : `${part.type} ${part.element} ${part.data}`)),
    )
    .filter(Boolean)
    .join('\n');
}

function isPlainText(content: Content): boolean {
  return content.every((part) => typeof part === 'string');
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

/** Between the parts of what makes two units the same; a code unit that texts have not. */
const [betweenSides, betweenTextAndTags] = [0x1e, 0x1f];

/**
 * A number of 53 bits by which a unit is found again: equal for units of equal languages, words and tags on both sides, the
 * same on every machine.
 */
export function unitHash({ source, sourceLanguage, target, targetLanguage }: Unit): number {
  const hash = new TextHash();
  hash.add(languageKey(sourceLanguage));
  hash.addUnit(betweenSides);
  hash.add(languageKey(targetLanguage));
  for (const [contents, language] of [
    [source, sourceLanguage],
    [target, targetLanguage],
  ] as const) {
    hash.addUnit(betweenSides);
    hash.add(sideText(contents, language));
    hash.addUnit(betweenTextAndTags);
    hash.add(tagsOf(contents));
  }
  return hash.value;
}

/** Whether two units are one to a memory: languages, words and tags of both sides are equal. */
export function isSameUnit(a: Unit, b: Unit): boolean {
  return (
    languageKey(a.sourceLanguage) === languageKey(b.sourceLanguage) &&
    languageKey(a.targetLanguage) === languageKey(b.targetLanguage) &&
    sideText(a.source, a.sourceLanguage) === sideText(b.source, b.sourceLanguage) &&
    sideText(a.target, a.targetLanguage) === sideText(b.target, b.targetLanguage) &&
    tagsOf(a.source) === tagsOf(b.source) &&
    tagsOf(a.target) === tagsOf(b.target)
  );
}

/** What of a place stands in which property. */
const placeProperties = [
  ['document', 'x-Document'],
  ['item', 'x-Item'],
  ['section', 'x-Section'],
  ['column', 'x-Column'],
] as const;

/** Of a place within its document. */
const inDocument = placeProperties.slice(1);

const neighbours = ['previous', 'next', 'previousTarget', 'nextTarget'] as const;

/** Between the places of one unit in a property, as the writers of exchange files join them. */
const separator = '; ';

/**
 * Where a unit stands, from its properties and neighbours: one place, or several where a file has joined them
 * («x-Document: plan; declaration»).
 */
export function placesOf(unit: Unit): MemoryPlace[] {
  const { properties } = unit;
  const documents = partsOf(properties['x-Document'] ?? unit.place?.file.original ?? '');
  const items = properties['x-Item'];
  // Several items of one document are several places too.
  const count = documents.length > 1 ? documents.length : items === undefined ? 1 : partsOf(items).length;
  const places: MemoryPlace[] = [];
  for (let i = 0; i < count; i += 1) {
    const place: Record<string, string> = { document: documents[documents.length === count ? i : 0] ?? '' };
    if (unit.id !== '') place.unit = unit.id;
    for (const [name, property] of inDocument) {
      const written = properties[property];
      if (written === undefined) continue;
      // As many values as places belong to one each; else all belong to all.
      const parts = partsOf(written);
      place[name] = parts.length === count ? (parts[i] ?? '') : written;
    }
    // Which of several places the neighbours are of is not known.
    if (count === 1) {
      for (const name of neighbours) {
        const text = unit[name];
        if (text !== undefined) place[name] = text;
      }
    }
    places.push(place as unknown as MemoryPlace);
  }
  return places;
}

function partsOf(written: string): readonly string[] {
  return written.includes(separator) ? written.split(separator) : [written];
}

/** A place as it is kept beside its unit: in a list of one where its neighbours are the unit's, so that they are not held twice. */
export type KeptPlace = MemoryPlace | readonly [MemoryPlace];

export function keptPlace(place: MemoryPlace, unit: Unit): KeptPlace {
  if (neighbours.every((name) => place[name] === undefined)) return place;
  if (neighbours.some((name) => place[name] !== unit[name])) return place;
  const { previous: _, next: __, previousTarget: ___, nextTarget: ____, ...rest } = place;
  return [rest];
}

export function placeOfKept(kept: KeptPlace, unit: Unit): MemoryPlace {
  if (!isShort(kept)) return kept;
  const place: Record<string, string> = { ...kept[0] };
  for (const name of neighbours) {
    const text = unit[name];
    if (text !== undefined) place[name] = text;
  }
  return place as unknown as MemoryPlace;
}

function isShort(kept: KeptPlace): kept is readonly [MemoryPlace] {
  return Array.isArray(kept);
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

/** Whether two places are one: what a place says besides may have become known later. */
export function isSamePlace(a: MemoryPlace, b: MemoryPlace): boolean {
  return a.document === b.document && a.unit === b.unit && a.item === b.item;
}

/** The places with others, each once; a place named anew replaces the old one. */
export function withPlaces(places: readonly MemoryPlace[], others: readonly MemoryPlace[]): readonly MemoryPlace[] {
  let all = places;
  for (const place of others) {
    all = all.some((other) => isSamePlace(other, place))
      ? all.map((other) => (isSamePlace(other, place) ? place : other))
      : [...all, place];
  }
  return all;
}
