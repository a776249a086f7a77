import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/cli/check-settings.js';
import { ruleNames } from '../../src/drift/index.js';
import { SverkaError } from '../../src/model/index.js';

const schema = JSON.parse(readFileSync('schema/config.schema.json', 'utf8'));
const valid = new Ajv().compile(schema);
const good = {
  $schema: './schema/config.schema.json',
  sourceLanguage: 'ru',
  termbase: ['terms.csv', 'sco'],
  rules: { 'term-missing': 'off', omission: 'info' },
  failOn: 'warning',
  baseline: 'accepted.json',
};

describe('sverka.config.json', () => {
  it('is read with paths from where it lies', () => {
    const settings = parseSettings(good, '/project/sverka.config.json');
    expect(settings).toMatchObject({
      termbase: ['/project/terms.csv', 'sco'],
      baseline: '/project/accepted.json',
      failOn: 'warning',
      rules: { omission: 'info' },
    });
    expect(valid(good)).toBe(true);
  });

  it.each([
    [{ rules: { 'no-such-rule': 'off' } }, 'no-such-rule'],
    [{ rules: { omission: 'loud' } }, 'rules.omission'],
    [{ failOn: 'sometimes' }, 'failOn'],
    [{ termbase: 7 }, 'termbase'],
    [{ colour: 'red' }, 'colour'],
  ])('%j is refused, by the schema too', (settings, named) => {
    expect(() => parseSettings(settings, 'sverka.config.json')).toThrow(SverkaError);
    expect(() => parseSettings(settings, 'sverka.config.json')).toThrow(named);
    expect(valid(settings)).toBe(false);
  });

  it('knows the same rules as the schema', () => {
    for (const name of ruleNames) expect(schema.properties.rules.properties).toHaveProperty(name);
  });
});
