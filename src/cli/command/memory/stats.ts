import type { Command } from '../../command.js';
import { openAskedMemory, storeOption } from '../../memory/open-memory.js';

/** `sverka memory stats --store FILE`: what a memory holds. */
export const memoryStatsCommand: Command = {
  name: 'memory stats',
  arguments: '--store FILE',
  summary: {
    en: 'count what a memory holds',
    ru: 'посчитать, что есть в памяти',
    zh: '统计翻译记忆的内容',
  },
  options: {
    store: storeOption,
    json: { type: 'boolean', help: { en: 'for another program', ru: 'для другой программы', zh: '供其他程序使用' } },
  },
  examples: [
    {
      line: 'sverka memory stats --store sco',
      help: { en: 'the shipped memory', ru: 'поставляемая память', zh: '自带记忆' },
    },
  ],
  async run(call) {
    const { store } = await openAskedMemory(call);
    try {
      const statistics = await store.statistics();
      if (call.options.json === true) {
        await call.out(`${JSON.stringify(statistics, null, 2)}\n`);
        return 0;
      }
      const word = {
        en: { entries: 'Units', places: 'Places', documents: 'Documents', none: '(no name)' },
        ru: { entries: 'Единицы', places: 'Места', documents: 'Документы', none: '(без имени)' },
        zh: { entries: '单元', places: '出处', documents: '文件', none: '（无名称）' },
      }[call.language];
      const lines = [`${word.entries}: ${statistics.entries}`];
      for (const [pair, count] of Object.entries(statistics.languages)) lines.push(`  ${pair}: ${count}`);
      lines.push(`${word.places}: ${statistics.places}`, `${word.documents}:`);
      const documents = Object.entries(statistics.documents).sort((a, b) => b[1] - a[1]);
      for (const [name, count] of documents.slice(0, 50)) lines.push(`  ${name || word.none}: ${count}`);
      if (documents.length > 50) lines.push(`  … ${documents.length - 50}`);
      await call.out(`${lines.join('\n')}\n`);
      return 0;
    } finally {
      await store.close();
    }
  },
};
