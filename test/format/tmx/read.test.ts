import { describe, expect, it } from 'vitest';
import { parseTmx, readTmx, serializeTmx, tmxReader } from '../../../src/format/tmx/index.js';
import { plainText, SverkaError, type Unit } from '../../../src/model/index.js';

const head = (attributes = 'srclang="ru"') =>
  `<?xml version="1.0"?>\n<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" datatype="plaintext" ${attributes}/><body>\n`;
const file = (body: string, attributes?: string) => `${head(attributes)}${body}</body></tmx>`;
const tu = (id: string, ru: string, zh: string, more = '') =>
  `<tu tuid="${id}">${more}<tuv xml:lang="ru"><seg>${ru}</seg></tuv><tuv xml:lang="zh-CN"><seg>${zh}</seg></tuv></tu>\n`;
const words = (units: readonly Unit[]) =>
  units.map((unit) => [unit.source.map(plainText).join(), unit.target.map(plainText).join()]);
const faultOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof SverkaError) return error.code;
    throw error;
  }
  return 'none';
};

describe('a TMX that is read', () => {
  it('finds source and target whatever their order and the case of their codes, zh_CN and lang included', () => {
    const swapped = '<tu><tuv lang="ZH_cn"><seg>双方</seg></tuv><tuv xml:lang="RU"><seg>Стороны</seg></tuv></tu>';
    expect(parseTmx(file(swapped)).units).toMatchObject([
      { sourceLanguage: 'ru', targetLanguage: 'zh-CN', source: [['Стороны']], target: [['双方']] },
    ]);
  });

  it('takes the languages asked for where the file says *all* or says nothing', () => {
    const three =
      '<tu><tuv xml:lang="en"><seg>Parties</seg></tuv><tuv xml:lang="ru"><seg>Стороны</seg></tuv><tuv xml:lang="zh-CN"><seg>双方</seg></tuv></tu>';
    const options = { sourceLanguage: 'ru', targetLanguage: 'zh' };
    expect(words(parseTmx(file(three, 'srclang="*all*"'), options).units)).toEqual([['Стороны', '双方']]);
    expect(words(parseTmx(file(three, ''), options).units)).toEqual([['Стороны', '双方']]);
    expect(words(parseTmx(file(three, 'srclang="*all*"')).units)).toEqual([['Parties', 'Стороны']]);
  });

  it('keeps a third language and writes it back', () => {
    const three = `<tu tuid="1"><tuv xml:lang="ru"><seg>Стороны</seg></tuv><tuv xml:lang="zh-CN"><seg>双方</seg></tuv><tuv xml:lang="en" changeid="ann"><seg>Parties</seg></tuv></tu>`;
    const { units, header } = parseTmx(file(three));
    expect(units[0]?.variants).toEqual([{ language: 'en', content: ['Parties'], attributes: { changeid: 'ann' } }]);
    expect(serializeTmx(units, { header })).toContain('<tuv xml:lang="en" changeid="ann"><seg>Parties</seg></tuv>');
  });

  it('never takes another language for the source that was asked for', () => {
    const english =
      '<tu tuid="1"><tuv xml:lang="en"><seg>Parties</seg></tuv><tuv xml:lang="zh-CN"><seg>双方</seg></tuv></tu>';
    const { units, findings } = parseTmx(file(english));
    expect(units).toMatchObject([{ source: [], target: [['Parties']] }]);
    expect(findings).toMatchObject([{ code: 'tmx/no-source', severity: 'warning', line: 3 }]);
  });

  it('keeps what it does not know: attributes, elements, notes of a variant, properties that stand twice', () => {
    const odd =
      '<tu tuid="1" usagecount="3" datatype="html"><prop type="client">A</prop><prop type="client">B</prop><odd a="1">x<b/></odd><tuv xml:lang="ru" creationid="иван"><note>о форме</note><seg>Стороны</seg></tuv><tuv xml:lang="zh-CN"><seg>双方</seg></tuv></tu>';
    const { units, header } = parseTmx(file(odd));
    const written = serializeTmx(units, { header });
    for (const kept of [
      'usagecount="3" datatype="html"',
      '<prop type="client">A</prop>',
      '<prop type="client">B</prop>',
      '<odd a="1">x<b/></odd>',
      '<tuv xml:lang="ru" creationid="иван"><note>о форме</note><seg>Стороны</seg></tuv>',
    ]) {
      expect(written).toContain(kept);
    }
    expect(parseTmx(written)).toEqual({ units, header, findings: [] });
  });

  it('keeps inline elements as structure, sub-flows included', () => {
    const inline =
      '<bpt i="1" x="1">&lt;a title="<sub>подсказка</sub>"&gt;</bpt>Меморандум<ept i="1">&lt;/a&gt;</ept> <hi type="term">Сторон<ph x="2"/></hi>';
    const { units, header } = parseTmx(file(tu('1', inline, '双方')));
    expect(units[0]?.source.map(plainText)).toEqual(['Меморандум Сторон']);
    expect(units[0]?.source[0]?.[0]).toMatchObject({ type: 'open', element: 'bpt', data: '<a title="подсказка">' });
    expect(serializeTmx(units, { header })).toContain(inline);
  });

  it('joins several notes into one, as they are written', () => {
    const notes = '<note>первое</note><note>второе</note>';
    expect(parseTmx(file(tu('1', 'а', '一', notes))).units[0]?.notes).toEqual([{ text: 'первое\nвторое' }]);
  });

  it.each([
    ['a closing tag without an opening one', tu('2', 'слово</b>', '词'), 4],
    ['a segment that is not closed', tu('2', 'слово', '词').replace('</seg>', ''), 4],
    ['a unit that is not closed', tu('2', 'слово', '词').replace('</tu>', ''), 4],
    ['an entity that nobody declared', tu('2', 'слово&nbsp;', '词'), 4],
    ['a control character', tu('2', 'слово\u0001', '词'), 4],
    ['an attribute that stands twice', tu('2', 'слово', '词').replace('<tu ', '<tu a="1" a="2" '), 4],
    ['a bare sign', tu('2', 'а < б & в', '词'), 4],
  ])('loses one unit to %s and says where; the others come through', (_, broken, line) => {
    const { units, findings } = parseTmx(file(tu('1', 'Стороны', '双方') + broken + tu('3', 'Меморандум', '备忘录')));
    expect(words(units)).toEqual([
      ['Стороны', '双方'],
      ['Меморандум', '备忘录'],
    ]);
    expect(findings.map((finding) => [finding.line, finding.unit])).toEqual([[line, '2']]);
  });

  it('loses one unit to a byte that is no UTF-8, and none to a replacement character that was written so', () => {
    const bytes = new TextEncoder().encode(
      file(tu('1', 'а\ufffdб', '一') + tu('2', 'слово', '词') + tu('3', 'в\ufffd', '三')),
    );
    const place = new TextDecoder('latin1').decode(bytes).indexOf('tuid="2"') + 40;
    bytes[place] = 0xff;
    for (const size of [bytes.length, 1, 5]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.slice(i * size, (i + 1) * size),
      );
      const { units, findings } = parseTmx(pieces);
      expect(words(units)).toEqual([
        ['а\ufffdб', '一'],
        ['в\ufffd', '三'],
      ]);
      expect(findings.map((finding) => [finding.line, finding.unit])).toEqual([[4, '2']]);
    }
  });

  it('gives the same piece by piece, wherever the pieces are cut', async () => {
    const text = file(tu('1', 'Стороны 😀', '双方') + tu('2', 'Меморандум', '备忘录'));
    const bytes = new TextEncoder().encode(text);
    const whole = parseTmx(text).units;
    for (const size of [1, 2, 3, 7, 64]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const units: Unit[] = [];
      for await (const unit of readTmx(pieces)) units.push(unit);
      expect(units).toEqual(whole);
    }
  });
});

