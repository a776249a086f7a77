/**
 * Translation probabilities from parallel segments: IBM Model 1 (Brown et al. 1993) in both directions, trained to
 * agree (Liang, Taskar & Klein 2006). After the first rounds a link counts only as far as both directions believe in
 * it, which keeps the table small and clean. We depart from both papers in what is left over: a link's mass that the
 * other direction does not confirm goes to "no translation", so that Σ_t forward(s, t) < 1 says how reliably a word is
 * translated at all.
 */

/** A parallel pair as feature ids, each id at most once per side. */
export interface LearningPair {
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** How far the pair is believed, 0 to 1. */
  readonly weight: number;
}

/** Word links with both conditional strengths; parallel arrays. */
export interface LinkTable {
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Expected links per occurrence of the source feature, 0 to 1. */
  readonly forward: Float32Array;
  /** Expected links per occurrence of the target feature, 0 to 1. */
  readonly backward: Float32Array;
  /** Expected links, absolute. */
  readonly count: Float32Array;
}

export interface LearnOptions {
  readonly sourceSize: number;
  readonly targetSize: number;
  /** Rounds in which each direction learns by itself, then rounds in which they must agree. */
  readonly rounds?: number;
  readonly agreeingRounds?: number;
  /** Taken off every link count: what was seen once proves nothing. */
  readonly discount?: number;
  /** Added to every feature's occurrences. */
  readonly smoothing?: number;
  /** Features in fewer pairs are left out. */
  readonly minimum?: number;
  /** Links weaker than this in both directions are left out. */
  readonly threshold?: number;
  /** What is known beforehand of a link: its strength in both directions, 0 where nothing is known. */
  readonly known?: (source: number, target: number) => number;
  /** No more occurrences of links than this are looked at (four bytes each). */
  readonly limit?: number;
}

/** Learns a link table. Deterministic: the same pairs in the same order give the same table. */
export function learnLinks(pairs: readonly LearningPair[], options: LearnOptions): LinkTable {
  const { sourceSize, targetSize, rounds = 2, agreeingRounds = 3, discount = 0.5, smoothing = 0.5 } = options;
  const { minimum = 2, threshold = 0.02, known, limit = 40_000_000 } = options;
  const sourceCount = new Float64Array(sourceSize);
  const targetCount = new Float64Array(targetSize);
  for (const pair of pairs) {
    for (const id of pair.source) sourceCount[id]! += pair.weight;
    for (const id of pair.target) targetCount[id]! += pair.weight;
  }
  let kept = pairs
    .map(({ source, target, weight }) => ({
      source: source.filter((id) => sourceCount[id]! >= minimum),
      target: target.filter((id) => targetCount[id]! >= minimum),
      weight,
    }))
    .filter(({ source, target }) => source.length > 0 && target.length > 0);
  // Of a text that is too long every second pair, or every third… teaches as much as its beginning would.
  const step = Math.ceil(kept.reduce((sum, { source, target }) => sum + source.length * target.length, 0) / limit);
  if (step > 1) kept = kept.filter((_, index) => index % step === 0);

  const { occurrence, linkSource, linkTarget } = numberLinks(kept, sourceSize, targetSize);
  const size = linkSource.length;
  const forward = new Float32Array(size).fill(1);
  const backward = new Float32Array(size).fill(1);
  if (known) {
    for (let link = 0; link < size; link++) {
      forward[link] = backward[link] = 1 + 30 * known(linkSource[link]!, linkTarget[link]!);
    }
  }
  const forwardSum = new Float32Array(size);
  const backwardSum = new Float32Array(size);
  let sourceTotals = new Float64Array(64);
  let targetTotals = new Float64Array(64);
  for (let round = 0; round < rounds + agreeingRounds; round++) {
    const agree = round >= rounds;
    forwardSum.fill(0);
    backwardSum.fill(0);
    let at = 0;
    for (const { source, target, weight } of kept) {
      const m = source.length;
      const n = target.length;
      if (sourceTotals.length < m) sourceTotals = new Float64Array(2 * m);
      if (targetTotals.length < n) targetTotals = new Float64Array(2 * n);
      sourceTotals.fill(0, 0, m);
      targetTotals.fill(0, 0, n);
      for (let i = 0, k = at; i < m; i++) {
        for (let j = 0; j < n; j++, k++) {
          const link = occurrence[k]!;
          targetTotals[j]! += forward[link]!;
          sourceTotals[i]! += backward[link]!;
        }
      }
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++, at++) {
          const link = occurrence[at]!;
          const f = forward[link]! / (targetTotals[j]! + 1e-12);
          const b = backward[link]! / (sourceTotals[i]! + 1e-12);
          if (agree) {
            // A link counts as far as both directions believe in it.
            backwardSum[link]! += weight * f * b;
          } else {
            forwardSum[link]! += weight * f;
            backwardSum[link]! += weight * b;
          }
        }
      }
    }
    const last = round === rounds + agreeingRounds - 1;
    for (let link = 0; link < size; link++) {
      const s = sourceCount[linkSource[link]!]!;
      const t = targetCount[linkTarget[link]!]!;
      if (agree) {
        const sum = Math.max(0, backwardSum[link]! - (last ? discount : 0));
        forwardSum[link] = sum;
        forward[link] = sum / (s + smoothing);
        backward[link] = sum / (t + smoothing);
      } else {
        forward[link] = forwardSum[link]! / s;
        backward[link] = backwardSum[link]! / t;
      }
    }
  }

  const chosen: number[] = [];
  for (let link = 0; link < size; link++) {
    if (forward[link]! >= threshold || backward[link]! >= threshold) chosen.push(link);
  }
  const pick = <A extends Int32Array | Float32Array>(from: A, into: A): A => {
    for (let k = 0; k < chosen.length; k++) into[k] = from[chosen[k]!]!;
    return into;
  };
  return {
    source: pick(linkSource, new Int32Array(chosen.length)),
    target: pick(linkTarget, new Int32Array(chosen.length)),
    forward: pick(forward, new Float32Array(chosen.length)),
    backward: pick(backward, new Float32Array(chosen.length)),
    count: pick(forwardSum, new Float32Array(chosen.length)),
  };
}

