import type {
  Content,
  InlineCode,
  KeptMarkup,
  MarkupElement,
  Note,
  UnitMatch,
  UnitPart,
  UnitState,
} from '../../model/index.js';
import { ContentBuilder } from '../content-builder.js';
import { canonicalLanguage } from '../language-code.js';
import { setOwn } from '../own-property.js';
import { type OpenUnit, UnitFaults } from '../unit-faults.js';
import { elementText, withoutAttributes } from '../xml/element.js';
import type { ReadAttributes } from '../xml/reader.js';
import { PlaceReader } from './place-reader.js';
import type { BodyContext, XliffBody } from './read.js';
import { dateCategory, leastState, metadataCategory } from './serialize2.js';
import { historyOf } from './unit-history.js';
import { inline2Rules } from './vocabulary.js';

interface Part {
  type: UnitPart['type'];
  attributes: ReadAttributes;
  source: Content | undefined;
  target: Content | undefined;
  sourceAttributes: ReadAttributes;
  targetAttributes: ReadAttributes;
}

interface Growing extends OpenUnit {
  attributes: ReadAttributes;
  parts: Part[];
  notes: Note[];
  elements: MarkupElement[];
  properties: Record<string, string>;
  history: Record<string, string>;
  data: Map<string, string>;
  matches: UnitMatch[];
}

const ownGroupAttributes = new Set(['id', 'name']);
const ownFileAttributes = new Set(['id', 'original']);
const ownSegmentAttributes = new Set(['id', 'state', 'subState']);

/** Reads the inside of XLIFF 2. */
export class Xliff2Body implements XliffBody {
  readonly #context: BodyContext;
  readonly #faults: UnitFaults;
  readonly #content: ContentBuilder;
  readonly #places = new PlaceReader();
  readonly #sourceLanguage: string;
  readonly #targetLanguage: string;
  #unit: Growing | null = null;
  #part: Part | null = null;
  #inContent: 'source' | 'target' | null = null;

