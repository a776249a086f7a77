/**
 * Inline markup of a segment, kept as structure. One flat list of text and codes serves TMX (bpt ept it ph hi sub),
 * XLIFF 1.2 (g x bx ex bpt ept ph it sub mrk) and XLIFF 2 (cp ph pc sc ec mrk sm em): what differs between the formats
 * is kept in `element` and `attributes`, so that it can be written back.
 */
export interface InlineCode {
  readonly type: 'open' | 'close' | 'point';
  /** `code` is markup of the original (a font, an image); `mark` is said about the text (highlight, term, comment). */
  readonly role: 'code' | 'mark';
  /** Pairs an `open` with its `close`; unique among the pairs and points of one segment. */
  readonly id: string;
  /** Element it was read from («bpt», «ph», «pc»…). */
  readonly element: string;
  /** The format whose element and attributes these are; others are given the nearest of their own. */
  readonly vocabulary?: 'tmx' | 'xliff1' | 'xliff2';
  /** All attributes as read, names with their prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The native code that the element held, or what stands for it to a reader (`equiv-text`); «» if nothing. */
  readonly data: string;
  /** What the code held where that is more than `data`: native code with sub-flows (`sub`) that a translator may see. */
  readonly inner?: Content;
}

/** A segment's text with its inline markup, in reading order. Adjacent strings are joined. */
export type Content = readonly (string | InlineCode)[];

/** The text that a translator sees: codes left out. */
export function plainText(content: Content): string {
  let text = '';
  for (const part of content) if (typeof part === 'string') text += part;
  return text;
}
