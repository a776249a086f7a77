import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataModule } from '../../corpus/termbase/build.js';
import { readTable } from '../../corpus/termbase/read-table.js';
import { indexTerms } from '../../src/language/term/index.js';

const sco = readTable(readFileSync('corpus/termbase/sco-un.csv', 'utf8'));

describe('the SCO and UN termbase', () => {
  it('holds at least 400 concepts, each with a Russian and a Chinese term and a source', () => {
    expect(sco.concepts.length).toBeGreaterThanOrEqual(400);
    for (const { id, terms } of sco.concepts) {
      expect(
        terms.some((term) => term.language === 'ru' && term.status !== 'forbidden'),
        id,
      ).toBe(true);
      expect(
        terms.some((term) => term.language === 'zh-CN' && term.status !== 'forbidden'),
        id,
      ).toBe(true);
      expect(
        terms.every((term) => term.source !== undefined),
        id,
      ).toBe(true);
    }
  });

  it('has no concept twice and no term twice in a concept', () => {
    expect(new Set(sco.concepts.map(({ id }) => id)).size).toBe(sco.concepts.length);
    for (const { id, terms } of sco.concepts) {
      const keys = terms.map((term) => `${term.language} ${term.text}`);
      expect(new Set(keys).size, id).toBe(keys.length);
    }
  });

  it('writes Russian with Cyrillic letters only and Chinese in simplified characters', () => {
    const letters = (language: string) =>
      sco.concepts.flatMap(({ terms }) => terms.filter((term) => term.language === language).map(({ text }) => text));
    expect(letters('ru').filter((text) => /\p{Script=Latin}/u.test(text) && /\p{Script=Cyrillic}/u.test(text))).toEqual(
      [],
    );
    expect(letters('zh-CN').filter((text) => /[國際會議條約協議組織聯書處員]/u.test(text))).toEqual([]);
  });

  it('is found again by its own search, term by term', () => {
    const index = indexTerms(sco, ['ru', 'zh', 'en']);
    const lost = sco.concepts.flatMap((concept) =>
      concept.terms
        .filter((term) => [...term.text].length > 1)
        .filter(
          (term) =>
            !index
              .find(term.text, term.language)
              .some(({ readings }) => readings.some((reading) => reading.concept.id === concept.id)),
        )
        .map((term) => `${concept.id}: ${term.text}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('what is generated from the table', () => {
  it('is up to date', () => {
    expect(readFileSync('corpus/termbase/sco-un.data.ts', 'utf8')).toBe(
      dataModule(readFileSync('corpus/termbase/sco-un.csv', 'utf8')),
    );
  });
});
