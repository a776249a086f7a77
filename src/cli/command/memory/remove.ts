import { SverkaError } from '../../../model/index.js';
import type { Command } from '../../command.js';
import { openStore, storeOption } from '../../memory/open-memory.js';
import { textOption } from '../../read-collation.js';

/** `sverka memory remove ID… --store FILE`: forget units by their numbers, or all units of a document. */
export const memoryRemoveCommand: Command = {
  name: 'memory remove',
  arguments: '(ID... | --document NAME) --store FILE',
  summary: {
    en: 'forget units by number, or all that stand in one document only',
    ru: 'забыть единицы по номерам или все, что есть только в одном документе',
    zh: '按编号删除单元，或删除仅见于某一文件的全部单元',
  },
  options: {
    store: storeOption,
    document: {
      type: 'string',
      placeholder: 'NAME',
      help: {
        en: 'units found nowhere but in this document',
        ru: 'единицы, которые есть только в этом документе',
        zh: '仅见于该文件的单元',
      },
    },
  },
  examples: [
    {
      line: 'sverka memory remove 12 13 --store office.db',
      help: {
        en: 'numbers as lookup shows them (#12)',
        ru: 'номера, как их показывает lookup (#12)',
        zh: '编号见 lookup 的输出（#12）',
      },
    },
    {
      line: 'sverka memory remove --document draft --store office.db',
      help: { en: 'a document that was withdrawn', ru: 'отозванный документ', zh: '已撤回的文件' },
    },
  ],
  async run(call) {
    const document = textOption(call, 'document');
    const ids = call.positionals.map((text) => Number(text.replace(/^#/, '')));
    const wrong = call.positionals[ids.findIndex((id) => !Number.isInteger(id) || id < 1)];
    if (wrong !== undefined) throw new SverkaError('usage/bad-value', `"${wrong}" is not the number of a unit.`);
    if (ids.length === 0 && document === undefined) {
      throw new SverkaError('usage/no-input', 'sverka memory remove takes numbers of units, or --document NAME.', {
        values: { usage: 'sverka memory remove' },
      });
    }
    const store = await openStore(call, { create: false });
    try {
      if (document !== undefined) {
        for await (const { id, places } of store.entries()) {
          if (places.every((place) => place.document === document)) ids.push(id);
        }
      }
      const removed = await store.remove(ids);
      const sentence = { en: `${removed} removed`, ru: `удалено: ${removed}`, zh: `已删除 ${removed} 个单元` }[
        call.language
      ];
      if (!call.quiet) await call.out(`${sentence}\n`);
      return 0;
    } finally {
      await store.close();
    }
  },
};
