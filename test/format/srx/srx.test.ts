import { describe, expect, it } from 'vitest';
import {
  parseSrx,
  serializeSrx,
  srxRule,
  srxRulesFor,
  srxSegmenter,
  sverkaSrx,
} from '../../../src/format/srx/index.js';
import { segmentText } from '../../../src/segment/index.js';
import { planCollation, planIsThere } from '../plan-collation.js';
import { schemasAreThere, srxComplaints } from '../schemas.js';

const cut = (text: string, spans: readonly (readonly [number, number])[]) =>
  spans.map(([from, to]) => text.slice(from, to));

describe('our segmentation rules as SRX', () => {
  it('come back equal, and are written again byte for byte', () => {
    const written = serializeSrx(sverkaSrx());
    const { srx, findings } = parseSrx(written);
    expect(findings).toEqual([]);
    expect(srx).toEqual(sverkaSrx());
    expect(serializeSrx(srx)).toBe(written);
  });

  it.skipIf(!schemasAreThere)('are valid by the schema of SRX 2.0', () => {
    expect(srxComplaints(serializeSrx(sverkaSrx()))).toEqual([]);
  });

  it.skipIf(!planIsThere)('cut the cells of the action plan as our own rules do, but for 1 in 100', () => {
    const { source, target } = planCollation();
    for (const document of [source, target]) {
      const segmenter = srxSegmenter(sverkaSrx(), document.language);
      const cells = document.blocks
        .filter((block) => !['heading', 'title', 'table-header', 'furniture'].includes(block.type))
        .flatMap((block) => block.cells.map((cell) => cell.text));
      const same = cells.filter(
        (text) => JSON.stringify(segmenter(text)) === JSON.stringify(segmentText(text, document.language)),
      );
      expect(same.length / cells.length).toBeGreaterThan(0.99);
    }
  });
});

describe("a user's SRX", () => {
  const srx = (rules: string, maps = '<languagemap languagepattern="ru.*" languagerulename="R"/>') =>
    `<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/><body><languagerules><languagerule languagerulename="R">${rules}</languagerule></languagerules><maprules>${maps}</maprules></body></srx>`;
  const rule = (breaks: string, before: string, after: string) =>
    `<rule break="${breaks}"><beforebreak>${before}</beforebreak><afterbreak>${after}</afterbreak></rule>`;

  it('decides by the first rule that matches', () => {
    const { srx: rules } = parseSrx(srx(rule('no', '\\bг\\.', '\\s') + rule('yes', '[\\.\\?!]+', '\\s')));
    const text = 'Подписано в г. Ташкент. Вступило в силу! Хорошо?';
    expect(cut(text, srxSegmenter(rules, 'ru-RU')(text))).toEqual([
      'Подписано в г. Ташкент.',
      'Вступило в силу!',
      'Хорошо?',
    ]);
  });

  it('leaves a text whole in a language that it does not map', () => {
    const { srx: rules } = parseSrx(srx(rule('yes', '\\.', '\\s')));
    expect(srxSegmenter(rules, 'en')('One. Two.')).toEqual([[0, 9]]);
    expect(srxRulesFor(rules, 'RU')).toHaveLength(1);
  });

  it('takes the place of our rules in segmentText', () => {
    const { srx: rules } = parseSrx(srx(rule('yes', ',', '\\s')));
    const text = 'Раз, два. Три';
    expect(cut(text, segmentText(text, 'ru', [srxRule(rules)]))).toEqual(['Раз,', 'два. Три']);
  });

  it('may use what Java and ICU write differently', () => {
    const java = rule('yes', '(?i)конец\\h*+\\.', '\\x{20}\\Q(1)\\E') + rule('yes', '\\p{Lu}\\-\\!', '\\s');
    const { srx: rules, findings } = parseSrx(srx(java));
    expect(findings).toEqual([]);
    const text = 'КОНЕЦ . (1) А-! да';
    expect(cut(text, srxSegmenter(rules, 'ru')(text))).toEqual(['КОНЕЦ .', '(1) А-!', 'да']);
  });

  it('is told what is wrong with it, with the line', () => {
    const { findings } = parseSrx(
      srx(`\n${rule('yes', '(', '')}`, '\n<languagemap languagepattern="zh" languagerulename="Z"/>'),
    );
    expect(findings.map((finding) => [finding.code, finding.line])).toEqual([
      ['srx/bad-expression', 2],
      ['srx/unknown-rules', 3],
    ]);
  });
});
