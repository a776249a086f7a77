import type { Content, InlineCode } from '../model/index.js';

/** How an opening or closing code stands in its segment: in a well nested pair, in a pair that crosses another, or alone. */
export type Pairing = 'nested' | 'crossing' | 'alone';

/** For each part of the content that opens or closes, how it is paired; `undefined` for text and points. */
export function pairings(content: Content): (Pairing | undefined)[] {
  const result: (Pairing | undefined)[] = new Array(content.length).fill(undefined);
  const open: { index: number; id: string; role: string }[] = [];
  content.forEach((part, index) => {
    if (typeof part === 'string' || part.type === 'point') return;
    if (part.type === 'open') {
      open.push({ index, id: part.id, role: part.role });
      return;
    }
    let at = open.length - 1;
    while (at >= 0 && (open[at]?.id !== part.id || open[at]?.role !== part.role)) at -= 1;
    const opener = open[at];
    if (opener === undefined) {
      result[index] = 'alone';
      return;
    }
    const crossed = at !== open.length - 1;
    result[index] = crossed ? 'crossing' : 'nested';
    result[opener.index] = result[index];
    open.splice(at, 1);
  });
  for (const { index } of open) result[index] = 'alone';
  // What stood between the ends of a crossing pair may be nested after all among itself, but never against that pair:
  // a pair that is closed outside the pair it was opened in was found crossing above, so nothing more is to be done.
  return result;
}

/** The segments of a side as one, with the joiner of its language between them. */
export function joinContents(contents: readonly Content[], joiner: string): Content {
  if (contents.length === 1) return contents[0] as Content;
  const joined: (string | InlineCode)[] = [];
  contents.forEach((content, index) => {
    if (index > 0 && joiner !== '') pushText(joined, joiner);
    for (const part of content) {
      if (typeof part === 'string') pushText(joined, part);
      // Ids are unique in one segment only.
      else joined.push(index === 0 ? part : { ...part, id: `${index + 1}.${part.id}` });
    }
  });
  return joined;
}

/** Adds text to content under construction, joining adjacent strings. */
export function pushText(content: (string | InlineCode)[], text: string): void {
  if (text === '') return;
  const last = content.length - 1;
  const before = content[last];
  if (typeof before === 'string') content[last] = before + text;
  else content.push(text);
}

/** What a code means to a reader, as far as the three vocabularies can say it. */
export type CodeMeaning = 'bold' | 'italic' | 'underline' | 'link' | 'image' | 'line-break' | 'page-break';

const tmxTypes: Readonly<Record<string, CodeMeaning>> = {
  bold: 'bold',
  b: 'bold',
  italic: 'italic',
  italics: 'italic',
  i: 'italic',
  ulined: 'underline',
  underlined: 'underline',
  u: 'underline',
  link: 'link',
  image: 'image',
  lb: 'line-break',
  pb: 'page-break',
};
const xliff2Types: Readonly<Record<string, CodeMeaning>> = {
  'xlf:b': 'bold',
  'xlf:i': 'italic',
  'xlf:u': 'underline',
  'xlf:lb': 'line-break',
  'xlf:pb': 'page-break',
};

export function codeMeaning(code: InlineCode): CodeMeaning | undefined {
  const { attributes } = code;
  if (code.vocabulary === 'xliff2') {
    return (
      xliff2Types[attributes.subType ?? ''] ??
      (attributes.type === 'link' || attributes.type === 'image' ? attributes.type : undefined)
    );
  }
  return tmxTypes[(attributes.type ?? attributes.ctype ?? '').toLowerCase()];
}

const tmxNames: Readonly<Record<CodeMeaning, string>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'ulined',
  link: 'link',
  image: 'image',
  'line-break': 'lb',
  'page-break': 'pb',
};

/** The value of `type` in TMX and of `ctype` in XLIFF 1.2. */
export function tmxCodeType(code: InlineCode, xliff: boolean): string | undefined {
  const meaning = codeMeaning(code);
  if (meaning === undefined) return undefined;
  if (xliff && meaning === 'underline') return 'underlined';
  return tmxNames[meaning];
}

/** `type` and `subType` of XLIFF 2. */
export function xliff2CodeType(code: InlineCode): { type?: string; subType?: string } {
  switch (codeMeaning(code)) {
    case 'bold':
      return { type: 'fmt', subType: 'xlf:b' };
    case 'italic':
      return { type: 'fmt', subType: 'xlf:i' };
    case 'underline':
      return { type: 'fmt', subType: 'xlf:u' };
    case 'line-break':
      return { type: 'fmt', subType: 'xlf:lb' };
    case 'page-break':
      return { type: 'fmt', subType: 'xlf:pb' };
    case 'link':
      return { type: 'link' };
    case 'image':
      return { type: 'image' };
    default:
      return {};
  }
}
