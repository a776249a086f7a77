import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../src');

/** What each room may import beside itself (DESIGN: cli, review → collate, format → stages → language → model). */
const stages = ['document', 'segment', 'align', 'drift', 'memory'];
const allowed: Record<string, readonly string[]> = {
  model: [],
  language: ['model'],
  ...Object.fromEntries(stages.map((stage) => [stage, ['language', 'model']])),
  format: ['language', 'model'],
  'collate.ts': [...stages, 'format', 'language', 'model'],
  'index.ts': ['collate.ts', ...stages, 'format', 'language', 'model'],
  // «..»: the termbase that is shipped lies in corpus/, where people edit it.
  cli: ['..', 'collate.ts', 'review', ...stages, 'format', 'language', 'model'],
  review: ['..', 'collate.ts', ...stages, 'format', 'language', 'model'],
};

function sources(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory()
      ? sources(path)
      : /\.ts$/.test(entry.name) && !entry.name.endsWith('.d.ts')
        ? [path]
        : [];
  });
}

const room = (path: string) => relative(root, path).split('/')[0] ?? '';

describe('the rooms of src', () => {
  const files = sources(root);

  it('are all known', () => {
    expect([...new Set(files.map(room))].filter((name) => !(name in allowed))).toEqual([]);
  });

  it('import only along the arrows', () => {
    const wrong = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].flatMap(([, target]) => {
        const to = room(resolve(dirname(file), (target ?? '').replace(/\.js$/, '.ts')));
        return to === room(file) || allowed[room(file)]?.includes(to) ? [] : [`${relative(root, file)} → ${target}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('touch node only in cli and in memory/store', () => {
    const wrong = files.filter(
      (file) => !/^(cli|memory\/store)\//.test(relative(root, file)) && /from 'node:/.test(readFileSync(file, 'utf8')),
    );
    expect(wrong.map((file) => relative(root, file))).toEqual([]);
  });
});
