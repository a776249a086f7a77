import { type FileFrame, requireFormat, unitWriter } from '../../format/convert/formats.js';
import { Deduplicator, type Winner, winners } from '../../format/convert/memory-files.js';
import { serializeInPieces } from '../../format/unit-writer.js';
import { PackedValues } from '../../memory/shelf/packed-values.js';
import { SverkaError } from '../../model/index.js';
import type { Command, CommandCall, CommandOption } from '../command.js';
import { openAtomic } from '../files.js';
import {
  formatOptions,
  readerOptions,
  readUnitFile,
  tellFindings,
  unitFileOptions,
  writerOptions,
} from '../unit-files.js';

export const keepOption: CommandOption = {
  type: 'string',
  choices: [...winners],
  default: 'all',
  help: {
    en: 'which translation wins where a source has several: all (none does), newest, state (most advanced, then newest), first, last',
    ru: 'какой перевод остаётся, если их несколько: all (все), newest (новейший), state (по состоянию, затем новейший), first, last',
    zh: '同一原文有多个译文时保留哪个：all（全部）、newest（最新）、state（状态最高，其次最新）、first、last',
  },
};

export const dedupeCommand: Command = {
  name: 'dedupe',
  arguments: 'IN OUT',
  summary: {
    en: 'join the units of a memory that are alike',
    ru: 'объединить одинаковые единицы памяти переводов',
    zh: '合并翻译记忆中相同的单元',
  },
  options: {
    keep: keepOption,
    ...formatOptions,
    ...unitFileOptions,
  },
  examples: [
    {
      line: 'sverka dedupe memory.tmx clean.tmx --keep newest',
      help: {
        en: 'one translation a source, the newest',
        ru: 'по одному переводу на исходный сегмент, новейшему',
        zh: '每条原文只保留最新译文',
      },
    },
  ],
  run: (call) => {
    const [input, output, ...more] = call.positionals;
    if (input === undefined || output === undefined || more.length > 0) {
      throw new SverkaError('usage/arguments', 'dedupe takes two files: sverka dedupe IN OUT.');
    }
    return mergeInto(call, [input], output);
  },
};

/** Reads all files in order, joins what is alike, and writes the rest as one. */
export async function mergeInto(call: CommandCall, inputs: readonly string[], output: string): Promise<number> {
  const to = requireFormat(call.options.to as string | undefined, output, 'to');
  const frame: FileFrame = {};
  const deduplicator = new Deduplicator(call.options.keep as Winner | undefined, new PackedValues(['place']));
  let count = 0;
  for (const [index, input] of inputs.entries()) {
    const from = requireFormat(call.options.from as string | undefined, input, 'from');
    // The merged file says of itself what the first one said.
    const findings = await readUnitFile(input, from, readerOptions(call), index === 0 ? frame : {}, async (read) => {
      for (const unit of read) deduplicator.add(unit);
      count += read.length;
    });
    tellFindings(call, input, findings);
  }
  const out = await openAtomic(output);
  try {
    for (const piece of serializeInPieces(deduplicator.units(), unitWriter(to, writerOptions(call), frame)))
      await out.write(piece);
    await out.commit();
  } catch (error) {
    await out.abort();
    throw error;
  }
  if (!call.quiet) {
    const { joined, dropped, size: left } = deduplicator;
    call.err(
      {
        en: `${count} units read, ${joined} joined, ${dropped} gave way, ${left} written → ${output}\n`,
        ru: `прочитано ${count}, объединено ${joined}, уступило ${dropped}, записано ${left} → ${output}\n`,
        zh: `读取 ${count} 个，合并 ${joined} 个，舍弃 ${dropped} 个，写出 ${left} 个 → ${output}\n`,
      }[call.language],
    );
  }
  return 0;
}
