import type { Span } from '../../model/index.js';
import { type CellHit, cellTexts, isVerbatim, tell } from '../cells.js';
import type { Side } from '../context.js';
import { defineRule } from '../rule.js';

/** Letters of the two alphabets that look alike (Unicode confusables, UTS #39, those of one stroke picture in print). */
const CYRILLIC = 'аеорсухіјѕАВЕКМНОРСТХУІЈЅ';
const LATIN = 'aeopcyxijsABEKMHOPCTXYIJS';

const MIXED = /[\p{Script=Cyrillic}\p{Script=Latin}]+/gu;
/** Cyrillic prepositions and conjunctions of one letter, typed with the other keyboard. */
const LONE = /(?=[acoyk] )(?<=\p{Script=Cyrillic}[,;]? )[acoyk](?= \p{Script=Cyrillic}{2})/gu;
/** Radicals and compatibility forms that look like ordinary Chinese characters but are other code points. */
const RADICALS = /[\u2e80-\u2fdf\uf900-\ufaff]/gu;

/**
 * Looks in each text by itself for letters of another alphabet inside a word: Latin «C» in «Cовет», Cyrillic «О» in “СOVID”; in Chinese for
 * radicals in place of characters. Nobody sees them, but search, sorting and translation memories do.
 *
 * Cannot see: words written in the wrong alphabet from end to end; words of both alphabets whose letters do not look alike are left alone.
 * ITS 2.0: characters.
 */
export const homoglyph = defineRule({
  name: 'homoglyph',
  group: 'type',
  severity: 'info',
  issueType: 'characters',
  description: {
    en: 'A word holds letters of another alphabet that look like its own.',
    ru: 'В слове есть похожие буквы другого алфавита.',
    zh: '词中混有外形相近的其他文字字母。',
  },
  example: {
    source: 'Cовет глав государств',
    target: '元首理事会',
    explanation: {
      en: 'The first letter is a Latin C.',
      ru: 'Первая буква — латинская C.',
      zh: '首字母为拉丁字母C。',
    },
  },
  messages: {
    letter: {
      en: '{Here} letters of another alphabet stand in a word: “{found}”.',
      ru: '{Here} в слове стоят буквы другого алфавита: «{found}».',
      zh: '{here}词中混有其他文字的字母：“{found}”。',
    },
    habit: {
      en: '{Here} letters of another alphabet stand in words in {count} places, first in “{found}”.',
      ru: '{Here} буквы другого алфавита стоят в словах в {count} местах, впервые: «{found}».',
      zh: '{here}有{count}处词中混有其他文字的字母，首处为“{found}”。',
    },
  },
  *check({ source, target }) {
    for (const side of [source, target]) yield* tell(side, look(side), { one: 'letter', many: 'habit' });
  },
});

function look(side: Side): CellHit[] {
  return cellTexts(side).flatMap((at) => {
    const ranges: Span[] = [];
    for (const { 0: word, index } of at.text.matchAll(MIXED))
      ranges.push(...foreign(word).map((i): Span => [index + i, index + i + 1]));
    if (side.profile.code === 'ru') for (const { index } of at.text.matchAll(LONE)) ranges.push([index, index + 1]);
    if (side.profile.code === 'zh') for (const { index } of at.text.matchAll(RADICALS)) ranges.push([index, index + 1]);
    const verbatim = ranges.filter((range) => isVerbatim(at, range));
    return verbatim.length > 0 ? [{ at, ranges: verbatim }] : [];
  });
}

/** Offsets of the letters that do not belong to a word's alphabet, if they are the fewer and all of them have a double in it. */
function foreign(word: string): number[] {
  const offsets = (script: RegExp) => [...word].flatMap((letter, index) => (script.test(letter) ? [index] : []));
  const [cyrillic, latin] = [offsets(/\p{Script=Cyrillic}/u), offsets(/\p{Script=Latin}/u)];
  if (cyrillic.length === 0 || latin.length === 0) return [];
  const alike = (at: readonly number[], letters: string) => at.every((index) => letters.includes(word[index] ?? ''));
  if (alike(latin, LATIN) && latin.length <= cyrillic.length) return latin;
  return alike(cyrillic, CYRILLIC) && cyrillic.length <= latin.length ? cyrillic : [];
}
