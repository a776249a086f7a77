import type { Content, InlineCode } from '../../model/index.js';
import { pairings, tmxCodeType } from '../inline.js';
import type { CodeNumbers } from '../tmx/inline.js';
import { type Declared, serializeAttributes } from '../xml/element.js';
import { escapeText } from '../xml/escape.js';

/** Elements of XLIFF 1.2 that hold native code; the others hold text or nothing. */
const holdsCode = (element: string): boolean => /^(bpt|ept|ph|it)$/.test(element);
const isEmpty = (element: string): boolean => /^(x|bx|ex)$/.test(element);

/** The content of `source` or `target` in XLIFF 1.2. Codes of other formats are written in its own elements. */
export function serializeXliff1Content(content: Content, numbers: CodeNumbers, declared: Declared): string {
  if (content.length === 0) return '';
  if (content.length === 1 && typeof content[0] === 'string') return escapeText(content[0]);
  const paired = pairings(content);
  let out = '';
  content.forEach((part, index) => {
    if (typeof part === 'string') out += escapeText(part);
    else if (part.vocabulary === 'xliff1') out += nativeCode(part, numbers, declared);
    else out += foreignCode(content, part, paired[index], numbers);
  });
  return out;
}

function nativeCode(code: InlineCode, numbers: CodeNumbers, declared: Declared): string {
  const open = `<${code.element}${serializeAttributes(code.attributes, declared)}`;
  if (isEmpty(code.element)) return `${open}/>`;
  if (holdsCode(code.element)) {
    const inside =
      code.inner === undefined ? escapeText(code.data) : serializeXliff1Content(code.inner, numbers, declared);
    return inside === '' ? `${open}/>` : `${open}>${inside}</${code.element}>`;
  }
  if (code.type === 'open') return `${open}>`;
  return code.type === 'close' ? `</${code.element}>` : `${open}/>`;
}

function foreignCode(
  content: Content,
  code: InlineCode,
  paired: ReturnType<typeof pairings>[number],
  numbers: CodeNumbers,
): string {
  const id = String(numbers.of(code.id));
  if (code.role === 'mark') {
    if (paired !== 'nested') return '';
    if (code.type === 'close') return '</mrk>';
    const said = code.attributes.type;
    const comment = code.attributes.value;
    const mtype = said === 'term' ? 'term' : said === undefined || /\s/.test(said) ? 'x-mark' : `x-${said}`;
    return `<mrk${serializeAttributes({ mtype, comment: said === 'comment' ? comment : undefined })}>`;
  }
  const ctype = tmxCodeType(code, true);
  const data = escapeText(code.data);
  const equiv = code.attributes.equiv ?? code.attributes.equivStart;
  const element = (name: string, attributes: Record<string, string | undefined>): string => {
    const open = `<${name}${serializeAttributes({ ...attributes, 'equiv-text': equiv })}`;
    return data === '' ? `${open}/>` : `${open}>${data}</${name}>`;
  };
  if (code.type === 'point') {
    if (data !== '') return element('ph', { id, ctype: placeholderType(ctype) });
    return element('x', { id, ctype: placeholderType(ctype) });
  }
  if (paired === 'alone') return element('it', { id, pos: code.type === 'open' ? 'open' : 'close', ctype });
  const bare = paired === 'nested' && pairIsBare(content, code);
  if (code.type === 'open') {
    return bare
      ? `<g${serializeAttributes({ id, ctype, 'equiv-text': equiv })}>`
      : element('bpt', { id, rid: id, ctype });
  }
  return bare ? '</g>' : element('ept', { id, rid: id });
}

/** Whether neither end of the pair has native code, so that `g` says all. */
function pairIsBare(content: Content, code: InlineCode): boolean {
  return content.every(
    (part) => typeof part === 'string' || part.id !== code.id || part.role !== 'code' || part.data === '',
  );
}

/** `bold` and the like are for pairs; a point may be an image, a line or a page break. */
function placeholderType(ctype: string | undefined): string | undefined {
  return ctype === 'image' || ctype === 'lb' || ctype === 'pb' ? ctype : undefined;
}
