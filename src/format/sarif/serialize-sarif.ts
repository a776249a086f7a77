import {
  type Collation,
  type Document,
  type Finding,
  type FindingSide,
  lineAndColumn,
  type Severity,
} from '../../model/index.js';
import { tool } from '../tool.js';

/** What SARIF tells about a rule. */
export interface SarifRule {
  readonly name: string;
  readonly severity: Severity;
  /** Its ITS 2.0 localisation-quality type; becomes a tag. */
  readonly issueType: string;
  readonly description: string;
}

export interface SarifOptions {
  /** Where the two texts are, as relative URIs; the same for both where one file holds them. */
  readonly sourceUri: string;
  readonly targetUri: string;
  readonly rules: readonly SarifRule[];
  /** What a finding is known by from run to run; makes results comparable between runs. */
  readonly fingerprint?: (finding: Finding) => string;
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * Findings as a SARIF 2.1.0 log (OASIS standard, 27 March 2020), for code-review tools: each result stands at its place
 * in the target text, or in the source where the target has none, and names the other place as a related location.
 * Lines and columns are 1-based, columns in UTF-16 code units; regions carry offsets as well.
 */
export function serializeSarif(
  collation: Pick<Collation, 'source' | 'target' | 'findings'>,
  options: SarifOptions,
): string {
  const { rules } = options;
  const index = new Map(rules.map(({ name }, at) => [name, at]));
  const results = collation.findings.map((finding) => {
    const source = locationOf(finding.source, collation.source, options.sourceUri);
    const target = locationOf(finding.target, collation.target, options.targetUri);
    const locations = [target ?? source].filter((location) => location !== null);
    const related = target && source ? [{ id: 1, ...source }] : [];
    return {
      ruleId: finding.rule,
      ...(index.has(finding.rule) ? { ruleIndex: index.get(finding.rule) } : {}),
      level: LEVELS[finding.severity],
      message: { text: finding.message },
      locations,
      ...(related.length > 0 ? { relatedLocations: related } : {}),
      ...(options.fingerprint ? { partialFingerprints: { 'sverka/v1': options.fingerprint(finding) } } : {}),
      properties: { ...finding.values },
    };
  });
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            informationUri: tool.page,
            rules: rules.map((rule) => ({
              id: rule.name,
              // A name that only repeats the id is an error (rule SARIF1001 of the SARIF multitool).
              ...(rule.name.includes('-') ? { name: friendlyName(rule.name) } : {}),
              shortDescription: { text: rule.description.split(/(?<=[.。])\s*/u)[0] ?? rule.description },
              fullDescription: { text: rule.description },
              // What GitHub shows beside a result; without it code scanning refuses the log.
              help: { text: rule.description },
              defaultConfiguration: { level: LEVELS[rule.severity] },
              properties: { tags: ['translation', rule.issueType] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** «number-mismatch» as «NumberMismatch» (§3.49.7). */
const friendlyName = (rule: string) =>
  rule
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

function locationOf(side: FindingSide | null, document: Document, uri: string) {
  const span = side?.spans[0];
  if (!side || !span) return null;
  const start = lineAndColumn(document.text, span[0]);
  const end = lineAndColumn(document.text, span[1]);
  return {
    physicalLocation: {
      artifactLocation: { uri },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        charOffset: span[0],
        charLength: span[1] - span[0],
        snippet: { text: document.text.slice(span[0], span[1]) },
      },
    },
    ...(side.label === null && side.ordinal === null
      ? {}
      : { logicalLocations: [{ name: side.label ?? String(side.ordinal), kind: 'member' }] }),
    message: { text: side.quote },
  };
}
