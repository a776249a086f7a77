import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { library } from '../../entries.config.js';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');

describe('the public sub-paths', () => {
  const manifest = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };

  it('are exported by package.json, with types beside each of import and require', () => {
    const expected = Object.keys(library).map((name) => [
      name === 'index' ? '.' : `./${name}`,
      {
        import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
        require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
      },
    ]);
    const modules = Object.entries(manifest.exports).filter(([, target]) => typeof target === 'object');
    expect(new Map(modules)).toEqual(new Map(expected as [string, unknown][]));
  });

  it('open rooms that exist', () => {
    expect(Object.values(library).filter((file) => !existsSync(resolve(root, file)))).toEqual([]);
  });

  it('are known to the compiler that checks the examples', () => {
    const paths = [...read('tsconfig.node.json').matchAll(/"(sverka[^"]*)": \["\.\/([^"]+)"\]/g)].map(
      ([, name, file]) => [name, file],
    );
    expect(paths).toEqual(
      Object.entries(library).map(([name, file]) => [name === 'index' ? 'sverka' : `sverka/${name}`, file]),
    );
  });
});
