import {
  type Content,
  type InlineCode,
  type KeptMarkup,
  type MarkupElement,
  type Note,
  SverkaError,
  type Unit,
  type UnitFile,
  type UnitGroup,
  type UnitMatch,
  type UnitPart,
  type UnitVariant,
} from '../../model/index.js';
import { fileFinding } from '../file-finding.js';
import { canonicalLanguage } from '../language-code.js';
import { TextPieces } from '../text/pieces.js';
import type { ReaderOptions, UnitReader, UnitSink } from '../unit-reader.js';
import type { UnitWriter, WriterOptions } from '../unit-writer.js';
import { JsonReader, type JsonValue } from './reader.js';

/** Units as JSON lines: one unit a line, all that a unit can hold, nothing lost. */
export function jsonLinesWriter(options: WriterOptions = {}): UnitWriter {
  const tag = (language: string): string =>
    options.languageTags?.[canonicalLanguage(language)] ?? canonicalLanguage(language);
  return {
    write: (unit) =>
      `${JSON.stringify({ ...unit, sourceLanguage: tag(unit.sourceLanguage), targetLanguage: tag(unit.targetLanguage) })}\n`,
    end: () => '',
  };
}

/** Reads JSON lines. A line that is no unit becomes a finding, the others come through; «source» may be plain text. */
export function jsonLinesReader(sink: UnitSink, options: ReaderOptions = {}): UnitReader {
  const text = new TextPieces();
  let rest = '';
  let line = 0;
  let first = true;
  const longest = options.limits?.run ?? 16_000_000;

  const takeLine = (content: string): void => {
    line += 1;
    const clean = content.trim();
    if (clean === '') return;
    try {
      sink.unit(readUnit(JsonReader.parse(clean), options));
    } catch (error) {
      if (!(error instanceof SverkaError)) throw error;
      sink.finding(fileFinding('jsonl/bad-line', { line, column: 1 }, { reason: error.message }, options.language));
    }
  };
  const take = (piece: string): void => {
    rest += first && piece.startsWith('\ufeff') ? piece.slice(1) : piece;
    if (piece !== '') first = false;
    let from = 0;
    for (let end = rest.indexOf('\n'); end !== -1; end = rest.indexOf('\n', from)) {
      takeLine(rest.slice(from, end));
      from = end + 1;
    }
    rest = rest.slice(from);
    if (rest.length > longest) {
      throw new SverkaError(
        'json/limit',
        `Line ${line + 1} is longer than ${longest} characters. Is it JSON lines at all?`,
        {
          line: line + 1,
        },
      );
    }
  };
  return {
    write: (piece) => take(text.decode(piece)),
    end() {
      take(text.end());
      if (rest !== '') takeLine(rest);
    },
  };
}

function readUnit(value: JsonValue, options: ReaderOptions): Unit {
  const text = (name: string): string | undefined => value.field(name).optionalString();
  const source = value.field('source').optional(readSide) ?? [];
  const target = value.field('target').optional(readSide) ?? [];
  const optional = <Name extends string, T>(name: Name, read: (field: JsonValue) => T): { [K in Name]?: T } => {
    const found = value.field(name).optional(read);
    return (found === undefined ? {} : { [name]: found }) as { [K in Name]?: T };
  };
  const string = (field: JsonValue): string => field.string();
  return {
    id: text('id') ?? '',
    sourceLanguage: canonicalLanguage(text('sourceLanguage') ?? options.sourceLanguage ?? 'und'),
    targetLanguage: canonicalLanguage(text('targetLanguage') ?? options.targetLanguage ?? 'und'),
    source,
    target,
    segtype:
      value.field('segtype').optional((one) => one.oneOf(['sentence', 'paragraph', 'phrase', 'block'])) ?? 'sentence',
    state:
      value.field('state').optional((one) => one.oneOf(['initial', 'translated', 'reviewed', 'final'])) ??
      (target.length === 0 ? 'initial' : 'translated'),
    ...optional('subState', string),
    notes: value.field('notes').optional((notes) => notes.list(readNote)) ?? [],
    properties: value.field('properties').optional((record) => record.record(string)) ?? {},
    ...optional('created', string),
    ...optional('createdBy', string),
    ...optional('changed', string),
    ...optional('changedBy', string),
    ...optional('previous', string),
    ...optional('next', string),
    ...optional('previousTarget', string),
    ...optional('nextTarget', string),
    ...optional('paired', (paired) => paired.boolean()),
    ...optional('place', (place) => ({
      file: readPlace(place.field('file'), true) as UnitFile,
      groups: place.field('groups').list((group) => readPlace(group, false) as UnitGroup),
    })),
    ...optional('matches', (matches) => matches.list(readMatch)),
    ...optional('variants', (variants) => variants.list(readVariant)),
    ...optional('kept', readKept),
  };
}

/** A side: a list of segments, or plain text. */
function readSide(value: JsonValue): readonly Content[] {
  return typeof value.raw() === 'string' ? [[value.string()]] : value.list(readContent);
}

function readContent(value: JsonValue): Content {
  return value.list((part) => (typeof part.raw() === 'string' ? part.string() : readCode(part)));
}

function readCode(value: JsonValue): InlineCode {
  const vocabulary = value.field('vocabulary').optional((one) => one.oneOf(['tmx', 'xliff1', 'xliff2']));
  const inner = value.field('inner').optional(readContent);
  return {
    type: value.field('type').oneOf(['open', 'close', 'point']),
    role: value.field('role').oneOf(['code', 'mark']),
    id: value.field('id').string(),
    element: elementName(value.field('element')),
    ...(vocabulary === undefined ? {} : { vocabulary }),
    attributes: value.field('attributes').record((one) => one.string()),
    data: value.field('data').string(),
    ...(inner === undefined ? {} : { inner }),
  };
}