/**
 * Gives every two features that meet in a pair a number, once, so that the rounds only walk arrays: `occurrence` has the
 * number for each source feature of a pair by each of its target features. Features are taken one after the other, so a
 * plain array says which partners were seen; a hash table took a third of the whole time.
 */
function numberLinks(pairs: readonly LearningPair[], sourceSize: number, targetSize: number) {
  const offsets = new Int32Array(pairs.length + 1);
  const starts = new Int32Array(sourceSize + 1);
  pairs.forEach(({ source, target }, index) => {
    offsets[index + 1] = offsets[index]! + source.length * target.length;
    for (const id of source) starts[id + 1]!++;
  });
  for (let id = 0; id < sourceSize; id++) starts[id + 1]! += starts[id]!;
  const place = starts.slice();
  const homes = new Int32Array(starts[sourceSize]!);
  const rows = new Int32Array(starts[sourceSize]!);
  pairs.forEach(({ source }, index) => {
    for (let row = 0; row < source.length; row++) {
      const at = place[source[row]!]!++;
      homes[at] = index;
      rows[at] = row;
    }
  });
  const occurrence = new Int32Array(offsets[pairs.length]!);
  let sources = new Int32Array(1 << 14);
  let targets = new Int32Array(1 << 14);
  const numbered = new Int32Array(targetSize).fill(-1);
  let size = 0;
  for (let id = 0; id < sourceSize; id++) {
    const first = size;
    for (let at = starts[id]!; at < starts[id + 1]!; at++) {
      const { target } = pairs[homes[at]!]!;
      let slot = offsets[homes[at]!]! + rows[at]! * target.length;
      for (const other of target) {
        let link = numbered[other]!;
        if (link < first) {
          link = size++;
          numbered[other] = link;
          if (link === sources.length) {
            sources = grown(sources);
            targets = grown(targets);
          }
          sources[link] = id;
          targets[link] = other;
        }
        occurrence[slot++] = link;
      }
    }
  }
  return { occurrence, linkSource: sources.subarray(0, size), linkTarget: targets.subarray(0, size) };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
