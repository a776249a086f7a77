import { indexTerms, type TermIndex } from '../../../language/term/index.js';
import { bulkLookup } from '../../../memory/store/index.js';
import { type MemoryMatch, type MemoryQuery, SverkaError } from '../../../model/index.js';
import { list, termbaseOption } from '../../check-settings.js';
import type { Command, CommandCall } from '../../command.js';
import { readTextInput } from '../../files.js';
import { loadTermbase, pairOf } from '../../knowledge.js';
import { openAskedMemory, storeOption } from '../../memory/open-memory.js';
import { matchLines } from '../../memory/show.js';
import { textOption } from '../../read-collation.js';

/** Texts looked up before any of them is printed; enough for threads to be worth their start. */
const atOnce = 5000;

/** `sverka memory lookup TEXT --store FILE`: what the memory holds that is like a text. */
export const memoryLookupCommand: Command = {
  name: 'memory lookup',
  arguments: '(TEXT... | --file FILE) --store FILE',
  summary: {
    en: 'find the likest units',
    ru: 'найти самые похожие единицы',
    zh: '查找最相似的单元',
  },
  options: {
    store: storeOption,
    file: {
      type: 'string',
      placeholder: 'FILE',
      help: { en: 'one segment a line', ru: 'по сегменту в строке', zh: '每行一个句段' },
    },
    'source-lang': {
      type: 'string',
      placeholder: 'CODE',
      help: { en: 'language of the text (ru)', ru: 'язык текста (ru)', zh: '文本的语言（ru）' },
    },
    'target-lang': {
      type: 'string',
      placeholder: 'CODE',
      help: { en: 'language wanted (zh-CN)', ru: 'нужный язык (zh-CN)', zh: '所需语言（zh-CN）' },
    },
    threshold: {
      type: 'string',
      placeholder: 'PERCENT',
      help: {
        en: 'least score, 1 to 100 (70)',
        ru: 'наименьшая оценка, от 1 до 100 (70)',
        zh: '最低得分，1–100（70）',
      },
    },
    limit: {
      type: 'string',
      placeholder: 'N',
      help: { en: 'most matches a text (5)', ru: 'не больше совпадений на текст (5)', zh: '每个文本最多匹配数（5）' },
    },
    substitute: {
      type: 'boolean',
      help: {
        en: 'put the numbers, dates and names of the text into the translation',
        ru: 'подставить в перевод числа, даты и имена из текста',
        zh: '把文本中的数字、日期和名称代入译文',
      },
    },
    termbase: termbaseOption,
    penalty: {
      type: 'string',
      multiple: true,
      placeholder: 'NAME=POINTS',
      help: {
        en: 'points off: unconfirmed, other-document, tags, several-translations',
        ru: 'вычесть из оценки: unconfirmed, other-document, tags, several-translations',
        zh: '扣分项：unconfirmed、other-document、tags、several-translations',
      },
    },
    json: { type: 'boolean', help: { en: 'for another program', ru: 'для другой программы', zh: '供其他程序使用' } },
  },
  examples: [
    {
      line: 'sverka memory lookup "Государства-члены отмечают" --store office.db',
      help: { en: 'Russian to Chinese', ru: 'с русского на китайский', zh: '俄译中' },
    },
    {
      line: 'sverka memory lookup 上海合作组织成员国 --store sco --source-lang zh --target-lang ru',
      help: {
        en: 'the other way round, in the shipped memory',
        ru: 'в обратную сторону, в поставляемой памяти',
        zh: '反向，使用自带记忆',
      },
    },
  ],
  async run(call) {
    const queries = await queriesOf(call);
    const language = textOption(call, 'source-lang') ?? 'ru';
    const targetLanguage = textOption(call, 'target-lang') ?? (/^zh/i.test(language) ? 'ru' : 'zh-CN');
    const options = {
      threshold: wholeNumber(call, 'threshold', 70, 1, 100),
      limit: wholeNumber(call, 'limit', 5, 1, 1000),
      penalties: penaltiesOf(call),
      ...(call.options.substitute === true
        ? { substitute: true, names: await namesFor(call, language, targetLanguage) }
        : {}),
    };
    const { memory, store } = await openAskedMemory(call);
    try {
      const asked = queries.map((text, i): MemoryQuery => {
        const previous = queries[i - 1];
        const next = queries[i + 1];
        return {
          text,
          language,
          targetLanguage,
          ...(previous === undefined ? {} : { previous }),
          ...(next === undefined ? {} : { next }),
        };
      });
      const answers: unknown[] = [];
      for (let from = 0; from < asked.length; from += atOnce) {
        const some = asked.slice(from, from + atOnce);
        for (const [i, matches] of (await bulkLookup(memory, some, options)).entries()) {
          const text = some[i]?.text ?? '';
          if (call.options.json === true) answers.push({ text, matches: matches.map(publish) });
          else await call.out(textOf(text, matches, queries.length > 1, call));
        }
      }
      if (call.options.json === true) await call.out(`${JSON.stringify(answers, null, 2)}\n`);
    } finally {
      await store.close();
    }
    return 0;
  },
};

