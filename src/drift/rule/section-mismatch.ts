import type { Block } from '../../model/index.js';
import { placeOfBlock } from '../context.js';
import { defineRule } from '../rule.js';

/**
 * Compares the headings under which items stand: items that answer each other must stand under headings that answer each other,
 * and each heading must have an answer. Told once for a run of items under one wrong pair of headings.
 *
 * Cannot see: headings that say different things but are aligned; a text that has no headings at all is passed over.
 * ITS 2.0: inconsistency.
 */
export const sectionMismatch = defineRule({
  name: 'section-mismatch',
  group: 'structure',
  severity: 'warning',
  issueType: 'inconsistency',
  description: {
    en: 'Items that answer each other stand under headings that do not, or a heading has no answer.',
    ru: 'Соответствующие друг другу пункты стоят под разными заголовками, или заголовку ничто не соответствует.',
    zh: '相互对应的条目所属标题不对应，或标题没有对应标题。',
  },
  example: {
    source: 'МЕЖДУНАРОДНОЕ СОТРУДНИЧЕСТВО: 72. …',
    target: '开放和伙伴关系政策：72. ……',
    explanation: {
      en: 'Item 72 belongs to another section in the target.',
      ru: 'Пункт 72 отнесён к другому разделу.',
      zh: '第72项在译文中归入另一章节。',
    },
  },
  messages: {
    elsewhere: {
      en: 'The item stands under “{source}” {inSource} and under “{target}” {inTarget}.',
      ru: 'Пункт стоит под заголовком «{source}» {inSource} и «{target}» {inTarget}.',
      zh: '该条目{inSource}归于“{source}”，{inTarget}归于“{target}”。',
    },
    alone: {
      en: 'Nothing {there} answers the heading “{heading}”.',
      ru: 'Заголовку «{heading}» ничто не соответствует {there}.',
      zh: '{there}没有与标题“{heading}”对应的标题。',
    },
  },
  *check({ pairs, pairOf, source, target }) {
    const headings = (blocks: readonly Block[]) => blocks.filter(({ type }) => type === 'heading').length;
    if (headings(source.document.blocks) === 0 || headings(target.document.blocks) === 0) return;
    let told = '';
    for (const pair of pairs) {
      const one = pair.source ?? pair.target;
      if (one?.type === 'heading' && !(pair.source && pair.target)) {
        yield {
          message: 'alone',
          values: { heading: textOf(one) },
          source: pair.source ? placeOfBlock(one) : null,
          target: pair.target ? placeOfBlock(one) : null,
        };
      }
      if (pair.source?.type !== 'item' || pair.target?.type !== 'item') continue;
      const sections = {
        source: source.blocks.get(pair.source.section ?? ''),
        target: target.blocks.get(pair.target.section ?? ''),
      };
      if (sections.source?.type !== 'heading' || sections.target?.type !== 'heading') continue;
      const answer = pairOf.get(sections.source.id);
      // A heading without an answer is told by itself.
      if (!answer?.target || !pairOf.get(sections.target.id)?.source || answer.target.id === sections.target.id)
        continue;
      const key = `${sections.source.id} ${sections.target.id}`;
      if (key === told) continue;
      told = key;
      yield {
        message: 'elsewhere',
        values: { source: textOf(sections.source), target: textOf(sections.target) },
        source: placeOfBlock(pair.source),
        target: placeOfBlock(pair.target),
      };
    }
  },
});

const textOf = (block: Block) =>
  block.cells
    .map((cell) => cell.text)
    .join(' ')
    .trim();
