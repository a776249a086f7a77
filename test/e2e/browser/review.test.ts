import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseBeads } from '../../../src/format/beads/index.js';
import { parseCollation } from '../../../src/format/json/index.js';
import type { Bead, Collation } from '../../../src/model/index.js';
import { buildDocument } from '../../fixture/build-document.js';
import { pairInOrder, planCollation } from '../../fixture/plan-collation.js';
import { accessibilityFaults, hasBrowser, launch, overflows, reviewFile } from './browser.js';

/** The plan with one sentence on the wrong side of a border: item 1's second Chinese sentence went to the first bead. */
function wronglyAligned(): Collation {
  const collation = planCollation();
  const beads = collation.alignment.beads.map((bead): Bead => {
    if (bead.source[0] === 'r.s6') return { ...bead, target: ['z.s6', 'z.s7'], confidence: 0.4 };
    if (bead.source[0] === 'r.s7') return { ...bead, target: [], confidence: 0.3 };
    return bead;
  });
  return { ...collation, alignment: { ...collation.alignment, beads } };
}

function long(count: number): Collation {
  const sentence = (n: number) => [`Пункт ${n}: обмен информацией между компетентными органами.`];
  const answer = (n: number) => [`第${n}条：主管机关之间交换信息。`];
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const source = buildDocument(
    'ru',
    'long',
    'r',
    numbers.map((n) => ({ cells: [sentence(n)] })),
  );
  const target = buildDocument(
    'zh-CN',
    'long',
    'z',
    numbers.map((n) => ({ cells: [answer(n)] })),
  );
  return { source, target, alignment: pairInOrder(source, target), findings: [] };
}

