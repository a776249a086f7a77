import { type Draft, draftText } from '../draft.js';
import { emptyPiece, join, spansOf } from '../piece.js';
import type { Reading } from '../table.js';

/**
 * Puts a dateline together: date, number and place of an act stand in one line of the page («24 июня 2016 года — № 1 —
 * город Ташкент») and come out of recognition as paragraphs of their own.
 */
export function joinDateline(drafts: readonly Draft[], { layout }: Reading): Draft[] {
  const joined: Draft[] = [];
  const isPart = (draft: Draft) => {
    const text = draftText(draft);
    return draft.type === 'paragraph' && (layout.datePlace.test(text) || /^(?:№|No\.)\s*\d[\d/-]*$/u.test(text));
  };
  for (const draft of drafts) {
    const last = joined.at(-1);
    if (!last || !isPart(draft) || !(isPart(last) || last.type === 'date-place')) {
      joined.push(draft);
      continue;
    }
    const before = last.cells[0]?.piece ?? emptyPiece;
    const after = draft.cells[0]?.piece ?? emptyPiece;
    joined[joined.length - 1] = {
      ...last,
      type: 'date-place',
      cells: [{ column: null, piece: join(before, ' ', after) }],
      spans: [...last.spans, ...draft.spans],
      repairs: [
        ...last.repairs,
        {
          type: 'line-joined',
          cell: 0,
          spans: [...spansOf(before), ...spansOf(after)],
          before: `${before.text} | ${after.text}`,
          after: join(before, ' ', after).text,
        },
      ],
    };
  }
  return joined;
}
