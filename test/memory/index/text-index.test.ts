import fc from 'fast-check';
import fastLevenshtein from 'fast-levenshtein';
import { describe, expect, it } from 'vitest';
import { PreparedQuery } from '../../../src/memory/index/distance.js';
import { scan, TextIndex } from '../../../src/memory/index/text-index.js';

/** Sentences of the SCO's 2016–2020 action plan (decision No. 1, Tashkent, 24 June 2016). */
const plan = [
  'Проведение регулярных консультаций по вопросам внешней политики.',
  'Проведение регулярных консультаций по вопросам внешней политики',
  'Проведение консультаций по вопросам региональной безопасности.',
  'Осуществление Программы сотрудничества государств-членов ШОС в борьбе с терроризмом, сепаратизмом и экстремизмом на 2016-2018 годы.',
  'Осуществление Программы сотрудничества государств-членов ШОС в борьбе с терроризмом, сепаратизмом и экстремизмом на 2019-2021 годы.',
  '定期就对外政策问题举行磋商。',
  '就对外政策问题定期举行磋商。',
  '落实《上海合作组织成员国打击恐怖主义、分裂主义和极端主义2016-2018年合作纲要》。',
  '落实《上海合作组织成员国打击恐怖主义、分裂主义和极端主义2019-2021年合作纲要》。',
];

/** Levenshtein's distance by the textbook's matrix: the oracle. */
function matrixDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function fullScan(texts: readonly string[], query: string, options: { threshold: number; limit: number }) {
  const prepared = new PreparedQuery(query);
  return scan([...texts.entries()], (text, limit) => prepared.distance(text, limit), query, options);
}

function indexOf(texts: readonly string[], engine: 'wasm' | 'plain' = 'wasm'): TextIndex {
  const index = new TextIndex({ engine });
  for (const [id, text] of texts.entries()) index.add(id, text);
  return index;
}

/** Few letters make many near misses; long texts need windows of several words. */
const letters = fc.constantFrom('а', 'б', 'в', ' ', '一', '1');
const shortText = fc.string({ unit: letters, maxLength: 30 });
const longText = fc.string({ unit: fc.constantFrom('о', 'н', 'т', ' '), minLength: 60, maxLength: 700 });
/** A text and what a hand or a scan made of it. */
const edited = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'add', 'change')), { maxLength: 40 }))
    .map(([of, edits]) => {
      const units = [...of];
      for (const [at, kind] of edits) {
        const place = at % (units.length + 1);
        if (kind === 'drop') units.splice(place, 1);
        else units.splice(place, kind === 'add' ? 0 : 1, 'о');
      }
      return [of, units.join('')] as const;
    });

