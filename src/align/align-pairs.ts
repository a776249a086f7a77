import type { Alignment, Bead, BlockPair, SegmentedDocument } from '../model/index.js';
import { alignSegments } from './align-segments.js';
import type { AlignOptions } from './aligner.js';
import { checkVectors, selectVectors } from './cost/vectors.js';

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
  checkVectors(options.vectors, source.segments.length, target.segments.length);
  const beads = pairs.flatMap((pair): Bead[] => {
    const sources = pair.source === null ? [] : (left.get(pair.source) ?? []);
    const targets = pair.target === null ? [] : (right.get(pair.target) ?? []);
    if (sources.length === 0 && targets.length === 0) return [];
    const texts = (list: typeof sources) => list.map(({ text }) => text);
    const places = (list: typeof sources) => list.map(({ place }) => place);
    const vectors = selectVectors(options.vectors, places(sources), places(targets));
    const given = sources.length <= 1 && targets.length <= 1;
    const found: Bead<number>[] = given
      ? [{ source: sources.map((_, i) => i), target: targets.map((_, i) => i), confidence: pair.confidence, cost: 0 }]
      : alignSegments(texts(sources), texts(targets), { ...options, ...languages, ...(vectors ? { vectors } : {}) });
    return found.map((bead) => ({
      ...bead,
      source: bead.source.flatMap((index) => sources[index]?.id ?? []),
      target: bead.target.flatMap((index) => targets[index]?.id ?? []),
    }));
  });
  return { blocks: pairs, beads };
}

function segmentsByBlock(document: SegmentedDocument) {
  const blocks = new Map<string, { id: string; text: string; place: number }[]>();
  document.segments.forEach(({ block, id, text }, place) => {
    const list = blocks.get(block);
    if (list) list.push({ id, text, place });
    else blocks.set(block, [{ id, text, place }]);
  });
  return blocks;
}
