import { type Content, type InlineCode, plainText } from '../model/index.js';
import { pushText } from './inline.js';
import type { ReadAttributes } from './xml/reader.js';

/** How an inline element of a format is read. */
export type InlineKind =
  /** Holds text of the segment: becomes an opening and a closing code. */
  | 'around'
  /** Holds native code: becomes one code with that as its data. */
  | 'open'
  | 'close'
  | 'point';

export interface InlineRule {
  readonly kind: InlineKind;
  readonly role: InlineCode['role'];
  /** Attributes that may hold the id, the first present is taken; else one is made. */
  readonly id: readonly string[];
}

/** An element that the format does not know is taken to stand around text, so that no word is lost. */
const unknownElement: InlineRule = { kind: 'around', role: 'code', id: [] };

interface Level {
  readonly parts: (string | InlineCode)[];
  /** The element whose inside this is; `null` for the segment. */
  readonly element: { readonly name: string; readonly attributes: ReadAttributes; readonly rule: InlineRule } | null;
  /** Ids of the elements around text that are open, innermost last. */
  readonly around: { readonly name: string; readonly id: string; readonly rule: InlineRule }[];
}

/** Builds a segment's content as its events go by; native code with sub-flows keeps its own content. */
export class ContentBuilder {
  readonly #vocabulary: NonNullable<InlineCode['vocabulary']>;
  readonly #rules: Readonly<Record<string, InlineRule>>;
  readonly #keepAttributes: (attributes: ReadAttributes) => Record<string, string>;
  /** Empty while nothing but text was seen, which is almost always. */
  #levels: Level[] = [];
  #plain = '';
  #begun = false;
  #made = 0;

  constructor(
    vocabulary: NonNullable<InlineCode['vocabulary']>,
    rules: Readonly<Record<string, InlineRule>>,
    keepAttributes: (attributes: ReadAttributes) => Record<string, string> = (attributes) => ({ ...attributes }),
  ) {
    this.#vocabulary = vocabulary;
    this.#rules = rules;
    this.#keepAttributes = keepAttributes;
  }

  begin(): void {
    if (this.#levels.length > 0) this.#levels = [];
    this.#plain = '';
    this.#begun = true;
    this.#made = 0;
  }

  text(text: string): void {
    const level = this.#levels[this.#levels.length - 1];
    if (level === undefined) this.#plain += text;
    else pushText(level.parts, text);
  }

  /** A code that the format says without an element of its own kind (an empty one). */
  open(name: string, attributes: ReadAttributes): void {
    if (!this.#begun) return;
    if (this.#levels.length === 0)
      this.#levels = [{ parts: this.#plain === '' ? [] : [this.#plain], element: null, around: [] }];
    const level = this.#levels[this.#levels.length - 1] as Level;
    const rule = Object.hasOwn(this.#rules, name) ? (this.#rules[name] as InlineRule) : unknownElement;
    if (rule.kind === 'around') {
      const id = this.#id(rule, attributes);
      level.around.push({ name, id, rule });
      level.parts.push(this.#code('open', rule, id, name, attributes, ''));
    } else this.#levels.push({ parts: [], element: { name, attributes, rule }, around: [] });
  }

  close(name: string): void {
    const level = this.#levels[this.#levels.length - 1];
    if (level === undefined) return;
    const around = level.around.at(-1);
    if (around !== undefined) {
      level.around.pop();
      level.parts.push(this.#code('close', around.rule, around.id, name, {}, ''));
      return;
    }
    const { element } = level;
    if (element === null) return;
    this.#levels.pop();
    const { rule, attributes } = element;
    const type = rule.kind as 'open' | 'close' | 'point';
    const made = this.#code(type, rule, this.#id(rule, attributes), element.name, attributes, plainText(level.parts));
    const whole = level.parts.some((part) => typeof part !== 'string') ? { ...made, inner: level.parts } : made;
    this.#levels[this.#levels.length - 1]?.parts.push(whole);
  }

  /** The content when the segment's element closes. */
  end(): Content {
    this.#begun = false;
    if (this.#levels.length === 0) return this.#plain === '' ? [] : [this.#plain];
    while (this.#levels.length > 1) this.close('');
    const parts = this.#levels[0]?.parts ?? [];
    this.#levels = [];
    return parts;
  }

  #code(
    type: InlineCode['type'],
    rule: InlineRule,
    id: string,
    element: string,
    attributes: ReadAttributes,
    data: string,
  ): InlineCode {
    return {
      type,
      role: rule.role,
      id,
      element,
      vocabulary: this.#vocabulary,
      attributes: this.#keepAttributes(attributes),
      data,
    };
  }

  #id(rule: InlineRule, attributes: ReadAttributes): string {
    for (const name of rule.id) {
      const id = attributes[name];
      if (id !== undefined) return id;
    }
    this.#made += 1;
    return `+${this.#made}`;
  }
}
