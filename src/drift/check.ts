import type {
  Collation,
  Finding,
  MemoryLookup,
  MessageLanguage,
  RuleName,
  Severity,
  Termbase,
} from '../model/index.js';
import { type DriftContext, driftContext, type WordLinks } from './context.js';
import type { Draft, Rule } from './rule.js';
import { rules } from './rules.js';
import { columnName, phrases } from './wording.js';

export interface DriftOptions {
  /** Language of the messages. Default «en». */
  readonly language?: MessageLanguage;
  /** Rules left out (`off`) or given another severity; a severity set here holds for all findings of the rule. */
  readonly rules?: Readonly<Partial<Record<RuleName, Severity | 'off'>>>;
  /** Concepts whose terms are looked for; without one the rules that need it are silent. */
  readonly termbase?: Termbase;
  /** Word links by which words without an answer are told from words rendered freely; see {@link WordLinks}. */
  readonly lexicon?: WordLinks;
  /** What was translated before; without one the rules that ask it are silent. */
  readonly memory?: MemoryLookup;
}

/** Fills the `{places}` of a sentence. A place for which there is no value is left as it stands. */
function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** Where a finding stands in the order of the alignment: the pair, then what stands in the source before what does not. */
function position(context: DriftContext, { source, target }: Draft): readonly number[] {
  const block = source?.blocks[0] ?? target?.blocks[0];
  const pair = block === undefined ? undefined : context.pairOf.get(block);
  return [pair?.index ?? Number.MAX_SAFE_INTEGER, source ? 0 : 1, (source ?? target)?.spans[0]?.[0] ?? 0];
}

/**
 * All places where the two texts drift apart or are damaged, in the order in which a reader of the source meets them.
 * What stands on one side only comes where the alignment has it. The findings depend on nothing but the arguments.
 */
export function checkDrift(collation: Omit<Collation, 'findings'>, options: DriftOptions = {}): Finding[] {
  const context = driftContext(collation, options);
  const language = options.language ?? 'en';
  const languages = { source: context.source.profile.code, target: context.target.profile.code };
  const found: { finding: Finding; at: readonly number[]; rule: number }[] = [];
  const seen = new Set<string>();
  rules.forEach((rule: Rule, index) => {
    const setting = options.rules?.[rule.name];
    if (setting === 'off') return;
    for (const draft of rule.check(context)) {
      const finding: Finding = {
        rule: rule.name,
        severity: setting ?? draft.severity ?? rule.severity,
        message: fill(rule.messages[draft.message]?.[language] ?? draft.message, {
          ...phrases(languages, draft.here ?? (draft.source ? 'source' : 'target'), language),
          ...draft.values,
          ...(draft.values.column !== undefined && { column: columnName(draft.values.column, language) }),
        }),
        source: draft.source,
        target: draft.target,
        values: draft.values,
      };
      const key = JSON.stringify([finding.rule, finding.source, finding.target, finding.values]);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ finding, at: position(context, draft), rule: index });
    }
  });
  return found.sort((a, b) => compare(a.at, b.at) || a.rule - b.rule).map(({ finding }) => finding);
}

/** Compares by the first place in which two positions differ. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
