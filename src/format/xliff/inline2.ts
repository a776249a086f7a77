import type { Content, InlineCode, Unit } from '../../model/index.js';
import { pairings, xliff2CodeType } from '../inline.js';
import { type Declared, serializeAttributes } from '../xml/element.js';
import { escapeAttribute, escapeText } from '../xml/escape.js';

const codePoint = (code: number): string => `<cp hex="${code.toString(16).toUpperCase().padStart(4, '0')}"/>`;

/** Text in which what XML cannot hold is a `cp`. */
export function serializeXliff2Text(text: string): string {
  return escapeText(text, codePoint);
}

/**
 * Writes the inline codes of one unit: ids must be unique in the unit, the same in source and target where the code is the
 * same, and native code stands once, in `originalData`.
 */
export class Xliff2Inline {
  readonly #data = new Map<string, string>();
  readonly #dataIds = new Set<string>();
  readonly #ids = new Map<string, string>();
  readonly #usedIds: Set<string>;
  /** Pairs that are well nested wherever they occur: only these may be written `pc` and `mrk`. */
  readonly #notNested = new Set<string>();

  readonly #declared: Declared;

  constructor(unit: Unit, segmentIds: readonly string[], declared: Declared) {
    this.#declared = declared;
    this.#usedIds = new Set(segmentIds);
    for (const side of [unit.source, unit.target]) {
      for (const [segment, content] of side.entries()) this.#look(content, segment);
    }
    for (const part of unit.kept?.parts ?? []) {
      if (part.source !== undefined) this.#look(part.source, -1);
      if (part.target !== undefined) this.#look(part.target, -1);
    }
  }

