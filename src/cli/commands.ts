import type { Command } from './command.js';

/**
 * Every verb, in the order in which help lists them. Each is loaded only when called, so that `sverka --version` does
 * not pay for the aligner.
 */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  collate: async () => (await import('./command/collate.js')).collateCommand,
  check: async () => (await import('./command/check.js')).checkCommand,
  review: async () => (await import('./command/review.js')).reviewCommand,
  report: async () => (await import('./command/report.js')).reportCommand,
  compare: async () => (await import('./command/compare.js')).compareCommand,
  'memory import': async () => (await import('./command/memory/import.js')).memoryImportCommand,
  'memory lookup': async () => (await import('./command/memory/lookup.js')).memoryLookupCommand,
  'memory concordance': async () => (await import('./command/memory/concordance.js')).memoryConcordanceCommand,
  'memory export': async () => (await import('./command/memory/export.js')).memoryExportCommand,
  'memory stats': async () => (await import('./command/memory/stats.js')).memoryStatsCommand,
  'memory remove': async () => (await import('./command/memory/remove.js')).memoryRemoveCommand,
  convert: async () => (await import('./command/convert.js')).convertCommand,
  validate: async () => (await import('./command/validate.js')).validateCommand,
  split: async () => (await import('./command/split.js')).splitCommand,
  merge: async () => (await import('./command/merge.js')).mergeCommand,
  dedupe: async () => (await import('./command/dedupe.js')).dedupeCommand,
  rules: async () => (await import('./command/rules.js')).rulesCommand,
  explain: async () => (await import('./command/explain.js')).explainCommand,
  terms: async () => (await import('./command/terms.js')).termsCommand,
  align: async () => (await import('./command/align.js')).alignCommand,
  evaluate: async () => (await import('./command/evaluate.js')).evaluateCommand,
  completion: async () => (await import('./command/completion.js')).completionCommand(() => Object.values(commands)),
};
