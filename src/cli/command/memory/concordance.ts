import { SverkaError } from '../../../model/index.js';
import type { Command } from '../../command.js';
import { openAskedMemory, storeOption } from '../../memory/open-memory.js';
import { markedText, placeLine } from '../../memory/show.js';
import { paint } from '../../paint.js';
import { textOption } from '../../read-collation.js';
import { wholeNumber } from './lookup.js';

/** `sverka memory concordance PHRASE --store FILE`: where a word or phrase stands, with both sides. */
export const memoryConcordanceCommand: Command = {
  name: 'memory concordance',
  arguments: 'PHRASE --store FILE',
  summary: {
    en: 'find a word or phrase in every form, with its translations',
    ru: 'найти слово или выражение во всех формах с переводами',
    zh: '查找词语的各种形式及其译法',
  },
  options: {
    store: storeOption,
    language: {
      type: 'string',
      placeholder: 'CODE',
      help: {
        en: 'language of the phrase (told by its letters)',
        ru: 'язык выражения (определяется по буквам)',
        zh: '词语的语言（按文字判断）',
      },
    },
    literal: {
      type: 'boolean',
      help: {
        en: 'exactly as typed, not inflected',
        ru: 'точно как набрано, без форм',
        zh: '按原样查找，不含词形变化',
      },
    },
    limit: {
      type: 'string',
      placeholder: 'N',
      help: { en: 'most hits (20)', ru: 'не больше мест (20)', zh: '最多条数（20）' },
    },
    json: { type: 'boolean', help: { en: 'for another program', ru: 'для другой программы', zh: '供其他程序使用' } },
  },
  examples: [
    {
      line: 'sverka memory concordance "торговое сотрудничество" --store sco',
      help: { en: 'every case and number', ru: 'во всех падежах и числах', zh: '含各格、各数' },
    },
    {
      line: 'sverka memory concordance 合作 --store sco',
      help: { en: 'Chinese', ru: 'по-китайски', zh: '中文' },
    },
  ],
  async run(call) {
    const phrase = call.positionals.join(' ');
    if (phrase.trim() === '')
      throw new SverkaError('usage/no-input', 'sverka memory concordance takes a word or a phrase.', {
        values: { usage: 'sverka memory concordance' },
      });
    const language =
      textOption(call, 'language') ??
      (/\p{Script=Han}/u.test(phrase) ? 'zh' : /\p{Script=Cyrillic}/u.test(phrase) ? 'ru' : 'en');
    const { memory, store } = await openAskedMemory(call);
    try {
      const hits = memory.concordance(phrase, language, {
        limit: wholeNumber(call, 'limit', 20, 1, 1_000_000),
        inflected: call.options.literal !== true,
      });
      if (call.options.json === true) {
        const published = hits.map(({ entry, ...hit }) => ({ id: entry.id, ...hit, places: entry.places }));
        await call.out(`${JSON.stringify(published, null, 2)}\n`);
        return 0;
      }
      const colour = call.terminal.out;
      const none = { en: 'nowhere', ru: 'нигде', zh: '未找到' }[call.language];
      const lines = hits.flatMap(({ text, translation, spans, entry }) => [
        markedText(text, spans, 200, colour),
        `  ${translation}`,
        paint(`  ${placeLine(entry, call.language)}`, 'dim', colour),
      ]);
      await call.out(`${lines.length === 0 ? none : lines.join('\n')}\n`);
      return 0;
    } finally {
      await store.close();
    }
  },
};
