/** Most letters that one character stands for. */
const LONGEST_SOUND = 5;
/** What a letter without a character costs. */
const SKIPPED = 1.6;
/** No name is looked at that costs more to write, in nats. */
export const MOST_COST = 4;

/** The cheapest ways to write each number of first letters with one more character, or `null` where there is none. */
export function stepCosts(
  costs: Float64Array,
  chunks: readonly (readonly string[])[],
  sounds: ReadonlyMap<string, number>,
): Float64Array | null {
  let next: Float64Array | null = null;
  for (let at = 0; at < chunks.length; at++) {
    if (costs[at]! > MOST_COST) continue;
    const own = chunks[at]!;
    for (let length = 1; length <= own.length; length++) {
      const sound = sounds.get(own[length - 1]!);
      if (sound === undefined) continue;
      next ??= new Float64Array(costs.length).fill(Number.POSITIVE_INFINITY);
      if (costs[at]! + sound < next[at + length]!) next[at + length] = costs[at]! + sound;
    }
  }
  if (next) for (let at = 0; at < chunks.length; at++) next[at + 1] = Math.min(next[at + 1]!, next[at]! + SKIPPED);
  return next;
}

/** What one character may stand for, by the place where it begins: one letter, two… */
export function soundChunks(letters: string): string[][] {
  return Array.from(letters, (_, at) =>
    Array.from({ length: Math.min(LONGEST_SOUND, letters.length - at) }, (_, more) => letters.slice(at, at + more + 1)),
  );
}
