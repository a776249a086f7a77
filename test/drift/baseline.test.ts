import { describe, expect, it } from 'vitest';
import { scoTermbase } from '../../corpus/termbase/index.js';
import { baselineOf, checkDrift, fingerprintOf, newFindings } from '../../src/drift/index.js';
import { collate } from './pair.js';

const check = (pairs: Parameters<typeof collate>[0]) => checkDrift(collate(pairs), { termbase: scoTermbase() });
const drift: [string, string] = [
  '19.\tРазвитие РАТС ШОС в сфере связи.',
  '19\t在通信领域发展上合组织地区反恐怖机构执委会。',
];

describe('a baseline', () => {
  const accepted = baselineOf(check([['18.\tРазвитие.', '18\t发展。'], drift]));

  it('leaves out what was accepted', () => {
    expect(accepted.findings.length).toBeGreaterThan(0);
    expect(newFindings(check([['18.\tРазвитие.', '18\t发展。'], drift]), accepted)).toEqual([]);
  });

  it('survives another item before, another number and small edits of the sentence', () => {
    const edited: [string, string] = [
      '20.\tДальнейшее развитие РАТС ШОС в сфере связи',
      '20\t进一步在通信领域发展上合组织地区反恐怖机构执委会。',
    ];
    const found = check([['18.\tРазвитие.', '18\t发展。'], ['19.\tМир.', '19\t和平。'], edited]);
    expect(newFindings(found, accepted).filter(({ rule }) => rule === 'name-missing')).toEqual([]);
  });

  it('lets a second place with the same fault through', () => {
    const again: [string, string] = ['21.\tРоль РАТС ШОС.', '21\t上合组织地区反恐怖机构执委会的作用。'];
    const found = newFindings(check([['18.\tРазвитие.', '18\t发展。'], drift, again]), accepted);
    expect(found.filter(({ rule }) => rule === 'name-missing').map(({ source }) => source?.label)).toEqual(['21.']);
  });

  it('goes to JSON and back', () => {
    expect(JSON.parse(JSON.stringify(accepted))).toEqual(accepted);
  });

  it('knows a finding by sixteen hexadecimal digits', () => {
    for (const finding of check([drift])) expect(fingerprintOf(finding)).toMatch(/^[0-9a-f]{16}$/);
  });
});
