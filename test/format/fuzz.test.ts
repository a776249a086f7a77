import { describe, expect, it } from 'vitest';
import { fuzz, fuzzSeeds } from './fuzz.js';

describe('files that were damaged at random', () => {
  it('begin as files that are read', () => {
    for (const { read, bytes } of fuzzSeeds()) read(bytes);
  });

  it('are read or refused with a sentence, never a crash or a hang (500 here; npm run test:slow tries 10,000)', () => {
    const { failures, refused } = fuzz(500);
    expect(failures).toEqual([]);
    // Most damage costs a unit, not the file.
    expect(refused).toBeLessThan(200);
  });
});
