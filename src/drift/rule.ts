import type { FindingSide, MessageLanguage, RuleGroup, RuleName, Severity } from '../model/index.js';
import type { DriftContext } from './context.js';

/** A sentence in each language in which there are messages. */
export type Wording = Readonly<Record<MessageLanguage, string>>;

/** Types of localisation-quality issues: ITS 2.0, § 8.17 and appendix C (https://www.w3.org/TR/its20/#lqissue-typevalues). */
export type LocQualityIssueType =
  | 'terminology'
  | 'mistranslation'
  | 'omission'
  | 'untranslated'
  | 'addition'
  | 'duplication'
  | 'inconsistency'
  | 'grammar'
  | 'legal'
  | 'register'
  | 'locale-specific-content'
  | 'locale-violation'
  | 'style'
  | 'characters'
  | 'misspelling'
  | 'typographical'
  | 'formatting'
  | 'inconsistent-entities'
  | 'numbers'
  | 'markup'
  | 'pattern-problem'
  | 'whitespace'
  | 'internationalization'
  | 'length'
  | 'non-conformance'
  | 'uncategorized'
  | 'other';

/** What a rule has found, before it is put into words. */
export interface Draft<Message extends string = string> {
  /** Which of the rule's sentences is said. */
  readonly message: Message;
  /** What fills the sentence's `{places}`, and goes into the finding's `values`. */
  readonly values: Readonly<Record<string, string>>;
  readonly source: FindingSide | null;
  readonly target: FindingSide | null;
  /** The side that `{here}` speaks of, where both are shown; by default the source, or the only one there is. */
  readonly here?: 'source' | 'target';
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
}

/** One kind of drift. Each is a file in rule/ that exports one of these, and stands in the list in rules.ts. */
export interface Rule<Message extends string = string> {
  readonly name: RuleName;
  readonly group: RuleGroup;
  /** The severity of its gravest findings. */
  readonly severity: Severity;
  readonly issueType: LocQualityIssueType;
  /** What is compared, and what the rule passes over. */
  readonly description: Wording;
  /** A source and a target in which the rule fires, and why. */
  readonly example: { readonly source: string; readonly target: string; readonly explanation: Wording };
  /** The sentences it says. `{name}` is filled from the values of the draft. */
  readonly messages: Readonly<Record<Message, Wording>>;
  check(context: DriftContext): Iterable<Draft<Message>>;
}

/** Lets the compiler see that a rule says only sentences it has. */
export function defineRule<const Message extends string>(rule: Rule<Message>): Rule {
  return rule as Rule;
}