describe('a hostile TMX', () => {
  const bomb = (entities: string, use: string) =>
    file(tu('1', use, '词')).replace('<tmx', `<!DOCTYPE tmx [${entities}]><tmx`);

  it('cannot grow by entities, nor fetch any', () => {
    const billion = bomb('<!ENTITY a "ха"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">', '&b;');
    expect(parseTmx(billion).findings).toMatchObject([{ code: 'xml/unit-left-out', unit: '1' }]);
    const external = bomb('<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;');
    expect(parseTmx(external).units).toEqual([]);
    expect(parseTmx(external).findings[0]?.message).toContain('undefined entity');
  });

  it('may declare words for itself', () => {
    expect(words(parseTmx(bomb('<!ENTITY sco "ШОС"><!ENTITY dash "&#8212;">', '&sco; &dash;')).units)).toEqual([
      ['ШОС —', '词'],
    ]);
  });

  it('is refused when it is deeper, longer or larger than the limits, which can be set', () => {
    const deep = file(tu('1', `${'<hi>'.repeat(300)}а${'</hi>'.repeat(300)}`, '词'));
    expect(faultOf(() => parseTmx(deep))).toBe('xml/limit');
    expect(faultOf(() => parseTmx(deep, { limits: { depth: 400 } }))).toBe('none');
    expect(faultOf(() => parseTmx(file(tu('1', 'а'.repeat(300_000), '词')), { limits: { run: 100_000 } }))).toBe(
      'xml/limit',
    );
    expect(faultOf(() => parseTmx(file(tu('1', 'а', '词')), { limits: { size: 100 } }))).toBe('xml/limit');
  });

  it('is refused with one sentence when it is something else', () => {
    expect(faultOf(() => parseTmx('<xliff version="2.1"/>'))).toBe('tmx/not-tmx');
    expect(faultOf(() => parseTmx(''))).toBe('tmx/not-tmx');
    const cyrillic = Uint8Array.from(file(tu('1', 'x'.repeat(300), '-')), (char) =>
      char === 'x' ? 0xe0 : char.charCodeAt(0),
    );
    expect(faultOf(() => parseTmx(cyrillic))).toBe('xml/bad-bytes');
    expect(faultOf(() => parseTmx('<?xml version="1.0" encoding="EBCDIC"?><tmx/>'))).toBe('none');
    expect(
      faultOf(() => parseTmx(new TextEncoder().encode('<?xml version="1.0" encoding="ebcdic-cp-us"?><tmx/>'))),
    ).toBe('xml/unknown-encoding');
    expect(faultOf(() => parseTmx(`<tmx>${'&'.repeat(5000)}</tmx>`))).toBe('xml/too-many-faults');
  });

  it('cannot reach the prototype of anything', () => {
    const { units } = parseTmx(
      file(tu('1', 'а', '词', '<prop type="__proto__">x</prop><prop type="constructor">y</prop>')),
    );
    expect(Object.keys(units[0]?.properties ?? {})).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('the reader behind it', () => {
  it('tells the header before the first unit', () => {
    const told: string[] = [];
    const reader = tmxReader({
      header: (header) => told.push(`header ${header.attributes.srclang}`),
      unit: (unit) => told.push(`unit ${unit.id}`),
      finding: () => told.push('finding'),
    });
    reader.write(file(tu('1', 'а', '一')));
    reader.end();
    expect(told).toEqual(['header ru', 'unit 1']);
  });
});
