import { diffArrays } from 'diff';
import { languageProfile } from '../../language/index.js';
import type { Block, Segment, SegmentedDocument, TextChange } from '../../model/index.js';
import { TextIndex } from '../index/text-index.js';
import { wordsOf } from '../word-diff.js';
import { alignVersions } from './align-versions.js';
import { alignmentForm, type FormKind, formKinds, isNumeralAsDash, normalForm } from './normal-form.js';

/** One side of a change. */
export interface VersionSide {
  readonly segments: readonly string[];
  /** The segments joined. */
  readonly text: string;
  /** Printed label of the item it stands in, and the words of the heading above; `null` where there is none. */
  readonly label: string | null;
  readonly section: string | null;
}

/** A place where two versions differ. */
export interface VersionChange {
  /**
   * `substance`: other words; `form`: the same words printed otherwise; `added`, `removed`: only in one version; `moved`:
   * the same sentence elsewhere.
   */
  readonly type: 'substance' | 'form' | 'added' | 'removed' | 'moved';
  /** In what the form differs; with `substance` too, where form differs besides. */
  readonly kinds: readonly FormKind[];
  readonly old: VersionSide | null;
  readonly new: VersionSide | null;
  /** From the old words to the new; what differs in form only is shown as the same. */
  readonly changes: readonly TextChange[];
}

export interface Comparison {
  readonly changes: readonly VersionChange[];
  /** Sentences by what became of them: `same` are equal to the letter, `truncated` lie beyond the place where one version breaks off. */
  readonly summary: Readonly<Record<VersionChange['type'] | 'same' | 'truncated', number>>;
}

/**
 * What changed from one version of a text to another in the same language, in the order of the text. Sentences are aligned
 * over the whole text, so an item that was renumbered or moved under another heading is still the same; sentences cut
 * otherwise are compared joined. Sentences that stand in one version only and follow one another are one change.
 */
export function compareVersions(old: SegmentedDocument, now: SegmentedDocument): Comparison {
  const { language } = old;
  const formsOf = (document: SegmentedDocument) => document.segments.map(({ text }) => alignmentForm(text, language));
  const forms: [string[], string[]] = [formsOf(old), formsOf(now)];
  const beads = alignVersions(...forms);
  const moved = movedSentences(
    forms,
    beads.flatMap((bead) => (bead.new.length === 0 ? bead.old : [])),
    beads.flatMap((bead) => (bead.old.length === 0 ? bead.new : [])),
  );
  const arrived = new Set(moved.values());
  const summary = { same: 0, form: 0, substance: 0, added: 0, removed: 0, moved: 0, truncated: 0 };
  const changes: VersionChange[] = [];
  const oldSide = sideMaker(old);
  const newSide = sideMaker(now);
  // Sentences of one version only are gathered into runs.
  let removed: number[] = [];
  let added: number[] = [];
  const closeRuns = () => {
    for (const run of runsByFurniture(old, removed)) changes.push(alone('removed', oldSide(run), old, run));
    for (const run of runsByFurniture(now, added)) changes.push(alone('added', newSide(run), now, run));
    summary.removed += removed.length;
    summary.added += added.length;
    removed = [];
    added = [];
  };
  for (const bead of beads) {
    const to = bead.new.length === 0 ? moved.get(bead.old[0] ?? -1) : undefined;
    if (to !== undefined) {
      const [from, there] = [oldSide(bead.old), newSide([to])];
      changes.push({
        type: 'moved',
        kinds: formKinds(from.text, there.text, language),
        old: from,
        new: there,
        changes: substanceDiff(from.text, there.text, language),
      });
      summary.moved += 1;
    } else if (bead.new.length === 0) removed.push(...bead.old);
    else if (bead.old.length === 0) added.push(...bead.new.filter((place) => !arrived.has(place)));
    else {
      closeRuns();
      const change = compareSides(oldSide(bead.old), newSide(bead.new), language);
      summary[change?.type ?? 'same'] += bead.old.length;
      if (change) changes.push(change);
    }
  }
  closeRuns();
  const marked = markTruncation(changes, old, now);
  for (const { type, kinds, ...sides } of marked) {
    if ((type !== 'added' && type !== 'removed') || !kinds.includes('truncated')) continue;
    const count = (sides.old ?? sides.new)?.segments.length ?? 0;
    summary[type] -= count;
    summary.truncated += count;
  }
  // The sentence in which it breaks off was taken for a change of words.
  for (const { type, kinds } of marked) {
    if (type !== 'form' || !kinds.includes('truncated')) continue;
    summary.substance -= 1;
    summary.form += 1;
  }
  return { changes: marked, summary };
}

