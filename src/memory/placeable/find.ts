import type { CalendarDate, DateMention, LanguageProfile, NumberMention } from '../../language/index.js';
import { languageProfile } from '../../language/index.js';
import type { TermIndex } from '../../language/term/index.js';
import type { Span } from '../../model/index.js';

/** A number, date or name: what changes from one text to the next while the sentence stays. */
export interface Placeable {
  readonly kind: 'number' | 'date' | 'name';
  readonly span: Span;
  readonly text: string;
  /** Equal for what means the same in any language and notation. */
  readonly key: string;
  /** The numbers it is made of, with what each is, in a fixed order; empty for a name. */
  readonly parts: readonly PlaceablePart[];
  /** What tells placeables apart that cannot stand for each other: a year and a full date, a percentage and a count. */
  readonly shape: string;
}

export interface PlaceablePart {
  readonly role: 'year' | 'month' | 'day' | 'value';
  readonly value: number;
}

/**
 * The numbers, dates and names of a text, in order, never overlapping. Names are the concepts of a termbase that name one
 * thing (countries, bodies, people), if one is given.
 */
export function findPlaceables(text: string, language: string, names?: TermIndex): Placeable[] {
  const profile = languageProfile(language);
  const found = [...profile.findDates(text).map(ofDate), ...numbersIn(text, profile).map(ofNumber)];
  for (const mention of names?.find(text, language) ?? []) {
    const concept = mention.readings[0]?.concept;
    if (!concept || mention.nested || !isName(concept.subject)) continue;
    found.push({
      kind: 'name',
      span: mention.span,
      text: mention.text,
      key: `name:${concept.id}`,
      parts: [],
      shape: 'name',
    });
  }
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let end = 0;
  return found.filter(({ span }) => {
    if (span[0] < end) return false;
    end = span[1];
    return true;
  });
}

/** Numbers that stand by themselves: «двадцатикратный» and «COVID-19» are words. */
const numbersIn = (text: string, profile: LanguageProfile) => profile.findNumbers(text).filter((each) => !each.implied);

/** Subjects of concepts that name one thing. */
function isName(subject: string): boolean {
  return /country|body|person|state|city|place/.test(subject);
}

function ofDate(mention: DateMention): Placeable {
  const dates = mention.to ? [mention.from, mention.to] : [mention.from];
  const parts = dates.flatMap(partsOfDate);
  return {
    kind: 'date',
    span: mention.span,
    text: mention.text,
    key: `date:${dates.map((date) => [date.year, date.month, date.day].map((n) => n ?? '').join('-')).join('/')}`,
    parts,
    shape: `date:${parts.map(({ role }) => role).join(' ')}`,
  };
}

function partsOfDate(date: CalendarDate): PlaceablePart[] {
  return (['year', 'month', 'day'] as const).flatMap((role) => {
    const value = date[role];
    return value === undefined ? [] : [{ role, value }];
  });
}

function ofNumber(mention: NumberMention): Placeable {
  const values = mention.to === undefined ? [mention.value] : [mention.value, mention.to];
  // «5», «пять» and «пятый» may answer one another; a percentage, and a number that names, only their own kind.
  const kind = mention.kind === 'percent' || mention.kind === 'label' ? mention.kind : 'count';
  return {
    kind: 'number',
    span: mention.span,
    text: mention.text,
    key: `${kind}:${mention.label ?? values.join('/')}`,
    parts: values.map((value) => ({ role: 'value', value })),
    shape: `${kind}:${values.length}`,
  };
}

/** The text with each placeable replaced by its shape: equal for sentences that differ in placeables only. */
export function skeleton(text: string, placeables: readonly Placeable[]): string {
  let result = '';
  let at = 0;
  for (const { span, shape } of placeables) {
    result += `${text.slice(at, span[0])}\ufffc${shape}\ufffc`;
    at = span[1];
  }
  return result + text.slice(at);
}
