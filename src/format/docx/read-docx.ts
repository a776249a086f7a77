import type { Passage, TableCell, TableRow } from '../source-text/passage.js';
import { type Numbering, readNumbering } from './numbering.js';
import { broken, openPackage } from './open-package.js';
import { headingOf, type ParagraphStyle, readStyles } from './styles.js';
import { childOf, childrenOf, isOn, parseXmlTree, type XmlNode } from './xml-tree.js';

/**
 * Reads a Word document (ECMA-376 WordprocessingML, transitional or strict) as its reader sees it: with the numbers that
 * Word generates, tables, footnotes after the text; tracked changes are taken as accepted. Page headers and footers,
 * a generated table of contents, hidden text and comments are no part of the text.
 *
 * @param name How the file is called in errors.
 * @throws SverkaError `docx/broken`, `docx/password-protected`, `docx/old-format`, `docx/too-large`.
 */
export function readDocx(bytes: Uint8Array, name = 'The file'): Passage[] {
  const parts = openPackage(bytes, name);
  try {
    const main = mainPart(parts);
    const related = (type: string) => relatedPart(parts, main, type);
    const body = childOf(parse(parts.get(main)), 'body');
    if (!body) throw broken(name);
    const reader = new Reader(readStyles(parse(related('styles'))), readNumbering(parse(related('numbering'))));
    const passages = reader.blocks(childrenOf(body));
    return [
      ...passages,
      ...reader.notes(parse(related('footnotes')), 'footnote'),
      ...reader.notes(parse(related('endnotes')), 'endnote'),
    ];
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error;
    throw broken(name, error);
  }
}

function parse(xml: string | undefined): XmlNode | undefined {
  return xml === undefined ? undefined : parseXmlTree(xml);
}

/** The part that the package names as its document; usually word/document.xml. */
function mainPart(parts: ReadonlyMap<string, string>): string {
  const relations = parse(parts.get('_rels/.rels'));
  const target = childrenOf(relations).find((node) => node.attributes.Type?.endsWith('/officeDocument'))?.attributes
    .Target;
  return target?.replace(/^\//, '') ?? 'word/document.xml';
}

function relatedPart(parts: ReadonlyMap<string, string>, main: string, type: string): string | undefined {
  const [, folder = '', file = main] = /^(.*\/)?([^/]*)$/.exec(main) ?? [];
  const relations = parse(parts.get(`${folder}_rels/${file}.rels`));
  const target = childrenOf(relations).find((node) => node.attributes.Type?.endsWith(`/${type}`))?.attributes.Target;
  const path =
    target === undefined ? `${folder}${type}.xml` : target.startsWith('/') ? target.slice(1) : folder + target;
  return parts.get(path);
}

/** Elements that only wrap others. What was moved or deleted stands in `del` and `moveFrom`, which are not among them. */
const wrappers = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'customXml',
  'fldSimple',
  'dir',
  'bdo',
  'sdtContent',
]);

interface Collected {
  text: string;
  /** Letters that are bold, of all letters. */
  bold: number;
  letters: number;
  /** Paragraphs of text boxes anchored here. */
  boxes: XmlNode[];
}

class Reader {
  /** Nesting of complex fields: what stands before `separate` is the instruction, not text. */
  private fields: ('instruction' | 'result')[] = [];
  private noteOrder: { footnote: string[]; endnote: string[] } = { footnote: [], endnote: [] };

  constructor(
    private readonly styles: ReadonlyMap<string, ParagraphStyle>,
    private readonly numbering: Numbering,
  ) {}

  blocks(nodes: readonly XmlNode[]): Passage[] {
    const passages: Passage[] = [];
    // Text of a paragraph whose end was deleted runs on into the next.
    let carried: Collected | null = null;
    for (const node of flatten(nodes)) {
      if (node.name === 'tbl') {
        passages.push(...this.table(node));
      } else if (node.name === 'p') {
        const style = this.styleOf(node);
        const text: Collected = carried ?? { text: '', bold: 0, letters: 0, boxes: [] };
        this.runs(node, style?.bold ?? false, text);
        const mark = childOf(node, 'pPr', 'rPr');
        if (childOf(mark, 'del') || childOf(mark, 'moveFrom')) {
          carried = text;
          continue;
        }
        carried = null;
        if (/^(?:toc \d|toc heading)$/.test(style?.name ?? '')) continue;
        passages.push(this.paragraph(node, style, text));
        for (const box of text.boxes) passages.push(...this.blocks(childrenOf(box)));
      }
    }
    if (carried) passages.push({ type: 'paragraph', text: carried.text });
    return passages.filter((passage) => passage.type === 'table' || passage.text.trim() !== '' || passage.label);
  }

