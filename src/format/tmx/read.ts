import {
  type Content,
  type MarkupElement,
  type Note,
  SverkaError,
  type Unit,
  type UnitVariant,
} from '../../model/index.js';
import { ContentBuilder, type InlineRule } from '../content-builder.js';
import type { FaultCode } from '../fault-words.js';
import { type FileFinding, fileFinding } from '../file-finding.js';
import { canonicalLanguage, languageLikeness } from '../language-code.js';
import { setOwn } from '../own-property.js';
import { type OpenUnit, UnitFaults } from '../unit-faults.js';
import {
  type AsyncPieces,
  type Pieces,
  type ReaderOptions,
  readAll,
  type UnitReader,
  type UnitSink,
  unitsAsRead,
} from '../unit-reader.js';
import { elementText, withoutAttributes } from '../xml/element.js';
import { ElementKeeper } from '../xml/keeper.js';
import { type ReadAttributes, XmlReader } from '../xml/reader.js';
import { isoDate } from './date.js';
import { neighboursOf } from './neighbours.js';
import type { TmxHeader } from './serialize.js';

export interface TmxSink extends UnitSink {
  /** Called once, before the first unit. */
  readonly header?: (header: TmxHeader) => void;
}

export interface TmxFile {
  readonly header: TmxHeader;
  readonly units: readonly Unit[];
  readonly findings: readonly FileFinding[];
}

/**
 * Reads TMX 1.1 to 1.4b. A unit whose XML is broken becomes a finding, the others come through. A unit in more than two
 * languages keeps the others in `variants`.
 * @throws SverkaError `tmx/not-tmx`, `xml/limit`, `xml/unknown-encoding`, `xml/bad-bytes`, `xml/too-many-faults`.
 */
export function parseTmx(pieces: Pieces, options: ReaderOptions = {}): TmxFile {
  const units: Unit[] = [];
  const findings: FileFinding[] = [];
  let header: TmxHeader = { attributes: {}, notes: [], properties: {}, elements: [] };
  const sink: TmxSink = {
    header: (read) => {
      header = read;
    },
    unit: (unit) => units.push(unit),
    finding: (finding) => findings.push(finding),
  };
  readAll(pieces, tmxReader(sink, options));
  return { header, units, findings };
}

/** The units of a TMX of any size, one by one as the pieces come. */
export function readTmx(
  pieces: AsyncPieces,
  options: ReaderOptions & { readonly finding?: (finding: FileFinding) => void } = {},
): AsyncGenerator<Unit> {
  return unitsAsRead(pieces, (sink) => tmxReader(sink, options), options.finding ?? (() => undefined));
}

/** TMX 1.4b §3.3: what each inline element is. */
const inlineRules: Readonly<Record<string, InlineRule>> = {
  bpt: { kind: 'open', role: 'code', id: ['i'] },
  ept: { kind: 'close', role: 'code', id: ['i'] },
  it: { kind: 'point', role: 'code', id: [] },
  ph: { kind: 'point', role: 'code', id: [] },
  ut: { kind: 'point', role: 'code', id: [] },
  hi: { kind: 'around', role: 'mark', id: [] },
  sub: { kind: 'around', role: 'code', id: [] },
};

/** The same with its properties open to be set while it is made. */
type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

interface Variant {
  language: string | undefined;
  content: Content | undefined;
  attributes: ReadAttributes;
  elements: MarkupElement[];
}

interface Tu extends OpenUnit {
  attributes: ReadAttributes;
  notes: Note[];
  properties: Record<string, string>;
  elements: MarkupElement[];
  variants: Variant[];
}

const ownTuAttributes = new Set(['tuid', 'creationdate', 'creationid', 'changedate', 'changeid', 'segtype', 'srclang']);
const noVariants: readonly Variant[] = [];
const noElements: readonly MarkupElement[] = [];
const languageAttributes = new Set(['xml:lang', 'lang']);

