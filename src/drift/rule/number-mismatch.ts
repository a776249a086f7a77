import type { BeadContext } from '../context.js';
import { placeInBead } from '../context.js';
import { type DateFact, type Facts, factsByPair, leftovers, type NumberFact, once, sameNumber } from '../facts.js';
import { type Draft, defineRule } from '../rule.js';

type Message = 'differs' | 'missing';

/**
 * Compares the numbers of sentences that answer each other by value, in both directions: 100 млн is 1亿, 25 % is 百分之二十五, «одна треть» is
 * 三分之一. Dates are read first, so that their figures are not numbers again. A number that is said in another sentence of the same
 * item is no drift. Numbers in words answer figures; by themselves they are compared only where both sides have one left over
 * («первого этапа» against 第二阶段), since languages say «один из» and 两国 where others say nothing.
 *
 * Cannot see: numbers hidden in words («двусторонний», 双方), units of measure, two numbers exchanged within one item.
 * ITS 2.0: numbers.
 */
export const numberMismatch = defineRule<Message>({
  name: 'number-mismatch',
  group: 'facts',
  severity: 'error',
  issueType: 'numbers',
  description: {
    en: 'Numbers of sentences that answer each other are compared by value, whatever their notation.',
    ru: 'Числа соответствующих предложений сравниваются по значению, независимо от записи.',
    zh: '按数值比较相互对应句子中的数字，不论其书写形式。',
  },
  example: {
    source: 'на сумму 100 млн долларов',
    target: '金额达10亿美元',
    explanation: {
      en: '100 million on one side, a thousand million on the other.',
      ru: 'В одном тексте сто миллионов, в другом миллиард.',
      zh: '一种文本为一亿，另一种为十亿。',
    },
  },
  messages: {
    differs: {
      en: 'The numbers differ: “{sourceText}” {inSource}, “{targetText}” {inTarget}.',
      ru: 'Числа расходятся: «{sourceText}» {inSource}, «{targetText}» {inTarget}.',
      zh: '数字不一致：{inSource}为“{sourceText}”，{inTarget}为“{targetText}”。',
    },
    missing: {
      en: 'The number “{foundText}” {here} is not found {there}.',
      ru: 'Число «{foundText}», указанное {here}, отсутствует {there}.',
      zh: '{here}的数字“{foundText}”在{there}中未见。',
    },
  },
  *check(context) {
    for (const { beads } of factsByPair(context)) {
      const numbers = (facts: Facts) => facts.numbers;
      const rest = leftovers(beads, numbers, [
        // Figures answer figures before they answer words, and words that hold a number come last.
        (a, b) => a.spelled === b.spelled && !isImplied(a) && !isImplied(b) && sameNumber(a, b),
        (a, b) => !isImplied(a) && !isImplied(b) && sameNumber(a, b),
        sameNumber,
      ]);
      const said = (side: 'source' | 'target') => ({
        numbers: beads.flatMap((bead) => bead[side].numbers),
        dates: beads.flatMap((bead) => bead[side].dates),
        digits: beads.map((bead) => bead.bead[side].text.replace(/[^\d０-９]/g, '')).join(' '),
      });
      const whole = { source: said('source'), target: said('target') };
      for (const { bead, ...left } of rest) {
        if (bead.source.segments.length === 0 || bead.target.segments.length === 0) continue;
        const source = left.source.filter((fact) => !isImplied(fact) && !isAbsorbed(fact, whole.target));
        const target = left.target.filter((fact) => !isImplied(fact) && !isAbsorbed(fact, whole.source));
        yield* once(compare(bead, source, target));
      }
    }
  },
});

const isImplied = ({ mention }: NumberFact) => mention.implied === true;

/** Whether the other side of the item says the number after all: once more, or as part of a date. */
function isAbsorbed(
  fact: NumberFact,
  other: { numbers: readonly NumberFact[]; dates: readonly DateFact[]; digits: string },
): boolean {
  if (other.numbers.some((number) => sameNumber(fact, number))) return true;
  // 4/7 is «у четырех из семи», 12/2020 is 2020 年第 12 周.
  const parts = /^\d+\/\d+$/.test(fact.text) ? fact.text.split('/').map(Number) : [];
  const said = (part: number) =>
    other.numbers.some(({ value }) => value === part) || other.dates.some(({ date }) => date.year === part);
  if (parts.length > 0 && parts.every(said)) return true;
  if (other.numbers.some(({ text }) => /^\d+\/\d+$/.test(text) && text.split('/').map(Number).includes(fact.value)))
    return true;
  return other.dates.some(({ date }) => [date.year, date.month, date.day].includes(fact.value));
}

function* compare(bead: BeadContext, source: NumberFact[], target: NumberFact[]): Iterable<Draft<Message>> {
  // What was written in one piece on one side and in several on the other (telephone numbers, codes) has the same digits.
  const digits = (facts: readonly NumberFact[]) => facts.map(({ text }) => text.replace(/\D/g, '')).join('');
  if (source.length !== target.length && digits(source) !== '' && digits(source) === digits(target)) return;
  const draft = (
    message: Message,
    a: NumberFact | null,
    b: NumberFact | null,
    severity?: 'warning',
  ): Draft<Message> => {
    const one = a ?? b;
    return {
      message,
      values: {
        ...(a && { source: show(a), sourceText: a.text }),
        ...(b && { target: show(b), targetText: b.text }),
        ...(a && b ? { expected: show(a), found: show(b) } : one ? { found: show(one), foundText: one.text } : {}),
      },
      source: a ? placeInBead(bead.source, [a.span]) : placeInBead(bead.source),
      target: b ? placeInBead(bead.target, [b.span]) : placeInBead(bead.target),
      here: a ? 'source' : 'target',
      ...(severity && { severity }),
    };
  };
  // Pair what may have been meant to be the same: of one kind, figures before words.
  const free = [...target];
  const alone: NumberFact[] = [];
  for (const a of [...source].sort((x, y) => Number(x.spelled) - Number(y.spelled))) {
    const rank = (b: NumberFact) =>
      (a.spelled === b.spelled ? 0 : 2) + (kindOf(a) === kindOf(b) ? 0 : a.spelled || b.spelled ? 9 : 1);
    const best = free.reduce<NumberFact | null>((found, b) => (found && rank(found) <= rank(b) ? found : b), null);
    if (!best || rank(best) >= 9) {
      alone.push(a);
      continue;
    }
    free.splice(free.indexOf(best), 1);
    yield draft('differs', a, best, a.spelled || best.spelled ? 'warning' : undefined);
  }
  for (const a of alone) if (isTold(a)) yield draft('missing', a, null, 'warning');
  for (const b of free) if (isTold(b)) yield draft('missing', null, b, 'warning');
}

/** One is more often a word that is not read as a number: «одна ошибка» is 1 个错误. */
const isTold = ({ spelled, dispensable, value, label }: NumberFact) =>
  !spelled && !dispensable && (value !== 1 || label !== null);

/** A percentage may answer any other number; an ordinal in words only an ordinal. */
const kindOf = ({ mention }: NumberFact) => (mention.kind === 'ordinal' ? 'ordinal' : 'cardinal');

const show = ({ value, label, mention }: NumberFact) =>
  label ?? `${Number(value.toPrecision(12))}${mention.kind === 'percent' ? ' %' : ''}`;
