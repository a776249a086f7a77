import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseCollation } from '../../format/json/index.js';
import { type Collation, SverkaError } from '../../model/index.js';
import { reviewPageHtml } from '../../review/page-html.js';
import type { Command, CommandCall, Wording } from '../command.js';
import { atomicWriteFiles, readTextInput } from '../files.js';
import { collationOptions, readCollation, textOption } from '../read-collation.js';

/** `sverka review COLLATION.json`: the page in which a person corrects the alignment. */
export const reviewCommand: Command = {
  name: 'review',
  arguments: '(COLLATION.json | SOURCE TARGET | BILINGUAL) [-o FILE] [--open] [--serve]',
  summary: {
    en: 'make the page in which a person corrects the alignment',
    ru: 'подготовить страницу, на которой человек правит выравнивание',
    zh: '生成供人工修正对齐的页面',
  },
  options: {
    output: {
      type: 'string',
      short: 'o',
      placeholder: 'FILE',
      help: {
        en: 'where the page goes (NAME.review.html)',
        ru: 'куда записать страницу (NAME.review.html)',
        zh: '页面文件（NAME.review.html）',
      },
    },
    open: {
      type: 'boolean',
      help: { en: 'open it in the browser', ru: 'открыть в браузере', zh: '在浏览器中打开' },
    },
    serve: {
      type: 'boolean',
      help: {
        en: 'serve it from this computer only, until Ctrl+C, and write no file',
        ru: 'отдавать страницу только этому компьютеру, до Ctrl+C, без файла',
        zh: '仅供本机访问，按 Ctrl+C 结束，不写文件',
      },
    },
    port: {
      type: 'string',
      placeholder: 'PORT',
      help: {
        en: 'port of --serve (any free one)',
        ru: 'порт для --serve (любой свободный)',
        zh: '--serve 的端口（默认任意空闲端口）',
      },
    },
    ...collationOptions,
  },
  examples: [
    {
      line: 'sverka review plan.json --open',
      help: {
        en: 'correct what collate has written',
        ru: 'править то, что записала команда collate',
        zh: '修正 collate 的结果',
      },
    },
    {
      line: 'sverka review plan.ru.docx plan.zh.docx -o plan.html',
      help: { en: 'collate first', ru: 'сначала сверить', zh: '先核对再生成页面' },
    },
  ],
  async run(call) {
    const collation = await collationOf(call);
    const script = await pageProgram();
    const scriptHash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
    const page = reviewPageHtml(collation, { language: call.language, script, scriptHash });
    if (call.options.serve === true) return serve(page, call);
    const path = textOption(call, 'output') ?? `${collation.source.name}.review.html`;
    await atomicWriteFiles(new Map([[path, page]]));
    if (call.options.open === true) openInBrowser(pathToFileURL(resolve(path)).href);
    if (!call.quiet) await call.out(`${path}\n`);
    return 0;
  },
};

async function collationOf(call: CommandCall): Promise<Collation> {
  const [first, ...others] = call.positionals;
  if (first !== undefined && others.length === 0 && /\.json$/i.test(first)) {
    return parseCollation(await readTextInput(first, { limit: 500 * 1024 * 1024 }));
  }
  return readCollation(call, 'sverka review', { check: { language: call.language } });
}

/** The page's program stands beside the command when built, and in dist/ when the command runs from its sources. */
async function pageProgram(): Promise<string> {
  for (const place of ['./review-page.js', '../../../dist/review-page.js']) {
    try {
      // In a page no script may close the element that it stands in.
      return (await readFile(new URL(place, import.meta.url), 'utf8')).replaceAll('</script', '<\\/script');
    } catch {
      // The next place.
    }
  }
  throw new SverkaError('review/not-built', 'The page is not built. Type "npm run build" in the directory of sverka.');
}

const served: Wording = {
  en: 'The page is at {address} for this computer only. Ctrl+C ends.',
  ru: 'Страница доступна только этому компьютеру: {address}. Завершить: Ctrl+C.',
  zh: '页面仅供本机访问：{address}。按 Ctrl+C 结束。',
};

async function serve(page: string, call: CommandCall): Promise<number> {
  const asked = textOption(call, 'port') ?? '0';
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new SverkaError('usage/bad-value', `--port takes a number from 1 to 65535, not "${asked}".`);
  }
  const server = createServer((request, response) => {
    // Only this computer may ask, and only under its own name: a page elsewhere cannot bend a name to it.
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (host !== '127.0.0.1' && host !== 'localhost') {
      response.writeHead(403).end();
    } else if (request.method !== 'GET' || request.url !== '/') {
      response.writeHead(404).end();
    } else {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
      response.end(page);
    }
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', (cause) =>
      failed(
        new SverkaError('review/port-taken', `Port ${port} cannot be used. Give another by --port, or none.`, {
          cause,
        }),
      ),
    );
    server.listen(port, '127.0.0.1', ready);
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}/`;
  await call.out(`${served[call.language].replace('{address}', url)}\n`);
  if (call.options.open === true) openInBrowser(url);
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  server.closeAllConnections();
  server.close();
  return 0;
}

/** Asks the desktop to open an address; where there is none, the address has been printed. */
function openInBrowser(address: string): void {
  const [program, ...before] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(program ?? 'xdg-open', [...before, address], { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}
