import type { Alignment, Bead, BlockPair, SegmentedDocument } from '../model/index.js';
import { alignSegments } from './align-segments.js';
import type { AlignOptions } from './aligner.js';

/**
 * The beads within pairs of blocks that are known beforehand, as a table with one language a column says them: no bead
 * leaves its pair. Where each side has one segment, the pair is the bead.
 */
export function alignPairs(
  source: SegmentedDocument,
  target: SegmentedDocument,
  pairs: readonly BlockPair[],
  options: AlignOptions = {},
): Alignment {
  const left = segmentsByBlock(source);
  const right = segmentsByBlock(target);
  const languages = { sourceLanguage: source.language, targetLanguage: target.language };
  const beads = pairs.flatMap((pair): Bead[] => {
    const sources = pair.source === null ? [] : (left.get(pair.source) ?? []);
    const targets = pair.target === null ? [] : (right.get(pair.target) ?? []);
    if (sources.length === 0 && targets.length === 0) return [];
    const texts = (list: typeof sources) => list.map(({ text }) => text);
    const given = sources.length <= 1 && targets.length <= 1;
    const found: Bead<number>[] = given
      ? [{ source: sources.map((_, i) => i), target: targets.map((_, i) => i), confidence: pair.confidence, cost: 0 }]
      : alignSegments(texts(sources), texts(targets), { ...options, ...languages });
    return found.map((bead) => ({
      ...bead,
      source: bead.source.flatMap((index) => sources[index]?.id ?? []),
      target: bead.target.flatMap((index) => targets[index]?.id ?? []),
    }));
  });
  return { blocks: pairs, beads };
}

function segmentsByBlock(document: SegmentedDocument) {
  const blocks = new Map<string, { id: string; text: string }[]>();
  for (const { block, id, text } of document.segments) {
    const list = blocks.get(block);
    if (list) list.push({ id, text });
    else blocks.set(block, [{ id, text }]);
  }
  return blocks;
}
