import { plainText, SverkaError, type Unit, type UnitState } from '../../model/index.js';
import { fileFinding } from '../file-finding.js';
import { joinContents } from '../inline.js';
import { canonicalLanguage, isLanguageCode, sentenceJoiner } from '../language-code.js';
import { setOwn } from '../own-property.js';
import { TextPieces } from '../text/pieces.js';
import type { ReaderOptions, UnitReader, UnitSink } from '../unit-reader.js';
import type { UnitWriter, WriterOptions } from '../unit-writer.js';
import { type Row, RowCutter, serializeCell } from './rows.js';

/** Columns that are written, in this order. Properties stand as one JSON object, because no two units need have the same. */
const columns = [
  'id',
  'sourceLanguage',
  'targetLanguage',
  'source',
  'target',
  'state',
  'subState',
  'segtype',
  'notes',
  'created',
  'createdBy',
  'changed',
  'changedBy',
  'properties',
] as const;
type Column = (typeof columns)[number];

export type Delimiter = ',' | '\t' | ';';

export interface TableWriterOptions extends WriterOptions {
  readonly delimiter?: Delimiter;
}

/** Units as a table, one a line. Inline markup is left out: a cell holds what a translator reads. */
export function csvWriter(options: TableWriterOptions = {}): UnitWriter {
  const delimiter = options.delimiter ?? ',';
  let begun = false;
  const head = (): string => {
    if (begun) return '';
    begun = true;
    return `${columns.join(delimiter)}\r\n`;
  };
  const tag = (language: string): string =>
    options.languageTags?.[canonicalLanguage(language)] ?? canonicalLanguage(language);
  return {
    write(unit) {
      const values: Record<Column, string> = {
        id: unit.id,
        sourceLanguage: tag(unit.sourceLanguage),
        targetLanguage: tag(unit.targetLanguage),
        source: sideText(unit.source, unit.sourceLanguage),
        target: sideText(unit.target, unit.targetLanguage),
        state: unit.state,
        subState: unit.subState ?? '',
        segtype: unit.segtype,
        notes: unit.notes.map((note) => note.text).join('\n'),
        created: unit.created ?? '',
        createdBy: unit.createdBy ?? '',
        changed: unit.changed ?? '',
        changedBy: unit.changedBy ?? '',
        properties: Object.keys(unit.properties).length === 0 ? '' : JSON.stringify(unit.properties),
      };
      return `${head()}${columns.map((column) => serializeCell(values[column], delimiter)).join(delimiter)}\r\n`;
    },
    end: head,
  };
}

function sideText(contents: Unit['source'], language: string): string {
  return contents.length === 0 ? '' : plainText(joinContents(contents, sentenceJoiner(language)));
}

interface Head {
  readonly places: ReadonlyMap<string, number>;
  readonly source: number;
  readonly target: number;
  readonly sourceLanguage: string | undefined;
  readonly targetLanguage: string | undefined;
  readonly count: number;
}

/**
 * Reads a table whose first line names columns «source» and «target», or two columns by their language codes («ru»,
 * «zh-CN»); all others of ours are taken where they are, columns that are not ours become properties.
 * @throws SverkaError `table/no-columns`.
 */
export function csvReader(
  sink: UnitSink,
  options: ReaderOptions & { readonly delimiter?: Delimiter } = {},
): UnitReader {
  const text = new TextPieces();
  let head: Head | null = null;
  let cutter: RowCutter | null = null;
  let first = '';

  const row = (read: Row): void => {
    if (head === null) {
      head = readHead(read.cells, options);
      return;
    }
    if (read.cells.length > head.count) {
      const values = { found: read.cells.length, expected: head.count };
      sink.finding(fileFinding('table/bad-row', { line: read.line, column: 1 }, values, options.language));
      return;
    }
    sink.unit(unitOfRow(read.cells, head));
  };

  const take = (piece: string): void => {
    if (cutter !== null) {
      cutter.write(piece);
      return;
    }
    // The delimiter shows in the first line.
    first += piece;
    if (/[\r\n]/.test(first)) begin();
  };
  const begin = (): void => {
    cutter = new RowCutter(options.delimiter ?? delimiterOf(first), row);
    cutter.write(first);
    first = '';
  };

  return {
    write: (piece) => take(text.decode(piece)),
    end() {
      take(text.end());
      if (cutter === null) begin();
      const { unclosed, line } = (cutter as unknown as RowCutter).end();
      if (unclosed) sink.finding(fileFinding('table/unclosed-quote', { line, column: 1 }, {}, options.language));
      if (head === null) readHead([], options);
    },
  };
}