/** The names that may be put in another's place: states, and what the termbase knows. */
async function namesFor(call: CommandCall, language: string, targetLanguage: string): Promise<TermIndex> {
  const termbase = await loadTermbase(list(call.options.termbase), pairOf(language, targetLanguage));
  return indexTerms(termbase ?? null, [language, targetLanguage]);
}

async function queriesOf(call: CommandCall): Promise<string[]> {
  const file = textOption(call, 'file');
  const texts = file === undefined ? [...call.positionals] : (await readTextInput(file)).split(/\r?\n/);
  const queries = texts.map((text) => text.trim()).filter(Boolean);
  if (queries.length === 0) {
    throw new SverkaError('usage/no-input', 'sverka memory lookup takes a text, or --file with one segment a line.', {
      values: { usage: 'sverka memory lookup' },
    });
  }
  return queries;
}

/** A whole number given as an option. @throws SverkaError `usage/bad-value` */
export function wholeNumber(call: CommandCall, name: string, otherwise: number, least: number, most: number): number {
  const given = textOption(call, name);
  const value = given === undefined ? otherwise : Number(given);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new SverkaError('usage/number', `--${name} takes a whole number, ${least} to ${most}, not "${given}".`, {
      values: { name, least, most, value: given ?? '' },
    });
  }
  return value;
}

const penaltyNames = ['unconfirmed', 'other-document', 'tags', 'several-translations'] as const;

function penaltiesOf(call: CommandCall): Readonly<Record<string, number>> {
  const penalties: Record<string, number> = {};
  for (const given of (call.options.penalty as readonly string[] | undefined) ?? []) {
    const [name = '', points = ''] = given.split('=');
    const value = Number(points);
    if (
      !penaltyNames.some((known) => known === name) ||
      points === '' ||
      !Number.isInteger(value) ||
      value < 0 ||
      value > 100
    ) {
      throw new SverkaError(
        'usage/bad-penalty',
        `--penalty takes NAME=POINTS with 0 to 100 points and one of ${penaltyNames.join(', ')}, not "${given}".`,
      );
    }
    penalties[name] = value;
  }
  return penalties;
}

function textOf(text: string, matches: readonly MemoryMatch[], several: boolean, call: CommandCall): string {
  const none = { en: 'nothing like it', ru: 'ничего похожего', zh: '无相似单元' }[call.language];
  const lines = several ? [`» ${text}`] : [];
  if (matches.length === 0) lines.push(none);
  for (const match of matches) lines.push(...matchLines(match, call.language, call.terminal.out));
  return `${lines.join('\n')}\n${several ? '\n' : ''}`;
}

/** A match as other programs read it. */
function publish({ entry, ...match }: MemoryMatch): unknown {
  return { id: entry.id, ...match, places: entry.places, state: entry.unit.state };
}
