import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.js';

const root = resolve(import.meta.dirname, '../..');
const guides = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md') && name !== 'api.md')
    .map((name) => `docs/${name}`),
];

/** Lines of a guide's shell blocks, without what is said behind «#». */
function lines(guide: string): string[] {
  const text = readFileSync(join(root, guide), 'utf8');
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter((line) => line !== ''),
  );
}

/** The files that the guides speak of, under the names that they give them. */
function workplace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sverka-docs-'));
  const documents = join(root, 'test/fixture/documents');
  for (const language of ['ru', 'zh']) {
    cpSync(join(documents, `plan.${language}.libreoffice.docx`), join(folder, `plan.${language}.docx`));
    writeFileSync(
      join(folder, `plan.${language}.seg`),
      language === 'ru' ? 'Статья 1\nСтороны обмениваются опытом.\n' : '第一条\n各方交流经验。\n',
    );
  }
  const corpus = join(root, 'corpus/sco-2016-action-plan/sco-2016-action-plan.ru-zh.txt');
  const text = readFileSync(corpus, 'utf8');
  const border = text.indexOf('# 上海合作组织');
  writeFileSync(join(folder, 'plan.ru-zh.txt'), text);
  writeFileSync(join(folder, 'plan.ru.txt'), text.slice(0, border));
  writeFileSync(join(folder, 'plan.zh.txt'), text.slice(border));
  return folder;
}

describe('the commands in the guides', () => {
  const before = process.cwd();
  let written = '';
  beforeEach(() => {
    written = '';
    const take = (text: unknown, done?: unknown) => {
      written += String(text);
      if (typeof done === 'function') done();
      return true;
    };
    vi.spyOn(process.stdout, 'write').mockImplementation(take as typeof process.stdout.write);
    vi.spyOn(process.stderr, 'write').mockImplementation(take as typeof process.stderr.write);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.chdir(before);
  });

  // The review page is built by npm run build; where it is not, its command has nothing to put into the page.
  const hasPage = existsSync(join(root, 'dist/review-page.js'));
  if (!hasPage) console.warn('dist/review-page.js is not built: the review commands of the guides are not run');

  it.each(guides)('%s: every one does its work', async (guide) => {
    process.chdir(workplace());
    for (const line of lines(guide)) {
      if (!line.startsWith('sverka')) {
        // What is not ours must at least be a script that exists, or an installation.
        for (const [, script] of line.matchAll(/npm run ([\w:]+)/g)) {
          const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
          expect(Object.keys(scripts)).toContain(script);
        }
        continue;
      }
      if (line.includes(' review ') && !line.includes('--help') && !hasPage) continue;
      const [command = '', file] = line.split(/\s*>\s*/);
      const words = command
        .split(/\s+/)
        .slice(1)
        .filter((word) => word !== '--open');
      const start = written.length;
      // check says by 1 that it has found errors; that is its work.
      const done = words[0] === 'check' ? [0, 1] : [0];
      expect(done, `${line}\n${written.slice(start).slice(-500)}`).toContain(await run(words));
      if (file !== undefined) writeFileSync(file, written.slice(start));
    }
  });

  it('are there to be run', () => {
    expect(guides.flatMap(lines).filter((line) => line.startsWith('sverka')).length).toBeGreaterThan(15);
  });
});

describe('the programs in the guide for programmers', () => {
  it('run as they stand', async () => {
    const text = readFileSync(join(root, 'docs/for-programmers.md'), 'utf8');
    const programs = [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, program = '']) => program);
    const said: unknown[][] = [];
    vi.spyOn(console, 'log').mockImplementation((...words) => void said.push(words));
    process.chdir(workplace());
    const folder = mkdtempSync(join(root, 'node_modules/.guide-'));
    for (const [index, program] of programs.entries()) {
      const file = join(folder, `${index}.ts`);
      writeFileSync(file, program);
      await import(file);
    }
    rmSync(folder, { recursive: true });
    expect(said).toEqual([[true, true], [75, true], ['docx/broken']]);
  });
});
