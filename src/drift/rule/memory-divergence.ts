import type { MemoryLookup, MemoryMatch } from '../../model/index.js';
import { type BeadContext, placeInBead, type Side } from '../context.js';
import { placesNamed, plainForm, queryOf } from '../memory.js';
import { defineRule } from '../rule.js';

/** Where the memory's source is so like ours, its translation should not be quite another. */
const likeSource = 90;
const unlikeTarget = 0.4;

/**
 * Compares each sentence with what the memory holds. Where the memory has the same source (or the same but for numbers, dates
 * and names, put right), its translation is expected; what differs in width, quotes, spaces and case only is passed over,
 * and so is a source for which the memory has several translations, ours among them. Of sources nearly equal it only says
 * where the translation is quite another. Titles in quotation marks are looked up by themselves: a title that the memory
 * renders is expected to be rendered so.
 *
 * Cannot see which of two translations is better, nor titles that are not in quotation marks (term-missing does, by a
 * termbase).
 *
 * ITS 2.0: inconsistency.
 */
export const memoryDivergence = defineRule({
  name: 'memory-divergence',
  group: 'memory',
  severity: 'warning',
  issueType: 'inconsistency',
  description: {
    en: 'The same sentence or title was translated otherwise before.',
    ru: 'То же предложение или название прежде было переведено иначе.',
    zh: '相同的句子或名称以前有不同的译法。',
  },
  example: {
    source: 'Министерства иностранных дел государств-членов ШОС',
    target: '上合组织成员国外交部门',
    explanation: {
      en: 'The memory has “上合组织成员国外交部”.',
      ru: 'В памяти: «上合组织成员国外交部».',
      zh: '翻译记忆中为“上合组织成员国外交部”。',
    },
  },
  messages: {
    same: {
      en: 'The memory “{memory}” translates the same text as “{expected}”{places}; here it is “{found}”.',
      ru: 'Память «{memory}» переводит этот же текст как «{expected}»{places}; здесь «{found}».',
      zh: '翻译记忆“{memory}”对同一文本的译法为“{expected}”{places}，此处为“{found}”。',
    },
    like: {
      en: 'The memory “{memory}” translates a text that is {score} % like this one as “{expected}”{places}; the translation here is quite another.',
      ru: 'Память «{memory}» переводит текст, похожий на этот на {score} %, как «{expected}»{places}; здесь перевод совсем другой.',
      zh: '翻译记忆“{memory}”中与此相似 {score}% 的文本译为“{expected}”{places}，此处译法迥异。',
    },
    title: {
      en: 'The memory “{memory}” renders the title “{title}” as “{expected}”{places}; here it is “{found}”.',
      ru: 'Память «{memory}» передаёт название «{title}» как «{expected}»{places}; здесь «{found}».',
      zh: '翻译记忆“{memory}”将名称“{title}”译为“{expected}”{places}，此处为“{found}”。',
    },
  },
  *check({ beads, memory, source, target }) {
    if (!memory) return;
    for (const [at, bead] of beads.entries()) {
      if (bead.source.text === '' || bead.target.text === '') continue;
      const sides = { source: placeInBead(bead.source), target: placeInBead(bead.target) };
      const matches = memory.lookup(queryOf(beads, at), { threshold: likeSource, limit: 20, substitute: true });
      // 99 with a substitution: equal but for what was put right.
      const same = matches.filter((match) => match.likeness === 1 || match.adapted !== undefined);
      const found = plainForm(bead.target.text);
      if (same.length > 0) {
        if (same.some((match) => plainForm(expected(match)) === found)) continue;
        const [best] = same as [MemoryMatch];
        yield { message: 'same', values: valuesOf(memory, best, bead), ...sides };
        continue;
      }
      const [best] = matches;
      if (best && Math.max(...matches.map((match) => shared(plainForm(match.translation), found))) < unlikeTarget) {
        yield { message: 'like', severity: 'info', values: valuesOf(memory, best, bead), ...sides };
        continue;
      }
      yield* titles(memory, bead, source, target);
    }
  },
});

/** A title in quotation marks, where there is one on each side, against those that the memory has for it. */
function* titles(memory: MemoryLookup, bead: BeadContext, source: Side, target: Side) {
  const [title, ...more] = titlesIn(bead.source.text, source);
  const [rendering, ...others] = titlesIn(bead.target.text, target);
  if (title === undefined || rendering === undefined || more.length > 0 || others.length > 0 || title.length < 6)
    return;
  const known = memory.concordance(title, source.profile.tag, { limit: 50, inflected: false }).flatMap((passage) => {
    const [own, ...rest] = titlesIn(passage.text, source);
    const [theirs, ...besides] = titlesIn(passage.translation, target);
    const single = rest.length === 0 && besides.length === 0;
    return single && own !== undefined && theirs !== undefined && plainForm(own) === plainForm(title)
      ? [{ theirs, entry: passage.entry }]
      : [];
  });
  const [first] = known;
  if (!first || known.some(({ theirs }) => plainForm(theirs) === plainForm(rendering))) return;
  yield {
    message: 'title' as const,
    values: {
      memory: memory.name,
      title,
      expected: first.theirs,
      found: rendering,
      places: placesNamed(first.entry),
    },
    source: placeInBead(bead.source),
    target: placeInBead(bead.target),
  };
}

function titlesIn(text: string, { profile }: Side): string[] {
  return profile.titleQuotes.flatMap(({ open, close }) => {
    const found: string[] = [];
    for (let at = text.indexOf(open); at !== -1; at = text.indexOf(open, at + 1)) {
      const end = text.indexOf(close, at);
      if (end !== -1) found.push(text.slice(at + open.length, end));
    }
    return found;
  });
}

function expected(match: MemoryMatch): string {
  return match.adapted?.translation ?? match.translation;
}

function valuesOf(memory: MemoryLookup, match: MemoryMatch, bead: BeadContext): Record<string, string> {
  return {
    memory: memory.name,
    expected: expected(match),
    found: bead.target.text,
    score: String(match.score),
    places: placesNamed(match.entry),
  };
}

/** Share of the pairs of letters that two texts have in common (Dice), 0 to 1: enough to see that they are quite different. */
function shared(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
  const [one, other] = [pairs(a), pairs(b)];
  if (one.size + other.size === 0) return a === b ? 1 : 0;
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return (2 * common) / (one.size + other.size);
}