  notes(part: XmlNode | undefined, kind: 'footnote' | 'endnote'): Passage[] {
    const byId = new Map(childrenOf(part, kind).map((node) => [node.attributes.id ?? '', node]));
    return this.noteOrder[kind].flatMap((id, index) => {
      const node = byId.get(id);
      if (!node) return [];
      const text = this.blocks(childrenOf(node))
        .map((passage) => (passage.type === 'paragraph' ? passage.text.trim() : ''))
        .filter((part) => part !== '')
        .join('\n');
      return text === '' ? [] : [{ type: 'paragraph', label: noteSign(index + 1), text, note: true } as const];
    });
  }

  private paragraph(node: XmlNode, style: ParagraphStyle | undefined, collected: Collected): Passage {
    const properties = childOf(node, 'pPr');
    const heading = headingOf('', childOf(properties, 'outlineLvl')) ?? style?.heading ?? null;
    const empty = collected.text.trim() === '';
    const label = empty && heading !== null ? null : this.label(properties, style, node);
    return {
      type: 'paragraph',
      text: collected.text,
      ...(label === null || label === '' ? {} : { label }),
      ...(heading === null ? {} : { heading }),
      ...(isBold(collected) ? { bold: true } : {}),
    };
  }

  private label(properties: XmlNode | undefined, style: ParagraphStyle | undefined, node: XmlNode): string | null {
    const own = childOf(properties, 'numPr');
    const list = childOf(own, 'numId')?.attributes.val ?? style?.list ?? null;
    if (list === null || list === '0') return null;
    const styleId = childOf(node, 'pPr', 'pStyle')?.attributes.val ?? '';
    const level =
      childOf(own, 'ilvl')?.attributes.val ?? this.numbering.levelOfStyle(list, styleId) ?? style?.level ?? 0;
    return this.numbering.next(list, Number(level));
  }

  private styleOf(node: XmlNode): ParagraphStyle | undefined {
    return this.styles.get(childOf(node, 'pPr', 'pStyle')?.attributes.val ?? 'Normal');
  }

  private runs(node: XmlNode, bold: boolean, into: Collected): void {
    for (const child of childrenOf(node)) {
      if (child.name === 'r') this.run(child, bold, into);
      else if (child.name === 'sdt') this.runs(childOf(child, 'sdtContent') ?? child, bold, into);
      else if (wrappers.has(child.name)) this.runs(child, bold, into);
      else if (child.name === 'AlternateContent') this.runs(childOf(child, 'Choice') ?? child, bold, into);
      else if (child.name === 'oMath' || child.name === 'oMathPara') into.text += textOf(child);
    }
  }

  private run(node: XmlNode, inherited: boolean, into: Collected): void {
    const properties = childOf(node, 'rPr');
    if (isOn(childOf(properties, 'vanish')) || isOn(childOf(properties, 'webHidden'))) return;
    const own = childOf(properties, 'b') ?? childOf(properties, 'bCs');
    const bold = own === undefined ? inherited : isOn(own);
    for (const child of childrenOf(node)) {
      if (child.name === 'fldChar') {
        const type = child.attributes.fldCharType;
        if (type === 'begin') this.fields.push('instruction');
        else if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = 'result';
        else if (type === 'end') this.fields.pop();
        continue;
      }
      if (this.fields.includes('instruction')) continue;
      if (child.name === 'AlternateContent') {
        into.boxes.push(...boxesIn(childOf(child, 'Choice') ?? child));
        continue;
      }
      const boxes = boxesIn(child);
      into.boxes.push(...boxes);
      if (boxes.length > 0) continue;
      const text = this.runText(child);
      into.text += text;
      const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
      into.letters += letters;
      if (bold) into.bold += letters;
    }
  }

  private runText(node: XmlNode): string {
    switch (node.name) {
      case 't':
        return node.children.filter((child) => typeof child === 'string').join('');
      case 'tab':
      case 'ptab':
        return ' ';
      case 'br':
        return node.attributes.type === 'page' || node.attributes.type === 'column' ? ' ' : '\n';
      case 'cr':
        return '\n';
      case 'noBreakHyphen':
        return '-';
      case 'sym':
        return symbol(node.attributes.char ?? '');
      case 'footnoteReference':
        return this.noteReference('footnote', node);
      case 'endnoteReference':
        return this.noteReference('endnote', node);
      default:
        return '';
    }
  }

