import { SverkaError } from '../../model/index.js';
import { csvReader, csvWriter } from '../csv/units.js';
import { jsonLinesReader, jsonLinesWriter } from '../json/units.js';
import { tbxUnitReader, tbxUnitWriter } from '../tbx/units.js';
import { tmxReader } from '../tmx/read.js';
import { type TmxHeader, tmxWriter } from '../tmx/serialize.js';
import type { ReaderOptions, UnitReader, UnitSink } from '../unit-reader.js';
import type { UnitWriter, WriterOptions } from '../unit-writer.js';
import { type XliffRoot, xliffReader } from '../xliff/read.js';
import { xliff12Writer } from '../xliff/serialize1.js';
import { xliff2Writer } from '../xliff/serialize2.js';

/** Formats of units, by the names that `--from` and `--to` take. */
export const unitFormats = ['tmx', 'xlf12', 'xlf20', 'xlf21', 'xlf22', 'tbx', 'csv', 'tsv', 'jsonl'] as const;
export type UnitFormat = (typeof unitFormats)[number];

/** The format that a file's name says; `undefined` where it says none. «NAME.12.xlf» is XLIFF 1.2, other «.xlf» 2.1. */
export function formatOfName(name: string): UnitFormat | undefined {
  const lower = name.toLowerCase();
  if (/\.(tmx)$/.test(lower)) return 'tmx';
  if (/[.-]12\.(xlf|xliff)$/.test(lower)) return 'xlf12';
  if (/\.(xlf|xliff|mxliff|sdlxliff|mqxliff)$/.test(lower)) return 'xlf21';
  if (/\.(tbx|martif)$/.test(lower)) return 'tbx';
  if (/\.csv$/.test(lower)) return 'csv';
  if (/\.(tsv|tab)$/.test(lower)) return 'tsv';
  if (/\.(jsonl|ndjson)$/.test(lower)) return 'jsonl';
  return undefined;
}

/** What a file says of itself as a whole, carried over where the other format can say it. */
export interface FileFrame {
  tmx?: TmxHeader;
  xliff?: XliffRoot;
}

/** A reader of the format; what the file says of itself comes into `frame` before its first unit. */
export function unitReader(
  format: UnitFormat,
  sink: UnitSink,
  options: ReaderOptions = {},
  frame: FileFrame = {},
): UnitReader {
  switch (format) {
    case 'tmx':
      return tmxReader(
        {
          ...sink,
          header: (header) => {
            frame.tmx = header;
          },
        },
        options,
      );
    case 'xlf12':
    case 'xlf20':
    case 'xlf21':
    case 'xlf22':
      return xliffReader(
        {
          ...sink,
          root: (root) => {
            frame.xliff = root;
          },
        },
        options,
      );
    case 'tbx':
      return tbxUnitReader(sink, options);
    case 'csv':
      return csvReader(sink, options);
    case 'tsv':
      return csvReader(sink, { ...options, delimiter: '\t' });
    case 'jsonl':
      return jsonLinesReader(sink, options);
  }
}

/** A writer of the format. */
export function unitWriter(format: UnitFormat, options: WriterOptions = {}, frame: FileFrame = {}): UnitWriter {
  const xliffFrame = (isFirst: boolean) =>
    frame.xliff !== undefined && (frame.xliff.version === '1.2') === isFirst
      ? { rootAttributes: frame.xliff.attributes }
      : {};
  switch (format) {
    case 'tmx':
      return tmxWriter({ ...options, ...(frame.tmx === undefined ? {} : { header: frame.tmx }) });
    case 'xlf12':
      return xliff12Writer({ ...options, ...xliffFrame(true) });
    case 'xlf20':
      return xliff2Writer({ ...options, version: '2.0', ...xliffFrame(false) });
    case 'xlf21':
      return xliff2Writer({ ...options, ...xliffFrame(false) });
    case 'xlf22':
      return xliff2Writer({ ...options, version: '2.2', ...xliffFrame(false) });
    case 'tbx':
      return tbxUnitWriter(options);
    case 'csv':
      return csvWriter(options);
    case 'tsv':
      return csvWriter({ ...options, delimiter: '\t' });
    case 'jsonl':
      return jsonLinesWriter(options);
  }
}

/** @throws SverkaError `usage/unknown-format`. */
export function requireFormat(name: string | undefined, path: string, option: string): UnitFormat {
  if (name !== undefined) {
    const found =
      unitFormats.find((format) => format === name) ?? (name === 'xliff' || name === 'xlf' ? 'xlf21' : undefined);
    if (found !== undefined) return found;
    throw new SverkaError(
      'usage/unknown-format',
      `There is no format "${name}". --${option} takes ${unitFormats.join(', ')}.`,
    );
  }
  const found = formatOfName(path);
  if (found !== undefined) return found;
  throw new SverkaError(
    'usage/unknown-format',
    `The name "${path}" does not say its format. Add --${option} with one of ${unitFormats.join(', ')}.`,
  );
}
