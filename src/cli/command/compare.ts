import { readDocument } from '../../document/index.js';
import { detectLanguage } from '../../language/index.js';
import { type Comparison, compareVersions, type VersionChange, type VersionSide } from '../../memory/index.js';
import { type MessageLanguage, type SegmentedDocument, SverkaError } from '../../model/index.js';
import { segment } from '../../segment/index.js';
import type { Command } from '../command.js';
import { changesLine } from '../memory/show.js';
import { paint } from '../paint.js';
import { documentName, textOption } from '../read-collation.js';
import { readSourceInput } from '../read-source.js';

/** `sverka compare OLD NEW`: what changed between two versions of one text in one language. */
export const compareCommand: Command = {
  name: 'compare',
  arguments: 'OLD NEW',
  summary: {
    en: 'say what changed between two versions of one text',
    ru: 'показать, что изменилось между двумя редакциями текста',
    zh: '比较同一文本的两个版本',
  },
  options: {
    language: {
      type: 'string',
      placeholder: 'CODE',
      help: {
        en: 'language of both (told by the texts)',
        ru: 'язык обоих (определяется по текстам)',
        zh: '两个文本的语言（自动判断）',
      },
    },
    format: {
      type: 'string',
      choices: ['text', 'json'],
      help: { en: 'form of the answer (text)', ru: 'вид ответа (text)', zh: '输出格式（text）' },
    },
    form: {
      type: 'boolean',
      help: {
        en: 'show each change of form too (quotes, width, dashes, spaces)',
        ru: 'показать и каждое изменение вида (кавычки, ширина, тире, пробелы)',
        zh: '同时列出每处形式差异（引号、全半角、破折号、空格）',
      },
    },
  },
  examples: [
    {
      line: 'sverka compare draft.ru.txt signed.ru.txt',
      help: { en: 'words first, print after', ru: 'сначала слова, потом печать', zh: '先列实质变化，再列形式差异' },
    },
    {
      line: 'sverka compare web.zh.txt un.zh.txt --form --format json',
      help: { en: 'everything, for another program', ru: 'всё, для другой программы', zh: '全部差异，供其他程序使用' },
    },
  ],
  async run(call) {
    const [oldPath, newPath, ...others] = call.positionals;
    if (oldPath === undefined || newPath === undefined || others.length > 0) {
      throw new SverkaError('usage/two-versions', 'sverka compare takes two files: the old version and the new one.');
    }
    if (oldPath === '-' && newPath === '-') {
      throw new SverkaError('usage/standard-input-twice', 'Only one of the two texts can come from standard input.');
    }
    const asked = textOption(call, 'language');
    const [old, now] = await Promise.all([readVersion(oldPath, 'o', asked), readVersion(newPath, 'n', asked)]);
    if (old.language !== now.language) {
      throw new SverkaError(
        'input/two-languages',
        `"${oldPath}" is in ${old.language} and "${newPath}" in ${now.language}. To check a translation, type "sverka check".`,
        { values: { oldPath, newPath, old: old.language, now: now.language } },
      );
    }
    const comparison = compareVersions(old, now);
    const shown = (change: VersionChange) => call.options.form === true || !isMereForm(change);
    if (textOption(call, 'format') === 'json') {
      const changes = comparison.changes.filter(shown);
      await call.out(`${JSON.stringify({ summary: comparison.summary, changes }, null, 2)}\n`);
    } else await call.out(comparisonText(comparison, shown, call.language, call.terminal.out));
    return 0;
  },
};

async function readVersion(path: string, idPrefix: string, asked: string | undefined): Promise<SegmentedDocument> {
  const { text } = await readSourceInput(path, asked === undefined ? {} : { sourceLanguage: asked });
  const language = asked ?? detectLanguage(text) ?? 'en';
  return segment(readDocument(text, { language, name: documentName(path), idPrefix }));
}

/** Whether a change says nothing but that letters are printed otherwise. */
function isMereForm({ type, kinds }: VersionChange): boolean {
  return type === 'form' && !kinds.includes('numeral-as-dash') && !kinds.includes('truncated');
}

const words: Readonly<Record<MessageLanguage, { readonly [name: string]: string }>> = {
  en: {
    substance: 'other words',
    form: 'other print',
    added: 'only in the new version',
    removed: 'only in the old version',
    moved: 'moved',
    same: 'equal',
    truncated: 'missing because a version breaks off',
    sentences: 'sentences',
    quotes: 'quotes',
    width: 'width of letters',
    dash: 'dashes',
    space: 'spaces',
    'letter-form': 'composed letters',
    'numeral-as-dash': 'a numeral one read as a dash',
    'truncated-here': 'the version breaks off here',
    furniture: 'furniture of the page',
    section: 'under',
    and: 'and %n more sentences',
  },
  ru: {
    substance: 'другие слова',
    form: 'иная печать',
    added: 'только в новой редакции',
    removed: 'только в старой редакции',
    moved: 'перенесено',
    same: 'без изменений',
    truncated: 'нет, потому что редакция обрывается',
    sentences: 'предложений',
    quotes: 'кавычки',
    width: 'ширина знаков',
    dash: 'тире',
    space: 'пробелы',
    'letter-form': 'составные буквы',
    'numeral-as-dash': 'числительное «一» распознано как тире',
    'truncated-here': 'здесь редакция обрывается',
    furniture: 'оформление страницы',
    section: 'в разделе',
    and: 'и ещё предложений: %n',
  },
  zh: {
    substance: '文字不同',
    form: '形式不同',
    added: '仅见于新版本',
    removed: '仅见于旧版本',
    moved: '移位',
    same: '完全相同',
    truncated: '因版本截断而缺失',
    sentences: '句',
    quotes: '引号',
    width: '全角与半角',
    dash: '破折号',
    space: '空格',
    'letter-form': '组合字符',
    'numeral-as-dash': '数字“一”被识别为破折号',
    'truncated-here': '版本在此截断',
    furniture: '页面附属内容',
    section: '所在章节',
    and: '另有 %n 句',
  },
};

function comparisonText(
  { changes, summary }: Comparison,
  shown: (change: VersionChange) => boolean,
  language: MessageLanguage,
  colour: boolean,
): string {
  const word = words[language];
  const lines: string[] = [];
  for (const change of changes.filter(shown)) {
    const kinds = change.kinds.map((kind) =>
      kind === 'truncated' && change.type === 'form' ? word['truncated-here'] : word[kind],
    );
    const place = placeOf(change.new ?? change.old, word.section ?? '');
    const head = [word[change.type], ...kinds].filter(Boolean).join(', ');
    lines.push(paint(`● ${head}${place === '' ? '' : ` · ${place}`}`, 'bold', colour));
    const side = change.old && change.new ? null : (change.new ?? change.old);
    if (side && side.segments.length > 2) {
      const more = (word.and ?? '').replace('%n', String(side.segments.length - 1));
      lines.push(
        `  ${changesLine([{ type: change.new ? 'added' : 'removed', text: beginning(side.text) }], colour)} ${more}`,
      );
    } else lines.push(`  ${changesLine(change.changes, colour)}`);
    lines.push('');
  }
  for (const name of ['substance', 'added', 'removed', 'moved', 'form', 'truncated', 'same'] as const) {
    if (summary[name] > 0) lines.push(`${word[name]}: ${summary[name]} ${word.sentences}`);
  }
  return `${lines.join('\n')}\n`;
}

function beginning(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function placeOf(side: VersionSide | null, section: string): string {
  const parts = [side?.label ?? '', side?.section ? `${section} «${beginning(side.section)}»` : ''];
  return parts.filter(Boolean).join(', ');
}
