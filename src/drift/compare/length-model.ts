import type { Span } from '../../model/index.js';
import { median } from '../median.js';
import type { Passage } from './passages.js';
import { otherSide, type SideName } from './term-view.js';
import { beadAt } from './words.js';

/** Beads from which on the texts' own lengths are trusted. */
const ENOUGH = 20;
/** Shorter beads vary too much to teach anything, in letters of the source. */
const SHORTEST = 20;
/** What is known beforehand of the spread of ln(target / source), in natural logarithms. */
const PRIOR_SPREAD = 0.28;
const LEAST_SPREAD = 0.15;
/** No length tells more than this for a gap, nor more than twice as much against it. */
const MOST = 4;

/**
 * How the lengths of the two sides of a bead go together in two texts: ln(target / source) is normally distributed about
 * the texts' own median (Gale & Church 1993 with a ratio instead of a difference).
 */
export interface LengthModel {
  /** How many beads have both sides. */
  readonly beads: number;
  /** Whether the bead has both sides. */
  has(bead: number): boolean;
  /**
   * How much likelier the lengths of a bead are if a stretch of one side has no answer than if it has, as a natural
   * logarithm, −8 to 4.
   */
  gain(bead: number, side: SideName, passage: Passage, stretch: Span): number;
}

export function lengthModel(passages: readonly Passage[]): LengthModel {
  const letters = new Map<number, Record<SideName, number>>();
  const counts = new Map<Passage, Record<SideName, Int32Array>>();
  for (const passage of passages) {
    const count = (side: SideName) => {
      const { text } = passage[side];
      const sums = new Int32Array(text.length + 1);
      for (let at = 0; at < text.length; at++) {
        const isLetter = LETTER.test(text[at]!);
        sums[at + 1] = sums[at]! + (isLetter ? 1 : 0);
        if (!isLetter) continue;
        const bead = beadAt(passage, side, at);
        const known = letters.get(bead) ?? { source: 0, target: 0 };
        known[side] += 1;
        letters.set(bead, known);
      }
      return sums;
    };
    counts.set(passage, { source: count('source'), target: count('target') });
  }
  const ratios = [...letters.values()]
    .filter(({ source, target }) => source >= SHORTEST && target > 0)
    .map(({ source, target }) => Math.log(target / source));
  const [first] = passages;
  const usual = first ? Math.log(first.target.side.profile.expansion / first.source.side.profile.expansion) : 0;
  const middle = ratios.length >= ENOUGH ? median(ratios) : usual;
  const deviation = median(ratios.map((ratio) => Math.abs(ratio - middle)));
  // 1.4826 makes the median absolute deviation of a normal law its standard deviation.
  const spread = ratios.length >= ENOUGH ? Math.max(LEAST_SPREAD, 1.4826 * deviation) : PRIOR_SPREAD;
  const isWhole = ({ source, target }: Record<SideName, number>) => source > 0 && target > 0;
  return {
    beads: [...letters.values()].filter(isWhole).length,
    has: (bead) => {
      const known = letters.get(bead);
      return known !== undefined && isWhole(known);
    },
    gain(bead, side, passage, [start, end]) {
      const { [side]: own, [otherSide(side)]: other } = letters.get(bead)!;
      const sums = counts.get(passage)![side];
      const left = Math.max(1, own / 10, own - (sums[end]! - sums[start]!));
      const sign = side === 'source' ? 1 : -1;
      const squared = (length: number) => (Math.log(other / length) - sign * middle) ** 2;
      return Math.max(-2 * MOST, Math.min(MOST, (squared(own) - squared(left)) / (2 * spread ** 2)));
    },
  };
}

const LETTER = /[\p{L}\p{N}]/u;
