import { english } from './en/index.js';
import { plainProfile } from './plain.js';
import type { LanguageProfile } from './profile.js';
import { russian } from './ru/index.js';
import { chinese } from './zh/index.js';

export { detectLanguage } from './detect.js';
export { type Label, type LabelUnit, parseLabel } from './label.js';
export type { ColumnRole, DocumentLayout } from './layout.js';
export { layoutOf } from './layouts.js';
export { type Negation, type NegationKind, negationOf } from './negation.js';
export { letterIndex, parseRoman } from './numerals.js';
export type * from './profile.js';
export { halfWidth } from './width.js';

const profiles: ReadonlyMap<string, LanguageProfile> = new Map(
  [russian, chinese, english].map((profile) => [profile.code, profile]),
);

/** Codes of the languages that have a profile of their own. */
export const knownLanguages: readonly string[] = [...profiles.keys()];

/**
 * All that is known about a language, by BCP 47 tag: «ru», «zh», «zh-CN», «en-GB». Region and script are not regarded.
 * A language without a profile gets a plain one that knows words and digits, but no dates, stems or abbreviations.
 */
export function languageProfile(tag: string): LanguageProfile {
  const code = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return profiles.get(code) ?? plainProfile(tag);
}
