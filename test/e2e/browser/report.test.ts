import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serializeHtml } from '../../../src/format/html/index.js';
import { planCollation } from '../../fixture/plan-collation.js';
import { accessibilityFaults, hasBrowser, launch, overflows, pageFile } from './browser.js';

describe.skipIf(!hasBrowser)('the HTML report in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const address = (language: 'en' | 'ru' | 'zh' = 'en') =>
    pageFile(`report.${language}.html`, serializeHtml(planCollation(), { language }));

  it.each(['light', 'dark'] as const)('has no accessibility fault in %s', async (colorScheme) => {
    for (const language of ['en', 'ru', 'zh'] as const) {
      const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
      await page.goto(address(language));
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.close();
    }
  });

  it('fits a phone and has no accessibility fault there', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(address());
    expect(await overflows(page)).toBe(false);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.close();
  });

  it('filters by severity and rule, and says how many are left', async () => {
    const page = await browser.newPage();
    await page.goto(address());
    await page.click('button[data-severity=info]');
    expect(await page.textContent('#status')).toBe('Findings shown: 2 of 3');
    await page.selectOption('#rule', 'name-missing');
    expect(await page.textContent('#status')).toBe('Findings shown: 1 of 3');
    expect(await page.locator('.card:visible').count()).toBe(1);
    await page.check('#only');
    expect(await page.locator('tbody.pair:visible').count()).toBe(1);
    await page.close();
  });

  it('steps from finding to finding by key, and follows a link to a finding that is filtered out', async () => {
    const page = await browser.newPage();
    await page.goto(address());
    await page.keyboard.press('F8');
    expect(await page.evaluate('document.activeElement.id')).toBe('f3');
    await page.keyboard.press('F8');
    expect(await page.evaluate('document.activeElement.id')).toBe('f2');
    await page.click('button[data-severity=error]');
    await page.evaluate("location.hash = '#f1'");
    await page.waitForFunction("document.activeElement.id === 'f1'");
    await page.close();
  });

  it('runs no script that comes with a text', async () => {
    const page = await browser.newPage();
    const collation = planCollation();
    const finding = {
      ...collation.findings[0]!,
      message: '</script><script>window.broken = 1</script><img src=x onerror="window.broken=1">',
    };
    await page.goto(pageFile('hostile.html', serializeHtml({ ...collation, findings: [finding] })));
    expect(await page.evaluate('window.broken')).toBeUndefined();
    // Even markup put there by force is stopped by the policy.
    await page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.broken=1\">')");
    await page.waitForTimeout(100);
    expect(await page.evaluate('window.broken')).toBeUndefined();
    await page.close();
  });
});
