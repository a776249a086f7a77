import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameUnit, unitHash } from '../../src/memory/unit-text.js';
import type { Unit } from '../../src/model/index.js';
import { anyUnits } from '../format/arbitrary-units.js';

const meetings: Unit = {
  id: 'plan.1',
  sourceLanguage: 'ru',
  targetLanguage: 'zh-CN',
  source: [['Проведение встреч министров иностранных дел.']],
  target: [['举行外交部长会议。']],
  segtype: 'sentence',
  state: 'final',
  notes: [],
  properties: {},
};

/** cyrb53 (bryc, public domain) of a whole string. */
function cyrb53(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i += 1) {
    a = Math.imul(a ^ text.charCodeAt(i), 2654435761);
    b = Math.imul(b ^ text.charCodeAt(i), 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

describe('the hash of a unit', () => {
  it('is that of languages, texts and tags in one string, as files hold it that were written before', () => {
    const [source, target] = [meetings.source[0]?.[0], meetings.target[0]?.[0]];
    expect(unitHash(meetings)).toBe(cyrb53(`ru-Cyrl\u001ezh-Hans\u001e${source}\u001f\u001e${target}\u001f`));
  });

  it('is equal for units that are one to a memory', () => {
    fc.assert(
      fc.property(anyUnits('tmx'), anyUnits('tmx'), (some, others) => {
        for (const a of some) {
          expect(unitHash({ ...a, id: 'x', targetLanguage: 'zh-Hans', notes: [] })).toBe(unitHash(a));
          for (const b of others) expect(unitHash(a) === unitHash(b)).toBe(isSameUnit(a, b));
        }
      }),
    );
  });

  it('tells tags apart, and on which side of a unit words stand', () => {
    const bold = { type: 'point', role: 'code', id: '1', element: 'ph', attributes: {}, data: '<b>' } as const;
    const tagged = { ...meetings, source: [['Проведение ', bold, 'встреч министров иностранных дел.']] };
    const turned = { ...meetings, source: meetings.target, target: meetings.source };
    expect(isSameUnit(tagged, meetings)).toBe(false);
    expect(new Set([meetings, tagged, turned].map(unitHash)).size).toBe(3);
  });
});
