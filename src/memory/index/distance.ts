/**
 * Levenshtein's distance of one text to many, in UTF-16 code units, bit-parallel in words of 32 (Myers 1999 in the form of
 * Hyyrö 2003). The query is prepared once.
 */
export class PreparedQuery {
  readonly #text: string;
  readonly #words: number;
  /** For each code unit of the query, bit i % 32 of word i / 32 where it stands. */
  readonly #masks = new Map<number, Int32Array>();
  readonly #none: Int32Array;
  readonly #positive: Int32Array;
  readonly #negative: Int32Array;

  constructor(text: string) {
    this.#text = text;
    this.#words = Math.max(1, (text.length + 31) >> 5);
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      let mask = this.#masks.get(unit);
      if (!mask) {
        mask = new Int32Array(this.#words);
        this.#masks.set(unit, mask);
      }
      mask[i >> 5] = (mask[i >> 5] ?? 0) | (1 << (i & 31));
    }
    this.#none = new Int32Array(this.#words);
    this.#positive = new Int32Array(this.#words);
    this.#negative = new Int32Array(this.#words);
  }

  /** The distance to `text`, or `limit + 1` as soon as it is certain to be above `limit` (default: never). */
  distance(text: string | Uint16Array, limit: number = Number.POSITIVE_INFINITY): number {
    const length = this.#text.length;
    if (length === 0 || text.length === 0) return Math.min(Math.max(length, text.length), limit + 1);
    if (Math.abs(length - text.length) > limit) return limit + 1;
    const words = this.#words;
    const positive = this.#positive.fill(-1);
    const negative = this.#negative.fill(0);
    const last = 1 << ((length - 1) & 31);
    let score = length;
    for (let column = 0; column < text.length; column += 1) {
      const unit = typeof text === 'string' ? text.charCodeAt(column) : (text[column] ?? 0);
      const mask = this.#masks.get(unit) ?? this.#none;
      let positiveIn = 1;
      let negativeIn = 0;
      for (let word = 0; word < words; word += 1) {
        const vp = positive[word] ?? 0;
        const vn = negative[word] ?? 0;
        const eq = (mask[word] ?? 0) | negativeIn;
        const d0 = (((eq & vp) + vp) ^ vp) | eq | vn;
        let hp = vn | ~(d0 | vp);
        let hn = vp & d0;
        if (word === words - 1) {
          if ((hp & last) !== 0) score += 1;
          if ((hn & last) !== 0) score -= 1;
        }
        const positiveOut = hp >>> 31;
        const negativeOut = hn >>> 31;
        hp = (hp << 1) | positiveIn;
        hn = (hn << 1) | negativeIn;
        positiveIn = positiveOut;
        negativeIn = negativeOut;
        positive[word] = hn | ~(d0 | hp);
        negative[word] = hp & d0;
      }
      if (score - (text.length - 1 - column) > limit) return limit + 1;
    }
    return score;
  }
}