describe('the distance of a prepared query', () => {
  it('is that of the matrix and of fast-levenshtein, for texts of any length', () => {
    fc.assert(
      fc.property(fc.oneof(edited(shortText), edited(longText), fc.tuple(longText, shortText)), ([a, b]) => {
        const distance = new PreparedQuery(a).distance(b);
        expect(distance).toBe(matrixDistance(a, b));
        expect(distance).toBe(fastLevenshtein.get(a, b));
      }),
      { numRuns: 200 },
    );
  });

  it('stops above the limit and never below the truth', () => {
    fc.assert(
      fc.property(edited(longText), fc.integer({ min: 0, max: 60 }), ([a, b], limit) => {
        expect(new PreparedQuery(a).distance(b, limit)).toBe(Math.min(matrixDistance(a, b), limit + 1));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the index of texts', () => {
  it('runs in WebAssembly here', () => {
    expect(new TextIndex().engine).toBe('wasm');
  });

  it('finds the sentence of another year as a fuzzy match', () => {
    const [exact, other] = indexOf(plan).search(plan[3] ?? '');
    expect(exact).toEqual({ id: 3, distance: 0, longer: plan[3]?.length });
    expect(other).toMatchObject({ id: 4, distance: 3 });
  });

  it.each(['wasm', 'plain'] as const)('answers what a full scan answers (%s)', (engine) => {
    const texts = fc.array(
      fc.oneof(
        shortText,
        longText,
        edited(longText).map(([, b]) => b),
      ),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(
        texts,
        fc.nat(),
        fc.array(fc.nat(), { maxLength: 60 }),
        fc.integer({ min: 50, max: 100 }),
        fc.integer({ min: 1, max: 8 }),
        (list, of, edits, threshold, limit) => {
          const units = [...(list[of % list.length] ?? '')];
          for (const at of edits) units.splice(at % (units.length + 1), at % 2, at % 3 === 0 ? 'н' : '');
          const query = units.join('');
          expect(indexOf(list, engine).search(query, { threshold, limit })).toEqual(
            query === '' ? [] : fullScan(list, query, { threshold, limit }),
          );
        },
      ),
      { numRuns: 250 },
    );
  });

  it('lays out the same bytes in both engines', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(shortText, longText), { maxLength: 60 }), (list) => {
        expect([...indexOf(list, 'plain').save()]).toEqual([...indexOf(list, 'wasm').save()]);
      }),
      { numRuns: 60 },
    );
  });

  it('answers what a full scan answers where rows are bitmaps, over many blocks', () => {
    // Enough texts of few letters that common bigrams pass the density at which a row becomes a bitmap.
    const words = ['государств', 'членов', 'ШОС', 'сотрудничества', 'в', 'области', 'безопасности', 'и', 'права', 'на'];
    let state = 7;
    const pick = (n: number) => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return (state >>> 8) % n;
    };
    const sentence = () => Array.from({ length: 3 + pick(30) }, () => words[pick(words.length)]).join(' ');
    const list = Array.from({ length: 34_000 }, sentence);
    const [wasm, plain] = [indexOf(list), indexOf(list, 'plain')];
    for (let i = 0; i < 20; i += 1) {
      const text = i % 2 === 0 ? sentence() : (list[pick(list.length)] ?? '');
      const query = text.slice(pick(8)) + text.slice(0, pick(4));
      const options = { threshold: 70 + pick(20), limit: 1 + pick(10) };
      const expected = fullScan(list, query, options);
      expect(wasm.search(query, options)).toEqual(expected);
      if (i < 3) expect(plain.search(query, options)).toEqual(expected);
    }
  });

  it('stays right while texts come and go', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), shortText), { maxLength: 80 }), shortText, (steps, query) => {
        const index = new TextIndex();
        const alive = new Map<number, string>();
        for (const [step, [add, text]] of steps.entries()) {
          const [first] = alive.keys();
          if (add || first === undefined) {
            index.add(step, text);
            if (text !== '') alive.set(step, text);
          } else {
            expect(index.remove(first)).toBe(true);
            alive.delete(first);
          }
          if (step % 7 === 0) index.search(text);
        }
        const prepared = new PreparedQuery(query);
        expect(index.size).toBe(alive.size);
        expect(index.search(query, { limit: 100 })).toEqual(
          query === '' ? [] : scan(alive, (text, limit) => prepared.distance(text, limit), query, { limit: 100 }),
        );
      }),
      { numRuns: 150 },
    );
  });

  it.each(['wasm', 'plain'] as const)(
    'answers the same after it was saved and loaded, removals included (%s)',
    (engine) => {
      const index = indexOf(plan, engine);
      index.remove(4);
      const blocks = [...index.save()];
      const read = blocks.map((block) => ({
        byteLength: block.byteLength,
        readInto: (room: Uint8Array) => room.set(block),
      }));
      for (const loaded of [TextIndex.load(blocks, { engine }), TextIndex.load(read, { engine })]) {
        expect(loaded.size).toBe(plan.length - 1);
        for (const query of plan) expect(loaded.search(query)).toEqual(index.search(query));
        expect(loaded.search(plan[4] ?? '')[0]).toMatchObject({ id: 3 });
      }
    },
  );

  it.each(['wasm', 'plain'] as const)('refuses a damaged snapshot, and holds nothing of it (%s)', (engine) => {
    const index = indexOf(plan, engine);
    expect(() => index.attach(new Uint8Array(200))).toThrow(/damaged/);
    expect(index.size).toBe(plan.length);
    expect(index.search(plan[0] ?? '')[0]).toMatchObject({ id: 0, distance: 0 });
  });

  it('finds every text that contains a phrase of two characters', () => {
    fc.assert(
      fc.property(
        fc.array(shortText, { maxLength: 60 }),
        fc.string({ unit: letters, minLength: 1, maxLength: 3 }),
        (list, needle) => {
          const found: number[] = [];
          indexOf(list).forEachContaining(needle, (id) => found.push(id));
          expect(found.sort((a, b) => a - b)).toEqual(
            [...list.entries()].filter(([, text]) => text.includes(needle)).map(([id]) => id),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('finds a phrase whatever its case', () => {
    const found: number[] = [];
    indexOf(plan).forEachContaining('ПРОГРАММЫ сотрудничества', (id) => found.push(id));
    expect(found.sort()).toEqual([3, 4]);
  });

  it('takes a threshold of 1 to 100 only', () => {
    expect(() => new TextIndex().search('x', { threshold: 0 })).toThrow(/1 to 100/);
  });
});
