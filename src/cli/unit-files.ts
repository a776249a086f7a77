import type { FileFrame, UnitFormat } from '../format/convert/formats.js';
import { unitFormats, unitReader } from '../format/convert/formats.js';
import type { FileFinding } from '../format/file-finding.js';
import type { ReaderOptions } from '../format/unit-reader.js';
import { SverkaError, type Unit } from '../model/index.js';
import type { CommandCall, CommandOption } from './command.js';
import { readPieces } from './files.js';

/** `--from` and `--to`, for verbs that read and write files of units. */
export const formatOptions: Readonly<Record<'from' | 'to', CommandOption>> = {
  from: {
    type: 'string',
    choices: [...unitFormats, 'xliff'],
    help: {
      en: 'format of what is read (default: by its name)',
      ru: 'формат исходного файла (по умолчанию по имени)',
      zh: '输入文件的格式（默认按文件名）',
    },
  },
  to: {
    type: 'string',
    choices: [...unitFormats, 'xliff'],
    help: {
      en: 'format of what is written (default: by its name)',
      ru: 'формат записываемого файла (по умолчанию по имени)',
      zh: '输出文件的格式（默认按文件名）',
    },
  },
};

/** Options of every verb that reads or writes files of units. */
export const unitFileOptions: Readonly<Record<string, CommandOption>> = {
  'source-lang': {
    type: 'string',
    placeholder: 'TAG',
    help: {
      en: 'language to take as the source where the file does not say',
      ru: 'какой язык считать исходным, если файл не говорит',
      zh: '文件未注明时作为源语言的语言',
    },
  },
  'target-lang': {
    type: 'string',
    placeholder: 'TAG',
    help: {
      en: 'language to take as the target where a unit has several',
      ru: 'какой язык считать языком перевода, если их несколько',
      zh: '单元含多种语言时作为目标语言的语言',
    },
  },
  'write-lang': {
    type: 'string',
    multiple: true,
    placeholder: 'TAG=TAG',
    help: {
      en: 'write one language code for another, as zh-CN=zh-Hans',
      ru: 'записать один код языка вместо другого: zh-CN=zh-Hans',
      zh: '以另一语言代码写出，如 zh-CN=zh-Hans',
    },
  },
  date: {
    type: 'string',
    placeholder: 'ISO',
    help: {
      en: 'date written into the file, as 2026-11-20T02:00:00Z (default: none, so that equal input gives equal bytes)',
      ru: 'дата в файле, например 2026-11-20T02:00:00Z (по умолчанию нет: одинаковый вход даёт одинаковые байты)',
      zh: '写入文件的日期，如 2026-11-20T02:00:00Z（默认不写，使相同输入得到相同字节）',
    },
  },
};

/** Options for the readers, from the command line. */
export function readerOptions(call: CommandCall): ReaderOptions {
  const source = call.options['source-lang'];
  const target = call.options['target-lang'];
  return {
    language: call.language,
    ...(typeof source === 'string' ? { sourceLanguage: source } : {}),
    ...(typeof target === 'string' ? { targetLanguage: target } : {}),
  };
}

/** Options for the writers, from the command line. */
export function writerOptions(call: CommandCall) {
  const { date } = call.options;
  const pairs = [call.options['write-lang'] ?? []].flat() as string[];
  const languageTags: Record<string, string> = {};
  for (const pair of pairs) {
    const [from, to] = pair.split('=');
    if (from === undefined || to === undefined || to === '') {
      throw new SverkaError('usage/bad-value', `--write-lang takes TAG=TAG, as zh-CN=zh-Hans, not "${pair}".`);
    }
    languageTags[from] = to;
  }
  return {
    ...(typeof date === 'string' ? { date } : {}),
    ...(pairs.length === 0 ? {} : { languageTags }),
    ...(typeof call.options['source-lang'] === 'string' ? { sourceLanguage: call.options['source-lang'] } : {}),
    ...(typeof call.options['target-lang'] === 'string' ? { targetLanguage: call.options['target-lang'] } : {}),
  };
}

/**
 * Reads a file of units piece by piece. `units` is told after each piece and may take its time: what it waits for holds up
 * the reading.
 */
export async function readUnitFile(
  path: string,
  format: UnitFormat,
  options: ReaderOptions,
  frame: FileFrame,
  units: (units: readonly Unit[]) => Promise<void>,
): Promise<FileFinding[]> {
  const findings: FileFinding[] = [];
  let ready: Unit[] = [];
  const reader = unitReader(
    format,
    { unit: (unit) => ready.push(unit), finding: (finding) => findings.push(finding) },
    options,
    frame,
  );
  try {
    for await (const piece of readPieces(path)) {
      reader.write(piece);
      if (ready.length === 0) continue;
      const whole = ready;
      ready = [];
      await units(whole);
    }
    reader.end();
    if (ready.length > 0) await units(ready);
  } catch (error) {
    // The reader does not know the file's name.
    if (error instanceof SverkaError && !/^(input|output|usage)\//.test(error.code)) {
      throw new SverkaError(error.code, `${path}: ${error.message}`, { cause: error });
    }
    throw error;
  }
  return findings;
}

/** One line a finding, as compilers print: file, line, column, severity, sentence, code. */
export function findingLine(path: string, finding: FileFinding): string {
  return `${path}:${finding.line}:${finding.column}: ${finding.severity}: ${finding.message} [${finding.code}]\n`;
}

/** Tells findings on standard error: the first twenty, and how many there are. */
export function tellFindings(call: CommandCall, path: string, findings: readonly FileFinding[]): void {
  for (const finding of findings.slice(0, 20)) call.err(findingLine(path, finding));
  if (findings.length <= 20) return;
  const more = findings.length - 20;
  call.err(
    {
      en: `… and ${more} more: sverka validate ${path}\n`,
      ru: `… и ещё ${more}: sverka validate ${path}\n`,
      zh: `……另有 ${more} 条：sverka validate ${path}\n`,
    }[call.language],
  );
}
