import type { MarkupElement } from './unit.js';

/** How a term stands with the organisation (ISO 12620 administrative status, in TBX-Basic's picklist). */
export type TermStatus = 'preferred' | 'admitted' | 'forbidden';

export interface Term {
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  readonly status: TermStatus;
  readonly type: 'full' | 'short' | 'abbreviation' | 'variant';
  /** Where it is attested. */
  readonly source?: string;
  readonly note?: string;
  /** What TBX says of the term beyond our vocabulary; written back into TBX. */
  readonly kept?: readonly MarkupElement[];
}

/** One notion with its terms in every language. */
export interface Concept {
  readonly id: string;
  /** «body», «document», «country», «legal»…: free, lower-case. */
  readonly subject: string;
  readonly definition?: string;
  readonly terms: readonly Term[];
  /** What TBX says of the concept beyond our vocabulary; written back into TBX. */
  readonly kept?: readonly MarkupElement[];
}

export interface Termbase {
  readonly name: string;
  readonly concepts: readonly Concept[];
}
