import { SverkaError } from '../model/index.js';
import type { SegmentVectors } from './cost/vectors.js';

/** Turns texts into vectors, one for each, in order: a sentence-embedding model of the caller's choice. */
export type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

/**
 * Asks a model for the vectors of both sides, `batch` texts at a time (default 64), for `vectors` of {@link AlignOptions}.
 * examples/align-with-embeddings.ts shows it with a runtime that is loaded only if it is installed.
 *
 * @throws SverkaError `align/bad-vectors` where the model gives fewer or more vectors than texts, or of unequal length.
 */
export async function embedSegments(
  source: readonly string[],
  target: readonly string[],
  embed: Embed,
  { batch = 64 }: { readonly batch?: number } = {},
): Promise<SegmentVectors> {
  const texts = [...source, ...target];
  const vectors: Float32Array[] = [];
  for (let from = 0; from < texts.length; from += batch) {
    const asked = texts.slice(from, from + batch);
    const given = await embed(asked);
    if (given.length !== asked.length || given.some((vector) => vector.length !== (vectors[0] ?? given[0])?.length)) {
      throw new SverkaError(
        'align/bad-vectors',
        `The model was given ${asked.length} texts and gave ${given.length} vectors. It must give one for each, all of one length.`,
      );
    }
    vectors.push(...given);
  }
  return { source: vectors.slice(0, source.length), target: vectors.slice(source.length) };
}
