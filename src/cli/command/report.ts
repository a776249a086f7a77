import { parseCollation } from '../../format/json/index.js';
import { type Collation, type MessageLanguage, SverkaError } from '../../model/index.js';
import type { Command } from '../command.js';
import { atomicWriteFiles, readTextInput } from '../files.js';

type Writer = (collation: Collation, options: { language: MessageLanguage }) => string | Uint8Array;

/** The forms in which a collation is handed to people, by extension; each is loaded only when asked for. */
const writers: Readonly<Record<string, () => Promise<Writer>>> = {
  html: async () => (await import('../../format/html/index.js')).serializeHtml,
  docx: async () => (await import('../../format/docx/index.js')).serializeDocx,
  xlsx: async () => (await import('../../format/xlsx/index.js')).serializeXlsx,
  csv: async () => (await import('../../format/table/index.js')).serializeCsv,
};

/** `sverka report COLLATION.json OUT`: the collation for people, in the form that OUT's extension names. */
export const reportCommand: Command = {
  name: 'report',
  arguments: 'COLLATION.json OUT',
  summary: {
    en: 'write a collation for people: html, docx with comments, xlsx or csv',
    ru: 'записать сверку для людей: html, docx с примечаниями, xlsx или csv',
    zh: '将核对结果写成便于阅读的文件：html、带批注的 docx、xlsx 或 csv',
  },
  options: {},
  examples: [
    {
      line: 'sverka report plan.json plan.docx --lang ru',
      help: {
        en: 'a two-column Word table with findings as comments',
        ru: 'таблица Word в две колонки, замечания — примечаниями',
        zh: '双栏 Word 表格，意见写作批注',
      },
    },
    {
      line: 'sverka report plan.json plan.xlsx',
      help: { en: 'a spreadsheet, a bead a row', ru: 'таблица, по строке на пару', zh: '电子表格，每个句对一行' },
    },
  ],
  async run(call) {
    const [input, output, ...more] = call.positionals;
    if (input === undefined || output === undefined || more.length > 0) {
      throw new SverkaError(
        'usage/arguments',
        'report takes a collation and a file to write: sverka report plan.json plan.docx.',
      );
    }
    const extension = /\.([^.\\/]+)$/.exec(output)?.[1]?.toLowerCase() ?? '';
    const load = Object.hasOwn(writers, extension) ? writers[extension] : undefined;
    if (!load) {
      throw new SverkaError(
        'report/unknown-form',
        `"${output}" does not say in which form to write. Give it one of the endings ${Object.keys(writers).join(', ')}.`,
      );
    }
    const collation = parseCollation(await readTextInput(input, { limit: 500 * 1024 * 1024 }));
    const write = await load();
    await atomicWriteFiles(new Map([[output, write(collation, { language: call.language })]]));
    if (!call.quiet) await call.out(`${output}\n`);
    return 0;
  },
};
