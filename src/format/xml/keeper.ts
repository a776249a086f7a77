import type { MarkupElement } from '../../model/index.js';
import type { Namespaces } from './namespaces.js';
import type { ReadAttributes } from './reader.js';

interface Growing {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (string | MarkupElement)[];
}

/** Keeps an element with all that is in it, as it stands, while its events go by. */
export class ElementKeeper {
  readonly #open: Growing[] = [];
  readonly #namespaces: Namespaces | null;
  /** Prefixes of others that occur in what is being kept. */
  readonly #prefixes = new Set<string>();

  constructor(namespaces: Namespaces | null) {
    this.#namespaces = namespaces;
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  open(name: string, attributes: ReadAttributes): void {
    if (this.#open.length === 0) this.#prefixes.clear();
    this.#notePrefixes(name, attributes);
    // A name told with «:» stands in a default namespace of others, which its own `xmlns` says.
    this.#open.push({ name: name.startsWith(':') ? name.slice(1) : name, attributes: { ...attributes }, children: [] });
  }

  text(text: string): void {
    const growing = this.#open.at(-1);
    if (growing === undefined) return;
    const last = growing.children.length - 1;
    if (typeof growing.children[last] === 'string') growing.children[last] += text;
    else growing.children.push(text);
  }

  /** The whole element when it is the outermost that closes, else `null`. */
  close(): MarkupElement | null {
    const done = this.#open.pop();
    if (done === undefined) return null;
    const children = withoutIndent(done.children);
    const parent = this.#open.at(-1);
    if (parent !== undefined) {
      parent.children.push({ ...done, children });
      return null;
    }
    return { name: done.name, attributes: { ...done.attributes, ...this.#declarations(done.attributes) }, children };
  }

  /** Attributes of others on an element of ours, with the declarations of their prefixes. */
  keepAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
    this.#prefixes.clear();
    this.#notePrefixes('', attributes);
    if (this.#prefixes.size === 0) return { ...attributes };
    return { ...attributes, ...this.#declarations(attributes) };
  }

  #notePrefixes(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#namespaces === null) return;
    for (const one of [name, ...Object.keys(attributes)]) {
      const colon = one.indexOf(':');
      if (colon > 0 && !one.startsWith('xml')) this.#prefixes.add(one.slice(0, colon));
    }
  }

  #declarations(own: Readonly<Record<string, string>>): Record<string, string> {
    const declared: Record<string, string> = {};
    for (const prefix of this.#prefixes) {
      const address = this.#namespaces?.foreignAddress(prefix);
      if (address !== undefined && own[`xmlns:${prefix}`] === undefined) declared[`xmlns:${prefix}`] = address;
    }
    return declared;
  }
}

/** White space between elements is layout: it would grow with every writing. Beside text it is text. */
function withoutIndent(children: readonly (string | MarkupElement)[]): (string | MarkupElement)[] {
  const hasElements = children.some((child) => typeof child !== 'string');
  const hasText = children.some((child) => typeof child === 'string' && child.trim() !== '');
  return hasElements && !hasText ? children.filter((child) => typeof child !== 'string') : [...children];
}
