import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/format/source-text/index.js';
import { parseCsv, serializeCsv } from '../../../src/format/table/index.js';
import { serializeXlsx } from '../../../src/format/xlsx/index.js';
import { planCollation } from '../../fixture/plan-collation.js';

const collation = planCollation();

describe('the collation as a workbook', () => {
  const sheet = strFromU8(
    unzipSync(serializeXlsx(collation, { language: 'ru' }))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  );

  it('has a row for each bead below the header', () => {
    expect(sheet.match(/<row /g)).toHaveLength(collation.alignment.beads.length + 1);
  });

  it('holds section, numbers, both texts and the findings of a bead', () => {
    const row = sheet.split('<row ').find((each) => each.includes('Расширение диалога')) ?? '';
    const cells = [...row.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, text]) => text);
    expect(cells).toEqual([
      'МЕЖДУНАРОДНОЕ СОТРУДНИЧЕСТВО',
      '72',
      '73',
      'Мероприятие',
      'Расширение диалога и взаимодействия с международными и региональными организациями, с которыми установлены официальные отношения.',
      '扩大与已建立正式联系的国际和地区组织的对话与协作。',
      '1-1',
      'Ошибка: Номера пунктов расходятся. The third item is printed 72 in Russian and 73 in Chinese.',
    ]);
  });
});

describe('the collation as CSV', () => {
  it('comes back row by row', () => {
    const rows = parseCsv(serializeCsv(collation));
    expect(rows).toHaveLength(collation.alignment.beads.length + 1);
    expect(rows[0]?.slice(4, 6)).toEqual(['Russian', 'Chinese']);
  });

  it('gives a spreadsheet no formula to run', () => {
    const finding = { ...collation.findings[0]!, message: 'x' };
    const blocks = collation.source.blocks.map((block) => (block.label === '72' ? { ...block, label: '=1+1' } : block));
    const csv = serializeCsv({ ...collation, source: { ...collation.source, blocks }, findings: [finding] });
    expect(csv).toContain(",'=1+1,");
  });

  it('is read as the two texts by the names of its columns', async () => {
    for (const language of ['en', 'ru', 'zh'] as const) {
      const bytes = new TextEncoder().encode(serializeCsv(collation, { language }));
      expect(
        (await readSource(bytes, { name: 'plan.csv' })).bilingual?.rows.filter(
          (row) => row.source !== '' && row.target !== '',
        ),
      ).toHaveLength(collation.alignment.beads.length);
    }
  });
});
