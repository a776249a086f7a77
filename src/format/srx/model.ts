/** A rule of SRX 2.0: where what stands before and after a place matches, the text is cut there, or must not be. */
export interface SrxRule {
  readonly break: boolean;
  /** Regular expressions in ICU's dialect; «» matches anywhere. */
  readonly beforeBreak: string;
  readonly afterBreak: string;
}

export interface SrxLanguageRules {
  readonly name: string;
  /** In order: the first that matches at a place decides about it. */
  readonly rules: readonly SrxRule[];
}

/** Which rules serve which languages: the pattern is a regular expression for the whole code, in any case. */
export interface SrxLanguageMap {
  readonly pattern: string;
  readonly rules: string;
}

/** Segmentation rules as data (SRX 2.0, LISA/OSCAR 2008). */
export interface Srx {
  /** Whether all maps that match are taken, one after the other, or only the first. */
  readonly cascade: boolean;
  readonly segmentSubflows: boolean;
  readonly languageRules: readonly SrxLanguageRules[];
  readonly languageMaps: readonly SrxLanguageMap[];
}
