import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Memory } from '../../memory/index.js';
import { type MemoryStore, ProcessStore, SqliteStore } from '../../memory/store/index.js';
import { SverkaError } from '../../model/index.js';
import type { CommandCall, CommandOption } from '../command.js';
import { textOption } from '../read-collation.js';
import { inLots, readUnits } from './read-units.js';

export const storeOption: CommandOption = {
  type: 'string',
  short: 's',
  placeholder: 'FILE',
  help: {
    en: 'the memory: a store, a .tmx or .xlf file, or a shipped one by name (sco)',
    ru: 'память: хранилище, файл .tmx или .xlf либо поставляемая по имени (sco)',
    zh: '翻译记忆：存储文件、.tmx 或 .xlf 文件，或自带记忆的名称（sco）',
  },
};

export const memoryOption: CommandOption = {
  type: 'string',
  placeholder: 'NAME',
  help: {
    en: 'compare with a translation memory: a store, a .tmx or .xlf file, or a shipped one by name (sco)',
    ru: 'сравнить с памятью переводов: хранилище, файл .tmx или .xlf либо поставляемая по имени (sco)',
    zh: '与翻译记忆比较：存储文件、.tmx 或 .xlf 文件，或自带记忆的名称（sco）',
  },
};

/** The store of a verb that changes it. @throws SverkaError `usage/arguments` */
export async function openStore(call: CommandCall, options: { create: boolean }): Promise<MemoryStore> {
  const path = textOption(call, 'store');
  if (path === undefined) {
    throw new SverkaError('usage/no-store', 'Which memory? Name its file with --store FILE.');
  }
  if (isExchangeFile(path)) {
    throw new SverkaError(
      'usage/not-a-store',
      `"${path}" is an exchange file, not a store. Import it: "sverka memory import ${path} --store FILE".`,
      { values: { path } },
    );
  }
  return SqliteStore.open(path, options);
}

/** A memory to be asked, and what must be closed when all is asked. */
export interface OpenMemory {
  readonly memory: Memory;
  readonly store: MemoryStore;
}

/**
 * A memory by what a person calls it: a shipped one by its name, an exchange file, or a store.
 * @throws SverkaError `memory/not-found`, and what the readers and the store throw
 */
export async function openMemory(name: string, call: CommandCall): Promise<OpenMemory> {
  const shipped = isExchangeFile(name) || existsSync(name) ? undefined : shippedMemories().get(name);
  const path = shipped ?? name;
  if (!isExchangeFile(path)) {
    if (!existsSync(path)) throw notFound(name);
    const store = await SqliteStore.open(path, { create: false });
    return { memory: await store.memory(), store };
  }
  const store = new ProcessStore(name);
  for await (const units of inLots(readUnits(path, { language: call.language }), 1000)) await store.add(units);
  return { memory: await store.memory(), store };
}

function notFound(name: string): SverkaError {
  const names = [...shippedMemories().keys()];
  const known = names.length > 0 ? ` Shipped by name: ${names.join(', ')}.` : '';
  return new SverkaError(
    'memory/not-found',
    `There is no memory "${name}". Give a store made by "sverka memory import", a .tmx or .xlf file.${known}`,
    { values: { path: name } },
  );
}

function isExchangeFile(path: string): boolean {
  return /\.(?:tmx|xlf|xliff|json)$/i.test(path);
}

/** The memories in the package's corpus directory, by name. */
export function shippedMemories(): Map<string, string> {
  const found = new Map<string, string>();
  // From dist/ and from src/cli/ alike: the nearest corpus directory upward.
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'corpus')) && dirname(directory) !== directory) directory = dirname(directory);
  const corpus = join(directory, 'corpus');
  if (!existsSync(corpus)) return found;
  for (const name of readdirSync(corpus).sort()) {
    if (name.endsWith('.tmx')) found.set(name.slice(0, -'.tmx'.length), join(corpus, name));
  }
  return found;
}

/** The memory of a verb that only asks. */
export async function openAskedMemory(call: CommandCall): Promise<OpenMemory> {
  const name = textOption(call, 'store');
  if (name === undefined) throw new SverkaError('usage/no-store', 'Which memory? Name it with --store.');
  return openMemory(name, call);
}
