import { personWordsRu } from './ru/person-words.js';
import { personWordsZh } from './zh/person-words.js';

/** How a language means a person without a name; both patterns find all occurrences. */
export interface PersonWords {
  /** Pronouns and the like: «он», 他, 前者. */
  readonly pronouns: RegExp;
  /** Offices and titles, by which a person may be meant: «президент», 总统. */
  readonly offices: RegExp;
}

const words: Readonly<Record<string, PersonWords>> = { ru: personWordsRu, zh: personWordsZh };

/** How a language means persons, by its code («ru»); `undefined` where that is not known. */
export function personWordsOf(code: string): PersonWords | undefined {
  return words[code];
}
