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
  readonly id?: string;
  /** Attributes of others that we do not know, names with their prefix; written back. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** An element as it was read: what a format carries beyond our vocabulary is kept so and written back. */
export interface MarkupElement {
  /** With its prefix. Prefixes that a file declares for itself are declared again on the element. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (string | MarkupElement)[];
}

/** The file in an exchange file that a unit belongs to (XLIFF `file`); shared between its units. */
export interface UnitFile {
  readonly id: string;
  /** Name of the original document. */
  readonly original: string;
  readonly notes?: readonly Note[];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly elements?: readonly MarkupElement[];
}

/** A group around units (a section, say); shared between its units. */
export interface UnitGroup {
  readonly id: string;
  readonly name?: string;
  readonly notes?: readonly Note[];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly elements?: readonly MarkupElement[];
}

/** Where a unit stands: its file and the groups around it, outermost first. */
export interface UnitPlace {
  readonly file: UnitFile;
  readonly groups: readonly UnitGroup[];
}

/** A translation that a memory proposed for a unit (XLIFF 2 `mtc:match`). */
export interface UnitMatch {
  readonly source: Content;
  readonly target: Content;
  /** Likeness of the sources, 0 to 1. */
  readonly similarity?: number;
  readonly type?: 'am' | 'mt' | 'icm' | 'idm' | 'tb' | 'tm' | 'other';
  /** Memory or document it comes from. */
  readonly origin?: string;
  readonly id?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly elements?: readonly MarkupElement[];
}

/** The same words in a further language (a TMX `tuv` beside source and target). */
export interface UnitVariant {
  readonly language: string;
  readonly content: Content;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly elements?: readonly MarkupElement[];
}

/** A part of a unit in the file it was read from: a segment, or what stands between two (XLIFF 2 `ignorable`). */
export interface UnitPart {
  readonly type: 'segment' | 'between';
  readonly id?: string;
  readonly state?: UnitState;
  readonly subState?: string;
  /** Of what stands between two segments; a segment's words are in the unit. */
  readonly source?: Content;
  readonly target?: Content;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly sourceAttributes?: Readonly<Record<string, string>>;
  readonly targetAttributes?: Readonly<Record<string, string>>;
}

/** What a unit's own format said beyond our vocabulary. Written back into the same format, left out of others. */
export interface KeptMarkup {
  readonly format: 'tmx' | 'xliff1' | 'xliff2';
  /** Of the unit's element. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly elements?: readonly MarkupElement[];
  /** Of the source's and the target's element (TMX `tuv`, XLIFF 1.2 `source` and `target`). */
  readonly sourceAttributes?: Readonly<Record<string, string>>;
  readonly targetAttributes?: Readonly<Record<string, string>>;
  readonly sourceElements?: readonly MarkupElement[];
  readonly targetElements?: readonly MarkupElement[];
  readonly parts?: readonly UnitPart[];
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
  /** The source segment before and after it, and the same of the target: for context matches. */
  readonly previous?: string;
  readonly next?: string;
  readonly previousTarget?: string;
  readonly nextTarget?: string;
  /**
   * Whether `source[i]` is answered by `target[i]`. Default: where both sides have the same number of segments. `false`
   * for a 2-2 bead, whose sentences answer each other only together.
   */
  readonly paired?: boolean;
  readonly place?: UnitPlace;
  readonly matches?: readonly UnitMatch[];
  readonly variants?: readonly UnitVariant[];
  readonly kept?: KeptMarkup;
}
