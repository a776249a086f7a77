import { alignSegments } from '../../align/index.js';
import { serializeLadder, serializeVecalign } from '../../format/beads/index.js';
import { SverkaError } from '../../model/index.js';
import type { Command, CommandCall } from '../command.js';
import { compileLess, holdLittle } from '../engine.js';
import { readSegmentLines } from '../segment-lines.js';
import { shippedLexicon } from '../shipped-lexicon.js';

/** From so many lines on, of both sides together, it takes so long that what is compiled pays. */
const LONG = 20_000;

export const alignCommand: Command = {
  name: 'align',
  arguments: 'SOURCE TARGET --segmented',
  summary: {
    en: 'align two files that have one segment a line',
    ru: 'выровнять два файла, в которых по сегменту на строке',
    zh: '对齐两个每行一个句段的文件',
  },
  options: {
    segmented: {
      type: 'boolean',
      help: {
        en: 'both files have one segment a line',
        ru: 'в обоих файлах по сегменту на строке',
        zh: '两个文件均为每行一个句段',
      },
    },
    'source-lang': {
      type: 'string',
      default: 'ru',
      placeholder: 'TAG',
      help: {
        en: 'language of SOURCE (default ru)',
        ru: 'язык файла SOURCE (по умолчанию ru)',
        zh: 'SOURCE 的语言（默认 ru）',
      },
    },
    'target-lang': {
      type: 'string',
      default: 'zh',
      placeholder: 'TAG',
      help: {
        en: 'language of TARGET (default zh)',
        ru: 'язык файла TARGET (по умолчанию zh)',
        zh: 'TARGET 的语言（默认 zh）',
      },
    },
    format: {
      type: 'string',
      choices: ['vecalign', 'ladder'],
      default: 'vecalign',
      help: {
        en: 'vecalign: [0,1]:[0]:cost (default); ladder: as hunalign prints it, with confidence',
        ru: 'vecalign: [0,1]:[0]:цена (по умолчанию); ladder: как у hunalign, с уверенностью',
        zh: 'vecalign：[0,1]:[0]:代价（默认）；ladder：hunalign 格式，附置信度',
      },
    },
    'no-lexicon': {
      type: 'boolean',
      help: {
        en: 'do not load the lexicon that is shipped for the pair of languages',
        ru: 'не загружать встроенный словарь пары языков',
        zh: '不加载该语言对的内置词库',
      },
    },
  },
  examples: [
    {
      line: 'sverka align ru.txt zh.txt --segmented > beads.txt',
      help: { en: 'one bead a line', ru: 'по звену на строке', zh: '每行输出一个对齐组' },
    },
    {
      line: 'sverka align en.txt zh.txt --segmented --source-lang en',
      help: {
        en: 'a pair without a shipped lexicon: by length, numbers and what the text itself teaches',
        ru: 'пара без словаря: по длине, числам и тому, чему учит сам текст',
        zh: '无内置词库的语言对：依据长度、数字及文本自身的统计',
      },
    },
  ],
  run,
};

async function run({ positionals, options, out }: CommandCall): Promise<number> {
  const [source, target, ...more] = positionals;
  if (source === undefined || target === undefined || more.length > 0) {
    throw new SverkaError('usage/arguments', 'align takes two files: sverka align SOURCE TARGET --segmented.');
  }
  if (options.segmented !== true) {
    throw new SverkaError(
      'usage/not-segmented',
      'align needs --segmented and files with one segment a line. For whole documents use: sverka collate SOURCE TARGET.',
    );
  }
  if (source === '-' && target === '-') {
    throw new SverkaError('usage/arguments', 'Only one of the two files can come from standard input.');
  }
  holdLittle();
  const sourceLanguage = String(options['source-lang'] ?? 'ru');
  const targetLanguage = String(options['target-lang'] ?? 'zh');
  const [left, right] = [await readSegmentLines(source), await readSegmentLines(target)];
  if (left.length + right.length < LONG) compileLess();
  const lexicon = options['no-lexicon'] === true ? undefined : await shippedLexicon(sourceLanguage, targetLanguage);
  const beads = alignSegments(left, right, { sourceLanguage, targetLanguage, ...(lexicon ? { lexicon } : {}) });
  await out(options.format === 'ladder' ? serializeLadder(beads) : serializeVecalign(beads));
  return 0;
}
