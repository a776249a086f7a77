import type { Collation, MessageLanguage } from '../../model/index.js';
import { contentTypes, relations, writePackage } from '../office/write-package.js';
import { beadTable } from '../side-by-side/index.js';
import { escapeAttribute, escapeText } from '../xml/escape.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Widths of the columns of {@link beadTable}, in characters. */
const widths = [24, 9, 9, 14, 60, 60, 8, 11, 50];

/** A collation as a workbook of one sheet, a bead a row, with a header that stays and filters (ECMA-376 SpreadsheetML). */
export function serializeXlsx(collation: Collation, options: { readonly language?: MessageLanguage } = {}): Uint8Array {
  const { header, rows } = beadTable(collation, options.language ?? 'en');
  const last = `${letter(header.length - 1)}${rows.length + 1}`;
  const name = escapeAttribute(collation.source.name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31) || 'sverka');
  const sheet = `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols><sheetData>${[header, ...rows]
    .map((row, index) => rowXml(row, index + 1, index === 0 ? 1 : 2))
    .join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
  return writePackage({
    '[Content_Types].xml': contentTypes([
      ['xl/workbook.xml', 'spreadsheetml.sheet.main'],
      ['xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet'],
      ['xl/styles.xml', 'spreadsheetml.styles'],
    ]),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/styles.xml': styles,
  });
}

/** Style 1 is the header, 2 wraps its text and stands at the top of the cell. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF1EEE8"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"><alignment vertical="center" wrapText="1"/></xf><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

function rowXml(row: readonly (string | number)[], number: number, style: number): string {
  const cells = row.map((value, index) => {
    const place = `r="${letter(index)}${number}" s="${style}"`;
    if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
    // A cell holds at most 32,767 characters.
    return value === ''
      ? `<c ${place}/>`
      : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeText(value.slice(0, 32_767))}</t></is></c>`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
