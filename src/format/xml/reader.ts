import { SaxesParser } from 'saxes';
import { SverkaError } from '../../model/index.js';
import { BareAmpersands } from './bare-ampersands.js';
import { XmlDecoder } from './decoder.js';
import { defaultLimits, type XmlLimits } from './limits.js';
import { Namespaces } from './namespaces.js';

/** Attributes of an element as they are read; without a prototype. */
export type ReadAttributes = Record<string, string>;

/** What a reader is told. Positions are 1-based; an element's is that of its «<». */
export interface XmlHandler {
  open(name: string, attributes: ReadAttributes, line: number, column: number): void;
  close(name: string): void;
  text(text: string): void;
  /**
   * The file is not well-formed here; reading goes on as well as it can. `detail` is the parser's own word for it. What
   * `follows` from an earlier fault is worth telling only where it breaks a unit that was whole so far.
   */
  malformed(detail: string, line: number, column: number, follows: boolean): void;
}

export interface XmlReaderOptions {
  readonly limits?: XmlLimits;
  /** Names by which the format's namespaces are told to the handler: address → prefix, «» for the format's own. */
  readonly namespaces?: Readonly<Record<string, string>>;
}

/** Stands for the list of a start tag's faults until there is one: almost no tag has any. */
const noFaults: { detail: string; line: number; column: number }[] = [];

/** Pieces in which a long string is given to the parser, so that limits are looked at on the way. */
const pieceLength = 65536;

/**
 * Reads XML piece by piece, strings or bytes, with saxes. External entities are never fetched; of the entities that a file
 * declares only plain words are taken, so that none can grow.
 */
export class XmlReader {
  readonly #parser: SaxesParser;
  readonly #limits: Required<XmlLimits>;
  readonly #decoder = new XmlDecoder();
  readonly #handler: XmlHandler;
  readonly #namespaces: Namespaces | null;
  readonly #ampersands = new BareAmpersands();
  #bytes = false;
  #begun = false;
  /** Faults inside a start tag: told when its element is known. */
  #inTag: { detail: string; line: number; column: number }[] | null = null;
  #depth = 0;
  #faults = 0;
  #lastEvent = 0;
  #position = 0;
  #line = 1;
  #column = 1;
  /** Whether elements no longer nest: what saxes says of the rest follows from it. */
  #derailed = false;

