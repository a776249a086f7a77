import { mergeSpans, type Span } from './span.js';

/**
 * What a block is to a reader.
 * - `title`: the name of the document or of an annex; `heading`: opens a section; `item`: a numbered or lettered entry;
 * - `table-header`: names the columns; `row`: a table row without a number; `paragraph`: everything said in plain text;
 * - `signature`: who signs; `date-place`: when and where; `certification`: that the copy is authentic;
 * - `note`: a footnote; `furniture`: page headers, page numbers, rules. Furniture is kept but never segmented.
 */
export type BlockType =
  | 'title'
  | 'heading'
  | 'item'
  | 'row'
  | 'table-header'
  | 'paragraph'
  | 'date-place'
  | 'signature'
  | 'certification'
  | 'note'
  | 'furniture';

/**
 * One verbatim stretch of the original inside a cell's repaired text: `cell.text` from `at` on, for as long as the
 * span is, equals the original at `span`. What stands between two runs was put there to join them (a space for a line
 * end, say) and is nowhere in the original.
 */
export interface Run {
  /** Offset in the cell's text, UTF-16 code units. */
  readonly at: number;
  /** Where it stands in the document's text. */
  readonly span: Span;
}

/** One cell of a row or item; a block outside a table has exactly one. */
export interface Cell {
  /** Role of the column («activity», «participants», «executors»…) or `null` outside a table. */
  readonly column: string | null;
  /** The text as a reviser would read it: pieces joined, markup and repeated halves left out. */
  readonly text: string;
  /** How the text is made of the original, in reading order. */
  readonly runs: readonly Run[];
}

export interface Block {
  /** Unique in the document and stable from run to run: «r.b12». */
  readonly id: string;
  readonly type: BlockType;
  /** The number as printed («72.», «3.2», «第十条», «（二）»), or `null`. Evidence, never the truth. */
  readonly label: string | null;
  /** Where the label stands, or `null`. */
  readonly labelSpan: Span | null;
  /** Place among the items of its list, 1-based, whatever is printed; `null` for what is not an item. */
  readonly ordinal: number | null;
  /** Depth of a heading or item, 1 the outermost; `null` where depth has no meaning. */
  readonly level: number | null;
  /** Id of the heading (or title) under which it stands, or `null`. */
  readonly section: string | null;
  /** Id of the table the block is a part of, or `null`. */
  readonly table: string | null;
  readonly cells: readonly Cell[];
  /** All pieces of the original that belong to it, label, markup and repeated halves included, in order. */
  readonly spans: readonly Span[];
}

/** How the text was put right. Every repair becomes a finding of severity info. */
export type RepairType =
  /** A row that a page end had broken was put together. */
  | 'row-continued'
  /** A word cut by a hyphen at a line or page end was joined. */
  | 'word-joined'
  /** A paragraph or list part broken by a line or page end was joined. */
  | 'line-joined'
  /** A fragment stood in the wrong column and was put where it belongs. */
  | 'fragment-moved'
  /** A row had more or fewer cells than its table. */
  | 'row-reshaped'
  /** A cell was printed twice; one is read. */
  | 'cell-repeated'
  /** The end of a cell was printed again after the break; one is read. */
  | 'tail-repeated'
  /** Page furniture was taken out of the running text. */
  | 'furniture-removed'
  /** A passage was printed twice in a row; both stay, the second is marked. */
  | 'passage-repeated';

export interface Repair {
  readonly type: RepairType;
  /** Block it was made in. */
  readonly block: string;
  /** Index of the cell in its block, or `null` where the whole block is meant. */
  readonly cell: number | null;
  /** The pieces of the original concerned, in order. For a repetition the last is the one that is not read. */
  readonly spans: readonly Span[];
  /**
   * What a reader needs to judge it: the text around the break before and after; for a row its number of cells; for a moved
   * fragment its text and the column to which it went.
   */
  readonly before: string;
  readonly after: string;
}

/** A text read into blocks. Nothing of `text` is lost: every letter stands in a block's spans. */
export interface Document {
  /** BCP 47, «ru», «zh-CN». */
  readonly language: string;
  readonly name: string;
  /** First letter of all ids: «r» and «z», or «s» and «t». */
  readonly idPrefix: string;
  /** The original, whole: all spans point into it. Two documents read from one file share it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly repairs: readonly Repair[];
}

/** A sentence-sized part of a cell. */
export interface Segment {
  /** Unique in the document: «r.s301». */
  readonly id: string;
  readonly block: string;
  /** Index of the cell in its block. */
  readonly cell: number;
  /** As a reader sees it: no markup, no line ends, no space at either end; never empty. */
  readonly text: string;
  /** Where in the cell's text, UTF-16 code units. */
  readonly range: Span;
  /** Where in the document's text; more than one where it was put together. */
  readonly spans: readonly Span[];
}

/** A document that has been cut: its segments stand in reading order. */
export interface SegmentedDocument extends Document {
  readonly segments: readonly Segment[];
}

/**
 * Where a range of a cell's text stands in the original. Law: the original at these spans, joined, is the range's text
 * without what was put between the runs.
 */
export function originalSpans(runs: readonly Run[], [start, end]: Span): Span[] {
  const spans: Span[] = [];
  for (const { at, span } of runs) {
    const from = Math.max(start, at);
    const to = Math.min(end, at + span[1] - span[0]);
    if (from < to) spans.push([span[0] + from - at, span[0] + to - at]);
  }
  return mergeSpans(spans);
}
