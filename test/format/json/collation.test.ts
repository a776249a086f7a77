import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseCollation, serializeCollation, serializeFindings } from '../../../src/format/json/index.js';
import { SverkaError } from '../../../src/model/index.js';
import { planCollation, planIsThere } from '../plan-collation.js';
import { smallCollation } from '../small-collation.js';

const schema = (name: string) => JSON.parse(readFileSync(new URL(`../../../schema/${name}`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
ajv.addSchema(schema('findings.schema.json'));
const isCollation = ajv.compile(schema('collation.schema.json'));
const isFindings = ajv.getSchema('https://unpkg.com/sverka/schema/findings.schema.json');

const faultOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof SverkaError) return error.code;
    throw error;
  }
  return 'none';
};

describe('a collation as JSON', () => {
  it('answers the shipped schema', () => {
    isCollation(JSON.parse(serializeCollation(smallCollation())));
    expect(isCollation.errors ?? []).toEqual([]);
  });

  it('comes back equal, and is written again byte for byte', () => {
    const written = serializeCollation(smallCollation());
    const read = parseCollation(written);
    expect(read).toEqual(smallCollation());
    expect(serializeCollation(read)).toBe(written);
  });

  it.skipIf(!planIsThere)('holds for the whole action plan', () => {
    const plan = planCollation();
    const written = serializeCollation(plan);
    isCollation(JSON.parse(written));
    expect(isCollation.errors ?? []).toEqual([]);
    expect(parseCollation(written)).toEqual(plan);
  });

  it('says a text that both documents were read from once', () => {
    const { source, ...rest } = smallCollation();
    const shared = { ...rest, source, target: { ...rest.target, text: source.text } };
    expect(JSON.parse(serializeCollation(shared)).target).not.toHaveProperty('text');
    expect(parseCollation(serializeCollation(shared))).toEqual(shared);
  });

  it('counts items, beads by type and findings by severity', () => {
    expect(JSON.parse(serializeCollation(smallCollation())).summary).toEqual({
      items: { aligned: 2, sourceOnly: 0, targetOnly: 0 },
      beads: { '1-1': 2, '0-1': 1, '1-0': 1, '2-1': 1 },
      findings: { error: 1, warning: 0, info: 1 },
    });
  });

  it('is refused with a reason where it is something else', () => {
    expect(faultOf(() => parseCollation('{"format":'))).toBe('json/not-json');
    expect(faultOf(() => parseCollation('{}'))).toBe('json/not-a-collation');
    expect(faultOf(() => parseCollation('[1]'))).toBe('json/bad-value');
    expect(faultOf(() => parseCollation('{"format":"sverka-collation","version":9}'))).toBe('json/unknown-version');
    const broken = serializeCollation(smallCollation()).replace('"cost":0.5', '"cost":"cheap"');
    expect(() => parseCollation(broken)).toThrow('"beads[0].cost" must be a number, but is "cheap".');
  });
});

describe('findings as JSON', () => {
  it('answer the shipped schema', () => {
    isFindings?.(JSON.parse(serializeFindings(smallCollation().findings)));
    expect(isFindings?.errors ?? []).toEqual([]);
  });

  it('are told apart from what is none', () => {
    expect(isFindings?.({ findings: [{ rule: 'no-such-rule' }], summary: {} })).toBe(false);
  });
});
