import type { Unit } from '../../src/model/index.js';

/** A final Russian–Chinese unit of the document «plan»; `more` says what is otherwise. */
export function unitOf(source: string, target: string, more: Partial<Unit> = {}): Unit {
  return {
    id: 'plan.1',
    sourceLanguage: 'ru',
    targetLanguage: 'zh-CN',
    source: [[source]],
    target: [[target]],
    segtype: 'sentence',
    state: 'final',
    notes: [],
    properties: { 'x-Document': 'plan' },
    ...more,
  };
}
