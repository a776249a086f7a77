import { formatOfName, requireFormat, type UnitFormat, unitFormats, unitReader } from '../../format/convert/formats.js';
import type { FileFinding } from '../../format/file-finding.js';
import { parseSrx } from '../../format/srx/index.js';
import { parseTbx } from '../../format/tbx/index.js';
import { validateTmx } from '../../format/tmx/index.js';
import { readAll } from '../../format/unit-reader.js';
import { validateXliff } from '../../format/xliff/index.js';
import { SverkaError } from '../../model/index.js';
import type { Command, CommandCall } from '../command.js';
import { readInput } from '../files.js';
import { findingLine } from '../unit-files.js';

/** A gigabyte: the validator holds the bytes, not what they mean. */
const limit = 1024 * 1024 * 1024;

export const validateCommand: Command = {
  name: 'validate',
  arguments: 'FILE...',
  summary: {
    en: 'name every fault of a TMX, XLIFF, TBX or SRX file with its line',
    ru: 'назвать каждую ошибку файла TMX, XLIFF, TBX или SRX и её строку',
    zh: '逐行指出 TMX、XLIFF、TBX 或 SRX 文件中的每处错误',
  },
  options: {
    format: {
      type: 'string',
      choices: [...unitFormats, 'xliff', 'srx'],
      help: {
        en: 'format of FILE (default: by its name)',
        ru: 'формат файла (по умолчанию по имени)',
        zh: '文件格式（默认按文件名）',
      },
    },
    json: {
      type: 'boolean',
      help: { en: 'print findings as JSON', ru: 'вывести находки как JSON', zh: '以 JSON 输出结果' },
    },
    'fail-on': {
      type: 'string',
      choices: ['error', 'warning', 'never'],
      default: 'error',
      help: {
        en: 'exit with 1 from this severity on',
        ru: 'код выхода 1 начиная с этой важности',
        zh: '达到该严重程度时以 1 退出',
      },
    },
  },
  examples: [
    {
      line: 'sverka validate memory.tmx',
      help: { en: 'exit code 1 if there is an error', ru: 'код выхода 1, если есть ошибка', zh: '有错误时退出码为 1' },
    },
  ],
  run,
};

async function run(call: CommandCall): Promise<number> {
  if (call.positionals.length === 0) {
    throw new SverkaError('usage/arguments', 'validate takes one or more files: sverka validate FILE.');
  }
  let failed = false;
  const all: { file: string; findings: FileFinding[] }[] = [];
  for (const path of call.positionals) {
    const findings = validateBytes(path, await readInput(path, { limit }), call);
    all.push({ file: path, findings });
    const failOn = call.options['fail-on'] ?? 'error';
    failed ||= findings.some((finding) => failOn !== 'never' && (finding.severity === 'error' || failOn === 'warning'));
    if (call.options.json === true) continue;
    await call.out(findings.map((finding) => findingLine(path, finding)).join(''));
    if (findings.length === 0 && !call.quiet) {
      call.err({ en: `${path}: no faults\n`, ru: `${path}: ошибок нет\n`, zh: `${path}：未发现错误\n` }[call.language]);
    }
  }
  if (call.options.json === true) await call.out(`${JSON.stringify(all, null, 2)}\n`);
  return failed ? 1 : 0;
}

function validateBytes(path: string, bytes: Uint8Array, call: CommandCall): FileFinding[] {
  const asked = call.options.format as string | undefined;
  if (asked === 'srx' || (asked === undefined && path.toLowerCase().endsWith('.srx'))) {
    return [...parseSrx(bytes, { language: call.language }).findings];
  }
  const format: UnitFormat =
    asked === undefined ? (formatOfName(path) ?? formatOfContent(bytes, path)) : requireFormat(asked, path, 'format');
  const options = { language: call.language };
  if (format === 'tmx') return validateTmx(bytes, options);
  if (format.startsWith('xlf')) return validateXliff(bytes, options);
  if (format === 'tbx') return [...parseTbx(bytes, options).findings];
  const findings: FileFinding[] = [];
  readAll(bytes, unitReader(format, { unit: () => undefined, finding: (finding) => findings.push(finding) }, options));
  return findings;
}

/** What the beginning looks like, for standard input and names that say nothing. */
function formatOfContent(bytes: Uint8Array, path: string): UnitFormat {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replaceAll('\0', '');
  const root = /<(?:[\w.-]+:)?(tmx|xliff|tbx|martif)[\s>]/.exec(head)?.[1];
  if (root === 'tmx') return 'tmx';
  if (root === 'xliff') return 'xlf21';
  if (root !== undefined) return 'tbx';
  return requireFormat(undefined, path, 'format');
}
