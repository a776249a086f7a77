import { type Concept, type MarkupElement, SverkaError, type Term, type Termbase } from '../../model/index.js';
import type { FaultCode } from '../fault-words.js';
import { type FileFinding, fileFinding } from '../file-finding.js';
import { canonicalLanguage, isLanguageCode } from '../language-code.js';
import { type Pieces, type ReaderOptions, readAll, type UnitReader } from '../unit-reader.js';
import { elementText } from '../xml/element.js';
import { ElementKeeper } from '../xml/keeper.js';
import { XmlReader } from '../xml/reader.js';
import { statusFromTbx, tbxNamespaces, typeFromTbx } from './data-categories.js';

export interface TbxSink {
  /** Called once, before the first concept. */
  readonly name?: (name: string) => void;
  readonly concept: (concept: Concept) => void;
  readonly finding: (finding: FileFinding) => void;
}

export interface TbxFile {
  readonly termbase: Termbase;
  readonly findings: readonly FileFinding[];
}

/**
 * Reads TBX-Basic and TBX-Core, of 2019 (`tbx`, data categories as attributes or as tags) and of 2008 (`martif`). A concept
 * whose XML is broken becomes a finding, the others come through.
 * @throws SverkaError `tbx/not-tbx`, `xml/limit`, `xml/unknown-encoding`, `xml/bad-bytes`, `xml/too-many-faults`.
 */
export function parseTbx(pieces: Pieces, options: Pick<ReaderOptions, 'language' | 'limits'> = {}): TbxFile {
  const concepts: Concept[] = [];
  const findings: FileFinding[] = [];
  let name = '';
  const sink: TbxSink = {
    name: (read) => {
      name = read;
    },
    concept: (concept) => concepts.push(concept),
    finding: (finding) => findings.push(finding),
  };
  readAll(pieces, tbxReader(sink, options));
  return { termbase: { name, concepts }, findings };
}

type Find = (code: FaultCode, values?: Record<string, string | number>) => void;

export function tbxReader(sink: TbxSink, options: Pick<ReaderOptions, 'language' | 'limits'> = {}): UnitReader {
  let rootSeen = false;
  let nameTold = false;
  let header = true;
  let line = 1;
  let column = 1;
  let id = '';
  let broken: { detail: string; line: number; column: number } | null = null;
  const isConcept = (name: string): boolean => name === 'conceptEntry' || name === 'termEntry';

  const xml: XmlReader = new XmlReader(
    {
      open(name, attributes, atLine, atColumn) {
        if (!rootSeen) {
          if (name !== 'tbx' && name !== 'martif') throw notTbx(name, atLine, atColumn);
          rootSeen = true;
          return;
        }
        if (isConcept(name)) {
          if (keeper.isOpen) {
            while (keeper.isOpen) keeper.close();
            leaveOut();
          }
          header = false;
          broken = null;
          line = atLine;
          column = atColumn;
          id = attributes.id ?? '';
          keeper.open(name, attributes);
        } else if (keeper.isOpen || name === 'title') keeper.open(name, attributes);
      },
      text(text) {
        if (keeper.isOpen) keeper.text(text);
      },
      close() {
        if (!keeper.isOpen) return;
        const element = keeper.close();
        if (element === null) return;
        if (element.name === 'title') {
          if (header && !nameTold) sink.name?.(elementText(element).trim());
          nameTold = true;
        } else if (broken !== null) leaveOut();
        else {
          const find: Find = (code, values = {}) =>
            sink.finding(fileFinding(code, { line, column, unit: id }, values, options.language));
          const concept = conceptOf(element, find);
          if (concept !== null) sink.concept(concept);
        }
      },
      malformed(detail, atLine, atColumn, follows) {
        if (keeper.isOpen) broken ??= { detail, line: atLine, column: atColumn };
        else if (!follows)
          sink.finding(
            fileFinding('xml/not-well-formed', { line: atLine, column: atColumn }, { detail }, options.language),
          );
      },
    },
    { namespaces: tbxNamespaces, ...(options.limits === undefined ? {} : { limits: options.limits }) },
  );
  const keeper = new ElementKeeper(xml.namespaces);

  const leaveOut = (): void => {
    const where = { line: broken?.line ?? line, column: broken?.column ?? column, unit: id };
    const values = { begin: line, detail: broken?.detail ?? '' };
    sink.finding(
      fileFinding(broken === null ? 'xml/unit-unclosed' : 'xml/unit-left-out', where, values, options.language),
    );
    broken = null;
  };

  return {
    write: (piece) => xml.write(piece),
    end() {
      xml.end();
      if (!rootSeen) throw notTbx('', 1, 1);
      if (keeper.isOpen) leaveOut();
    },
  };
}

