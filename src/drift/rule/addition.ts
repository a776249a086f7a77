import { unanswered } from '../compare/unanswered.js';
import { defineRule } from '../rule.js';

/**
 * Looks for words of the target that nothing in the source accounts for: the mirror of omission, with the same measure of
 * surprise. A negation that only the target has is reported too.
 *
 * Cannot see more than omission does; of a language without spaces only words that the pair of languages lists are judged,
 * since others may be cut wrongly.
 *
 * ITS 2.0: addition.
 */
export const addition = defineRule({
  name: 'addition',
  group: 'words',
  severity: 'error',
  issueType: 'addition',
  description: {
    en: 'Content words of the target text that nothing in the source text accounts for, by terms, names, the notions of official prose and the lexicon. A negation that only the target text has is reported too.',
    ru: 'Значимые слова перевода, которым в исходном тексте ничто не соответствует: ни термин, ни название, ни понятие официальной речи, ни словарь. Сообщается и об отрицании, которое есть только в переводе.',
    zh: '译文中的实词，在原文中找不到任何对应：术语、名称、公文常用词和词库均无法解释。只有译文才有的否定词也会报告。',
  },
  example: {
    source: 'Регулярное проведение консультаций.',
    target: '定期举行磋商，加强金融和投资领域的合作。',
    explanation: {
      en: 'The second half of the Chinese sentence is not in the Russian text.',
      ru: 'Второй половины китайского предложения в русском тексте нет.',
      zh: '中文句子的后半部分在俄文本中没有。',
    },
  },
  messages: {
    run: {
      en: 'Nothing {inSource} answers “{words}”.',
      ru: 'Словам «{words}» {inSource} ничто не соответствует.',
      zh: '“{words}”在{inSource}中没有对应内容。',
    },
    word: {
      en: 'Nothing {inSource} answers the word “{words}”.',
      ru: 'Слову «{words}» {inSource} ничто не соответствует.',
      zh: '“{words}”一词在{inSource}中没有对应。',
    },
    negation: {
      en: 'The negation “{words}” has no counterpart {inSource}: the meaning may be turned round.',
      ru: 'Отрицанию «{words}» {inSource} ничто не соответствует: смысл может быть обратным.',
      zh: '否定词“{words}”在{inSource}中没有对应，意思可能相反。',
    },
    opposite: {
      en: '“{words}” is answered by “{opposite}”, which says something else.',
      ru: '«{words}» передано как «{opposite}», а это значит другое.',
      zh: '与“{words}”对应的是“{opposite}”，意思不同。',
    },
  },
  check: (context) => unanswered(context, 'target'),
});
