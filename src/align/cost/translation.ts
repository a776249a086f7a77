import { type Features, isShared } from '../feature/features.js';
import type { Band } from '../search/band.js';
import type { BeadCost } from './cost.js';

/**
 * Links between the features of two texts. Rows are source features; `forward` is how many links to the target feature
 * an occurrence of the source feature is expected to have, `backward` the reverse; both 0 to 1.
 */
export interface Links {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly forward: Float32Array;
  readonly backward: Float32Array;
}

/** One direction: how the features of the answering side are explained by the other. */
export interface Direction {
  /** Explaining features' lists: `starts[id]` to `starts[id + 1]`. */
  readonly starts: Int32Array;
  readonly explained: Int32Array;
  /** How much likelier than by chance, per occurrence of the explaining feature in a segment of average weight. */
  readonly lift: Float32Array;
  /** Share of an explained feature's occurrences that answer nothing on the other side, 0 to 1. */
  readonly unexplained: Float64Array;
}

export interface TranslationModel {
  readonly source: Features;
  readonly target: Features;
  /** Target features explained by the source, and the reverse. */
  readonly forward: Direction;
  readonly backward: Direction;
}

/** A chance of nothing is never certain: below this no missing word may count. */
const LEAST_UNEXPLAINED = 0.1;
/** A number or Latin word that the other text lacks altogether still asks why. */
const SHARED_UNEXPLAINED = 0.5;
/** No word may say more than this for a bead: e⁴·⁴. */
const MOST_LIFT = 80;

/** How much likelier a word is than by chance: it answers nothing, or it answers by its lift. */
export function factor(unexplained: number, lift: number): number {
  return unexplained + Math.min(MOST_LIFT, lift);
}

/** Makes both directions' lifts out of links and of how often each feature occurs in the texts at hand. */
export function makeTranslationModel(source: Features, target: Features, links: Links): TranslationModel {
  return {
    source,
    target,
    forward: direction(source, target, links, false),
    backward: direction(target, source, transpose(links, target.vocabulary.size), true),
  };
}

function direction(explaining: Features, answering: Features, links: Links, reversed: boolean): Direction {
  const strength = reversed ? links.backward : links.forward;
  const covering = reversed ? links.forward : links.backward;
  const chance = occurrences(answering);
  // A word's chance per unit of weight, smoothed: a word seen once in a short text is not as rare as it looks.
  const total = (weights: Float64Array) => weights.reduce((sum, one) => sum + one, 0);
  const weight = total(answering.weights);
  const explainingWeight = total(explaining.weights);
  const fertility =
    answering.size === 0 || explaining.size === 0
      ? 1
      : weight / answering.size / Math.max(0.5, explainingWeight / explaining.size);
  const { names } = answering.vocabulary;
  const unexplained = new Float64Array(names.length);
  for (let id = 0; id < names.length; id++) unexplained[id] = isShared(names[id]!) ? SHARED_UNEXPLAINED : 1;
  const lift = new Float32Array(links.targets.length);
  for (let k = 0; k < links.targets.length; k++) {
    const id = links.targets[k]!;
    unexplained[id]! *= 1 - covering[k]!;
    const p = (chance[id]! + 1) / (weight + 2000);
    lift[k] = strength[k]! / (p * fertility);
  }
  for (let id = 0; id < unexplained.length; id++) unexplained[id] = Math.max(LEAST_UNEXPLAINED, unexplained[id]!);
  return { starts: links.starts, explained: links.targets, lift, unexplained };
}

function occurrences(features: Features): Float64Array {
  const counts = new Float64Array(features.vocabulary.size);
  const { ids } = features;
  for (let at = 0; at < ids.length; at++) counts[ids[at]!]!++;
  return counts;
}

function transpose(links: Links, targetSize: number): Links {
  const size = links.targets.length;
  const starts = new Int32Array(targetSize + 1);
  for (let at = 0; at < size; at++) starts[links.targets[at]! + 1]!++;
  for (let id = 0; id < targetSize; id++) starts[id + 1]! += starts[id]!;
  const place = starts.slice();
  const targets = new Int32Array(size);
  const forward = new Float32Array(size);
  const backward = new Float32Array(size);
  for (let id = 0; id + 1 < links.starts.length; id++) {
    for (let k = links.starts[id]!; k < links.starts[id + 1]!; k++) {
      const at = place[links.targets[k]!]!++;
      targets[at] = id;
      forward[at] = links.forward[k]!;
      backward[at] = links.backward[k]!;
    }
  }
  return { starts, targets, forward, backward };
}

/**
 * The translation cost of every bead in a band: −½ (ln p(T|S)/p(T) + ln p(S|T)/p(S)), each word's chance a mixture of
 * "answers nothing" and IBM Model 1 over the other side, as in Moore (2002) but in both directions. What a group of
 * segments says about a single one of the other side is worked out once per cell; beads add such figures up:
 *
 *     ln p(T₁T₂|S) = ln p(T₁|S) + ln p(T₂|S)
 *
 * `most` is how many segments a bead may have on one side.
 */
