import { closePassages } from '../compare/close-passages.js';
import { listDifferences } from '../compare/party-lists.js';
import { preferredTerm, termView } from '../compare/term-view.js';
import { placeInBead } from '../context.js';
import { defineRule } from '../rule.js';

/**
 * Compares lists of parties and of those who carry out («государства-члены, наблюдатели и партнеры по диалогу»,
 * «министерства транспорта и таможенные службы»): their members as a set, and their order where they are the same.
 *
 * Cannot see members that the termbase does not know, and does not tell one «соответствующие ведомства» from another.
 * Bodies and countries in a list are the business of name-missing.
 *
 * ITS 2.0: inconsistent-entities.
 */
export const partyListMismatch = defineRule({
  name: 'party-list-mismatch',
  group: 'facts',
  severity: 'error',
  issueType: 'inconsistent-entities',
  description: {
    en: 'Lists of parties, services and bodies are compared as sets and in order: who takes part, who carries out. A party dropped from or added to a list changes who is bound.',
    ru: 'Перечни участников, ведомств и органов сравниваются как множества и по порядку: кто участвует и кто исполняет. Участник, выпавший из перечня или добавленный в него, меняет круг обязанных.',
    zh: '参与方、部门和机构的名单按成员和顺序进行比较：谁参与、谁执行。名单中漏掉或增加一方，会改变承担义务者的范围。',
  },
  example: {
    source: 'Министерства транспорта и таможенные службы государств-членов ШОС',
    target: '上合组织成员国交通运输部',
    explanation: {
      en: 'The customs services are missing from the Chinese list.',
      ru: 'В китайском перечне нет таможенных служб.',
      zh: '中文名单漏掉了海关。',
    },
  },
  messages: {
    missing: {
      en: 'The list {inTarget} lacks “{source}” ({expected}).',
      ru: 'Перечень {inTarget} не содержит «{source}» ({expected}).',
      zh: '{inTarget}名单缺少“{source}”（{expected}）。',
    },
    added: {
      en: 'The list {inTarget} has “{target}” in addition, which is not {inSource} ({expected}).',
      ru: 'Перечень {inTarget} содержит лишнее: «{target}»; {inSource} этого нет ({expected}).',
      zh: '{inTarget}名单多出“{target}”，{inSource}没有（{expected}）。',
    },
    replaced: {
      en: 'The lists differ: “{source}” {inSource}, “{target}” {inTarget}.',
      ru: 'Перечни расходятся: {inSource} «{source}», {inTarget} «{target}».',
      zh: '名单不一致：{inSource}为“{source}”，{inTarget}为“{target}”。',
    },
    order: {
      en: 'The same parties stand in another order: “{source}” and “{target}”.',
      ru: 'Те же участники перечислены в ином порядке: «{source}» и «{target}».',
      zh: '同样的参与方排列顺序不同：“{source}”与“{target}”。',
    },
  },
  *check(context) {
    const view = termView(context);
    for (const { terms, kind, source, target, inProse } of listDifferences(
      view,
      closePassages(view, context.lexicon),
    )) {
      const { passage } = terms;
      const join = (mentions: typeof source) => mentions.map(({ text }) => text).join(', ');
      const expected = (mentions: typeof source, language: string) =>
        mentions.map(({ readings }) => preferredTerm(readings[0]!.concept, language)).join(', ');
      const spans = (mentions: typeof source) => (mentions.length > 0 ? mentions.map(({ span }) => span) : undefined);
      const only =
        kind === 'order' ? 'order' : target.length === 0 ? 'missing' : source.length === 0 ? 'added' : 'replaced';
      yield {
        message: only,
        severity: kind === 'order' || inProse ? 'warning' : 'error',
        values: {
          source: join(source),
          target: join(target),
          expected:
            only === 'added'
              ? expected(target, context.source.profile.code)
              : expected(source, context.target.profile.code),
        },
        source: placeInBead(passage.source, spans(source)),
        target: placeInBead(passage.target, spans(target)),
      };
    }
  },
});
