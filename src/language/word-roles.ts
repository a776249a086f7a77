import { wordRolesRu } from './ru/word-roles.js';
import { wordRolesZh } from './zh/word-roles.js';

/** What the words of a language do in a sentence, as far as their form or a list says. */
export interface WordRoles {
  /**
   * Whether a word only qualifies another one and says something by doing so («письменный», 书面): an adjective or an
   * adverb, no participle, no pronoun, no word of style («дальнейший», 积极).
   */
  qualifies(word: string): boolean;
  /**
   * Whether a word stands for a thing of its own as a member of an enumeration: no pronoun and no word of style, and
   * no participle, which begins a clause.
   */
  enumerates(word: string): boolean;
  /** Whether its form says that a word is a verb. */
  isVerb(word: string): boolean;
  /** Whether a member of an enumeration goes on behind its head: «изменения Договора», and not «изменения и …», «изменения, …». */
  readonly goesOn: RegExp;
  /** All that stands between two members of an enumeration: commas, «and», «or», and a preposition said again. */
  readonly joins: RegExp;
  /** …found within what stands between them, right behind the one, and right before the other. */
  readonly joinsWithin: RegExp;
  readonly joinsBehind: RegExp;
  readonly joinsBefore: RegExp;
  /** …where it is more than a comma. */
  readonly conjoins: RegExp;
  /** Nothing but «or», and nothing but «and», between two words. */
  readonly or: RegExp;
  readonly and: RegExp;
  /** Words before which «and» and «or» come to the same: «любой», «не», «без». */
  readonly anyOrNone: RegExp;
  /** What stands right before a word that is denied. */
  readonly denies: RegExp;
  /** Where a clause ends: what stands beyond renders no word of this side of it. */
  readonly clauseEnd: RegExp;
  /** Words that fill a sentence out without rendering anything of another language's («进行», «产生»). */
  readonly light: ReadonlySet<string>;
}

const roles: Readonly<Record<string, WordRoles>> = { ru: wordRolesRu, zh: wordRolesZh };

/** What words do in a language, by its code («ru»); `undefined` where that is not known. */
export function wordRolesOf(code: string): WordRoles | undefined {
  return roles[code];
}
