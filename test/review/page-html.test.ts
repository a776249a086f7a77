import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { parseCollation } from '../../src/format/json/index.js';
import { reviewPageHtml } from '../../src/review/page-html.js';
import { planCollation } from '../fixture/plan-collation.js';

describe('the review page as a file', () => {
  const options = { language: 'ru', script: 'start()', scriptHash: 'sha256-x' } as const;

  it('holds the collation whole, whatever stands in it', () => {
    const collation = planCollation();
    const finding = { ...collation.findings[0]!, message: '</script><!--<script>' };
    const page = reviewPageHtml({ ...collation, findings: [finding] }, options);
    const scripts: string[] = [];
    const walk = (node: DefaultTreeAdapterMap['node']) => {
      if (!('childNodes' in node)) return;
      if (node.nodeName === 'script') {
        scripts.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
      }
      node.childNodes.forEach(walk);
    };
    walk(parse(page));
    expect(scripts).toHaveLength(2);
    expect(parseCollation(scripts[0] ?? '').findings).toEqual([finding]);
    expect(scripts[1]).toBe('start()');
  });

  it('lets only its own program run, and asks nothing of the network', () => {
    const page = reviewPageHtml(planCollation(), options);
    expect(page).toContain(`default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-x'`);
    expect(page).not.toMatch(/(?:src|href)="/);
  });
});
