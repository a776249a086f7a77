import type { TermIndex } from '../language/term/index.js';
import {
  type MemoryEntry,
  type MemoryLookup,
  type MemoryMatch,
  type MemoryPlace,
  type MemoryQuery,
  SverkaError,
  type Unit,
} from '../model/index.js';
import { type ConcordanceHit, type ConcordanceOptions, concordance } from './concordance.js';
import type { IndexHit } from './index/engine.js';
import { TextIndex } from './index/text-index.js';
import { type Found, type LookupOptions, matchEntry, orderMatches, type Penalties } from './match.js';
import { findPlaceables } from './placeable/find.js';
import { percentage } from './score.js';
import type { EntryShelf } from './shelf/entry-shelf.js';
import { ProcessShelf } from './shelf/process-shelf.js';
import { type Subsegment, type SubsegmentOptions, subsegments } from './subsegments.js';
import { languageKey, placesOf, sideText } from './unit-text.js';

export interface MemoryOptions {
  /** For messages. Default «memory». */
  readonly name?: string;
  /** Points off; see {@link Penalties}. Default: 1 for differing tags, nothing else. */
  readonly penalties?: Penalties;
  /** Names that are placeables, besides numbers and dates: a termbase made ready by `indexTerms`. */
  readonly names?: TermIndex;
  /** WebAssembly where there is it (default), or plain JavaScript. */
  readonly engine?: 'wasm' | 'plain';
  /** Where entries lie. Default: in this process. */
  readonly shelf?: EntryShelf;
  /** Indexes already built, by language key; a store gives them with its shelf. */
  readonly indexes?: Map<string, TextIndex>;
}

/** A search of the index that a lookup makes. */
export interface IndexSearch {
  /** Least likeness, whole percentage. */
  readonly threshold: number;
  readonly limit: number;
}

/** Texts asked for among those below the threshold that may be put right. */
const mostAdaptable = 200;

/** The two sides of an entry in the numbers of an index. */
const sourceSide = 0;
const targetSide = 1;

/**
 * Units that can be looked up, in either direction: by likeness of a whole segment, by the words they hold, by parts.
 * Lookup is exact: it answers what a comparison with every unit would.
 */
export class Memory implements MemoryLookup {
  readonly name: string;
  readonly #shelf: EntryShelf;
  readonly #engine: 'wasm' | 'plain';
  readonly #penalties: Penalties;
  readonly #names: TermIndex | undefined;
  /** By language key; a text's number is twice its entry's, and one more on the target side. */
  readonly #indexes: Map<string, TextIndex>;

