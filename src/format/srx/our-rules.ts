import { abbreviations as english } from '../../language/en/abbreviations.js';
import type { Abbreviations } from '../../language/profile.js';
import { abbreviations as russian } from '../../language/ru/abbreviations.js';
import type { Srx, SrxRule } from './model.js';

const closers = '”’»›"』」》〉）)\\]】';
const keep = (beforeBreak: string, afterBreak: string): SrxRule => ({ break: false, beforeBreak, afterBreak });
const cut = (beforeBreak: string, afterBreak: string): SrxRule => ({ break: true, beforeBreak, afterBreak });

/**
 * Our segmentation rules as SRX 2.0, for tools that cannot run them. SRX sees a bounded stretch on either side of a place:
 * pairs of brackets and quotes are kept whole up to 300 and 120 characters, and lists that count up inside a paragraph are
 * not cut. On the cells of the 2016 action plan the two agree in 475 of 476 (test/format/srx).
 */
export function sverkaSrx(): Srx {
  return {
    cascade: false,
    segmentSubflows: true,
    languageRules: [
      { name: 'Russian', rules: spacedRules(russian) },
      { name: 'English', rules: spacedRules(english) },
      { name: 'Chinese', rules: chineseRules },
      { name: 'Default', rules: spacedRules({ leading: [], trailing: [] }) },
    ],
    languageMaps: [
      { pattern: '[Rr][Uu].*', rules: 'Russian' },
      { pattern: '[Ee][Nn].*', rules: 'English' },
      { pattern: '[Zz][Hh].*', rules: 'Chinese' },
      { pattern: '.*', rules: 'Default' },
    ],
  };
}

const enclosed = [keep('[(（][^()（）]{0,300}', '[^()（）]{0,300}[)）]'), keep('《[^《》]{0,300}', '[^《》]{0,300}》')];

function spacedRules({ leading, trailing }: Abbreviations): SrxRule[] {
  const opened = '(?:^|[\\s(«"“])';
  const any = (words: readonly string[]): string => words.map(abbreviation).join('|');
  const always = leading.filter((word) => !trailing.includes(word));
  const often = trailing.filter((word) => word !== 'г.' && word !== 'гг.');
  return [
    ...(always.length === 0 ? [] : [keep(`${opened}(?:${any(always)})`, '\\s')]),
    keep('(?:^|[\\s(«"“.])\\p{Lu}\\.', '\\s'),
    ...(often.length === 0 ? [] : [keep(`${opened}(?:${any(often)})`, '\\s+[^\\s\\p{Lu}«"“(]')]),
    ...(trailing.includes('г.')
      ? [keep('[^\\d\\sIVXLC]\\s+гг?\\.', '\\s'), keep('\\sгг?\\.', '\\s+[^\\s\\p{Lu}«"“(]')]
      : []),
    // A number at the beginning, with what it numbers.
    keep('^\\s*(?:\\p{L}+\\s+)?[\\d.IVXLC]{1,8}\\.', '\\s'),
    ...enclosed,
    keep('«[^«»]{0,120}', '[^«»]{0,120}»'),
    keep(`[.!?…][${closers}]*`, '\\s+[\\p{Ll},;:)\\]»]'),
    cut(`[.!?…][${closers}]*`, '\\s'),
    cut('[^;]{14}[;]', '\\s*[^;]{15}'),
  ];
}

const chineseRules: readonly SrxRule[] = [
  ...enclosed,
  keep('“[^“”]{0,40}', '[^“”]{0,40}”'),
  keep(`[。！？!?][${closers}]*`, `[${closers}。！？!?]`),
  keep(`[。！？!?][${closers}]*`, '\\s*[，。；：、！？,;:的]'),
  cut(`[。！？!?][${closers}]*`, ''),
  cut('\\p{Script=Han}\\.', '\\s*[\\p{Script=Han}《“]'),
  cut('[^;；]{5}[;；]', '\\s*[^;；]{6}'),
];

/** An abbreviation in any case of its first letter, with or without spaces between its parts. */
function abbreviation(word: string): string {
  const [first = '', ...rest] = Array.from(word);
  const upper = first.toUpperCase();
  const begin = upper === first.toLowerCase() ? literal(first) : `[${upper}${first.toLowerCase()}]`;
  return (
    begin +
    rest
      .map((char) => (char === ' ' ? '\\s?' : char === '.' ? '\\.\\s?' : literal(char)))
      .join('')
      .replace(/\\s\?$/, '')
  );
}

function literal(char: string): string {
  return /[$()*+./?[\\\]^{|}]/.test(char) ? `\\${char}` : char;
}