function sideMaker(document: SegmentedDocument): (places: readonly number[]) => VersionSide {
  const blocks = new Map<string, Block>(document.blocks.map((block) => [block.id, block]));
  const { joiner } = languageProfile(document.language);
  return (places) => {
    const segments = places
      .map((place) => document.segments[place])
      .filter((each): each is Segment => each !== undefined);
    const block = blocks.get(segments[0]?.block ?? '');
    const section = blocks.get(block?.section ?? '');
    return {
      segments: segments.map(({ id }) => id),
      text: segments.map(({ text }) => text).join(joiner),
      label: block?.label ?? null,
      section: section ? section.cells.map(({ text }) => text).join(' ') : null,
    };
  };
}

function compareSides(old: VersionSide, now: VersionSide, language: string): VersionChange | undefined {
  if (old.text === now.text) return undefined;
  const changes = substanceDiff(old.text, now.text, language);
  const kinds = formKinds(old.text, now.text, language);
  const hunks = hunksOf(changes);
  const misread = hunks.filter(({ removed, added }) => isNumeralAsDash(removed.trim(), added.trim()));
  if (normalForm(old.text, language) === normalForm(now.text, language) || hunks.length === misread.length) {
    const own = misread.length > 0 ? (['numeral-as-dash'] as const) : kinds;
    return { type: 'form', kinds: own, old, new: now, changes };
  }
  return {
    type: 'substance',
    kinds: misread.length > 0 ? ['numeral-as-dash'] : [],
    old,
    new: now,
    changes,
  };
}

/** Words removed and words added in one place. */
function hunksOf(changes: readonly TextChange[]): { removed: string; added: string }[] {
  const hunks: { removed: string; added: string }[] = [];
  let open: { removed: string; added: string } | undefined;
  for (const { type, text } of changes) {
    if (type === 'same') open = undefined;
    else {
      if (!open) {
        open = { removed: '', added: '' };
        hunks.push(open);
      }
      open[type] += text;
    }
  }
  return hunks;
}

/** A diff by words to which width, quotes, dashes and spaces are all one. */
function substanceDiff(old: string, now: string, language: string): TextChange[] {
  const words = (text: string) => wordsOf(text, language).filter((word) => language === 'ru' || word.trim() !== '');
  const form = new Map<string, string>();
  const formOf = (word: string) => {
    let found = form.get(word);
    if (found === undefined) {
      found = normalForm(word, language) || (word.trim() === '' ? ' ' : word);
      form.set(word, found);
    }
    return found;
  };
  return diffArrays(words(old), words(now), { comparator: (a, b) => formOf(a) === formOf(b) }).map((part) => ({
    type: part.added ? 'added' : part.removed ? 'removed' : 'same',
    text: part.value.join(''),
  }));
}

function alone(
  type: 'added' | 'removed',
  side: VersionSide,
  document: SegmentedDocument,
  places: readonly number[],
): VersionChange {
  const kinds: FormKind[] = places.every((place) => isFurniture(document, place)) ? ['furniture'] : [];
  const changes: TextChange[] = [{ type, text: side.text }];
  return { type, kinds, old: type === 'removed' ? side : null, new: type === 'added' ? side : null, changes };
}

