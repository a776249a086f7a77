import type { Links } from '../cost/translation.js';
import type { Features } from '../feature/features.js';
import { isShared } from '../feature/features.js';
import type { LinkTable } from './learn.js';
import type { Lexicon } from './lexicon.js';

/** One link while a table is being put together. */
export interface Link {
  readonly source: number;
  readonly target: number;
  readonly forward: number;
  readonly backward: number;
}

/** Strength with which a feature answers its like, by its mark: numbers hardly ever change, punctuation often does. */
const SHARED_STRENGTH: Readonly<Record<string, number>> = { '#': 0.85, '@': 0.8, '§': 0.9, '=': 0.8, '?': 0.4 };

/** Features that are written alike in both languages: numbers, dates, labels, Latin words, punctuation. */
export function sharedLinks(source: Features, target: Features): Link[] {
  const links: Link[] = [];
  source.vocabulary.names.forEach((name, id) => {
    if (!isShared(name)) return;
    const other = target.vocabulary.find(name);
    if (other === undefined) return;
    const strength = SHARED_STRENGTH[name[0]!] ?? 0.5;
    links.push({ source: id, target: other, forward: strength, backward: strength });
  });
  return links;
}

/** What a lexicon knows about the words of the two texts; it may hold the languages in either order. */
export function lexiconLinks(source: Features, target: Features, lexicon: Lexicon, reversed: boolean): Link[] {
  const links: Link[] = [];
  const [keys, values] = reversed ? [target, source] : [source, target];
  keys.vocabulary.names.forEach((name, id) => {
    for (const entry of lexicon.entries(name)) {
      const other = values.vocabulary.find(entry.target);
      if (other === undefined) continue;
      if (reversed) links.push({ source: other, target: id, forward: entry.backward, backward: entry.forward });
      else links.push({ source: id, target: other, forward: entry.forward, backward: entry.backward });
    }
  });
  return links;
}

/** What a text taught about itself. */
export function learntLinks(table: LinkTable): Link[] {
  return Array.from(table.source, (source, at) => ({
    source,
    target: table.target[at]!,
    forward: table.forward[at]!,
    backward: table.backward[at]!,
  }));
}

/** Joins links into a table by source feature; of several for one pair the strongest stands, for each direction apart. */
export function joinLinks(sourceSize: number, targetSize: number, lists: readonly (readonly Link[])[]): Links {
  const { order, starts: rows } = bySource(sourceSize, lists);
  const starts = new Int32Array(sourceSize + 1);
  const targets = new Int32Array(order.length);
  const forward = new Float32Array(order.length);
  const backward = new Float32Array(order.length);
  // Where the link to each target stands, if it is one of the source feature at hand.
  const places = new Int32Array(targetSize).fill(-1);
  let size = 0;
  for (let source = 0; source < sourceSize; source++) {
    for (let at = rows[source]!; at < rows[source + 1]!; at++) {
      const link = order[at]!;
      let place = places[link.target]!;
      if (place < starts[source]!) {
        place = size++;
        places[link.target] = place;
        targets[place] = link.target;
      }
      forward[place] = Math.max(forward[place]!, link.forward);
      backward[place] = Math.max(backward[place]!, link.backward);
    }
    starts[source + 1] = size;
  }
  return {
    starts,
    targets: targets.subarray(0, size),
    forward: forward.subarray(0, size),
    backward: backward.subarray(0, size),
  };
}

/** All links by source feature, each feature's in the order of the lists. */
function bySource(sourceSize: number, lists: readonly (readonly Link[])[]) {
  const starts = new Int32Array(sourceSize + 1);
  for (const list of lists) for (let at = 0; at < list.length; at++) starts[list[at]!.source + 1]!++;
  for (let id = 0; id < sourceSize; id++) starts[id + 1]! += starts[id]!;
  const next = starts.slice();
  const order = new Array<Link>(starts[sourceSize]!);
  for (const list of lists) for (let at = 0; at < list.length; at++) order[next[list[at]!.source]!++] = list[at]!;
  return { order, starts };
}
