import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serializeCollation } from '../../../src/format/json/index.js';
import { planCollation } from '../../fixture/plan-collation.js';

const root = resolve(import.meta.dirname, '../../..');

function status(address: string, host: string, path = '/'): Promise<number> {
  return new Promise((done, failed) => {
    request(new URL(path, address), { headers: { host } }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    })
      .on('error', failed)
      .end();
  });
}

describe('sverka review --serve', () => {
  it('gives the page to this computer only, and only the page', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'sverka-serve-')), 'plan.json');
    writeFileSync(file, serializeCollation(planCollation()));
    const command = spawn(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'review', file, '--serve', '--lang', 'en'],
      { cwd: root },
    );
    try {
      const address = await new Promise<string>((found, failed) => {
        let said = '';
        command.stdout.on('data', (data) => {
          said += data;
          const match = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
          if (match) found(match[0]);
        });
        command.stderr.on('data', (data) => failed(new Error(String(data))));
      });
      const { host } = new URL(address);
      expect(await status(address, host)).toBe(200);
      expect(await status(address, host, '/etc/passwd')).toBe(404);
      expect(await status(address, 'evil.example')).toBe(403);
    } finally {
      command.kill('SIGTERM');
    }
    expect(await new Promise((done) => command.on('exit', done))).toBe(0);
  });
});