  constructor(context: BodyContext, root: ReadAttributes) {
    this.#context = context;
    this.#faults = new UnitFaults(context.find);
    this.#content = new ContentBuilder('xliff2', inline2Rules, (attributes) =>
      context.keeper.keepAttributes(attributes),
    );
    this.#sourceLanguage = canonicalLanguage(root.srcLang ?? context.options.sourceLanguage ?? 'und');
    this.#targetLanguage = canonicalLanguage(root.trgLang ?? context.options.targetLanguage ?? 'und');
  }

  open(name: string, attributes: ReadAttributes, line: number, column: number): void {
    const { keeper } = this.#context;
    if (this.#inContent !== null) {
      if (name === 'cp') {
        this.#content.text(codePoint(attributes.hex));
        return;
      }
      if (name !== 'unit') {
        this.#content.open(name, attributes);
        return;
      }
      this.#inContent = null;
    }
    if (keeper.isOpen && name !== 'unit') {
      // A character that XML cannot hold, in what is kept (original data, a match).
      if (name === 'cp') keeper.text(codePoint(attributes.hex));
      else keeper.open(name, attributes);
      return;
    }
    if (name === 'unit') {
      while (keeper.isOpen) keeper.close();
      if (this.#unit !== null) this.#faults.leaveOpen(this.#unit, this.#unit.attributes.id);
      this.#part = null;
      this.#unit = {
        line,
        column,
        attributes,
        parts: [],
        notes: [],
        elements: [],
        properties: {},
        history: {},
        data: new Map(),
        matches: [],
        broken: null,
      };
      return;
    }
    if (this.#part !== null && (name === 'source' || name === 'target')) {
      this.#inContent = name;
      this.#content.begin();
      if (name === 'source') this.#part.sourceAttributes = attributes;
      else this.#part.targetAttributes = attributes;
      return;
    }
    if (this.#unit !== null) {
      if (name === 'segment' || name === 'ignorable') {
        this.#part = {
          type: name === 'segment' ? 'segment' : 'between',
          attributes,
          source: undefined,
          target: undefined,
          sourceAttributes: {},
          targetAttributes: {},
        };
      } else if (name !== 'notes' && name !== 'originalData') keeper.open(name, attributes);
      return;
    }
    if (name === 'file') {
      this.#places.openFile({
        id: attributes.id ?? '',
        name: attributes.original,
        attributes: this.#others(attributes, ownFileAttributes),
        notes: [],
        elements: [],
      });
    } else if (name === 'group') {
      this.#places.openGroup({
        id: attributes.id ?? '',
        name: attributes.name,
        attributes: this.#others(attributes, ownGroupAttributes),
        notes: [],
        elements: [],
      });
    } else if (name !== 'notes' && this.#places.isInFile) keeper.open(name, attributes);
  }

  text(text: string): void {
    if (this.#inContent !== null) this.#content.text(text);
    else if (this.#context.keeper.isOpen) this.#context.keeper.text(text);
  }

  close(name: string): void {
    const { keeper } = this.#context;
    if (this.#inContent !== null) {
      if (name === 'cp') return;
      if (name !== this.#inContent) {
        this.#content.close(name);
        return;
      }
      const content = this.#content.end();
      if (this.#part !== null) this.#part[this.#inContent] = content;
      this.#inContent = null;
      return;
    }
    if (keeper.isOpen) {
      if (name === 'cp') return;
      const element = keeper.close();
      if (element !== null) this.#kept(element);
      return;
    }
    if (name === 'segment' || name === 'ignorable') {
      if (this.#part !== null) this.#unit?.parts.push(this.#part);
      this.#part = null;
    } else if (name === 'unit') {
      const unit = this.#unit;
      this.#unit = null;
      if (unit !== null) this.#finish(unit);
    } else if (name === 'group') this.#places.closeGroup();
  }

  malformed(detail: string, line: number, column: number, follows: boolean): void {
    this.#faults.malformed(this.#unit, detail, line, column, follows);
  }

  end(): void {
    if (this.#unit !== null) this.#faults.giveUp(this.#unit, this.#unit.attributes.id);
  }

  #others(attributes: ReadAttributes, own: ReadonlySet<string>): Readonly<Record<string, string>> | undefined {
    const rest = withoutAttributes(attributes, own);
    return rest === undefined ? undefined : this.#context.keeper.keepAttributes(rest);
  }

  #kept(element: MarkupElement): void {
    const unit = this.#unit;
    if (unit === null) {
      const place = this.#places.innermost;
      if (element.name === 'note') place?.notes.push(noteOf(element));
      else place?.elements.push(element);
      return;
    }
    switch (element.name) {
      case 'note':
        unit.notes.push(noteOf(element));
        return;
      case 'data':
        unit.data.set(element.attributes.id ?? '', elementText(element));
        return;
      case 'mda:metadata':
        this.#metadata(unit, element);
        return;
      case 'mtc:matches':
        this.#matches(unit, element);
        return;
      default:
        unit.elements.push(element);
    }
  }

  /** Our groups become properties; what others put beside them stays as it is. */
  #metadata(unit: Growing, element: MarkupElement): void {
    const rest: (string | MarkupElement)[] = [];
    for (const group of element.children) {
      if (typeof group !== 'string' && isOurGroup(group)) {
        const into = group.attributes.category === metadataCategory ? unit.properties : unit.history;
        for (const meta of group.children as readonly MarkupElement[]) {
          setOwn(into, meta.attributes.type as string, elementText(meta));
        }
      } else rest.push(group);
    }
    if (rest.some((child) => typeof child !== 'string')) unit.elements.push({ ...element, children: rest });
  }

  #matches(unit: Growing, element: MarkupElement): void {
    for (const match of element.children) {
      if (typeof match === 'string') continue;
      const { ref: _, similarity, type, origin, id, ...others } = match.attributes;
      const data = new Map<string, string>();
      const rest: MarkupElement[] = [];
      let source: Content = [];
      let target: Content = [];
      for (const child of match.children) {
        if (typeof child === 'string') continue;
        if (child.name === 'source') source = this.#contentOf(child);
        else if (child.name === 'target') target = this.#contentOf(child);
        else if (child.name === 'originalData') {
          for (const one of child.children) {
            if (typeof one !== 'string') data.set(one.attributes.id ?? '', elementText(one));
          }
        } else rest.push(child);
      }
      const percent = similarity === undefined ? Number.NaN : Number(similarity);
      unit.matches.push({
        source: withData(source, data),
        target: withData(target, data),
        ...(Number.isNaN(percent) ? {} : { similarity: Math.round(percent * 10) / 1000 }),
        ...(isMatchType(type) ? { type } : {}),
        ...(origin === undefined ? {} : { origin }),
        ...(id === undefined ? {} : { id }),
        ...(Object.keys(others).length === 0 ? {} : { attributes: others }),
        ...(rest.length === 0 ? {} : { elements: rest }),
      });
    }
  }

  /** Content of an element that was kept whole. */
  #contentOf(element: MarkupElement): Content {
    const builder = new ContentBuilder('xliff2', inline2Rules);
    const walk = (children: MarkupElement['children']): void => {
      for (const child of children) {
        if (typeof child === 'string') builder.text(child);
        else {
          builder.open(child.name, { ...child.attributes });
          walk(child.children);
          builder.close(child.name);
        }
      }
    };
    builder.begin();
    walk(element.children);
    return builder.end();
  }

  #finish(read: Growing): void {
    if (read.broken !== null) {
      this.#faults.giveUp(read, read.attributes.id);
      return;
    }
    const segments = read.parts.filter((part) => part.type === 'segment');
    if (segments.length === 0 || segments.some((part) => part.source === undefined)) {
      this.#context.find('xliff/no-source', { line: read.line, column: read.column, unit: read.attributes.id });
      return;
    }
    const source = segments.map((part) => withData(part.source as Content, read.data));
    const translated = segments.some((part) => part.target !== undefined);
    const target = translated ? segments.map((part) => withData(part.target ?? [], read.data)) : [];
    const states = segments.map((part) => stateOf(part));
    const state = leastState(states.map((one) => one.state));
    const subState = states.find((one) => one.subState !== undefined)?.subState;
    const parts = this.#keptParts(read, segments);
    const attributes = this.#keptAttributes(read, [...source, ...target]);
    const { history } = read;
    const kept: KeptMarkup | undefined =
      attributes === undefined && read.elements.length === 0 && parts === undefined
        ? undefined
        : {
            format: 'xliff2',
            ...(attributes === undefined ? {} : { attributes }),
            ...(read.elements.length === 0 ? {} : { elements: read.elements }),
            ...(parts === undefined ? {} : { parts }),
          };
    this.#context.sink.unit({
      id: read.attributes.id ?? '',
      sourceLanguage: this.#sourceLanguage,
      targetLanguage: this.#targetLanguage,
      source,
      target,
      ...historyOf(history),
      state,
      ...(subState === undefined ? {} : { subState }),
      notes: read.notes,
      properties: read.properties,
      place: this.#places.place(),
      ...(read.matches.length === 0 ? {} : { matches: read.matches }),
      ...(kept === undefined ? {} : { kept }),
    });
  }

  /** Ids, states and what stands between the segments, where the unit does not say it all. */
  #keptParts(read: Growing, segments: readonly Part[]): readonly UnitPart[] | undefined {
    const first = segments[0] as Part;
    const simple =
      read.parts.length === 1 &&
      (first.attributes.id === undefined || first.attributes.id === 's1') &&
      withoutAttributes(first.attributes, ownSegmentAttributes) === undefined &&
      Object.keys(first.sourceAttributes).length === 0 &&
      Object.keys(first.targetAttributes).length === 0;
    if (simple) return undefined;
    return read.parts.map((part): UnitPart => {
      const { id } = part.attributes;
      const { state, subState } = stateOf(part);
      const attributes = this.#others(part.attributes, ownSegmentAttributes);
      return {
        type: part.type,
        ...(id === undefined ? {} : { id }),
        ...(part.type === 'segment' ? { state } : {}),
        ...(subState === undefined ? {} : { subState }),
        ...(part.type === 'between' && part.source !== undefined ? { source: withData(part.source, read.data) } : {}),
        ...(part.type === 'between' && part.target !== undefined ? { target: withData(part.target, read.data) } : {}),
        ...(attributes === undefined ? {} : { attributes }),
        ...(Object.keys(part.sourceAttributes).length === 0 ? {} : { sourceAttributes: { ...part.sourceAttributes } }),
        ...(Object.keys(part.targetAttributes).length === 0 ? {} : { targetAttributes: { ...part.targetAttributes } }),
      };
    });
  }

  /** Attributes of the unit that our writer would not write of itself. */
  #keptAttributes(read: Growing, contents: readonly Content[]): Readonly<Record<string, string>> | undefined {
    const item = read.properties['x-Item'];
    const written: Record<string, string | undefined> = {
      id: read.attributes.id,
      name: item,
      type: item === undefined ? undefined : 'sverka:item',
      'xml:space': contents.some(hasSignificantSpace) ? 'preserve' : undefined,
    };
    let rest: Record<string, string> | undefined;
    for (const name in read.attributes) {
      if (read.attributes[name] === written[name]) continue;
      rest ??= {};
      rest[name] = read.attributes[name] as string;
    }
    return rest === undefined ? undefined : this.#context.keeper.keepAttributes(rest);
  }
}

