import { type BeadContext, placeInBead } from '../context.js';
import { median } from '../median.js';
import { defineRule } from '../rule.js';

/** Beads from which on the pair's own ratio is trusted. */
const ENOUGH = 20;
/** What is known beforehand of the spread of ln(target / source), in natural logarithms. */
const PRIOR_SPREAD = 0.28;
/** Spreads from the middle from which on a length is unusual; with both ends of a normal law 1 in 16,000. */
const LIMIT = 4;
/** Shorter sides, in letters of the longer script, vary too much to be judged. */
const SHORTEST = 30;

/**
 * Compares the lengths of the two sides of each bead with what is usual for this pair of texts: the middle and spread of
 * ln(target / source) are taken from the texts themselves, robustly (median and median absolute deviation), and the
 * spread is never taken to be narrower than experience says.
 *
 * Cannot see a passage replaced by another of the same length; says nothing of short segments.
 *
 * ITS 2.0: length.
 */
export const lengthOutlier = defineRule({
  name: 'length-outlier',
  group: 'words',
  severity: 'warning',
  issueType: 'length',
  description: {
    en: 'The lengths of a segment and its answer are compared with what is usual for these two texts. A far outlier often hides a dropped or an added passage, or a wrong alignment.',
    ru: 'Длины сегмента и его соответствия сравниваются с тем, что обычно для этой пары текстов. За резким отклонением часто стоит пропуск, добавление или ошибка выравнивания.',
    zh: '将句段与其对应句段的长度与这两份文本的通常比例相比较。明显偏离往往意味着漏译、增译或对齐错误。',
  },
  example: {
    source:
      'Развитие практики обмена опытом между государствами-членами, а также информацией по вопросам политики и рынка туризма.',
    target: '交流经验。',
    explanation: {
      en: 'The Chinese text is several times shorter than is usual here.',
      ru: 'Китайский текст в несколько раз короче обычного.',
      zh: '中文本比通常短数倍。',
    },
  },
  messages: {
    short: {
      en: 'What stands {inTarget} is unusually short: {target} characters for {source}; about {expected} would be usual.',
      ru: 'Соответствие {inTarget} необычно коротко: {target} знаков на {source}; обычно около {expected}.',
      zh: '{inTarget}异常短：{source}个字符只对应{target}个；通常约{expected}个。',
    },
    long: {
      en: 'What stands {inTarget} is unusually long: {target} characters for {source}; about {expected} would be usual.',
      ru: 'Соответствие {inTarget} необычно длинно: {target} знаков на {source}; обычно около {expected}.',
      zh: '{inTarget}异常长：{source}个字符对应{target}个；通常约{expected}个。',
    },
  },
  *check({ beads, source, target }) {
    const measured = beads.flatMap((bead) => {
      const lengths = { source: lettersOf(bead, 'source'), target: lettersOf(bead, 'target') };
      return lengths.source > 0 && lengths.target > 0 && bead.source.block?.type !== 'table-header'
        ? [{ bead, ...lengths, ratio: Math.log(lengths.target / lengths.source) }]
        : [];
    });
    const usual = Math.log(target.profile.expansion / source.profile.expansion);
    const long = measured.filter((each) => isLong(each, usual));
    const middle = long.length >= ENOUGH ? median(long.map(({ ratio }) => ratio)) : usual;
    const deviation = median(long.map(({ ratio }) => Math.abs(ratio - middle)));
    // 1.4826 makes the median absolute deviation of a normal law its standard deviation.
    const spread = Math.max(PRIOR_SPREAD, long.length >= ENOUGH ? 1.4826 * deviation : 0);
    for (const each of measured) {
      if (!isLong(each, middle) || Math.abs(each.ratio - middle) / spread < LIMIT) continue;
      yield {
        message: each.ratio < middle ? 'short' : 'long',
        values: {
          source: String(each.source),
          target: String(each.target),
          expected: String(Math.round(each.source * Math.exp(middle))),
        },
        source: placeInBead(each.bead.source),
        target: placeInBead(each.bead.target),
      };
    }
  },
});

/** Whether at least one side is long, both counted in letters of the source. */
function isLong({ source, target }: { source: number; target: number }, middle: number): boolean {
  return Math.max(source, target / Math.exp(middle)) >= SHORTEST;
}

/**
 * Letters and digits of one side, without the words in Latin letters that stand on both («LibreOffice», URLs). In a Chinese
 * text a letter of a Latin word counts for what it would take in Chinese.
 */
function lettersOf(bead: BeadContext, side: 'source' | 'target'): number {
  const { profile } = bead[side].side;
  const latin = /\p{Script=Latin}+/gu;
  const other = new Set(bead[side === 'source' ? 'target' : 'source'].text.match(latin));
  let foreign = 0;
  const text = bead[side].text.replace(latin, (word) => {
    if (!other.has(word)) foreign += profile.joiner === '' ? word.length * profile.expansion : word.length;
    return '';
  });
  return [...text.replace(/[^\p{L}\p{N}]/gu, '')].length + Math.round(foreign);
}
