import type { ParseArgsConfig } from 'node:util';
import type { MessageLanguage } from '../model/index.js';

/** A sentence in each language in which the command speaks. */
export type Wording = Readonly<Record<MessageLanguage, string>>;

/** One option as help, completion and the parser see it. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  readonly default?: string | boolean;
  /** What stands for the value in help: «DIR». */
  readonly placeholder?: string;
  /** The values that are taken, where they are few: for help and completion. */
  readonly choices?: readonly string[];
  readonly help: Wording;
}

/** What a command is given: parsed arguments and the three streams. Nothing else of the process reaches it. */
export interface CommandCall {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly language: MessageLanguage;
  readonly quiet: boolean;
  /** Colour and progress only where a person looks on. */
  readonly terminal: { readonly out: boolean; readonly err: boolean; readonly columns: number };
  /** The result; nothing but what was asked for. */
  readonly out: (text: string) => Promise<void>;
  /** Progress, notes and errors. */
  readonly err: (text: string) => void;
}

/** A verb of the command line; each has a file in cli/command/. */
export interface Command {
  /** As typed: «collate», «memory lookup». */
  readonly name: string;
  readonly arguments: string;
  readonly summary: Wording;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Command lines that work, each with what it does. */
  readonly examples: readonly { readonly line: string; readonly help: Wording }[];
  /** The exit code: 0 done, 1 findings at or above --fail-on. A fault is thrown as SverkaError and becomes 2. */
  readonly run: (call: CommandCall) => Promise<number>;
}

type ParserOptions = NonNullable<ParseArgsConfig['options']>;

/** The options in the form in which node:util parses them. */
export function parserOptions(options: Readonly<Record<string, CommandOption>>): ParserOptions {
  const config: ParserOptions = {};
  for (const [name, option] of Object.entries(options)) {
    config[name] = {
      type: option.type,
      ...(option.short === undefined ? {} : { short: option.short }),
      ...(option.multiple === undefined ? {} : { multiple: option.multiple }),
    };
  }
  return config;
}
