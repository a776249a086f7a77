import { summarize } from '../format/json/index.js';
import type { Collation, Finding, MessageLanguage, Severity } from '../model/index.js';
import type { CommandCall } from './command.js';
import { paint } from './paint.js';

const words = {
  en: {
    items: (aligned: number, source: number, target: number) =>
      `Items: ${aligned} aligned${source ? `, ${source} only in the source` : ''}${target ? `, ${target} only in the target` : ''}`,
    beads: 'Beads',
    findings: 'Findings',
    none: 'none',
    files: 'Files',
    severity: { error: 'error', warning: 'warning', info: 'info' },
  },
  ru: {
    items: (aligned: number, source: number, target: number) =>
      `Пункты: сопоставлено ${aligned}${source ? `, только в исходном тексте ${source}` : ''}${target ? `, только во втором тексте ${target}` : ''}`,
    beads: 'Соответствия',
    findings: 'Замечания',
    none: 'нет',
    files: 'Файлы',
    severity: { error: 'ошибка', warning: 'внимание', info: 'сведения' },
  },
  zh: {
    items: (aligned: number, source: number, target: number) =>
      `条目：对齐 ${aligned} 条${source ? `，仅见于原文 ${source} 条` : ''}${target ? `，仅见于译文 ${target} 条` : ''}`,
    beads: '对应',
    findings: '发现',
    none: '无',
    files: '文件',
    severity: { error: '错误', warning: '警告', info: '提示' },
  },
} as const;

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** What a person wants to know after a collation: what was aligned, what drifts, where the files are. */
export function summaryText(collation: Collation, files: readonly string[], call: CommandCall): string {
  const word = words[call.language];
  const { items, beads } = summarize(collation);
  const lines = [
    word.items(items.aligned, items.sourceOnly, items.targetOnly),
    `${word.beads}: ${Object.entries(beads)
      .map(([type, count]) => `${type} × ${count}`)
      .join(', ')}`,
    '',
    `${word.findings}: ${collation.findings.length || word.none}`,
    ...countLines(collation.findings, call.language, call.terminal.out),
  ];
  if (files.length > 0) lines.push('', `${word.files}:`, ...files.map((file) => `  ${file}`));
  return `${lines.join('\n')}\n`;
}

/** One line for each rule that found something, the gravest first. */
function countLines(findings: readonly Finding[], language: MessageLanguage, colour: boolean): string[] {
  const counts = new Map<string, { severity: Severity; rule: string; count: number }>();
  for (const { severity, rule } of findings) {
    const key = `${severity} ${rule}`;
    counts.set(key, { severity, rule, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const rows = [...counts.values()].sort(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count || (a.rule < b.rule ? -1 : 1),
  );
  const severity = (row: { severity: Severity }) => words[language].severity[row.severity];
  const width = Math.max(0, ...rows.map((row) => displayWidth(severity(row))));
  return rows.map((row) => {
    const name = severity(row);
    const padded = name + ' '.repeat(width - displayWidth(name));
    return `  ${paint(padded, row.severity, colour)}  ${String(row.count).padStart(4)}  ${row.rule}`;
  });
}

/** Columns that a text takes in a terminal: Han characters and full-width signs take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(character) ? 2 : 1;
  return width;
}
