import { type Baseline, baselineOf, fingerprintOf, newFindings, rules } from '../../drift/index.js';
import { serializeHtml } from '../../format/html/index.js';
import { serializeFindings } from '../../format/json/index.js';
import { serializeSarif } from '../../format/sarif/index.js';
import { checkAgainstMemory, shareSearches } from '../../memory/index.js';
import { type Collation, type MemoryLookup, type Severity, SverkaError } from '../../model/index.js';
import { checkSettings } from '../check-settings.js';
import type { Command, CommandCall } from '../command.js';
import { atomicWriteFiles, readTextInput } from '../files.js';
import { findingsText } from '../findings-text.js';
import { leverageText } from '../memory/leverage-text.js';
import { memoryOption, openMemory } from '../memory/open-memory.js';
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
      choices: ['text', 'json', 'sarif', 'html'],
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
    baseline: {
      type: 'string',
      placeholder: 'FILE',
      help: {
        en: 'leave out the findings accepted in FILE',
        ru: 'не показывать замечания, принятые в FILE',
        zh: '不显示 FILE 中已接受的发现',
      },
    },
    'update-baseline': {
      type: 'boolean',
      help: {
        en: 'accept all present findings into the baseline',
        ru: 'принять все нынешние замечания в список принятых',
        zh: '把当前所有发现记入已接受列表',
      },
    },
    memory: memoryOption,
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
    const asked = textOption(call, 'memory');
    if (asked === undefined) return check(call);
    const { memory, store } = await openMemory(asked, call);
    try {
      return await check(call, shareSearches(memory));
    } finally {
      await store.close();
    }
  },
};

async function check(call: CommandCall, memory?: MemoryLookup): Promise<number> {
  const settings = await checkSettings(call);
  const asked = { language: call.language, ...(memory ? { memory } : {}) };
  const all = await readCollation(call, 'sverka check', { check: asked }, settings);
  const baseline = textOption(call, 'baseline') ?? settings.baseline;
  if (call.options['update-baseline'] === true) {
    if (baseline === null) {
      throw new SverkaError('usage/no-baseline', 'Say where the accepted findings are kept: --baseline FILE.');
    }
    await atomicWriteFiles(new Map([[baseline, `${JSON.stringify(baselineOf(all.findings), null, 2)}\n`]]));
    if (!call.quiet) call.err(`${baseline}: ${all.findings.length}\n`);
    return 0;
  }
  const accepted = baseline === null ? null : await readBaseline(baseline);
  const collation = accepted === null ? all : { ...all, findings: newFindings(all.findings, accepted) };
  const held = memory ? checkAgainstMemory(collation, memory) : undefined;
  const leverage = held ? { leverage: { memory: held.memory, ...held.leverage } } : {};
  const format = textOption(call, 'format') ?? 'text';
  if (format === 'json') await call.out(serializeFindings(collation.findings, held ? { memory: held } : {}));
  else if (format === 'sarif') await call.out(sarif(collation, call));
  else if (format === 'html') await call.out(serializeHtml(collation, { language: call.language, ...leverage }));
  else await call.out(`${findingsText(collation, call)}${held ? leverageText(held, call.language) : ''}`);
  const failOn = textOption(call, 'fail-on') ?? settings.failOn ?? 'error';
  if (failOn === 'never') return 0;
  const grave = severities.slice(0, severities.indexOf(failOn as Severity) + 1);
  return collation.findings.some((finding) => grave.includes(finding.severity)) ? 1 : 0;
}

function sarif(collation: Collation, { positionals, language }: CommandCall): string {
  const uri = (path: string) => encodeURI(path.replaceAll('\\', '/'));
  const [source = '-', target = source] = positionals;
  return serializeSarif(collation, {
    sourceUri: uri(source),
    targetUri: uri(target),
    rules: rules.map((rule) => ({ ...rule, description: rule.description[language] })),
    fingerprint: fingerprintOf,
  });
}

async function readBaseline(path: string): Promise<Baseline> {
  let value: unknown;
  try {
    value = JSON.parse(await readTextInput(path));
  } catch (error) {
    if (error instanceof SverkaError) throw error;
    value = null;
  }
  const baseline = value as Partial<Baseline> | null;
  if (baseline?.format !== 'sverka-baseline' || baseline.version !== 1 || !Array.isArray(baseline.findings)) {
    throw new SverkaError(
      'baseline/not-a-baseline',
      `${path} is no baseline of sverka. Write one with "sverka check … --baseline ${path} --update-baseline".`,
      { values: { path } },
    );
  }
  return baseline as Baseline;
}
