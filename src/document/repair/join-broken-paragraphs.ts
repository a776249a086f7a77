import { type LanguageProfile, parseLabel } from '../../language/index.js';
import type { Draft, DraftRepair } from '../draft.js';
import { draftText } from '../draft.js';
import { emptyPiece, type Piece, slice, spansOf } from '../piece.js';
import type { Reading } from '../table.js';
import { joinLines } from './join-lines.js';
import { findRepeatedTail } from './repeated-tail.js';

/**
 * Puts paragraphs together that a page end has broken. A paragraph is broken if it does not end, and is running text
 * rather than a heading: it has a comma or a full stop inside, or a quote or bracket that is not closed. A title line
 * between the halves is a running head.
 *
 * It cannot know whether a true heading follows a paragraph that lost its full stop in recognition; such a heading is
 * taken for a running head only where the paragraph is long and broken off in mid-sentence.
 */
export function joinBrokenParagraphs(drafts: readonly Draft[], reading: Reading): Draft[] {
  const joined: Draft[] = [];
  /** Index in `joined` of the last block of plain text, if nothing but furniture has come after it. */
  let last = -1;
  drafts.forEach((draft, index) => {
    if (draft.type === 'furniture') {
      joined.push(draft);
      return;
    }
    const open = joined[last];
    if (open && isRunningHead(open, draft, drafts.slice(index + 1), reading)) {
      joined.push(asFurniture(draft));
      return;
    }
    if (open && goesOn(open, draft, reading)) {
      joined[last] = joinTwo(open, draft, reading);
      return;
    }
    last = isPlain(draft) ? joined.length : -1;
    joined.push(draft);
  });
  return joined;
}

/** Whether a block is the rest of a broken one. */
function goesOn(open: Draft, draft: Draft, reading: Reading): boolean {
  if (!isPlain(draft) || draft.marked || standsAlone(draftText(draft), reading)) return false;
  if (startsAnew(draftText(draft), reading.profile)) return false;
  const text = draftText(open);
  if (isEnumerated(text, draftText(draft), reading)) return false;
  if (open.marked || open.closed || standsAlone(text, reading) || draft.bullet) return false;
  // A list part that enumerates and does not end: bullets end with a semicolon or a stop where they have any.
  if (open.bullet && /[，,、]/u.test(text) && !sentenceEnd.test(text) && !/[，,]$/u.test(text)) return true;
  return isBroken(text, reading.profile);
}

/** Clauses of a preamble («…, и») each have a paragraph, and so have the words that open them («Мы, народы …, преисполненные решимости»). */
function isEnumerated(text: string, next: string, { layout }: Reading): boolean {
  return layout.clauseEnd.test(text) || (text.length <= openingLength && layout.clauseEnd.test(next));
}

/** A title line in the middle of a long sentence that goes on after it. */
function isRunningHead(open: Draft, draft: Draft, after: readonly Draft[], reading: Reading): boolean {
  const text = draftText(draft);
  const next = after.find((other) => other.type !== 'furniture');
  if (!next || !isPlain(draft) || !isHeadingLike(text) || standsAlone(text, reading)) return false;
  if (open.closed || !isLongAndBroken(draftText(open), reading.profile)) return false;
  return goesOn(open, next, reading) && !isHeadingLike(draftText(next));
}

function isPlain(draft: Draft): boolean {
  return draft.table === null && draft.cells.length === 1 && (draft.type === 'paragraph' || draft.type === 'heading');
}

/** Dates, signatures and the like are lines of their own, whatever they end with. */
function standsAlone(text: string, { layout }: Reading): boolean {
  return [layout.datePlace, layout.signature, layout.signatory, layout.annex, layout.certification].some((cue) =>
    cue.test(text),
  );
}

function startsAnew(text: string, profile: LanguageProfile): boolean {
  if (parseLabel(text)) return true;
  return profile.joiner === ' ' && /^[«"“(]?\p{Lu}/u.test(text);
}

const sentenceEnd = /[.!?…。！？；;:：][”»"』」）)\]]*$/u;

function isBroken(text: string, profile: LanguageProfile): boolean {
  if (sentenceEnd.test(text)) return false;
  if (hasOpenPair(text, profile)) return true;
  // Recitals of a preamble end with a comma, each a paragraph of its own.
  if (/[)）》〉」』”»，,]$/u.test(text)) return false;
  return /[，,。；;](?=.)/u.test(text) && text.length >= 12;
}

function isLongAndBroken(text: string, profile: LanguageProfile): boolean {
  return isBroken(text, profile) && text.length >= 30 && /[，,。]/u.test(text);
}

function hasOpenPair(text: string, profile: LanguageProfile): boolean {
  return [...profile.brackets, ...profile.titleQuotes, ...profile.quotes].some(
    ({ open, close }) => open !== close && text.split(open).length > text.split(close).length,
  );
}

/** The longest line that may open an enumeration, characters; a broken paragraph is mostly longer. */
const openingLength = 80;

/** Short, without punctuation inside and without an end: a title, not a sentence. */
function isHeadingLike(text: string): boolean {
  return text.length <= 80 && !sentenceEnd.test(text) && !/[，,。；;]/u.test(text);
}

function joinTwo(a: Draft, b: Draft, reading: Reading): Draft {
  const before = a.cells[0]?.piece ?? emptyPiece;
  const after = b.cells[0]?.piece ?? emptyPiece;
  const repeated = findRepeatedTail(before, after, reading.profile);
  const kept: Piece = repeated ? slice(repeated.before, 0, repeated.before.text.trimEnd().length) : before;
  const { piece, repair } = joinLines(kept, repeated ? repeated.after : after, reading.profile, reading.vocabulary);
  const made: DraftRepair = {
    type: repeated ? 'tail-repeated' : repair,
    cell: 0,
    spans: repeated ? [...spansOf(before), ...spansOf(repeated.dropped)] : [...spansOf(before), ...spansOf(after)],
    before: `${before.text.slice(-40)} | ${after.text.slice(0, 40)}`,
    after: piece.text.slice(Math.max(0, kept.text.length - 40), kept.text.length + 40),
  };
  return {
    ...a,
    type: a.marked ? a.type : 'paragraph',
    closed: b.closed,
    cells: [{ column: null, piece }],
    spans: [...a.spans, ...b.spans],
    repairs: [...a.repairs, made, ...b.repairs],
  };
}

function asFurniture(draft: Draft): Draft {
  if (draft.type === 'furniture') return draft;
  const repair: DraftRepair = {
    type: 'furniture-removed',
    cell: null,
    spans: draft.spans,
    before: draftText(draft),
    after: '',
  };
  return { ...draft, type: 'furniture', level: null, repairs: [...draft.repairs, repair] };
}
