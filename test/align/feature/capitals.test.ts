import { describe, expect, it } from 'vitest';
import { capitalWords } from '../../../src/align/feature/capitals.js';
import { clauseCutter } from '../../../src/align/feature/clauses.js';
import { extractFeatures } from '../../../src/align/feature/features.js';
import { languageProfile } from '../../../src/language/index.js';

const russian = languageProfile('ru');

const capitalsOf = (texts: readonly string[], language = 'ru') => {
  const profile = languageProfile(language);
  return capitalWords(texts, profile, extractFeatures(texts, profile));
};

// UN, Transforming our world (A/RES/70/1), goals 2 and 16; Charter of the United Nations, article 3.
const heading = 'Ликвидация голода';
const text = 'Покончить с голодом, обеспечить продовольственную безопасность и улучшение питания';
const names = [
  'Первоначальными Членами Организации Объединенных Наций являются государства, которые приняли участие в Конференции.',
  'Ликвидация голода есть цель Организации.',
];

describe('capital words', () => {
  it('are those that stand inside sentences and are never written small', () => {
    const found = capitalsOf([...names, 'Право организации на своё имя.']);
    expect([...found.values()].flatMap(({ forms }) => forms)).toEqual([
      'Членами',
      'Объединенных',
      'Наций',
      'Конференции',
    ]);
  });

  it('say in which segments they stand', () => {
    expect(capitalsOf(names).get(russian.stem('Организация'))).toEqual({
      forms: ['Организации'],
      segments: [0, 1],
    });
  });

  it('are none where a language has no capitals', () => {
    expect(capitalsOf(['联合国之创始会员国'], 'zh').size).toBe(0);
  });
});

describe('the clauses of a segment', () => {
  const endsOf = (line: string, texts: readonly string[] = [line]) => {
    const { mentions, vocabulary } = extractFeatures(texts, russian);
    const cut = clauseCutter(texts, mentions, vocabulary, russian, capitalsOf(texts));
    const { lengthBefore, borders } = cut(texts.indexOf(line));
    return Array.from(borders, (border, piece) => ({ reached: lengthBefore[piece + 1]!, border }));
  };

  it('part a heading from the text it was joined to, as surely as at a full stop', () => {
    const visible = heading.replaceAll(' ', '').length;
    expect(endsOf(`${heading} ${text}`)).toContainEqual({ reached: visible, border: 0 });
  });

  it('do not part a sentence before a name that the text repeats', () => {
    const line = names[0]!;
    const sure = (texts: readonly string[]) => endsOf(line, texts).filter(({ border }) => border === 0).length;
    expect(sure([line])).toBeGreaterThan(1);
    expect(sure([line, line, line])).toBe(1);
  });
});
