import { type BeadContext, type BeadSide, placeInBead, shortPlace } from '../context.js';
import { defineRule } from '../rule.js';

/** Segments shorter than this many letters (labels, «и т. д.») are translated as the place demands. */
const SHORTEST = { ' ': 12, '': 4 } as const;
/** Shorter ones than this outside of tables (headings, captions, short answers) are rendered in several ways by habit. */
const SENTENCE = { ' ': 45, '': 16 } as const;
/** …unless one rendering stands this many times as often as all others together: then those are slips. */
const RULE = 2;

/**
 * Compares segments that are the same in one text: their answers in the other text should be the same as well. Works in
 * both directions; differences in punctuation, space, width and case are passed over. Reports each such segment once,
 * with the renderings and their counts, at the first place of the rarer one. In running text a short segment (a heading, a caption)
 * is worth a look only where one rendering is the rule and the other the exception.
 *
 * Cannot see segments that are only nearly alike (memory-near-duplicate does), nor tell which rendering is right.
 *
 * ITS 2.0: inconsistency.
 */
export const translationInconsistent = defineRule({
  name: 'translation-inconsistent',
  group: 'words',
  severity: 'warning',
  issueType: 'inconsistency',
  description: {
    en: 'The same sentence or cell of one text is rendered in several ways in the other. Both directions are looked at; punctuation, spaces, width and case do not count.',
    ru: 'Одинаковые предложения или ячейки одного текста переданы в другом по-разному. Проверяются оба направления; знаки препинания, пробелы, ширина и регистр не учитываются.',
    zh: '一方文本中相同的句子或单元格在另一方有多种译法。双向检查；标点、空格、全半角和大小写不计。',
  },
  example: {
    source: 'Соответствующие министерства и ведомства государств-членов ШОС',
    target: '上合组织成员国相关部委 … 上合组织成员国相关部门',
    explanation: {
      en: 'The same list of executors is rendered in two ways.',
      ru: 'Один и тот же перечень исполнителей передан двумя способами.',
      zh: '同样的执行单位有两种译法。',
    },
  },
  messages: {
    source: {
      en: 'The same text “{text}” is rendered in several ways: {renderings} ({places}).',
      ru: 'Один и тот же текст «{text}» передан по-разному: {renderings} ({places}).',
      zh: '同一原文“{text}”有多种译法：{renderings}（{places}）。',
    },
    target: {
      en: 'The same rendering “{text}” answers several source texts: {renderings} ({places}).',
      ru: 'Один и тот же перевод «{text}» соответствует разным исходным текстам: {renderings} ({places}).',
      zh: '同一译文“{text}”对应多种原文：{renderings}（{places}）。',
    },
  },
  *check({ beads }) {
    for (const side of ['source', 'target'] as const) {
      const other = side === 'source' ? 'target' : 'source';
      const groups = new Map<string, Map<string, BeadContext[]>>();
      for (const bead of beads) {
        const key = keyOf(bead[side]);
        const answer = keyOf(bead[other]);
        if (answer === '' || bead[side].block?.type === 'table-header') continue;
        if (key.length < SHORTEST[bead[side].side.profile.joiner]) continue;
        const answers = groups.get(key) ?? new Map<string, BeadContext[]>();
        answers.set(answer, [...(answers.get(answer) ?? []), bead]);
        groups.set(key, answers);
      }
      for (const answers of groups.values()) {
        if (answers.size < 2) continue;
        const sorted = [...answers.values()].sort((a, b) => b.length - a.length);
        const rare = sorted.slice(1).flat();
        const bead = rare[0]!;
        yield {
          message: side,
          severity: isWorthALook(side, sorted) ? 'warning' : 'info',
          values: {
            text: bead[side].text,
            renderings: sorted.map((same) => `${quoted(same[0]![other])} ×${same.length}`).join(', '),
            places: sorted.map((same) => same.map((each) => shortPlace(each.source)).join(', ')).join(' / '),
          },
          source: placeInBead(bead.source),
          target: placeInBead(bead.target),
        };
      }
    }
  },
});

/** One target for several sources is how a translation evens out its original; a reviser may want to know, no more. */
function isWorthALook(side: 'source' | 'target', renderings: readonly (readonly BeadContext[])[]): boolean {
  if (side === 'target') return false;
  const [most = [], ...rest] = renderings;
  const rare = rest.flat();
  const { source } = rare[0]!;
  const isCell = source.block?.table !== null;
  return isCell || keyOf(source).length >= SENTENCE[source.side.profile.joiner] || most.length >= RULE * rare.length;
}

/** A text in the quotes of its own language. */
function quoted({ text, side }: BeadSide): string {
  const { open, close } = side.profile.quotes[0] ?? { open: '“', close: '”' };
  return `${open}${text}${close}`;
}

/** What is left of a text when only its letters and digits count. */
function keyOf({ text }: BeadSide): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
