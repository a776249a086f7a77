import type { Content, Note, Unit, UnitFile, UnitGroup } from '../../model/index.js';
import { joinContents } from '../inline.js';
import { canonicalLanguage, sentenceJoiner } from '../language-code.js';
import { attributedNotes } from '../note-text.js';
import { TakenIds } from '../taken-ids.js';
import { CodeNumbers } from '../tmx/inline.js';
import { tool } from '../tool.js';
import { serializeInPieces, serializeWhole, type UnitWriter, type WriterOptions } from '../unit-writer.js';
import {
  type Attributes,
  type Declared,
  declarationsOf,
  serializeAttributes,
  serializeElement,
} from '../xml/element.js';
import { escapeAttribute, escapeText } from '../xml/escape.js';
import { serializeXliff1Content } from './inline1.js';
import { PlaceWalk } from './places.js';
import { stateTo12 } from './states1.js';
import { withTargetLanguage } from './target-language.js';
import { TargetOnlyNotes } from './target-only.js';

export interface Xliff1Options extends WriterOptions {
  /** Attributes of the `xliff` element of the file that the units come from. */
  readonly rootAttributes?: Attributes;
}

/** XLIFF 1.2, transitional: what most translators' tools open. */
export function serializeXliff12(units: Iterable<Unit>, options: Xliff1Options = {}): string {
  return serializeWhole(units, xliff12Writer(options));
}

/** XLIFF 1.2 in pieces, for files of any size. */
export function writeXliff12(units: Iterable<Unit>, options: Xliff1Options = {}): Generator<string> {
  return serializeInPieces(units, xliff12Writer(options));
}

