import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { serializeHtml } from '../../../src/format/html/index.js';
import { reportScript, reportScriptHash } from '../../../src/format/html/script.js';
import type { Collation } from '../../../src/model/index.js';
import { buildDocument } from '../../fixture/build-document.js';
import { pairInOrder, planCollation, sideOf } from '../../fixture/plan-collation.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

function elements(html: string): Element[] {
  const walk = (node: Node): Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parse(html));
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const attribute = (element: Element, name: string) => element.attrs.find((a) => a.name === name)?.value;
const withClass = (all: Element[], name: string) =>
  all.filter((element) => (attribute(element, 'class') ?? '').split(' ').includes(name));

describe('the HTML report', () => {
  const collation = planCollation();
  const html = serializeHtml(collation);
  const all = elements(html);

  it('holds every sentence of both texts, each in its language', () => {
    const cells = withClass(all, 'side');
    for (const side of [collation.source, collation.target]) {
      const text = cells
        .filter((cell) => attribute(cell, 'lang') === side.language)
        .map(textOf)
        .join('\n');
      for (const segment of side.segments) expect(text).toContain(segment.text);
    }
  });

  it('sets what answers each other in one row', () => {
    const row = all.find((element) => element.tagName === 'tr' && textOf(element).includes('с учетом накопленного'));
    expect(textOf(row!)).toContain('根据已有经验');
  });

  it('shows each finding in the margin and in a list that leads to it', () => {
    const cards = withClass(all, 'card').map((card) => attribute(card, 'id'));
    const links = withClass(all, 'entry').map((entry) => attribute(entry.childNodes[0] as Element, 'href'));
    expect([...cards].sort()).toEqual(['f1', 'f2', 'f3']);
    expect(links).toEqual(['#f1', '#f2', '#f3']);
  });

  it('marks the words that a finding speaks of, printed numbers included', () => {
    const marks = all
      .filter(({ tagName }) => tagName === 'mark')
      .map((mark) => [textOf(mark), attribute(mark, 'class')]);
    expect(marks).toEqual([
      [',研究', 'info'],
      ['РАТС ШОС', 'warning'],
      ['地区反恐机构执委会', 'warning'],
      ['72', 'error'],
      ['73', 'error'],
    ]);
  });

  it('says what was repaired, and where', () => {
    const table = withClass(all, 'plain')[0]!;
    expect(textOf(table)).toContain('информационно-телекоммуникационной');
    expect(textOf(table)).toContain('Broken word joined');
  });

  it.each([
    ['en', 'Collation record', 'Item numbers differ'],
    ['ru', 'Протокол сверки', 'Номера пунктов расходятся'],
    ['zh', '文本核对记录', '条目编号不一致'],
  ] as const)('speaks %s', (language, title, rule) => {
    const page = serializeHtml(collation, { language });
    expect(page).toContain(`<p class="eyebrow">${title}</p>`);
    expect(page).toContain(rule);
  });

  it('shows a bead that is not one to one, and that of which the aligner was unsure', () => {
    const [first, ...rest] = collation.alignment.beads;
    const beads = [{ ...first!, target: [], confidence: 0.31 }, ...rest];
    const page = serializeHtml({ ...collation, alignment: { ...collation.alignment, beads } });
    expect(textOf(withClass(elements(page), 'unsure')[0]!)).toMatch(/nothing answers.*1 : 0 · unsure, 31 %/);
  });

  it('says so when nothing was found', () => {
    const page = serializeHtml({ ...collation, findings: [] });
    expect(page).toContain('Nothing was found');
    expect(withClass(elements(page), 'bar')).toEqual([]);
  });

  it('asks nothing of the network and admits no script but its own', () => {
    expect(html).not.toMatch(/(?:src|href)\s*=\s*"(?!#)/);
    expect(html).not.toMatch(/url\(|@import/);
    expect(reportScriptHash).toBe(`sha256-${createHash('sha256').update(reportScript).digest('base64')}`);
    expect(html).toContain(`script-src '${reportScriptHash}'`);
  });

  it('is the same bytes for the same collation', () => {
    expect(serializeHtml(planCollation())).toBe(html);
  });

  it('gives every id once', () => {
    const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids).toHaveLength(new Set(ids).size);
  });
});

describe('whatever stands in the texts', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</style><img src=x onerror=alert(1)>',
        '"><svg onload=x>',
        "'",
        '&lt;',
        '-->',
      ),
      fc.constantFrom('</td></tr></table>', '<!--', ']]>', '\u0000', '\u2028', '\u202e', '\ud800', '$&', '国', 'Ы'),
      fc.string({ minLength: 1, maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 6 },
  );

  it('becomes text and never markup', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const words = `x${parts.join('')}`;
        expect(shape(serializeHtml(collationOf(words), { title: words }))).toEqual(
          shape(serializeHtml(collationOf('x'), { title: 'x' })),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is still there to be read', () => {
    const html = serializeHtml(collationOf('<b>5 & "6"</b>'));
    expect(withClass(elements(html), 's').map(textOf)).toContain('<b>5 & "6"</b>');
  });

  function collationOf(words: string): Collation {
    const source = buildDocument(
      'ru',
      words,
      'r',
      [
        { type: 'heading', cells: [[words]] },
        { type: 'item', label: words, columns: [words], cells: [[words]] },
      ],
      [{ type: 'word-joined', block: 'r.b2', cell: 0, spans: [], before: words, after: words }],
    );
    const target = buildDocument('zh-CN', 'y', 'z', [
      { type: 'heading', cells: [['y']] },
      { type: 'item', label: '1', columns: ['c'], cells: [['y']] },
    ]);
    const finding = {
      rule: 'omission',
      severity: 'error',
      message: words,
      target: null,
      values: { expected: words },
    } as const;
    const place = sideOf(source, 'r.b2', words);
    return { source, target, alignment: pairInOrder(source, target), findings: [{ ...finding, source: place }] };
  }

  /** Names and attribute names of all elements: what markup there is. */
  function shape(html: string): string[] {
    return elements(html).map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`);
  }
});
