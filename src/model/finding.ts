import type { Span } from './span.js';

/** error: a reader would understand the two texts differently; warning: a careful reviser would want to look; info: form and repair. */
export type Severity = 'error' | 'warning' | 'info';

export type RuleGroup = 'numbering' | 'structure' | 'facts' | 'words' | 'type' | 'memory';

/** Names are stable: baselines, configurations and other people's code hold them. */
export type RuleName =
  | 'item-number-mismatch'
  | 'item-number-duplicate'
  | 'item-number-gap'
  | 'item-number-style'
  | 'item-unaligned'
  | 'segment-unaligned'
  | 'section-mismatch'
  | 'table-shape'
  | 'cell-duplicate'
  | 'page-break-join'
  | 'number-mismatch'
  | 'date-mismatch'
  | 'name-missing'
  | 'party-list-mismatch'
  | 'term-missing'
  | 'term-inconsistent'
  | 'translation-inconsistent'
  | 'omission'
  | 'addition'
  | 'untranslated'
  | 'length-outlier'
  | 'bracket-unbalanced'
  | 'quote-unbalanced'
  | 'terminal-punctuation'
  | 'width-mixed'
  | 'word-duplicate'
  | 'homoglyph'
  | 'spacing'
  | 'memory-divergence'
  | 'memory-near-duplicate';

/** Where a finding stands on one side. */
export interface FindingSide {
  readonly blocks: readonly string[];
  readonly segments: readonly string[];
  readonly ordinal: number | null;
  readonly label: string | null;
  /** In the document's text. */
  readonly spans: readonly Span[];
  /** The words concerned, as printed. */
  readonly quote: string;
}

/** A place where the texts drift apart or are damaged. Data, not an error. */
export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** One plain sentence in the language asked for. */
  readonly message: string;
  readonly source: FindingSide | null;
  readonly target: FindingSide | null;
  /** The values compared, as strings in their normal form: «expected», «found», «source», «target»… */
  readonly values: Readonly<Record<string, string>>;
}

/** Languages in which messages exist. */
export type MessageLanguage = 'en' | 'ru' | 'zh';
