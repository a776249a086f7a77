import { describe, expect, it } from 'vitest';
import { languageProfile } from '../../src/language/index.js';

const found = (language: string, text: string) =>
  languageProfile(language).findNames!(text).map(({ parts, isPerson, begins }) => [
    parts.map((part) => part.text).join(' '),
    `${isPerson ? 'person' : ''}${begins ? ' begins' : ''}`.trim(),
  ]);

describe('what may be a name by its form', () => {
  it('is in Russian a run of words with a capital, with its initials', () => {
    expect(found('ru', 'На встрече были Ван И, К.-Ж. Токаев и Иванов П.С. из Далянь')).toEqual([
      ['На', 'begins'],
      ['Ван И', ''],
      ['Токаев', 'person'],
      ['Иванов', 'person'],
      ['Далянь', ''],
    ]);
  });

  it('says where a sentence or a title begins with it', () => {
    expect(found('ru', 'Рахмон приехал. Путин и «Зелёный пояс»')).toEqual([
      ['Рахмон', 'begins'],
      ['Путин', 'begins'],
      ['Зелёный', 'begins'],
    ]);
  });

  it('is in Chinese what has a point inside, or writes nothing but sounds', () => {
    expect(found('zh', '美国总统约瑟夫·拜登与德国总理奥拉夫·朔尔茨通了电话')).toEqual([
      ['约瑟夫 拜登', 'person'],
      ['理奥拉夫 朔尔茨通', 'person'],
    ]);
    expect(found('zh', '从比什凯克到哈巴罗夫斯克')).toEqual([
      ['比什凯克', ''],
      ['哈巴罗夫斯克', ''],
    ]);
    expect(found('zh', '工作组会议纪要')).toEqual([]);
  });
});
