import { parseLabel } from '../language/index.js';
import type { Block, BlockPair, Document } from '../model/index.js';
import type { BilingualOptions } from './read-bilingual.js';
import { prefixes } from './read-bilingual.js';

/** A row of a table with one language a column. A side may be empty. */
export interface TextRow {
  readonly source: string;
  readonly target: string;
  /** Whether it is a heading. Default false. */
  readonly heading?: boolean;
}

/**
 * Reads a table whose rows say what answers what: each row is a block on each of its sides, and the pairs are given, not
 * found. The text of each document is its column, a blank line between the rows.
 */
export function readRows(
  rows: readonly TextRow[],
  options: BilingualOptions = {},
): { source: Document; target: Document; pairs: BlockPair[] } {
  const sourceLanguage = options.sourceLanguage ?? 'ru';
  const targetLanguage = options.targetLanguage ?? 'zh-CN';
  const name = options.name ?? 'document';
  const [first, second] = prefixes(sourceLanguage, targetLanguage);
  const source = readColumn(
    rows,
    (row) => row.source,
    (row) => row.target,
    { language: sourceLanguage, name, idPrefix: first },
  );
  const target = readColumn(
    rows,
    (row) => row.target,
    (row) => row.source,
    { language: targetLanguage, name, idPrefix: second },
  );
  const pairs = rows.flatMap((_, index): BlockPair[] => {
    const pair = { source: source.ids[index] ?? null, target: target.ids[index] ?? null, confidence: 1 };
    return pair.source === null && pair.target === null ? [] : [pair];
  });
  return { source: source.document, target: target.document, pairs };
}

function readColumn(
  rows: readonly TextRow[],
  side: (row: TextRow) => string,
  other: (row: TextRow) => string,
  { language, name, idPrefix }: Pick<Document, 'language' | 'name' | 'idPrefix'>,
): { document: Document; ids: (string | null)[] } {
  const blocks: Block[] = [];
  let text = '';
  let section: string | null = null;
  let ordinal = 0;
  const ids = rows.map((row): string | null => {
    const words = side(row).replace(/\s+/g, ' ').trim();
    if (words === '') return null;
    const id = `${idPrefix}.b${blocks.length + 1}`;
    const start = text.length;
    text += `${words}\n\n`;
    const label = row.heading === true ? null : labelOf(words, other(row));
    const isItem = label !== null && label.end < words.length;
    const from = isItem ? start + label.end : start;
    const end = start + words.length;
    blocks.push({
      id,
      type: row.heading === true ? 'heading' : isItem ? 'item' : 'paragraph',
      label: isItem ? label.label : null,
      labelSpan: isItem ? [start, start + label.label.length] : null,
      ordinal: isItem ? ++ordinal : null,
      level: isItem ? label.depth : row.heading === true ? 1 : null,
      section: row.heading === true ? null : section,
      table: null,
      cells: [{ column: null, text: text.slice(from, end), runs: [{ at: 0, span: [from, end] }] }],
      spans: [[start, end]],
    });
    if (row.heading === true) section = id;
    return id;
  });
  return { document: { language, name, idPrefix, text, blocks, repairs: [] }, ids };
}

interface RowLabel {
  readonly label: string;
  readonly depth: number;
  /** Where the text behind it begins. */
  readonly end: number;
}

/** A bare number counts as a label where the other side of the row has a number there, too: «72 Расширение…», 73 扩大…. */
function labelOf(text: string, other: string): RowLabel | null {
  const label = parseLabel(text);
  if (label !== null)
    return label.path.length === 0 ? null : { label: label.label, depth: label.path.length, end: label.end };
  const bare = /^(\d{1,4})\s+(?=\S)/.exec(text);
  return bare?.[1] !== undefined && /^\s*[(（]?\d{1,4}[.)）、]?\s/.test(other)
    ? { label: bare[1], depth: 1, end: bare[0].length }
    : null;
}
