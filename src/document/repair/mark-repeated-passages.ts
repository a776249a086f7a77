import { type Draft, draftText } from '../draft.js';

/** Shorter passages («Государства-члены ШОС») repeat rightly. */
const shortest = 40;

/** Marks a passage that stands again a few blocks later, word for word: both stay, since neither may be thrown away unread. */
export function markRepeatedPassages(drafts: readonly Draft[]): Draft[] {
  const seen = new Map<string, number>();
  return drafts.map((draft, index) => {
    const text = draftText(draft).replace(/\s+/g, '');
    if (draft.table !== null || draft.type === 'furniture' || text.length < shortest) return draft;
    const before = seen.get(text);
    seen.set(text, index);
    const first = before === undefined ? undefined : drafts[before];
    if (before === undefined || !first || index - before > 6) return draft;
    return {
      ...draft,
      repairs: [
        ...draft.repairs,
        {
          type: 'passage-repeated',
          cell: null,
          spans: [...first.spans, ...draft.spans],
          before: draftText(draft),
          after: draftText(draft),
        },
      ],
    };
  });
}
