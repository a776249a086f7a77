/** The words of a notion in one language: those that are asked for, and all that may stand for it. */
export interface NotionWords {
  readonly asked: RegExp;
  readonly all: RegExp;
}

/** A notion and its opposite in the two languages of a pair. */
export interface OppositeNotions {
  readonly own: { readonly source: NotionWords; readonly target: NotionWords };
  readonly opposite: { readonly source: NotionWords; readonly target: NotionWords };
}
