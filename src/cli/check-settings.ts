import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ruleNames } from '../drift/index.js';
import { type RuleName, type Severity, SverkaError } from '../model/index.js';
import type { CommandCall, CommandOption } from './command.js';
import { readTextInput } from './files.js';

/** What a project says once for all its texts, in sverka.config.json (schema/config.schema.json). */
export interface CheckSettings {
  /** Termbases by name or path, the first said has the first word; [] for none. */
  readonly termbase: readonly string[];
  readonly rules: Readonly<Partial<Record<RuleName, Severity | 'off'>>>;
  readonly failOn: Severity | 'never' | null;
  /** Path of the baseline, or `null`. */
  readonly baseline: string | null;
  readonly sourceLanguage: string | null;
  readonly targetLanguage: string | null;
}

/** Name under which the settings of a project are looked for where the command is called. */
export const CONFIG = 'sverka.config.json';

/** Of every verb that knows terms. */
export const termbaseOption: CommandOption = {
  type: 'string',
  multiple: true,
  placeholder: 'FILE|sco|none',
  help: {
    en: 'termbase: TBX, CSV, or the one shipped (sco)',
    ru: 'терминологическая база: TBX, CSV или встроенная (sco)',
    zh: '术语库：TBX、CSV 或内置（sco）',
  },
};

/** Options of every verb that checks. */
export const checkOptions: Readonly<Record<string, CommandOption>> = {
  termbase: termbaseOption,
  rule: {
    type: 'string',
    multiple: true,
    placeholder: 'NAME=LEVEL',
    help: {
      en: 'severity of a rule: error, warning, info or off',
      ru: 'тяжесть правила: error, warning, info или off',
      zh: '规则的严重程度：error、warning、info 或 off',
    },
  },
  config: {
    type: 'string',
    placeholder: 'FILE',
    help: {
      en: `settings of the project (${CONFIG})`,
      ru: `настройки проекта (${CONFIG})`,
      zh: `项目设置（${CONFIG}）`,
    },
  },
};

const levels = ['error', 'warning', 'info', 'off'] as const;
const failures = ['error', 'warning', 'info', 'never'] as const;

/** The settings of the project with what was said on the command line above them. */
export async function checkSettings(call: CommandCall): Promise<CheckSettings> {
  const settings = await readSettings(call);
  const said = list(call.options.termbase);
  const rules = Object.fromEntries(list(call.options.rule).map(ruleOption));
  return { ...settings, ...(said.length > 0 ? { termbase: said } : {}), rules: { ...settings.rules, ...rules } };
}

async function readSettings(call: CommandCall): Promise<CheckSettings> {
  const path = typeof call.options.config === 'string' ? call.options.config : CONFIG;
  if (call.options.config === undefined && !existsSync(path)) return parseSettings({}, path);
  const text = await readTextInput(path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SverkaError('config/not-json', `${path} is not JSON: ${(error as Error).message}.`, {
      values: { path },
    });
  }
  return parseSettings(value, path);
}

/**
 * Settings from what stands in the file; paths in it are taken from where it lies.
 * @throws SverkaError `config/bad-value` that names the key, what stands there and what it takes.
 */
export function parseSettings(value: unknown, path: string): CheckSettings {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(path, 'the file', value, '{ … }');
  const here = dirname(resolve(path));
  const at = (file: string) => (file === 'sco' || file === 'none' ? file : resolve(here, file));
  const known = ['$schema', 'termbase', 'rules', 'failOn', 'baseline', 'sourceLanguage', 'targetLanguage'];
  const given = value as Record<string, unknown>;
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) throw wrong(path, `the key "${key}"`, undefined, known.slice(1).join(', '));
  }
  const text = (key: string) => {
    const found = given[key];
    if (found === undefined) return null;
    if (typeof found !== 'string') throw wrong(path, key, found, 'a string');
    return found;
  };
  const termbase = given.termbase ?? [];
  const bases = typeof termbase === 'string' ? [termbase] : termbase;
  if (!Array.isArray(bases) || !bases.every((base) => typeof base === 'string')) {
    throw wrong(path, 'termbase', termbase, 'a name or path, or a list of them');
  }
  const rules = given.rules ?? {};
  if (typeof rules !== 'object' || rules === null) throw wrong(path, 'rules', rules, '{ "rule-name": "severity" }');
  for (const [name, level] of Object.entries(rules)) {
    if (!ruleNames.includes(name as RuleName)) throw wrong(path, `the rule "${name}"`, undefined, ruleNames.join(', '));
    if (!levels.includes(level as Severity)) throw wrong(path, `rules.${name}`, level, levels.join(', '));
  }
  const failOn = text('failOn');
  if (failOn !== null && !failures.includes(failOn as Severity))
    throw wrong(path, 'failOn', failOn, failures.join(', '));
  const baseline = text('baseline');
  return {
    termbase: bases.map(at),
    rules,
    failOn: failOn as CheckSettings['failOn'],
    baseline: baseline === null ? null : at(baseline),
    sourceLanguage: text('sourceLanguage'),
    targetLanguage: text('targetLanguage'),
  };
}

function wrong(path: string, what: string, found: unknown, takes: string): SverkaError {
  const shown = found === undefined ? 'is not known' : `is ${JSON.stringify(found)}`;
  return new SverkaError('config/bad-value', `${path}: ${what} ${shown}; it takes ${takes}.`, {
    values: { path, what, takes },
  });
}

function ruleOption(text: string): [RuleName, Severity | 'off'] {
  const [name = '', level = ''] = text.split('=');
  if (!ruleNames.includes(name as RuleName)) {
    throw new SverkaError('usage/unknown-rule', `There is no rule "${name}". Type "sverka rules" for the list.`, {
      values: { name },
    });
  }
  if (!levels.includes(level as Severity)) {
    throw new SverkaError('usage/bad-rule', `--rule takes NAME=LEVEL with ${levels.join(', ')}, not "${text}".`, {
      values: { levels: levels.join(', '), text },
    });
  }
  return [name as RuleName, level as Severity | 'off'];
}

export const list = (value: CommandCall['options'][string]): string[] =>
  value === undefined || typeof value === 'boolean' ? [] : typeof value === 'string' ? [value] : [...value];
