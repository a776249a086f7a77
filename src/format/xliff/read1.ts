import {
  type Content,
  type KeptMarkup,
  type MarkupElement,
  type Note,
  plainText,
  type Unit,
  type UnitPart,
} from '../../model/index.js';
import { ContentBuilder } from '../content-builder.js';
import { pushText } from '../inline.js';
import { canonicalLanguage } from '../language-code.js';
import { setOwn } from '../own-property.js';
import { type OpenUnit, UnitFaults } from '../unit-faults.js';
import { elementText, withoutAttributes } from '../xml/element.js';
import type { ReadAttributes } from '../xml/reader.js';
import { PlaceReader } from './place-reader.js';
import type { BodyContext, XliffBody } from './read.js';
import { historyPrefix } from './serialize1.js';
import { isUnitState, stateFrom12 } from './states1.js';
import { historyOf } from './unit-history.js';
import { inline1Rules } from './vocabulary.js';

interface TransUnit extends OpenUnit {
  attributes: ReadAttributes;
  source: Content | undefined;
  sourceAttributes: ReadAttributes;
  segmented: Content | undefined;
  target: Content | undefined;
  targetAttributes: ReadAttributes;
  notes: Note[];
  elements: MarkupElement[];
  properties: Record<string, string>;
  history: Record<string, string>;
}

const ownFileAttributes = new Set(['original', 'source-language', 'target-language']);
const ownGroupAttributes = new Set(['id', 'resname']);

/** Reads the inside of XLIFF 1.2. */
export class Xliff1Body implements XliffBody {
  readonly #context: BodyContext;
  readonly #faults: UnitFaults;
  readonly #content: ContentBuilder;
  readonly #places = new PlaceReader();
  #sourceLanguage = 'und';
  #targetLanguage = 'und';
  /** Where what is being kept began. */
  #line = 1;
  #column = 1;
  #unit: TransUnit | null = null;
  #inContent: 'source' | 'seg-source' | 'target' | null = null;
  #groups = 0;

