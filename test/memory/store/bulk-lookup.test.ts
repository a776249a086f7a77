import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Memory } from '../../../src/memory/index.js';
import { bulkLookup } from '../../../src/memory/store/index.js';
import { storeUnit } from './store-contract.js';

describe('many queries on several threads', () => {
  const memory = new Memory();
  const words = [
    'Проведение',
    'встреч',
    'министров',
    'обороны',
    'государств-членов',
    'ШОС',
    'в области',
    'безопасности',
  ];
  const text = (i: number) =>
    Array.from({ length: 4 + (i % 7) }, (_, n) => words[(i * 7 + n * (i % 5)) % words.length]).join(' ');
  for (let i = 0; i < 3000; i += 1)
    memory.add(storeUnit(`${text(i)} ${i}`, `第${i}句，举行会议。`, 'plan', { id: `plan.${i}` }));
  const queries = Array.from({ length: 200 }, (_, i) =>
    i % 3 === 0
      ? { text: `第${i * 11}句，举行会议。`, language: 'zh', targetLanguage: 'ru' }
      : { text: `${text(i * 3)} ${i}`, language: 'ru', targetLanguage: 'zh' },
  );

  it('are answered as they are one by one, in their order', async () => {
    const options = { threshold: 75, limit: 3, substitute: true };
    const expected = queries.map((query) => memory.lookup(query, options));
    expect(await bulkLookup(memory, queries, { ...options, threads: 3 })).toEqual(expected);
    expect(expected.filter((matches) => matches.length > 0).length).toBeGreaterThan(100);
  });

  it('are answered as one by one whatever they are and whatever is asked', async () => {
    const numbers = fc.stringMatching(/^Пункт [0-9]{1,6} (и|на) [0-9]{1,4} (год|гг\\.)$/);
    const query = fc.oneof(
      fc.nat(3500).map((i) => text(i)),
      fc.nat(3500).map((i) => `${text(i)} ${i + 1}`),
      fc.string({ unit: 'binary' }),
      numbers,
      // Longer than a thread has room for at a low threshold.
      fc.nat(9).map((i) => Array.from({ length: 3000 }, (_, n) => String.fromCharCode(0x4e00 + n * (i + 1))).join('')),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(query, { minLength: 1, maxLength: 8 }),
        fc.record({
          threshold: fc.oneof(fc.constantFrom(1, 70, 75), fc.integer({ min: 1, max: 100 })),
          limit: fc.integer({ min: 0, max: 60 }),
          substitute: fc.boolean(),
        }),
        async (texts, options) => {
          const asked = texts.map((text) => ({ text, language: 'ru', targetLanguage: 'zh' }));
          const expected = asked.map((each) => memory.lookup(each, options));
          expect(await bulkLookup(memory, asked, { ...options, threads: 2 })).toEqual(expected);
          expect(await bulkLookup(memory, asked, options)).toEqual(expected);
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);

  it('may be of a language that the memory has not, empty, or very long', async () => {
    const odd = [
      { text: 'Hello', language: 'en', targetLanguage: 'ru' },
      { text: '', language: 'ru', targetLanguage: 'zh' },
      { text: text(3).repeat(200), language: 'ru', targetLanguage: 'zh' },
    ];
    expect(await bulkLookup(memory, odd)).toEqual([[], [], []]);
  });
});