  #look(content: Content, segment: number): void {
    const paired = pairings(content);
    content.forEach((part, index) => {
      if (typeof part === 'string') return;
      if (part.vocabulary === 'xliff2') {
        const id = part.attributes.id;
        if (id !== undefined) this.#usedIds.add(id);
        for (const name of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
          const reference = part.attributes[name];
          if (reference !== undefined) this.#dataIds.add(reference);
        }
      } else if (paired[index] !== undefined && paired[index] !== 'nested')
        this.#notNested.add(keyOf(part, paired[index], segment));
    });
  }

  /** The content of `source` or `target` of the segment with that number. */
  content(content: Content, segment: number): string {
    if (content.length === 1 && typeof content[0] === 'string') return serializeXliff2Text(content[0]);
    const paired = pairings(content);
    let out = '';
    content.forEach((part, index) => {
      if (typeof part === 'string') out += serializeXliff2Text(part);
      else if (part.vocabulary === 'xliff2') out += this.#native(part);
      else out += this.#foreign(part, paired[index], segment);
    });
    return out;
  }

  /** `<originalData>` for all that was written so far, or nothing. */
  originalData(indent: string): string {
    if (this.#data.size === 0) return '';
    let out = `${indent}<originalData>\n`;
    for (const [id, data] of this.#data) {
      out += `${indent}  <data id="${escapeAttribute(id)}">${serializeXliff2Text(data)}</data>\n`;
    }
    return `${out}${indent}</originalData>\n`;
  }

  #native(code: InlineCode): string {
    const { element, attributes } = code;
    if (element === 'pc' || element === 'mrk') {
      if (code.type === 'close') {
        this.#keepData(attributes.dataRefEnd, code.data);
        return `</${element}>`;
      }
      this.#keepData(attributes.dataRefStart, code.data);
      return `<${element}${serializeAttributes(attributes, this.#declared)}>`;
    }
    this.#keepData(attributes.dataRef, code.data);
    // An element of others inside the text: kept as it stood.
    if (!/^(ph|sc|ec|sm|em)$/.test(element) && code.type !== 'point') {
      return code.type === 'open' ? `<${element}${serializeAttributes(attributes, this.#declared)}>` : `</${element}>`;
    }
    return `<${element}${serializeAttributes(attributes, this.#declared)}/>`;
  }

  #keepData(id: string | undefined, data: string): void {
    if (id !== undefined) this.#data.set(id, data);
  }

  #foreign(code: InlineCode, paired: ReturnType<typeof pairings>[number], segment: number): string {
    const key = keyOf(code, paired, segment);
    const id = this.#idFor(key, code);
    if (code.role === 'mark') return this.#mark(code, paired, id, this.#notNested.has(key));
    const dataId = code.data === '' ? undefined : this.#dataId(code.data);
    const type = xliff2CodeType(code);
    const equiv = code.attributes['equiv-text'];
    if (code.type === 'point') return `<ph${serializeAttributes({ id, dataRef: dataId, equiv, ...type })}/>`;
    if (paired === 'alone') {
      const name = code.type === 'open' ? 'sc' : 'ec';
      return `<${name}${serializeAttributes({ id, isolated: 'yes', dataRef: dataId, equiv, ...type })}/>`;
    }
    if (this.#notNested.has(key)) {
      return code.type === 'open'
        ? `<sc${serializeAttributes({ id, dataRef: dataId, equiv, ...type })}/>`
        : `<ec${serializeAttributes({ startRef: id, dataRef: dataId, equiv })}/>`;
    }
    if (code.type === 'close') return '</pc>';
    const end = this.#endOf.get(code);
    const dataRefEnd = end === undefined || end.data === '' ? undefined : this.#dataId(end.data);
    return `<pc${serializeAttributes({ id, dataRefStart: dataId, dataRefEnd, equivStart: equiv, ...type })}>`;
  }

  #mark(code: InlineCode, paired: ReturnType<typeof pairings>[number], id: string, apart: boolean): string {
    if (code.type === 'point' || paired === 'alone') return '';
    if (apart)
      return code.type === 'open' ? `<sm${serializeAttributes({ id, ...markType(code) })}/>` : `<em startRef="${id}"/>`;
    return code.type === 'open' ? `<mrk${serializeAttributes({ id, ...markType(code) })}>` : '</mrk>';
  }

  /** For each opening code the one that closes it, so that `pc` can name the data of both; filled by {@link prepare}. */
  readonly #endOf = new Map<InlineCode, InlineCode>();

  /** Must be told of each content before it is written. */
  prepare(content: Content): void {
    const open = new Map<string, InlineCode>();
    for (const part of content) {
      if (typeof part === 'string') continue;
      if (part.type === 'open') open.set(part.id, part);
      else if (part.type === 'close') {
        const opener = open.get(part.id);
        if (opener !== undefined) this.#endOf.set(opener, part);
      }
    }
  }

  #dataId(data: string): string {
    for (const [id, known] of this.#data) if (known === data) return id;
    let n = this.#data.size + 1;
    while (this.#dataIds.has(`d${n}`) || this.#data.has(`d${n}`)) n++;
    this.#data.set(`d${n}`, data);
    return `d${n}`;
  }

  #idFor(key: string, code: InlineCode): string {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const wanted = /^[\w.-]+$/.test(code.id) ? code.id : String(this.#ids.size + 1);
    let id = wanted;
    for (let n = 2; this.#usedIds.has(id); n++) id = `${wanted}-${n}`;
    this.#usedIds.add(id);
    this.#ids.set(key, id);
    return id;
  }
}

function markType(code: InlineCode): Record<string, string | undefined> {
  const said = code.attributes.mtype ?? code.attributes.type;
  if (said === 'term') return { type: 'term' };
  if (code.attributes.comment !== undefined) return { type: 'comment', value: code.attributes.comment };
  return said === undefined ? { type: 'generic' } : { type: 'generic', value: said };
}

/**
 * What a code is known by in its unit. A pair in the source and a point of the same id in the target are two codes: XLIFF
 * wants the same element where the id is the same.
 */
function keyOf(code: InlineCode, paired: ReturnType<typeof pairings>[number], segment: number): string {
  const kind = code.type === 'point' ? 'point' : paired === 'alone' ? `alone-${code.type}` : 'pair';
  return `${segment} ${code.role} ${kind} ${code.id}`;
}
