import type { BlockType, MessageLanguage, RepairType, Severity } from '../../model/index.js';

type Wording = Readonly<Record<MessageLanguage, string>>;

export const severityWords: Readonly<Record<Severity, Wording>> = {
  error: { en: 'Error', ru: 'Ошибка', zh: '错误' },
  warning: { en: 'Warning', ru: 'Внимание', zh: '警告' },
  info: { en: 'Note', ru: 'Заметка', zh: '提示' },
};

export const severityPlurals: Readonly<Record<Severity, Wording>> = {
  error: { en: 'Errors', ru: 'Ошибки', zh: '错误' },
  warning: { en: 'Warnings', ru: 'Предупреждения', zh: '警告' },
  info: { en: 'Notes', ru: 'Заметки', zh: '提示' },
};

export const blockWords: Readonly<Record<BlockType, Wording>> = {
  title: { en: 'title', ru: 'название', zh: '标题' },
  heading: { en: 'heading', ru: 'заголовок', zh: '小标题' },
  item: { en: 'item', ru: 'пункт', zh: '条目' },
  row: { en: 'table row', ru: 'строка таблицы', zh: '表格行' },
  'table-header': { en: 'table header', ru: 'шапка таблицы', zh: '表头' },
  paragraph: { en: 'paragraph', ru: 'абзац', zh: '段落' },
  'date-place': { en: 'date and place', ru: 'дата и место', zh: '日期和地点' },
  signature: { en: 'signature', ru: 'подпись', zh: '签署' },
  certification: { en: 'certification', ru: 'заверение', zh: '核证' },
  note: { en: 'note', ru: 'примечание', zh: '注释' },
  furniture: { en: 'page furniture', ru: 'колонтитул', zh: '页眉页脚' },
};

export const repairWords: Readonly<Record<RepairType, Wording>> = {
  'row-continued': {
    en: 'Row continued after a page end',
    ru: 'Строка продолжена после конца страницы',
    zh: '跨页行已接续',
  },
  'word-joined': { en: 'Broken word joined', ru: 'Разорванное слово соединено', zh: '断开的词已合并' },
  'line-joined': { en: 'Broken line joined', ru: 'Разорванная строка соединена', zh: '断行已合并' },
  'fragment-moved': {
    en: 'Fragment moved to its column',
    ru: 'Фрагмент возвращён в свою графу',
    zh: '片段已移回所属栏',
  },
  'row-reshaped': {
    en: 'Row given the shape of its table',
    ru: 'Строка приведена к виду таблицы',
    zh: '行已按表格结构整理',
  },
  'cell-repeated': {
    en: 'Repeated cell read once',
    ru: 'Повторная ячейка прочитана один раз',
    zh: '重复单元格只读一次',
  },
  'tail-repeated': {
    en: 'Repeated ending read once',
    ru: 'Повторное окончание прочитано один раз',
    zh: '重复的结尾只读一次',
  },
  'furniture-removed': { en: 'Page furniture set aside', ru: 'Колонтитул отложен в сторону', zh: '页眉页脚已剔出' },
  'passage-repeated': { en: 'Passage printed twice', ru: 'Отрывок напечатан дважды', zh: '段落重复' },
};

const columns: Readonly<Record<string, Wording>> = {
  number: { en: 'No.', ru: '№', zh: '序号' },
  activity: { en: 'Activity', ru: 'Мероприятие', zh: '活动内容' },
  participants: { en: 'Participants', ru: 'Участники', zh: '参与方' },
  executors: { en: 'Executors', ru: 'Исполнители', zh: '执行方' },
};

/** A column's role in words; a role that has no words is shown as it is. */
export function columnWord(column: string, language: MessageLanguage): string {
  return (Object.hasOwn(columns, column) ? columns[column]?.[language] : undefined) ?? column;
}

const languages: Readonly<Record<string, Wording>> = {
  ru: { en: 'Russian', ru: 'Русский', zh: '俄文' },
  zh: { en: 'Chinese', ru: 'Китайский', zh: '中文' },
  en: { en: 'English', ru: 'Английский', zh: '英文' },
  fr: { en: 'French', ru: 'Французский', zh: '法文' },
  es: { en: 'Spanish', ru: 'Испанский', zh: '西班牙文' },
  ar: { en: 'Arabic', ru: 'Арабский', zh: '阿拉伯文' },
  kk: { en: 'Kazakh', ru: 'Казахский', zh: '哈萨克文' },
  ky: { en: 'Kyrgyz', ru: 'Киргизский', zh: '吉尔吉斯文' },
  tg: { en: 'Tajik', ru: 'Таджикский', zh: '塔吉克文' },
  uz: { en: 'Uzbek', ru: 'Узбекский', zh: '乌兹别克文' },
};

/** A language's name, by its primary subtag; an unknown tag is shown as it is. */
export function languageWord(tag: string, language: MessageLanguage): string {
  const primary = tag.toLowerCase().split('-')[0] ?? tag;
  return (Object.hasOwn(languages, primary) ? languages[primary]?.[language] : undefined) ?? tag;
}
