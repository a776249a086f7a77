import type { StoreReport } from '../../../memory/store/index.js';
import { SverkaError } from '../../../model/index.js';
import type { Command } from '../../command.js';
import { openStore, storeOption } from '../../memory/open-memory.js';
import { inLots, readUnits } from '../../memory/read-units.js';
import { progressLine } from '../../read-collation.js';

/** Units in one transaction: large enough to be fast, small enough that little is repeated after a kill. */
const lot = 2000;

/** `sverka memory import FILE… --store FILE`: units of exchange files and collations into a store. */
export const memoryImportCommand: Command = {
  name: 'memory import',
  arguments: 'FILE... --store FILE',
  summary: {
    en: 'remember the units of TMX, XLIFF and collations',
    ru: 'запомнить единицы из TMX, XLIFF и сверок',
    zh: '将 TMX、XLIFF 和核对结果中的单元存入翻译记忆',
  },
  options: {
    store: storeOption,
    'in-order': {
      type: 'boolean',
      help: {
        en: 'a TMX of another tool has its units in the order of the text: neighbours, for context matches, are taken from it',
        ru: 'единицы TMX другой программы стоят в порядке текста: соседи для контекстных совпадений берутся из него',
        zh: '其他工具的 TMX 中单元按原文顺序排列：据此确定上下文，用于上下文匹配',
      },
    },
  },
  examples: [
    {
      line: 'sverka memory import plan.tmx --store office.db',
      help: {
        en: 'the store is made if there is none; the same unit twice is one with two places',
        ru: 'хранилище создаётся, если его нет; одинаковые единицы хранятся один раз с двумя местами',
        zh: '存储文件不存在时自动创建；相同单元只存一次，并记录两处出处',
      },
    },
  ],
  async run(call) {
    if (call.positionals.length === 0) {
      throw new SverkaError('usage/no-input', 'sverka memory import takes one or more files (.tmx, .xlf, .json).', {
        values: { usage: 'sverka memory import' },
      });
    }
    const store = await openStore(call, { create: true });
    const progress = progressLine(call);
    const total = { added: 0, joined: 0, skipped: 0 };
    let faults = 0;
    try {
      // Indexes that follow the import need not be built from the rows afterwards.
      await store.memory();
      for (const path of call.positionals) {
        const units = readUnits(path, {
          language: call.language,
          inOrder: call.options['in-order'] === true ? 'all' : 'ours',
          finding: (finding) => {
            faults += 1;
            if (!call.quiet && faults <= 20)
              call.err(`${path}:${finding.line}:${finding.column}: ${finding.message}\n`);
          },
        });
        for await (const batch of inLots(units, lot)) {
          const report = await store.add(batch);
          for (const name of ['added', 'joined', 'skipped'] as const) total[name] += report[name];
          progress.show(`${path}: ${total.added + total.joined + total.skipped}`);
        }
      }
      await store.saveIndexes();
    } finally {
      progress.clear();
      await store.close();
    }
    if (!call.quiet) await call.out(`${sentence(total, faults, call.language)}\n`);
    return 0;
  },
};

function sentence({ added, joined, skipped }: StoreReport, faults: number, language: 'en' | 'ru' | 'zh'): string {
  const parts = {
    en: [`${added} new`, `${joined} known`, `${skipped} without words on one side`, `${faults} faults in files`],
    ru: [
      `новых: ${added}`,
      `известных: ${joined}`,
      `без слов на одной стороне: ${skipped}`,
      `ошибок в файлах: ${faults}`,
    ],
    zh: [`新增 ${added}`, `已有 ${joined}`, `一侧为空 ${skipped}`, `文件错误 ${faults}`],
  }[language];
  const shown = [parts[0], parts[1], skipped > 0 ? parts[2] : '', faults > 0 ? parts[3] : ''].filter(Boolean);
  return shown.join(language === 'zh' ? '，' : ', ');
}
