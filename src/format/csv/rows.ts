/** A row with the 1-based line in which it begins. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Cuts delimited text into rows as it comes (RFC 4180; quotes doubled inside quotes, line ends inside quotes, a mark at the
 * beginning, CR, LF or both).
 */
export class RowCutter {
  readonly #delimiter: string;
  readonly #row: (row: Row) => void;
  #cells: string[] = [];
  #cell = '';
  #quoted = false;
  /** A quotation mark ended the last piece inside quotes: the next character tells what it was. */
  #afterQuote = false;
  #wasQuoted = false;
  #afterReturn = false;
  #line = 1;
  #begin = 1;
  #first = true;

  constructor(delimiter: string, row: (row: Row) => void) {
    this.#delimiter = delimiter;
    this.#row = row;
  }

  write(piece: string): void {
    const text = this.#first && piece.startsWith('\ufeff') ? piece.slice(1) : piece;
    if (piece !== '') this.#first = false;
    const stop = new RegExp(`["\\r\\n${this.#delimiter === '\t' ? '\\t' : this.#delimiter}]`, 'g');
    let at = 0;
    while (at < text.length) {
      if (this.#afterReturn) {
        this.#afterReturn = false;
        if (text[at] === '\n') {
          at += 1;
          continue;
        }
      }
      if (this.#afterQuote) {
        this.#afterQuote = false;
        if (text[at] === '"') {
          this.#cell += '"';
          at += 1;
          continue;
        }
        this.#quoted = false;
      }
      if (this.#quoted) {
        const end = text.indexOf('"', at);
        const inside = end === -1 ? text.slice(at) : text.slice(at, end);
        this.#cell += inside;
        this.#line += lineEnds(inside);
        if (end === -1) return;
        this.#afterQuote = true;
        at = end + 1;
        continue;
      }
      stop.lastIndex = at;
      const found = stop.exec(text);
      if (found === null) {
        this.#cell += text.slice(at);
        return;
      }
      this.#cell += text.slice(at, found.index);
      at = found.index + 1;
      if (found[0] === '"') {
        // Only at the beginning of a cell does a mark quote; elsewhere it is a character.
        if (this.#cell === '' && !this.#wasQuoted) {
          this.#quoted = true;
          this.#wasQuoted = true;
        } else this.#cell += '"';
      } else if (found[0] === this.#delimiter) this.#endCell();
      else {
        this.#afterReturn = found[0] === '\r';
        this.#line += 1;
        this.#endRow();
      }
    }
  }

  /** Whether the text ended inside quotes. */
  end(): { unclosed: boolean; line: number } {
    const unclosed = this.#quoted && !this.#afterQuote;
    if (this.#cell !== '' || this.#cells.length > 0 || this.#wasQuoted) this.#endRow();
    return { unclosed, line: this.#begin };
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#wasQuoted = false;
  }

  #endRow(): void {
    const blank = this.#cells.length === 0 && this.#cell === '' && !this.#wasQuoted;
    this.#endCell();
    const cells = this.#cells;
    this.#cells = [];
    const line = this.#begin;
    this.#begin = this.#line;
    if (!blank) this.#row({ cells, line });
  }
}

function lineEnds(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}

/** A cell as it is written: in quotes where a reader would otherwise take it apart or strip it. */
export function serializeCell(value: string, delimiter: string): string {
  return value.includes(delimiter) || /["\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
