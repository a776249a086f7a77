import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Memory, shareSearches } from '../../src/memory/index.js';
import { storeUnit } from './store/store-contract.js';

describe('searches that are shared', () => {
  const memory = new Memory();
  // Programmes of the SCO, as its plan for 2016–2020 names them, with the years moved.
  const programme = (i: number) =>
    `Реализация Программы сотрудничества ${['в борьбе с терроризмом', 'по развитию туризма', 'в сельском хозяйстве'][i % 3]} на ${2000 + (i % 23)}-${2003 + (i % 23)} годы`;
  for (let i = 0; i < 200; i += 1)
    memory.add(storeUnit(programme(i), `落实${2000 + (i % 23)}-${2003 + (i % 23)}年第${i}号纲要`));

  it('give the answers of the memory, whatever was asked before', () => {
    const asked = fc.record({
      text: fc.oneof(
        fc.nat(300).map(programme),
        fc.nat(40).map((i) => `Пункт ${i}`),
        fc.constant(''),
      ),
      language: fc.constantFrom('ru', 'ru-RU', 'zh', 'en'),
      threshold: fc.constantFrom(1, 50, 70, 75, 90, 95, 100),
      limit: fc.constantFrom(0, 1, 2, 5, 20, 60),
      substitute: fc.boolean(),
    });
    let matched = 0;
    fc.assert(
      fc.property(fc.array(asked, { minLength: 1, maxLength: 12 }), (questions) => {
        const shared = shareSearches(memory);
        for (const { text, language, ...options } of questions) {
          const query = { text, language, targetLanguage: 'zh' };
          const expected = memory.lookup(query, options);
          matched += expected.length;
          expect(shared.lookup(query, options)).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
    expect(matched).toBeGreaterThan(100);
  });

  it('are made once for questions of which one is wider than the other', () => {
    const index = memory.indexOf('ru');
    const shared = shareSearches(memory);
    const query = { text: programme(4), language: 'ru', targetLanguage: 'zh' };
    const search = index?.search.bind(index);
    let searches = 0;
    Object.assign(index as object, {
      search: (...asked: Parameters<NonNullable<typeof search>>) => {
        searches += 1;
        return search?.(...asked);
      },
    });
    for (const threshold of [75, 90, 95, 75]) shared.lookup(query, { threshold, limit: 3 });
    Reflect.deleteProperty(index as object, 'search');
    expect(searches).toBe(1);
  });
});