function hasSignificantSpace(content: Content): boolean {
  return content.some((part, index) => {
    if (typeof part !== 'string') return false;
    if (/[\t\n\r]| {2}/.test(part)) return true;
    return (index === 0 && part.startsWith(' ')) || (index === content.length - 1 && part.endsWith(' '));
  });
}

const knownStates: ReadonlySet<string> = new Set(['initial', 'translated', 'reviewed', 'final']);

function stateOf(part: Part): { state: UnitState; subState: string | undefined } {
  const { state, subState } = part.attributes;
  return { state: state !== undefined && knownStates.has(state) ? (state as UnitState) : 'initial', subState };
}

const ownNoteAttributes = new Set(['id', 'appliesTo', 'category', 'priority']);

function noteOf(element: MarkupElement): Note {
  const { id, appliesTo, category, priority } = element.attributes;
  const attributes = withoutAttributes(element.attributes, ownNoteAttributes);
  const urgency = priority !== undefined && /^([1-9]|10)$/.test(priority) ? Number(priority) : undefined;
  return {
    text: elementText(element),
    ...(appliesTo === 'source' || appliesTo === 'target' ? { appliesTo } : {}),
    ...(category === undefined ? {} : { category }),
    ...(urgency === undefined ? {} : { priority: urgency }),
    ...(id === undefined ? {} : { id }),
    ...(attributes === undefined ? {} : { attributes }),
  };
}

