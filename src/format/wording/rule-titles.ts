import type { MessageLanguage, RuleName } from '../../model/index.js';

/** What a rule is called where people choose among rules: a short noun phrase, not a sentence. */
export const ruleTitles: Readonly<Record<RuleName, Readonly<Record<MessageLanguage, string>>>> = {
  'item-number-mismatch': { en: 'Item numbers differ', ru: 'Номера пунктов расходятся', zh: '条目编号不一致' },
  'item-number-duplicate': { en: 'Item number repeated', ru: 'Номер пункта повторяется', zh: '条目编号重复' },
  'item-number-gap': { en: 'Item number skipped', ru: 'Номер пункта пропущен', zh: '条目编号跳号' },
  'item-number-style': {
    en: 'Item numbers written differently',
    ru: 'Нумерация оформлена по-разному',
    zh: '编号写法不统一',
  },
  'item-unaligned': { en: 'Item without an answer', ru: 'Пункт без соответствия', zh: '条目无对应' },
  'segment-unaligned': { en: 'Sentence without an answer', ru: 'Предложение без соответствия', zh: '句子无对应' },
  'section-mismatch': { en: 'Sections differ', ru: 'Разделы расходятся', zh: '章节不一致' },
  'table-shape': { en: 'Table shape', ru: 'Строение таблицы', zh: '表格结构' },
  'cell-duplicate': { en: 'Cell printed twice', ru: 'Ячейка напечатана дважды', zh: '单元格重复' },
  'page-break-join': { en: 'Joined across a page break', ru: 'Склеено через границу страницы', zh: '跨页拼接' },
  'number-mismatch': { en: 'Numbers differ', ru: 'Числа расходятся', zh: '数字不一致' },
  'date-mismatch': { en: 'Dates differ', ru: 'Даты расходятся', zh: '日期不一致' },
  'name-missing': { en: 'Name missing', ru: 'Нет названия или имени', zh: '名称缺失' },
  'party-list-mismatch': { en: 'Lists of parties differ', ru: 'Перечни участников расходятся', zh: '参与方名单不一致' },
  'term-missing': { en: 'Term missing', ru: 'Нет термина', zh: '术语缺失' },
  'term-inconsistent': { en: 'Term rendered in several ways', ru: 'Термин передан по-разному', zh: '术语译法不统一' },
  'translation-inconsistent': { en: 'Translation inconsistent', ru: 'Перевод непоследователен', zh: '译文前后不一' },
  omission: { en: 'Omission', ru: 'Пропуск', zh: '漏译' },
  addition: { en: 'Addition', ru: 'Добавление', zh: '增译' },
  untranslated: { en: 'Left untranslated', ru: 'Оставлено без перевода', zh: '未翻译' },
  'length-outlier': { en: 'Unusual length', ru: 'Необычная длина', zh: '长度异常' },
  'bracket-unbalanced': { en: 'Brackets unbalanced', ru: 'Скобки без пары', zh: '括号不配对' },
  'quote-unbalanced': { en: 'Quotation marks unbalanced', ru: 'Кавычки без пары', zh: '引号不配对' },
  'terminal-punctuation': { en: 'Punctuation at the end', ru: 'Знак в конце', zh: '句末标点' },
  'width-mixed': { en: 'Full and half width mixed', ru: 'Смешение полной и половинной ширины', zh: '全角半角混用' },
  'word-duplicate': { en: 'Word printed twice', ru: 'Слово повторено', zh: '词语重复' },
  homoglyph: { en: 'Look-alike letters', ru: 'Похожие буквы чужого письма', zh: '形近字符' },
  spacing: { en: 'Spacing', ru: 'Пробелы', zh: '空格' },
  'memory-divergence': { en: 'Differs from the memory', ru: 'Расходится с памятью переводов', zh: '与翻译记忆不一致' },
  'memory-near-duplicate': {
    en: 'Nearly the same as in the memory',
    ru: 'Почти совпадает с памятью',
    zh: '与翻译记忆近似',
  },
};

/** The title of a rule; a rule this version does not know is called by its own name. */
export function ruleTitle(rule: string, language: MessageLanguage): string {
  return (ruleTitles as Readonly<Record<string, Readonly<Record<MessageLanguage, string>>>>)[rule]?.[language] ?? rule;
}
