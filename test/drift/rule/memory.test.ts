import { describe, expect, it } from 'vitest';
import { Memory } from '../../../src/memory/index.js';
import { unitOf } from '../../memory/unit.js';
import { findings } from '../pair.js';

/** A memory of pairs, named as one would find it in an office. */
function memoryOf(...pairs: readonly (readonly [source: string, target: string])[]): Memory {
  const memory = new Memory({ name: 'office' });
  for (const [i, [source, target]] of pairs.entries()) {
    const properties = { 'x-Document': 'plan', 'x-Item': String(i + 1) };
    const unit = unitOf(source, target, { id: `plan.${i + 1}`, properties });
    memory.add(unit);
  }
  return memory;
}

/** From the SCO's action plan for 2016–2020. */
const ministries = ['Министерства иностранных дел государств-членов ШОС', '上合组织成员国外交部'] as const;
const defence = [
  'Проведение встреч министров обороны государств-членов ШОС.',
  '举行上合组织成员国国防部长会议。',
] as const;
const programme = ['Осуществление Программы сотрудничества на 2017-2021 гг.', '落实《2017-2021年合作纲要》。'] as const;

describe('memory-divergence', () => {
  const found = (source: string, target: string, memory: Memory) =>
    findings('memory-divergence', [[source, target]], { memory }).map(({ severity, values }) => [
      severity,
      values.expected,
    ]);

  it('says what the memory has for the same text', () => {
    const memory = memoryOf(ministries);
    expect(found(ministries[0], '上合组织成员国外交部门', memory)).toEqual([['warning', ministries[1]]]);
    expect(findings('memory-divergence', [[ministries[0], '上合组织成员国外交部门']], { memory })[0]?.message).toBe(
      'The memory “office” translates the same text as “上合组织成员国外交部” (plan 1); here it is “上合组织成员国外交部门”.',
    );
  });

  it('is silent where the translation is the memory’s but for width and quotes', () => {
    expect(found(programme[0], '落实“２０１７-２０２１年合作纲要”。', memoryOf(programme))).toEqual([]);
  });

  it('is silent where the memory has several translations, this among them', () => {
    expect(
      found(ministries[0], '上合组织成员国外交部门', memoryOf(ministries, [ministries[0], '上合组织成员国外交部门'])),
    ).toEqual([]);
  });

  it('expects the memory’s translation with the numbers of the text', () => {
    const text = programme[0].replace('2017-2021', '2021-2025');
    expect(found(text, '落实《2021-2025年合作纲要》。', memoryOf(programme))).toEqual([]);
    expect(found(text, '执行《2021-2025年合作规划》。', memoryOf(programme))).toEqual([
      ['warning', '落实《2021-2025年合作纲要》。'],
    ]);
  });

  it('says for information where a text nearly equal was translated quite otherwise', () => {
    expect(found(defence[0].replace('.', ''), '国防部门领导人磋商', memoryOf(defence))).toEqual([['info', defence[1]]]);
  });

  it('says where a title is rendered otherwise than before', () => {
    const memory = memoryOf([
      'Подписание Конвенции «О противодействии экстремизму» в Астане.',
      '在阿斯塔纳签署《反极端主义公约》。',
    ]);
    const source = 'Стороны приветствуют вступление в силу Конвенции «О противодействии экстремизму» и её применение.';
    expect(found(source, '各方欢迎《打击极端主义公约》生效并予以适用。', memory)).toEqual([
      ['warning', '反极端主义公约'],
    ]);
    expect(found(source, '各方欢迎《反极端主义公约》生效并予以适用。', memory)).toEqual([]);
  });

  it('is silent without a memory and with an empty one', () => {
    expect(findings('memory-divergence', [[ministries[0], '别的']])).toEqual([]);
    expect(found(ministries[0], '别的', new Memory())).toEqual([]);
  });
});

describe('memory-near-duplicate', () => {
  const found = (source: string, target: string, memory: Memory) =>
    findings('memory-near-duplicate', [[source, target]], { memory }).map(({ severity, values }) => [
      severity,
      values.changes,
    ]);
  const text =
    'Проведение встреч министров обороны заинтересованных государств-членов Шанхайской организации сотрудничества на регулярной основе.';
  const memory = memoryOf([text, '定期举行上海合作组织有关成员国国防部长会议。']);

  it('warns where the words were changed and the translation was not', () => {
    expect(found(text.replace('встреч', 'встречи'), '定期举行上海合作组织有关成员国国防部长会议。', memory)).toEqual([
      ['warning', '[-встреч-]{+встречи+}'],
    ]);
  });

  it('only names the other version where the translation was changed too', () => {
    expect(
      found(text.replace('встреч', 'встречи'), '定期召开上海合作组织有关成员国国防部长会议。', memory).map(
        ([severity]) => severity,
      ),
    ).toEqual(['info']);
  });

  it('is silent where the text is equal, or differs in punctuation or in numbers only', () => {
    expect(found(text, '别的译文', memory)).toEqual([]);
    expect(found(text.replace('.', ';'), '别的译文', memory)).toEqual([]);
    const dated = memoryOf([
      'Проведение встречи министров обороны государств-членов Шанхайской организации сотрудничества 11 июня 2016 года.',
      '2016年6月11日举行会议。',
    ]);
    expect(
      found(
        'Проведение встречи министров обороны государств-членов Шанхайской организации сотрудничества 12 июня 2016 года.',
        '2016年6月12日举行会议。',
        dated,
      ),
    ).toEqual([]);
  });
});
