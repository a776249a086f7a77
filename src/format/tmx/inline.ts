import type { Content, InlineCode } from '../../model/index.js';
import { pairings, tmxCodeType } from '../inline.js';
import { serializeAttributes } from '../xml/element.js';
import { escapeText } from '../xml/escape.js';

/**
 * Numbers for the codes of one unit: TMX joins the beginning of a pair to its end by `i` within a segment, and a code of
 * the source to the same code of the target by `x`. The same id gets the same number on both sides.
 */
export class CodeNumbers {
  readonly #numbers = new Map<string, number>();

  of(id: string): number {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = this.#numbers.size + 1;
      this.#numbers.set(id, number);
    }
    return number;
  }
}

/** The content of a `seg`. Codes of other formats are written in TMX's own elements. */
export function serializeTmxContent(content: Content, numbers: CodeNumbers): string {
  if (content.length === 0) return '';
  if (content.length === 1 && typeof content[0] === 'string') return escapeText(content[0]);
  const paired = pairings(content);
  let out = '';
  content.forEach((part, index) => {
    if (typeof part === 'string') out += escapeText(part);
    else if (part.vocabulary === 'tmx') out += nativeCode(part, numbers);
    else out += foreignCode(part, paired[index], numbers);
  });
  return out;
}

/** Elements of TMX that hold text to be translated; the others hold native code. */
const holdsText = (element: string): boolean => !/^(bpt|ept|it|ph|ut)$/.test(element);

function nativeCode(code: InlineCode, numbers: CodeNumbers): string {
  const open = `<${code.element}${serializeAttributes(code.attributes)}`;
  if (holdsText(code.element)) {
    if (code.type === 'open') return `${open}>`;
    if (code.type === 'close') return `</${code.element}>`;
    return `${open}/>`;
  }
  const inside = code.inner === undefined ? escapeText(code.data) : serializeTmxContent(code.inner, numbers);
  return inside === '' ? `${open}/>` : `${open}>${inside}</${code.element}>`;
}

function foreignCode(code: InlineCode, paired: ReturnType<typeof pairings>[number], numbers: CodeNumbers): string {
  const type = tmxCodeType(code, false);
  if (code.role === 'mark') {
    // A highlight must nest; one that does not, and a point that only annotates, says nothing to a reader of TMX.
    if (paired !== 'nested') return '';
    if (code.type === 'close') return '</hi>';
    return `<hi${serializeAttributes({ type: code.attributes.type ?? code.attributes.mtype })}>`;
  }
  const number = String(numbers.of(code.id));
  const data = escapeText(code.data);
  const element = (name: string, attributes: Record<string, string | undefined>): string => {
    const open = `<${name}${serializeAttributes(attributes)}`;
    return data === '' ? `${open}/>` : `${open}>${data}</${name}>`;
  };
  if (code.type === 'point') return element('ph', { x: number, type });
  if (paired === 'alone') return element('it', { pos: code.type === 'open' ? 'begin' : 'end', x: number, type });
  return code.type === 'open' ? element('bpt', { i: number, x: number, type }) : element('ept', { i: number });
}