function notTbx(name: string, line: number, column: number): SverkaError {
  const found = name === '' ? 'it has no element at all' : `its root is <${name}>`;
  return new SverkaError(
    'tbx/not-tbx',
    `This is no TBX: ${found} (line ${line}). Give a file whose root is <tbx> or <martif>.`,
    {
      line,
      column,
    },
  );
}

/** Children of an element with the groups (`descripGrp`, `termNoteGrp`…) that hold a single statement opened. */
function statements(element: MarkupElement): MarkupElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const inside = child.children.filter((one) => typeof one !== 'string');
    return /^(descripGrp|adminGrp|termNoteGrp|termGrp)$/.test(child.name) && inside.length === 1 ? inside : [child];
  });
}

/** The data category an element states: by `type` in DCA style, by its name in DCT style. */
function category(element: MarkupElement): string {
  if (element.name.startsWith('dct:')) return element.name.slice(4);
  return element.attributes.type ?? element.name;
}

function conceptOf(entry: MarkupElement, find: Find): Concept | null {
  let subject = '';
  let definition: string | undefined;
  const terms: Term[] = [];
  const kept: MarkupElement[] = [];
  const id = entry.attributes.id ?? '';
  for (const child of statements(entry)) {
    const says = category(child);
    if (child.name === 'langSec' || child.name === 'langSet') {
      const code = child.attributes['xml:lang'] ?? child.attributes.lang;
      if (code === undefined) find('tbx/missing-language');
      else if (!isLanguageCode(code)) find('tbx/bad-language', { value: code, expected: canonicalLanguage(code) });
      for (const statement of statements(child)) {
        if (/^(termSec|tig|ntig)$/.test(statement.name)) {
          const term = termOf(statement, canonicalLanguage(code ?? 'und'), find);
          if (term !== null) terms.push(term);
        } else if (category(statement) === 'definition' && definition === undefined)
          definition = elementText(statement);
      }
    } else if (says === 'subjectField' && subject === '') subject = elementText(child);
    else if (says === 'definition' && definition === undefined) definition = elementText(child);
    else kept.push(child);
  }
  if (terms.length === 0) {
    find('tbx/no-term', { id });
    return null;
  }
  return {
    id,
    subject,
    ...(definition === undefined ? {} : { definition }),
    terms,
    ...(kept.length === 0 ? {} : { kept }),
  };
}

function termOf(section: MarkupElement, language: string, find: Find): Term | null {
  let text: string | undefined;
  let status: Term['status'] = 'admitted';
  let type: Term['type'] = 'full';
  let source: string | undefined;
  let note: string | undefined;
  const kept: MarkupElement[] = [];
  const look = (elements: readonly MarkupElement[]): void => {
    for (const child of elements) {
      const says = category(child);
      const value = elementText(child);
      if (child.name === 'term') text = value;
      else if (child.name === 'termGrp') look(statements(child));
      else if (says === 'administrativeStatus') {
        const known = statusFromTbx(value);
        if (known === undefined) {
          find('tbx/unknown-status', { value });
          kept.push(child);
        } else status = known;
      } else if (says === 'termType' && typeFromTbx(value) !== undefined) type = typeFromTbx(value) as Term['type'];
      else if (
        (says === 'source' || says === 'externalCrossReference') &&
        source === undefined &&
        child.name !== 'xref'
      )
        source = value;
      else if (child.name === 'note' && note === undefined) note = value;
      else kept.push(child);
    }
  };
  look(statements(section));
  if (text === undefined || text.trim() === '') return null;
  return {
    language,
    text,
    status,
    type,
    ...(source === undefined ? {} : { source }),
    ...(note === undefined ? {} : { note }),
    ...(kept.length === 0 ? {} : { kept }),
  };
}
