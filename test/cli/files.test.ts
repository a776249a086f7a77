import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { atomicWriteFiles, readInput, readTextInput } from '../../src/cli/files.js';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sverka-'));
});

describe('files that are written together', () => {
  it('are all there at the end, with directories made', async () => {
    await atomicWriteFiles(
      new Map<string, string | Uint8Array>([
        [join(directory, 'a/plan.tmx'), 'один'],
        [join(directory, 'a/plan.json'), Uint8Array.of(1, 2)],
      ]),
    );
    expect((await readdir(join(directory, 'a'))).sort()).toEqual(['plan.json', 'plan.tmx']);
    expect(await readFile(join(directory, 'a/plan.tmx'), 'utf8')).toBe('один');
  });

  it('are none of them there when one cannot be written, and what stood before is untouched', async () => {
    await writeFile(join(directory, 'plan.tmx'), 'before');
    const files = new Map([
      [join(directory, 'plan.tmx'), 'after'],
      // A file cannot be a directory.
      [join(directory, 'plan.tmx', 'plan.json'), '{}'],
    ]);
    await expect(atomicWriteFiles(files)).rejects.toMatchObject({ code: 'output/not-writable' });
    expect(await readdir(directory)).toEqual(['plan.tmx']);
    expect(await readFile(join(directory, 'plan.tmx'), 'utf8')).toBe('before');
  });
});

describe('a file that is read', () => {
  it('comes back whole', async () => {
    await writeFile(join(directory, 'a.txt'), 'Решение № 1');
    expect(await readTextInput(join(directory, 'a.txt'))).toBe('Решение № 1');
  });

  it('is refused in one sentence when it is missing, a directory, empty, blank, binary or too large', async () => {
    const path = join(directory, 'a.txt');
    await expect(readInput(path)).rejects.toMatchObject({ code: 'input/not-found' });
    await expect(readInput(directory)).rejects.toMatchObject({ code: 'input/directory' });
    await writeFile(path, '');
    await expect(readInput(path)).rejects.toMatchObject({ code: 'input/empty' });
    await writeFile(path, ' \n');
    await expect(readTextInput(path)).rejects.toMatchObject({ code: 'input/blank' });
    await writeFile(path, Uint8Array.of(0, 1, 2, 3));
    await expect(readTextInput(path)).rejects.toMatchObject({ code: 'input/not-text' });
    await writeFile(path, '12345');
    await expect(readInput(path, { limit: 4 })).rejects.toMatchObject({ code: 'input/too-large' });
  });
});
