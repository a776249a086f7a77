import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
let directory = '';
const call = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), main, ...args], {
    encoding: 'utf8',
    cwd: directory,
  });

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sverka-rules-'));
  // SCO action plan 2016, items 7 and 74, put together.
  writeFileSync(
    join(directory, 'plan.ru.txt'),
    '1. Совместная разработка Конвенции.\n\n2. Активизация контактов с РАТС ШОС.\n',
  );
  writeFileSync(join(directory, 'plan.zh.txt'), '1. 共同制定公约。\n\n2. 加强与上合组织地区反恐怖机构执委会的联系。\n');
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('sverka rules and explain', () => {
  it('list every rule and describe each', () => {
    expect(call('rules').stdout).toContain('party-list-mismatch');
    const { stdout, status } = call('explain', 'name-missing', '--lang', 'zh');
    expect(status).toBe(0);
    expect(stdout).toContain('上合组织地区反恐怖机构执委会');
    expect(stdout).not.toMatch(/\{(?:in|here|there)/);
  });

  it('say in one sentence that there is no such rule', () => {
    const { stderr, status } = call('explain', 'no-such-rule');
    expect(status).toBe(2);
    expect(stderr).toContain('sverka rules');
  });
});

describe('sverka check', () => {
  it('knows the shipped termbase, and can do without', () => {
    const rules = (...more: string[]) =>
      JSON.parse(call('check', 'plan.ru.txt', 'plan.zh.txt', '--format', 'json', ...more).stdout).findings.map(
        ({ rule }: { rule: string }) => rule,
      );
    expect(rules()).toContain('name-missing');
    expect(rules('--termbase', 'none')).not.toContain('name-missing');
    expect(rules('--rule', 'name-missing=off')).not.toContain('name-missing');
  });

  it('writes SARIF and leaves out what a baseline accepts', () => {
    const sarif = call('check', 'plan.ru.txt', 'plan.zh.txt', '--format', 'sarif');
    expect(JSON.parse(sarif.stdout).version).toBe('2.1.0');
    expect(sarif.status).toBe(1);
    const accept = call('check', 'plan.ru.txt', 'plan.zh.txt', '--baseline', 'accepted.json', '--update-baseline');
    expect(accept.status).toBe(0);
    expect(JSON.parse(readFileSync(join(directory, 'accepted.json'), 'utf8')).format).toBe('sverka-baseline');
    writeFileSync(join(directory, 'sverka.config.json'), JSON.stringify({ baseline: 'accepted.json', failOn: 'info' }));
    expect(call('check', 'plan.ru.txt', 'plan.zh.txt').status).toBe(0);
    rmSync(join(directory, 'sverka.config.json'));
  });
});