  constructor(handler: XmlHandler, options: XmlReaderOptions = {}) {
    this.#handler = handler;
    this.#limits = { ...defaultLimits, ...options.limits };
    this.#namespaces = options.namespaces === undefined ? null : new Namespaces(options.namespaces);
    // As few handlers as will do: saxes keeps them under computed names, and with nine of them V8 turned the parser into a
    // hash table and reading fell from 178 to 32 MB a second.
    const parser = new SaxesParser();
    this.#parser = parser;
    parser.on('opentagstart', (tag) => {
      this.#inTag = noFaults;
      // The parser has read one character past the name.
      this.#line = parser.column === 0 ? parser.line - 1 : parser.line;
      this.#column = parser.column === 0 ? 1 : parser.column - tag.name.length - 1;
    });
    parser.on('opentag', (tag) => {
      this.#lastEvent = parser.position;
      if (++this.#depth > this.#limits.depth) {
        throw this.#limit(`elements stand ${this.#depth} deep in each other, more than ${this.#limits.depth}`);
      }
      const attributes = tag.attributes as ReadAttributes;
      const name = this.#namespaces === null ? tag.name : this.#namespaces.open(tag.name, attributes);
      handler.open(name, attributes, this.#line, this.#column);
      const faults = this.#inTag;
      this.#inTag = null;
      if (faults !== null && faults !== noFaults) {
        for (const { detail, line, column } of faults) handler.malformed(detail, line, column, false);
      }
    });
    parser.on('closetag', (tag) => {
      this.#lastEvent = parser.position;
      this.#depth -= 1;
      handler.close(this.#namespaces === null ? tag.name : this.#namespaces.close(tag.name));
    });
    parser.on('text', (text) => {
      this.#lastEvent = parser.position;
      handler.text(text);
    });
    parser.on('cdata', (text) => {
      this.#lastEvent = parser.position;
      handler.text(text);
    });
    parser.on('doctype', (doctype) => this.#declareEntities(doctype));
    parser.on('error', (error) => this.#malformed(error.message));
  }

  /** Namespaces in force, for what is kept of the file as it stands. */
  get namespaces(): Namespaces | null {
    return this.#namespaces;
  }

  /** Where the parser stands, 1-based. */
  get line(): number {
    return this.#parser.line;
  }

  get column(): number {
    return this.#parser.column + 1;
  }

  /** @throws SverkaError `xml/limit`, `xml/unknown-encoding`, `xml/bad-bytes`. */
  write(piece: string | Uint8Array): void {
    if (typeof piece === 'string') {
      this.#write(piece);
      return;
    }
    this.#bytes = true;
    this.#write(this.#decoder.decode(piece));
  }

  /** @throws as {@link write}. */
  end(): void {
    this.#write(this.#bytes ? this.#decoder.end() : '', true);
    this.#parser.close();
  }

  #write(text: string, isLast = false): void {
    if (isLast && text === '') this.#parse('', true);
    for (let at = 0; at < text.length; at += pieceLength) {
      const piece = text.length <= pieceLength ? text : text.slice(at, at + pieceLength);
      this.#position += piece.length;
      if (this.#position > this.#limits.size) throw this.#limit(`it is larger than ${this.#limits.size} characters`);
      this.#parse(piece, isLast && at + pieceLength >= text.length);
      if (this.#parser.position - this.#lastEvent > this.#limits.run) {
        throw this.#limit(`a single text, tag or comment is longer than ${this.#limits.run} characters`);
      }
    }
  }

  #parse(piece: string, isLast: boolean): void {
    const marked = !this.#begun && piece.startsWith('\ufeff');
    if (piece !== '') this.#begun = true;
    const parts = this.#ampersands.cut(marked ? piece.slice(1) : piece, isLast);
    parts.forEach((part, index) => {
      if (index > 0) {
        this.#malformed('a bare "&", which must be written &amp;');
        this.#parser.write('&amp;');
      }
      if (part !== '') this.#parser.write(part);
    });
  }

  #declareEntities(doctype: string): void {
    this.#lastEvent = this.#parser.position;
    let declared = 0;
    for (const [, name, , double, single] of doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+("([^"]*)"|'([^']*)')\s*>/g)) {
      const value = (double ?? single ?? '').replace(/&#(\d{1,7}|x[\da-fA-F]{1,6});/g, (whole, digits: string) => {
        const code = digits.startsWith('x') ? Number.parseInt(digits.slice(1), 16) : Number(digits);
        return code > 31 && code <= 0x10ffff && code !== 0x26 && code !== 0x3c ? String.fromCodePoint(code) : whole;
      });
      // What holds a reference or markup could grow or change the structure: left undeclared, its use is a fault.
      if (/[&<%]/.test(value) || value.length > 1000) continue;
      if (++declared > this.#limits.entities)
        throw this.#limit(`it declares more than ${this.#limits.entities} entities`);
      if (name !== undefined) this.#parser.ENTITIES[name] = value;
    }
  }

  #malformed(message: string): void {
    const detail = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    // saxes answers a closing tag without an opening one by closing all that is open, and complains of the rest from there.
    const isStructural = /^(unexpected close|unmatched closing|unclosed) tag/.test(detail);
    if (this.#derailed && /^(text data outside of root|documents may contain only one root|unclosed tag)/.test(detail))
      return;
    const follows = this.#derailed && isStructural;
    if (isStructural) this.#derailed = true;
    if (follows) {
      this.#handler.malformed(detail, this.line, this.column, true);
      return;
    }
    if (++this.#faults > this.#limits.faults) {
      throw new SverkaError(
        'xml/too-many-faults',
        `The file has more than ${this.#limits.faults} faults of XML; the last is ${detail} (line ${this.line}). Is it XML at all?`,
        { line: this.line, column: this.column },
      );
    }
    if (this.#inTag !== null) {
      if (this.#inTag === noFaults) this.#inTag = [];
      this.#inTag.push({ detail, line: this.line, column: this.column });
      return;
    }
    this.#handler.malformed(detail, this.line, this.column, false);
  }

  #limit(what: string): SverkaError {
    return new SverkaError(
      'xml/limit',
      `The file is refused: ${what} (line ${this.line}). If it is meant to be so, raise the limit.`,
      { line: this.line, column: this.column },
    );
  }
}
