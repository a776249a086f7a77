/** What an attribute may say. */
export interface AttributeRule {
  readonly required?: boolean;
  /** The values it takes, where they are few… */
  readonly values?: readonly string[];
  /** …or what they look like, with words for a person. */
  readonly pattern?: RegExp;
  readonly expected?: string;
}

/** A place in the order of an element's children: one of the names, so many times. */
export interface ChildGroup {
  readonly names: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

export interface ElementRule {
  readonly attributes?: Readonly<Record<string, AttributeRule>>;
  /** Whether attributes beyond these are a fault. Those of other namespaces never are. Default: no. */
  readonly closed?: boolean;
  /** Groups of children in the order in which they must stand; absent where any may stand in any order. */
  readonly children?: readonly ChildGroup[];
  /** Whether text may stand in it. Default: no. */
  readonly text?: boolean;
}

/** Elements of a format by name; those of namespaces it does not list are left alone. */
export interface Grammar {
  readonly root: readonly string[];
  readonly elements: Readonly<Record<string, ElementRule>>;
}

export const required: AttributeRule = { required: true };
export const optional: AttributeRule = {};
export const oneOf = (...values: string[]): AttributeRule => ({ values });
export const requiredOneOf = (...values: string[]): AttributeRule => ({ values, required: true });
export const any = (...names: string[]): ChildGroup => ({ names });
export const one = (...names: string[]): ChildGroup => ({ names, min: 1, max: 1 });
export const maybe = (...names: string[]): ChildGroup => ({ names, max: 1 });
export const some = (...names: string[]): ChildGroup => ({ names, min: 1 });
