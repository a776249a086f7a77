import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/format/docx/index.js';
import { formatNumber } from '../../../src/format/docx/number-format.js';
import { passagesToText } from '../../../src/format/source-text/index.js';
import { SverkaError } from '../../../src/model/index.js';
import { buildDocx, level, listed, paragraph } from '../../fixture/build-docx.js';

const textOf = (parts: Parameters<typeof buildDocx>[0]) => passagesToText(readDocx(buildDocx(parts)));
const labels = (parts: Parameters<typeof buildDocx>[0]) =>
  readDocx(buildDocx(parts)).map((passage) => (passage.type === 'paragraph' ? passage.label : 'table'));
const errorCode = (bytes: Uint8Array) => {
  try {
    readDocx(bytes, 'plan.docx');
  } catch (error) {
    if (error instanceof SverkaError) return error.code;
    throw error;
  }
  return 'no error';
};

describe('numbers that Word generates', () => {
  const numbering = [
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2.')}${level(2, 'russianLower', '%3)')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCounting', '第%1条')}${level(1, 'chineseCounting', '（%2）')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>',
    '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>',
    '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>',
  ].join('');
  const list = (...items: [list: number, level?: number][]) =>
    labels({ body: items.map(([id, at]) => paragraph('Пункт', listed(id, at))).join(''), numbering });

  it('count on, and begin again below a new number', () => {
    expect(list([1], [1, 1], [1, 1], [1, 2], [1], [1, 1])).toEqual(['1.', '1.1.', '1.2.', 'а)', '2.', '2.1.']);
  });

  it('go on in another list made from the same one, and begin anew where that list says so', () => {
    expect(list([1], [1], [5], [2], [2])).toEqual(['1.', '2.', '3.', '1.', '2.']);
  });

  it('are written in Chinese where the list is', () => {
    expect(list([3], [3, 1], [3, 1], [3])).toEqual(['第一条', '（一）', '（二）', '第二条']);
  });

  it('are plain figures at a level that is «legal»', () => {
    expect(list([4], [4], [4, 1])).toEqual(['I.', 'II.', '2.1']);
  });

  it('come from the style, too, and not where the paragraph takes them back', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:pPr>${listed(1)}</w:pPr></w:style>`;
    const style = '<w:pStyle w:val="Item"/>';
    const body = paragraph('a', style) + paragraph('b', `${style}${listed(0)}`) + paragraph('c', style);
    expect(labels({ body, numbering, styles })).toEqual(['1.', undefined, '2.']);
  });

  it.each([
    ['russianUpper', 8, 'З'],
    ['russianLower', 29, 'аа'],
    ['lowerLetter', 27, 'aa'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 19, '十九'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseCountingThousand', 10_010, '一万零一十'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['decimalEnclosedCircleChinese', 3, '③'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalZero', 7, '07'],
    ['aFormatOfTheFuture', 7, '7'],
  ])('in the format %s: %i is %s', (format, value, printed) => {
    expect(formatNumber(value, format)).toBe(printed);
  });
});

describe('a Word document', () => {
  it('is read with tracked changes accepted', () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">Утвердить </w:t></w:r><w:del><w:r><w:delText>проект</w:delText></w:r></w:del><w:ins><w:r><w:t>План</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>нет</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t xml:space="preserve"> действий</w:t></w:r></w:moveTo></w:p>';
    expect(textOf({ body })).toBe('Утвердить План действий\n');
  });

  it('joins paragraphs whose parting was deleted', () => {
    const cut =
      '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Государства-</w:t></w:r></w:p>';
    expect(textOf({ body: cut + paragraph('члены ШОС') })).toBe('Государства-члены ШОС\n');
  });

  it('keeps footnotes, after the text, with the sign by which the text refers to them', () => {
    const body =
      '<w:p><w:r><w:t>Хартия ШОС</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>';
    const footnotes =
      '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Подписана в 2002 году.</w:t></w:r></w:p></w:footnote>';
    expect(textOf({ body, footnotes })).toBe('Хартия ШОС¹.\n\n* ¹ Подписана в 2002 году.\n');
  });

  it('leaves out page headers, hidden words, instructions of fields and generated contents', () => {
    const body =
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Раздел 1 … 5</w:t></w:r></w:p></w:sdtContent></w:sdt>' +
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>скрыто</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>24 июня 2016 года</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
    expect(textOf({ body, header: paragraph('Для служебного пользования') })).toBe('24 июня 2016 года\n');
  });

  it('shows headings and what is bold as a whole', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="2"/><w:name w:val="Мой"/></w:style>';
    const body =
      paragraph('Общие положения', '<w:pStyle w:val="2"/>') +
      paragraph('Цели', '<w:pStyle w:val="Sub"/>') +
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>РЕШЕНИЕ</w:t></w:r></w:p>';
    expect(textOf({ body, styles })).toBe('## Общие положения\n\n## Цели\n\n<b>РЕШЕНИЕ</b>\n');
  });

  it('keeps merged cells in the columns of the grid', () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('1.')}${cell('Обмен опытом')}${cell('МИД', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('2.')}${cell('Консультации')}${cell('', '<w:vMerge/>')}</w:tr><w:tr>${cell('РАЗДЕЛ', '<w:gridSpan w:val="3"/>')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell('x')}${cell('y')}${cell('z')}</w:tr></w:tbl>`;
    expect(textOf({ body })).toBe('1.\tОбмен опытом\tМИД\n2.\tКонсультации\t\nРАЗДЕЛ\t\t\n');
  });

  it('prints the generated number of a table row in its cell', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const row = (text: string) =>
      `<w:tr><w:tc>${paragraph('', listed(1))}</w:tc><w:tc>${paragraph(text)}</w:tc></w:tr>`;
    const body = `<w:tbl>${row('Обмен')}${row('Учения')}</w:tbl>`;
    expect(textOf({ body, numbering })).toBe('1.\tОбмен\n2.\tУчения\n');
  });

  it('reads a text box once, though Word writes it twice', () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>Печать</w:t></w:r></w:p></w:txbxContent>';
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(textOf({ body })).toBe('Печать\n');
  });
});

describe('a file that is no sound Word document', () => {
  const sound = buildDocx({ body: paragraph('Текст') });

  it('is told from one that needs a password, and from the old format', () => {
    const compound = (name: string) => {
      const bytes = new Uint8Array(4096);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      [...name].forEach((letter, index) => {
        bytes[1024 + index * 2] = letter.charCodeAt(0);
      });
      return bytes;
    };
    expect(errorCode(compound('EncryptedPackage'))).toBe('docx/password-protected');
    expect(errorCode(compound('WordDocument'))).toBe('docx/old-format');
  });

  it('is refused when it would unpack to hundreds of megabytes', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(320_000_000) }, { level: 9 });
    expect(errorCode(bomb)).toBe('docx/too-large');
  });

  it('is refused when its XML would expand entities', () => {
    const xml =
      '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="x"><w:body>&b;</w:body></w:document>';
    expect(errorCode(zipSync({ 'word/document.xml': strToU8(xml) }))).toBe('docx/broken');
  });

  it('is refused when it is another kind of package', () => {
    expect(errorCode(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toBe('docx/broken');
  });

  it('never brings more than its own error', () => {
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(255), fc.nat(sound.length), (at, byte, length) => {
        const damaged = sound.slice(0, length);
        if (at < damaged.length) damaged[at] = byte;
        expect(errorCode(damaged)).toMatch(/^(?:docx\/[a-z-]+|no error)$/);
      }),
    );
  });
});
