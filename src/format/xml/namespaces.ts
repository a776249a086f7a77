import type { ReadAttributes } from './reader.js';

interface Scope {
  /** Prefix in the file → prefix told to the handler; `null` for a default namespace that is none of the format's. */
  readonly told: ReadonlyMap<string, string | null>;
  /** Prefix told → address, for namespaces that the format does not know. */
  readonly foreign: ReadonlyMap<string, string>;
}

const noScope: Scope = { told: new Map(), foreign: new Map() };

/**
 * Tells every namespace that a format knows by one prefix, whatever the file calls it. What stands in a default namespace
 * of others is told with a «:» before its name, so that it is never taken for the format's own.
 */
export class Namespaces {
  readonly #known: Readonly<Record<string, string>>;
  readonly #prefixes: ReadonlySet<string>;
  #scope: Scope = noScope;
  /** The scopes left behind, with the depth at which each is taken up again. */
  readonly #left: { depth: number; scope: Scope }[] = [];
  #depth = 0;

  constructor(known: Readonly<Record<string, string>>) {
    this.#known = known;
    this.#prefixes = new Set(Object.values(known));
  }

  /** Renames the element and its attributes in place; takes declarations of known namespaces out. */
  open(name: string, attributes: ReadAttributes): string {
    this.#depth += 1;
    let declares = false;
    let prefixed = false;
    for (const attribute in attributes) {
      if (attribute.startsWith('xmlns')) declares = true;
      else if (attribute.includes(':')) prefixed = true;
    }
    if (declares) this.#declare(attributes);
    if (prefixed && this.#scope.told.size > 0) this.#rename(attributes);
    return this.#tell(name);
  }

  close(name: string): string {
    const told = this.#tell(name);
    if (this.#left.at(-1)?.depth === this.#depth) this.#scope = (this.#left.pop() as { scope: Scope }).scope;
    this.#depth -= 1;
    return told;
  }

  /** Address of a prefix that is none of the format's. */
  foreignAddress(prefix: string): string | undefined {
    return this.#scope.foreign.get(prefix);
  }

  #declare(attributes: ReadAttributes): void {
    this.#left.push({ depth: this.#depth, scope: this.#scope });
    const told = new Map(this.#scope.told);
    const foreign = new Map(this.#scope.foreign);
    for (const attribute in attributes) {
      if (attribute !== 'xmlns' && !attribute.startsWith('xmlns:')) continue;
      const prefix = attribute === 'xmlns' ? '' : attribute.slice(6);
      const address = attributes[attribute] as string;
      if (Object.hasOwn(this.#known, address)) {
        told.set(prefix, this.#known[address] as string);
        delete attributes[attribute];
      } else if (prefix === '') told.set('', address === '' ? '' : null);
      else {
        // A prefix that the format uses for something else must not be taken for that.
        const free = this.#prefixes.has(prefix) ? `${prefix}_` : prefix;
        told.set(prefix, free);
        foreign.set(free, address);
        if (free !== prefix) {
          delete attributes[attribute];
          attributes[`xmlns:${free}`] = address;
        }
      }
    }
    this.#scope = { told, foreign };
  }

  #tell(name: string): string {
    const { told } = this.#scope;
    if (told.size === 0) return name;
    const colon = name.indexOf(':');
    const prefix = colon === -1 ? '' : name.slice(0, colon);
    const as = told.get(prefix);
    if (as === undefined || as === prefix) return name;
    const local = name.slice(colon + 1);
    if (as === null) return `:${local}`;
    return as === '' ? local : `${as}:${local}`;
  }

  #rename(attributes: ReadAttributes): void {
    for (const attribute of Object.keys(attributes)) {
      const colon = attribute.indexOf(':');
      if (colon === -1 || attribute.startsWith('xmlns:') || attribute.startsWith('xml:')) continue;
      const prefix = attribute.slice(0, colon);
      const as = this.#scope.told.get(prefix);
      if (as === undefined || as === null || as === prefix || as === '') continue;
      attributes[`${as}:${attribute.slice(colon + 1)}`] = attributes[attribute] as string;
      delete attributes[attribute];
    }
  }
}
