import { type Span, SverkaError } from '../../model/index.js';

/** A value in parsed JSON that knows its path, so that a wrong one can be named: «beads[3].source[0]». */
export class JsonValue {
  readonly #value: unknown;
  readonly #path: string;

  constructor(value: unknown, path: string) {
    this.#value = value;
    this.#path = path;
  }

  field(name: string): JsonValue {
    const value = this.#value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.#fault('an object');
    const path = this.#path === '' ? name : `${this.#path}.${name}`;
    return new JsonValue(Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined, path);
  }

  string(): string {
    return typeof this.#value === 'string' ? this.#value : this.#wrong('a string');
  }

  optionalString(): string | undefined {
    return this.#value === undefined ? undefined : this.string();
  }

  optional<const T>(read: (value: JsonValue) => T): T | undefined {
    return this.#value === undefined ? undefined : read(this);
  }

  boolean(): boolean {
    return typeof this.#value === 'boolean' ? this.#value : this.#wrong('true or false');
  }

  number(): number {
    return typeof this.#value === 'number' ? this.#value : this.#wrong('a number');
  }

  oneOf<const T extends string>(values: readonly T[]): T {
    return values.includes(this.#value as T) ? (this.#value as T) : this.#wrong(`one of ${values.join(', ')}`);
  }

  span(): Span {
    const value = this.#value;
    if (Array.isArray(value) && value.length === 2 && value.every((end) => Number.isInteger(end) && end >= 0)) {
      return [value[0], value[1]];
    }
    return this.#wrong('two whole numbers');
  }

  nullable<T>(read: (value: JsonValue) => T): T | null {
    return this.#value === null ? null : read(this);
  }

  list<T>(read: (value: JsonValue) => T): T[] {
    if (!Array.isArray(this.#value)) throw this.#fault('a list');
    return this.#value.map((item, index) => read(new JsonValue(item, `${this.#path}[${index}]`)));
  }

  record<T>(read: (value: JsonValue) => T): Record<string, T> {
    const value = this.#value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.#fault('an object');
    const result: Record<string, T> = {};
    for (const [name, item] of Object.entries(value)) {
      // Assignment to «__proto__» would change the record, not fill it.
      Object.defineProperty(result, name, {
        value: read(new JsonValue(item, `${this.#path}.${name}`)),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return result;
  }

  raw(): unknown {
    return this.#value;
  }

  #wrong(expected: string): never {
    throw this.#fault(expected);
  }

  #fault(expected: string): SverkaError {
    const found = this.#value === undefined ? 'nothing' : (JSON.stringify(this.#value) ?? 'nothing');
    const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
    const where = this.#path === '' ? 'The file' : `"${this.#path}"`;
    return new SverkaError('json/bad-value', `${where} must be ${expected}, but is ${shown}.`);
  }
}

export const JsonReader = {
  /** @throws SverkaError `json/not-json` with line and column where the engine tells them. */
  parse(text: string): JsonValue {
    try {
      return new JsonValue(JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text), '');
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message.replace(/\s+/g, ' ').slice(0, 120) : 'unknown fault';
      throw new SverkaError('json/not-json', `This is no JSON: ${reason}.`, { cause });
    }
  },
};
