import { describe, expect, it } from 'vitest';
import { killTest } from '../../../bench/memory/kill.js';

describe('a store whose process is killed', () => {
  it('loses nothing acknowledged and shows nothing half-written', async () => {
    // Two hundred kills: npx tsx bench/memory/kill.ts
    expect(await killTest(3, undefined, Date.now())).toMatchObject({ kills: 3, lost: 0, torn: 0, damaged: 0 });
  }, 60_000);
});
