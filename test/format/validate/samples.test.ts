import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTmx, validateTmx } from '../../../src/format/tmx/index.js';
import { parseXliff, validateXliff } from '../../../src/format/xliff/index.js';
import { plainText } from '../../../src/model/index.js';
import { schemasAreThere, shared } from '../schemas.js';

const samples = schemasAreThere ? readdirSync(join(shared, 'samples')) : [];
const read = (name: string) => readFileSync(join(shared, 'samples', name));
const validate = (name: string) => (name.endsWith('.tmx') ? validateTmx(read(name)) : validateXliff(read(name)));

/** Found by reading each file: the fault it was made with and the line it stands in. */
const faults: Readonly<Record<string, readonly (readonly [code: string, line: number])[]>> = {
  'bad-dup-tuid.tmx': [['tmx/duplicate-id', 16]],
  'bad-missing-srclang.tmx': [['tmx/missing-srclang', 4]],
  'bad-order.tmx': [['xml/misplaced-element', 14]],
  'bad-segtype.tmx': [
    ['xml/bad-value', 4],
    ['xml/bad-value', 9],
    ['xml/bad-value', 16],
  ],
  'bad-semantic-bpt.tmx': [['tmx/unpaired-code', 18]],
  'bad-semantic-date.tmx': [['tmx/bad-date', 9]],
  'bad-semantic-lang.tmx': [
    ['tmx/bad-language', 14],
    ['tmx/bad-language', 18],
  ],
  'bad12-dupid.xlf': [['xliff/duplicate-id', 21]],
  'bad12-noid.xlf': [['xml/missing-attribute', 21]],
  'bad12-state.xlf': [['xml/bad-value', 23]],
  'bad21-danglingref.xlf': [['xliff/dangling-reference', 24]],
  'bad21-dupunit.xlf': [['xliff/duplicate-id', 27]],
  'bad21-lqitype.xlf': [['xml/bad-value', 28]],
  'bad21-mda.xlf': [['xml/missing-attribute', 8]],
  'bad21-mtc.xlf': [['xml/missing-attribute', 11]],
  'bad21-pcid.xlf': [['xliff/mismatched-code', 24]],
  'bad21-state.xlf': [['xml/bad-value', 28]],
  'bad21-substate.xlf': [['xliff/substate-without-state', 22]],
};

describe.skipIf(!schemasAreThere)('the sample files', () => {
  it.each(samples.filter((name) => !name.startsWith('bad')))('%s is whole and right', (name) => {
    expect(validate(name)).toEqual([]);
    const { units, findings } = name.endsWith('.tmx') ? parseTmx(read(name)) : parseXliff(read(name));
    expect(findings).toEqual([]);
    expect(units[1]?.source.map(plainText)).toEqual(['Стороны подпишут Меморандум.']);
    expect(units[1]?.target.map(plainText)[0]).toMatch(/^双方签署谅解备忘录。$/);
  });

  it.each(samples.filter((name) => name.startsWith('bad')))('%s is told by its fault and line', (name) => {
    expect(validate(name).map((finding) => [finding.code, finding.line])).toEqual(faults[name]);
  });

  it.each(samples.filter((name) => name.startsWith('bad')))('%s is read with all its units', (name) => {
    const { units } = name.endsWith('.tmx') ? parseTmx(read(name)) : parseXliff(read(name));
    expect(units).toHaveLength(2);
  });

  it('are all known here', () => {
    expect(samples.filter((name) => name.startsWith('bad')).sort()).toEqual(Object.keys(faults).sort());
  });
});

describe('a finding', () => {
  const file =
    '<tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="clause" o-tmf="a" adminlang="en" srclang="ru" datatype="plaintext"/><body/></tmx>';

  it('says in a sentence what is wrong, in the language asked for', () => {
    expect(validateTmx(file).map((finding) => finding.message)).toEqual([
      '"clause" is no value for "segtype" of <header>; it takes block, paragraph, sentence, phrase.',
    ]);
    expect(validateTmx(file, { language: 'ru' }).map((finding) => finding.message)).toEqual([
      '«clause» не может быть значением «segtype» у <header>; допустимо: block, paragraph, sentence, phrase.',
    ]);
    expect(validateTmx(file, { language: 'zh' }).map((finding) => finding.message)).toEqual([
      '“clause”不能作为 <header> 的“segtype”的值；允许：block, paragraph, sentence, phrase。',
    ]);
  });

  it('stands where the element begins, line and column from 1', () => {
    expect(validateTmx(file.replace('<header', '\n  <header'))).toMatchObject([
      { line: 2, column: 3, severity: 'error' },
    ]);
  });
});
