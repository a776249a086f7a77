import type { Finding, RuleName } from '../model/index.js';

/** A finding that a person has looked at and accepted. */
export interface AcceptedFinding {
  readonly rule: RuleName;
  readonly fingerprint: string;
  /** Where it stood when it was accepted: tells like findings apart, and tells a reader where to look. */
  readonly ordinal: number | null;
  readonly label: string | null;
  readonly message: string;
}

/** Findings accepted in one pair of texts, as it is kept in a file. */
export interface Baseline {
  readonly format: 'sverka-baseline';
  readonly version: 1;
  readonly findings: readonly AcceptedFinding[];
}

/** Values that say how often and where: they change whenever anything else in the text does. */
const PASSING: ReadonlySet<string> = new Set(['places', 'rarer', 'count', 'expected']);

/**
 * What a finding is known by from run to run, 16 hexadecimal digits: its rule and the words it is about, as letters and
 * digits only. Neither its place nor the sentence around it counts, so that edits elsewhere, a new number or another
 * comma leave it as it was. Two findings about the same words have the same fingerprint.
 */
export function fingerprintOf(finding: Finding): string {
  const values = Object.entries(finding.values)
    .filter(([key]) => !PASSING.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => even(value.replace(/×\d+/g, '')))
    .filter((value) => value !== '');
  const quotes = [finding.source, finding.target].map((side) => even(side?.quote ?? '').slice(0, 60));
  return hash([finding.rule, ...(values.length > 0 ? values : quotes)].join('\n'));
}

/** All findings as accepted ones, in their order. */
export function baselineOf(findings: readonly Finding[]): Baseline {
  return {
    format: 'sverka-baseline',
    version: 1,
    findings: findings.map((finding) => {
      const side = finding.source ?? finding.target;
      return {
        rule: finding.rule,
        fingerprint: fingerprintOf(finding),
        ordinal: side?.ordinal ?? null,
        label: side?.label ?? null,
        message: finding.message,
      };
    }),
  };
}

/**
 * Findings that are not in the baseline. Each accepted finding answers one: of several with its fingerprint the one that
 * stands nearest to where it stood. Accepted findings that no longer occur are simply left over.
 */
export function newFindings(findings: readonly Finding[], baseline: Baseline): Finding[] {
  const taken = new Set<Finding>();
  const byFingerprint = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = fingerprintOf(finding);
    byFingerprint.set(key, [...(byFingerprint.get(key) ?? []), finding]);
  }
  for (const accepted of baseline.findings) {
    const free = (byFingerprint.get(accepted.fingerprint) ?? []).filter((finding) => !taken.has(finding));
    const distance = (finding: Finding) =>
      Math.abs(((finding.source ?? finding.target)?.ordinal ?? 0) - (accepted.ordinal ?? 0));
    const [nearest] = free.sort((a, b) => distance(a) - distance(b));
    if (nearest) taken.add(nearest);
  }
  return findings.filter((finding) => !taken.has(finding));
}

const even = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}
