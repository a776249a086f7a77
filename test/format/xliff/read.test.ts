import { describe, expect, it } from 'vitest';
import { parseXliff, serializeXliff2, serializeXliff12 } from '../../../src/format/xliff/index.js';
import { plainText } from '../../../src/model/index.js';

const xliff2 = (body: string, root = '') =>
  `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="ru" trgLang="zh-CN"${root}><file id="f1">${body}</file></xliff>`;
const xliff1 = (body: string) =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="ru" target-language="zh-CN" datatype="plaintext"><body>${body}</body></file></xliff>`;
const again = (text: string) => {
  const read = parseXliff(text);
  const write = read.version === '1.2' ? serializeXliff12 : serializeXliff2;
  const written = write(read.units, { rootAttributes: read.attributes });
  expect(parseXliff(written)).toEqual(read);
  return { ...read, written };
};

describe('XLIFF 2 that is read and written again', () => {
  it('keeps each segment with its id, state and sub-state, and what stands between', () => {
    const { units, written } = again(
      xliff2(
        '<unit id="u1"><segment id="a" state="final"><source>Раз.</source><target>一。</target></segment><ignorable><source> </source><target/></ignorable><segment id="b" state="translated" subState="x:y"><source>Два.</source><target>二。</target></segment></unit>',
      ),
    );
    expect(units).toMatchObject([
      { source: [['Раз.'], ['Два.']], target: [['一。'], ['二。']], state: 'translated', subState: 'x:y' },
    ]);
    expect(written).toContain('<segment id="a" state="final">');
    expect(written).toContain('<segment id="b" state="translated" subState="x:y">');
    expect(written).toMatch(/<ignorable>\s*<source> <\/source>\s*<target><\/target>\s*<\/ignorable>/);
  });

  it('keeps native code once, and characters that XML cannot hold', () => {
    const { units, written } = again(
      xliff2(
        '<unit id="u1"><originalData><data id="d1">&lt;b&gt;</data><data id="d2">&lt;/b&gt;</data></originalData><segment><source>А <pc id="1" dataRefStart="d1" dataRefEnd="d2">б</pc><cp hex="001A"/></source></segment></unit>',
      ),
    );
    expect(units[0]?.source[0]).toMatchObject([
      'А ',
      { type: 'open', data: '<b>' },
      'б',
      { type: 'close', data: '</b>' },
      '\u001a',
    ]);
    expect(written).toContain('<data id="d2">&lt;/b&gt;</data>');
    expect(written).toContain('<cp hex="001A"/>');
  });

  it('keeps modules, elements and attributes of others with their namespaces, whatever their prefixes', () => {
    const { written } = again(
      xliff2(
        '<unit id="u1" o:rank="3"><o:extra xml:lang="en"><deep xmlns="urn:deep">x</deep></o:extra><segment><source>А<ph id="1" o:q="2"/></source></segment></unit>',
        ' xmlns:o="urn:others"',
      ),
    );
    expect(written).toContain('o:rank="3"');
    expect(written).toContain('<o:extra xml:lang="en"><deep xmlns="urn:deep">x</deep></o:extra>');
    // Taken out of its file, the unit still declares what it uses.
    const alone = serializeXliff2(parseXliff(written).units);
    expect(parseXliff(alone).units).toEqual(parseXliff(written).units);
    expect(alone).toContain('xmlns:o="urn:others"');
  });

  it('reads a file that prefixes XLIFF itself', () => {
    const prefixed =
      '<x:xliff version="2.0" xmlns:x="urn:oasis:names:tc:xliff:document:2.0" srcLang="ru"><x:file id="f"><x:unit id="u"><x:segment><x:source>Раз</x:source></x:segment></x:unit></x:file></x:xliff>';
    expect(parseXliff(prefixed).units.map((unit) => unit.source.map(plainText))).toEqual([['Раз']]);
  });

  it('keeps proposals as proposals, never as the translation', () => {
    const { units } = again(
      xliff2(
        '<unit id="u1"><mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#s1" similarity="87.5" origin="2018" type="tm"><source>Рас</source><target>衣</target></mtc:match></mtc:matches><segment id="s1"><source>Раз</source></segment></unit>',
      ),
    );
    expect(units).toMatchObject([
      { target: [], matches: [{ source: ['Рас'], target: ['衣'], similarity: 0.875, origin: '2018', type: 'tm' }] },
    ]);
  });

  it('keeps groups in groups, and their notes', () => {
    const { units, written } = again(
      xliff2(
        '<group id="g1" name="I"><notes><note id="n1">о разделе</note></notes><group id="g2"><unit id="u1"><segment><source>Раз</source></segment></unit></group><unit id="u2"><segment><source>Два</source></segment></unit></group>',
      ),
    );
    expect(units.map((unit) => unit.place?.groups.map((group) => group.id))).toEqual([['g1', 'g2'], ['g1']]);
    expect(units[0]?.place?.groups[0]).toBe(units[1]?.place?.groups[0]);
    expect(written).toContain('<note id="n1">о разделе</note>');
  });

  it('reads 2.2 and writes it on request', () => {
    const text = xliff2('<unit id="u1"><segment><source>Раз</source></segment></unit>')
      .replace('document:2.0', 'document:2.2')
      .replace('version="2.1"', 'version="2.2"');
    const { units, version } = parseXliff(text);
    expect(version).toBe('2.2');
    expect(serializeXliff2(units, { version: '2.2' })).toContain(
      'version="2.2" xmlns="urn:oasis:names:tc:xliff:document:2.2"',
    );
  });
});

describe('XLIFF 1.2 that is read and written again', () => {
  it('keeps segments, alternatives, phases and states', () => {
    const { units, written } = again(
      xliff1(
        '<trans-unit id="1" approved="yes" phase-name="p"><source>Раз. Два.</source><seg-source><mrk mtype="seg" mid="0">Раз.</mrk> <mrk mtype="seg" mid="1">Два.</mrk></seg-source><target state="needs-adaptation" state-qualifier="fuzzy-match"><mrk mtype="seg" mid="0">一。</mrk><mrk mtype="seg" mid="1">二。</mrk></target><alt-trans match-quality="70"><target>衣</target></alt-trans></trans-unit>',
      ),
    );
    expect(units).toMatchObject([
      {
        source: [['Раз.'], ['Два.']],
        target: [['一。'], ['二。']],
        state: 'translated',
        subState: 'xliff12:needs-adaptation',
      },
    ]);
    for (const kept of [
      'approved="yes"',
      'phase-name="p"',
      'state="needs-adaptation" state-qualifier="fuzzy-match"',
      '<alt-trans match-quality="70"><target>衣</target></alt-trans>',
      '<mrk mtype="seg" mid="0">Раз.</mrk> <mrk',
    ]) {
      expect(written).toContain(kept);
    }
  });

  it('takes a target without a state for translated, and for final when it is approved', () => {
    const unit = (attributes: string) =>
      `<trans-unit id="1"${attributes}><source>Раз</source><target>一</target></trans-unit>`;
    expect(parseXliff(xliff1(unit(''))).units[0]?.state).toBe('translated');
    expect(parseXliff(xliff1(unit(' approved="no"'))).units[0]?.state).toBe('translated');
    expect(parseXliff(xliff1(unit(' approved="yes"'))).units[0]?.state).toBe('final');
  });

  it('loses one unit to a fault and says where', () => {
    const { units, findings } = parseXliff(
      xliff1(
        '<trans-unit id="1"><source>Раз</source></trans-unit>\n<trans-unit id="2"><source>Два</sorce></trans-unit>\n<trans-unit id="3"><source>Три</source></trans-unit>',
      ),
    );
    expect(units.map((unit) => unit.id)).toEqual(['1', '3']);
    expect(findings).toMatchObject([{ code: 'xml/unit-left-out', line: 2, unit: '2' }]);
  });
});

describe('XLIFF that cannot be', () => {
  it('is refused with one sentence', () => {
    expect(() => parseXliff('<xliff version="3.0"/>')).toThrow(
      'This is XLIFF "3.0" (line 1); 1.2, 2.0, 2.1 and 2.2 are read.',
    );
    expect(() => parseXliff('<tmx/>')).toThrow('its root is <tmx>');
  });

  it('is not written: two pairs of languages in one file of XLIFF 2', () => {
    const { units } = parseXliff(
      xliff2('<unit id="u1"><segment><source>Раз</source><target>一</target></segment></unit>'),
    );
    const other = units.map((unit) => ({ ...unit, sourceLanguage: 'en' }));
    expect(() => serializeXliff2([...units, ...other])).toThrow('sverka split IN --by languages');
    expect(serializeXliff12([...units, ...other]).match(/<file /g)).toHaveLength(2);
  });
});
