import { basename, extname, join } from 'node:path';
import { type FileFrame, requireFormat, unitWriter } from '../../format/convert/formats.js';
import { partOf, type SplitBy, splitKinds } from '../../format/convert/memory-files.js';
import type { UnitWriter } from '../../format/unit-writer.js';
import { SverkaError } from '../../model/index.js';
import type { Command, CommandCall } from '../command.js';
import { type AtomicOutput, openAtomic } from '../files.js';
import {
  formatOptions,
  readerOptions,
  readUnitFile,
  tellFindings,
  unitFileOptions,
  writerOptions,
} from '../unit-files.js';

export const splitCommand: Command = {
  name: 'split',
  arguments: 'IN -o DIR',
  summary: {
    en: 'split a memory into files by count, document, section, languages or state',
    ru: 'разделить память переводов по числу, документам, разделам, языкам или состоянию',
    zh: '按数量、文件、章节、语言或状态拆分翻译记忆',
  },
  options: {
    out: {
      type: 'string',
      short: 'o',
      placeholder: 'DIR',
      help: {
        en: 'directory for the parts (default: here)',
        ru: 'каталог для частей (по умолчанию текущий)',
        zh: '输出目录（默认当前目录）',
      },
    },
    by: {
      type: 'string',
      choices: [...splitKinds],
      help: { en: 'what makes a part', ru: 'по какому признаку делить', zh: '拆分依据' },
    },
    count: {
      type: 'string',
      placeholder: 'N',
      help: {
        en: 'so many units a part (default 10000)',
        ru: 'столько единиц в части (по умолчанию 10000)',
        zh: '每份的单元数（默认 10000）',
      },
    },
    ...formatOptions,
    ...unitFileOptions,
  },
  examples: [
    {
      line: 'sverka split memory.tmx -o parts --by document',
      help: { en: 'a file for each document', ru: 'по файлу на документ', zh: '每个文件单独成份' },
    },
    {
      line: 'sverka split memory.tmx -o parts --count 5000',
      help: { en: '5000 units a file', ru: 'по 5000 единиц в файле', zh: '每份 5000 个单元' },
    },
  ],
  run,
};

/** Files that are open at once; a value that changes with every unit would exhaust the system. */
const mostParts = 500;

async function run(call: CommandCall): Promise<number> {
  const [input, ...more] = call.positionals;
  if (input === undefined || more.length > 0) {
    throw new SverkaError('usage/arguments', 'split takes one file: sverka split IN -o DIR.');
  }
  const by = call.options.by as SplitBy | undefined;
  const count = Number(call.options.count ?? 10_000);
  if (!Number.isInteger(count) || count < 1) {
    throw new SverkaError('usage/bad-value', `--count takes a whole number from 1, not "${call.options.count}".`);
  }
  const from = requireFormat(call.options.from as string | undefined, input, 'from');
  const to = call.options.to === undefined ? from : requireFormat(call.options.to as string, input, 'to');
  const extension = {
    tmx: '.tmx',
    xlf12: '.12.xlf',
    xlf20: '.xlf',
    xlf21: '.xlf',
    xlf22: '.xlf',
    tbx: '.tbx',
    csv: '.csv',
    tsv: '.tsv',
    jsonl: '.jsonl',
  }[to];
  const name = input === '-' ? 'part' : basename(input, extname(input)).replace(/[.-]12$/, '');
  const directory = (call.options.out as string | undefined) ?? '.';
  const frame: FileFrame = {};
  const parts = new Map<string, { out: AtomicOutput; writer: UnitWriter; count: number }>();
  let ordinal = 0;
  try {
    const findings = await readUnitFile(input, from, readerOptions(call), frame, async (units) => {
      for (const unit of units) {
        const key = by === undefined ? String(Math.floor(ordinal / count) + 1) : partOf(unit, by);
        ordinal += 1;
        let part = parts.get(key);
        if (part === undefined) {
          if (parts.size >= mostParts) {
            throw new SverkaError(
              'usage/too-many-parts',
              `That makes more than ${mostParts} parts. Split by something coarser, or raise --count.`,
            );
          }
          const out = await openAtomic(join(directory, `${name}.${key}${extension}`));
          part = { out, writer: unitWriter(to, writerOptions(call), frame), count: 0 };
          parts.set(key, part);
        }
        part.count += 1;
        const text = part.writer.write(unit);
        if (text !== '') await part.out.write(text);
      }
    });
    for (const part of parts.values()) await part.out.write(part.writer.end());
    for (const part of parts.values()) await part.out.commit();
    tellFindings(call, input, findings);
  } catch (error) {
    for (const part of parts.values()) await part.out.abort();
    throw error;
  }
  if (!call.quiet)
    for (const [key, part] of parts) call.err(`${join(directory, `${name}.${key}${extension}`)}: ${part.count}\n`);
  return 0;
}
