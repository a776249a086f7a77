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

/** What a newcomer sees: one line on what it is, one to type, and the list of verbs. */
export async function overviewHelp(language: MessageLanguage): Promise<string> {
  const word = words[language];
  const lines = [
    tagline[language],
    '',
    `${word.first}:`,
    '  sverka collate SOURCE TARGET -o DIR',
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
