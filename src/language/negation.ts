import { negationRu } from './ru/negation.js';
import { negationZh } from './zh/negation.js';

/** How a language says no. */
export interface Negation {
  /** Says no beyond doubt, with what only looks like it taken out. */
  readonly sure: RegExp;
  /** Words and signs that say no to what follows them, unless they are part of a word. */
  readonly particles: RegExp;
  /** Whether a no may follow what it says no to («доступа нет»). */
  readonly follows: boolean;
  /** What may stand between a particle and what it says no to. */
  readonly link: RegExp;
  /** Says no in most contexts: particles and prefixes; no pronouns, which do not stand without a particle. */
  readonly plain: RegExp;
  /** What may stand between two of them that say one no together («никто не», «не работает и не учится»). */
  readonly joined: RegExp;
  /** Whole words that stand between a no and what it says no to: modals, auxiliaries, and the noes that are words themselves. */
  readonly bare: RegExp;
  /** Words that hold a no of their own, by what they say; the same kinds in every language. */
  readonly kinds: Readonly<Record<NegationKind, RegExp>>;
  /** Noes that hold for all the members of a list behind them («не вправе передавать, разглашать»), at their beginning. */
  readonly governs: RegExp;
  /** Signs within a term that it says no: «неинфекционный» is not answered by 传染, nor 非传染性 by «инфекционный». */
  readonly inTerms: RegExp;
}

export type NegationKind =
  | 'forbid'
  | 'avoid'
  | 'stop'
  | 'refuse'
  | 'exempt'
  | 'prevent'
  | 'against'
  | 'except'
  | 'lack'
  | 'only'
  | 'until'
  | 'still'
  | 'seldom'
  | 'mind'
  | 'calm'
  | 'dislike'
  | 'leave'
  | 'late'
  | 'secret'
  | 'too';

const negations: Readonly<Record<string, Negation>> = { ru: negationRu, zh: negationZh };

/** How a language says no, by its code («ru»); `undefined` where that is not known. */
export function negationOf(code: string): Negation | undefined {
  return negations[code];
}
