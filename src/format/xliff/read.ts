import { SverkaError, type Unit } from '../../model/index.js';
import { type FileFinding, fileFinding } from '../file-finding.js';
import {
  type AsyncPieces,
  type Pieces,
  type ReaderOptions,
  readAll,
  type UnitReader,
  type UnitSink,
  unitsAsRead,
} from '../unit-reader.js';
import { ElementKeeper } from '../xml/keeper.js';
import { type ReadAttributes, XmlReader } from '../xml/reader.js';
import { Xliff1Body } from './read1.js';
import { Xliff2Body } from './read2.js';
import { xliff2Namespaces } from './vocabulary.js';

/** What the root says; told before the first unit. */
export interface XliffRoot {
  readonly version: '1.2' | '2.0' | '2.1' | '2.2';
  /** Attributes of the root that are not our writers' own, with declarations of the namespaces of others. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XliffSink extends UnitSink {
  readonly root?: (root: XliffRoot) => void;
}

export interface XliffFile extends XliffRoot {
  readonly units: readonly Unit[];
  readonly findings: readonly FileFinding[];
}

/** What reads the inside of `xliff`; each version has one. */
export interface XliffBody {
  open(name: string, attributes: ReadAttributes, line: number, column: number): void;
  close(name: string): void;
  text(text: string): void;
  malformed(detail: string, line: number, column: number, follows: boolean): void;
  end(): void;
}

/** What a body needs of its surroundings. */
export interface BodyContext {
  readonly sink: UnitSink;
  readonly options: ReaderOptions;
  readonly keeper: ElementKeeper;
  readonly find: (
    code: FileFinding['code'],
    where: { line: number; column: number; unit?: string | undefined },
    values?: Record<string, string | number>,
  ) => void;
}

/**
 * Reads XLIFF 1.2, 2.0, 2.1 and 2.2. A unit whose XML is broken becomes a finding, the others come through; proposals
 * (`alt-trans`, `mtc:match`) are kept and never taken for the translation.
 * @throws SverkaError `xliff/not-xliff`, `xliff/unknown-version`, `xml/limit`, `xml/unknown-encoding`, `xml/bad-bytes`,
 *   `xml/too-many-faults`.
 */
export function parseXliff(pieces: Pieces, options: ReaderOptions = {}): XliffFile {
  const units: Unit[] = [];
  const findings: FileFinding[] = [];
  let root: XliffRoot = { version: '2.1', attributes: {} };
  const sink: XliffSink = {
    root: (read) => {
      root = read;
    },
    unit: (unit) => units.push(unit),
    finding: (finding) => findings.push(finding),
  };
  readAll(pieces, xliffReader(sink, options));
  return { ...root, units, findings };
}

/** The units of an XLIFF of any size, one by one as the pieces come. */
export function readXliff(
  pieces: AsyncPieces,
  options: ReaderOptions & { readonly finding?: (finding: FileFinding) => void } = {},
): AsyncGenerator<Unit> {
  return unitsAsRead(pieces, (sink) => xliffReader(sink, options), options.finding ?? (() => undefined));
}

const ownRootAttributes = new Set(['version', 'srcLang', 'trgLang', 'xsi:schemaLocation', 'xmlns:xsi', 'xmlns']);

export function xliffReader(sink: XliffSink, options: ReaderOptions = {}): UnitReader {
  let body: XliffBody | null = null;
  const xml: XmlReader = new XmlReader(
    {
      open(name, attributes, line, column) {
        if (body !== null) body.open(name, attributes, line, column);
        else body = begin(name, attributes, line, column);
      },
      close: (name) => body?.close(name),
      text: (text) => body?.text(text),
      malformed(detail, line, column, follows) {
        if (body !== null) body.malformed(detail, line, column, follows);
        else sink.finding(fileFinding('xml/not-well-formed', { line, column }, { detail }, options.language));
      },
    },
    { namespaces: xliff2Namespaces, ...(options.limits === undefined ? {} : { limits: options.limits }) },
  );
  const context: BodyContext = {
    sink,
    options,
    keeper: new ElementKeeper(xml.namespaces),
    find: (code, where, values = {}) => sink.finding(fileFinding(code, where, values, options.language)),
  };

  const begin = (name: string, attributes: ReadAttributes, line: number, column: number): XliffBody => {
    if (name !== 'xliff') throw notXliff(name, line, column);
    const { version } = attributes;
    if (version !== '1.2' && version !== '1.1' && version !== '2.0' && version !== '2.1' && version !== '2.2') {
      throw new SverkaError(
        'xliff/unknown-version',
        `This is XLIFF "${version ?? ''}" (line ${line}); 1.2, 2.0, 2.1 and 2.2 are read.`,
        { line, column },
      );
    }
    const kept: Record<string, string> = {};
    for (const attribute in attributes) {
      if (!ownRootAttributes.has(attribute)) kept[attribute] = attributes[attribute] as string;
    }
    sink.root?.({ version: version === '1.1' ? '1.2' : version, attributes: kept });
    return version.startsWith('1') ? new Xliff1Body(context) : new Xliff2Body(context, attributes);
  };

  return {
    write: (piece) => xml.write(piece),
    end() {
      xml.end();
      if (body === null) throw notXliff('', 1, 1);
      body.end();
    },
  };
}

function notXliff(name: string, line: number, column: number): SverkaError {
  const found = name === '' ? 'it has no element at all' : `its root is <${name}>`;
  return new SverkaError(
    'xliff/not-xliff',
    `This is no XLIFF: ${found} (line ${line}). Give a file whose root is <xliff>.`,
    {
      line,
      column,
    },
  );
}
