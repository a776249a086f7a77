import {
  type Collation,
  type Finding,
  type FindingSide,
  lineAndColumn,
  type SegmentedDocument,
} from '../model/index.js';
import type { CommandCall } from './command.js';
import { paint } from './paint.js';

const none = { en: 'No findings.', ru: 'Замечаний нет.', zh: '没有发现问题。' } as const;

/**
 * Findings for a reader at a terminal: in the order of the text, the place first («73 [72] 12:5»: ordinal, printed label,
 * line and column), then the sentence, then both sides.
 */
export function findingsText(collation: Collation, call: CommandCall): string {
  if (collation.findings.length === 0) return `${none[call.language]}\n`;
  return collation.findings.map((finding) => findingText(finding, collation, call)).join('\n');
}

function findingText(finding: Finding, { source, target }: Collation, call: CommandCall): string {
  const colour = call.terminal.out;
  const lines = [
    `${paint(finding.severity, finding.severity, colour)} ${paint(finding.rule, 'dim', colour)}: ${finding.message}`,
  ];
  for (const [side, document] of [
    [finding.source, source],
    [finding.target, target],
  ] as const) {
    if (side) lines.push(`  ${sideText(side, document)}`);
  }
  return `${lines.join('\n')}\n`;
}

function sideText(side: FindingSide, document: SegmentedDocument): string {
  const start = side.spans[0]?.[0];
  const place: string[] = [document.language];
  if (side.ordinal !== null) place.push(side.label === null ? `#${side.ordinal}` : `#${side.ordinal} [${side.label}]`);
  if (start !== undefined) {
    const { line, column } = lineAndColumn(document.text, start);
    place.push(`${line}:${column}`);
  }
  return `${place.join(' ')}: ${shorten(side.quote.replace(/\s+/g, ' '))}`;
}

function shorten(text: string): string {
  return text.length > 240 ? `${text.slice(0, 160)} … ${text.slice(-70)}` : text;
}
