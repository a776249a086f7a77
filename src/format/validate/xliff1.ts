import { canonicalLanguage, isLanguageCode } from '../language-code.js';
import { hash53 } from '../taken-ids.js';
import { listedStates } from '../xliff/states1.js';
import type { OpenElement, OwnChecks, Tell } from './checker.js';
import {
  any,
  type ElementRule,
  type Grammar,
  maybe,
  one,
  oneOf,
  optional,
  required,
  requiredOneOf,
  some,
} from './grammar.js';

const inline = any('g', 'x', 'bx', 'ex', 'bpt', 'ept', 'ph', 'it', 'mrk');
const yesNo = oneOf('yes', 'no');
const beside = any('context-group', 'count-group', 'prop-group', 'note', 'alt-trans');
const content: ElementRule = { text: true, children: [inline] };
const native = (attributes: ElementRule['attributes']): ElementRule => ({
  text: true,
  children: [any('sub')],
  ...(attributes === undefined ? {} : { attributes }),
});
const state = {
  pattern: new RegExp(`^(${[...listedStates].join('|')}|x-.+)$`),
  expected: [...listedStates, 'x-…'].join(', '),
};

/** XLIFF 1.2 transitional, as far as files in the wild break it; attributes of one's own are allowed everywhere. */
export const xliff1Grammar: Grammar = {
  root: ['xliff'],
  elements: {
    xliff: { attributes: { version: required }, children: [some('file')] },
    file: {
      attributes: { original: required, 'source-language': required, datatype: required, 'target-language': optional },
      children: [maybe('header'), one('body')],
    },
    header: {
      children: [
        maybe('skl'),
        maybe('phase-group'),
        any('glossary', 'reference', 'count-group', 'prop-group', 'note', 'tool'),
      ],
    },
    tool: { attributes: { 'tool-id': required, 'tool-name': required } },
    body: { children: [any('group', 'trans-unit', 'bin-unit')] },
    group: {
      children: [
        any('context-group'),
        any('count-group'),
        any('prop-group'),
        any('note'),
        any('group', 'trans-unit', 'bin-unit'),
      ],
    },
    'trans-unit': {
      attributes: { id: required, approved: yesNo, translate: yesNo, 'xml:space': oneOf('default', 'preserve') },
      children: [one('source'), maybe('seg-source'), maybe('target'), beside],
    },
    'alt-trans': { children: [maybe('source'), maybe('seg-source'), some('target'), beside] },
    source: content,
    'seg-source': content,
    target: { ...content, attributes: { state } },
    note: {
      text: true,
      children: [],
      attributes: {
        annotates: oneOf('source', 'target', 'general'),
        priority: oneOf('1', '2', '3', '4', '5', '6', '7', '8', '9', '10'),
      },
    },
    'context-group': { children: [some('context')] },
    context: { text: true, children: [], attributes: { 'context-type': required } },
    g: { ...content, attributes: { id: required } },
    x: { attributes: { id: required }, children: [] },
    bx: { attributes: { id: required }, children: [] },
    ex: { attributes: { id: required }, children: [] },
    bpt: native({ id: required }),
    ept: native({ id: required }),
    ph: native({ id: required }),
    it: native({ id: required, pos: requiredOneOf('open', 'close') }),
    sub: content,
    mrk: { ...content, attributes: { mtype: required } },
  },
};

/** What the schema of XLIFF 1.2 misses. */
export class Xliff1Checks implements OwnChecks {
  readonly #ids = new Map<number, number>();
  #unit: string | undefined;
  #file: OpenElement | null = null;
  #targetTold = false;
  /** Codes of the source and the target of the unit that is open: id → element. */
  #source = new Map<string, OpenElement>();
  #target = new Map<string, OpenElement>();
  #pairs = new Map<string, { element: OpenElement; balance: number }>();

  unit(): string | undefined {
    return this.#unit;
  }

  open(element: OpenElement, around: readonly OpenElement[], tell: Tell): void {
    const { name, attributes, line } = element;
    const parent = around.at(-1)?.name;
    if (name === 'file') {
      this.#ids.clear();
      this.#file = element;
      this.#targetTold = false;
      for (const language of ['source-language', 'target-language']) {
        const value = attributes[language];
        if (value !== undefined && !isLanguageCode(value)) {
          tell('xliff/bad-language', { value, expected: canonicalLanguage(value) });
        }
      }
    } else if (name === 'trans-unit') {
      this.#unit = attributes.id;
      this.#source = new Map();
      this.#target = new Map();
      if (attributes.id !== undefined) {
        const hash = hash53(attributes.id);
        const first = this.#ids.get(hash);
        if (first === undefined) this.#ids.set(hash, line);
        else tell('xliff/duplicate-id', { element: name, id: attributes.id, first });
      }
    } else if (name === 'target' && parent === 'trans-unit') {
      this.#pairs = new Map();
      if (this.#file?.attributes['target-language'] === undefined && !this.#targetTold) {
        this.#targetTold = true;
        tell('xliff/target-without-language', { element: 'file', name: 'target-language' });
      }
    } else if (name === 'source' && parent === 'trans-unit') this.#pairs = new Map();
    else if (/^(g|x|bx|ex|bpt|ept|ph|it)$/.test(name)) this.#code(element, around);
  }

  #code(element: OpenElement, around: readonly OpenElement[]): void {
    const { name, attributes } = element;
    if (around.some((one) => one.name === 'alt-trans')) return;
    const side = around.find((one) => one.name === 'source' || one.name === 'target')?.name;
    if (side === undefined || attributes.id === undefined) return;
    (side === 'source' ? this.#source : this.#target).set(`${name} ${attributes.id}`, element);
    if (/^(bpt|ept|bx|ex)$/.test(name)) {
      const key = `${name.endsWith('x') ? 'x' : 'pt'} ${attributes.rid ?? attributes.id}`;
      const balance = (this.#pairs.get(key)?.balance ?? 0) + (name.startsWith('b') ? 1 : -1);
      this.#pairs.set(key, { element, balance });
    }
  }

  close(element: OpenElement, around: readonly OpenElement[], tell: Tell): void {
    const parent = around.at(-1)?.name;
    if ((element.name === 'source' || element.name === 'target') && parent === 'trans-unit') {
      for (const { element: code, balance } of this.#pairs.values()) {
        if (balance === 0) continue;
        const other = { bpt: '<ept>', ept: '<bpt>', bx: '<ex>', ex: '<bx>' }[code.name] ?? '';
        tell('xliff/unpaired-code', { element: code.name, id: code.attributes.id ?? '', other }, code);
      }
    } else if (element.name === 'trans-unit') {
      tellForeignCodes(this.#source, this.#target, tell);
      this.#unit = undefined;
    }
  }
}

/** Codes of a target that its source does not have. A target may add codes; where the source lacks others, ids were mixed up. */
export function tellForeignCodes(
  source: ReadonlyMap<string, OpenElement>,
  target: ReadonlyMap<string, OpenElement>,
  tell: Tell,
): void {
  if (target.size === 0) return;
  const lost = [...source.keys()].some((key) => !target.has(key));
  for (const [key, element] of target) {
    if (source.has(key)) continue;
    tell(
      lost ? 'xliff/mismatched-code' : 'xliff/code-not-in-source',
      { element: element.name, id: element.attributes.id ?? '' },
      element,
    );
  }
}