  constructor(options: MemoryOptions = {}) {
    this.name = options.name ?? 'memory';
    this.#shelf = options.shelf ?? new ProcessShelf();
    this.#engine = options.engine ?? 'wasm';
    this.#penalties = options.penalties ?? {};
    this.#names = options.names;
    this.#indexes = options.indexes ?? new Map();
    if (!options.indexes) for (const entry of this.#shelf.entries()) this.#indexEntry(entry);
  }

  /** Entries held. */
  get size(): number {
    return this.#shelf.size;
  }

  /** Languages that can be looked up, as language and script: «ru-Cyrl», «zh-Hans». */
  get languages(): readonly string[] {
    return [...this.#indexes.keys()];
  }

  /** Bytes of the indexes, their texts included. */
  get byteLength(): number {
    let bytes = 0;
    for (const index of this.#indexes.values()) bytes += index.byteLength;
    return bytes;
  }

  /**
   * Remembers a unit. The same unit again (equal languages, words and tags) only adds its places. A unit without words on
   * either side is not remembered: there is nothing to propose.
   * @returns the entry's number; 0 where nothing was remembered
   */
  add(unit: Unit, places: readonly MemoryPlace[] = placesOf(unit)): number {
    if (sideText(unit.source, unit.sourceLanguage) === '' || sideText(unit.target, unit.targetLanguage) === '')
      return 0;
    const { id, isNew } = this.#shelf.add(unit, places);
    if (isNew) this.#indexEntry({ id, unit });
    return id;
  }

  /**
   * Puts a unit in the place of another; its places stay.
   * @throws SverkaError `memory/no-entry`
   */
  replace(id: number, unit: Unit): void {
    const old = this.#shelf.replace(id, unit);
    if (!old) throw new SverkaError('memory/no-entry', `The memory "${this.name}" has no entry ${id}.`);
    this.#unindexEntry(old);
    this.#indexEntry({ id, unit });
  }

  /** Forgets an entry; `false` if there is none. */
  remove(id: number): boolean {
    const old = this.#shelf.remove(id);
    if (old) this.#unindexEntry(old);
    return old !== undefined;
  }

  get(id: number): MemoryEntry | undefined {
    return this.#shelf.get(id);
  }

  /** All entries, in the order of their numbers. */
  entries(): Iterable<MemoryEntry> {
    return this.#shelf.entries();
  }

  /** Lays out what was added since the last question; a question does it by itself. */
  flush(): void {
    for (const index of this.#indexes.values()) index.flush();
  }

  /** The index of a language, to be saved; the place to learn what a lookup cost. */
  indexOf(language: string): TextIndex | undefined {
    return this.#indexes.get(languageKey(language));
  }

  /**
   * The best matches, at most `limit` (default 5), whose score reaches `threshold` (whole percentage, default 70): by score,
   * a context match first among equals, then the newest.
   * @param ready what the index answers to the query, where somebody has made the search already; see {@link searchesOf}
   */
  lookup(
    query: MemoryQuery,
    options: LookupOptions = {},
    ready?: (search: IndexSearch) => readonly IndexHit[] | undefined,
  ): MemoryMatch[] {
    const { threshold = 70, limit = 5 } = options;
    const index = this.#indexes.get(languageKey(query.language));
    if (!index || query.text === '' || limit < 1) return [];
    const wanted = languageKey(query.targetLanguage);
    const settings = this.#settings(options);
    const search = (asked: IndexSearch) => ready?.(asked) ?? index.search(query.text, asked);
    // Penalties and other languages take hits away: ask for more until no further hit could come in.
    for (let ask = firstAsk(limit); ; ask *= 4) {
      const hits = search({ threshold, limit: ask });
      this.#shelf.prefetch?.(hits.map(({ id }) => id >>> 1));
      const found = hits.flatMap((hit) => this.#found(hit.id, wanted, hit) ?? []);
      const matches = orderMatches([
        ...found.map((each) => matchEntry(each, found, query, settings)),
        ...this.#adaptable(search, query, wanted, settings),
      ]).filter((match) => match.score >= threshold);
      const last = hits.at(-1);
      const worst = matches[limit - 1];
      if (hits.length < ask || !last || (worst && percentage(last.distance, last.longer) < worst.score)) {
        return matches.slice(0, limit);
      }
    }
  }

  /** The searches that a lookup makes for certain, for who can make them elsewhere. */
  searchesOf(query: MemoryQuery, options: LookupOptions = {}): IndexSearch[] {
    const { threshold = 70, limit = 5 } = options;
    if (query.text === '' || limit < 1) return [];
    return [{ threshold, limit: firstAsk(limit) }, ...adaptableSearch(query, this.#settings(options))];
  }

  #settings(options: LookupOptions): LookupOptions {
    return { penalties: this.#penalties, ...(this.#names ? { names: this.#names } : {}), ...options };
  }

  /** Where a word or phrase stands, on which side, with the translation; see {@link ConcordanceOptions}. */
  concordance(phrase: string, language: string, options: ConcordanceOptions = {}): ConcordanceHit[] {
    const index = this.#indexes.get(languageKey(language));
    return index ? concordance(index, phrase, language, (id) => this.#side(id), options) : [];
  }

  /** The longest parts of a text that the memory holds, for a segment it does not hold as a whole. */
  subsegments(query: MemoryQuery, options: SubsegmentOptions = {}): Subsegment[] {
    const index = this.#indexes.get(languageKey(query.language));
    return index ? subsegments(index, query, (id) => this.#side(id), options) : [];
  }

  /** Matches below the threshold that differ in placeables only and can be put right. */
  #adaptable(
    search: (asked: IndexSearch) => readonly IndexHit[],
    query: MemoryQuery,
    wanted: string,
    settings: LookupOptions,
  ): MemoryMatch[] {
    const { threshold = 70 } = settings;
    const below = adaptableSearch(query, settings)
      .flatMap(search)
      .filter((hit) => percentage(hit.distance, hit.longer) < threshold)
      .flatMap((hit) => this.#found(hit.id, wanted, hit) ?? []);
    return below.map((each) => matchEntry(each, below, query, settings)).filter((match) => match.adapted !== undefined);
  }

  #found(number: number, wanted: string, hit: { distance: number; longer: number }): Found | undefined {
    const side = this.#side(number);
    return side && languageKey(side.translationLanguage) === wanted ? { ...side, ...hit } : undefined;
  }

  /** What a number of an index stands for. */
  #side(number: number): EntrySide | undefined {
    const entry = this.#shelf.get(number >>> 1);
    if (!entry) return undefined;
    const { unit } = entry;
    const source = sideText(unit.source, unit.sourceLanguage);
    const target = sideText(unit.target, unit.targetLanguage);
    return (number & 1) === sourceSide
      ? { entry, side: 'source', text: source, translation: target, translationLanguage: unit.targetLanguage }
      : { entry, side: 'target', text: target, translation: source, translationLanguage: unit.sourceLanguage };
  }

  #indexEntry({ id, unit }: Pick<MemoryEntry, 'id' | 'unit'>): void {
    this.#index(unit.sourceLanguage).add(id * 2 + sourceSide, sideText(unit.source, unit.sourceLanguage));
    this.#index(unit.targetLanguage).add(id * 2 + targetSide, sideText(unit.target, unit.targetLanguage));
  }

  #unindexEntry({ id, unit }: MemoryEntry): void {
    this.#index(unit.sourceLanguage).remove(id * 2 + sourceSide);
    this.#index(unit.targetLanguage).remove(id * 2 + targetSide);
  }

  #index(language: string): TextIndex {
    const key = languageKey(language);
    let index = this.#indexes.get(key);
    if (!index) {
      index = new TextIndex({ engine: this.#engine });
      this.#indexes.set(key, index);
    }
    return index;
  }
}

/** How many texts the index is asked for first, where so many matches are wanted. */
function firstAsk(limit: number): number {
  return limit + 3;
}

/**
 * The search for texts below the threshold that may differ in placeables only: in a short text («第5条», «第12条») a number is half
 * of it. They are found if the memory's placeables are at most twice as long as the query's. None where nothing can be put right.
 */
function adaptableSearch(query: MemoryQuery, settings: LookupOptions): IndexSearch[] {
  if (!settings.substitute) return [];
  const { length } = query.text;
  const placeable = findPlaceables(query.text, query.language, settings.names).reduce(
    (sum, { span }) => sum + span[1] - span[0],
    0,
  );
  const reach = Math.max(25, Math.floor((100 * (length - placeable)) / (length + placeable)));
  return placeable === 0 || reach >= (settings.threshold ?? 70) ? [] : [{ threshold: reach, limit: mostAdaptable }];
}

/** An entry seen from one side. */
export interface EntrySide {
  readonly entry: MemoryEntry;
  readonly side: 'source' | 'target';
  readonly text: string;
  readonly translation: string;
  readonly translationLanguage: string;
}
