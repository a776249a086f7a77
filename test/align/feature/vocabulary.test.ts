import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Vocabulary } from '../../../src/align/feature/vocabulary.js';

it('gives a stretch of a text the id that it has when cut out', () => {
  const text = fc.string({ unit: fc.constantFrom('执', '委', '会', '議', 'a', '𠀀'), minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(
      text,
      fc.array(fc.tuple(fc.nat(28), fc.integer({ min: 1, max: 3 })), { maxLength: 40 }),
      (all, parts) => {
        const [vocabulary, cut] = [new Vocabulary(), new Vocabulary()];
        for (const [from, length] of parts) {
          const to = Math.min(all.length, from + length);
          if (from >= to) continue;
          expect(vocabulary.addPart(all, from, to)).toBe(cut.add(all.slice(from, to)));
          expect(vocabulary.find(all.slice(from, to))).toBe(cut.find(all.slice(from, to)));
        }
        expect(vocabulary.names).toEqual(cut.names);
      },
    ),
  );
});
