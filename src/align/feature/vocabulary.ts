/** Characters that are numbered, so that two of them make one small integer. */
const NUMBERED = 1 << 15;

/** Features of one side as small integers, in order of first sight. */
export class Vocabulary {
  readonly names: string[] = [];
  private readonly ids = new Map<string, number>();
  /** Numbers of UTF-16 code units in order of first sight, from 1, and ids of one or two of them by their numbers. */
  private readonly units = new Uint16Array(0x10000);
  private unitCount = 0;
  private readonly parts = new Map<number, number>();

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

  /**
   * The id of a feature that is a stretch of a text. One or two code units are cut out only at first sight: a text without
   * spaces has a feature for every character and every pair of neighbours.
   */
  addPart(text: string, from: number, to: number): number {
    let key = 0;
    for (let at = from; at < to; at++) key = key * NUMBERED + this.numberOf(text.charCodeAt(at));
    if (to - from > 2 || this.unitCount >= NUMBERED) return this.add(text.slice(from, to));
    const known = this.parts.get(key);
    if (known !== undefined) return known;
    const id = this.add(text.slice(from, to));
    this.parts.set(key, id);
    return id;
  }

  /** The id of a feature, or `undefined`. */
  find(name: string): number | undefined {
    return this.ids.get(name);
  }

  private numberOf(unit: number): number {
    if (this.units[unit] === 0) this.units[unit] = ++this.unitCount;
    return this.units[unit]!;
  }
}
