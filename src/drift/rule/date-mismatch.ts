import type { CalendarDate } from '../../language/index.js';
import { type BeadContext, placeInBead } from '../context.js';
import {
  compatibleDates,
  type DateFact,
  type Facts,
  factsByPair,
  leftovers,
  once,
  sameDate,
  showDate,
} from '../facts.js';
import { type Draft, defineRule } from '../rule.js';

type Message = 'differs' | 'missing' | 'vaguer';

/**
 * Compares the dates of sentences that answer each other by value, in both directions and whatever the notation: «11 июня 2010
 * года», 11.06.2010 and 2010 年 6 月 11 日 are one date, the ends of a period are two. A date that is said in another sentence of the same item
 * is no drift, nor is one said again. A date that leaves out what the other side says (only the year) is a warning.
 *
 * Cannot see: dates said by other words («в прошлом году», 去年), two dates exchanged within one sentence.
 * ITS 2.0: inconsistent-entities.
 */
export const dateMismatch = defineRule<Message>({
  name: 'date-mismatch',
  group: 'facts',
  severity: 'error',
  issueType: 'inconsistent-entities',
  description: {
    en: 'Dates of sentences that answer each other are compared by value, whatever their notation.',
    ru: 'Даты соответствующих предложений сравниваются по значению, независимо от записи.',
    zh: '按数值比较相互对应句子中的日期，不论其书写形式。',
  },
  example: {
    source: 'Соглашения от 11 июня 2010 года',
    target: '2010年7月11日签署的协定',
    explanation: {
      en: 'June on one side, July on the other.',
      ru: 'В одном тексте июнь, в другом июль.',
      zh: '一种文本为6月，另一种为7月。',
    },
  },
  messages: {
    differs: {
      en: 'The dates differ: “{sourceText}” {inSource}, “{targetText}” {inTarget}.',
      ru: 'Даты расходятся: «{sourceText}» {inSource}, «{targetText}» {inTarget}.',
      zh: '日期不一致：{inSource}为“{sourceText}”，{inTarget}为“{targetText}”。',
    },
    missing: {
      en: 'The date “{foundText}” {here} is not found {there}.',
      ru: 'Дата «{foundText}», указанная {here}, отсутствует {there}.',
      zh: '{here}的日期“{foundText}”在{there}中未见。',
    },
    vaguer: {
      en: 'The date is given less exactly on one side: “{sourceText}” {inSource}, “{targetText}” {inTarget}.',
      ru: 'Дата в одном из текстов указана менее точно: «{sourceText}» {inSource}, «{targetText}» {inTarget}.',
      zh: '一种文本的日期不够精确：{inSource}为“{sourceText}”，{inTarget}为“{targetText}”。',
    },
  },
  *check(context) {
    for (const { beads } of factsByPair(context)) {
      const said = (side: 'source' | 'target') => beads.flatMap((bead) => bead[side].dates);
      const numbers = (side: 'source' | 'target') => beads.flatMap((bead) => bead[side].numbers);
      const all = {
        source: said('source'),
        target: said('target'),
        sourceNumbers: numbers('source'),
        targetNumbers: numbers('target'),
      };
      const dates = (facts: Facts) => facts.dates;
      const exact = leftovers(beads, dates, [(a, b) => sameDate(a.date, b.date)]);
      for (const { bead, ...rest } of exact) {
        if (bead.source.segments.length === 0 || bead.target.segments.length === 0) continue;
        const drafts = compare(bead, rest, {
          source: (fact) => saidElsewhere(fact, all.target, all.targetNumbers),
          target: (fact) => saidElsewhere(fact, all.source, all.sourceNumbers),
        });
        yield* once(drafts);
      }
    }
  },
});

/**
 * Whether the other side of the whole item says the date after all: once more, or in parts. In 6月10日、11日 the second day is read as a
 * number, and «в 2015, 2016 годах» has its first year among the numbers.
 */
function saidElsewhere(
  { date }: DateFact,
  others: readonly DateFact[],
  numbers: readonly { readonly value: number }[],
): boolean {
  if (others.some((other) => sameDate(other.date, date))) return true;
  const { year, month, day } = date;
  const sameYear = (other: CalendarDate) => other.year === undefined || year === undefined || other.year === year;
  const said = (part: number | undefined, inDate: (other: CalendarDate) => boolean) =>
    part === undefined || numbers.some(({ value }) => value === part) || others.some((other) => inDate(other.date));
  return (
    said(year, (other) => other.year === year) &&
    said(month, (other) => other.month === month && sameYear(other)) &&
    said(day, (other) => other.day === day && compatibleDates(other, date))
  );
}

function* compare(
  bead: BeadContext,
  rest: { readonly source: readonly DateFact[]; readonly target: readonly DateFact[] },
  said: { source(fact: DateFact): boolean; target(fact: DateFact): boolean },
): Iterable<Draft<Message>> {
  let targets = [...rest.target];
  let sources: DateFact[] = [];
  /** Periods of which one end was told: its other end says no more. */
  const told = new Set<string>();
  const periodOf = (side: 'source' | 'target', { span }: DateFact) => `${side} ${span.join('-')}`;
  const draft = (
    message: Message,
    a: DateFact | null,
    b: DateFact | null,
    severity?: 'warning' | 'info',
  ): Draft<Message> => {
    const one = a ?? b;
    return {
      message,
      values: {
        ...(a && { source: showDate(a.date), sourceText: a.text }),
        ...(b && { target: showDate(b.date), targetText: b.text }),
        ...(a && b
          ? { expected: showDate(a.date), found: showDate(b.date) }
          : one
            ? { found: showDate(one.date), foundText: one.text }
            : {}),
      },
      source: placeInBead(bead.source, a ? [a.span] : undefined),
      target: placeInBead(bead.target, b ? [b.span] : undefined),
      here: a ? 'source' : 'target',
      ...(severity && { severity }),
    };
  };
  for (const a of rest.source) {
    const at = targets.findIndex((b) => compatibleDates(a.date, b.date));
    const b = targets[at];
    if (!b) {
      sources.push(a);
      continue;
    }
    targets.splice(at, 1);
    // The year is often left to the context; a lost day or month is not, unless it stands apart: «в 2020 году … 25 января».
    const loses = (one: DateFact, other: DateFact) =>
      (['month', 'day'] as const).some((part) => one.date[part] === undefined && other.date[part] !== undefined);
    if ((loses(a, b) && !said.target(b)) || (loses(b, a) && !said.source(a))) {
      told.add(periodOf('source', a)).add(periodOf('target', b));
      yield draft('vaguer', a, b, 'warning');
    }
  }
  sources = sources.filter((fact) => !said.source(fact) && !told.has(periodOf('source', fact)));
  targets = targets.filter((fact) => !said.target(fact) && !told.has(periodOf('target', fact)));
  const count = Math.min(sources.length, targets.length);
  for (let index = 0; index < count; index += 1)
    yield draft('differs', sources[index] as DateFact, targets[index] as DateFact);
  for (const a of sources.slice(count)) yield draft('missing', a, null, 'warning');
  for (const b of targets.slice(count)) yield draft('missing', null, b, 'warning');
}
