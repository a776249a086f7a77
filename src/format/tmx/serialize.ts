import type { Content, MarkupElement, Note, Unit } from '../../model/index.js';
import { joinContents } from '../inline.js';
import { canonicalLanguage, sentenceJoiner } from '../language-code.js';
import { attributedNotes, joinedNoteText } from '../note-text.js';
import { TakenIds } from '../taken-ids.js';
import { tool } from '../tool.js';
import { serializeInPieces, serializeWhole, type UnitWriter, type WriterOptions } from '../unit-writer.js';
import { type Attributes, serializeAttributes, serializeElement } from '../xml/element.js';
import { escapeAttribute, escapeText } from '../xml/escape.js';
import { tmxDate } from './date.js';
import { CodeNumbers, serializeTmxContent } from './inline.js';
import { joinDuplicates } from './join-duplicates.js';
import { neighbourNames } from './neighbours.js';

/** What a TMX header says; the attributes are those of the `header` element. */
export interface TmxHeader {
  readonly attributes: Attributes;
  readonly notes: readonly Note[];
  readonly properties: Readonly<Record<string, string>>;
  /** `ude` and what we do not know. */
  readonly elements: readonly MarkupElement[];
}

export interface TmxWriterOptions extends WriterOptions {
  /** Header of the file that the units come from: written again, ours only where it says nothing. */
  readonly header?: TmxHeader;
  /** `x-Document` in the header; default: none. */
  readonly document?: string;
  /** Writes no `tuid`: OmegaT can bind a translation to it. Default: written. */
  readonly leaveOutIds?: boolean;
  /** Writes the words before and after each unit, where they are known, as XTM does (`x-previous-source-text`…). Default: not. */
  readonly neighbours?: boolean;
}

/**
 * TMX 1.4b of the units, valid against tmx14.dtd. Units of the same source and target are joined, with their places; use
 * {@link writeTmx} to write without looking back. A unit without a source cannot stand in TMX and is left out.
 */
export function serializeTmx(units: Iterable<Unit>, options: TmxWriterOptions = {}): string {
  return serializeWhole(joinDuplicates(units), tmxWriter(options));
}

/** TMX in pieces, for files of any size. */
export function writeTmx(units: Iterable<Unit>, options: TmxWriterOptions = {}): Generator<string> {
  return serializeInPieces(units, tmxWriter(options));
}

export function tmxWriter(options: TmxWriterOptions = {}): UnitWriter {
  let header: { language: string; segtype: string } | null = null;
  const ids = new TakenIds();
  const tag = (language: string): string => {
    const code = canonicalLanguage(language);
    return options.languageTags?.[code] ?? code;
  };

  const begin = (language: string, segtype: string): string => {
    const text = serializeHeader(tag(language), segtype, options);
    header = { language: text.language, segtype: text.segtype };
    return text.xml;
  };

  return {
    write(unit) {
      if (unit.source.length === 0 && unit.variants === undefined) return '';
      const start = header === null ? begin(unit.sourceLanguage, unit.segtype) : '';
      return start + serializeUnit(unit, header as unknown as { language: string; segtype: string }, tag, options, ids);
    },
    end() {
      const start = header === null ? begin(options.sourceLanguage ?? 'ru', 'sentence') : '';
      return `${start}  </body>\n</tmx>\n`;
    },
  };
}

function serializeHeader(
  language: string,
  segtype: string,
  options: TmxWriterOptions,
): { xml: string; language: string; segtype: string } {
  const given = options.header?.attributes ?? {};
  const date = options.date === undefined ? undefined : tmxDate(options.date);
  const attributes: Record<string, string | undefined> = {
    creationtool: tool.name,
    creationtoolversion: tool.version,
    segtype,
    'o-tmf': tool.name,
    adminlang: 'en',
    srclang: language,
    datatype: 'plaintext',
    creationdate: date,
    creationid: date === undefined ? undefined : tool.name,
    ...given,
  };
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<!DOCTYPE tmx SYSTEM "tmx14.dtd">', '<tmx version="1.4">'];
  const inside: string[] = [];
  for (const note of options.header?.notes ?? []) inside.push(`    ${serializeNote(note)}`);
  const properties = { ...options.header?.properties };
  if (options.document !== undefined) properties['x-Document'] ??= options.document;
  for (const name in properties) inside.push(`    ${serializeProp(name, properties[name] as string)}`);
  for (const element of options.header?.elements ?? []) inside.push(`    ${serializeElement(element)}`);
  const open = `  <header${serializeAttributes(attributes)}`;
  if (inside.length === 0) lines.push(`${open}/>`);
  else lines.push(`${open}>`, ...inside, '  </header>');
  lines.push('  <body>', '');
  return {
    xml: lines.join('\n'),
    language: attributes.srclang as string,
    segtype: attributes.segtype as string,
  };
}

