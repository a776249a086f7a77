import { resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { library } from '../../entries.config.js';

const root = resolve(import.meta.dirname, '../..');

/** Everything that a sub-path brings with it into a page. */
function inputsOf(name: string): string[] {
  const { metafile } = buildSync({
    entryPoints: [resolve(root, library[name] as string)],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    absWorkingDir: root,
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

describe('the formats as sub-paths', () => {
  it.each(['tmx', 'xliff', 'tbx', 'json', 'units'])(
    'sverka/%s runs in a browser and pulls in nothing but saxes',
    (name) => {
      const others = inputsOf(name).filter(
        (path) => !/^(src\/(format|model)\/|node_modules\/(saxes|xmlchars)\/)/.test(path),
      );
      expect(others).toEqual([]);
    },
  );

  it('sverka/srx pulls in the lists of abbreviations besides', () => {
    const others = inputsOf('srx').filter(
      (path) => !/^(src\/(format|model)\/|node_modules\/(saxes|xmlchars)\/)/.test(path),
    );
    expect(others.filter((path) => !/^src\/language\/\w+\/abbreviations\.ts$/.test(path))).toEqual([]);
  });
});
