import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { formatNumber } from '../docx/number-format.js';
import type { Passage, TableCell, TableRow } from '../source-text/passage.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/**
 * Reads a web page as its reader sees it: headings, paragraphs, lists with the numbers that a browser prints, tables
 * with merged cells. What is hidden or stands around the text (navigation, forms, scripts, deleted words) is left out;
 * where the page marks its main part or its only article, that is read.
 */
export function readHtml(html: string): Passage[] {
  const root = parse(html);
  const all = descendants(root);
  const articles = all.filter(({ tagName }) => tagName === 'article');
  const main =
    all.find((element) => element.tagName === 'main' || attribute(element, 'role') === 'main') ??
    (articles.length === 1 ? articles[0] : undefined) ??
    all.find(({ tagName }) => tagName === 'body');
  const collector = new Collector(main?.tagName === 'body');
  if (main) collector.children(main, {});
  collector.flush();
  return collector.passages;
}

const skipped = new Set(
  'script style noscript template head title nav aside form button select textarea input iframe object embed svg math canvas audio video dialog del s strike'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article blockquote body center dd details dir div dl dt fieldset figcaption figure footer header hgroup hr html legend li main menu ol p pre section summary ul h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

interface Inline {
  readonly bold?: boolean;
  readonly heading?: number;
  readonly preformatted?: boolean;
}

class Collector {
  readonly passages: Passage[] = [];
  private text = '';
  private bold = 0;
  private letters = 0;
  private heading: number | undefined;
  private label: string | undefined;

  constructor(private readonly isWholePage: boolean) {}

  /** Closes the open paragraph. */
  flush(): void {
    const text = this.text.replace(/[ \t]*\n[ \t]*/g, '\n').trim();
    if (text !== '' || (this.label !== undefined && this.label !== '•')) {
      this.passages.push({
        type: 'paragraph',
        text,
        ...(this.label === undefined ? {} : { label: this.label }),
        ...(this.heading === undefined ? {} : { heading: this.heading }),
        ...(this.letters > 0 && this.bold >= this.letters * 0.9 ? { bold: true } : {}),
      });
      this.label = undefined;
    }
    this.text = '';
    this.bold = 0;
    this.letters = 0;
    this.heading = undefined;
  }

  children(element: Element, inline: Inline): void {
    for (const node of element.childNodes) this.node(node, inline);
  }

  private node(node: Node, inline: Inline): void {
    if (node.nodeName === '#text' && 'value' in node) {
      this.write(inline.preformatted ? node.value : node.value.replace(/[ \t\r\n\f]+/g, ' '), inline);
    } else if ('tagName' in node && !isHidden(node)) {
      this.element(node, inline);
    }
  }

  private element(element: Element, inline: Inline): void {
    const { tagName } = element;
    // The frame of a site is no part of the document; inside an article, header and footer are.
    if (this.isWholePage && (tagName === 'header' || tagName === 'footer') && isFrame(element)) return;
    if (tagName === 'br') {
      this.text += '\n';
    } else if (tagName === 'table') {
      this.flush();
      this.table(element);
    } else if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu') {
      this.flush();
      this.list(element, inline);
    } else if (blocks.has(tagName)) {
      this.flush();
      const level = /^h([1-6])$/.exec(tagName)?.[1];
      const inner: Inline = {
        ...inline,
        ...(level === undefined ? {} : { heading: Number(level) }),
        ...(tagName === 'pre' ? { preformatted: true } : {}),
      };
      this.children(element, inner);
      if (level !== undefined) this.heading = Number(level);
      this.flush();
    } else {
      this.children(element, { ...inline, ...boldness(element) });
    }
  }

  private write(text: string, inline: Inline): void {
    const joined = /(?:^|\s)$/.test(this.text) ? text.replace(/^ +/, '') : text;
    this.text += joined;
    const letters = joined.replace(/[^\p{L}\p{N}]/gu, '').length;
    this.letters += letters;
    if (inline.bold) this.bold += letters;
    if (inline.heading !== undefined && joined.trim() !== '') this.heading = inline.heading;
  }

  private list(list: Element, inline: Inline): void {
    const items = list.childNodes.filter((node): node is Element => 'tagName' in node && node.tagName === 'li');
    const ordered = list.tagName === 'ol';
    const reversed = attribute(list, 'reversed') !== undefined;
    let number = integer(attribute(list, 'start')) ?? (reversed ? items.length : 1);
    const format = listFormat(list);
    for (const node of list.childNodes) {
      if (!('tagName' in node) || node.tagName !== 'li') {
        this.node(node, inline);
        continue;
      }
      number = integer(attribute(node, 'value')) ?? number;
      const marker = /list-style(?:-type)?\s*:\s*none/i.test(attribute(list, 'style') ?? '') ? undefined : '•';
      this.label = ordered && marker !== undefined ? `${formatNumber(number, format)}.` : marker;
      this.children(node, inline);
      this.flush();
      this.label = undefined;
      number += reversed ? -1 : 1;
    }
  }

  private table(table: Element): void {
    const rows: TableRow[] = [];
    // Cells that reach down from rows above: column → rows still to cover.
    let reaching = new Map<number, number>();
    for (const row of rowsOf(table)) {
      const cells: TableCell[] = [];
      const next = new Map(
        [...reaching].filter(([, left]) => left > 1).map(([column, left]) => [column, left - 1] as const),
      );
      const cover = () => {
        while (reaching.has(cells.length)) cells.push({ text: '', covered: true });
      };
      for (const cell of row.childNodes) {
        if (!('tagName' in cell) || (cell.tagName !== 'td' && cell.tagName !== 'th') || isHidden(cell)) continue;
        cover();
        const across = Math.min(64, Math.max(1, integer(attribute(cell, 'colspan')) ?? 1));
        const down = Math.min(10_000, integer(attribute(cell, 'rowspan')) ?? 1);
        for (let i = 0; i < across; i++) {
          if (down > 1) next.set(cells.length, down - 1);
          cells.push(i === 0 ? cellOf(cell) : { text: '', covered: true });
        }
      }
      cover();
      reaching = next;
      rows.push(cells);
    }
    const caption = table.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === 'caption');
    if (caption) {
      this.children(caption, {});
      this.flush();
    }
    // A table of one column, or with tables or headings inside, only lays out the page.
    if (rows.every((row) => row.length <= 1) || isLayout(table)) {
      for (const row of rowsOf(table)) {
        for (const cell of row.childNodes) {
          if (!('tagName' in cell) || isHidden(cell)) continue;
          this.children(cell, {});
          this.flush();
        }
      }
      return;
    }
    this.passages.push({ type: 'table', rows });
  }
}

