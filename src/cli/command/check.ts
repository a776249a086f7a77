import { serializeHtml } from '../../format/html/index.js';
import { serializeFindings } from '../../format/json/index.js';
import type { Severity } from '../../model/index.js';
import type { Command } from '../command.js';
import { findingsText } from '../findings-text.js';
import { collationOptions, readCollation, textOption } from '../read-collation.js';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** `sverka check SOURCE TARGET`: findings only, for people, programs and pipelines. */
export const checkCommand: Command = {
  name: 'check',
  arguments: '(SOURCE TARGET | BILINGUAL)',
  summary: {
    en: 'say where two texts drift apart',
    ru: 'показать, где два текста расходятся',
    zh: '指出两种文本的出入之处',
  },
  options: {
    format: {
      type: 'string',
      choices: ['text', 'json', 'html'],
      help: { en: 'form of the findings (text)', ru: 'вид замечаний (text)', zh: '输出格式（text）' },
    },
    'fail-on': {
      type: 'string',
      choices: ['error', 'warning', 'info', 'never'],
      help: {
        en: 'exit with 1 from this severity on (error)',
        ru: 'завершить с кодом 1 начиная с этой тяжести (error)',
        zh: '从该严重程度起以 1 退出（error）',
      },
    },
    ...collationOptions,
  },
  examples: [
    {
      line: 'sverka check plan.ru.txt plan.zh.txt',
      help: { en: 'findings to read', ru: 'замечания для чтения', zh: '供阅读的发现' },
    },
    {
      line: 'sverka check plan.ru-zh.txt --format json --fail-on warning',
      help: { en: 'for a pipeline', ru: 'для автоматической проверки', zh: '用于自动检查' },
    },
  ],
  async run(call) {
    const collation = await readCollation(call, 'sverka check', { check: { language: call.language } });
    const format = textOption(call, 'format') ?? 'text';
    if (format === 'json') await call.out(serializeFindings(collation.findings));
    else if (format === 'html') await call.out(serializeHtml(collation, { language: call.language }));
    else await call.out(findingsText(collation, call));
    const failOn = textOption(call, 'fail-on') ?? 'error';
    if (failOn === 'never') return 0;
    const grave = severities.slice(0, severities.indexOf(failOn as Severity) + 1);
    return collation.findings.some((finding) => grave.includes(finding.severity)) ? 1 : 0;
  },
};
