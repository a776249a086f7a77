import type { Collation, Finding, MessageLanguage } from '../../model/index.js';
import { labels } from '../html/labels.js';
import { contentTypes, relations, writePackage } from '../office/write-package.js';
import { type BeadRow, type MarkedSpan, markedText, type PairRows, sideBySide } from '../side-by-side/index.js';
import { languageWord, ruleTitle, severityWords } from '../wording/index.js';
import { escapeText } from '../xml/escape.js';

export interface DocxOptions {
  /** Language in which the record itself speaks. Default «en». */
  readonly language?: MessageLanguage;
  /** Default: the names of the two documents. */
  readonly title?: string;
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/**
 * A collation as a Word document: a table of two columns, a bead a row, with the findings as comments on the words that
 * they speak of. Our own reader, and any other that takes two-column tables for aligned texts, reads it back.
 */
export function serializeDocx(collation: Collation, options: DocxOptions = {}): Uint8Array {
  const language = options.language ?? 'en';
  const { source, target } = collation;
  const title = options.title ?? (source.name === target.name ? source.name : `${source.name} — ${target.name}`);
  const writer = new Writer(collation, language);
  const body = writer.body(title);
  const comments = collation.findings.map((finding, number) => commentXml(finding, number, language)).join('');
  return writePackage({
    '[Content_Types].xml': contentTypes([
      ['word/document.xml', 'wordprocessingml.document.main'],
      ['word/styles.xml', 'wordprocessingml.styles'],
      ['word/comments.xml', 'wordprocessingml.comments'],
    ]),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['styles', 'styles.xml'],
      ['comments', 'comments.xml'],
    ]),
    'word/document.xml': `<w:document ${namespace}><w:body>${body}<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': styles,
    'word/comments.xml': `<w:comments ${namespace}>${comments}</w:comments>`,
  });
}

class Writer {
  private readonly placed = new Set<number>();
  private readonly marks: Readonly<Record<'source' | 'target', ReadonlyMap<string, readonly MarkedSpan[]>>>;

  constructor(
    private readonly collation: Collation,
    private readonly language: MessageLanguage,
  ) {
    this.marks = { source: marksBySegment(collation, 'source'), target: marksBySegment(collation, 'target') };
  }

  body(title: string): string {
    const { collation, language } = this;
    const layout = sideBySide(collation);
    const rows = layout.sections
      .flatMap(({ heading, pairs }) => [
        ...(heading ? this.pair(heading, true) : []),
        ...pairs.flatMap((pair) => this.pair(pair, false)),
      ])
      .join('');
    const head = (side: 'source' | 'target') =>
      cell(`<w:p>${run(languageWord(collation[side].language, language), language, true)}</w:p>`, true);
    const general = layout.general
      .map((number) => `<w:p>${this.comment(number, run(collation.findings[number]?.message ?? '', language))}</w:p>`)
      .join('');
    return (
      `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run(title, collation.source.language)}</w:p>` +
      `<w:p><w:pPr><w:pStyle w:val="Subtitle"/></w:pPr>${run(labels[language].report, language)}</w:p>` +
      general +
      `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="120" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="7285"/><w:gridCol w:w="7285"/></w:tblGrid>` +
      `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head('source')}${head('target')}</w:tr>${rows}</w:tbl><w:p/>`
    );
  }

  private pair(pair: PairRows, isHeading: boolean): string[] {
    let first = true;
    return pair.cells.flatMap(({ beads }) =>
      beads.map((row) => {
        const opens = first;
        first = false;
        const wide = opens ? [...pair.findings, ...row.findings] : row.findings;
        const sides = (['source', 'target'] as const).map((side) => this.side(row, side, pair, opens, isHeading));
        // What no word could be found for stands on the whole of the side that it speaks of.
        const left = wide.filter((number) => !this.placed.has(number));
        const [source = '', target = ''] = sides;
        const onTarget = left.filter((number) => this.collation.findings[number]?.target);
        const onSource = left.filter((number) => !onTarget.includes(number));
        const around = (text: string, numbers: readonly number[]) =>
          numbers.reduce((inside, number) => this.comment(number, inside), text);
        const paragraph = (inside: string) => `<w:p>${isHeading ? '<w:pPr><w:keepNext/></w:pPr>' : ''}${inside}</w:p>`;
        return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(paragraph(around(source, onSource)), isHeading)}${cell(paragraph(around(target, onTarget)), isHeading)}</w:tr>`;
      }),
    );
  }

  private side(row: BeadRow, side: 'source' | 'target', pair: PairRows, opens: boolean, bold: boolean): string {
    const document = this.collation[side];
    const label = opens ? (pair[side]?.label ?? null) : null;
    const joiner = document.language.startsWith('zh') ? '' : run(' ', document.language);
    const texts = row[side].map((segment) =>
      this.pieces(
        markedText(document, segment, this.marks[side].get(segment.id) ?? []).map(({ text, marks }) => ({
          xml: run(text, document.language, bold),
          marks,
        })),
      ),
    );
    const none = texts.length === 0 ? run('—', this.language) : '';
    return `${label === null ? '' : run(`${label} `, document.language, true)}${texts.join(joiner)}${none}`;
  }

  /** Comments begin before their first piece and end behind their last. */
  private pieces(pieces: readonly { xml: string; marks: readonly number[] }[]): string {
    let out = '';
    pieces.forEach(({ xml, marks }, index) => {
      const fresh = marks.filter((number) => !this.placed.has(number));
      const begin = fresh.filter((number) => !pieces[index - 1]?.marks.includes(number));
      const end = fresh.filter((number) => !pieces.slice(index + 1).some((next) => next.marks.includes(number)));
      out += begin.map((number) => `<w:commentRangeStart w:id="${number}"/>`).join('') + xml;
      for (const number of end) {
        out += rangeEnd(number);
        this.placed.add(number);
      }
    });
    return out;
  }

  private comment(number: number, inside: string): string {
    this.placed.add(number);
    return `<w:commentRangeStart w:id="${number}"/>${inside}${rangeEnd(number)}`;
  }
}

