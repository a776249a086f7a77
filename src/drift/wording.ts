import type { MessageLanguage } from '../model/index.js';

type Phrase = Readonly<Record<MessageLanguage, string>>;

/** «in the Russian text», by the code of the text's language. */
const inText: Readonly<Record<string, Phrase>> = {
  ru: { en: 'in the Russian text', ru: 'в русском тексте', zh: '俄文本' },
  zh: { en: 'in the Chinese text', ru: 'в китайском тексте', zh: '中文本' },
  en: { en: 'in the English text', ru: 'в английском тексте', zh: '英文本' },
  fr: { en: 'in the French text', ru: 'во французском тексте', zh: '法文本' },
  es: { en: 'in the Spanish text', ru: 'в испанском тексте', zh: '西班牙文本' },
  ar: { en: 'in the Arabic text', ru: 'в арабском тексте', zh: '阿拉伯文本' },
};
const fallback: Readonly<Record<'source' | 'target', Phrase>> = {
  source: { en: 'in the source text', ru: 'в исходном тексте', zh: '原文' },
  target: { en: 'in the target text', ru: 'в тексте перевода', zh: '译文' },
};

function textName(code: string, side: 'source' | 'target', other: string): Phrase {
  // Two versions in one language are told apart by their side.
  return (code === other ? undefined : inText[code]) ?? fallback[side];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Phrases that every message may use beside its values: `{inSource}`, `{inTarget}`, and for what stands on one side `{here}` and
 * `{there}`; each with a capital letter too («{Here}»).
 */
export function phrases(
  languages: { readonly source: string; readonly target: string },
  here: 'source' | 'target',
  language: MessageLanguage,
): Record<string, string> {
  const inSource = textName(languages.source, 'source', languages.target)[language];
  const inTarget = textName(languages.target, 'target', languages.source)[language];
  const [at, away] = here === 'source' ? [inSource, inTarget] : [inTarget, inSource];
  return {
    inSource,
    inTarget,
    here: at,
    there: away,
    InSource: capital(inSource),
    InTarget: capital(inTarget),
    Here: capital(at),
    There: capital(away),
  };
}

/** What the columns of a table are called in a message, by their role. */
const columnWords: Readonly<Record<string, Phrase>> = {
  number: { en: 'No.', ru: '№ п/п', zh: '序号' },
  activity: { en: 'Activity', ru: 'Мероприятия', zh: '活动内容' },
  participants: { en: 'Participants', ru: 'Участники', zh: '参与方' },
  executors: { en: 'Executors', ru: 'Исполнители', zh: '执行部门' },
  coordinator: { en: 'Coordinator', ru: 'Координатор', zh: '协调方' },
  deadline: { en: 'Time', ru: 'Срок', zh: '时限' },
  result: { en: 'Result', ru: 'Результат', zh: '成果' },
  source: { en: 'Source', ru: 'Источник', zh: '来源' },
  note: { en: 'Note', ru: 'Примечание', zh: '备注' },
};

/** A column by its role, or by its number where it has none. */
export function columnName(column: string, language: MessageLanguage): string {
  return columnWords[column]?.[language] ?? column;
}
