import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitsOf } from '../../src/format/collation/index.js';
import { serializeTmx } from '../../src/format/tmx/index.js';
import { smallCollation } from '../format/small-collation.js';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
let directory = '';
const path = (name: string) => join(directory, name);
const call = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const text = (name: string) => readFileSync(path(name), 'utf8');

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sverka-convert-'));
  writeFileSync(path('plan.tmx'), serializeTmx(unitsOf(smallCollation())));
  writeFileSync(path('broken.tmx'), text('plan.tmx').replace('签署备忘录。</seg>', '签署备忘录。'));
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('sverka convert', () => {
  it('carries a memory to XLIFF, a table and JSON lines and back without a change', () => {
    for (const between of ['plan.xlf', 'plan.12.xlf', 'plan.csv', 'plan.jsonl']) {
      expect(call('convert', path('plan.tmx'), path(between)).status).toBe(0);
      expect(call('convert', path(between), path('back.tmx'), '--quiet')).toEqual({
        status: 0,
        stdout: '',
        stderr: '',
      });
      expect(text('back.tmx')).toBe(text('plan.tmx'));
    }
  }, 60_000);

  it('writes the codes that a tool wants', () => {
    call('convert', path('plan.tmx'), path('hans.xlf'), '--write-lang', 'zh-CN=zh-Hans');
    expect(text('hans.xlf')).toContain('trgLang="zh-Hans"');
  });

  it('tells what it left out, and writes the rest', () => {
    const { status, stderr } = call('convert', path('broken.tmx'), path('rest.jsonl'));
    expect(status).toBe(0);
    expect(stderr).toMatch(/broken\.tmx:\d+:\d+: error: The unit that begins in line \d+ is left out/);
    expect(text('rest.jsonl').split('\n')).toHaveLength(4);
  });

  it('refuses in one sentence, and leaves nothing behind', () => {
    writeFileSync(path('not.tmx'), '<html/>');
    const before = readdirSync(directory);
    const { status, stderr } = call('convert', path('not.tmx'), path('not.xlf'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^sverka: \S+not\.tmx: This is no TMX: its root is <html> \(line 1\)\. .*\n$/);
    expect(call('convert', path('plan.tmx'), path('plan.doc')).stderr).toContain('does not say its format');
    expect(readdirSync(directory)).toEqual(before);
  });
});

describe('sverka convert that is stopped', () => {
  it('leaves nothing behind', async () => {
    const out = mkdtempSync(join(tmpdir(), 'sverka-stopped-'));
    const child = spawn(process.execPath, [
      '--import',
      'tsx',
      main,
      'convert',
      '-',
      join(out, 'a.xlf'),
      '--from',
      'tmx',
    ]);
    child.stdin.write(text('plan.tmx').slice(0, 500));
    while (readdirSync(out).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect({ code, left: readdirSync(out) }).toEqual({ code: 130, left: [] });
    rmSync(out, { recursive: true });
  });
});

describe('sverka validate', () => {
  it('prints a line a fault and fails, or says that there is none', () => {
    const { status, stdout } = call('validate', path('broken.tmx'), '--lang', 'ru');
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /broken\.tmx:\d+:\d+: error: XML построен неверно: unexpected close tag\. \[xml\/not-well-formed\]/,
    );
    expect(call('validate', path('plan.tmx'))).toMatchObject({ status: 0, stdout: '' });
  });
});

describe('sverka split, merge and dedupe', () => {
  it('part a memory and put it together again', () => {
    expect(call('split', path('plan.tmx'), '-o', path('parts'), '--count', '2').status).toBe(0);
    const parts = readdirSync(path('parts')).sort();
    expect(parts).toEqual(['plan.1.tmx', 'plan.2.tmx']);
    expect(call('merge', ...parts.map((part) => path(`parts/${part}`)), path('merged.tmx')).status).toBe(0);
    expect(text('merged.tmx')).toBe(text('plan.tmx'));
  }, 60_000);

  it('let one translation of a source win, by the rule asked for', () => {
    writeFileSync(
      path('rivals.csv'),
      'ru,zh-CN,state,changed\nСтороны,双方,translated,2018-01-01T00:00:00Z\nСтороны,各方,translated,2020-01-01T00:00:00Z\nСтороны,双方,final,\n',
    );
    const winnerBy = (keep: string) => {
      expect(call('dedupe', path('rivals.csv'), path('one.jsonl'), '--keep', keep).status).toBe(0);
      return text('one.jsonl')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).target[0][0]);
    };
    expect(winnerBy('all')).toEqual(['双方', '各方']);
    expect(winnerBy('newest')).toEqual(['各方']);
    expect(winnerBy('first')).toEqual(['双方']);
    expect(winnerBy('last')).toEqual(['双方']);
  }, 60_000);
});
