import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
const call = (args: readonly string[], input?: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', main, ...args], { encoding: 'utf8', ...(input ? { input } : {}) });

describe('sverka align and evaluate', () => {
  let directory = '';
  const path = (name: string) => join(directory, name);
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'sverka-align-'));
    // Universal Declaration of Human Rights, articles 3, 4 and 9.
    writeFileSync(
      path('ru.txt'),
      'Каждый человек имеет право на жизнь, на свободу и на личную неприкосновенность.\r\nНикто не должен содержаться в рабстве или в подневольном состоянии.\r\nНикто не может быть подвергнут произвольному аресту, задержанию или изгнанию.\r\n',
    );
    writeFileSync(
      path('zh.txt'),
      '人人有权享有生命、自由和人身安全。\n任何人不得使为奴隶或奴役。\n任何人不得加以任意逮捕、拘禁或放逐。\n',
    );
    writeFileSync(path('gold.txt'), '[0]:[0]\n[1]:[1]\n[2]:[2]\n');
    writeFileSync(path('latin1.txt'), Buffer.from([0xcf, 0xf0, 0xe8, 0x0a]));
    writeFileSync(path('empty.txt'), '\n');
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  it('prints one bead a line, which evaluate scores', () => {
    const { stdout, stderr, status } = call(['align', path('ru.txt'), path('zh.txt'), '--segmented']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.replace(/:\d+\.\d+$/gm, '')).toBe('[0]:[0]\n[1]:[1]\n[2]:[2]\n');
    writeFileSync(path('beads.txt'), stdout);
    const scored = execFileSync(
      process.execPath,
      ['--import', 'tsx', main, 'evaluate', path('gold.txt'), path('beads.txt')],
      {
        encoding: 'utf8',
      },
    );
    expect(scored).toBe('strict P 1.0000 R 1.0000 F1 1.0000 | lax P 1.0000 R 1.0000 F1 1.0000\n');
  });

  it.each([
    [['align', 'ru.txt', 'missing.txt', '--segmented'], 'There is no file'],
    [['align', 'ru.txt', 'latin1.txt', '--segmented'], 'is not UTF-8'],
    [['align', 'ru.txt', 'empty.txt', '--segmented'], 'only blanks'],
    [['align', 'ru.txt', 'zh.txt'], '--segmented'],
    [['evaluate', 'gold.txt', 'ru.txt'], 'Line 1 is no'],
  ])('%j ends with one sentence and a 2', (args, sentence) => {
    const { stdout, stderr, status } = call(args.map((word) => (word.endsWith('.txt') ? path(word) : word)));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
