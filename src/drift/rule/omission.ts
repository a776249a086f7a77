import { unanswered } from '../compare/unanswered.js';
import { defineRule } from '../rule.js';

/**
 * Looks for words of the source that nothing in the target accounts for: no term or name, no notion of official prose, no
 * link of the lexicon. A run of such words side by side is reported by how surprising it is in these very texts; a
 * single word if it is one that translators do not drop («совместный», «международный») and the texts keep close to
 * each other, or, in official prose rendered word by word, an adjective or a member of an enumeration that nothing could render.
 * A negation with nothing negative on the other side is reported too, and here alone words that the target turns into their
 * opposite («создание», 撤销; «вправе», 必须; «или», 和).
 *
 * Cannot see what languages it knows no words of leave out, an omission made up for by a word of the same notion
 * elsewhere in the passage, and numbers, names and terms, which have rules of their own.
 *
 * ITS 2.0: omission.
 */
export const omission = defineRule({
  name: 'omission',
  group: 'words',
  severity: 'error',
  issueType: 'omission',
  description: {
    en: 'Content words of the source text that nothing in the target text accounts for, by terms, names, the notions of official prose and the lexicon. How surprising a gap is depends on how freely these two texts render each other. A lost negation is reported too.',
    ru: 'Значимые слова исходного текста, которым в переводе ничто не соответствует: ни термин, ни название, ни понятие официальной речи, ни словарь. Насколько пропуск необычен, зависит от того, как близко эти тексты держатся друг друга. Сообщается и о потерянном отрицании.',
    zh: '原文中的实词，在译文中找不到任何对应：术语、名称、公文常用词和词库均无法解释。遗漏是否可疑，取决于这两份文本的对译紧密程度。否定词丢失也会报告。',
  },
  example: {
    source: 'Продолжение практики совместных специальных антинаркотических операций',
    target: '继续开展专项禁毒行动',
    explanation: {
      en: '“Joint” is not said in the Chinese text.',
      ru: 'В китайском тексте нет слова «совместных».',
      zh: '中文本缺少“联合”。',
    },
  },
  messages: {
    run: {
      en: 'Nothing {inTarget} answers “{words}”.',
      ru: 'Словам «{words}» {inTarget} ничто не соответствует.',
      zh: '“{words}”在{inTarget}中没有对应内容。',
    },
    word: {
      en: 'Nothing {inTarget} answers the word “{words}”.',
      ru: 'Слову «{words}» {inTarget} ничто не соответствует.',
      zh: '“{words}”一词在{inTarget}中没有对应。',
    },
    negation: {
      en: 'The negation “{words}” has no counterpart {inTarget}: the meaning may be turned round.',
      ru: 'Отрицанию «{words}» {inTarget} ничто не соответствует: смысл может быть обратным.',
      zh: '否定词“{words}”在{inTarget}中没有对应，意思可能相反。',
    },
    opposite: {
      en: '“{words}” is answered by “{opposite}”, which says something else.',
      ru: '«{words}» передано как «{opposite}», а это значит другое.',
      zh: '与“{words}”对应的是“{opposite}”，意思不同。',
    },
  },
  check: (context) => unanswered(context, 'source'),
});
