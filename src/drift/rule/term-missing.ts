import { keepsClose } from '../compare/gaps.js';
import { preferredTerm, termView } from '../compare/term-view.js';
import { forbiddenTerms, unansweredTerms } from '../compare/terms.js';
import { placeInBead } from '../context.js';
import { defineRule } from '../rule.js';

/**
 * Looks for the termbase's terms of law, security, economy and so on: where one side of a passage has a term of several
 * words and the other has none of its renderings, nor half of one, nor answers its words one by one; and for terms that the
 * termbase forbids.
 *
 * Cannot see terms of one word, which are paraphrased too freely, and terms that the termbase does not hold. Names of
 * bodies, documents and countries are the business of name-missing.
 *
 * ITS 2.0: terminology.
 */
export const termMissing = defineRule({
  name: 'term-missing',
  group: 'words',
  severity: 'warning',
  issueType: 'terminology',
  description: {
    en: 'A term of several words that the termbase knows stands on one side of a passage, and on the other side there is none of its renderings. Terms that the termbase forbids are reported too.',
    ru: 'Термин из нескольких слов, известный терминологической базе, есть в одном тексте, а в другом нет ни одного его соответствия. Сообщается и о терминах, которые база запрещает.',
    zh: '术语库中的多词术语出现在一方，而另一方没有任何对应译法。术语库禁用的译法也会报告。',
  },
  example: {
    source: 'объектов нематериального культурного наследия',
    target: '历史文化古迹',
    explanation: {
      en: 'The Chinese text does not speak of intangible heritage, “非物质文化遗产”.',
      ru: 'В китайском тексте нет нематериального культурного наследия (非物质文化遗产).',
      zh: '中文本没有“非物质文化遗产”。',
    },
  },
  messages: {
    missing: {
      en: 'The term “{source}” has no rendering {inTarget}; {expected} is expected.',
      ru: 'Термин «{source}» {inTarget} не передан; ожидается {expected}.',
      zh: '术语“{source}”在{inTarget}中没有对应，应为“{expected}”。',
    },
    added: {
      en: 'The term “{target}” answers nothing {inSource}; it means {expected}.',
      ru: 'Термину «{target}» ничто не соответствует {inSource}; он означает «{expected}».',
      zh: '术语“{target}”在{inSource}中没有对应，其义为“{expected}”。',
    },
    forbidden: {
      en: 'The termbase advises against “{found}”; it prefers {expected}.',
      ru: 'Терминологическая база не рекомендует «{found}»; принято {expected}.',
      zh: '术语库不采用“{found}”，应为“{expected}”。',
    },
  },
  *check(context) {
    const view = termView(context);
    const severity = keepsClose(view, context.lexicon) ? 'warning' : 'info';
    for (const { terms, side, mention, concept } of unansweredTerms(view, context.lexicon)) {
      const { passage } = terms;
      const isSource = side === 'source';
      yield {
        message: isSource ? 'missing' : 'added',
        severity,
        values: {
          source: isSource ? mention.text : '',
          target: isSource ? '' : mention.text,
          expected: preferredTerm(concept, context[isSource ? 'target' : 'source'].profile.code),
        },
        source: placeInBead(passage.source, isSource ? [mention.span] : undefined),
        target: placeInBead(passage.target, isSource ? undefined : [mention.span]),
      };
    }
    for (const { terms, side, mention, concept } of forbiddenTerms(view)) {
      const place = placeInBead(terms.passage[side], [mention.span]);
      yield {
        message: 'forbidden',
        values: { found: mention.text, expected: preferredTerm(concept, context[side].profile.code) },
        source: side === 'source' ? place : null,
        target: side === 'target' ? place : null,
      };
    }
  },
});
