import { basename } from 'node:path';
import { type CollateOptions, collate, collateBilingual, collateRows, type Stage } from '../collate.js';
import { type Collation, SverkaError } from '../model/index.js';
import { type CheckSettings, checkOptions, checkSettings } from './check-settings.js';
import type { CommandCall, CommandOption, Wording } from './command.js';
import { compileLess } from './engine.js';
import { loadTermbase, pairOf } from './knowledge.js';
import { readSourceInput } from './read-source.js';
import { shippedLexicon } from './shipped-lexicon.js';

/** Options of every verb that collates two texts. */
export const collationOptions: Readonly<Record<string, CommandOption>> = {
  'source-lang': {
    type: 'string',
    placeholder: 'CODE',
    help: { en: 'language of SOURCE (ru)', ru: 'язык SOURCE (ru)', zh: 'SOURCE 的语言（ru）' },
  },
  'target-lang': {
    type: 'string',
    placeholder: 'CODE',
    help: { en: 'language of TARGET (zh-CN)', ru: 'язык TARGET (zh-CN)', zh: 'TARGET 的语言（zh-CN）' },
  },
  'no-lexicon': {
    type: 'boolean',
    help: {
      en: 'align and check without the shipped word lexicon',
      ru: 'выравнивать и сверять без встроенного словаря',
      zh: '对齐和核对时不用内置词库',
    },
  },
  name: {
    type: 'string',
    placeholder: 'NAME',
    help: {
      en: 'name of the document in ids and file names (from the file name)',
      ru: 'имя документа в идентификаторах и именах файлов (по имени файла)',
      zh: '文件在标识符和文件名中的名称（默认取自文件名）',
    },
  },
  ...checkOptions,
};

const stages: Readonly<Record<Stage, Wording>> = {
  read: { en: 'reading', ru: 'чтение', zh: '读取' },
  segment: { en: 'cutting into segments', ru: 'деление на сегменты', zh: '切分' },
  align: { en: 'aligning', ru: 'выравнивание', zh: '对齐' },
  check: { en: 'checking', ru: 'проверка', zh: '检查' },
};

/** Reads one bilingual file or two files and collates them, with a progress line where a person looks on. */
export async function readCollation(
  call: CommandCall,
  usage: string,
  more: CollateOptions = {},
  given?: CheckSettings,
): Promise<Collation> {
  compileLess();
  const [first, second, ...others] = call.positionals;
  if (first === undefined || others.length > 0) {
    throw new SverkaError(
      'usage/one-or-two-files',
      `${usage} takes one file with both texts, or two files. Type "${usage} --help".`,
      { values: { usage } },
    );
  }
  if (first === '-' && second === '-') {
    throw new SverkaError('usage/standard-input-twice', 'Only one of the two texts can come from standard input.');
  }
  const name = textOption(call, 'name') ?? documentName(first, second);
  const settings = given ?? (await checkSettings(call));
  const sourceLanguage = textOption(call, 'source-lang') ?? settings.sourceLanguage ?? undefined;
  const targetLanguage = textOption(call, 'target-lang') ?? settings.targetLanguage ?? undefined;
  const termbase = await loadTermbase(settings.termbase, pairOf(sourceLanguage ?? 'ru', targetLanguage ?? 'zh-CN'));
  const progress = progressLine(call);
  const lexicon =
    call.options['no-lexicon'] === true
      ? undefined
      : await shippedLexicon(sourceLanguage ?? 'ru', targetLanguage ?? 'zh-CN');
  const options: CollateOptions = {
    ...more,
    ...(lexicon ? { align: { ...more.align, lexicon } } : {}),
    check: {
      ...more.check,
      rules: { ...more.check?.rules, ...settings.rules },
      ...(termbase ? { termbase } : {}),
      ...(lexicon ? { lexicon } : {}),
    },
    name,
    ...(sourceLanguage === undefined ? {} : { sourceLanguage }),
    ...(targetLanguage === undefined ? {} : { targetLanguage }),
    onStage: (stage) => progress.show(stages[stage][call.language]),
  };
  try {
    const languages = {
      ...(sourceLanguage === undefined ? {} : { sourceLanguage }),
      ...(targetLanguage === undefined ? {} : { targetLanguage }),
    };
    const source = await readSourceInput(first, languages);
    if (second !== undefined) return collate(source.text, (await readSourceInput(second, languages)).text, options);
    if (source.bilingual !== null) return collateRows(source.bilingual.rows, options);
    return collateBilingual(source.text, options);
  } finally {
    progress.clear();
  }
}

/** A line that is overwritten as work goes on, and gone when it is done. */
export function progressLine(call: CommandCall): { show: (text: string) => void; clear: () => void } {
  const shown = call.terminal.err && !call.quiet;
  return {
    show: (text) => shown && call.err(`\r\u001b[K… ${text}`),
    clear: () => shown && call.err('\r\u001b[K'),
  };
}

export function textOption(call: CommandCall, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * What two file names have in common: «plan.ru.txt» and «plan.zh.txt» are «plan»; a language or «ru-zh» before the
 * extension is no part of a name.
 */
export function documentName(first: string, second?: string): string {
  const stem = (path: string) =>
    path === '-'
      ? 'document'
      : basename(path)
          .replace(/\.[^.]+$/, '')
          .replace(/[._-](?:ru|zh|en|zh-CN|ru-zh|zh-ru|rus|chi)$/i, '');
  const a = stem(first);
  if (second === undefined) return a || 'document';
  const b = stem(second);
  if (a === b) return a || 'document';
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared += 1;
  return a.slice(0, shared).replace(/[._-]+$/, '') || a || 'document';
}
