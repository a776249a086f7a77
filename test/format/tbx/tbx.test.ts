import { describe, expect, it } from 'vitest';
import { parseTbx, parseTermsCsv, serializeTbx, serializeTermsCsv } from '../../../src/format/tbx/index.js';
import type { Termbase } from '../../../src/model/index.js';
import { schemasAreThere, tbxComplaints } from '../schemas.js';

const termbase: Termbase = {
  name: 'ШОС & ООН',
  concepts: [
    {
      id: 'sco',
      subject: 'body',
      definition: 'международная организация, созданная в Шанхае 15 июня 2001 года',
      terms: [
        { language: 'ru', text: 'Шанхайская организация сотрудничества', status: 'preferred', type: 'full' },
        {
          language: 'ru',
          text: 'ШОС',
          status: 'admitted',
          type: 'abbreviation',
          source: 'Хартия ШОС',
          note: 'в тексте',
        },
        { language: 'zh-CN', text: '上海合作组织', status: 'preferred', type: 'full' },
        { language: 'zh-CN', text: '上合', status: 'forbidden', type: 'variant' },
      ],
    },
    {
      id: 'rats',
      subject: '',
      terms: [{ language: 'ru', text: 'РАТС ШОС', status: 'admitted', type: 'abbreviation' }],
    },
  ],
};

describe('a termbase as TBX', () => {
  it('comes back equal, and is written again byte for byte', () => {
    const written = serializeTbx(termbase);
    const read = parseTbx(written);
    expect(read).toEqual({ termbase, findings: [] });
    expect(serializeTbx(read.termbase)).toBe(written);
  });

  it.skipIf(!schemasAreThere)('is valid by the RELAX NG schema', () => {
    expect(tbxComplaints(serializeTbx(termbase))).toEqual([]);
    expect(tbxComplaints(serializeTbx(termbase).replace('<term>ШОС</term>', ''))).not.toEqual([]);
  });

  it('is read from TBX-Basic of 2008, with its term entries and grouped terms', () => {
    const martif = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><titleStmt><title>UN</title></titleStmt></fileDesc></martifHeader><text><body>
<termEntry id="c5"><descripGrp><descrip type="subjectField">law</descrip></descripGrp>
 <langSet xml:lang="RU"><ntig><termGrp><term>договор</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig></langSet>
 <langSet xml:lang="zh_CN"><tig><term>条约</term><termNote type="partOfSpeech">noun</termNote></tig></langSet>
</termEntry></body></text></martif>`;
    const read = parseTbx(martif);
    expect(read.termbase).toEqual({
      name: 'UN',
      concepts: [
        {
          id: 'c5',
          subject: 'law',
          terms: [
            { language: 'ru', text: 'договор', status: 'preferred', type: 'full' },
            {
              language: 'zh-CN',
              text: '条约',
              status: 'admitted',
              type: 'full',
              kept: [{ name: 'termNote', attributes: { type: 'partOfSpeech' }, children: ['noun'] }],
            },
          ],
        },
      ],
    });
    expect(read.findings.map((finding) => [finding.code, finding.line])).toEqual([['tbx/bad-language', 3]]);
  });

  it('is read in the style of data categories as tags', () => {
    const dct = `<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"><text><body><conceptEntry id="c1"><min:subjectField>law</min:subjectField><langSec xml:lang="ru"><termSec><term>хартия</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>`;
    expect(parseTbx(dct).termbase.concepts).toEqual([
      { id: 'c1', subject: 'law', terms: [{ language: 'ru', text: 'хартия', status: 'preferred', type: 'full' }] },
    ]);
  });

  it('keeps what it does not know, and writes it back', () => {
    const other = '<transacGrp><transac type="transactionType">origination</transac></transacGrp>';
    const withOther = serializeTbx(termbase).replace('<langSec xml:lang="ru">', `${other}<langSec xml:lang="ru">`);
    expect(serializeTbx(parseTbx(withOther).termbase)).toContain(other);
  });

  it('loses one concept to a fault and says where, the others come through', () => {
    const broken = serializeTbx(termbase).replace('<term>ШОС</term>', '<term>ШОС</tern>');
    const read = parseTbx(broken);
    expect(read.termbase.concepts.map((concept) => concept.id)).toEqual(['rats']);
    expect(read.findings).toMatchObject([{ code: 'xml/unit-left-out', line: 28, unit: 'sco' }]);
  });

  it('is refused where the file is something else', () => {
    expect(() => parseTbx('<tmx version="1.4"/>')).toThrow('its root is <tmx>');
    expect(() => parseTbx('')).toThrow('no element at all');
  });
});

describe('a termbase as a table', () => {
  it('comes back equal with one term a line', () => {
    for (const delimiter of [',', '\t', ';'] as const) {
      expect(parseTermsCsv(serializeTermsCsv(termbase, delimiter), { name: termbase.name })).toEqual(termbase);
    }
  });

  it('is read with one concept a line, its first term preferred', () => {
    expect(
      parseTermsCsv('id,subject,ru,zh\nsco,body,Шанхайская организация сотрудничества | ШОС,上海合作组织\n').concepts,
    ).toEqual([
      {
        id: 'sco',
        subject: 'body',
        terms: [
          { language: 'ru', text: 'Шанхайская организация сотрудничества', status: 'preferred', type: 'full' },
          { language: 'ru', text: 'ШОС', status: 'admitted', type: 'full' },
          { language: 'zh', text: '上海合作组织', status: 'preferred', type: 'full' },
        ],
      },
    ]);
  });

  it('is refused with a reason where its columns or values are not known', () => {
    expect(() => parseTermsCsv('a;b\n1;2\n')).toThrow('names no columns for terms');
    expect(() => parseTermsCsv('concept,language,term,status\nc1,ru,ШОС,good\n')).toThrow(
      '"good" in line 2 is no status',
    );
  });
});
