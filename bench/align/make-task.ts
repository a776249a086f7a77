import type { BeadRefs } from '../../src/align/index.js';
import { randomFrom } from '../random.js';
import type { Task } from './tasks.js';

/** What is done to line-aligned texts: shares of the beads made anew, and blocks of 10–30 lines dropped on one side. */
export interface Damage {
  /** 2-1 and as many 1-2. */
  readonly two: number;
  /** 3-1 and as many 1-3. */
  readonly three: number;
  /** 2-2: the border of one side moved to another clause border. */
  readonly shifted: number;
  /** Lines dropped on either side. */
  readonly dropped: number;
  readonly blocks: number;
}

/** Those of ../shared/align-dev/README.md. */
export const damages = {
  std: { two: 0.05, three: 0.012, shifted: 0.02, dropped: 0.015, blocks: 0 },
  hard: { two: 0.09, three: 0.03, shifted: 0.04, dropped: 0.04, blocks: 3 },
} satisfies Record<string, Damage>;

/** Makes a task out of lines that answer each other place by place; the same seed makes the same task. */
export function makeTask(russian: readonly string[], chinese: readonly string[], damage: Damage, seed: number): Task {
  const random = randomFrom(seed);
  const lost = lostBlocks(russian.length, damage.blocks, random);
  const source: string[] = [];
  const target: string[] = [];
  const gold: BeadRefs[] = [];
  const add = (left: readonly string[], right: readonly string[]) => {
    gold.push({ source: left.map((_, k) => source.length + k), target: right.map((_, k) => target.length + k) });
    source.push(...left);
    target.push(...right);
  };
  const { two, three, shifted, dropped } = damage;
  const shares: readonly (readonly [number, Change])[] = [
    [two, { lines: 2, side: 'chinese', way: 'joined' }],
    [two, { lines: 2, side: 'russian', way: 'joined' }],
    [three, { lines: 3, side: 'chinese', way: 'joined' }],
    [three, { lines: 3, side: 'russian', way: 'joined' }],
    [shifted / 2, { lines: 2, side: 'chinese', way: 'shifted' }],
    [shifted / 2, { lines: 2, side: 'russian', way: 'shifted' }],
    [dropped, { lines: 1, side: 'chinese', way: 'dropped' }],
    [dropped, { lines: 1, side: 'russian', way: 'dropped' }],
  ];
  for (let at = 0; at < russian.length; ) {
    const block = lost.get(at);
    const drawn = block ? ({ lines: 1, side: block, way: 'dropped' } as const) : drawChange(shares, random());
    const change = drawn && canChange(drawn, at, russian.length, lost) ? drawn : null;
    const texts = { russian: [russian[at]!], chinese: [chinese[at]!] };
    if (change) {
      const { lines, side } = change;
      const whole = { russian: russian.slice(at, at + lines), chinese: chinese.slice(at, at + lines) };
      const changed = changedLines(whole[side], change);
      if (changed) Object.assign(texts, whole, { [side]: changed });
    }
    add(texts.russian, texts.chinese);
    at += Math.max(texts.russian.length, texts.chinese.length);
  }
  return { source, target, gold };
}

type Side = 'russian' | 'chinese';

/** What is done to some lines of one side. */
interface Change {
  readonly lines: number;
  readonly side: Side;
  readonly way: 'joined' | 'shifted' | 'dropped';
}

function drawChange(shares: readonly (readonly [number, Change])[], chance: number): Change | null {
  let reached = 0;
  for (const [share, change] of shares) {
    reached += share;
    if (chance < reached) return change;
  }
  return null;
}

/** Lines that are joined or shifted must all be there. */
function canChange({ lines, way }: Change, at: number, end: number, lost: ReadonlyMap<number, Side>): boolean {
  if (way === 'dropped') return true;
  return at + lines <= end && Array.from({ length: lines }, (_, k) => at + k).every((line) => !lost.has(line));
}

/** The lines after the change, or `null` where it cannot be made. */
function changedLines(lines: readonly string[], { side, way }: Change): readonly string[] | null {
  if (way === 'dropped') return [];
  return way === 'joined' ? [join[side](lines)] : moveBorder(lines, side);
}

/** Which lines are lost in blocks, and on which side. */
function lostBlocks(lines: number, blocks: number, random: () => number): Map<number, Side> {
  const lost = new Map<number, Side>();
  if (lines < 200) return lost;
  for (let block = 0; block < blocks; block++) {
    const length = 10 + Math.floor(random() * 21);
    const [first, last] = [((block + 0.1) * lines) / blocks, ((block + 0.9) * lines) / blocks - length];
    const start = Math.floor(first + random() * (last - first));
    const side = random() < 0.5 ? 'russian' : 'chinese';
    for (let at = start; at < start + length; at++) lost.set(at, side);
  }
  return lost;
}

const join: Readonly<Record<Side, (lines: readonly string[]) => string>> = {
  russian: (lines) => lines.join(' '),
  chinese: (lines) =>
    lines.reduce((text, line) => text + (/[\dA-Za-z]$/.test(text) && /^[\dA-Za-z]/.test(line) ? ' ' : '') + line),
};

const clauseEnd: Readonly<Record<Side, RegExp>> = { russian: /[,;:—] /g, chinese: /[，；：、]/g };

/** The same two lines with the border at a clause border near the middle of the longer, or `null` where it has none. */
function moveBorder(lines: readonly string[], side: Side): readonly string[] | null {
  const [first = '', second = ''] = lines;
  const longer = second.length >= first.length ? second : first;
  const [cut] = [...longer.matchAll(clauseEnd[side])]
    .map((match) => match.index + match[0].length)
    .filter((at) => at >= 0.25 * longer.length && at <= 0.75 * longer.length)
    .sort((a, b) => Math.abs(a - longer.length / 2) - Math.abs(b - longer.length / 2));
  if (cut === undefined) return null;
  const [before, after] = [longer.slice(0, cut).trim(), longer.slice(cut).trim()];
  return longer === second ? [join[side]([first, before]), after] : [before, join[side]([after, second])];
}
