import {
  type Content,
  type MarkupElement,
  type Note,
  SverkaError,
  type Unit,
  type UnitFile,
  type UnitGroup,
  type UnitPart,
  type UnitState,
} from '../../model/index.js';
import { joinContents } from '../inline.js';
import { canonicalLanguage, languageLikeness, sentenceJoiner } from '../language-code.js';
import { TakenIds } from '../taken-ids.js';
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
import { isNmtoken, nmtoken } from './ids.js';
import { Xliff2Inline } from './inline2.js';
import { PlaceWalk } from './places.js';
import { qualityIssues } from './quality-issues.js';
import { withTargetLanguage } from './target-language.js';
import { TargetOnlyNotes } from './target-only.js';

export interface Xliff2Options extends WriterOptions {
  /** Default 2.1, which most tools open. */
  readonly version?: '2.0' | '2.1' | '2.2';
  /**
   * Says findings as ITS 2.0 localisation-quality issues too, on marks in the text. Default: no, because OpenXLIFF drops
   * them and leaves `hi` in its TMX; the notes carry the same words for everybody.
   */
  readonly its?: boolean;
  /** Attributes of the `xliff` element of the file that the units come from. */
  readonly rootAttributes?: Attributes;
}

/** XLIFF 2.1 (2.0 and 2.2 on request) of the units. */
export function serializeXliff2(units: Iterable<Unit>, options: Xliff2Options = {}): string {
  return serializeWhole(units, xliff2Writer(options));
}

/** XLIFF 2 in pieces, for files of any size. */
export function writeXliff2(units: Iterable<Unit>, options: Xliff2Options = {}): Generator<string> {
  return serializeInPieces(units, xliff2Writer(options));
}

const itsDeclaration = { 'xmlns:its': 'http://www.w3.org/2005/11/its' };

/** Where properties, dates and segtype stand in the metadata module. */
export const metadataCategory = 'sverka';
export const dateCategory = 'sverka-history';

