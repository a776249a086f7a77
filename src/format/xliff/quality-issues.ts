import type { Note, Unit } from '../../model/index.js';
import { escapeAttribute } from '../xml/escape.js';

/**
 * ITS 2.0 localisation-quality issue type of each rule (W3C ITS 2.0 §8.17.4, table of values); what has no nearer name is
 * `other`.
 */
const issueTypes: Readonly<Record<string, string>> = {
  'number-mismatch': 'numbers',
  'date-mismatch': 'numbers',
  'item-number-mismatch': 'numbers',
  'item-number-duplicate': 'numbers',
  'item-number-gap': 'numbers',
  'item-number-style': 'formatting',
  'term-missing': 'terminology',
  'term-inconsistent': 'terminology',
  'translation-inconsistent': 'inconsistency',
  'memory-divergence': 'inconsistency',
  'memory-near-duplicate': 'inconsistency',
  'name-missing': 'omission',
  'party-list-mismatch': 'omission',
  omission: 'omission',
  'item-unaligned': 'omission',
  'segment-unaligned': 'omission',
  addition: 'addition',
  untranslated: 'untranslated',
  'length-outlier': 'length',
  'bracket-unbalanced': 'typographical',
  'quote-unbalanced': 'typographical',
  'terminal-punctuation': 'typographical',
  'word-duplicate': 'duplication',
  'cell-duplicate': 'duplication',
  'width-mixed': 'characters',
  homoglyph: 'characters',
  spacing: 'whitespace',
  'section-mismatch': 'other',
  'table-shape': 'formatting',
  'page-break-join': 'formatting',
};

/** Severity 0 to 100 (ITS 2.0 §8.17) of a note's priority 1 to 10. */
function issueSeverity(note: Note): number {
  return Math.max(0, 110 - (note.priority ?? 1) * 10 - 20);
}

/**
 * The findings among a unit's notes as stand-off issues, and the marks that point to them: `#its=` is the fragment that
 * XLIFF 2.1 §5.9.10.2 gives them. `ordinal` makes their ids unique in the file. `undefined` where the unit has none.
 */
export function qualityIssues(
  unit: Unit,
  ordinal: number,
):
  | {
      standOff(indent: string): string;
      source(text: string): string | undefined;
      target(text: string): string | undefined;
    }
  | undefined {
  const findings = unit.notes.filter((note) => note.category !== undefined && note.category in issueTypes);
  if (findings.length === 0) return undefined;
  const onTarget = (note: Note): boolean => note.appliesTo !== 'source' && unit.target.length > 0;
  const sides = [
    { id: `lqi${ordinal}-source`, mark: 'q-source', notes: findings.filter((note) => !onTarget(note)) },
    { id: `lqi${ordinal}-target`, mark: 'q-target', notes: findings.filter(onTarget) },
  ] as const;
  const marked = (side: (typeof sides)[number], text: string): string | undefined =>
    side.notes.length === 0
      ? undefined
      : `<mrk id="${side.mark}" type="its:generic" its:locQualityIssuesRef="#its=${side.id}">${text}</mrk>`;
  return {
    standOff(indent) {
      let out = '';
      for (const side of sides) {
        if (side.notes.length === 0) continue;
        out += `${indent}<its:locQualityIssues xml:id="${side.id}">`;
        for (const note of side.notes) {
          const type = issueTypes[note.category as string];
          out += `<its:locQualityIssue locQualityIssueType="${type}" locQualityIssueComment="${escapeAttribute(note.text)}" locQualityIssueSeverity="${issueSeverity(note)}"/>`;
        }
        out += '</its:locQualityIssues>\n';
      }
      return out;
    },
    source: (text) => marked(sides[0], text),
    target: (text) => marked(sides[1], text),
  };
}
