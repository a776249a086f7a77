import { join } from 'node:path';
import { unitsOf } from '../../format/collation/index.js';
import { serializeHtml } from '../../format/html/index.js';
import { serializeCollation } from '../../format/json/index.js';
import { serializeTmx } from '../../format/tmx/index.js';
import { serializeXliff2, serializeXliff12 } from '../../format/xliff/index.js';
import type { Command } from '../command.js';
import { atomicWriteFiles } from '../files.js';
import { collationOptions, readCollation, textOption } from '../read-collation.js';
import { summaryText } from '../summary.js';

/** `sverka collate SOURCE TARGET`: parse, segment, align, check; five files and a summary. */
export const collateCommand: Command = {
  name: 'collate',
  arguments: '(SOURCE TARGET | BILINGUAL) [-o DIR]',
  summary: {
    en: 'align two texts item by item, check them and write TMX, XLIFF, JSON and a report',
    ru: 'выровнять два текста по пунктам, сверить их и записать TMX, XLIFF, JSON и отчёт',
    zh: '逐项对齐两种文本、核对，并写出 TMX、XLIFF、JSON 和报告',
  },
  options: {
    output: {
      type: 'string',
      short: 'o',
      placeholder: 'DIR',
      help: { en: 'where the files go (.)', ru: 'куда записать файлы (.)', zh: '输出目录（.）' },
    },
    json: {
      type: 'boolean',
      help: {
        en: 'print the collation as JSON; write files only with -o',
        ru: 'вывести сверку в JSON; файлы записать только при -o',
        zh: '以 JSON 输出核对结果；仅在给出 -o 时写文件',
      },
    },
    ...collationOptions,
  },
  examples: [
    {
      line: 'sverka collate plan.ru.txt plan.zh.txt -o out',
      help: { en: 'two files', ru: 'два файла', zh: '两个文件' },
    },
    {
      line: 'sverka collate plan.ru-zh.txt -o out',
      help: { en: 'one file with both texts', ru: 'один файл с обоими текстами', zh: '含两种文本的一个文件' },
    },
    {
      line: 'sverka collate plan.ru-zh.txt --json > plan.json',
      help: { en: 'for another program', ru: 'для другой программы', zh: '供其他程序使用' },
    },
  ],
  async run(call) {
    const collation = await readCollation(call, 'sverka collate', { check: { language: call.language } });
    const json = call.options.json === true;
    const output = textOption(call, 'output');
    if (json) await call.out(serializeCollation(collation));
    if (json && output === undefined) return 0;

    const name = collation.source.name;
    const at = (extension: string) => join(output ?? '.', `${name}.${extension}`);
    const units = unitsOf(collation);
    const files = new Map<string, string>([
      [at('tmx'), serializeTmx(units, { document: name })],
      [at('xlf'), serializeXliff2(units)],
      [at('12.xlf'), serializeXliff12(units)],
      [at('json'), serializeCollation(collation)],
      [at('html'), serializeHtml(collation, { language: call.language })],
    ]);
    await atomicWriteFiles(files);
    if (call.quiet) return 0;
    const summary = summaryText(collation, [...files.keys()], call);
    if (json) call.err(summary);
    else await call.out(summary);
    return 0;
  },
};
