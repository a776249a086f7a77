import { plainText, type Unit } from '../model/index.js';
import { sentenceJoiner } from './language-code.js';

/** The words before and after a unit on both sides; each only where it is known. */
export type Neighbours = Pick<Unit, 'previous' | 'next' | 'previousTarget' | 'nextTarget'>;

/** The words of a unit, its segments joined, as a context match compares them; «» where there are none. */
function wordsOf({ source, sourceLanguage, target, targetLanguage }: Unit): { source: string; target: string } {
  return {
    source: source.map(plainText).join(sentenceJoiner(sourceLanguage)),
    target: target.map(plainText).join(sentenceJoiner(targetLanguage)),
  };
}

/** Each unit with the words before and after it: all are of one document, in its order. A side without words is passed over. */
export function withNeighbours(units: readonly Unit[]): Unit[] {
  const words = units.map(wordsOf);
  const [sources, targets] = [around(words.map(({ source }) => source)), around(words.map(({ target }) => target))];
  return units.map((unit, i) =>
    joined(unit, {
      previous: sources[i]?.before,
      next: sources[i]?.after,
      previousTarget: targets[i]?.before,
      nextTarget: targets[i]?.after,
    }),
  );
}

/** For each text that has words, the nearest others that have. */
function around(texts: readonly string[]): { before?: string | undefined; after?: string | undefined }[] {
  const places = texts.flatMap((text, i) => (text === '' ? [] : [i]));
  const found = texts.map(() => ({}));
  for (const [n, place] of places.entries()) {
    found[place] = { before: texts[places[n - 1] ?? -1], after: texts[places[n + 1] ?? -1] };
  }
  return found;
}

/** Adds what is known and was not known before. */
function joined(unit: Unit, neighbours: { [Name in keyof Neighbours]: string | undefined }): Unit {
  const all: { -readonly [Name in keyof Neighbours]: Neighbours[Name] } = {};
  for (const name of ['previous', 'next', 'previousTarget', 'nextTarget'] as const) {
    const text = unit[name] ?? neighbours[name];
    if (text !== undefined && text !== '') all[name] = text;
  }
  return { ...unit, ...all };
}

export interface OrderOptions {
  /**
   * Whether units that stand one after another are neighbours in their document. `ours` (default): only where the file is
   * sverka's own, which is told by the document in both units' properties and ids or items; `all`: wherever both name the same
   * document or none.
   */
  readonly inOrder?: 'ours' | 'all';
}

/**
 * Units of a file with the words before and after them, as they come, one unit behind. What a file says itself of a unit's
 * neighbours is not touched.
 */
export async function* withNeighboursAsRead(
  units: AsyncIterable<Unit>,
  { inOrder = 'ours' }: OrderOptions = {},
): AsyncGenerator<Unit> {
  let last: Unit | undefined;
  for await (const read of units) {
    let unit = read;
    if (last !== undefined) {
      if (follows(last, unit, inOrder)) {
        const [before, after] = [wordsOf(last), wordsOf(unit)];
        unit = joined(unit, {
          previous: before.source,
          next: undefined,
          previousTarget: before.target,
          nextTarget: undefined,
        });
        last = joined(last, {
          previous: undefined,
          next: after.source,
          previousTarget: undefined,
          nextTarget: after.target,
        });
      }
      yield last;
    }
    last = unit;
  }
  if (last !== undefined) yield last;
}

/** Whether the second unit is the next of the first's document. */
function follows(first: Unit, second: Unit, inOrder: 'ours' | 'all'): boolean {
  const document = documentOf(first);
  if (document !== documentOf(second)) return false;
  return inOrder === 'all' || (document !== undefined && isOurs(first, document) && isOurs(second, document));
}

/** The document whose order a unit stands in: the first of those that were joined. */
function documentOf({ properties, place }: Unit): string | undefined {
  return properties['x-Document']?.split('; ', 1)[0] ?? place?.file.original;
}

/** Whether a unit is named as sverka names them. */
function isOurs({ id, properties }: Unit, document: string): boolean {
  return (
    properties['x-Document'] !== undefined && (properties['x-Item'] !== undefined || id.startsWith(`${document}.`))
  );
}
