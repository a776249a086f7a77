import { type FileFrame, requireFormat, unitWriter } from '../../format/convert/formats.js';
import { SverkaError } from '../../model/index.js';
import type { Command, CommandCall } from '../command.js';
import { openAtomic } from '../files.js';
import {
  formatOptions,
  readerOptions,
  readUnitFile,
  tellFindings,
  unitFileOptions,
  writerOptions,
} from '../unit-files.js';

export const convertCommand: Command = {
  name: 'convert',
  arguments: 'IN OUT',
  summary: {
    en: 'convert between TMX, XLIFF, TBX, CSV and JSON lines',
    ru: 'преобразовать TMX, XLIFF, TBX, CSV и JSON Lines друг в друга',
    zh: '在 TMX、XLIFF、TBX、CSV 与 JSON Lines 之间转换',
  },
  options: {
    ...formatOptions,
    ...unitFileOptions,
  },
  examples: [
    {
      line: 'sverka convert memory.tmx memory.xlf',
      help: { en: 'TMX to XLIFF 2.1', ru: 'TMX в XLIFF 2.1', zh: 'TMX 转为 XLIFF 2.1' },
    },
    {
      line: 'sverka convert memory.tmx memory.12.xlf --write-lang zh-CN=zh-Hans',
      help: {
        en: 'to XLIFF 1.2 for a tool that wants zh-Hans',
        ru: 'в XLIFF 1.2 для программы, которой нужен zh-Hans',
        zh: '转为 XLIFF 1.2，供要求 zh-Hans 的工具使用',
      },
    },
    {
      line: 'sverka convert terms.tbx terms.csv --source-lang ru --target-lang zh-CN',
      help: { en: 'terms as a table', ru: 'термины таблицей', zh: '术语转为表格' },
    },
  ],
  run,
};

async function run(call: CommandCall): Promise<number> {
  const [input, output, ...more] = call.positionals;
  if (input === undefined || output === undefined || more.length > 0) {
    throw new SverkaError('usage/arguments', 'convert takes two files: sverka convert IN OUT.');
  }
  const from = requireFormat(call.options.from as string | undefined, input, 'from');
  const to = requireFormat(call.options.to as string | undefined, output, 'to');
  const frame: FileFrame = {};
  const out = output === '-' ? null : await openAtomic(output);
  const write = async (text: string): Promise<void> => {
    if (text === '') return;
    await (out === null ? call.out(text) : out.write(text));
  };
  let count = 0;
  try {
    // The writer begins with the first unit, when the reader knows what the file says of itself.
    const writer = unitWriterLater(() => unitWriter(to, writerOptions(call), frame));
    const findings = await readUnitFile(input, from, readerOptions(call), frame, async (units) => {
      let text = '';
      for (const unit of units) text += writer().write(unit);
      count += units.length;
      await write(text);
    });
    await write(writer().end());
    await out?.commit();
    tellFindings(call, input, findings);
    if (!call.quiet && out !== null) {
      call.err(
        {
          en: `${count} units → ${output}\n`,
          ru: `единиц: ${count} → ${output}\n`,
          zh: `${count} 个单元 → ${output}\n`,
        }[call.language],
      );
    }
  } catch (error) {
    await out?.abort();
    throw error;
  }
  return 0;
}

function unitWriterLater<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
