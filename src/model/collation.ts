import type { Alignment } from './alignment.js';
import type { SegmentedDocument } from './document.js';
import type { Finding } from './finding.js';

/** Everything that one collation found out; `format/json` writes it in the published form. */
export interface Collation {
  readonly source: SegmentedDocument;
  readonly target: SegmentedDocument;
  readonly alignment: Alignment;
  readonly findings: readonly Finding[];
}
