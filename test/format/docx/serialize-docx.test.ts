import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { serializeDocx } from '../../../src/format/docx/index.js';
import { readSource } from '../../../src/format/source-text/index.js';
import { planCollation } from '../../fixture/plan-collation.js';

const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
const textIn = (xml: string) => xml.replace(/<[^>]+>/g, '');

describe('the collation as a Word document', () => {
  const collation = planCollation();
  const bytes = serializeDocx(collation, { language: 'ru' });
  const parts = partsOf(bytes);
  const document = parts.get('word/document.xml') ?? '';

  it('sets what answers each other in one row', () => {
    const row = document.split('<w:tr>').find((each) => each.includes('с учетом накопленного опыта'));
    expect(row).toContain('根据已有经验');
  });

  it('hangs each finding as a comment on the words that it speaks of', () => {
    const between = (number: number) =>
      textIn(
        new RegExp(`<w:commentRangeStart w:id="${number}"/>(.*?)<w:commentRangeEnd w:id="${number}"/>`).exec(
          document,
        )?.[1] ?? '',
      );
    expect(between(1)).toBe('РАТС ШОС');
    expect(between(2)).toBe(',研究');
    // The printed number is no word of a sentence: the whole row is meant.
    expect(between(0)).toContain('扩大与已建立正式联系的国际和地区组织');
    expect(parts.get('word/comments.xml')?.match(/<w:comment /g)).toHaveLength(3);
  });

  it('begins, ends and names each comment exactly once', () => {
    for (const tag of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
      const ids = [...document.matchAll(new RegExp(`<w:${tag} w:id="(\\d+)"/>`, 'g'))].map(([, id]) => Number(id));
      expect(ids.sort()).toEqual([0, 1, 2]);
    }
  });

  it('is read back as the two texts, bead answering bead', async () => {
    const { bilingual } = await readSource(bytes, { name: 'plan.docx' });
    expect(bilingual?.rows.filter((row) => row.source !== '' && row.target !== '')).toHaveLength(
      collation.alignment.beads.length,
    );
    for (const { text } of collation.target.segments) expect(bilingual?.target).toContain(text);
  });

  it('is the same bytes for the same collation', () => {
    expect(serializeDocx(planCollation(), { language: 'ru' })).toEqual(bytes);
  });

  it('stays well-formed whatever stands in the texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (words) => {
        const finding = { ...collation.findings[0]!, message: `${words}<&>]]>` };
        for (const [path, xml] of partsOf(serializeDocx({ ...collation, findings: [finding] }, { title: words }))) {
          const parser = new SaxesParser();
          parser.on('error', (error) => {
            throw new Error(`${path}: ${error.message}`);
          });
          parser.write(xml).close();
        }
      }),
      { numRuns: 40 },
    );
  });
});
