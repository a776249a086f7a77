/**
 * The part of the matrix that a search looks at: in row i (i source segments used up) the columns (target segments
 * used up) from `low[i]` to `high[i]`, both included. Rows run from 0 to `rows`, columns from 0 to `columns`; both
 * edges never go back, and (0, 0) and (rows, columns) are inside.
 *
 *       0 ────────── columns
 *     0 ███··········
 *       ·████········
 *       ···█████·····      memory and time grow with the cells inside,
 *       ······█████··      not with rows × columns
 *  rows ·········████
 */
export interface Band {
  readonly rows: number;
  readonly columns: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Cell (i, j) is number `offsets[i] + j − low[i]`. */
  readonly offsets: Int32Array;
  /** Number of cells inside. */
  readonly size: number;
}

/** Makes a band of two edges: they are clipped, made to never go back, and joined up where rows would not touch. */
export function makeBand(rows: number, columns: number, low: Int32Array, high: Int32Array): Band {
  low[0] = 0;
  high[rows] = columns;
  for (let i = 0; i <= rows; i++) {
    low[i] = Math.min(columns, Math.max(0, low[i]!));
    high[i] = Math.min(columns, Math.max(0, high[i]!));
    if (i > 0) high[i] = Math.max(high[i]!, high[i - 1]!);
  }
  for (let i = rows - 1; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!);
  for (let i = 0; i <= rows; i++) {
    high[i] = Math.max(high[i]!, low[i]!);
    if (i > 0 && low[i]! > high[i - 1]!) low[i] = high[i - 1]!;
  }
  const offsets = new Int32Array(rows + 2);
  for (let i = 0; i <= rows; i++) offsets[i + 1] = offsets[i]! + high[i]! - low[i]! + 1;
  return { rows, columns, low, high, offsets, size: offsets[rows + 1]! };
}

/** The whole matrix. */
export function fullBand(rows: number, columns: number): Band {
  return makeBand(rows, columns, new Int32Array(rows + 1), new Int32Array(rows + 1).fill(columns));
}

/** A waypoint: so many segments of each side are used up here. */
export type Waypoint = readonly [source: number, target: number];

/**
 * How many margins a path may stray from the straight line between two waypoints far apart. Where a long text offers no
 * waypoints at all (the same words over and over) the band would else be the whole matrix.
 */
const ASTRAY = 32;

/** The column in which the straight line between two waypoints passes a row. */
function along([fromRow, fromColumn]: Waypoint, [toRow, toColumn]: Waypoint, row: number): number {
  if (toRow <= fromRow) return toColumn;
  return Math.round(fromColumn + ((row - fromRow) / (toRow - fromRow)) * (toColumn - fromColumn));
}

/**
 * A band around waypoints that rise on both sides. Each row reaches from the waypoint `reach` places before it to the one
 * `reach` places after it, and `margin` further: one false waypoint makes the band wider there, it never forces the path.
 */
export function bandAround(
  rows: number,
  columns: number,
  waypoints: readonly Waypoint[],
  { margin, reach }: { margin: number; reach: number },
): Band {
  const points: Waypoint[] = [[0, 0], ...waypoints, [rows, columns]];
  const low = new Int32Array(rows + 1);
  const high = new Int32Array(rows + 1);
  let before = 0;
  let after = 0;
  for (let i = 0; i <= rows; i++) {
    // The last waypoint above row i and the first below it; the row's own lies between.
    while (before + 1 < points.length && points[before + 1]![0] < i) before++;
    while (after + 1 < points.length && points[after]![0] <= i) after++;
    const left = points[Math.max(0, before + 1 - reach)]!;
    const right = points[Math.min(points.length - 1, after + reach - 1)]!;
    const straight = along(left, right, i);
    low[i] = Math.max(left[1] - margin, straight - ASTRAY * margin);
    high[i] = Math.min(right[1] + margin, straight + ASTRAY * margin);
  }
  for (const [row, column] of waypoints) {
    low[row] = Math.min(low[row]!, column);
    high[row] = Math.max(high[row]!, column);
  }
  return makeBand(rows, columns, low, high);
}
