import { describe, expect, it } from 'vitest';
import { fuzz } from '../format/fuzz.js';

describe('10,000 files that were damaged at random', () => {
  it('are read or refused with a sentence, never a crash or a hang', () => {
    const { files, refused, slowest, failures } = fuzz(10_000, 7);
    console.info(`${files} files, ${refused} refused, the slowest took ${slowest.toFixed(0)} ms`);
    expect(failures).toEqual([]);
  });
});
