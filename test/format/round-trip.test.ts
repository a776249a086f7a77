import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type UnitFormat, unitReader, unitWriter } from '../../src/format/convert/formats.js';
import { parseTmx, serializeTmx, validateTmx, writeTmx } from '../../src/format/tmx/index.js';
import { readAll } from '../../src/format/unit-reader.js';
import { serializeWhole } from '../../src/format/unit-writer.js';
import { parseXliff, serializeXliff2, serializeXliff12, validateXliff } from '../../src/format/xliff/index.js';
import { plainText, type Unit } from '../../src/model/index.js';
import { anyUnits } from './arbitrary-units.js';
import { schemasAreThere, tmxComplaints, xliff12Complaints, xliff21Complaints } from './schemas.js';

const options = { sourceLanguage: 'ru', targetLanguage: 'zh-CN' };

/** What no unit of ours says by itself: where it stood in the file. */
const withoutPlace = (units: readonly Unit[]): Unit[] => units.map(({ place: _, ...unit }) => unit);

const mirrored = (units: readonly Unit[]): Unit[] =>
  units.map((unit) => ({ ...unit, target: unit.target.length === 0 ? [] : unit.source }));

function pass(units: readonly Unit[], format: UnitFormat): Unit[] {
  const read: Unit[] = [];
  const findings: unknown[] = [];
  const reader = unitReader(format, { unit: (unit) => read.push(unit), finding: (one) => findings.push(one) }, options);
  readAll(serializeWhole(units, unitWriter(format, options)), reader);
  expect(findings).toEqual([]);
  return read;
}

describe('units that are written and read again', () => {
  it('are the same in TMX, and so are the bytes', () => {
    fc.assert(
      fc.property(anyUnits('tmx'), (units) => {
        const written = [...writeTmx(units, options)].join('');
        const read = parseTmx(written, options);
        expect(read.findings).toEqual([]);
        expect(read.units).toEqual(units);
        expect([...writeTmx(read.units, { header: read.header })].join('')).toBe(written);
        expect(validateTmx(written)).toEqual([]);
      }),
    );
  });

  it('are the same in XLIFF 1.2, and so are the bytes', () => {
    fc.assert(
      fc.property(anyUnits('xliff1'), (units) => {
        const written = serializeXliff12(units, options);
        const read = parseXliff(written, options);
        expect(read.findings).toEqual([]);
        expect(withoutPlace(read.units)).toEqual(units);
        expect(serializeXliff12(read.units, { ...options, rootAttributes: read.attributes })).toBe(written);
      }),
    );
  });

  it('are the same in XLIFF 2.1, but for the ids of notes, and so are the bytes', () => {
    fc.assert(
      fc.property(anyUnits('xliff2'), (units) => {
        const written = serializeXliff2(units, options);
        const read = parseXliff(written, options);
        expect(read.findings).toEqual([]);
        const withIds = units.map((unit) => ({ ...unit, notes: unit.notes.map((note) => ({ ...note, id: 'n1' })) }));
        expect(withoutPlace(read.units)).toEqual(withIds);
        expect(serializeXliff2(read.units, { ...options, rootAttributes: read.attributes })).toBe(written);
      }),
    );
  });

  it('are the same in JSON lines whatever they hold', () => {
    fc.assert(
      fc.property(fc.oneof(anyUnits('tmx'), anyUnits('xliff1'), anyUnits('xliff2')), (units) => {
        expect(pass(units, 'jsonl')).toEqual(units);
      }),
    );
  });

  it('have the same plain words, states, notes, dates and properties in tables', () => {
    fc.assert(
      fc.property(anyUnits('plain'), fc.constantFrom('csv' as const, 'tsv' as const), (units, format) => {
        // A table cannot tell an empty cell from none.
        const wanted = units
          .filter((unit) => plainText(unit.source[0] ?? []) !== '')
          .map((unit) => ({
            ...unit,
            target: unit.target.filter((content) => content.length > 0),
            notes: unit.notes.filter((note) => note.text !== ''),
          }));
        expect(pass(wanted, format)).toEqual(wanted);
      }),
    );
  });

  it('keep their words through every other format', () => {
    const words = (units: readonly Unit[]) =>
      units.map((unit) => [unit.source.map(plainText), unit.target.map(plainText)]);
    fc.assert(
      fc.property(
        fc.oneof(anyUnits('tmx'), anyUnits('xliff1'), anyUnits('xliff2')),
        fc.constantFrom<UnitFormat>('tmx', 'xlf12', 'xlf21', 'xlf22'),
        (units, format) => {
          expect(words(pass(units, format))).toEqual(words(units));
        },
      ),
    );
  });

  it('hold 100 kB in one segment', () => {
    const long = 'Стороны договорились о 双方 <сотрудничестве> & 😀. '.repeat(2000);
    const units: Unit[] = [
      {
        id: 'plan.1',
        sourceLanguage: 'ru',
        targetLanguage: 'zh-CN',
        source: [[long]],
        target: [[long]],
        segtype: 'sentence',
        state: 'translated',
        notes: [],
        properties: {},
      },
    ];
    for (const format of ['tmx', 'xlf12', 'xlf21', 'csv', 'jsonl'] as const) {
      expect(withoutPlace(pass(units, format)).map(({ kept: _, ...unit }) => unit)).toEqual(units);
    }
  });
});

describe.skipIf(!schemasAreThere)('any units that are written', () => {
  it('are valid by the schemas, whatever format their markup is from', () => {
    fc.assert(
      // Codes of XLIFF 2 itself are written as they are: here they are the same on both sides, as it wants them.
      fc.property(fc.oneof(anyUnits('tmx'), anyUnits('xliff1'), anyUnits('xliff2').map(mirrored)), (units) => {
        expect(tmxComplaints(serializeTmx(units, options))).toEqual([]);
        expect(xliff12Complaints(serializeXliff12(units, options))).toEqual([]);
        expect(xliff21Complaints(serializeXliff2(units, options))).toEqual([]);
        expect(
          validateXliff(serializeXliff12(units, options)).filter(
            (one) => one.severity === 'error' && one.code !== 'xliff/mismatched-code',
          ),
        ).toEqual([]);
        expect(
          validateXliff(serializeXliff2(units, options)).filter(
            (one) => one.severity === 'error' && one.code !== 'xliff/mismatched-code',
          ),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
