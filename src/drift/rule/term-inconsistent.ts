import { type Rendering, variedConcepts } from '../compare/renderings.js';
import { preferredTerm, termView } from '../compare/term-view.js';
import { placeInBead, shortPlace } from '../context.js';
import { defineRule } from '../rule.js';

/** What one name is expected for throughout; elsewhere the language's own variety is no fault. */
const ONE_NAME: ReadonlySet<string> = new Set(['body', 'organ', 'office', 'document', 'agency', 'party']);

/**
 * Looks at every concept of the termbase that one text names in several ways where the other text names it too:
 * 地区反恐怖机构 here and 地区反恐机构 there. Reports each concept once, with its renderings, their counts and where
 * the rarer ones stand. Long and short forms of one name count as one.
 *
 * Cannot see concepts that the termbase does not hold, and does not know when a difference is meant.
 *
 * ITS 2.0: inconsistency.
 */
export const termInconsistent = defineRule({
  name: 'term-inconsistent',
  group: 'words',
  severity: 'warning',
  issueType: 'inconsistency',
  description: {
    en: 'One concept of the termbase is named in several ways within one text. Each concept is reported once, with the renderings, how often each stands and where. Long and short forms of one name count as one rendering.',
    ru: 'Одно понятие терминологической базы названо в одном тексте по-разному. О каждом понятии сообщается один раз: варианты, сколько раз и где. Полное и краткое название считаются одним вариантом.',
    zh: '术语库中的同一概念在同一文本中有多种译法。每个概念报告一次，列出各种译法及其次数和位置。全称与简称视为同一译法。',
  },
  example: {
    source: 'РАТС ШОС … РАТС ШОС',
    target: '上合组织地区反恐怖机构 … 上合组织地区反恐机构',
    explanation: {
      en: 'One organ has two Chinese names in the same text.',
      ru: 'Один орган назван в китайском тексте двумя именами.',
      zh: '同一机构在中文本中有两个名称。',
    },
  },
  messages: {
    varied: {
      en: 'One concept ({concept}) is named in several ways: {renderings}. Rarer: {rarer}.',
      ru: 'Одно понятие ({concept}) названо по-разному: {renderings}. Реже: {rarer}.',
      zh: '同一概念（{concept}）有多种说法：{renderings}。较少见：{rarer}。',
    },
  },
  *check(context) {
    const view = termView(context);
    for (const { concept, side, renderings } of variedConcepts(view, context)) {
      const [, ...rare] = renderings;
      const places = rare.flatMap((rendering) => rendering.places);
      const first = places[0]!;
      const { passage } = first.terms;
      const other = side === 'source' ? 'target' : 'source';
      const here = placeInBead(passage[side], [first.mention.span]);
      const answer = first.terms[other].find(({ readings }) => readings.some((each) => each.concept.id === concept.id));
      const there = placeInBead(passage[other], answer ? [answer.span] : undefined);
      yield {
        message: 'varied',
        // The source may speak as it likes; that the translation does is for a reviser to know.
        severity: ONE_NAME.has(concept.subject) && side === 'target' ? 'warning' : 'info',
        values: {
          concept: preferredTerm(concept, context[other].profile.code),
          renderings: renderings.map(({ term, places: all }) => `${term} ×${all.length}`).join(', '),
          rarer: rare.map(({ term, places: some }) => `${term} (${placesOf(some)})`).join('; '),
        },
        source: side === 'source' ? here : there,
        target: side === 'source' ? there : here,
      };
    }
  },
});

/** Where a rendering stands, each place once, in the order of the text. */
function placesOf(places: Rendering['places']): string {
  const inOrder = [...places].sort((a, b) => a.terms.passage.index - b.terms.passage.index);
  return [...new Set(inOrder.map(({ terms }) => shortPlace(terms.passage.target)))].join(', ');
}