function cellOf(cell: Element): TableCell {
  const inner = new Collector(false);
  inner.children(cell, {});
  inner.flush();
  const paragraphs = inner.passages.flatMap((passage) =>
    passage.type === 'paragraph'
      ? [passage]
      : passage.rows.map((row) => ({ type: 'paragraph', text: row.map(({ text }) => text).join(' ') }) as const),
  );
  const text = paragraphs
    .map(
      (paragraph) =>
        `${'label' in paragraph && paragraph.label !== undefined ? `${paragraph.label} ` : ''}${paragraph.text}`,
    )
    .join('\n');
  const bold = paragraphs.length > 0 && paragraphs.every((p) => 'bold' in p || 'heading' in p);
  return { text, ...(bold ? { bold } : {}) };
}

function rowsOf(table: Element): Element[] {
  return table.childNodes.flatMap((node) => {
    if (!('tagName' in node) || isHidden(node)) return [];
    if (node.tagName === 'tr') return [node];
    return /^(?:thead|tbody|tfoot)$/.test(node.tagName) ? rowsOf(node) : [];
  });
}

function isLayout(table: Element): boolean {
  if (attribute(table, 'role') === 'presentation') return true;
  return descendants(table).some((element) => element !== table && /^(?:table|article|h[1-3])$/.test(element.tagName));
}

/** Whether a header or footer belongs to the site: it stands outside every article and section. */
function isFrame(element: Element): boolean {
  for (let at: Node | null = element.parentNode; at; at = 'parentNode' in at ? at.parentNode : null) {
    if ('tagName' in at && (at.tagName === 'article' || at.tagName === 'section')) return false;
  }
  return true;
}

function isHidden(element: Element): boolean {
  return (
    skipped.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    attribute(element, 'role') === 'navigation' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '')
  );
}

function boldness(element: Element): Inline {
  if (/^(?:b|strong|th)$/.test(element.tagName)) return { bold: true };
  const weight = /font-weight\s*:\s*(\w+)/i.exec(attribute(element, 'style') ?? '')?.[1];
  if (weight === undefined) return {};
  return { bold: /^bold/i.test(weight) || Number(weight) >= 600 };
}

function listFormat(list: Element): string {
  const style = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attribute(list, 'style') ?? '')?.[1];
  return formats[style?.toLowerCase() ?? attribute(list, 'type') ?? '1'] ?? 'decimal';
}

const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  'cjk-decimal': 'ideographDigital',
};

function descendants(node: Node): Element[] {
  const found: Element[] = [];
  const open: Node[] = [node];
  for (let at = open.pop(); at; at = open.pop()) {
    if ('tagName' in at) found.push(at);
    if ('childNodes' in at) open.push(...[...at.childNodes].reverse());
  }
  return found;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}
