/** Features of one side as small integers, in order of first sight. */
export class Vocabulary {
  readonly names: string[] = [];
  private readonly ids = new Map<string, number>();

  get size(): number {
    return this.names.length;
  }

  /** The id of a feature, a new one if it has none yet. */
  add(name: string): number {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const id = this.names.length;
    this.ids.set(name, id);
    this.names.push(name);
    return id;
  }

  /** The id of a feature, or `undefined`. */
  find(name: string): number | undefined {
    return this.ids.get(name);
  }
}