export function translationCost(model: TranslationModel, band: Band, most: number, weight = 1): BeadCost {
  const forward = explainedByGroups(model.source, model.target, model.forward, band, most, false);
  const backward = explainedByGroups(model.target, model.source, model.backward, band, most, true);
  const { low, high, offsets } = band;
  return {
    cost(i, m, j, n) {
      let sum = 0;
      const byGroup = forward[m - 1]!;
      for (let at = offsets[i]! + j - low[i]!, end = at + n; at < end; at++) sum += byGroup[at]!;
      const byTarget = backward[n - 1]!;
      for (let row = i; row < i + m; row++) {
        // Rows below may begin to the right of j: such a bead leaves the band and is not looked at.
        if (j < low[row]! || j > high[row]!) return Number.POSITIVE_INFINITY;
        sum += byTarget[offsets[row]! + j - low[row]!]!;
      }
      return -weight * 0.5 * sum;
    },
  };
}

/**
 * For every cell (i, j) of the band and every group size k: how much better the answering segment is explained by the
 * group of k explaining segments that begins there than by chance. With `columns` the groups stand on the target side.
 */
function explainedByGroups(
  explaining: Features,
  answering: Features,
  direction: Direction,
  band: Band,
  most: number,
  columns: boolean,
): Float32Array[] {
  const tables = Array.from({ length: most }, () => new Float32Array(band.size));
  const { low, high, offsets, rows } = band;
  const limit = explaining.size;
  const lifts = new Lifts(direction, answering.vocabulary.size);
  const [firstRow, lastRow] = columns ? columnRanges(band) : [low, high];
  const lastOther = columns ? rows - 1 : answering.size - 1;
  for (let first = 0; first < limit; first++) {
    let weight = 0;
    const from = firstRow[first]!;
    const to = Math.min(lastRow[first]!, lastOther);
    for (let k = 0; k < most && first + k < limit; k++) {
      const member = first + k;
      lifts.add(explaining, member);
      weight += explaining.weights[member]!;
      const share = 1 / Math.max(1, weight);
      const table = tables[k]!;
      for (let other = from; other <= to; other++) {
        const cell = columns ? offsets[other]! + first - low[other]! : offsets[first]! + other - low[first]!;
        table[cell] = explain(answering, other, lifts.sums, share, direction.unexplained);
      }
    }
    lifts.clear();
  }
  return tables;
}

/** What the segments of a group say together about each feature of the other side. */
class Lifts {
  readonly sums: Float32Array;
  private readonly touched: Int32Array;
  private count = 0;

  constructor(
    private readonly direction: Direction,
    size: number,
  ) {
    this.sums = new Float32Array(size);
    this.touched = new Int32Array(size);
  }

  add({ ids, starts }: Features, segment: number): void {
    const { starts: links, explained, lift } = this.direction;
    const { sums, touched } = this;
    let { count } = this;
    for (let at = starts[segment]!; at < starts[segment + 1]!; at++) {
      const id = ids[at]!;
      for (let link = links[id]!; link < links[id + 1]!; link++) {
        const word = explained[link]!;
        if (sums[word] === 0) touched[count++] = word;
        sums[word]! += lift[link]!;
      }
    }
    this.count = count;
  }

  clear(): void {
    for (let k = 0; k < this.count; k++) this.sums[this.touched[k]!] = 0;
    this.count = 0;
  }
}

/** So many factors are multiplied before a logarithm is taken, which is dearer; they cannot leave the range of a double. */
const FACTORS = 40;

/** ln p(segment | group) / p(segment). */
function explain(
  answering: Features,
  segment: number,
  lifts: Float32Array,
  share: number,
  unexplained: Float64Array,
): number {
  const { ids, starts, halves } = answering;
  const half = halves[segment]!;
  const end = starts[segment + 1]!;
  let sum = 0;
  for (let at = starts[segment]!; at < end; ) {
    const isHalf = at >= half;
    const stop = Math.min(isHalf ? end : half, at + FACTORS);
    let product = 1;
    for (; at < stop; at++) {
      const id = ids[at]!;
      product *= factor(unexplained[id]!, lifts[id]! * share);
    }
    sum += isHalf ? 0.5 * Math.log(product) : Math.log(product);
  }
  return sum;
}

/** For each column the first and last row that has it inside the band. */
function columnRanges(band: Band): [Int32Array, Int32Array] {
  const first = new Int32Array(band.columns + 1).fill(band.rows);
  const last = new Int32Array(band.columns + 1).fill(-1);
  for (let i = 0, reached = -1; i <= band.rows; i++) {
    for (; reached < band.high[i]!; reached++) first[reached + 1] = i;
  }
  for (let i = band.rows, reached = band.columns + 1; i >= 0; i--) {
    for (; reached > band.low[i]!; reached--) last[reached - 1] = i;
  }
  return [first, last];
}
