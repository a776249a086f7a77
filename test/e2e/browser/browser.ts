import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Collation, MessageLanguage } from '../../../src/model/index.js';
import { reviewPageHtml } from '../../../src/review/page-html.js';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether there is a browser; where there is none these tests say so and are passed over. */
export const hasBrowser = existsSync(executablePath);
if (!hasBrowser) console.warn(`No browser at ${executablePath}: install chromium, or say where it is by CHROMIUM.`);

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

const folder = mkdtempSync(join(tmpdir(), 'sverka-browser-'));

/** Writes a page to a file and gives its address. */
export function pageFile(name: string, html: string): string {
  const path = join(folder, name);
  writeFileSync(path, html);
  return pathToFileURL(path).href;
}

/** The review page of a collation, as `sverka review` writes it. */
export function reviewFile(name: string, collation: Collation, language: MessageLanguage = 'en'): string {
  const script = readFileSync(resolve(import.meta.dirname, '../../../dist/review-page.js'), 'utf8');
  const scriptHash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
  return pageFile(name, reviewPageHtml(collation, { language, script, scriptHash }));
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe-core finds against WCAG 2.2 A and AA and its own best practices, one line a fault. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as AxeResult;
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 160))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

/** Whether the page can be moved sideways. */
export function overflows(page: Page): Promise<boolean> {
  return page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  ) as Promise<boolean>;
}
