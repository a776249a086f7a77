import { type Bead, SverkaError } from '../../model/index.js';

/**
 * Beads as Vecalign prints and reads them (thompsonb/vecalign): one a line, `[0,1]:[0]:0.2345`, 0-based places of the
 * segments on both sides and the cost. `[3]:[]` stands alone. Costs have six decimals.
 */
export function serializeVecalign(beads: readonly Bead<number>[]): string {
  return beads.map(({ source, target, cost }) => `[${source}]:[${target}]:${cost.toFixed(6)}\n`).join('');
}

const LINE = /^\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]\s*(?::\s*(-?[\d.]+(?:e[+-]?\d+)?))?/i;

/**
 * Reads such lines; the cost may be missing (gold files) and counts as 0 then; anything behind it is passed over, and
 * so are empty lines. Confidence is not written, so it is 1.
 *
 * @throws SverkaError `beads/not-a-bead` at the first line that is none.
 */
export function parseVecalign(text: string): Bead<number>[] {
  const beads: Bead<number>[] = [];
  text.split(/\r\n?|\n/).forEach((line, index) => {
    const trimmed = line.replace(/^\uFEFF/, '').trim();
    if (trimmed === '') return;
    const match = LINE.exec(trimmed);
    if (!match) {
      throw new SverkaError(
        'beads/not-a-bead',
        `Line ${index + 1} is no bead: "${trimmed.slice(0, 40)}". Beads look like [0,1]:[0] or [0,1]:[0]:0.25.`,
        { line: index + 1 },
      );
    }
    const [, source = '', target = '', cost = '0'] = match;
    beads.push({ source: places(source), target: places(target), confidence: 1, cost: Math.max(0, Number(cost)) });
  });
  return beads;
}

function places(list: string): number[] {
  return list
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
}