/** Runs of sentences that follow one another and are all furniture or all text. */
function runsByFurniture(document: SegmentedDocument, places: readonly number[]): number[][] {
  const runs: number[][] = [];
  let last: { place: number; furniture: boolean } | undefined;
  for (const place of places) {
    const furniture = isFurniture(document, place);
    if (last && last.place + 1 === place && last.furniture === furniture) runs.at(-1)?.push(place);
    else runs.push([place]);
    last = { place, furniture };
  }
  return runs;
}

const address = /https?:\/\/|www\.|\.(?:com|cn|ru|org|net|int)\b/i;

/** What a page has around a text: addresses and what announces them, times of publication, page numbers. */
function isFurniture(document: SegmentedDocument, place: number): boolean {
  const segment = document.segments[place];
  if (!segment) return false;
  const at = document.blocks.findIndex(({ id }) => id === segment.block);
  // A sentence may hold an address; a paragraph that is one, whole, belongs to the page.
  const isAddress = (block: Block | undefined) => {
    const text =
      block?.cells
        .map((cell) => cell.text)
        .join(' ')
        .trim() ?? '';
    return address.test(text) && /^(?:.{0,60}[:：]\s*)?\S+$/u.test(text);
  };
  if (isAddress(document.blocks[at]) || /^[\p{N}\p{P}\p{S}\s]+$/u.test(segment.text)) return true;
  return /[:：]$/.test(segment.text) && isAddress(document.blocks[at + 1]);
}

/** Least likeness of a sentence that stands elsewhere in the other version, whole percentage. */
const leastMoved = 85;
/** Shorter sentences stand in many places without having been moved. */
const shortestMoved = 8;

/** Sentences that were left over on both sides and are alike: old place → new place. */
function movedSentences(
  forms: readonly [string[], string[]],
  removed: readonly number[],
  added: readonly number[],
): Map<number, number> {
  const index = new TextIndex();
  for (const place of added)
    if ((forms[1][place]?.length ?? 0) > shortestMoved) index.add(place, forms[1][place] ?? '');
  const moved = new Map<number, number>();
  for (const place of removed) {
    const text = forms[0][place] ?? '';
    const [hit] = text.length > shortestMoved ? index.search(text, { threshold: leastMoved, limit: 1 }) : [];
    if (!hit) continue;
    index.remove(hit.id);
    moved.set(place, hit.id);
  }
  return moved;
}

/**
 * A version that breaks off: its last aligned sentence, or the last before its furniture, is the beginning of the other's, and
 * the other goes on. Then what is missing is no change of substance.
 */
function markTruncation(
  changes: readonly VersionChange[],
  old: SegmentedDocument,
  now: SegmentedDocument,
): VersionChange[] {
  const { language } = old;
  const lastReal = (document: SegmentedDocument) => {
    let place = document.segments.length - 1;
    while (place > 0 && isFurniture(document, place)) place -= 1;
    return document.segments[place]?.id;
  };
  const ends = { old: lastReal(old), new: lastReal(now) };
  let truncated: 'old' | 'new' | undefined;
  return changes.map((change) => {
    const from = normalForm(change.old?.text ?? '', language);
    const to = normalForm(change.new?.text ?? '', language);
    if (change.old && change.new && change.type === 'substance') {
      const isShort = (short: 'old' | 'new') => change[short]?.segments.at(-1) === ends[short];
      if (isShort('old') && to.startsWith(from)) truncated = 'old';
      else if (isShort('new') && from.startsWith(to)) truncated = 'new';
      else return change;
      return { ...change, type: 'form', kinds: ['truncated'] };
    }
    // All that follows in the other version is missing for the same reason.
    if ((truncated === 'old' && change.type === 'added') || (truncated === 'new' && change.type === 'removed')) {
      return { ...change, kinds: ['truncated'] };
    }
    return change;
  });
}
