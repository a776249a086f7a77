import type { CommandOption } from './command.js';

/** Options that every verb takes. */
export const commonOptions: Readonly<Record<string, CommandOption>> = {
  help: {
    type: 'boolean',
    short: 'h',
    help: { en: 'show help with examples', ru: 'показать справку с примерами', zh: '显示帮助和示例' },
  },
  quiet: {
    type: 'boolean',
    short: 'q',
    help: { en: 'no progress, no notes', ru: 'без хода работы и примечаний', zh: '不显示进度和说明' },
  },
  lang: {
    type: 'string',
    choices: ['en', 'ru', 'zh'],
    placeholder: 'LANG',
    help: { en: 'language of messages', ru: 'язык сообщений', zh: '消息语言' },
  },
};