describe.skipIf(!hasBrowser)('the review page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const open = async (address: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => {
      throw error;
    });
    await page.goto(address);
    await page.waitForSelector('.row');
    return page;
  };
  const current = (page: Page) => page.locator('.row.current');
  const download = async (page: Page, kind: string): Promise<string> => {
    await page.click('details.menu summary');
    const [file] = await Promise.all([page.waitForEvent('download'), page.click(`[data-export=${kind}]`)]);
    return readFileSync(await file.path(), 'utf8');
  };

  it('leads through a whole session by keyboard: find the doubtful, correct, confirm, reload, export', async () => {
    const page = await open(reviewFile('session.html', wronglyAligned()));
    await page.selectOption('#filter', 'unsure');
    expect(await page.locator('.row').count()).toBe(2);
    // The lowest confidence stands first: the sentence that nothing answers.
    expect(await page.locator('.row').first().textContent()).toContain('nothing answers');
    await page.selectOption('#filter', 'all');
    await page.locator('.row', { hasText: '在扩员背景下' }).click();
    expect(await current(page).locator('.target p').count()).toBe(2);
    await page.keyboard.press('KeyC');
    expect(await current(page).locator('.target p').allTextContents()).toEqual([
      '在扩员背景下,研究保障上合组织高效运行和严格执行基础文件等问题。',
    ]);
    await page.keyboard.press('Enter');
    expect(await page.textContent('.progress span')).toBe('1 of 16 confirmed');
    // Confirming goes on to the next row, which now has its answer.
    expect(await current(page).locator('.target').textContent()).toContain('根据已有经验');
    await page.keyboard.press('KeyE');
    await page.locator('textarea').fill('根据已有经验，制定新成员参与上合组织工作的规定。');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);

    await page.reload();
    await page.waitForSelector('.row');
    expect(await page.textContent('.progress span')).toBe('2 of 16 confirmed');
    expect(await page.textContent('#status')).toContain('last time');

    const seen: string[][] = [];
    for (const row of await page.locator('.row').all()) {
      const side = async (name: string) => (await row.locator(`.${name} p:not(.none)`).allTextContents()).join('');
      seen.push([await side('source'), await side('target')]);
    }
    const tmx = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'tu' || name === 'tuv' }).parse(
      await download(page, 'tmx'),
    ) as { tmx: { body: { tu: { tuv: { seg: string | number }[] }[] } } };
    const written = tmx.tmx.body.tu.map(({ tuv }) => tuv.map(({ seg }) => String(seg)));
    // The file holds each pair once, whatever the number of places where it stands.
    expect(new Set(written.map((pair) => pair.join('\t')))).toEqual(new Set(seen.map((pair) => pair.join('\t'))));

    const exported = parseCollation(await download(page, 'json'));
    expect(exported.alignment.beads.filter(({ confidence }) => confidence === 1).length).toBeGreaterThanOrEqual(2);
    const gold = parseBeads(await download(page, 'beads'));
    expect(gold.map(({ source, target }) => [source, target])).toEqual(
      exported.source.segments.map((_, index) => [[index], [index]]),
    );
    await page.context().close();
  });

  it('undoes and redoes, and computes the findings of what was touched again', async () => {
    const page = await open(reviewFile('undo.html', { ...planCollation(), findings: [] }));
    await page.locator('.row', { hasText: '在扩员背景下' }).click();
    await page.keyboard.press('KeyS');
    await page.waitForSelector('.card');
    expect(await page.locator('.card').first().textContent()).toContain('Sentence without an answer');
    await page.keyboard.press('Control+KeyZ');
    expect(await page.locator('.card').count()).toBe(0);
    await page.keyboard.press('Control+KeyY');
    await page.waitForSelector('.card');
    await page.context().close();
  });

  it('keeps what was said of a finding', async () => {
    const page = await open(reviewFile('findings.html', planCollation()));
    await page.selectOption('#filter', 'findings');
    expect(await page.locator('.row').count()).toBe(2);
    await page.locator('.row').last().click();
    await current(page).locator('input').fill('оставить');
    await current(page).locator('input').press('Enter');
    await current(page).locator('[data-verdict=rejected]').click();
    await page.selectOption('#filter', 'all');
    const exported = parseCollation(await download(page, 'json'));
    expect(exported.findings).toHaveLength(2);
    await page.context().close();
  });

  it('keys act only where the list has the keyboard', async () => {
    const page = await open(reviewFile('keys.html', planCollation()));
    await page.focus('#find');
    await page.keyboard.type('mse');
    expect(await page.locator('#status').textContent()).toBe('');
    await page.fill('#find', 'сотрудничество');
    expect(await page.locator('.row').count()).toBe(1);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has no accessibility fault in %s', async (colorScheme) => {
    for (const language of ['en', 'ru', 'zh'] as const) {
      const page = await open(reviewFile(`axe.${language}.html`, wronglyAligned(), language), { colorScheme });
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator('.row', { hasText: '在扩员背景下' }).click();
      await page.keyboard.press('KeyE');
      await page.click('details.menu summary');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.context().close();
    }
  });

  it('fits a phone', async () => {
    const page = await open(reviewFile('phone.html', wronglyAligned()), { viewport: { width: 360, height: 740 } });
    expect(await overflows(page)).toBe(false);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  it('changes its language without losing the place', async () => {
    const page = await open(reviewFile('language.html', planCollation()));
    await page.selectOption('#language', 'zh');
    expect(await page.textContent('#filter')).toContain('低置信度优先');
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    await page.context().close();
  });

  it('holds 10,000 beads: few rows at a time, scrolls, and a merge answers within 100 ms', async () => {
    const page = await open(reviewFile('long.html', long(10_000)));
    expect(await page.locator('.row').count()).toBeLessThan(200);
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight / 2)');
    await expect
      .poll(() =>
        page.evaluate("Math.max(...[...document.querySelectorAll('.row')].map((row) => row.dataset.position))"),
      )
      .toBeGreaterThan(3000);
    await page.locator('.row:visible').nth(40).click();
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      times.push(
        (await page.evaluate(`new Promise((done) => {
          const before = document.querySelector('.row.current .source').textContent;
          const start = performance.now();
          document.querySelector('[data-action=merge]').click();
          requestAnimationFrame(() => {
            document.body.offsetHeight;
            done(document.querySelector('.row.current .source').textContent === before ? Infinity : performance.now() - start);
          });
        })`)) as number,
      );
      await page.waitForTimeout(300);
    }
    const usual = times.toSorted((a, b) => a - b)[2] ?? Number.POSITIVE_INFINITY;
    console.log(`merge among 10,000 beads, median of 5: ${usual.toFixed(0)} ms until the next frame is laid out`);
    expect(usual).toBeLessThan(100);
    await page.context().close();
  });
});
