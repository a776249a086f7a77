import fc from 'fast-check';
import type { Content, InlineCode, Note, Unit } from '../../src/model/index.js';

/**
 * Text as files really hold it: Russian, Chinese, right-to-left, combining marks, characters beyond the first plane, markup
 * signs, and every control character that XML 1.0 allows.
 */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom('Стороны', 'договорились', '双方', '举行会议', ' ', '。', '«', '»', '№ 1', 'й', 'й'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom('<', '>', '&', '"', "'", ']]>', '&amp;', '<b>', '<!--', '\t', '\n', '\r', '\r\n'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '\u007f',
          '\u0080',
          '\u0085',
          '\u009f',
          '\u00a0',
          '\u2028',
          '\u200f',
          '\ufeff',
          '\ufffd',
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('𠀀', '😀', '👩‍👩‍👧', 'مرحبا', 'שלום', 'e\u0301', '\u0301', '\u202eabc\u202c'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }).map(xmlLegal) },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

function xmlLegal(text: string): string {
  return Array.from(text)
    .filter((char) => !/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(char) && !/^[\ud800-\udfff]$/.test(char))
    .join('');
}

const word = fc.constantFrom('plan', 'x-Item', 'домен', '文件', 'a.b', 'x-QA', 'z_1');
const name = fc.constantFrom('x-Item', 'x-Section', 'x-Column', 'x-Document', 'x-Confidence', 'client', 'Domain Name');
const isoDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);

type Vocabulary = NonNullable<InlineCode['vocabulary']>;

/** A pair around text, or a point, in the elements of the vocabulary. Ids are given by position, unique in the segment. */
function codes(vocabulary: Vocabulary, prefix: string): fc.Arbitrary<Content> {
  const close = (open: InlineCode, data: string): InlineCode => {
    const attributes: Record<string, string> =
      vocabulary === 'tmx' && open.element === 'bpt'
        ? { i: open.id }
        : vocabulary === 'xliff1' && open.element === 'bpt'
          ? { id: open.id, rid: open.id }
          : open.element === 'sc'
            ? { startRef: open.id }
            : {};
    return {
      ...open,
      type: 'close',
      element: { bpt: 'ept', sc: 'ec' }[open.element] ?? open.element,
      attributes,
      data,
    };
  };
  return fc
    .array(fc.tuple(fc.constantFrom('text', 'pair', 'around', 'point'), anyText, anyText), { maxLength: 4 })
    .map((pieces) => {
      const parts: (string | InlineCode)[] = [];
      const text = (value: string): void => {
        const last = parts.length - 1;
        if (value === '') return;
        if (typeof parts[last] === 'string') parts[last] += value;
        else parts.push(value);
      };
      let made = 0;
      pieces.forEach(([kind, inside, data], index) => {
        const id = `${prefix}${index + 1}`;
        if (kind === 'text') text(inside);
        else if (kind === 'point') {
          if (vocabulary === 'tmx') made += 1;
          const attributes: Record<string, string> = vocabulary === 'tmx' ? { x: id } : { id };
          const point: InlineCode = {
            type: 'point',
            role: 'code',
            id: vocabulary === 'tmx' ? `+${made}` : id,
            element: 'ph',
            vocabulary,
            attributes,
            data: vocabulary === 'xliff2' ? '' : data,
          };
          parts.push(point);
        } else if (kind === 'around' && vocabulary !== 'xliff1') {
          if (vocabulary === 'tmx') made += 1;
          const element = vocabulary === 'tmx' ? 'hi' : 'mrk';
          const open: InlineCode = {
            type: 'open',
            role: 'mark',
            id: vocabulary === 'tmx' ? `+${made}` : id,
            element,
            vocabulary,
            attributes: vocabulary === 'tmx' ? { type: 'term' } : { id, type: 'term' },
            data: '',
          };
          parts.push(open);
          text(inside);
          parts.push(close(open, ''));
        } else {
          const element = vocabulary === 'xliff2' ? 'pc' : 'bpt';
          const attributes: Record<string, string> =
            vocabulary === 'tmx' ? { i: id, x: id } : vocabulary === 'xliff1' ? { id, rid: id } : { id };
          const open: InlineCode = {
            type: 'open',
            role: 'code',
            id,
            element,
            vocabulary,
            attributes,
            data: vocabulary === 'xliff2' ? '' : data,
          };
          parts.push(open);
          text(inside);
          parts.push(close(open, vocabulary === 'xliff2' ? '' : data));
        }
      });
      return parts;
    });
}

/** Units in the form in which reading gives them: what a format cannot tell apart is not generated apart. */
export function anyUnits(vocabulary: Vocabulary | 'plain'): fc.Arbitrary<Unit[]> {
  const content: fc.Arbitrary<Content> =
    vocabulary === 'plain' ? anyText.map((text) => (text === '' ? [] : [text])) : codes(vocabulary, '');
  const note: fc.Arbitrary<Note> = anyText.map((text) => ({ text }));
  const unit = fc
    .record({
      source: content,
      target: fc.option(content, { nil: undefined }),
      segtype: fc.constantFrom('sentence', 'paragraph', 'phrase', 'block') as fc.Arbitrary<Unit['segtype']>,
      state: fc.constantFrom('initial', 'translated', 'reviewed', 'final') as fc.Arbitrary<Unit['state']>,
      note: fc.option(note, { nil: undefined }),
      properties: fc.dictionary(name, anyText, { maxKeys: 3 }),
      created: fc.option(isoDate, { nil: undefined }),
      createdBy: fc.option(word, { nil: undefined }),
      changed: fc.option(isoDate, { nil: undefined }),
      changedBy: fc.option(
        anyText.filter((text) => text !== ''),
        { nil: undefined },
      ),
    })
    .map(({ source, target, note: one, created, createdBy, changed, changedBy, properties, ...rest }) => ({
      ...rest,
      id: '',
      sourceLanguage: 'ru',
      targetLanguage: 'zh-CN',
      source: [source],
      target: target === undefined ? [] : [target],
      state: target === undefined ? ('initial' as const) : rest.state,
      notes: one === undefined ? [] : [one],
      properties: { ...properties },
      ...(created === undefined ? {} : { created }),
      ...(createdBy === undefined ? {} : { createdBy }),
      ...(changed === undefined ? {} : { changed }),
      ...(changedBy === undefined ? {} : { changedBy }),
    }));
  return fc
    .array(unit, { maxLength: 4 })
    .map((units) => units.map((one, index) => ({ ...one, id: `plan.${index + 1}` })));
}