export function xliff12Writer(options: Xliff1Options = {}): UnitWriter {
  const tag = (language: string): string => {
    const code = canonicalLanguage(language);
    return options.languageTags?.[code] ?? code;
  };
  const groups = new TakenIds();
  const units = new TakenIds();
  const held = new TargetOnlyNotes();
  let begun = false;
  const declared = declarationsOf(options.rootAttributes ?? {});
  let ordinal = 0;

  const walk = new PlaceWalk(
    {
      openFile: (file, unit) => {
        groups.clear();
        units.clear();
        return openFile(file, tag(unit.sourceLanguage), tag(unit.targetLanguage), options.date, declared);
      },
      closeFile: () => '    </body>\n  </file>\n',
      openGroup: (group, depth) => openGroup(group, groups.take(group.id), indentOf(depth), declared),
      closeGroup: (depth) => `${indentOf(depth)}</group>\n`,
    },
    true,
  );

  const begin = (): string => {
    begun = true;
    const namespace = 'urn:oasis:names:tc:xliff:document:1.2';
    const attributes = {
      version: '1.2',
      xmlns: namespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${namespace} xliff-core-1.2-transitional.xsd`,
      ...options.rootAttributes,
    };
    return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${serializeAttributes(attributes)}>\n`;
  };

  const write = (unit: Unit): string => {
    ordinal += 1;
    const start = begun ? '' : begin();
    const place = walk.to(unit);
    const id = units.take(unit.id === '' ? `u${ordinal}` : unit.id);
    return start + place + serializeUnit(unit, id, indentOf(walk.depth), declared);
  };

  const writer: UnitWriter = {
    write(unit) {
      const ready = held.next(unit);
      return ready === null ? '' : write(ready);
    },
    end() {
      const last = held.last();
      let out = last === null ? '' : write(last);
      if (!begun) {
        out += begin();
        const file = { id: 'f1', original: 'unknown' };
        out += openFile(
          file,
          tag(options.sourceLanguage ?? 'ru'),
          tag(options.targetLanguage ?? 'zh-CN'),
          options.date,
          declared,
        );
        out += '    </body>\n  </file>\n';
      }
      return `${out}${walk.end()}</xliff>\n`;
    },
  };
  return withTargetLanguage(writer, options.targetLanguage);
}

function indentOf(depth: number): string {
  return `      ${'  '.repeat(depth)}`;
}

function openFile(
  file: UnitFile,
  source: string,
  target: string,
  date: string | undefined,
  declared: Declared,
): string {
  const attributes = {
    original: file.original,
    'source-language': source,
    'target-language': target,
    datatype: 'plaintext',
    'tool-id': file.attributes === undefined ? tool.name : undefined,
    date,
    ...file.attributes,
  };
  let out = `  <file${serializeAttributes(attributes, declared)}>\n`;
  let inside = '';
  for (const element of file.elements ?? []) inside += `      ${serializeElement(element, declared)}\n`;
  if (file.attributes === undefined) {
    inside += `      <tool tool-id="${tool.name}" tool-name="${tool.name}" tool-version="${tool.version}"/>\n`;
  }
  for (const note of file.notes ?? []) inside += `      ${serializeNote(note, note.text)}\n`;
  if (inside !== '') out += `    <header>\n${inside}    </header>\n`;
  return `${out}    <body>\n`;
}

function openGroup(group: UnitGroup, id: string, indent: string, declared: Declared): string {
  const attributes = {
    id,
    resname: group.name,
    restype: group.attributes === undefined && group.name !== undefined ? 'x-section' : undefined,
    ...group.attributes,
  };
  let out = `${indent}<group${serializeAttributes(attributes, declared)}>\n`;
  // XLIFF's own elements stand before the notes, those of others behind.
  const elements = group.elements ?? [];
  for (const element of elements)
    if (!element.name.includes(':')) out += `${indent}  ${serializeElement(element, declared)}\n`;
  for (const note of group.notes ?? []) out += `${indent}  ${serializeNote(note, note.text)}\n`;
  for (const element of elements)
    if (element.name.includes(':')) out += `${indent}  ${serializeElement(element, declared)}\n`;
  return out;
}

function serializeUnit(unit: Unit, id: string, indent: string, declared: Declared): string {
  const kept = unit.kept?.format === 'xliff1' ? unit.kept : undefined;
  const item = unit.properties['x-Item'];
  const translated = unit.target.length > 0;
  const sourceJoiner = sentenceJoiner(unit.sourceLanguage);
  const targetJoiner = sentenceJoiner(unit.targetLanguage);
  const paired = translated && (unit.paired ?? unit.source.length === unit.target.length) && unit.source.length > 1;
  const between = kept?.parts?.filter((part) => part.type === 'between');
  const source = paired ? undefined : joinContents(unit.source, sourceJoiner);
  const target = !translated || paired ? undefined : joinContents(unit.target, targetJoiner);
  const preserve = [...unit.source, ...unit.target].some(hasSignificantSpace);
  const attributes = {
    id,
    resname: kept?.attributes?.resname ?? item,
    restype: item === undefined ? undefined : 'x-item',
    approved: translated ? (unit.state === 'final' ? 'yes' : 'no') : undefined,
    'xml:space': preserve ? 'preserve' : undefined,
    ...kept?.attributes,
  };
  const inner = `${indent}  `;
  const numbers = new CodeNumbers();
  let out = `${indent}<trans-unit${serializeAttributes(attributes, declared)}>\n`;
  const sourceOpen = `${inner}<source${serializeAttributes(kept?.sourceAttributes ?? {}, declared)}>`;
  const targetAttributes = { ...kept?.targetAttributes, state: stateTo12(unit.state, unit.subState) };
  const targetOpen = `${inner}<target${serializeAttributes(stateFirst(targetAttributes), declared)}>`;
  if (paired) {
    const join = (contents: readonly Content[], side: 'source' | 'target', joiner: string, mark: boolean): string =>
      contents
        .map((content, i) => {
          const text = serializeXliff1Content(content, numbers, declared);
          const mid = kept?.parts?.filter((part) => part.type === 'segment')[i]?.id ?? String(i + 1);
          const gap = i === 0 ? '' : (between?.[i - 1]?.[side] ?? [joiner]);
          const gapText = gap === '' ? '' : serializeXliff1Content(gap as Content, numbers, declared);
          return `${gapText}${mark ? `<mrk mtype="seg" mid="${escapeAttribute(mid)}">${text}</mrk>` : text}`;
        })
        .join('');
    out += `${sourceOpen}${join(unit.source, 'source', sourceJoiner, false)}</source>\n`;
    out += `${inner}<seg-source>${join(unit.source, 'source', sourceJoiner, true)}</seg-source>\n`;
    out += `${targetOpen}${join(unit.target, 'target', targetJoiner, true)}</target>\n`;
  } else {
    out += `${sourceOpen}${serializeXliff1Content(source as Content, numbers, declared)}</source>\n`;
    if (target !== undefined) out += `${targetOpen}${serializeXliff1Content(target, numbers, declared)}</target>\n`;
  }
  out += serializeProperties(unit, inner);
  out += serializeNotes(unit.notes, inner);
  for (const element of kept?.elements ?? []) out += `${inner}${serializeElement(element, declared)}\n`;
  return `${out}${indent}</trans-unit>\n`;
}

function stateFirst(attributes: Record<string, string>): Record<string, string> {
  const { state, ...rest } = attributes;
  return state === undefined ? rest : { state, ...rest };
}

/** What a unit says beyond its properties stands in the same context group, under types with this beginning. */
export const historyPrefix = 'x-sverka-';

function serializeProperties(unit: Unit, indent: string): string {
  let contexts = '';
  let others = '';
  for (const name in unit.properties) {
    const value = escapeText(unit.properties[name] as string);
    // XLIFF 1.2 wants a type of one's own to begin with «x-» and to have no space.
    if (/^x-\S+$/.test(name)) contexts += `<context context-type="${escapeAttribute(name)}">${value}</context>`;
    else others += `<prop prop-type="${escapeAttribute(name)}">${value}</prop>`;
  }
  const history = {
    segtype: unit.segtype === 'sentence' ? undefined : unit.segtype,
    created: unit.created,
    createdBy: unit.createdBy,
    changed: unit.changed,
    changedBy: unit.changedBy,
    // Without a target there is no element that could say the state.
    state: unit.target.length === 0 && unit.state !== 'initial' ? unit.state : undefined,
    subState: subStateIsLost(unit) ? unit.subState : undefined,
  };
  for (const [name, value] of Object.entries(history)) {
    if (value !== undefined)
      contexts += `<context context-type="${historyPrefix}${name}">${escapeText(value)}</context>`;
  }
  let out = '';
  // A name would have to be unique in the file.
  if (contexts !== '') out += `${indent}<context-group purpose="information">${contexts}</context-group>\n`;
  if (others !== '') out += `${indent}<prop-group>${others}</prop-group>\n`;
  return out;
}

/** Whether `state` of XLIFF 1.2 cannot say the sub-state. */
function subStateIsLost(unit: Unit): boolean {
  if (unit.subState === undefined) return false;
  if (unit.target.length === 0) return true;
  const written = stateTo12(unit.state, unit.subState);
  return (
    written === stateTo12(unit.state, undefined) ||
    (written === 'needs-review-translation' && unit.state !== 'translated')
  );
}

/** One note for each who speaks: tools that show only one show all that one said. */
function serializeNotes(notes: readonly Note[], indent: string): string {
  const attributed = attributedNotes(notes);
  const bySpeaker = new Map<string, Note[]>();
  for (const note of notes) {
    if (attributed.includes(note)) continue;
    const speaker = note.from ?? '';
    const said = bySpeaker.get(speaker);
    if (said === undefined) bySpeaker.set(speaker, [note]);
    else said.push(note);
  }
  let out = '';
  for (const said of bySpeaker.values()) {
    const first = said[0] as Note;
    const side = said.every((note) => note.appliesTo === first.appliesTo) ? first.appliesTo : undefined;
    const priorities = said.map((note) => note.priority).filter((priority) => priority !== undefined);
    const { appliesTo: _, priority: __, ...rest } = first;
    const joined: Note = {
      ...rest,
      ...(side === undefined ? {} : { appliesTo: side }),
      ...(priorities.length === 0 ? {} : { priority: Math.min(...priorities) }),
    };
    out += `${indent}${serializeNote(joined, said.map((note) => note.text).join('\n'))}\n`;
  }
  for (const note of attributed) out += `${indent}${serializeNote(note, note.text)}\n`;
  return out;
}

function serializeNote(note: Note, text: string): string {
  const attributes = {
    from: note.from,
    annotates: note.appliesTo,
    priority: note.priority === undefined ? undefined : String(note.priority),
    ...note.attributes,
  };
  return `<note${serializeAttributes(attributes)}>${escapeText(text)}</note>`;
}

function hasSignificantSpace(content: Content): boolean {
  return content.some((part) => typeof part === 'string' && /[\t\n\r]| {2}|^ | $/.test(part));
}