function isOurGroup(group: MarkupElement): boolean {
  const { category } = group.attributes;
  return (
    group.name === 'mda:metaGroup' &&
    (category === metadataCategory || category === dateCategory) &&
    Object.keys(group.attributes).length === 1 &&
    group.children.every(
      (meta) => typeof meta !== 'string' && meta.name === 'mda:meta' && meta.attributes.type !== undefined,
    )
  );
}

function isMatchType(type: string | undefined): type is NonNullable<UnitMatch['type']> {
  return type !== undefined && /^(am|mt|icm|idm|tb|tm|other)$/.test(type);
}

/** Codes with the native code that they refer to, or what stands for it to a reader. */
function withData(content: Content, data: ReadonlyMap<string, string>): Content {
  if (!content.some((part) => typeof part !== 'string')) return content;
  const openers = new Map<string, InlineCode>();
  return content.map((part) => {
    if (typeof part === 'string') return part;
    const { attributes } = part;
    if (part.element === 'pc') {
      if (part.type === 'open') {
        openers.set(part.id, part);
        return { ...part, data: data.get(attributes.dataRefStart ?? '') ?? '' };
      }
      const opener = openers.get(part.id);
      const reference = opener?.attributes.dataRefEnd;
      // The closing code carries the reference, so that its data can be written back.
      return reference === undefined
        ? part
        : { ...part, attributes: { dataRefEnd: reference }, data: data.get(reference) ?? '' };
    }
    if (attributes.dataRef === undefined) return part;
    return { ...part, data: data.get(attributes.dataRef) ?? '' };
  });
}

function codePoint(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16);
  return Number.isNaN(code) || code > 0x10ffff ? '' : String.fromCodePoint(code);
}
