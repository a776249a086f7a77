import type { MarkupElement } from '../../model/index.js';
import { escapeAttribute, escapeText } from './escape.js';

export type Attributes = Readonly<Record<string, string>>;

/** Namespace declarations in force («xmlns:its» → address): what is kept of others declares its own, but not once more. */
export type Declared = ReadonlyMap<string, string>;

/** ` name="value"` for each attribute that has a value, in the order given. */
export function serializeAttributes(
  attributes: Readonly<Record<string, string | undefined>>,
  declared?: Declared,
): string {
  let out = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && declared?.get(name) !== value) out += ` ${name}="${escapeAttribute(value)}"`;
  }
  return out;
}

/** An element as it was read, on one line. */
export function serializeElement(element: MarkupElement, declared?: Declared): string {
  const open = `<${element.name}${serializeAttributes(element.attributes, declared)}`;
  if (element.children.length === 0) return `${open}/>`;
  let inside = '';
  for (const child of element.children)
    inside += typeof child === 'string' ? escapeText(child) : serializeElement(child, declared);
  return `${open}>${inside}</${element.name}>`;
}

/** All text inside an element, in order. */
export function elementText(element: MarkupElement): string {
  let text = '';
  for (const child of element.children) text += typeof child === 'string' ? child : elementText(child);
  return text;
}

/** The attributes without the given names. */
export function withoutAttributes(attributes: Attributes, names: ReadonlySet<string>): Attributes | undefined {
  let rest: Record<string, string> | undefined;
  for (const name in attributes) {
    if (!names.has(name)) {
      rest ??= {};
      rest[name] = attributes[name] as string;
    }
  }
  return rest;
}

/** The declarations among the attributes of a root. */
export function declarationsOf(attributes: Readonly<Record<string, string | undefined>>): Declared {
  const declared = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('xmlns:') && value !== undefined) declared.set(name, value);
  }
  return declared;
}
