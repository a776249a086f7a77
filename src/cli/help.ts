import type { MessageLanguage } from '../model/index.js';
import type { Command, CommandOption } from './command.js';
import { commands } from './commands.js';
import { commonOptions } from './common-options.js';

const words = {
  en: { usage: 'Usage', options: 'Options', examples: 'Examples', commands: 'Commands', first: 'To begin' },
  ru: { usage: 'Вызов', options: 'Параметры', examples: 'Примеры', commands: 'Команды', first: 'С чего начать' },
  zh: { usage: '用法', options: '选项', examples: '示例', commands: '命令', first: '从这里开始' },
} as const;

const tagline = {
  en: 'sverka collates the Russian and Chinese texts of one document.',
  ru: 'sverka сверяет русский и китайский тексты одного документа.',
  zh: 'sverka 用于核对同一文件的俄文本和中文本。',
} as const;

/** The way from two documents to a translator's tool, to be typed as it stands. */
const first: Command['examples'] = [
  {
    line: 'sverka collate plan.ru.docx plan.zh.docx -o out',
    help: {
      en: 'Word, PDF, HTML, text; or one file with both texts',
      ru: 'Word, PDF, HTML, текст; или один файл с обоими текстами',
      zh: 'Word、PDF、HTML、文本；或含两种文本的一个文件',
    },
  },
  {
    line: 'sverka review out/plan.json --open',
    help: {
      en: 'put the alignment right in the browser',
      ru: 'поправить выравнивание в браузере',
      zh: '在浏览器中修正对齐',
    },
  },
  {
    line: 'sverka collate --help',
    help: {
      en: 'what a command takes, with examples',
      ru: 'что принимает команда, с примерами',
      zh: '命令的用法和示例',
    },
  },
];

/** What a newcomer sees: one line on what it is, what to type first, and the list of verbs. */
export async function overviewHelp(language: MessageLanguage): Promise<string> {
  const word = words[language];
  const lines = [
    tagline[language],
    '',
    `${word.first}:`,
    ...first.map(({ line, help }) => `  ${line.padEnd(48)}  ${help[language]}`),
    '',
    `${word.commands}:`,
  ];
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  const width = Math.max(0, ...loaded.map((command) => command.name.length));
  for (const command of loaded) lines.push(`  ${command.name.padEnd(width)}  ${command.summary[language]}`);
  lines.push('', ...optionLines(commonOptions, language), '');
  return lines.join('\n');
}

/** Usage, options and examples of one verb. */
export function commandHelp(command: Command, language: MessageLanguage): string {
  const word = words[language];
  const lines = [
    command.summary[language],
    '',
    `${word.usage}: sverka ${command.name} ${command.arguments}`,
    '',
    `${word.options}:`,
    ...optionLines({ ...command.options, ...commonOptions }, language),
    '',
    `${word.examples}:`,
  ];
  for (const example of command.examples) lines.push(`  ${example.line}`, `      ${example.help[language]}`);
  return `${lines.join('\n')}\n`;
}

function optionLines(options: Readonly<Record<string, CommandOption>>, language: MessageLanguage): string[] {
  const rows = Object.entries(options).map(([name, option]) => {
    const short = option.short === undefined ? '    ' : `-${option.short}, `;
    const value = option.type === 'boolean' ? '' : ` ${option.choices?.join('|') ?? option.placeholder ?? 'VALUE'}`;
    return [`  ${short}--${name}${value}`, option.help[language]] as const;
  });
  const width = Math.min(38, Math.max(...rows.map(([left]) => left.length)));
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`);
}
