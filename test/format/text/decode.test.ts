import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/format/text/decode.js';
import { SverkaError } from '../../../src/model/index.js';

/** SCO action plan for 2016–2020, item 5, in both authentic texts. */
const russian =
  'Совместная работа с другими членами мирового сообщества над формированием универсального кодекса правил, принципов и норм ответственного поведения государств в информационном пространстве.\n5. Государства-члены ШОС\n';
const chinese = '同国际社会其他成员一道，制定各国在信息空间行为规范、原则和标准的通用法典。\n5．上合组织成员国。\n';

/** Bytes of the text in a one-byte encoding, or a two-byte one, that the platform can only decode: by turning its table. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let high = 0; high < 256; high++) {
    const one = decoder.decode(Uint8Array.of(high));
    if (one.length === 1 && one !== '\ufffd' && !table.has(one)) table.set(one, [high]);
    if (high < 0x81) continue;
    for (let low = 0x40; low < 256; low++) {
      const two = decoder.decode(Uint8Array.of(high, low));
      if (two.length === 1 && two !== '\ufffd' && !table.has(two)) table.set(two, [high, low]);
    }
  }
  return Uint8Array.from(Array.from(text).flatMap((char) => table.get(char) ?? [0x3f]));
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const whole = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let i = 0; i < whole.length; i++) view.setUint16(i * 2, whole.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

const faultOf = (bytes: Uint8Array): string => {
  try {
    return decodeText(bytes).encoding;
  } catch (error) {
    if (error instanceof SverkaError) return error.code;
    throw error;
  }
};

describe('text of bytes', () => {
  const both = russian + chinese;

  it('is read from UTF-8 with and without a byte-order mark', () => {
    expect(decodeText(new TextEncoder().encode(both))).toEqual({ text: both, encoding: 'utf-8' });
    expect(decodeText(new TextEncoder().encode(`\ufeff${both}`))).toEqual({ text: both, encoding: 'utf-8' });
  });

  it('is read from UTF-16 of either order, with and without a mark', () => {
    for (const mark of [true, false]) {
      for (const text of [both, russian, chinese]) {
        expect(decodeText(utf16(text, true, mark))).toEqual({ text, encoding: 'utf-16le' });
        expect(decodeText(utf16(text, false, mark))).toEqual({ text, encoding: 'utf-16be' });
      }
    }
  });

  it('is read from windows-1251 and gb18030, told apart by the letters that come out', () => {
    expect(decodeText(encode(russian, 'windows-1251'))).toEqual({ text: russian, encoding: 'windows-1251' });
    expect(decodeText(encode(chinese, 'gb18030'))).toEqual({ text: chinese, encoding: 'gb18030' });
  });

  it('is told apart in short lines too', () => {
    expect(faultOf(encode('Решение № 1', 'windows-1251'))).toBe('windows-1251');
    expect(faultOf(encode('РЕШЕНИЕ СОВЕТА ГЛАВ ГОСУДАРСТВ', 'windows-1251'))).toBe('windows-1251');
    expect(faultOf(encode('上海合作组织成员国元首理事会决议', 'gb18030'))).toBe('gb18030');
  });

  it('is refused in encodings that are not read', () => {
    for (const encoding of ['koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic']) {
      expect([encoding, faultOf(encode(russian, encoding))]).toEqual([encoding, 'input/unknown-encoding']);
    }
    expect(faultOf(encode('各國將發展國際信息安全領域的合作，並與聯合國及其他組織協調。', 'big5'))).toBe(
      'input/unknown-encoding',
    );
    expect(faultOf(encode('La sécurité régionale exige une coopération étroite à l’échelle', 'windows-1252'))).toBe(
      'input/unknown-encoding',
    );
  });

  it('is refused where the bytes are no text', () => {
    expect(faultOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d))).toBe(
      'input/not-text',
    );
    expect(faultOf(Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256))).toBe('input/not-text');
  });

  it('is refused where it begins well and is damaged later', () => {
    const damaged = new TextEncoder().encode(`\ufeff${russian}`).slice();
    damaged[damaged.length - 3] = 0xff;
    expect(faultOf(damaged)).toBe('input/not-text');
  });
});
