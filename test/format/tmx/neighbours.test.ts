import { describe, expect, it } from 'vitest';
import { parseTmx, serializeTmx, writeTmx } from '../../../src/format/tmx/index.js';
import type { Unit } from '../../../src/model/index.js';

/** Sentences of the SCO's action plan for 2016–2020 (decision No. 1, Tashkent, 24 June 2016), shortened. */
const [before, sentence, after] = ['Проведение заседаний СГГ.', 'Обмен мнениями.', 'Проведение встреч министров.'];
const [beforeZh, sentenceZh] = ['举行元首理事会会议。', '交换意见。'];

interface Written {
  readonly ofUnit?: string;
  readonly ofSource?: string;
  readonly ofTarget?: string;
  readonly ofHeader?: string;
}

function read({ ofUnit = '', ofSource = '', ofTarget = '', ofHeader = '' }: Written): Unit {
  const { units, findings } = parseTmx(
    `<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" datatype="xml" srclang="ru">${ofHeader}</header><body>
<tu>${ofUnit}<tuv xml:lang="ru">${ofSource}<seg>${sentence}</seg></tuv><tuv xml:lang="zh-CN">${ofTarget}<seg>${sentenceZh}</seg></tuv></tu>
</body></tmx>`,
  );
  expect(findings).toEqual([]);
  return units[0] as Unit;
}

const prop = (type: string, text: string) => `<prop type="${type}">${text}</prop>`;
const around = ({ previous, next, previousTarget, nextTarget }: Unit) => [previous, next, previousTarget, nextTarget];

describe('the neighbours of a unit in a TMX', () => {
  it('are read where memoQ writes them: in the source, as a segment that is escaped', () => {
    const unit = read({
      ofSource:
        prop('x-context-pre', `&lt;seg&gt;${before}&lt;/seg&gt;`) +
        prop(
          'x-context-post',
          '&lt;seg&gt;Проведение &lt;bpt i="1"&gt;{}&lt;/bpt&gt;встреч&lt;ept i="1"&gt;{}&lt;/ept&gt; R&amp;amp;D.&lt;/seg&gt;',
        ),
    });
    expect(around(unit)).toEqual([before, 'Проведение встреч R&D.', undefined, undefined]);
  });

  it('are read where MateCat writes them, and are not known where it writes nothing', () => {
    const unit = read({ ofUnit: prop('x-context-pre', '') + prop('x-context-post', after) });
    expect(around(unit)).toEqual([undefined, after, undefined, undefined]);
  });

  it('are read where XTM writes them, on both sides', () => {
    const unit = read({
      ofUnit:
        prop('x-previous-source-text', before) +
        prop('x-next-source-text', after) +
        prop('x-previous-target-text', beforeZh),
    });
    expect(around(unit)).toEqual([before, after, beforeZh, undefined]);
  });

  it.each([
    ['Phrase', 'context_prev', 'context_next'],
    ['Wordfast', 'previousMd5Segment', 'nextMd5Segment'],
    ['OmegaT', 'prev', 'next'],
  ])('are read where %s writes them', (_, previous, next) => {
    expect(around(read({ ofUnit: prop(previous, before) + prop(next, after) }))).toEqual([
      before,
      after,
      undefined,
      undefined,
    ]);
  });

  it('are the source and the target before it where Trados says nothing else, and the source around it where it does', () => {
    const header = prop('x-TextContextMatchType', 'PrecedingAndFollowingSource');
    const content = (second: string) => prop('x-ContextContent', `${before} |  | ${second} | `);
    expect(around(read({ ofUnit: content(beforeZh) }))).toEqual([before, undefined, beforeZh, undefined]);
    expect(around(read({ ofUnit: content(after), ofHeader: header }))).toEqual([before, after, undefined, undefined]);
  });

  it('may have the sign in them that Trados puts between them', () => {
    const unit = read({ ofUnit: prop('x-ContextContent', 'Форма А || Б |  | 表 甲||乙 | ') });
    expect(around(unit)).toEqual(['Форма А | Б', undefined, '表 甲|乙', undefined]);
    expect(around(read({ ofUnit: prop('x-ContextContent', 'Форма А') }))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are not known from the numbers by which a tool knows them, nor from what it says of the target', () => {
    const unit = read({
      ofUnit: prop('x-Context', '3724826454458105209, 8956964337464956188') + prop('x-previous-crc', '12'),
      ofTarget: prop('x-context-pre', beforeZh),
    });
    expect(around(unit)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('stay as they were written when the file is written again', () => {
    const unit = read({ ofUnit: prop('x-context-pre', before), ofSource: prop('x-context-post', after) });
    const written = serializeTmx([unit]);
    expect(written).toContain(prop('x-context-pre', before));
    expect(written).toContain(prop('x-context-post', after));
    expect(parseTmx(written).units).toEqual([unit]);
  });

  it('are written for other tools on request only, and read again', () => {
    const unit = { ...read({}), previous: before, next: after, previousTarget: beforeZh };
    expect(serializeTmx([unit])).not.toContain(before);
    const [again] = parseTmx([...writeTmx([unit], { neighbours: true })].join('')).units;
    expect(around(again as Unit)).toEqual([before, after, beforeZh, undefined]);
    expect([...writeTmx([again as Unit], { neighbours: true })]).toEqual([...writeTmx([again as Unit])]);
  });
});
