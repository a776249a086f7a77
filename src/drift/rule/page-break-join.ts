import { repairDrafts } from '../repairs.js';
import { defineRule } from '../rule.js';

const joins = ['row-continued', 'word-joined', 'line-joined', 'furniture-removed'] as const;

/**
 * Tells where the reader of the document put together what a page or line end had parted: rows, words, lines; and where page
 * furniture was taken out of running text. Never more than information: each finding lets a person check the repair.
 *
 * Cannot see: what was parted and not put together.
 * ITS 2.0: formatting.
 */
export const pageBreakJoin = defineRule({
  name: 'page-break-join',
  group: 'structure',
  severity: 'info',
  issueType: 'formatting',
  description: {
    en: 'What a page or line end had parted was put together.',
    ru: 'Соединено то, что было разорвано концом страницы или строки.',
    zh: '已接合被页末或行末断开的内容。',
  },
  example: {
    source: 'защищенной информационно-⏎телекоммуникационной системы',
    target: '加强外⏎交协调',
    explanation: {
      en: 'The two lines are read as one.',
      ru: 'Две строки прочитаны как одна.',
      zh: '两行合并为一行阅读。',
    },
  },
  messages: {
    'row-continued': {
      en: '{Here} a table row that a page end had broken was put together.',
      ru: '{Here} соединена строка таблицы, разорванная концом страницы.',
      zh: '{here}被分页断开的表格行已接合。',
    },
    'word-joined': {
      en: '{Here} a word broken at a line or page end was joined: “{after}”.',
      ru: '{Here} соединено слово, разорванное концом строки или страницы: «{after}».',
      zh: '{here}被行末或页末断开的词已合并：“{after}”。',
    },
    'line-joined': {
      en: '{Here} broken lines were joined.',
      ru: '{Here} соединены разорванные строки.',
      zh: '{here}断行已合并。',
    },
    'furniture-removed': {
      en: '{Here} page furniture was taken out of the running text: “{before}”.',
      ru: '{Here} из текста убран колонтитул: «{before}».',
      zh: '{here}已从正文中剔除页眉页脚：“{before}”。',
    },
  },
  *check({ source, target }) {
    for (const side of [source, target])
      for (const draft of repairDrafts(side, joins))
        yield { ...draft, message: draft.message as (typeof joins)[number] };
  },
});
