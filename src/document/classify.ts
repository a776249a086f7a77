import type { BlockType } from '../model/index.js';
import { type Draft, draftText } from './draft.js';
import type { Reading } from './table.js';

/** Names what a reader sees at a glance: who signs, when and where, what is certified, what is only a title. */
export function classify(drafts: readonly Draft[], reading: Reading): Draft[] {
  const typed = drafts.map((draft): Draft => ({ ...draft, type: typeOf(draft, reading) }));
  const titled = typed.map((draft, index) =>
    isTitle(draft, typed, index) ? { ...draft, type: 'title' as const } : draft,
  );
  // From the end, because a line may head a text by way of another heading.
  for (let index = titled.length - 1; index >= 0; index--) {
    const draft = titled[index];
    if (draft && opensText(draft, titled.slice(index + 1, index + 4))) titled[index] = { ...draft, type: 'heading' };
  }
  return titled;
}

function typeOf(draft: Draft, { layout, profile }: Reading): BlockType {
  const plain =
    draft.type === 'paragraph' || draft.type === 'heading' || (draft.type === 'row' && draft.cells.length <= 2);
  if (!plain || (draft.table !== null && draft.type === 'heading')) return draft.type;
  const text = draftText(draft);
  const first = draft.cells[0]?.piece.text ?? text;
  if (/^\*+\s/.test(text)) return 'note';
  if (layout.certification.test(text)) return 'certification';
  if (layout.datePlace.test(text)) return 'date-place';
  if (
    first.length <= 90 &&
    !/[.;:。；：]$/u.test(first) &&
    (layout.signature.test(first) || layout.signatory.test(text))
  ) {
    return 'signature';
  }
  if (draft.type !== 'paragraph' || draft.label !== null) return draft.type;
  if (layout.annex.test(text)) return 'heading';
  return isHeading(text, profile.joiner === ' ') ? 'heading' : 'paragraph';
}

/** An unmarked heading: all capitals, or a few Chinese characters without any punctuation. */
function isHeading(text: string, spaced: boolean): boolean {
  if (spaced) return text.length <= 160 && /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
  return text.length <= 12 && /^\p{Script=Han}[\p{Script=Han}\s]*$/u.test(text);
}

/** A title stands right before the head of a table, or as the first block with a mark of the highest level. */
function isTitle(draft: Draft, drafts: readonly Draft[], index: number): boolean {
  if (draft.table !== null || draft.label !== null || (draft.type !== 'paragraph' && draft.type !== 'heading'))
    return false;
  const text = draftText(draft);
  if (text.length > 250 || /[.;:。；：]$/u.test(text)) return false;
  const next = drafts.slice(index + 1).find((other) => other.type !== 'furniture');
  if (next?.type === 'table-header') return isLongEnough(text);
  const opening = drafts.slice(0, index).every((other) => other.type === 'furniture' || other.type === 'certification');
  return opening && (draft.level === 1 || draft.level === null) && draft.marked;
}

/** «Основные направления» heads a part; the name of a document is longer. */
function isLongEnough(text: string): boolean {
  return text.length >= (/\p{Script=Han}/u.test(text) ? 12 : 40);
}

/** An unmarked line without any punctuation right before running text or before another such line: a heading. */
function opensText(draft: Draft, after: readonly Draft[]): boolean {
  if (draft.type !== 'paragraph' || draft.label !== null || draft.table !== null || draft.bullet) return false;
  const text = draftText(draft);
  const bare = text.replace(/《[^》]*》|«[^»]*»|“[^”]*”|"[^"]*"|[（(][^）)]*[）)]/gu, '');
  if (!/\p{L}/u.test(bare)) return false;
  if (text.length > (/\p{Script=Han}/u.test(text) ? 50 : 120) || /[，。；：！？,.;:!?]/u.test(bare)) return false;
  const next = after.find((other) => other.type !== 'furniture');
  if (!next || next.label !== null || next.table !== null) return false;
  if (next.type === 'heading' && !next.marked) return text.length >= 12 && !/\d/.test(text);
  if (next.type !== 'paragraph') return false;
  const body = draftText(next);
  return body.length >= 40 && body.length > text.length && /[，。,.]/u.test(body);
}