function serializeUnit(
  unit: Unit,
  header: { language: string; segtype: string },
  tag: (language: string) => string,
  options: TmxWriterOptions,
  ids: TakenIds,
): string {
  const kept = unit.kept?.format === 'tmx' ? unit.kept : undefined;
  const sourceLanguage = tag(unit.sourceLanguage);
  let out = '    <tu';
  if (unit.id !== '' && options.leaveOutIds !== true) out += ` tuid="${escapeAttribute(ids.take(unit.id))}"`;
  const tuv = kept?.targetAttributes ?? {};
  out += dateAndAuthor('creation', unit.created, unit.createdBy, tuv);
  out += dateAndAuthor('change', unit.changed, unit.changedBy, tuv);
  if (unit.segtype !== header.segtype) out += ` segtype="${unit.segtype}"`;
  if (sourceLanguage !== header.language) out += ` srclang="${sourceLanguage}"`;
  if (kept?.attributes !== undefined) out += serializeAttributes(kept.attributes);
  out += '>\n';

  if (unit.notes.length > 0) {
    const text = joinedNoteText(unit.notes);
    if (text !== null) out += `      <note>${escapeText(text)}</note>\n`;
    for (const note of attributedNotes(unit.notes)) out += `      ${serializeNote(note)}\n`;
  }
  for (const name in unit.properties) out += `      ${serializeProp(name, unit.properties[name] as string)}\n`;
  // A memory's units are translated, and what has no target is not, unless something else is said.
  if (unit.state !== (unit.target.length === 0 ? 'initial' : 'translated'))
    out += `      ${serializeProp('x-State', unit.state)}\n`;
  if (unit.subState !== undefined) out += `      ${serializeProp('x-SubState', unit.subState)}\n`;
  if (options.neighbours === true) out += serializeNeighbours(unit);
  for (const element of kept?.elements ?? []) out += `      ${serializeElement(element)}\n`;

  const numbers = new CodeNumbers();
  const variant = (
    language: string,
    content: Content,
    attributes: Attributes | undefined,
    elements: readonly MarkupElement[] | undefined,
  ): string => {
    let tuvOut = `      <tuv xml:lang="${escapeAttribute(language)}"`;
    if (attributes !== undefined) tuvOut += serializeAttributes(attributes);
    tuvOut += '>';
    for (const element of elements ?? []) tuvOut += serializeElement(element);
    return `${tuvOut}<seg>${serializeTmxContent(content, numbers)}</seg></tuv>\n`;
  };
  if (unit.source.length > 0) {
    const content = joinContents(unit.source, sentenceJoiner(unit.sourceLanguage));
    out += variant(sourceLanguage, content, kept?.sourceAttributes, kept?.sourceElements);
  }
  if (unit.target.length > 0) {
    const content = joinContents(unit.target, sentenceJoiner(unit.targetLanguage));
    out += variant(tag(unit.targetLanguage), content, kept?.targetAttributes, kept?.targetElements);
  }
  for (const other of unit.variants ?? [])
    out += variant(tag(other.language), other.content, other.attributes, other.elements);
  return `${out}    </tu>\n`;
}

/** The date and the author on the `tu`, unless the target's `tuv` says the same for itself. */
function dateAndAuthor(kind: 'creation' | 'change', date: string | undefined, by: string | undefined, tuv: Attributes) {
  let out = '';
  const written = date === undefined ? undefined : tmxDate(date);
  if (written !== undefined && tuv[`${kind}date`] !== written) out += ` ${kind}date="${written}"`;
  if (by !== undefined && tuv[`${kind}id`] !== by) out += ` ${kind}id="${escapeAttribute(by)}"`;
  return out;
}

function serializeProp(name: string, value: string): string {
  return `<prop type="${escapeAttribute(name)}">${escapeText(value)}</prop>`;
}

function serializeNeighbours(unit: Unit): string {
  let out = '';
  for (const [name, property] of neighbourNames) {
    const text = unit[name];
    if (text !== undefined && !Object.hasOwn(unit.properties, property))
      out += `      ${serializeProp(property, text)}\n`;
  }
  return out;
}

function serializeNote(note: Note): string {
  return `<note${serializeAttributes(note.attributes ?? {})}>${escapeText(note.text)}</note>`;
}
