import { extname } from 'node:path';
import { writeTmx } from '../../../format/tmx/index.js';
import { writeXliff2, writeXliff12 } from '../../../format/xliff/index.js';
import { unitOf } from '../../../memory/index.js';
import { SverkaError, type Unit } from '../../../model/index.js';
import type { Command } from '../../command.js';
import { openAtomic } from '../../files.js';
import { openAskedMemory, storeOption } from '../../memory/open-memory.js';
import { textOption } from '../../read-collation.js';

/** `sverka memory export --store FILE -o FILE.tmx`: all units, for other tools. */
export const memoryExportCommand: Command = {
  name: 'memory export',
  arguments: '--store FILE [-o FILE]',
  summary: {
    en: 'write a memory as TMX or XLIFF',
    ru: 'записать память как TMX или XLIFF',
    zh: '将翻译记忆导出为 TMX 或 XLIFF',
  },
  options: {
    store: storeOption,
    output: {
      type: 'string',
      short: 'o',
      placeholder: 'FILE',
      help: {
        en: '.tmx, .xlf (2.1) or .12.xlf; without it TMX on standard output',
        ru: '.tmx, .xlf (2.1) или .12.xlf; без него TMX в стандартный вывод',
        zh: '.tmx、.xlf（2.1）或 .12.xlf；省略则向标准输出写 TMX',
      },
    },
    document: {
      type: 'string',
      placeholder: 'NAME',
      help: { en: 'only units of this document', ru: 'только единицы этого документа', zh: '仅导出该文件的单元' },
    },
    neighbours: {
      type: 'boolean',
      help: {
        en: 'in TMX, write the sentences before and after each unit too, so that context matches survive',
        ru: 'в TMX записать и соседние предложения, чтобы контекстные совпадения сохранились',
        zh: '在 TMX 中一并写出前后句，以保留上下文匹配',
      },
    },
  },
  examples: [
    {
      line: 'sverka memory export --store office.db -o office.tmx',
      help: {
        en: 'for OmegaT, Trados or memoQ',
        ru: 'для OmegaT, Trados или memoQ',
        zh: '供 OmegaT、Trados 或 memoQ 使用',
      },
    },
  ],
  async run(call) {
    if (call.positionals.length > 0) {
      throw new SverkaError(
        'usage/arguments',
        `sverka memory export takes no file before -o: "${call.positionals[0]}".`,
      );
    }
    const output = textOption(call, 'output');
    const kind = output === undefined ? '.tmx' : extname(output).toLowerCase();
    if (kind !== '.tmx' && kind !== '.xlf' && kind !== '.xliff') {
      throw new SverkaError('usage/bad-value', `-o takes a name that ends in .tmx, .xlf or .12.xlf, not "${output}".`);
    }
    const { memory, store } = await openAskedMemory(call);
    try {
      const document = textOption(call, 'document');
      const units = function* (): Generator<Unit> {
        for (const entry of memory.entries()) {
          if (document === undefined || entry.places.some((place) => place.document === document)) yield unitOf(entry);
        }
      };
      const neighbours = call.options.neighbours === true;
      const writeOurTmx = (all: Iterable<Unit>) => writeTmx(all, { neighbours });
      const write = kind === '.tmx' ? writeOurTmx : output?.endsWith('.12.xlf') ? writeXliff12 : writeXliff2;
      if (output === undefined) {
        for (const piece of write(units())) await call.out(piece);
        return 0;
      }
      const file = await openAtomic(output);
      try {
        for (const piece of write(units())) await file.write(piece);
        await file.close();
        await file.commit();
      } catch (error) {
        await file.abort();
        throw error;
      }
      return 0;
    } finally {
      await store.close();
    }
  },
};
