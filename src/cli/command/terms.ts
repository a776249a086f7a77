import { termCandidates } from '../../align/index.js';
import { serializeTbx } from '../../format/tbx/index.js';
import { SverkaError, type Termbase } from '../../model/index.js';
import type { Command } from '../command.js';
import { atomicWriteFiles } from '../files.js';
import { collationOptions, readCollation, textOption } from '../read-collation.js';

/** `sverka terms SOURCE TARGET`: term pairs proposed from an alignment, for a person to confirm. */
export const termsCommand: Command = {
  name: 'terms',
  arguments: '(SOURCE TARGET | BILINGUAL)',
  summary: {
    en: 'propose term pairs from two texts',
    ru: 'предложить пары терминов из двух текстов',
    zh: '从两种文本中提取术语对',
  },
  options: {
    format: {
      type: 'string',
      choices: ['csv', 'tbx'],
      help: { en: 'form of the list (csv)', ru: 'вид списка (csv)', zh: '输出格式（csv）' },
    },
    output: {
      type: 'string',
      short: 'o',
      placeholder: 'FILE',
      help: { en: 'write to FILE', ru: 'записать в FILE', zh: '写入 FILE' },
    },
    minimum: {
      type: 'string',
      placeholder: 'N',
      help: {
        en: 'sentences in which both must stand (2)',
        ru: 'в скольких предложениях пара должна встретиться (2)',
        zh: '至少共现于多少句（2）',
      },
    },
    limit: {
      type: 'string',
      placeholder: 'N',
      help: { en: 'at most N pairs (200)', ru: 'не больше N пар (200)', zh: '最多 N 对（200）' },
    },
    ...collationOptions,
  },
  examples: [
    {
      line: 'sverka terms plan.ru.txt plan.zh.txt -o terms.csv',
      help: {
        en: 'pairs with counts and contexts, to open in a spreadsheet',
        ru: 'пары с частотой и контекстом для таблицы',
        zh: '带频次和语境的术语对，可用电子表格打开',
      },
    },
    {
      line: 'sverka terms plan.ru-zh.txt --format tbx -o terms.tbx',
      help: { en: 'as a termbase', ru: 'в виде терминологической базы', zh: '输出为术语库' },
    },
  ],
  async run(call) {
    const collation = await readCollation(call, 'sverka terms', { check: { language: call.language } });
    const { source, target, alignment } = collation;
    const candidates = termCandidates(source, target, alignment, {
      minimum: count(textOption(call, 'minimum'), 'minimum', 2),
      limit: count(textOption(call, 'limit'), 'limit', 200),
    });
    const languages = [source.language, target.language] as const;
    const text =
      textOption(call, 'format') === 'tbx'
        ? serializeTbx(termbaseOf(candidates, source.name, languages), { source: source.name })
        : tableOf(candidates, languages);
    const output = textOption(call, 'output');
    if (output === undefined || output === '-') await call.out(text);
    else await atomicWriteFiles(new Map([[output, text]]));
    return 0;
  },
};

type Candidates = ReturnType<typeof termCandidates>;
type Languages = readonly [source: string, target: string];

/** One pair a line, in the form in which `--termbase` reads tables; counts and contexts stand in further columns. */
function tableOf(candidates: Candidates, [source, target]: Languages): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const head = [
    'concept',
    source,
    target,
    'together',
    'source-count',
    'target-count',
    'score',
    'source-context',
    'target-context',
  ];
  const rows = candidates.map((candidate, at) => [
    `t${at + 1}`,
    candidate.source,
    candidate.target,
    String(candidate.together),
    String(candidate.sourceCount),
    String(candidate.targetCount),
    candidate.score.toFixed(1),
    candidate.context.source,
    candidate.context.target,
  ]);
  return `${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function termbaseOf(candidates: Candidates, name: string, languages: Languages): Termbase {
  return {
    name,
    concepts: candidates.map(({ source, target, together, score, context }, at) => ({
      id: `t${at + 1}`,
      subject: 'candidate',
      terms: [source, target].map((text, side) => ({
        language: languages[side]!,
        text,
        status: 'admitted' as const,
        type: 'full' as const,
        source: side === 0 ? context.source : context.target,
        note: `×${together}, ${score.toFixed(1)}`,
      })),
    })),
  };
}

function count(text: string | undefined, name: string, fallback: number): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new SverkaError('usage/bad-number', `--${name} takes a whole number above 0, not "${text}".`, {
    values: { name, text },
  });
}