function delimiterOf(text: string): Delimiter {
  const line = text.slice(0, text.search(/[\r\n]|$/));
  const counts = (['\t', ';', ','] as const).map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).delimiter;
}

function readHead(cells: readonly string[], options: ReaderOptions): Head {
  const names = cells.map((cell) => cell.trim());
  const places = new Map(names.map((name, index) => [name.toLowerCase(), index]));
  let source = places.get('source') ?? -1;
  let target = places.get('target') ?? -1;
  let { sourceLanguage, targetLanguage } = options;
  if (source === -1 || target === -1) {
    const languages = names.flatMap((name, index) =>
      isColumn(name) || !isLanguageCode(name) ? [] : [{ name, index }],
    );
    const [left, right] = languages;
    if (left === undefined || right === undefined) {
      throw new SverkaError(
        'table/no-columns',
        `The first line names no columns for a source and a target (${names.slice(0, 8).join(', ')}). Name them "source" and "target", or by their languages: "ru", "zh-CN".`,
        { line: 1 },
      );
    }
    source = left.index;
    target = right.index;
    sourceLanguage ??= canonicalLanguage(left.name);
    targetLanguage ??= canonicalLanguage(right.name);
  }
  return { places, source, target, sourceLanguage, targetLanguage, count: cells.length };
}

function isColumn(name: string): boolean {
  return columns.some((column) => column.toLowerCase() === name.toLowerCase());
}

const states: ReadonlySet<string> = new Set(['initial', 'translated', 'reviewed', 'final']);

function unitOfRow(cells: readonly string[], head: Head): Unit {
  const value = (column: Column | 'note'): string => cells[head.places.get(column.toLowerCase()) ?? -1] ?? '';
  const source = cells[head.source] ?? '';
  const target = cells[head.target] ?? '';
  const state = value('state');
  const segtype = value('segtype');
  const notes = value('notes') || value('note');
  const known = states.has(state) ? (state as UnitState) : target === '' ? 'initial' : 'translated';
  const optional = (name: 'subState' | 'created' | 'createdBy' | 'changed' | 'changedBy') =>
    value(name) === '' ? {} : { [name]: value(name) };
  return {
    id: value('id'),
    sourceLanguage: canonicalLanguage(value('sourceLanguage') || (head.sourceLanguage ?? 'und')),
    targetLanguage: canonicalLanguage(value('targetLanguage') || (head.targetLanguage ?? 'und')),
    source: source === '' ? [] : [[source]],
    target: target === '' ? [] : [[target]],
    segtype: segtype === 'paragraph' || segtype === 'phrase' || segtype === 'block' ? segtype : 'sentence',
    state: known,
    ...optional('subState'),
    notes: notes === '' ? [] : [{ text: notes }],
    properties: propertiesOf(cells, head, value('properties')),
    ...optional('created'),
    ...optional('createdBy'),
    ...optional('changed'),
    ...optional('changedBy'),
  };
}

function propertiesOf(cells: readonly string[], head: Head, json: string): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const [name, index] of head.places) {
    const cell = cells[index] ?? '';
    const isOurs = isColumn(name) || name === 'note' || index === head.source || index === head.target || name === '';
    if (!isOurs && cell !== '') setOwn(properties, name, cell);
  }
  if (json === '') return properties;
  try {
    const read: unknown = JSON.parse(json);
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) {
      for (const [name, value] of Object.entries(read)) if (typeof value === 'string') setOwn(properties, name, value);
      return properties;
    }
  } catch {
    // What is no object of ours is somebody's own word.
  }
  setOwn(properties, 'properties', json);
  return properties;
}
