import type { Span } from './span.js';
import type { Unit } from './unit.js';

/** Where a unit was found: the same unit twice is one entry of a memory with two places. */
export interface MemoryPlace {
  /** Name of the document. */
  readonly document: string;
  /** Id of the unit there. */
  readonly unit?: string;
  /** Printed or counted number of the item: «73», «3.2». */
  readonly item?: string;
  readonly section?: string;
  readonly column?: string;
  /** The source before and after it, and the same of the target: what a context match compares. */
  readonly previous?: string;
  readonly next?: string;
  readonly previousTarget?: string;
  readonly nextTarget?: string;
}

/** What a memory holds under one number. */
export interface MemoryEntry {
  /** Its number in the memory; never given to another entry. */
  readonly id: number;
  readonly unit: Unit;
  /** At least one, in the order in which they came. */
  readonly places: readonly MemoryPlace[];
}

/** What is asked of a memory. */
export interface MemoryQuery {
  readonly text: string;
  /** BCP 47 of the text, and of the translation wanted. Region is not regarded, script is: «zh» finds «zh-CN», not «zh-TW». */
  readonly language: string;
  readonly targetLanguage: string;
  /** The segments before and after it, if known: for context matches. */
  readonly previous?: string;
  readonly next?: string;
  /** Document it is from: for the penalty on other documents. */
  readonly document?: string;
}

/** A stretch of a text compared with another. */
export interface TextChange {
  readonly type: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Why a match counts for less than its likeness. */
export type PenaltyName = 'unconfirmed' | 'other-document' | 'tags' | 'several-translations';

/** A number, date or name of the match put right in the translation. */
export interface Substitution {
  /** Where the new words stand in the adapted translation. */
  readonly span: Span;
  /** The words of the memory's translation, and what stands there now. */
  readonly from: string;
  readonly to: string;
}

export interface MemoryMatch {
  readonly entry: MemoryEntry;
  /** `context`: equal, and so are the neighbours; `exact`: equal; `fuzzy`: alike. */
  readonly type: 'context' | 'exact' | 'fuzzy';
  /** Whole percentage, rounded down, penalties taken off: 100 only for equals. */
  readonly score: number;
  /** 1 − Levenshtein's distance / length of the longer, in UTF-16 code units: 0 to 1, 1 only for equals. */
  readonly likeness: number;
  /** Points taken off, by reason. */
  readonly penalties: Readonly<Partial<Record<PenaltyName, number>>>;
  /** Neighbours that are equal: 0, 1 or 2. */
  readonly neighbours: number;
  /** The memory's text in the query's language, and its translation. */
  readonly text: string;
  readonly translation: string;
  /** From the memory's text to the query. */
  readonly changes: readonly TextChange[];
  /** Whether the two texts differ in numbers, dates and names only. */
  readonly onlyPlaceables: boolean;
  /**
   * The translation with the query's numbers, dates and names, if that was asked for, and each could be put in its place.
   * The score then is 99 where nothing else differs.
   */
  readonly adapted?: { readonly translation: string; readonly substitutions: readonly Substitution[] };
}

/** A unit of a memory in which a word or phrase stands. */
export interface MemoryPassage {
  readonly entry: MemoryEntry;
  /** The side of the unit on which it stands. */
  readonly side: 'source' | 'target';
  readonly text: string;
  readonly translation: string;
  /** Where, in `text`, in order. */
  readonly spans: readonly Span[];
}

/** A memory as the checks of drift see it. */
export interface MemoryLookup {
  /** Name of the memory, for messages. */
  readonly name: string;
  /** The best matches at or above `threshold` (whole percentage), at most `limit`, the best first. */
  lookup(
    query: MemoryQuery,
    options?: { readonly threshold?: number; readonly limit?: number; readonly substitute?: boolean },
  ): readonly MemoryMatch[];
  /** Units that hold the phrase, at most `limit`; not inflected if so asked. */
  concordance(
    phrase: string,
    language: string,
    options?: { readonly limit?: number; readonly inflected?: boolean },
  ): readonly MemoryPassage[];
}

/** Bands of likeness in which leverage is counted, the best first. */
export const leverageBands = ['context', '100', '95-99', '85-94', '75-84', 'none'] as const;

export type LeverageBand = (typeof leverageBands)[number];

/** How much of a text a memory holds: segments and characters a band. Characters are what a reader sees, without spaces. */
export interface Leverage {
  readonly bands: Readonly<Record<LeverageBand, { readonly segments: number; readonly characters: number }>>;
  readonly total: { readonly segments: number; readonly characters: number };
}