export function tmxReader(sink: TmxSink, options: ReaderOptions = {}): UnitReader {
  const reader = new TmxReader(sink, options);
  return reader;
}

class TmxReader implements UnitReader {
  readonly #sink: TmxSink;
  readonly #options: ReaderOptions;
  readonly #xml: XmlReader;
  readonly #keeper = new ElementKeeper(null);
  readonly #faults = new UnitFaults((code, where, values) => this.#find(code, where, values));
  readonly #content = new ContentBuilder('tmx', inlineRules);
  #rootSeen = false;
  #header: {
    attributes: ReadAttributes;
    notes: Note[];
    properties: Record<string, string>;
    elements: MarkupElement[];
  } | null = null;
  #headerAttributes: ReadAttributes = {};
  #headerProperties: Readonly<Record<string, string>> = {};
  #headerTold = false;
  #tu: Tu | null = null;
  #tuv: Variant | null = null;
  #inSegment = false;
  /** A note or a property whose text is being read. */
  #said: { name: string; attributes: ReadAttributes; text: string } | null = null;
  /** Language of the last target: of a unit without one, the likeliest. */
  #targetLanguage = 'und';

  constructor(sink: TmxSink, options: ReaderOptions) {
    this.#sink = sink;
    this.#options = options;
    this.#xml = new XmlReader(
      {
        open: (name, attributes, line, column) => this.#open(name, attributes, line, column),
        close: (name) => this.#close(name),
        text: (text) => this.#text(text),
        malformed: (detail, line, column, follows) => this.#faults.malformed(this.#tu, detail, line, column, follows),
      },
      options.limits === undefined ? {} : { limits: options.limits },
    );
  }

  write(piece: string | Uint8Array): void {
    this.#xml.write(piece);
  }

  end(): void {
    this.#xml.end();
    if (!this.#rootSeen) throw notTmx('', 1, 1);
    if (this.#tu !== null) this.#faults.giveUp(this.#tu, this.#tu.attributes.tuid);
    this.#tellHeader();
  }

  #open(name: string, attributes: ReadAttributes, line: number, column: number): void {
    if (this.#inSegment) {
      if (name !== 'tu' && name !== 'tuv') {
        this.#content.open(name, attributes);
        return;
      }
      this.#inSegment = false;
    }
    if (this.#said !== null) {
      // Something stands in a note or a property: it is kept as a whole.
      const { name: outer, attributes: said, text } = this.#said;
      this.#said = null;
      this.#keeper.open(outer, said);
      this.#keeper.text(text);
    }
    if (this.#keeper.isOpen && name !== 'tu') {
      this.#keeper.open(name, attributes);
      return;
    }
    switch (name) {
      case 'tu':
        while (this.#keeper.isOpen) this.#keeper.close();
        this.#said = null;
        if (this.#tu !== null) this.#faults.leaveOpen(this.#tu, this.#tu.attributes.tuid);
        this.#tellHeader();
        this.#tuv = null;
        this.#tu = { line, column, attributes, notes: [], properties: {}, elements: [], variants: [], broken: null };
        return;
      case 'tuv':
        if (this.#tu === null) return;
        this.#tuv = {
          language: attributes['xml:lang'] ?? attributes.lang,
          content: undefined,
          attributes,
          elements: [],
        };
        return;
      case 'seg':
        if (this.#tuv === null) return;
        this.#inSegment = true;
        this.#content.begin();
        return;
      case 'tmx':
        this.#rootSeen = true;
        return;
      case 'header':
        this.#header = { attributes: { ...attributes }, notes: [], properties: {}, elements: [] };
        this.#headerAttributes = attributes;
        this.#headerProperties = this.#header.properties;
        return;
      case 'body':
        this.#tellHeader();
        return;
      case 'note':
      case 'prop':
        if (this.#tuv === null && (this.#tu !== null || this.#header !== null)) {
          this.#said = { name, attributes, text: '' };
          return;
        }
        break;
    }
    this.#openOther(name, attributes, line, column);
  }

  #openOther(name: string, attributes: ReadAttributes, line: number, column: number): void {
    switch (name) {
      default:
        if (!this.#rootSeen) throw notTmx(name, line, column);
        if (this.#tuv !== null || this.#tu !== null || this.#header !== null) this.#keeper.open(name, attributes);
    }
  }

  #text(text: string): void {
    if (this.#inSegment) this.#content.text(text);
    else if (this.#said !== null) this.#said.text += text;
    else if (this.#keeper.isOpen) this.#keeper.text(text);
  }

  #close(name: string): void {
    if (this.#inSegment) {
      if (name !== 'seg') {
        this.#content.close(name);
        return;
      }
      this.#inSegment = false;
      if (this.#tuv !== null) this.#tuv.content = this.#content.end();
      return;
    }
    if (this.#said !== null) {
      const { name: said, attributes, text } = this.#said;
      this.#said = null;
      this.#kept(said, attributes, text, null);
      return;
    }
    if (this.#keeper.isOpen) {
      const element = this.#keeper.close();
      if (element !== null) this.#kept(element.name, element.attributes, elementText(element), element);
      return;
    }
    if (name === 'tuv') {
      if (this.#tuv !== null) this.#tu?.variants.push(this.#tuv);
      this.#tuv = null;
    } else if (name === 'tu') {
      const tu = this.#tu;
      this.#tu = null;
      if (tu !== null) this.#finish(tu);
    } else if (name === 'header') this.#tellHeader();
  }

  /** A note, a property or something we do not know has been read whole. */
  #kept(name: string, attributes: Readonly<Record<string, string>>, text: string, whole: MarkupElement | null): void {
    const place = this.#tuv ?? this.#tu ?? this.#header;
    if (place === null) return;
    // What a variant says of itself stays with it as it is.
    if ('notes' in place && name === 'note') {
      let any = false;
      for (const _ in attributes) any = true;
      place.notes.push(any ? { text, attributes: { ...attributes } } : { text });
    } else if ('properties' in place && name === 'prop' && isPlainProperty(attributes, place.properties)) {
      setOwn(place.properties, attributes.type as string, text);
    } else place.elements.push(whole ?? { name, attributes: { ...attributes }, children: text === '' ? [] : [text] });
  }

  #tellHeader(): void {
    if (this.#headerTold) return;
    const header = this.#header ?? { attributes: {}, notes: [], properties: {}, elements: [] };
    this.#headerTold = true;
    this.#header = null;
    this.#sink.header?.(header);
  }

  #finish(tu: Tu): void {
    if (tu.broken !== null) {
      this.#faults.giveUp(tu, tu.attributes.tuid);
      return;
    }
    const { attributes } = tu;
    const variants = tu.variants.every(hasContent) ? tu.variants : tu.variants.filter(hasContent);
    const where = { line: tu.line, column: tu.column, unit: attributes.tuid };
    if (variants.length === 0) {
      this.#find('tmx/no-segment', where, {});
      return;
    }
    const declared = attributes.srclang ?? this.#headerAttributes.srclang;
    const said = declared === undefined || declared.toLowerCase() === '*all*' ? undefined : declared;
    const wanted = this.#options.sourceLanguage ?? said;
    const source = wanted === undefined ? variants[0] : likest(variants, wanted);
    if (source === undefined) this.#find('tmx/no-source', where, { language: wanted ?? '' });
    const others = variants.filter((variant) => variant !== source);
    const target =
      this.#options.targetLanguage === undefined ? others[0] : likest(others, this.#options.targetLanguage);
    for (const variant of variants) if (variant.language === undefined) this.#find('tmx/missing-language', where, {});
    this.#sink.unit(
      this.#unit(
        tu,
        source,
        target,
        others.length === 1 && target !== undefined ? noVariants : others.filter((variant) => variant !== target),
        wanted,
      ),
    );
  }

  #unit(
    tu: Tu,
    source: Variant | undefined,
    target: Variant | undefined,
    rest: readonly Variant[],
    wanted: string | undefined,
  ): Unit {
    const { attributes, properties } = tu;
    const sourceAttributes =
      source === undefined ? undefined : withoutAttributes(source.attributes, languageAttributes);
    const targetAttributes =
      target === undefined ? undefined : withoutAttributes(target.attributes, languageAttributes);
    const created = dateOf('creationdate', tu, target);
    const changed = dateOf('changedate', tu, target);
    const createdBy = attributes.creationid ?? target?.attributes.creationid;
    const changedBy = attributes.changeid ?? target?.attributes.changeid;
    const keptAttributes = keptTuAttributes(attributes, created, changed);
    const { state: saidState, subState, rest: ownProperties } = takeState(properties);
    const segtype = attributes.segtype ?? this.#headerAttributes.segtype;
    const unit: Mutable<Unit> = {
      id: attributes.tuid ?? '',
      sourceLanguage: canonicalLanguage(source?.language ?? wanted ?? 'und'),
      targetLanguage: this.#languageOfTarget(target),
      source: source === undefined ? [] : [source.content as Content],
      target: target === undefined ? [] : [target.content as Content],
      segtype: isSegtype(segtype) ? segtype : 'sentence',
      state: saidState ?? (target === undefined ? 'initial' : 'translated'),
      notes: joinPlainNotes(tu.notes),
      properties: ownProperties,
    };
    // Set one by one: a spread for each that may be absent took a third of the time.
    if (subState !== undefined) unit.subState = subState;
    if (created !== undefined) unit.created = created;
    if (createdBy !== undefined) unit.createdBy = createdBy;
    if (changed !== undefined) unit.changed = changed;
    if (changedBy !== undefined) unit.changedBy = changedBy;
    const around = neighboursOf(ownProperties, source?.elements ?? noElements, this.#headerProperties);
    if (around !== undefined) Object.assign(unit, around);
    if (rest.length > 0) {
      unit.variants = rest.map(
        (variant): UnitVariant => ({
          language: canonicalLanguage(variant.language ?? 'und'),
          content: variant.content as Content,
          ...keptOf(variant),
        }),
      );
    }
    const sourceElements = source?.elements ?? [];
    const targetElements = target?.elements ?? [];
    const keepsSomething =
      keptAttributes !== undefined ||
      sourceAttributes !== undefined ||
      targetAttributes !== undefined ||
      tu.elements.length + sourceElements.length + targetElements.length > 0;
    if (keepsSomething) {
      unit.kept = {
        format: 'tmx',
        ...(keptAttributes === undefined ? {} : { attributes: keptAttributes }),
        ...(tu.elements.length === 0 ? {} : { elements: tu.elements }),
        ...(sourceAttributes === undefined ? {} : { sourceAttributes }),
        ...(targetAttributes === undefined ? {} : { targetAttributes }),
        ...(sourceElements.length === 0 ? {} : { sourceElements }),
        ...(targetElements.length === 0 ? {} : { targetElements }),
      };
    }
    return unit;
  }

  #languageOfTarget(target: Variant | undefined): string {
    if (target?.language !== undefined) this.#targetLanguage = canonicalLanguage(target.language);
    else if (this.#targetLanguage === 'und' && this.#options.targetLanguage !== undefined) {
      return canonicalLanguage(this.#options.targetLanguage);
    }
    return this.#targetLanguage;
  }

  #find(
    code: FaultCode,
    where: { line: number; column: number; unit?: string | undefined },
    values: Record<string, string | number>,
  ): void {
    this.#sink.finding(fileFinding(code, where, values, this.#options.language));
  }
}

function notTmx(name: string, line: number, column: number): SverkaError {
  const found = name === '' ? 'it has no element at all' : `its root is <${name}>`;
  return new SverkaError('tmx/not-tmx', `This is no TMX: ${found} (line ${line}). Give a file whose root is <tmx>.`, {
    line,
    column,
  });
}

function hasContent(variant: Variant): boolean {
  return variant.content !== undefined;
}

function likest(variants: readonly Variant[], wanted: string): Variant | undefined {
  let best: Variant | undefined;
  let likeness = 0;
  for (const variant of variants) {
    if (variant.language === undefined) continue;
    const like = languageLikeness(variant.language, wanted);
    if (like > likeness) {
      best = variant;
      likeness = like;
      if (like === 3) break;
    }
  }
  return best;
}

function isSegtype(value: string | undefined): value is Unit['segtype'] {
  return value === 'sentence' || value === 'paragraph' || value === 'phrase' || value === 'block';
}

/** A property that a name and a value say whole, of a name not yet taken. */
function isPlainProperty(
  attributes: Readonly<Record<string, string>>,
  taken: Readonly<Record<string, string>>,
): boolean {
  const { type } = attributes;
  if (type === undefined || Object.hasOwn(taken, type)) return false;
  for (const name in attributes) if (name !== 'type') return false;
  return true;
}

/** Dates that could not be read stay as they were written. */
function keptTuAttributes(attributes: ReadAttributes, created: string | undefined, changed: string | undefined) {
  const kept = withoutAttributes(attributes, ownTuAttributes);
  const oddCreation = created === undefined ? attributes.creationdate : undefined;
  const oddChange = changed === undefined ? attributes.changedate : undefined;
  if (oddCreation === undefined && oddChange === undefined) return kept;
  return {
    ...kept,
    ...(oddCreation === undefined ? {} : { creationdate: oddCreation }),
    ...(oddChange === undefined ? {} : { changedate: oddChange }),
  };
}

function keptOf(variant: Variant): {
  attributes?: Readonly<Record<string, string>>;
  elements?: readonly MarkupElement[];
} {
  const attributes = withoutAttributes(variant.attributes, languageAttributes);
  return {
    ...(attributes === undefined ? {} : { attributes }),
    ...(variant.elements.length === 0 ? {} : { elements: variant.elements }),
  };
}

const states = new Set(['initial', 'translated', 'reviewed', 'final']);

interface SaidState {
  readonly state: Unit['state'] | undefined;
  readonly subState: string | undefined;
  /** The other properties. */
  readonly rest: Readonly<Record<string, string>>;
}

/** The state that our writer put among the properties. */
function takeState(properties: Record<string, string>): SaidState {
  const { 'x-State': state, 'x-SubState': subState } = properties;
  if ((state === undefined && subState === undefined) || (state !== undefined && !states.has(state))) {
    return { state: undefined, subState: undefined, rest: properties };
  }
  const rest: Record<string, string> = {};
  for (const name in properties) {
    if (name !== 'x-State' && name !== 'x-SubState') setOwn(rest, name, properties[name] as string);
  }
  return { state: state as Unit['state'] | undefined, subState, rest };
}

function dateOf(name: 'creationdate' | 'changedate', tu: Tu, target: Variant | undefined): string | undefined {
  const written = tu.attributes[name] ?? target?.attributes[name];
  return written === undefined ? undefined : isoDate(written);
}

/** Several plain notes are told as one, as they are written. */
function joinPlainNotes(notes: readonly Note[]): readonly Note[] {
  if (notes.length < 2) return notes;
  const plain = notes.filter((note) => note.attributes === undefined);
  if (plain.length < 2)
    return notes.length === plain.length ? notes : [...plain, ...notes.filter((note) => note.attributes !== undefined)];
  return [
    { text: plain.map((note) => note.text).join('\n') },
    ...notes.filter((note) => note.attributes !== undefined),
  ];
}
