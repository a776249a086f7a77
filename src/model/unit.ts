import type { Content } from './content.js';

/** XLIFF 2.x states. */
export type UnitState = 'initial' | 'translated' | 'reviewed' | 'final';

/** A remark on a unit. */
export interface Note {
  readonly text: string;
  readonly appliesTo?: 'source' | 'target';
  readonly from?: string;
  readonly category?: string;
  /** 1 (most urgent) to 10. */
  readonly priority?: number;
}

/**
 * A source and a target that answer each other: what goes into TMX, XLIFF and a memory.
 * A side may hold several segments where the bead says so; joined they are the unit's text.
 */
export interface Unit {
  /** Stable from run to run for the same text, built from document and item: «sco-2016-action-plan.73.activity.1». */
  readonly id: string;
  /** BCP 47. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly source: readonly Content[];
  /** Empty where nothing answers. */
  readonly target: readonly Content[];
  /** `sentence` for sentence beads; `paragraph` for whole items and cells. */
  readonly segtype: 'sentence' | 'paragraph' | 'phrase' | 'block';
  readonly state: UnitState;
  readonly subState?: string;
  readonly notes: readonly Note[];
  /** Name–value properties: «x-Item», «x-Section», «x-Column», «x-Document», «x-Confidence», «x-QA» and others' own. */
  readonly properties: Readonly<Record<string, string>>;
  /** ISO 8601. */
  readonly created?: string;
  readonly createdBy?: string;
  readonly changed?: string;
  readonly changedBy?: string;
  /** The source segment before and after it, for context matches. */
  readonly previous?: string;
  readonly next?: string;
}