function rangeEnd(number: number): string {
  return `<w:commentRangeEnd w:id="${number}"/><w:r><w:commentReference w:id="${number}"/></w:r>`;
}

function marksBySegment(collation: Collation, side: 'source' | 'target'): Map<string, MarkedSpan[]> {
  const marks = new Map<string, MarkedSpan[]>();
  collation.findings.forEach((finding, number) => {
    const place = finding[side];
    for (const id of place?.segments ?? []) {
      const list = marks.get(id) ?? [];
      list.push(...(place?.spans ?? []).map((span) => ({ span, finding: number })));
      marks.set(id, list);
    }
  });
  return marks;
}

function commentXml(finding: Finding, number: number, language: MessageLanguage): string {
  const head = `${severityWords[finding.severity][language]} · ${ruleTitle(finding.rule, language)}`;
  return `<w:comment w:id="${number}" w:author="sverka" w:initials="sv"><w:p>${run(head, language, true)}</w:p><w:p>${run(finding.message, language)}</w:p></w:comment>`;
}

/** A run of text in a language: Word chooses fonts, hyphens and spelling by it. */
function run(text: string, language: string, bold = false): string {
  const chinese = language.startsWith('zh');
  const tag = chinese ? '<w:lang w:eastAsia="zh-CN"/>' : `<w:lang w:val="${tags[language.slice(0, 2)] ?? 'en-US'}"/>`;
  const hint = chinese ? '<w:rFonts w:hint="eastAsia"/>' : '';
  return `<w:r><w:rPr>${hint}${bold ? '<w:b/>' : ''}${tag}</w:rPr><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
}

const tags: Readonly<Record<string, string>> = {
  ru: 'ru-RU',
  en: 'en-US',
  kk: 'kk-KZ',
  ky: 'ky-KG',
  uz: 'uz-UZ',
  tg: 'tg-TJ',
};

function cell(content: string, shaded = false): string {
  return `<w:tc><w:tcPr><w:tcW w:w="7285" w:type="dxa"/>${shaded ? '<w:shd w:val="clear" w:color="auto" w:fill="F1EEE8"/>' : ''}</w:tcPr>${content}</w:tc>`;
}

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BFBAB0"/>`)
  .join('');

const styles = `<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="SimSun"/><w:sz w:val="22"/><w:lang w:val="ru-RU" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="60"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="240"/></w:pPr><w:rPr><w:color w:val="5B616B"/></w:rPr></w:style></w:styles>`;
