import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** The action plan as it was recognised: the Russian text, then the Chinese (corpus/sco-2016-action-plan/README.md). */
export const actionPlan = readFileSync(
  resolve(root, 'corpus/sco-2016-action-plan/sco-2016-action-plan.ru-zh.txt'),
  'utf8',
);

/** Third-party texts and schemas live beside the repository and are never committed; `null` where they are absent. */
export function sharedText(path: string): string | null {
  const file = resolve(root, '../shared', path);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.warn(`skipped what needs ../shared/${path}: the file is not there`);
  return null;
}
