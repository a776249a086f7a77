/**
 * What a file of any format is read into before it becomes text: the little that Word, the web, a PDF and a spreadsheet
 * have in common. A hard line break inside a text is «\n».
 */
export type Passage =
  | {
      readonly type: 'paragraph';
      readonly text: string;
      /** The number or letter before it, as a reader sees it: «1.», «3.2», «（二）», or a bullet «•»; default none. */
      readonly label?: string;
      /** Depth of a heading, 1 the outermost; default no heading. */
      readonly heading?: number;
      /** Whether all of it is bold: it may be a heading that nobody marked as one. */
      readonly bold?: boolean;
      /** A footnote or endnote. */
      readonly note?: boolean;
    }
  | { readonly type: 'table'; readonly rows: readonly TableRow[] };

/** Cells in the columns of the grid: a cell that spans two is followed by an empty one. */
export type TableRow = readonly TableCell[];

export interface TableCell {
  readonly text: string;
  readonly bold?: boolean;
  /** Covered by a cell of the same row or of the row above; its text is empty. Default false. */
  readonly covered?: boolean;
}

/**
 * Passages as plain text in the convention that `readDocument` reads: a blank line between paragraphs, «#» before
 * headings, a line for a table row with tabs between its cells, «<b>» around what is bold as a whole, «*» before notes.
 * The same passages give the same text whatever file they came from.
 */
export function passagesToText(passages: readonly Passage[]): string {
  const blocks = passages.flatMap((passage) => {
    if (passage.type === 'table') {
      const rows = passage.rows.filter((row) => row.some((cell) => cell.text.trim() !== ''));
      return rows.length === 0 ? [] : [rows.map(rowText).join('\n')];
    }
    const text = paragraphText(passage);
    return text === '' ? [] : [text];
  });
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function paragraphText(paragraph: Extract<Passage, { type: 'paragraph' }>): string {
  const lines = paragraph.text
    .split('\n')
    .map((line) => oneLine(line))
    .filter((line) => line !== '');
  const label = paragraph.label === undefined ? '' : oneLine(paragraph.label);
  if (lines.length === 0) return '';
  const body = `${label === '' ? '' : `${label} `}${lines.join('  \n')}`;
  if (paragraph.note === true) return `* ${body}`;
  if (paragraph.heading !== undefined) {
    return `${'#'.repeat(Math.min(6, Math.max(1, paragraph.heading)))} ${body.replace(/ {2}\n/g, ' ')}`;
  }
  return paragraph.bold === true && isShort(body) ? `<b>${body.replace(/ {2}\n/g, ' ')}</b>` : body;
}

function rowText(row: TableRow): string {
  const cells = row.map(({ text, bold }) => {
    const line = text
      .split('\n')
      .map((part) => oneLine(part))
      .filter((part) => part !== '')
      .join('<br>');
    return bold === true && line !== '' && isShort(line) ? `<b>${line}</b>` : line;
  });
  // A row with nothing beside its first cell keeps a tab, by which it is known as a row.
  return cells.length === 1 ? `${cells[0]}\t` : cells.join('\t');
}

/** White space of every kind is one space; what cannot be seen (zero width, byte order mark) is left out. */
function oneLine(text: string): string {
  return text
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/[\s\u0000-\u001f\u0085]+/g, ' ')
    .trim();
}

/** Bold as a whole says «heading» only of what is short enough to be one. */
function isShort(text: string): boolean {
  return text.length <= 250;
}
