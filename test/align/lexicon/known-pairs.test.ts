import { describe, expect, it } from 'vitest';
import { extractFeatures } from '../../../src/align/feature/features.js';
import { knownPairs, pairLinks } from '../../../src/align/lexicon/known-pairs.js';
import { languageProfile } from '../../../src/language/index.js';

const [russian, chinese] = [languageProfile('ru'), languageProfile('zh')];

describe('known pairs', () => {
  it('hold the names of states, languages and scripts in both languages', () => {
    expect(knownPairs(russian, chinese, {})).toEqual(
      expect.arrayContaining([
        ['Казахстан', '哈萨克斯坦'],
        ['таджикский', '塔吉克语'],
        ['кириллица', '西里尔文'],
      ]),
    );
  });
});

describe('the links of known pairs', () => {
  const linked = (line: string, answer: string) => {
    const source = extractFeatures([line], russian);
    const target = extractFeatures([answer], chinese);
    return pairLinks(source, target, knownPairs(russian, chinese, {}), russian, chinese).map(
      ({ source: a, target: b }) => `${source.vocabulary.names[a]} ${target.vocabulary.names[b]}`,
    );
  };

  it('join a name with its answer, whole and by its characters', () => {
    expect(linked('Казахстан', '哈萨克斯坦')).toContain('казахста 哈萨');
  });

  it('join it in every case, also where the stemmer files the case elsewhere', () => {
    expect(linked('в Китае', '在中国')).toContain(`${russian.stem('Китае')} 中国`);
    expect(linked('границы Китая', '中国边界')).toContain(`${russian.stem('Китая')} 中国`);
    expect(linked('в Египте', '在埃及')).toContain(`${russian.stem('Египте')} 埃及`);
  });
});
