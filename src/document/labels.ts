import { type Label, parseLabel } from '../language/index.js';
import { type Draft, draftText } from './draft.js';
import { emptyPiece, slice, spansOf, trim } from './piece.js';

/**
 * Takes the printed label off the head of paragraphs and headings and says which labelled blocks are headings. A label
 * that stands alone («一», «Статья 1») is a heading and keeps its text, so that it can be aligned.
 */
export function readLabels(drafts: readonly Draft[]): Draft[] {
  const labels = drafts.map((draft) => (isLabelled(draft) ? parseLabel(draftText(draft)) : null));
  let lastStyle: { style: string; type: Draft['type'] } | null = null;
  return drafts.map((draft, index) => {
    const label = labels[index];
    if (!label || label.path.length === 0) {
      if (draft.type !== 'furniture' && !draft.marked)
        lastStyle = lastStyle && draft.type === 'paragraph' ? lastStyle : null;
      return draft;
    }
    const labelled = withLabel(draft, label);
    const next = drafts.slice(index + 1).findIndex((other) => other.type !== 'furniture');
    const nextLabel = next === -1 ? null : (labels[index + 1 + next] ?? null);
    const type = typeOf(labelled, label, nextLabel, next !== -1, lastStyle);
    lastStyle = { style: label.style, type };
    return { ...labelled, type, ...(type === 'heading' ? { level: labelled.level } : {}) };
  });
}

function isLabelled(draft: Draft): boolean {
  if (draft.type === 'heading') return true;
  return draft.type === 'paragraph' && draft.table === null;
}

function withLabel(draft: Draft, label: Label): Draft {
  const cell = draft.cells[0] ?? { column: null, piece: emptyPiece };
  const printed = trim(slice(cell.piece, 0, label.end));
  const rest = trim(slice(cell.piece, label.end));
  return {
    ...draft,
    label: label.label,
    labelSpan: spansOf(printed)[0] ?? null,
    path: label.path,
    style: label.style,
    level: label.path.length,
    cells: [{ column: cell.column, piece: rest.text === '' ? printed : rest }],
  };
}

/** A labelled line is a heading if it is marked so, or short, without an end, and followed by something else than its like. */
function typeOf(
  draft: Draft,
  label: Label,
  next: Label | null,
  hasNext: boolean,
  last: { style: string; type: Draft['type'] } | null,
): Draft['type'] {
  if (draft.marked || draft.type === 'heading') return 'heading';
  const text = draftText(draft);
  // «№ 1» under «РЕШЕНИЕ» is the number of the act, not of a part of it.
  if (text === label.label) return label.style.startsWith('№') ? 'paragraph' : 'heading';
  const han = /\p{Script=Han}/u.test(text);
  const short = text.length <= (han ? 30 : 90) && !/[.!?…。！？；;,，]$/u.test(text) && !/[。；;]/u.test(text);
  if (!short || !hasNext) return 'item';
  if (next && next.style === label.style)
    return last?.style === label.style && last.type === 'heading' ? 'heading' : 'item';
  if (last?.style === label.style) return last.type === 'heading' ? 'heading' : 'item';
  return 'heading';
}