/** A name that would not be one in XML must not come into a file through the back door. */
function elementName(value: JsonValue): string {
  const name = value.string();
  if (!/^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(name))
    throw new SverkaError('json/bad-value', `"${name}" is no name of an element.`);
  return name;
}

function readElement(value: JsonValue): MarkupElement {
  return {
    name: elementName(value.field('name')),
    attributes: readAttributes(value.field('attributes')),
    children: value
      .field('children')
      .list((child) => (typeof child.raw() === 'string' ? child.string() : readElement(child))),
  };
}

function readAttributes(value: JsonValue): Record<string, string> {
  const attributes = value.record((one) => one.string());
  for (const name of Object.keys(attributes)) {
    if (!/^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(name)) {
      throw new SverkaError('json/bad-value', `"${name}" is no name of an attribute.`);
    }
  }
  return attributes;
}

function readNote(value: JsonValue): Note {
  const appliesTo = value.field('appliesTo').optional((one) => one.oneOf(['source', 'target']));
  const from = value.field('from').optionalString();
  const category = value.field('category').optionalString();
  const priority = value.field('priority').optional((one) => one.number());
  const id = value.field('id').optionalString();
  const attributes = value.field('attributes').optional(readAttributes);
  return {
    text: value.field('text').string(),
    ...(appliesTo === undefined ? {} : { appliesTo }),
    ...(from === undefined ? {} : { from }),
    ...(category === undefined ? {} : { category }),
    ...(priority === undefined ? {} : { priority }),
    ...(id === undefined ? {} : { id }),
    ...(attributes === undefined ? {} : { attributes }),
  };
}

function readPlace(value: JsonValue, isFile: boolean): UnitFile | UnitGroup {
  const name = value.field('name').optionalString();
  const notes = value.field('notes').optional((list) => list.list(readNote));
  const attributes = value.field('attributes').optional(readAttributes);
  const elements = value.field('elements').optional((list) => list.list(readElement));
  return {
    id: value.field('id').string(),
    ...(isFile ? { original: value.field('original').string() } : {}),
    ...(name === undefined ? {} : { name }),
    ...(notes === undefined ? {} : { notes }),
    ...(attributes === undefined ? {} : { attributes }),
    ...(elements === undefined ? {} : { elements }),
  };
}

function readMatch(value: JsonValue): UnitMatch {
  const similarity = value.field('similarity').optional((one) => one.number());
  const type = value.field('type').optional((one) => one.oneOf(['am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other']));
  const origin = value.field('origin').optionalString();
  const id = value.field('id').optionalString();
  return {
    source: readContent(value.field('source')),
    target: readContent(value.field('target')),
    ...(similarity === undefined ? {} : { similarity }),
    ...(type === undefined ? {} : { type }),
    ...(origin === undefined ? {} : { origin }),
    ...(id === undefined ? {} : { id }),
    ...readKeptPair(value, 'attributes', 'elements'),
  };
}

function readVariant(value: JsonValue): UnitVariant {
  return {
    language: value.field('language').string(),
    content: readContent(value.field('content')),
    ...readKeptPair(value, 'attributes', 'elements'),
  };
}

function readKeptPair<A extends string, E extends string>(value: JsonValue, attributesName: A, elementsName: E) {
  const attributes = value.field(attributesName).optional(readAttributes);
  const elements = value.field(elementsName).optional((list) => list.list(readElement));
  return {
    ...(attributes === undefined ? {} : { [attributesName]: attributes }),
    ...(elements === undefined ? {} : { [elementsName]: elements }),
  } as { [K in A]?: Record<string, string> } & { [K in E]?: MarkupElement[] };
}

function readKept(value: JsonValue): KeptMarkup {
  const parts = value.field('parts').optional((list) => list.list(readPart));
  return {
    format: value.field('format').oneOf(['tmx', 'xliff1', 'xliff2']),
    ...readKeptPair(value, 'attributes', 'elements'),
    ...readKeptPair(value, 'sourceAttributes', 'sourceElements'),
    ...readKeptPair(value, 'targetAttributes', 'targetElements'),
    ...(parts === undefined ? {} : { parts }),
  };
}

function readPart(value: JsonValue): UnitPart {
  const id = value.field('id').optionalString();
  const state = value.field('state').optional((one) => one.oneOf(['initial', 'translated', 'reviewed', 'final']));
  const subState = value.field('subState').optionalString();
  const source = value.field('source').optional(readContent);
  const target = value.field('target').optional(readContent);
  const attributes = value.field('attributes').optional(readAttributes);
  const sourceAttributes = value.field('sourceAttributes').optional(readAttributes);
  const targetAttributes = value.field('targetAttributes').optional(readAttributes);
  return {
    type: value.field('type').oneOf(['segment', 'between']),
    ...(id === undefined ? {} : { id }),
    ...(state === undefined ? {} : { state }),
    ...(subState === undefined ? {} : { subState }),
    ...(source === undefined ? {} : { source }),
    ...(target === undefined ? {} : { target }),
    ...(attributes === undefined ? {} : { attributes }),
    ...(sourceAttributes === undefined ? {} : { sourceAttributes }),
    ...(targetAttributes === undefined ? {} : { targetAttributes }),
  };
}