export function xliff2Writer(options: Xliff2Options = {}): UnitWriter {
  const tag = (language: string): string => {
    const code = canonicalLanguage(language);
    return options.languageTags?.[code] ?? code;
  };
  const files = new TakenIds();
  const groups = new TakenIds();
  const units = new TakenIds();
  const held = new TargetOnlyNotes();
  let languages: { source: string; target: string } | null = null;
  let ordinal = 0;
  const declared = declarationsOf({
    ...options.rootAttributes,
    ...(options.its === true ? itsDeclaration : {}),
  });

  const walk = new PlaceWalk(
    {
      openFile(file) {
        groups.clear();
        units.clear();
        return openFile(file, files.take(nmtoken(file.id)), declared);
      },
      closeFile: () => '  </file>\n',
      openGroup: (group, depth) => openGroup(group, groups.take(nmtoken(group.id)), indentOf(depth), declared),
      closeGroup: (depth) => `${indentOf(depth)}</group>\n`,
    },
    false,
  );

  const begin = (source: string, target: string): string => {
    languages = { source, target };
    const version = options.version ?? '2.1';
    const namespace = version === '2.2' ? '2.2' : '2.0';
    const attributes = {
      version,
      xmlns: `urn:oasis:names:tc:xliff:document:${namespace}`,
      'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
      'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0',
      srcLang: tag(source),
      trgLang: tag(target),
      ...(options.its === true ? { ...itsDeclaration, 'its:version': '2.0' } : {}),
      ...options.rootAttributes,
    };
    return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${serializeAttributes(attributes)}>\n`;
  };

  const write = (unit: Unit): string => {
    ordinal += 1;
    if (languages !== null) requireSameLanguages(unit, languages);
    const start = languages === null ? begin(unit.sourceLanguage, unit.targetLanguage) : '';
    const place = walk.to(unit);
    const id = units.take(unit.id === '' ? `u${ordinal}` : nmtoken(unit.id));
    return start + place + serializeUnit(unit, id, ordinal, indentOf(walk.depth), options, declared);
  };

  const writer: UnitWriter = {
    write(unit) {
      const ready = held.next(unit);
      return ready === null ? '' : write(ready);
    },
    end() {
      const last = held.last();
      let out = last === null ? '' : write(last);
      if (languages === null) {
        out += begin(options.sourceLanguage ?? 'ru', options.targetLanguage ?? 'zh-CN');
        // A file must hold a unit or a group.
        out += '  <file id="f1">\n    <group id="g1"/>\n  </file>\n';
      }
      return `${out}${walk.end()}</xliff>\n`;
    },
  };
  return withTargetLanguage(writer, options.targetLanguage);
}

/** @throws SverkaError `xliff/mixed-languages`: XLIFF 2 names its two languages once for the whole file. */
function requireSameLanguages(unit: Unit, languages: { readonly source: string; readonly target: string }): void {
  const same = (code: string, other: string): boolean => code === other || languageLikeness(code, other) >= 2;
  if (
    same(unit.sourceLanguage, languages.source) &&
    (unit.target.length === 0 || same(unit.targetLanguage, languages.target))
  )
    return;
  throw new SverkaError(
    'xliff/mixed-languages',
    `The unit "${unit.id}" is ${unit.sourceLanguage} → ${unit.targetLanguage} in a file of ${languages.source} → ${languages.target}; XLIFF 2 holds one pair of languages. Split first: sverka split IN --by languages.`,
  );
}

function indentOf(depth: number): string {
  return `    ${'  '.repeat(depth)}`;
}

function openFile(file: UnitFile, id: string, declared: Declared): string {
  let out = `  <file${serializeAttributes({ id, original: file.original === '' ? undefined : file.original, ...file.attributes })}>\n`;
  for (const element of file.elements ?? []) out += `    ${serializeElement(element, declared)}\n`;
  return out + serializeNotes(file.notes ?? [], '    ');
}

function openGroup(group: UnitGroup, id: string, indent: string, declared: Declared): string {
  let out = `${indent}<group${serializeAttributes({ id, name: group.name, ...group.attributes }, declared)}>\n`;
  for (const element of group.elements ?? []) out += `${indent}  ${serializeElement(element, declared)}\n`;
  return out + serializeNotes(group.notes ?? [], `${indent}  `);
}

interface SegmentOut {
  readonly part: UnitPart | undefined;
  readonly source: Content;
  readonly target: Content | undefined;
}

/** The unit's segments as XLIFF pairs them: one a pair where each answers one, else one for all. */
function segmentsOf(unit: Unit): SegmentOut[] {
  const { source, target } = unit;
  const parts = unit.kept?.format === 'xliff2' ? unit.kept.parts?.filter((part) => part.type === 'segment') : undefined;
  if (target.length === 0)
    return source.map((content, i) => ({ part: parts?.[i], source: content, target: undefined }));
  const paired = unit.paired ?? source.length === target.length;
  if (paired) return source.map((content, i) => ({ part: parts?.[i], source: content, target: target[i] }));
  return [
    {
      part: undefined,
      source: joinContents(source, sentenceJoiner(unit.sourceLanguage)),
      target: joinContents(target, sentenceJoiner(unit.targetLanguage)),
    },
  ];
}

function serializeUnit(
  unit: Unit,
  id: string,
  ordinal: number,
  indent: string,
  options: Xliff2Options,
  declared: Declared,
): string {
  const kept = unit.kept?.format === 'xliff2' ? unit.kept : undefined;
  const segments = segmentsOf(unit);
  const ids = segmentIds(segments);
  const inline = new Xliff2Inline(unit, ids, declared);
  for (const segment of segments) {
    inline.prepare(segment.source);
    if (segment.target !== undefined) inline.prepare(segment.target);
  }
  const issues = options.its === true ? qualityIssues(unit, ordinal) : undefined;
  const item = unit.properties['x-Item'];
  const preserve = segments.some(
    (segment) => hasSignificantSpace(segment.source) || hasSignificantSpace(segment.target ?? []),
  );
  const attributes = {
    id,
    name: kept?.attributes?.name ?? item,
    type: item === undefined ? undefined : 'sverka:item',
    'xml:space': preserve && kept?.attributes?.['xml:space'] === undefined ? 'preserve' : undefined,
    ...kept?.attributes,
    ...(issues === undefined ? {} : { 'its:annotatorsRef': `localization-quality-issue|${tool.page}` }),
  };

  const inner = `${indent}  `;
  let body = '';
  body += serializeMatches(unit, ids[0] ?? 's1', inner, declared);
  body += serializeMetadata(unit, inner);
  if (issues !== undefined) body += issues.standOff(inner);
  for (const element of kept?.elements ?? []) body += `${inner}${serializeElement(element, declared)}\n`;
  body += serializeNotes(unit.notes, inner);

  let text = '';
  const order = kept?.parts;
  const between =
    order !== undefined && segments.length === order.filter((part) => part.type === 'segment').length
      ? order
      : undefined;
  const stateOf = effectiveState(unit, segments);
  let written = 0;
  const segmentText = (index: number): string => {
    const segment = segments[index] as SegmentOut;
    return serializeSegment(segment, ids[index] as string, index, stateOf(segment), inline, issues, inner);
  };
  if (between === undefined) for (; written < segments.length; written++) text += segmentText(written);
  else {
    for (const part of between) {
      if (part.type === 'segment') text += segmentText(written++);
      else text += serializeBetween(part, inline, inner);
    }
  }
  return `${indent}<unit${serializeAttributes(attributes, declared)}>\n${body}${inline.originalData(inner)}${text}${indent}</unit>\n`;
}

/** A segment's own state where it was read with one and the unit's was not changed since; else the unit's. */
function effectiveState(unit: Unit, segments: readonly SegmentOut[]) {
  const own = segments.map((segment) => segment.part?.state ?? 'initial');
  const unchanged = segments.every((segment) => segment.part !== undefined) && leastState(own) === unit.state;
  return (segment: SegmentOut): { state: UnitState; subState: string | undefined } => {
    const state = unchanged ? (segment.part?.state ?? 'initial') : unit.state;
    const subState = unchanged ? segment.part?.subState : unit.subState;
    // Without a target nothing is translated, whatever was said of it.
    return segment.target === undefined ? { state: 'initial', subState: undefined } : { state, subState };
  };
}

const stateOrder: readonly UnitState[] = ['initial', 'translated', 'reviewed', 'final'];

/** The least advanced of the states. */
export function leastState(states: readonly UnitState[]): UnitState {
  return stateOrder[Math.min(...states.map((state) => stateOrder.indexOf(state)), 3)] ?? 'initial';
}

function segmentIds(segments: readonly SegmentOut[]): string[] {
  const taken = new TakenIds();
  const own = segments.map((segment) => segment.part?.id);
  for (const id of own) if (id !== undefined) taken.take(id);
  let n = 0;
  return own.map((id) => {
    n += 1;
    return id ?? taken.take(`s${n}`);
  });
}

function serializeSegment(
  segment: SegmentOut,
  id: string,
  index: number,
  { state, subState }: { state: UnitState; subState: string | undefined },
  inline: Xliff2Inline,
  issues: ReturnType<typeof qualityIssues>,
  indent: string,
): string {
  const stated = state !== 'initial' || subState !== undefined || segment.part?.attributes?.state !== undefined;
  const attributes = {
    id,
    state: stated ? state : undefined,
    subState: subState === undefined ? undefined : subStateToken(subState),
    ...segment.part?.attributes,
  };
  const source = inline.content(segment.source, index);
  const target = segment.target === undefined ? undefined : inline.content(segment.target, index);
  let out = `${indent}<segment${serializeAttributes(attributes)}>\n`;
  const marked = index === 0 ? issues : undefined;
  out += `${indent}  <source${serializeAttributes(segment.part?.sourceAttributes ?? {})}>${marked?.source(source) ?? source}</source>\n`;
  if (target !== undefined) {
    out += `${indent}  <target${serializeAttributes(segment.part?.targetAttributes ?? {})}>${marked?.target(target) ?? target}</target>\n`;
  }
  return `${out}${indent}</segment>\n`;
}

/** A sub-state is «authority:value»; one of others without an authority is given ours. */
function subStateToken(subState: string): string {
  return subState.includes(':') ? subState : `sverka:${subState.replace(/\s+/g, '-')}`;
}

function serializeBetween(part: UnitPart, inline: Xliff2Inline, indent: string): string {
  if (part.source !== undefined) inline.prepare(part.source);
  if (part.target !== undefined) inline.prepare(part.target);
  let out = `${indent}<ignorable${serializeAttributes({ id: part.id, ...part.attributes })}>\n`;
  out += `${indent}  <source${serializeAttributes(part.sourceAttributes ?? {})}>${inline.content(part.source ?? [], -1)}</source>\n`;
  if (part.target !== undefined) {
    out += `${indent}  <target${serializeAttributes(part.targetAttributes ?? {})}>${inline.content(part.target, -1)}</target>\n`;
  }
  return `${out}${indent}</ignorable>\n`;
}

function serializeNotes(notes: readonly Note[], indent: string): string {
  if (notes.length === 0) return '';
  const taken = new TakenIds();
  for (const note of notes) if (note.id !== undefined) taken.take(note.id);
  let n = 0;
  let out = `${indent}<notes>\n`;
  for (const note of notes) {
    n += 1;
    const attributes = {
      id: note.id ?? taken.take(`n${n}`),
      appliesTo: note.appliesTo,
      category: note.category,
      priority: note.priority === undefined ? undefined : String(note.priority),
      ...note.attributes,
    };
    out += `${indent}  <note${serializeAttributes(attributes)}>${escapeText(note.text)}</note>\n`;
  }
  return `${out}${indent}</notes>\n`;
}

function serializeMetadata(unit: Unit, indent: string): string {
  const history: Record<string, string | undefined> = {
    segtype: unit.segtype === 'sentence' ? undefined : unit.segtype,
    created: unit.created,
    createdBy: unit.createdBy,
    changed: unit.changed,
    changedBy: unit.changedBy,
  };
  const groups = [metaGroup(metadataCategory, unit.properties, indent), metaGroup(dateCategory, history, indent)].join(
    '',
  );
  return groups === '' ? '' : `${indent}<mda:metadata>\n${groups}${indent}</mda:metadata>\n`;
}

function metaGroup(category: string, values: Readonly<Record<string, string | undefined>>, indent: string): string {
  let inside = '';
  for (const name in values) {
    const value = values[name];
    if (value === undefined) continue;
    inside += `${indent}    <mda:meta type="${escapeAttribute(name)}">${escapeText(value)}</mda:meta>\n`;
  }
  return inside === ''
    ? ''
    : `${indent}  <mda:metaGroup category="${category}">\n${inside}${indent}  </mda:metaGroup>\n`;
}

function serializeMatches(unit: Unit, segmentId: string, indent: string, declared: Declared): string {
  if (unit.matches === undefined || unit.matches.length === 0) return '';
  let out = `${indent}<mtc:matches>\n`;
  for (const match of unit.matches) {
    const proxy: Unit = { ...unit, source: [match.source], target: [match.target] };
    const inline = new Xliff2Inline(proxy, [], declared);
    inline.prepare(match.source);
    inline.prepare(match.target);
    const source = inline.content(match.source, 0);
    const target = inline.content(match.target, 0);
    const attributes = {
      ref: `#${segmentId}`,
      id: match.id !== undefined && isNmtoken(match.id) ? match.id : undefined,
      // One decimal, rounded down: 100 always means equal.
      similarity: match.similarity === undefined ? undefined : (Math.floor(match.similarity * 1000) / 10).toFixed(1),
      type: match.type,
      origin: match.origin,
      ...match.attributes,
    };
    out += `${indent}  <mtc:match${serializeAttributes(attributes)}>\n${inline.originalData(`${indent}    `)}`;
    out += `${indent}    <source>${source}</source>\n${indent}    <target>${target}</target>\n`;
    for (const element of (match.elements ?? []) as readonly MarkupElement[])
      out += `${indent}    ${serializeElement(element, declared)}\n`;
    out += `${indent}  </mtc:match>\n`;
  }
  return `${out}${indent}</mtc:matches>\n`;
}

/** White space that a tool may fold unless told not to. */
function hasSignificantSpace(content: Content): boolean {
  return content.some((part, index) => {
    if (typeof part !== 'string') return false;
    if (/[\t\n\r]| {2}/.test(part)) return true;
    return (index === 0 && part.startsWith(' ')) || (index === content.length - 1 && part.endsWith(' '));
  });
}
