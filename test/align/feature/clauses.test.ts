import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseCutter, type Pieces } from '../../../src/align/feature/clauses.js';
import { extractFeatures, Sort, visibleLength } from '../../../src/align/feature/features.js';
import { languageProfile } from '../../../src/language/index.js';

/** The pieces of a line, each by the names of its features. */
function cut(line: string, language: string) {
  const profile = languageProfile(language);
  const features = extractFeatures([line], profile);
  const pieces = clauseCutter([line], features.mentions, features.vocabulary, profile, new Map())(0);
  return { features, pieces, names: namesOf(pieces, features.vocabulary.names) };
}

function namesOf({ count, starts, ids }: Pieces, names: readonly string[]): string[][] {
  return Array.from({ length: count }, (_, piece) =>
    Array.from(ids.subarray(starts[piece], starts[piece + 1]), (id) => names[id]!),
  );
}

// Universal Declaration of Human Rights, articles 4 and 25 (ohchr.org).
const russian = 'Никто не должен содержаться в рабстве; рабство и работорговля запрещаются во всех их видах.';
const chinese = '任何人不得使为奴隶或奴役；一切形式的奴隶制度和奴隶买卖，均应予以禁止。';

describe('the clauses of a segment', () => {
  it('have each the words that stand in it', () => {
    const { pieces, names } = cut(russian, 'ru');
    const stem = (word: string) => languageProfile('ru').stem(word);
    const semicolon = Array.from(pieces.lengthBefore).indexOf(visibleLength('Никто не должен содержаться в рабстве;'));
    expect(semicolon).toBeGreaterThan(0);
    expect(names.slice(0, semicolon).flat()).toContain(stem('рабстве'));
    expect(names.slice(semicolon).flat()).toContain(stem('рабство'));
    expect(names.slice(0, semicolon).flat()).not.toContain(stem('работорговля'));
  });

  it('share no pair of characters that a cut has torn', () => {
    const { pieces, names } = cut(chinese, 'zh');
    const texts = Array.from({ length: pieces.count }, (_, piece) =>
      chinese.slice(pieces.lengthBefore[piece], pieces.lengthBefore[piece + 1]),
    );
    names.forEach((part, piece) => {
      for (const name of part) if (/^\p{Script=Han}{2}$/u.test(name)) expect(texts[piece]).toContain(name);
    });
  });

  it('know the number of a label that opens a later sentence', () => {
    const { names } = cut('Равенство перед законом. 2) Каждый человек имеет право на гражданство.', 'ru');
    // The second side has the label at the beginning of a segment of its own.
    expect(names[0]).not.toContain('§2');
    const both = ['Равенство перед законом. 2) Каждый человек имеет право на гражданство.', '2) Каждый человек'];
    const profile = languageProfile('ru');
    const { mentions, vocabulary } = extractFeatures(both, profile);
    const pieces = clauseCutter(both, mentions, vocabulary, profile, new Map())(0);
    expect(namesOf(pieces, vocabulary.names).findIndex((part) => part.includes('§2'))).toBeGreaterThan(0);
  });

  it('are together what the segment is: every feature and every character; none twice in a piece', () => {
    const line = fc
      .array(fc.constantFrom(russian, chinese, 'В 2016 году — 25 %.', 'Статья 3', '第三条', ',', ' ', 'COVID-19;'), {
        maxLength: 6,
      })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(line, fc.constantFrom('ru', 'zh'), (text, language) => {
        const { features, pieces } = cut(text, language);
        const { mentions } = features;
        const pairs = new Set(mentions.ids.filter((_, at) => mentions.sorts[at] === Sort.pair));
        for (const id of pieces.ids) expect(features.ids).toContain(id);
        // Only a pair of characters can be torn everywhere it stands.
        for (const id of features.ids) if (!pairs.has(id)) expect(pieces.ids).toContain(id);
        const visible = text.trim() === '' ? pieces.count : visibleLength(text);
        expect(pieces.lengthBefore[pieces.count]).toBeGreaterThanOrEqual(visible);
        for (let piece = 0; piece < pieces.count; piece++) {
          const part = [...pieces.ids.subarray(pieces.starts[piece], pieces.starts[piece + 1])];
          expect(new Set(part).size).toBe(part.length);
        }
      }),
    );
  });
});
