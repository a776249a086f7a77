import { describe, expect, it } from 'vitest';
import { wordRolesOf } from '../../src/language/word-roles.js';

const ru = wordRolesOf('ru')!;
const zh = wordRolesOf('zh')!;

describe('what Russian words do', () => {
  it('tells adjectives and adverbs by their endings, in any case', () => {
    const words =
      'письменное предварительного ответственному военных внутренней международной ежегодных совместными умышленно юридически односторонним';
    for (const word of words.split(' ')) expect(ru.qualifies(word), word).toBe(true);
  });

  it('tells them from nouns that end alike', () => {
    for (const word of 'условий стороной организациями законом обменом страной развитие ценностью обществом'.split(' '))
      expect(ru.qualifies(word), word).toBe(false);
  });

  it('leaves out participles, which are clauses, and words of style', () => {
    const words =
      'связанные указанным осуществляющих принятого прошедших проводимых другими настоящего дальнейшее определённых';
    for (const word of words.split(' ')) expect(ru.qualifies(word), word).toBe(false);
  });

  it('knows what joins the members of an enumeration', () => {
    for (const join of [', ', ' и ', ' или ', ', а также в ', ' и/или ']) expect(ru.joins.test(join), join).toBe(true);
    for (const join of [' ', ', если ', ', которые ', ' в ']) expect(ru.joins.test(join), join).toBe(false);
  });
});

describe('what Chinese words do', () => {
  it('lists words that only qualify, but none that fill a sentence out', () => {
    for (const word of ['书面', '事先', '继续', '定期']) expect(zh.qualifies(word), word).toBe(true);
    for (const word of ['积极', '切实', '进一步', '不断', '合作']) expect(zh.qualifies(word), word).toBe(false);
  });
});

describe('what words of other languages do', () => {
  it('is not known', () => expect(wordRolesOf('en')).toBeUndefined());
});
