/** A link from a word of the lexicon's first language: the word of the second, and both strengths, 0 to 1. */
export interface LexiconEntry {
  readonly target: string;
  readonly forward: number;
  readonly backward: number;
}

/**
 * Word links between two languages, as `corpus/lexicon` learns them. Features are those of `feature/features.ts`.
 * Its text form, one word of the first language a line, is what the data module holds:
 *
 *     word \t target codes \t target codes …
 *
 * where codes are two base-64 digits: both strengths as −8·log₂, so «A» is 1 and «/» about 1/235.
 */
export class Lexicon {
  /** Primary subtags. */
  readonly source: string;
  readonly target: string;
  private readonly lines = new Map<string, string>();

  constructor(source: string, target: string, text: string) {
    this.source = source;
    this.target = target;
    for (let start = 0; start < text.length; ) {
      const tab = text.indexOf('\t', start);
      if (tab === -1) break;
      let end = text.indexOf('\n', tab);
      if (end === -1) end = text.length;
      this.lines.set(text.slice(start, tab), text.slice(tab + 1, end));
      start = end + 1;
    }
  }

  /** How many words of the first language it knows. */
  get size(): number {
    return this.lines.size;
  }

  /** What is known of a word of the first language. Lines are read only when asked for: few of them ever are. */
  entries(word: string): LexiconEntry[] {
    const line = this.lines.get(word);
    if (line === undefined || line === '') return [];
    return line.split('\t').map((item) => ({
      target: item.slice(0, -2),
      forward: decode(item.charCodeAt(item.length - 2)),
      backward: decode(item.charCodeAt(item.length - 1)),
    }));
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const STEPS = 8;
const VALUES = Float64Array.from(DIGITS, (_, digit) => 2 ** (-digit / STEPS));
const DECODED = new Float64Array(128);
for (let digit = 0; digit < DIGITS.length; digit++) DECODED[DIGITS.charCodeAt(digit)] = VALUES[digit]!;

function decode(code: number): number {
  return DECODED[code] ?? 0;
}

/** The digit whose value is nearest to a strength. */
export function encodeStrength(strength: number): string {
  const digit = Math.round(-STEPS * Math.log2(Math.max(strength, 1e-9)));
  return DIGITS[Math.min(DIGITS.length - 1, Math.max(0, digit))]!;
}
