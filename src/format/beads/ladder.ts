import { type Bead, SverkaError } from '../../model/index.js';

/**
 * Beads as hunalign's ladder (Varga et al. 2005): one rung a line, «source TAB target TAB score». A rung says how many
 * segments of each side stand before it, so that the bead between two rungs holds the segments from one to the next,
 * and its score stands with the rung that opens it. We write the confidence as score, with four decimals.
 *
 *     0  0  0.98      segments 0 and 1 of the source answer segment 0 of the target
 *     2  1  0.91      segment 2 answers segment 1
 *     3  2  0         the end
 */
export function serializeLadder(beads: readonly Bead<number>[]): string {
  let source = 0;
  let target = 0;
  let text = '';
  for (const bead of beads) {
    text += `${source}\t${target}\t${bead.confidence.toFixed(4)}\n`;
    source += bead.source.length;
    target += bead.target.length;
  }
  return `${text}${source}\t${target}\t0\n`;
}

/**
 * Reads a ladder. Scores are kept as confidence where they lie between 0 and 1 and are cut there otherwise: hunalign's own
 * are likenesses without a fixed range. The cost is 0.
 *
 * @throws SverkaError `beads/not-a-rung` where a line is none or a side goes back.
 */
export function parseLadder(text: string): Bead<number>[] {
  const beads: Bead<number>[] = [];
  let before: { source: number; target: number; score: number } | undefined;
  text.split(/\r\n?|\n/).forEach((line, index) => {
    const trimmed = line.replace(/^\uFEFF/, '').trim();
    if (trimmed === '') return;
    const [source = Number.NaN, target = Number.NaN, score = 0] = trimmed.split(/\s+/).map(Number);
    const sound =
      Number.isInteger(source) && Number.isInteger(target) && Number.isFinite(score) && source >= 0 && target >= 0;
    if (!sound || (before && (source < before.source || target < before.target))) {
      throw new SverkaError(
        'beads/not-a-rung',
        `Line ${index + 1} is no rung of a ladder: "${trimmed.slice(0, 40)}". Rungs are two rising numbers and a score, with tabs between.`,
        { line: index + 1 },
      );
    }
    if (before && (source > before.source || target > before.target)) {
      beads.push({
        source: range(before.source, source),
        target: range(before.target, target),
        confidence: Math.min(1, Math.max(0, before.score)),
        cost: 0,
      });
    }
    before = { source, target, score };
  });
  return beads;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}
