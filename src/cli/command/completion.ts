import { SverkaError } from '../../model/index.js';
import type { Command } from '../command.js';
import { commonOptions } from '../common-options.js';
import { completionScript, type Shell, shells } from '../completion.js';

/** `sverka completion SHELL`: prints what makes the shell complete verbs and options. It is told all verbs, itself included. */
export const completionCommand = (all: () => readonly (() => Promise<Command>)[]): Command => ({
  name: 'completion',
  arguments: shells.join('|'),
  summary: {
    en: 'print a script that completes commands in your shell',
    ru: 'вывести сценарий, дополняющий команды в вашей оболочке',
    zh: '输出用于在 shell 中补全命令的脚本',
  },
  options: {},
  examples: [
    {
      line: 'sverka completion bash > ~/.local/share/bash-completion/completions/sverka',
      help: {
        en: 'for bash, from the next window on',
        ru: 'для bash, со следующего окна',
        zh: '用于 bash，新窗口生效',
      },
    },
  ],
  async run(call) {
    const [shell, ...more] = call.positionals;
    if (shell === undefined || more.length > 0 || !shells.includes(shell as Shell)) {
      throw new SverkaError('usage/arguments', `completion takes one of ${shells.join(', ')}.`);
    }
    const loaded = await Promise.all(all().map((load) => load()));
    await call.out(completionScript(shell as Shell, loaded, commonOptions, call.language));
    return 0;
  },
});