  constructor(context: BodyContext) {
    this.#context = context;
    this.#faults = new UnitFaults(context.find);
    this.#content = new ContentBuilder('xliff1', inline1Rules, (attributes) =>
      context.keeper.keepAttributes(attributes),
    );
  }

  open(name: string, attributes: ReadAttributes, line: number, column: number): void {
    const { keeper } = this.#context;
    if (this.#inContent !== null) {
      if (name !== 'trans-unit') {
        this.#content.open(name, attributes);
        return;
      }
      this.#inContent = null;
    }
    if (keeper.isOpen && name !== 'trans-unit') {
      keeper.open(name, attributes);
      return;
    }
    if (name === 'trans-unit') {
      while (keeper.isOpen) keeper.close();
      if (this.#unit !== null) this.#faults.leaveOpen(this.#unit, this.#unit.attributes.id);
      this.#unit = {
        line,
        column,
        attributes,
        source: undefined,
        sourceAttributes: {},
        segmented: undefined,
        target: undefined,
        targetAttributes: {},
        notes: [],
        elements: [],
        properties: {},
        history: {},
        broken: null,
      };
      return;
    }
    const unit = this.#unit;
    if (unit !== null) {
      if (name === 'source' || name === 'seg-source' || name === 'target') {
        this.#inContent = name;
        this.#content.begin();
        if (name === 'source') unit.sourceAttributes = attributes;
        if (name === 'target') unit.targetAttributes = attributes;
      } else keeper.open(name, attributes);
      return;
    }
    switch (name) {
      case 'file':
        this.#sourceLanguage = canonicalLanguage(
          attributes['source-language'] ?? this.#context.options.sourceLanguage ?? 'und',
        );
        this.#targetLanguage = canonicalLanguage(
          attributes['target-language'] ?? this.#context.options.targetLanguage ?? 'und',
        );
        this.#places.openFile({
          id: attributes.original ?? '',
          name: attributes.original ?? '',
          attributes: keeper.keepAttributes(withoutAttributes(attributes, ownFileAttributes) ?? {}),
          notes: [],
          elements: [],
        });
        return;
      case 'header':
      case 'body':
        return;
      case 'group':
        this.#groups += 1;
        this.#places.openGroup({
          id: attributes.id ?? `group-${this.#groups}`,
          name: attributes.resname,
          attributes: keeper.keepAttributes(withoutAttributes(attributes, ownGroupAttributes) ?? {}),
          notes: [],
          elements: [],
        });
        return;
      default:
        this.#line = line;
        this.#column = column;
        if (this.#places.isInFile) keeper.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.#inContent !== null) this.#content.text(text);
    else if (this.#context.keeper.isOpen) this.#context.keeper.text(text);
  }

  close(name: string): void {
    const { keeper } = this.#context;
    const unit = this.#unit;
    if (this.#inContent !== null) {
      if (name !== this.#inContent) {
        this.#content.close(name);
        return;
      }
      const content = this.#content.end();
      if (unit !== null) {
        if (name === 'source') unit.source = content;
        else if (name === 'target') unit.target = content;
        else unit.segmented = content;
      }
      this.#inContent = null;
      return;
    }
    if (keeper.isOpen) {
      const element = keeper.close();
      if (element !== null) this.#kept(element);
      return;
    }
    if (name === 'trans-unit') {
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

  #kept(element: MarkupElement): void {
    const unit = this.#unit;
    if (unit === null) {
      const place = this.#places.innermost;
      if (element.name === 'note') place?.notes.push(noteOf(element));
      else if (element.name === 'bin-unit')
        this.#context.find('xliff/binary-unit', { line: this.#line, column: this.#column });
      else place?.elements.push(element);
      return;
    }
    if (element.name === 'note') unit.notes.push(noteOf(element));
    else if (isOurContexts(element)) {
      for (const context of element.children as readonly MarkupElement[]) {
        const type = context.attributes['context-type'] as string;
        const value = elementText(context);
        if (type.startsWith(historyPrefix)) unit.history[type.slice(historyPrefix.length)] = value;
        else setOwn(unit.properties, type, value);
      }
    } else if (isOurProperties(element)) {
      for (const prop of element.children as readonly MarkupElement[]) {
        setOwn(unit.properties, prop.attributes['prop-type'] as string, elementText(prop));
      }
    } else unit.elements.push(element);
  }

  #finish(read: TransUnit): void {
    if (read.broken !== null) {
      this.#faults.giveUp(read, read.attributes.id);
      return;
    }
    const { attributes, targetAttributes, history } = read;
    if (read.source === undefined) {
      this.#context.find('xliff/no-source', { line: read.line, column: read.column, unit: attributes.id });
      return;
    }
    const translated = read.target !== undefined;
    const stated = translated
      ? stateFrom12(targetAttributes.state, attributes.approved)
      : { state: isUnitState(history.state) ? history.state : ('initial' as const) };
    const state = stated.state;
    const subState = history.subState ?? ('subState' in stated ? stated.subState : undefined);
    const sourceParts = read.segmented === undefined ? null : splitSegments(read.segmented);
    const targetParts = read.target === undefined || sourceParts === null ? null : splitSegments(read.target);
    const segments = pairSegments(read, sourceParts, targetParts);
    const keptAttributes = this.#keptAttributes(read, state, [...segments.source, ...segments.target]);
    const target = withoutAttributes(targetAttributes, ownTargetAttributes);
    const kept: KeptMarkup | undefined =
      keptAttributes === undefined &&
      read.elements.length === 0 &&
      segments.parts === undefined &&
      Object.keys(read.sourceAttributes).length === 0 &&
      target === undefined
        ? undefined
        : {
            format: 'xliff1',
            ...(keptAttributes === undefined ? {} : { attributes: keptAttributes }),
            ...(read.elements.length === 0 ? {} : { elements: read.elements }),
            ...(Object.keys(read.sourceAttributes).length === 0
              ? {}
              : { sourceAttributes: { ...read.sourceAttributes } }),
            ...(target === undefined ? {} : { targetAttributes: target }),
            ...(segments.parts === undefined ? {} : { parts: segments.parts }),
          };
    this.#context.sink.unit({
      id: attributes.id ?? '',
      sourceLanguage: this.#sourceLanguage,
      targetLanguage: this.#targetLanguage,
      source: segments.source,
      target: segments.target,
      ...historyOf(history),
      state,
      ...(subState === undefined ? {} : { subState }),
      notes: joinBySpeaker(read.notes),
      properties: read.properties,
      place: this.#places.place(),
      ...(kept === undefined ? {} : { kept }),
    });
  }

  /** Attributes of the unit that our writer would not write of itself. */
  #keptAttributes(
    read: TransUnit,
    state: Unit['state'],
    contents: readonly Content[],
  ): Readonly<Record<string, string>> | undefined {
    const { attributes } = read;
    const item = read.properties['x-Item'];
    const written: Record<string, string | undefined> = {
      id: attributes.id,
      resname: item,
      restype: item === undefined ? undefined : 'x-item',
      approved: read.target === undefined ? undefined : state === 'final' ? 'yes' : 'no',
      'xml:space': hasSpace(contents) ? 'preserve' : undefined,
    };
    let rest: Record<string, string> | undefined;
    for (const name in attributes) {
      if (attributes[name] === written[name]) continue;
      rest ??= {};
      rest[name] = attributes[name] as string;
    }
    return rest === undefined ? undefined : this.#context.keeper.keepAttributes(rest);
  }
}

/** The unit says the state. */
const ownTargetAttributes = new Set(['state']);

function hasSpace(contents: readonly Content[]): boolean {
  return contents.some((content) =>
    content.some((part) => typeof part === 'string' && /[\t\n\r]| {2}|^ | $/.test(part)),
  );
}

interface Split {
  readonly segments: { readonly mid: string; readonly content: Content }[];
  /** What stands before each segment but the first. */
  readonly gaps: Content[];
}

