import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/format/table/index.js';

describe('a table saved as CSV', () => {
  it('is parted by whatever parts its lines evenly', () => {
    expect(parseCsv('№;Мероприятия, всего\n1;"Обмен; опытом"\n')).toEqual([
      ['№', 'Мероприятия, всего'],
      ['1', 'Обмен; опытом'],
    ]);
    expect(parseCsv('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps quotes and line ends inside quotes', () => {
    expect(parseCsv('"он сказал ""да""\nи ушёл",x')).toEqual([['он сказал "да"\nи ушёл', 'x']]);
  });

  it('comes back from quoted cells equal, whatever they hold', () => {
    const table = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const csv = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        expect(parseCsv(csv, ',')).toEqual(rows);
      }),
    );
  });
});
