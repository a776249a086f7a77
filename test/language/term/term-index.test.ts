import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../corpus/termbase/read-table.js';
import { indexTerms } from '../../../src/language/term/index.js';
import type { Termbase } from '../../../src/model/index.js';

const sco = readTable(readFileSync('corpus/termbase/sco-un.csv', 'utf8'));
const index = indexTerms(sco, ['ru', 'zh']);

/** «words → concept» for every outer mention; concepts of one word joined by «|». */
function found(text: string, language: string): string[] {
  return index
    .find(text, language)
    .filter((mention) => !mention.nested)
    .map(({ text, readings }) => `${text} → ${[...new Set(readings.map(({ concept }) => concept.id))].join('|')}`);
}

const small: Termbase = {
  name: 'small',
  concepts: [
    {
      id: 'nuclear-weapon',
      subject: 'security',
      terms: [
        { language: 'ru', text: 'ядерное оружие', status: 'preferred', type: 'full' },
        { language: 'zh', text: '核武器', status: 'preferred', type: 'full' },
      ],
    },
    {
      id: 'member-states',
      subject: 'party',
      terms: [
        { language: 'ru', text: 'государства-члены', status: 'preferred', type: 'full' },
        { language: 'zh', text: '成员国', status: 'preferred', type: 'full' },
      ],
    },
  ],
};

describe('Russian terms', () => {
  const plain = indexTerms(small, ['ru', 'zh'], { countries: false });
  const at = (text: string) => plain.find(text, 'ru').map((mention) => mention.text);

  it('are found in every case and number', () => {
    expect(at('сотрудничество с государствами-членами и между государствами-членами')).toEqual([
      'государствами-членами',
      'государствами-членами',
    ]);
    expect(found('приняты Советом глав государств-членов Шанхайской организации сотрудничества', 'ru')).toEqual([
      'Советом глав государств-членов Шанхайской организации сотрудничества → sco-council-heads-of-state',
    ]);
  });

  it('are found with a hyphen, a dash, or neither', () => {
    expect(at('государств-членов, государств – членов, государств членов')).toHaveLength(3);
  });

  it('are found in another word order', () => {
    expect(at('оружия ядерного')).toEqual(['оружия ядерного']);
  });

  it('do not reach over a comma or a full stop', () => {
    expect(at('ядерное, оружие')).toEqual([]);
    expect(at('Все государства. Члены комитета')).toEqual([]);
  });

  it('are found whether «й» is one character or two, as in texts out of a PDF', () => {
    expect(found('Всемирной торговой организации'.normalize('NFD'), 'ru')).toHaveLength(1);
  });

  it('keep proper names apart from common words by the capital letter', () => {
    expect(found('встречи секретарей советов безопасности', 'ru')[0]).toMatch(/→ sco-security-council-secretaries$/);
    expect(found('в Совете Безопасности ООН', 'ru')).toEqual(['Совете Безопасности ООН → un-security-council']);
    expect(found('кроме того', 'ru')).toEqual([]);
    expect(found('в Того', 'ru')).toEqual(['Того → country-tg']);
  });

  it('take abbreviations as they are printed', () => {
    expect(found('в ЕС', 'ru')).toEqual(['ЕС → org-eu']);
    expect(found('мы ес', 'ru')).toEqual([]);
  });

  it('see through nouns that change their stem', () => {
    expect(found('интересы Китая и Египта', 'ru')).toEqual(['Китая → country-cn', 'Египта → country-eg']);
    expect(found('в городе Астане', 'ru')).toEqual(['Астане → city-astana|city-nur-sultan']);
    expect(found('разрешения, выдаваемые компетентными органами', 'ru')).toContain(
      'компетентными органами → agency-competent-authorities',
    );
  });
});

describe('Chinese terms', () => {
  it('are matched longest first', () => {
    expect(found('发展中国家', 'zh')).toEqual(['发展中国家 → party-developing-countries']);
    expect(found('上合组织地区反恐怖机构执委会', 'zh')).toEqual([
      '上合组织地区反恐怖机构执委会 → sco-rats-executive-committee',
    ]);
  });

  it('may be broken by spaces and line ends and hold half-width signs', () => {
    expect(found('上合组织地区反恐怖机 构执委会', 'zh')[0]).toMatch(/sco-rats-executive-committee$/);
    expect(found('政府首脑(总理)理事会', 'zh')).toEqual(['政府首脑(总理)理事会 → sco-council-heads-of-government']);
    expect(found('２０３０年可持续发展议程', 'zh')).toEqual(['２０３０年可持续发展议程 → doc-2030-agenda']);
  });

  it('do not cut a word in two', () => {
    expect(found('开展合作中国际社会', 'zh').join()).not.toContain('country-cn');
    expect(
      found('哈、中、吉、俄、塔、乌相关部门', 'zh')
        .slice(0, 6)
        .map((line) => line.slice(-2)),
    ).toEqual(['kz', 'cn', 'kg', 'ru', 'tj', 'uz']);
  });
});

describe('nested terms', () => {
  it('stand behind the longer term and are marked', () => {
    const mentions = index.find('ИК РАТС ШОС', 'ru');
    expect(mentions.map(({ text, nested }) => [text, nested])).toEqual([
      ['ИК РАТС ШОС', false],
      ['ИК РАТС', true],
      ['РАТС ШОС', true],
      ['РАТС', true],
      ['ШОС', true],
    ]);
  });

  it('take every form of the name they hold', () => {
    expect(found('Секретариат Шанхайской организации сотрудничества', 'ru')[0]).toMatch(/sco-secretariat$/);
    expect(found('上海合作组织秘书处', 'zh')).toEqual(['上海合作组织秘书处 → sco-secretariat']);
  });
});

describe('an index of terms', () => {
  it('knows the states of the world from Intl.DisplayNames without any termbase', () => {
    const bare = indexTerms(null, ['ru', 'zh']);
    expect(bare.find('Францией и Японией', 'ru').map(({ readings }) => readings[0]!.concept.id)).toEqual([
      'country-fr',
      'country-jp',
    ]);
    expect(bare.find('法国和日本', 'zh').map(({ readings }) => readings[0]!.concept.id)).toEqual([
      'country-fr',
      'country-jp',
    ]);
  });

  it('gives spans that hold the words it quotes, outer mentions never overlapping', () => {
    const words = [
      'РАТС',
      'ШОС',
      'ИК',
      'Совет',
      'глав',
      'государств',
      '-',
      'членов',
      ',',
      '上合组织',
      '地区',
      '反恐怖机构',
      '执委会',
      '中国',
      ' ',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 20 }),
        fc.constantFrom('ru', 'zh'),
        (parts, language) => {
          const text = parts.join(language === 'ru' ? ' ' : '');
          let end = 0;
          for (const mention of index.find(text, language)) {
            expect(text.slice(...mention.span)).toBe(mention.text);
            if (mention.nested) continue;
            expect(mention.span[0]).toBeGreaterThanOrEqual(end);
            end = mention.span[1];
          }
        },
      ),
    );
  });
});