  private noteReference(kind: 'footnote' | 'endnote', node: XmlNode): string {
    this.noteOrder[kind].push(node.attributes.id ?? '');
    return noteSign(this.noteOrder[kind].length);
  }

  private table(node: XmlNode): Passage[] {
    const rows: TableRow[] = [];
    for (const row of flatten(childrenOf(node)).filter(({ name }) => name === 'tr')) {
      const properties = childOf(row, 'trPr');
      if (childOf(properties, 'del')) continue;
      const cells: TableCell[] = [];
      skip(cells, childOf(properties, 'gridBefore'));
      for (const cell of flatten(childrenOf(row)).filter(({ name }) => name === 'tc')) {
        const cellProperties = childOf(cell, 'tcPr');
        if (childOf(cellProperties, 'cellDel')) continue;
        const merge = childOf(cellProperties, 'vMerge');
        const continued = merge !== undefined && merge.attributes.val !== 'restart';
        cells.push(continued ? { text: '', covered: true } : this.cell(cell));
        const span = Number(childOf(cellProperties, 'gridSpan')?.attributes.val ?? 1);
        for (let i = 1; i < Math.min(span, 64); i++) cells.push({ text: '', covered: true });
      }
      rows.push(cells);
    }
    // A table of one column is a frame, not a table.
    if (rows.every((row) => row.length <= 1)) {
      return rows.flatMap(([cell]) =>
        (cell?.text ?? '')
          .split('\n')
          .map((text) => ({ type: 'paragraph', text, ...(cell?.bold ? { bold: true } : {}) }) as const),
      );
    }
    return [{ type: 'table', rows }];
  }

  private cell(node: XmlNode): TableCell {
    const passages = this.blocks(childrenOf(node).filter(({ name }) => name !== 'tcPr'));
    const lines = passages.flatMap((passage) =>
      passage.type === 'table'
        ? passage.rows.map((row) => row.map(({ text }) => text).join(' '))
        : [`${passage.label === undefined ? '' : `${passage.label} `}${passage.text}`],
    );
    const paragraphs = passages.filter((passage) => passage.type === 'paragraph');
    const bold =
      paragraphs.length > 0 &&
      paragraphs.every((paragraph) => paragraph.bold === true || paragraph.heading !== undefined);
    return { text: lines.join('\n').trim(), ...(bold ? { bold } : {}) };
  }
}

/** Blocks that content controls and change marks wrap, laid bare. */
function flatten(nodes: readonly XmlNode[]): XmlNode[] {
  return nodes.flatMap((node) => {
    if (node.name === 'sdt') {
      // A generated table of contents repeats the headings with page numbers.
      const gallery = childOf(node, 'sdtPr', 'docPartObj', 'docPartGallery')?.attributes.val ?? '';
      return /contents/i.test(gallery) ? [] : flatten(childrenOf(childOf(node, 'sdtContent')));
    }
    if (node.name === 'AlternateContent')
      return flatten(childrenOf(childOf(node, 'Choice') ?? childOf(node, 'Fallback')));
    return wrappers.has(node.name) ? flatten(childrenOf(node)) : [node];
  });
}

function boxesIn(node: XmlNode): XmlNode[] {
  if (node.name === 'txbxContent') return [node];
  return childrenOf(node).flatMap(boxesIn);
}

function isBold({ bold, letters }: Collected): boolean {
  return letters > 0 && bold >= letters * 0.9;
}

function skip(cells: TableCell[], gridBefore: XmlNode | undefined): void {
  for (let i = 0; i < Math.min(64, Number(gridBefore?.attributes.val ?? 0)); i++)
    cells.push({ text: '', covered: true });
}

function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** Superior figures: they part a note's number from the numbers of the text. */
function noteSign(number: number): string {
  return String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
}

/** A character of a symbol font, by its code there. */
function symbol(hex: string): string {
  const code = Number.parseInt(hex, 16);
  if (!Number.isFinite(code)) return '';
  return code >= 0xf000 && code <= 0xf0ff
    ? (symbols[code & 0xff] ?? '•')
    : String.fromCodePoint(Math.min(code, 0x10ffff));
}

const symbols: Readonly<Record<number, string>> = {
  45: '-',
  150: '–',
  151: '—',
  167: '§',
  176: '°',
  177: '±',
  178: '″',
  180: '×',
};
