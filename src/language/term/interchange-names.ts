import { languageProfile } from '../index.js';
import type { TermForm, TermReading } from './term-index.js';

/** How many forms one term may come to have. */
const LIMIT = 8;

/**
 * Terms that hold the name of a body take every other name of that body too: «Секретариат ШОС» stands for «Секретариат
 * Шанхайской организации сотрудничества» as well, 上合组织秘书处 for 上海合作组织秘书处. One termbase line then does for
 * all of them, and a style that writes names out in full is no drift.
 */
export function interchangeNames(readings: readonly TermReading[]): TermForm[] {
  const names = bodyNames(readings);
  const heldBy = nameFinder(names);
  return readings.flatMap((reading) => {
    const forms = new Set([reading.term.text]);
    for (const { id, texts } of heldBy(reading.term.text)) {
      if (id === reading.concept.id) continue;
      for (const form of [...forms]) {
        const held = texts.find((text) => holds(form, text, reading.term.language));
        if (held === undefined) continue;
        for (const other of texts) if (forms.size < LIMIT) forms.add(form.replace(held, other));
      }
    }
    return [...forms].map((form) => ({ ...reading, form }));
  });
}

/**
 * Finds the names that a text may hold, and those that these may hold in turn, in the order of the list. Looking each
 * name up in each term took a fifth of the time of a whole check.
 */
function nameFinder(names: readonly BodyNames[]): (text: string) => BodyNames[] {
  const byBeginning = new Map<string, { readonly text: string; readonly name: BodyNames }[]>();
  for (const name of names) {
    for (const text of name.texts) {
      const beginning = text.slice(0, 2);
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { text, name }]);
    }
  }
  const collect = (text: string, found: Set<BodyNames>) => {
    for (let at = 0; at + 2 <= text.length; at++) {
      for (const { text: held, name } of byBeginning.get(text.slice(at, at + 2)) ?? []) {
        if (found.has(name) || !text.startsWith(held, at)) continue;
        found.add(name);
        for (const other of name.texts) collect(other, found);
      }
    }
  };
  return (text) => {
    const found = new Set<BodyNames>();
    collect(text, found);
    return found.size === 0 ? [] : names.filter((name) => found.has(name));
  };
}

interface BodyNames {
  readonly id: string;
  readonly texts: readonly string[];
}

/** Bodies that have both a long name and an abbreviation, the longest form first. */
function bodyNames(readings: readonly TermReading[]): BodyNames[] {
  const names = new Map<string, string[]>();
  for (const { concept, term } of readings) {
    if (concept.subject !== 'body' || term.type === 'variant' || term.status === 'forbidden') continue;
    names.set(concept.id, [...(names.get(concept.id) ?? []), term.text]);
  }
  return [...names]
    .filter(([, texts]) => texts.length > 1)
    .map(([id, texts]) => ({ id, texts: texts.sort((a, b) => b.length - a.length) }));
}

/** Whether a term holds a name as a part of its own, not inside a word. */
function holds(text: string, name: string, language: string): boolean {
  const at = text.indexOf(name);
  if (at === -1 || text.length === name.length) return false;
  if (languageProfile(language).joiner === '') return true;
  const letter = /[\p{L}\p{N}]/u;
  return !letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + name.length] ?? ' ');
}