/** Takes content apart at its `mrk mtype="seg"`; `null` where it has none or text stands before or behind them. */
function splitSegments(content: Content): Split | null {
  const segments: Split['segments'] = [];
  const gaps: Content[] = [];
  let inside: { mid: string; id: string; depth: number; parts: Content[number][] } | null = null;
  let between: Content[number][] = [];
  for (const part of content) {
    const isSegment = typeof part !== 'string' && part.element === 'mrk' && part.role === 'mark';
    if (inside === null) {
      if (isSegment && part.type === 'open' && part.attributes.mtype === 'seg') {
        if (segments.length === 0 && plainText(between) !== '') return null;
        if (segments.length > 0) gaps.push(between);
        between = [];
        inside = { mid: part.attributes.mid ?? String(segments.length + 1), id: part.id, depth: 0, parts: [] };
      } else if (typeof part === 'string') pushText(between as (string | never)[], part);
      else between.push(part);
    } else if (isSegment && part.id === inside.id && part.type === 'close') {
      segments.push({ mid: inside.mid, content: inside.parts });
      inside = null;
    } else if (typeof part === 'string') pushText(inside.parts as (string | never)[], part);
    else inside.parts.push(part);
  }
  if (segments.length === 0 || plainText(between) !== '' || between.length > 0) return null;
  return { segments, gaps };
}

/** The unit's segments: as `seg-source` and the target's marks say where they say the same, else one. */
function pairSegments(
  read: TransUnit,
  source: Split | null,
  target: Split | null,
): { source: readonly Content[]; target: readonly Content[]; parts?: readonly UnitPart[] } {
  const whole = { source: [read.source as Content], target: read.target === undefined ? [] : [read.target] };
  if (source === null || source.segments.length < 2) return whole;
  if (read.target !== undefined) {
    const same =
      target !== null &&
      target.segments.length === source.segments.length &&
      target.segments.every((segment, i) => segment.mid === source.segments[i]?.mid);
    if (!same) return whole;
  }
  const parts: UnitPart[] = [];
  source.segments.forEach(({ mid }, i) => {
    if (i > 0) {
      const gapTarget = target?.gaps[i - 1];
      parts.push({
        type: 'between',
        source: source.gaps[i - 1] ?? [],
        ...(gapTarget === undefined ? {} : { target: gapTarget }),
      });
    }
    parts.push({ type: 'segment', id: mid });
  });
  return {
    source: source.segments.map((segment) => segment.content),
    target: target === null ? [] : target.segments.map((segment) => segment.content),
    parts,
  };
}

const ownNoteAttributes = new Set(['from', 'annotates', 'priority']);

function noteOf(element: MarkupElement): Note {
  const { from, annotates, priority } = element.attributes;
  const rest = withoutAttributes(element.attributes, ownNoteAttributes);
  const odd = annotates !== undefined && annotates !== 'source' && annotates !== 'target' ? { annotates } : {};
  const urgency = priority !== undefined && /^([1-9]|10)$/.test(priority) ? Number(priority) : undefined;
  const attributes = { ...odd, ...rest };
  return {
    text: elementText(element),
    ...(annotates === 'source' || annotates === 'target' ? { appliesTo: annotates } : {}),
    ...(from === undefined ? {} : { from }),
    ...(urgency === undefined ? {} : { priority: urgency }),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
  };
}

/** Notes of one speaker are told as one, as they are written. */
function joinBySpeaker(notes: readonly Note[]): readonly Note[] {
  if (notes.length < 2) return notes;
  const joined: Note[] = [];
  const places = new Map<string, number>();
  for (const note of notes) {
    const at = note.attributes === undefined ? places.get(note.from ?? '') : undefined;
    if (at === undefined) {
      if (note.attributes === undefined) places.set(note.from ?? '', joined.length);
      joined.push(note);
      continue;
    }
    const first = joined[at] as Note;
    const { appliesTo, priority, ...rest } = first;
    const urgency = Math.min(priority ?? 11, note.priority ?? 11);
    joined[at] = {
      ...rest,
      text: `${first.text}\n${note.text}`,
      ...(appliesTo !== undefined && appliesTo === note.appliesTo ? { appliesTo } : {}),
      ...(urgency === 11 ? {} : { priority: urgency }),
    };
  }
  // Attributed notes stand last, as they are written.
  return [
    ...joined.filter((note) => note.attributes === undefined),
    ...joined.filter((note) => note.attributes !== undefined),
  ];
}

/** A context group in the form in which our writer puts properties. */
function isOurContexts(element: MarkupElement): boolean {
  return (
    element.name === 'context-group' &&
    Object.keys(element.attributes).length === 1 &&
    element.attributes.purpose === 'information' &&
    element.children.length > 0 &&
    element.children.every(
      (child) =>
        typeof child !== 'string' &&
        child.name === 'context' &&
        Object.keys(child.attributes).length === 1 &&
        /^x-\S+$/.test(child.attributes['context-type'] ?? ''),
    )
  );
}

function isOurProperties(element: MarkupElement): boolean {
  return (
    element.name === 'prop-group' &&
    Object.keys(element.attributes).length === 0 &&
    element.children.length > 0 &&
    element.children.every(
      (child) =>
        typeof child !== 'string' &&
        child.name === 'prop' &&
        Object.keys(child.attributes).length === 1 &&
        child.attributes['prop-type'] !== undefined,
    )
  );
}
