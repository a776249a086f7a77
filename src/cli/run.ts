import { parseArgs } from 'node:util';
import { type MessageLanguage, SverkaError } from '../model/index.js';
import { type Command, type CommandCall, parserOptions } from './command.js';
import { commands } from './commands.js';
import { commonOptions } from './common-options.js';
import { faultText } from './faults.js';
import { commandHelp, overviewHelp } from './help.js';

/** Parses the command line, runs the verb and gives the exit code. Every fault ends as one sentence and a 2. */
export async function run(argv: readonly string[]): Promise<number> {
  // A broken pipe also comes as an event, which nobody else would catch.
  process.stdout.on('error', (error) => {
    if (!isBrokenPipe(error)) throw error;
  });
  let language: MessageLanguage = 'en';
  try {
    language = messageLanguage(argv);
    const found = await findCommand(argv);
    if (found === null) {
      const asked = argv[0];
      if (asked === '--version' || asked === '-V') {
        process.stdout.write(`${await version()}\n`);
        return 0;
      }
      if (asked === undefined || asked === '--help' || asked === '-h' || asked === 'help' || asked === '--lang') {
        process.stdout.write(await overviewHelp(language));
        return 0;
      }
      throw new SverkaError(
        'usage/unknown-command',
        `There is no command "${asked}". Type "sverka --help" for the list.`,
        {
          values: { asked },
        },
      );
    }
    const { command, rest } = found;
    const { positionals, values } = parseArguments(command, rest);
    if (values.help === true) {
      process.stdout.write(commandHelp(command, language));
      return 0;
    }
    const call: CommandCall = {
      positionals,
      options: values,
      language,
      quiet: values.quiet === true,
      terminal: {
        out: process.stdout.isTTY === true,
        err: process.stderr.isTTY === true,
        columns: process.stdout.columns ?? 80,
      },
      out: write,
      err: (text) => void process.stderr.write(text),
    };
    return await command.run(call);
  } catch (error) {
    if (isBrokenPipe(error)) return 0;
    process.stderr.write(`sverka: ${describe(error, language)}\n`);
    return 2;
  }
}

async function findCommand(argv: readonly string[]): Promise<{ command: Command; rest: readonly string[] } | null> {
  for (const words of [2, 1]) {
    const name = argv.slice(0, words).join(' ');
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load) return { command: await load(), rest: argv.slice(words) };
  }
  return null;
}

function parseArguments(command: Command, args: readonly string[]) {
  const options = { ...commonOptions, ...command.options };
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: parserOptions(options),
      allowPositionals: true,
    });
    for (const [name, option] of Object.entries(options)) {
      const given = values[name];
      if (given === undefined) continue;
      for (const value of Array.isArray(given) ? given : [given]) {
        if (option.choices && typeof value === 'string' && !option.choices.includes(value)) {
          throw new SverkaError('usage/bad-value', `--${name} takes ${option.choices.join(', ')}, not "${value}".`, {
            values: { name, choices: option.choices.join(', '), value },
          });
        }
      }
    }
    return { positionals, values: values as CommandCall['options'] };
  } catch (error) {
    if (error instanceof SverkaError) throw error;
    const reason = error instanceof Error ? (error.message.split('.')[0] ?? error.message) : String(error);
    throw new SverkaError('usage/bad-option', `${reason}. Type "sverka ${command.name} --help" for what it takes.`, {
      values: { reason, command: command.name },
    });
  }
}

/** From --lang, else from the environment's locale, else English. */
function messageLanguage(argv: readonly string[]): MessageLanguage {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at === -1 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  const locale = (asked ?? process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '').toLowerCase();
  if (locale.startsWith('ru')) return 'ru';
  if (locale.startsWith('zh')) return 'zh';
  return 'en';
}

/** Waits until the stream has taken the text, so that a pipe loses nothing when the process ends. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Whoever read our output has closed it («| head»): nothing is wrong, and nobody listens. */
function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

function describe(error: unknown, language: MessageLanguage): string {
  if (error instanceof SverkaError) return faultText(error, language);
  if (error instanceof Error)
    return `unexpected fault: ${error.message}. Please report it with the input that led to it.`;
  return String(error);
}

async function version(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const manifest: unknown = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  return String((manifest as { version: string }).version);
}
