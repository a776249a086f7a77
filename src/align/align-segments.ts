import type { Bead } from '../model/index.js';
import { Aligner, type AlignOptions, type LearningBead, type SureBead } from './aligner.js';
import { checkVectors } from './cost/vectors.js';
import type { PathBead } from './search/path.js';

export interface AlignSegmentsOptions extends AlignOptions {
  /** BCP 47. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

/**
 * Aligns two lists of segments, in order: every segment stands in exactly one bead, and beads follow each other on both
 * sides. Law: swapping the sides mirrors the beads.
 */
export function alignSegments(
  source: readonly string[],
  target: readonly string[],
  options: AlignSegmentsOptions,
): Bead<number>[] {
  checkVectors(options.vectors, source.length, target.length);
  if (isMirrored(source, target, options)) {
    const mirrored = {
      ...mirrorKnowledge(options),
      sourceLanguage: options.targetLanguage,
      targetLanguage: options.sourceLanguage,
    };
    return alignInOrder(target, source, mirrored).map((bead) => ({
      ...bead,
      source: bead.target,
      target: bead.source,
    }));
  }
  return alignInOrder(source, target, options);
}

/** Whether the sides change places for the work, so that a tie or a rounding falls the same way round from both sides. */
export function isMirrored(
  source: readonly string[],
  target: readonly string[],
  { sourceLanguage, targetLanguage }: AlignSegmentsOptions,
): boolean {
  if (sourceLanguage !== targetLanguage) return sourceLanguage > targetLanguage;
  return source.join('\n') > target.join('\n');
}

/** What is known about the two sides, with the sides changed. */
export function mirrorKnowledge(options: AlignOptions): AlignOptions {
  const { vectors, examples } = options;
  return {
    ...options,
    ...(vectors ? { vectors: { source: vectors.target, target: vectors.source } } : {}),
    ...(examples ? { examples: examples.map(([source, target]) => [target, source] as const) } : {}),
  };
}

function alignInOrder(
  source: readonly string[],
  target: readonly string[],
  options: AlignSegmentsOptions,
): Bead<number>[] {
  const aligner = new Aligner(source, target, options.sourceLanguage, options.targetLanguage, options);
  for (let round = 0; round < (options.rounds ?? 2); round++) aligner.learn(aligner.align().map(places));
  return aligner.alignSurely().map(toBead);
}

function places({ source, m, target, n, cost }: PathBead): LearningBead {
  return {
    source: Array.from({ length: m }, (_, k) => source + k),
    target: Array.from({ length: n }, (_, k) => target + k),
    cost,
  };
}

function toBead(bead: SureBead): Bead<number> {
  return { ...places(bead), confidence: bead.confidence, cost: Math.max(0, bead.cost) };
}
