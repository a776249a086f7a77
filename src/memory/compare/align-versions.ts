import { TextIndex } from '../index/text-index.js';
import { likeness } from '../score.js';

/** Segments of the old version that answer segments of the new one: 1-1, 1-0, 0-1, or sentences cut otherwise. */
export interface VersionBead {
  readonly old: readonly number[];
  readonly new: readonly number[];
}

/** Least likeness of two segments that are one sentence in two versions, as a whole percentage. */
const leastPercent = 50;
/** Least likeness, 0 to 1, of an anchor that is found by the index and not by its place. */
const anchorPercent = 70;
/** Cells of the matrix above which a stretch is not searched: that many unlike segments are two different texts. */
const mostCells = 250_000;

/**
 * Aligns two versions of one text in one language, in order. First anchors: for each segment the likest ones of the other
 * version, of which the heaviest chain is kept; what lies between two anchors is aligned by dynamic programming with beads
 * of up to three segments.
 */
export function alignVersions(old: readonly string[], now: readonly string[]): VersionBead[] {
  const chain = heaviestChain(anchorsOf(old, now));
  const beads: VersionBead[] = [];
  let [i, j] = [0, 0];
  for (const anchor of [...chain, { old: old.length, new: now.length, weight: 0 }]) {
    beads.push(...alignBetween(old, now, i, anchor.old, j, anchor.new));
    if (anchor.old < old.length) beads.push({ old: [anchor.old], new: [anchor.new] });
    [i, j] = [anchor.old + 1, anchor.new + 1];
  }
  return beads;
}

interface Anchor {
  readonly old: number;
  readonly new: number;
  /** How much is shared, in code units: long equal sentences hold the chain, short ones do not break it. */
  readonly weight: number;
}

function anchorsOf(old: readonly string[], now: readonly string[]): Anchor[] {
  const index = new TextIndex();
  for (const [j, text] of now.entries()) index.add(j, text);
  return old
    .flatMap((text, i) =>
      index.search(text, { threshold: anchorPercent, limit: 8 }).map(({ id, distance, longer }) => ({
        old: i,
        new: id,
        weight: longer - distance - 2 * distance,
      })),
    )
    .filter(({ weight }) => weight > 0);
}

/** Of all anchors the chain that rises on both sides and weighs most; O(n²) in the anchors. */
function heaviestChain(anchors: readonly Anchor[]): Anchor[] {
  const sorted = [...anchors].sort((a, b) => a.old - b.old || a.new - b.new);
  const best = sorted.map(({ weight }) => weight);
  const before = sorted.map(() => -1);
  for (let a = 0; a < sorted.length; a += 1) {
    const [one] = [sorted[a]];
    if (!one) continue;
    let most = 0;
    for (let b = 0; b < a; b += 1) {
      const other = sorted[b];
      if (other && other.old < one.old && other.new < one.new && (best[b] ?? 0) > most) {
        most = best[b] ?? 0;
        before[a] = b;
      }
    }
    best[a] = one.weight + most;
  }
  let at = best.indexOf(Math.max(...best));
  const chain: Anchor[] = [];
  while (at >= 0) {
    const anchor = sorted[at];
    if (anchor) chain.unshift(anchor);
    at = before[at] ?? -1;
  }
  return chain;
}

const shapes = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
] as const;

/** Least sum of what is not shared between `old[i0, i1)` and `now[j0, j1)`. */
function alignBetween(
  old: readonly string[],
  now: readonly string[],
  i0: number,
  i1: number,
  j0: number,
  j1: number,
): VersionBead[] {
  const rows = i1 - i0;
  const columns = j1 - j0;
  const alone = [
    ...Array.from({ length: rows }, (_, i) => ({ old: [i0 + i], new: [] })),
    ...Array.from({ length: columns }, (_, j) => ({ old: [], new: [j0 + j] })),
  ];
  if (rows === 0 || columns === 0 || rows * columns > mostCells) return alone;
  const width = columns + 1;
  const cost = new Float64Array((rows + 1) * width).fill(Number.POSITIVE_INFINITY);
  const shape = new Int8Array((rows + 1) * width).fill(-1);
  cost[0] = 0;
  const join = (texts: readonly string[], from: number, count: number) => texts.slice(from, from + count).join('');
  const known = new Map<string, number>();
  for (let i = 0; i <= rows; i += 1) {
    for (let j = 0; j <= columns; j += 1) {
      const here = cost[i * width + j] ?? 0;
      const offer = (di: number, dj: number, more: number, which: number) => {
        const to = (i + di) * width + j + dj;
        if (here + more < (cost[to] ?? 0)) {
          cost[to] = here + more;
          shape[to] = which;
        }
      };
      // A segment alone costs its length, a pair twice what is not shared: then it pays to pair from one half on.
      if (i < rows) offer(1, 0, old[i0 + i]?.length ?? 0, 100);
      if (j < columns) offer(0, 1, now[j0 + j]?.length ?? 0, 101);
      for (const [which, [m, n]] of shapes.entries()) {
        if (i + m > rows || j + n > columns) continue;
        const a = join(old, i0 + i, m);
        const b = join(now, j0 + j, n);
        const longer = Math.max(a.length, b.length);
        // The lengths alone may forbid it.
        if (Math.min(a.length, b.length) * 100 < leastPercent * longer) continue;
        const key = `${i} ${j} ${which}`;
        const alike = known.get(key) ?? likeness(a, b);
        known.set(key, alike);
        if (alike * 100 < leastPercent) continue;
        offer(m, n, 2 * (1 - alike) * longer + (m + n - 2) * 0.5, which);
      }
    }
  }
  const beads: VersionBead[] = [];
  for (let [i, j] = [rows, columns]; i > 0 || j > 0; ) {
    const which = shape[i * width + j] ?? 100;
    const [m, n] = which === 100 ? [1, 0] : which === 101 ? [0, 1] : (shapes[which] ?? [1, 1]);
    [i, j] = [i - m, j - n];
    beads.unshift({
      old: Array.from({ length: m }, (_, k) => i0 + i + k),
      new: Array.from({ length: n }, (_, k) => j0 + j + k),
    });
  }
  return beads;
}
