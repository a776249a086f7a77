import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import { russianChinese } from '../../src/align/lexicon/ru-zh.js';
import type { Alignment, SegmentedDocument } from '../../src/model/index.js';
import { type BlockSketch, buildDocument } from '../fixture/build-document.js';

const columns = ['activity', 'participants'];
const item = (label: string, ...cells: string[][]): BlockSketch => ({ type: 'item', label, columns, cells });
const heading = (text: string): BlockSketch => ({ type: 'heading', cells: [[text]] });
const document = (language: string, sketches: readonly BlockSketch[]) =>
  buildDocument(language, language, language === 'ru' ? 'r' : 'z', sketches);

/** «2=3» for a pair by place among the blocks, «2=» and «=3» for what stands alone. */
function pairs({ blocks }: Alignment): string {
  const place = (id: string | null) => id?.replace(/^.\.b/, '') ?? '';
  return blocks.map(({ source, target }) => `${place(source)}=${place(target)}`).join(' ');
}

/** The texts of a bead, both sides. */
function texts(alignment: Alignment, source: SegmentedDocument, target: SegmentedDocument): string[][] {
  const say = (document: SegmentedDocument, ids: readonly string[]) =>
    ids.map((id) => document.segments.find((segment) => segment.id === id)?.text).join(' + ');
  return alignment.beads.map((bead) => [say(source, bead.source), say(target, bead.target)]);
}

// Plan of action of the SCO for 2016–2020 (Tashkent, 24 June 2016), shortened; the Russian prints 72 twice, as there.
const russian = document('ru', [
  heading('ИНФОРМАЦИОННОЕ ИЗМЕРЕНИЕ'),
  item('71.', ['Развитие сотрудничества по линии молодежи.'], ['Государства-члены ШОС']),
  item(
    '72.',
    ['Проведение конференций по вопросам торговли.', 'Обмен информацией.'],
    ['Государства-члены и наблюдатели ШОС'],
  ),
  item('72.', ['Расширение контактов с ООН.'], ['Государства-члены ШОС']),
  item('73.', ['Подготовка плана действий по сотрудничеству с АСЕАН.'], ['Государства-члены ШОС']),
]);
const chinese = document('zh', [
  heading('信息合作'),
  item('71.', ['发展青年领域合作。'], ['上合组织成员国']),
  item('72.', ['举行贸易问题会议。', '交换信息。'], ['上合组织成员国和观察员国']),
  item('73.', ['扩大与联合国的联系。'], ['上合组织成员国']),
  item('74.', ['制定与东盟合作的行动计划。'], ['上合组织成员国']),
]);

describe('align', () => {
  it('pairs items by what they say, not by the number they print', () => {
    expect(pairs(align(russian, chinese, { lexicon: russianChinese }))).toBe('1=1 2=2 3=3 4=4 5=5');
  });

  it('pairs cells by column and sentences inside them', () => {
    const alignment = align(russian, chinese, { lexicon: russianChinese });
    expect(texts(alignment, russian, chinese)).toContainEqual(['Обмен информацией.', '交换信息。']);
    expect(texts(alignment, russian, chinese)).toContainEqual([
      'Государства-члены и наблюдатели ШОС',
      '上合组织成员国和观察员国',
    ]);
  });

  it('leaves an item alone that only one side has', () => {
    const shorter = document('zh', [
      heading('信息合作'),
      item('71.', ['发展青年领域合作。'], ['上合组织成员国']),
      item('72.', ['扩大与联合国的联系。'], ['上合组织成员国']),
      item('73.', ['制定与东盟合作的行动计划。'], ['上合组织成员国']),
    ]);
    expect(pairs(align(russian, shorter, { lexicon: russianChinese }))).toBe('1=1 2=2 3= 4=3 5=4');
  });

  it('joins paragraphs that the other side does not part', () => {
    const paragraphs = document('ru', [
      { cells: [['Каждый человек имеет право на жизнь, на свободу и на личную неприкосновенность.']] },
      { cells: [['Никто не может быть подвергнут произвольному аресту, задержанию или изгнанию.']] },
    ]);
    const joined = document('zh', [
      { cells: [['人人有权享有生命、自由和人身安全。', '任何人不得加以任意逮捕、拘禁或放逐。']] },
    ]);
    expect(pairs(align(paragraphs, joined, { lexicon: russianChinese }))).toBe('1=1 2=1');
  });

  it('puts each segment into exactly one bead, and mirrors when the sides change places', () => {
    const there = align(russian, chinese, { lexicon: russianChinese });
    const back = align(chinese, russian, { lexicon: russianChinese });
    expect(there.beads.flatMap((bead) => bead.source)).toEqual(russian.segments.map(({ id }) => id));
    expect(there.beads.flatMap((bead) => bead.target)).toEqual(chinese.segments.map(({ id }) => id));
    expect(back.beads.map(({ source, target, ...rest }) => ({ ...rest, source: target, target: source }))).toEqual(
      there.beads,
    );
  });
});
