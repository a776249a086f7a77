import { SverkaError } from '../../model/index.js';
import type { Command } from '../command.js';
import { formatOptions, unitFileOptions } from '../unit-files.js';
import { keepOption, mergeInto } from './dedupe.js';

export const mergeCommand: Command = {
  name: 'merge',
  arguments: 'IN IN... OUT',
  summary: {
    en: 'merge memories into one',
    ru: 'слить несколько памятей переводов в одну',
    zh: '将多个翻译记忆合并为一个',
  },
  options: {
    keep: keepOption,
    ...formatOptions,
    ...unitFileOptions,
  },
  examples: [
    {
      line: 'sverka merge 2016.tmx 2018.xlf 2019.csv all.tmx --keep state',
      help: {
        en: 'of several translations the most advanced stays',
        ru: 'из нескольких переводов остаётся самый выверенный',
        zh: '多个译文中保留状态最高者',
      },
    },
  ],
  run: (call) => {
    const inputs = call.positionals.slice(0, -1);
    const output = call.positionals.at(-1);
    if (output === undefined || inputs.length === 0) {
      throw new SverkaError(
        'usage/arguments',
        'merge takes two or more files, the last is written: sverka merge IN IN... OUT.',
      );
    }
    return mergeInto(call, inputs, output);
  },
};
