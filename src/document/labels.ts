import { type Label, type LabelUnit, parseLabel } from '../language/index.js';
import { type Draft, draftText } from './draft.js';
import { emptyPiece, slice, spansOf, trim } from './piece.js';

/**
 * Takes the printed label off the head of paragraphs and headings and says which labelled blocks are headings. A label
 * that stands alone («一», «Статья 1») is a heading and keeps its text, so that it can be aligned.
 */
export function readLabels(drafts: readonly Draft[]): Draft[] {
  const labels = drafts.map((draft) => (isLabelled(draft) ? parseLabel(draftText(draft)) : null));
  let lastStyle: { style: string; type: Draft['type'] } | null = null;
  const typed = drafts.map((draft, index) => {
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
    return { ...labelled, type };
  });
  return likeTheirSiblings(typed);
}

/** Where most blocks of a notation are items, its few short ones are items, too. */
function likeTheirSiblings(drafts: readonly Draft[]): Draft[] {
  const isUnmarked = (draft: Draft) => !draft.marked && draft.style !== null && draftText(draft) !== draft.label;
  const counts = new Map<string, { item: number; heading: number }>();
  for (const draft of drafts) {
    if (!isUnmarked(draft) || draft.table !== null || (draft.type !== 'item' && draft.type !== 'heading')) continue;
    const count = counts.get(draft.style ?? '') ?? { item: 0, heading: 0 };
    count[draft.type] += 1;
    counts.set(draft.style ?? '', count);
  }
  return drafts.map((draft) => {
    const count = counts.get(draft.style ?? '');
    const outvoted = count !== undefined && count.item > 2 * count.heading;
    return outvoted && draft.type === 'heading' && draft.table === null && isUnmarked(draft)
      ? { ...draft, type: 'item' as const }
      : draft;
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

/** What has a title of its own, which may be as long as a sentence. */
const divisions: ReadonlySet<LabelUnit> = new Set(['part', 'section', 'chapter', 'article', 'annex', 'goal']);

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
  // «Раздел 2 – Объем лицензии.»: the title of an article may end with a stop.
  const isDivision = label.unit !== null && divisions.has(label.unit);
  const title = isDivision ? text.replace(/[.。]$/u, '') : text;
  const longest = (han ? 30 : 90) * (isDivision ? 2 : 1);
  const short = title.length <= longest && !/[.!?…。！？；;,，:：]$/u.test(title) && !/[。；;]|\.\s/u.test(title);
  if (!short || !hasNext) return 'item';
  // «9.2.2 …» between «9.2» and «9.3» is the last of its list, not a heading.
  if (label.path.length > 1 && next && !isChild(next, label)) return 'item';
  if (next && next.style === label.style)
    return last?.style === label.style && last.type === 'heading' ? 'heading' : 'item';
  if (last?.style === label.style) return last.type === 'heading' ? 'heading' : 'item';
  return 'heading';
}

function isChild(next: Label, label: Label): boolean {
  return next.path.length > label.path.length && label.path.every((part, at) => next.path[at] === part);
}
