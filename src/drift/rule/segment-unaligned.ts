import type { BlockType } from '../../model/index.js';
import { type BeadContext, type BeadSide, joinSegments, placeInBead } from '../context.js';
import { defineRule } from '../rule.js';

/** Blocks that often stand in one text only and change nothing in what is agreed. */
const APART: ReadonlySet<BlockType> = new Set(['certification', 'signature', 'date-place', 'note', 'table-header']);

/**
 * Reports sentences that nothing answers, those of one block that follow each other together. What belongs to a whole item that
 * stands alone is left to `item-unaligned`, headings to `section-mismatch`; certifications, signatures and notes on one side are
 * infos.
 *
 * Cannot see: a sentence whose content was worked into another one; for part of a sentence see `omission` and `addition`.
 * ITS 2.0: omission (from the side where it is missing).
 */
export const segmentUnaligned = defineRule({
  name: 'segment-unaligned',
  group: 'structure',
  severity: 'warning',
  issueType: 'omission',
  description: {
    en: 'A sentence of one text is answered by none of the other.',
    ru: 'Предложению одного текста не соответствует ни одно предложение другого.',
    zh: '一种文本中的句子在另一种文本中没有对应句。',
  },
  example: {
    source: 'Встречи проводятся регулярно. Итоги публикуются.',
    target: '会晤定期举行。',
    explanation: {
      en: 'Nothing in the target answers “Итоги публикуются.”',
      ru: 'Предложению «Итоги публикуются.» ничто не соответствует.',
      zh: '译文中没有与“Итоги публикуются.”对应的句子。',
    },
  },
  messages: {
    alone: {
      en: 'Nothing {there} answers this sentence.',
      ru: 'Этому предложению ничто не соответствует {there}.',
      zh: '{there}没有与此句对应的内容。',
    },
    several: {
      en: 'Nothing {there} answers these {count} sentences.',
      ru: 'Этим предложениям ({count}) ничто не соответствует {there}.',
      zh: '{there}没有与这{count}句对应的内容。',
    },
  },
  *check({ beads, pairOf }) {
    let run: BeadSide | null = null;
    const runs: BeadSide[] = [];
    for (const bead of beads) {
      const alone = onlySide(bead);
      const block = alone?.block;
      if (!alone || !block) {
        run = null;
        continue;
      }
      const pair = pairOf.get(block.id);
      const blockAlone = !pair?.source || !pair.target;
      const saidElsewhere =
        block.type === 'furniture' ||
        block.type === 'heading' ||
        (blockAlone && (block.type === 'item' || block.type === 'row')) ||
        !/\p{L}/u.test(alone.text);
      if (saidElsewhere) continue;
      if (run?.block === block && run.side === alone.side) {
        run = joinSegments(alone.side, [...run.segments, ...alone.segments]);
        runs[runs.length - 1] = run;
      } else {
        run = alone;
        runs.push(run);
      }
    }
    for (const one of runs) {
      const place = placeInBead(one);
      yield {
        message: one.segments.length > 1 ? 'several' : 'alone',
        values: { count: `${one.segments.length}` },
        source: one.side.name === 'source' ? place : null,
        target: one.side.name === 'target' ? place : null,
        ...(one.block && APART.has(one.block.type) && { severity: 'info' as const }),
      };
    }
  },
});

function onlySide({ source, target }: BeadContext): BeadSide | null {
  if (source.segments.length > 0 && target.segments.length === 0) return source;
  return target.segments.length > 0 && source.segments.length === 0 ? target : null;
}
