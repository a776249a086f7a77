import { isSpaced, type SegmentRule } from '../rule.js';

/** Years and centuries: «г.» after a number closes it, «г.» before a name opens it («г. Ташкент»). */
const afterNumber = /(?:\d|[IVXLC])\s*$/u;

/**
 * Takes back a cut after an abbreviation («п. 3.2», «им. Ломоносова», «и т.д.»). One that always has something after it
 * never ends a sentence; one that may close a sentence does so if a capital follows.
 */
export const mergeAbbreviation: SegmentRule = (text, breaks, profile) => {
  if (!isSpaced(profile)) return breaks;
  const leading = new Set(profile.abbreviations.leading);
  const trailing = new Set(profile.abbreviations.trailing);
  return breaks.filter((at) => {
    const word = /(?:^|[\s(«"“])((?:\p{L}+\.[\s-]?){0,3}\p{L}+\.)$/u.exec(text.slice(Math.max(0, at - 24), at));
    if (!word?.[1]) return true;
    const forms = shorterForms(word[1].toLowerCase().replace(/\s/g, ''));
    const before = text.slice(0, at - (forms.at(-1)?.length ?? 0));
    const form = forms.find((each) => leading.has(each) || trailing.has(each));
    if (form === undefined) return true;
    if (!trailing.has(form)) return false;
    const capital = /^\s*[«"“(]?\p{Lu}/u.test(text.slice(at));
    if (leading.has(form) || form === 'г.' || form === 'гг.') return capital && afterNumber.test(before);
    return capital;
  });
};

/** «в т.ч.» may be listed whole or by its last part: the longest form first. */
function shorterForms(word: string): string[] {
  const parts = word.split(/(?<=\.)/u);
  return parts.map((_, index) => parts.slice(index).join(''));
}
