import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../src/format/collation/index.js';
import { serializeTmx } from '../../src/format/tmx/index.js';
import { serializeXliff2, serializeXliff12 } from '../../src/format/xliff/index.js';
import { planCollation, planIsThere } from './plan-collation.js';
import { schemasAreThere, tmxComplaints, xliff12Complaints, xliff20Complaints, xliff21Complaints } from './schemas.js';
import { smallCollation } from './small-collation.js';

/** The Schematron's rules on ids compare each with each: a part of the plan is enough for them. */
const part = 40;

describe.skipIf(!schemasAreThere)('what we write of a collation', () => {
  const collations = [smallCollation(), ...(planIsThere ? [planCollation()] : [])];
  const each = collations.map((collation) => unitsOf(collation));
  const cells = collations.map((collation) => unitsOf(collation, { unit: 'cell' }));

  it('is valid TMX by DTD and XSD', () => {
    for (const units of [...each, ...cells]) {
      expect(tmxComplaints(serializeTmx(units, { date: '2026-11-20T02:00:00Z', document: 'plan' }))).toEqual([]);
    }
  });

  it('is valid XLIFF 1.2', () => {
    for (const units of [...each, ...cells]) {
      expect(xliff12Complaints(serializeXliff12(units, { date: '2026-11-20T02:00:00Z' }))).toEqual([]);
    }
  });

  it('is valid XLIFF 2.1 by all XSDs and the Schematron', () => {
    for (const units of [...each, ...cells]) {
      expect(xliff21Complaints(serializeXliff2(units.slice(0, part)))).toEqual([]);
      expect(xliff21Complaints(serializeXliff2(units.slice(0, part), { its: true }))).toEqual([]);
    }
  });

  it('is valid XLIFF 2.0', () => {
    for (const units of [...each, ...cells])
      expect(xliff20Complaints(serializeXliff2(units, { version: '2.0' }))).toEqual([]);
  });

  it('is valid without a single unit', () => {
    expect(tmxComplaints(serializeTmx([]))).toEqual([]);
    expect(xliff12Complaints(serializeXliff12([]))).toEqual([]);
    expect(xliff21Complaints(serializeXliff2([]))).toEqual([]);
  });
});
