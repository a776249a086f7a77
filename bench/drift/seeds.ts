import type { TermIndex } from '../../src/language/term/index.js';
import type { RuleName } from '../../src/model/index.js';
import type { Pair } from './pairs.js';

/** A kind of error: how it is put into a pair, and which rules are meant to find it. */
export interface Seed {
  readonly kind: string;
  readonly rules: readonly RuleName[];
  /** The pair with the error, or `null` where there is nothing to spoil. `others` are pairs to take words from. */
  readonly spoil: (pair: Pair, random: () => number, others: readonly Pair[]) => Pair | null;
}

const pick = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)];

/** Puts `text` in place of what one of the matches holds. */
function replaceOne(
  text: string,
  pattern: RegExp,
  random: () => number,
  replace: (match: string) => string | null,
): string | null {
  const match = pick([...text.matchAll(pattern)], random);
  if (!match) return null;
  const other = replace(match[0]);
  if (other === null || other === match[0]) return null;
  return text.slice(0, match.index) + other + text.slice(match.index + match[0].length);
}

const inTarget = (pair: Pair, target: string | null): Pair | null => (target === null ? null : { ...pair, target });
const inSource = (pair: Pair, source: string | null): Pair | null => (source === null ? null : { ...pair, source });

/**
 * The ten kinds of issue 4, and two of them on the Russian side, too. Renumbering needs numbered items and has a text of its
 * own in run.ts.
 */
export function seedsFor(index: TermIndex): Seed[] {
  /** One name of a subject for another of the same; the new one must not stand in the pair already. */
  const swap = (subjects: readonly string[]) => (pair: Pair, random: () => number) => {
    const names = index
      .find(pair.target, 'zh')
      .filter(({ nested, readings }) => !nested && readings.every(({ concept }) => subjects.includes(concept.subject)));
    const name = pick(names, random);
    if (!name) return null;
    const wrong = pick(
      index.concepts.filter(({ id, subject }) => subjects.includes(subject) && id !== name.readings[0]!.concept.id),
      random,
    );
    const text = wrong?.terms.find(({ language, type }) => language.startsWith('zh') && type !== 'variant')?.text;
    if (text === undefined || pair.target.includes(text)) return null;
    return { ...pair, target: pair.target.slice(0, name.span[0]) + text + pair.target.slice(name.span[1]) };
  };
  return [
    {
      kind: 'changed digit',
      rules: ['number-mismatch', 'date-mismatch'],
      spoil: (pair, random) =>
        inTarget(
          pair,
          // Labels at the beginning are another matter.
          replaceOne(pair.target, /(?<!^[\d.]*)(?<![\d.])\d+(?![\d.])/g, random, (number) => {
            const at = Math.floor(random() * number.length);
            const digit = (Number(number[at]) + 1 + Math.floor(random() * 8)) % 10;
            return number.length > 1 && at === 0 && digit === 0
              ? null
              : number.slice(0, at) + digit + number.slice(at + 1);
          }),
        ),
    },
    {
      kind: 'changed month',
      rules: ['date-mismatch'],
      spoil: (pair, random) =>
        inTarget(
          pair,
          replaceOne(pair.target, /\d{1,2}(?=\s*月)/g, random, (month) => String((Number(month) % 12) + 1)),
        ),
    },
    {
      kind: 'changed magnitude',
      rules: ['number-mismatch'],
      spoil: (pair, random) =>
        inTarget(
          pair,
          replaceOne(pair.target, /(?<=\d\s*)(?:[百千十]?万亿?|亿)/g, random, (unit) =>
            unit.includes('亿') ? unit.replace('亿', '万') : unit.replace('万', '亿'),
          ),
        ),
    },
    {
      kind: 'dropped clause',
      rules: ['omission', 'length-outlier', 'term-missing', 'name-missing', 'party-list-mismatch'],
      spoil: (pair, random) =>
        inTarget(
          pair,
          replaceOne(pair.target, /[^，,；;。]{8,}[，,；;]/g, random, () => ''),
        ),
    },
    {
      kind: 'added clause',
      rules: ['addition', 'length-outlier', 'term-missing', 'name-missing', 'party-list-mismatch'],
      spoil: (pair, random, others) => {
        const clause = pick(
          others.flatMap(({ target }) => target.match(/(?<=[，,])[^，,；;。\d]{8,30}(?=[，,。])/g) ?? []),
          random,
        );
        return clause === undefined
          ? null
          : inTarget(
              pair,
              replaceOne(pair.target, /[，,。]/g, random, (mark) => `，${clause}${mark}`),
            );
      },
    },
    { kind: 'swapped party', rules: ['name-missing', 'party-list-mismatch'], spoil: swap(['country', 'party']) },
    {
      kind: 'dropped negation',
      rules: ['omission'],
      spoil: (pair, random) =>
        /(?<!\p{L})не(?!\p{L})/iu.test(pair.source)
          ? inTarget(
              pair,
              replaceOne(pair.target, /不得|不能|不应|没有|不会|无权|不受|不予/g, random, (no) => no.slice(1)),
            )
          : null,
    },
    { kind: 'wrong body', rules: ['name-missing'], spoil: swap(['body', 'organ']) },
    {
      kind: 'untranslated',
      rules: ['untranslated'],
      spoil: (pair) => (pair.source.length > 20 ? { ...pair, target: pair.source } : null),
    },
    {
      kind: 'dropped Russian clause',
      rules: ['addition', 'length-outlier', 'term-missing', 'name-missing', 'party-list-mismatch'],
      spoil: (pair, random) =>
        inSource(
          pair,
          replaceOne(pair.source, /[^,;.]{25,}[,;]/g, random, () => ''),
        ),
    },
    {
      kind: 'dropped Russian negation',
      rules: ['addition'],
      spoil: (pair, random) =>
        /[不未无没]/.test(pair.target)
          ? inSource(
              pair,
              replaceOne(pair.source, /(?<!\p{L})не (?!только|менее|более)/giu, random, () => ''),
            )
          : null,
    },
  ];
}
