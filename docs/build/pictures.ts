import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** Takes the pictures of the guides afresh: `npm run docs:pictures`. Chromium from CHROMIUM or /usr/bin/chromium. */
const root = resolve(import.meta.dirname, '../..');
const out = mkdtempSync(join(tmpdir(), 'sverka-pictures-'));
const sverka = (...args: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: root });

execFileSync('npx', ['tsup', '--silent', '--config', 'tsup.review.config.ts'], { cwd: root });
sverka('collate', 'corpus/sco-2016-action-plan/sco-2016-action-plan.ru-zh.txt', '-o', out, '--lang', 'en');
sverka('review', join(out, 'sco-2016-action-plan.json'), '-o', join(out, 'review.html'), '--lang', 'en');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1240, height: 820 }, colorScheme: 'light' });
const at = (name: string) => pathToFileURL(join(out, name)).href;
const picture = (name: string) => page.screenshot({ path: join(root, 'docs/pictures', name) });

await page.goto(at('sco-2016-action-plan.html'));
await page
  .locator('tbody.pair', { hasText: 'Глобальной антитеррористической стратегии' })
  .first()
  .scrollIntoViewIfNeeded();
await page.waitForTimeout(800);
await picture('report.png');

await page.goto(at('review.html'));
await page.selectOption('#filter', 'findings');
await page.locator('.row').nth(1).click();
await page.waitForTimeout(300);
await picture('review.png');
await browser.close();
