import { describe, expect, it } from 'vitest';
import { killTest } from '../../../bench/memory/kill.js';

describe('a store whose process is killed', () => {
  it('loses nothing acknowledged, shows nothing half-written, and keeps no other process out', async () => {
    // Two hundred kills: npx tsx bench/memory/kill.ts
    const report = await killTest(4, undefined, Date.now());
    expect(report).toMatchObject({ kills: 4, lost: 0, torn: 0, damaged: 0, blocked: 0 });
  }, 120_000);
});
