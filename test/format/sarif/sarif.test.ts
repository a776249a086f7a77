import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { scoTermbase } from '../../../corpus/termbase/index.js';
import { collate } from '../../../src/collate.js';
import { fingerprintOf, rules } from '../../../src/drift/index.js';
import { serializeSarif } from '../../../src/format/sarif/index.js';

/** What SARIF 2.1.0 requires of what we write (OASIS standard, §3.13–3.30), closed so that nothing else slips in. */
const message = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text: { type: 'string' } },
};
const level = { enum: ['none', 'note', 'warning', 'error'] };
const positive = { type: 'integer', minimum: 1 };
const natural = { type: 'integer', minimum: 0 };
const region = {
  type: 'object',
  additionalProperties: false,
  properties: {
    startLine: positive,
    startColumn: positive,
    endLine: positive,
    endColumn: positive,
    charOffset: natural,
    charLength: natural,
    snippet: message,
  },
};
const location = {
  type: 'object',
  additionalProperties: false,
  properties: {
    id: natural,
    physicalLocation: {
      type: 'object',
      required: ['artifactLocation'],
      additionalProperties: false,
      properties: {
        artifactLocation: { type: 'object', required: ['uri'], properties: { uri: { type: 'string' } } },
        region,
      },
    },
    logicalLocations: { type: 'array' },
    message,
  },
};
const schema = {
  type: 'object',
  required: ['version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool'],
        additionalProperties: false,
        properties: {
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                properties: {
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      // All but the id is what GitHub's code scanning asks besides (rule GH2012 of the SARIF multitool).
                      required: ['id', 'shortDescription', 'fullDescription', 'help'],
                      additionalProperties: false,
                      properties: {
                        id: { type: 'string' },
                        name: { type: 'string', pattern: '^([A-Z][a-z]+)+$' },
                        shortDescription: message,
                        fullDescription: message,
                        help: message,
                        defaultConfiguration: { type: 'object', properties: { level } },
                        properties: { type: 'object' },
                      },
                    },
                  },
                },
              },
            },
          },
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['message'],
              additionalProperties: false,
              properties: {
                ruleId: { type: 'string' },
                ruleIndex: natural,
                level,
                message,
                locations: { type: 'array', items: location },
                relatedLocations: { type: 'array', uniqueItems: true, items: location },
                partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
                properties: { type: 'object' },
              },
            },
          },
        },
      },
    },
  },
};

const collation = collate(
  'Секретариат ШОС и РАТС ШОС.\n\nРазвитие туризма в регионе с 2016 года.\n',
  '上合组织秘书处和上合组织地区反恐怖机构执委会。\n\n自2017年发展地区旅游。\n',
  { check: { termbase: scoTermbase() } },
);
const log = JSON.parse(
  serializeSarif(collation, {
    sourceUri: 'plan.ru.txt',
    targetUri: 'plan.zh.txt',
    rules: rules.map((rule) => ({ ...rule, description: rule.description.en })),
    fingerprint: fingerprintOf,
  }),
);

describe('a SARIF log', () => {
  const [run] = log.runs;

  it('is made as SARIF 2.1.0 asks', () => {
    const validate = new Ajv({ allErrors: true }).compile(schema);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  });

  it('holds every finding with its rule', () => {
    expect(run.results).toHaveLength(collation.findings.length);
    expect(run.results.length).toBeGreaterThan(0);
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  });

  it('points at lines and columns of the target text, and relates the place in the source', () => {
    const [result] = run.results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'name-missing');
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe('plan.zh.txt');
    expect([region.startLine, region.startColumn, region.snippet.text]).toEqual([1, 9, '上合组织地区反恐怖机构执委会']);
    expect(result.relatedLocations[0].physicalLocation.artifactLocation.uri).toBe('plan.ru.txt');
  });

  it('says info as note', () => {
    const levels = new Set(run.results.map(({ level: said }: { level: string }) => said));
    expect([...levels].every((said) => ['note', 'warning', 'error'].includes(said as string))).toBe(true);
  });
});
