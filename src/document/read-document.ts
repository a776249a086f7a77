import { detectLanguage, languageProfile, layoutOf } from '../language/index.js';
import type { Block, Document, Repair, Span } from '../model/index.js';
import { draftsOf } from './blocks.js';
import { classify } from './classify.js';
import type { Draft } from './draft.js';
import { elementsOf } from './element.js';
import { readLabels } from './labels.js';
import { type Line, linesOf } from './line.js';
import { type Numbered, number } from './numbering.js';
import { joinBrokenParagraphs } from './repair/join-broken-paragraphs.js';
import { joinDateline } from './repair/join-dateline.js';
import { vocabularyOf } from './repair/join-word.js';
import { markRepeatedPassages } from './repair/mark-repeated-passages.js';
import type { Reading } from './table.js';

export interface ReadOptions {
  /** BCP 47; detected from the letters when not given. */
  readonly language?: string;
  /** Goes into ids of files: «sco-2016-action-plan». Default «document». */
  readonly name?: string;
  /** First letter of block and segment ids; default the first letter of the language. */
  readonly idPrefix?: string;
  /** Lines to read, where only a part of the text belongs to the document; default all. */
  readonly lines?: readonly Line[];
}

/** What is done with the drafts, in this order: each step sees what the one before has found. */
const steps: readonly ((drafts: readonly Draft[], reading: Reading) => Draft[])[] = [
  joinDateline,
  joinBrokenParagraphs,
  markRepeatedPassages,
  readLabels,
  classify,
];

/**
 * Reads a text into blocks: headings, numbered items, table rows with their columns, paragraphs, signatures.
 *
 * Tables are lines whose cells are parted by tabs; headings are marked with «#», «**» or «<b>», or known by their label
 * or capitals. What page ends have broken is put together, and every repair is in `repairs`. Law: every letter of the
 * text stands in the spans of exactly one block; a block's cells hold verbatim runs of it.
 */
export function readDocument(text: string, options: ReadOptions = {}): Document {
  const language = options.language ?? detectLanguage(text) ?? 'und';
  const profile = languageProfile(language);
  const layout = layoutOf(language);
  const lines = options.lines ?? linesOf(text);
  const read = lines.map((line) => line.text).join('\n');
  const reading: Reading = { original: text, profile, layout, vocabulary: vocabularyOf(read) };
  const drafts = steps.reduce(
    (drafts, step) => step(drafts, reading),
    draftsOf(elementsOf(lines, layout), reading) as Draft[],
  );
  const prefix = options.idPrefix ?? (language === 'und' ? 'd' : language.slice(0, 1));
  const { blocks, repairs } = finish(number(drafts), prefix);
  return { language, name: options.name ?? 'document', idPrefix: prefix, text, blocks, repairs };
}

function finish(numbered: readonly Numbered[], prefix: string): { blocks: Block[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const open: { id: string; level: number; table: number | null }[] = [];
  const blocks = numbered.map(({ draft, ordinal, level }, index): Block => {
    const id = `${prefix}.b${index + 1}`;
    const opens = draft.type === 'heading' || draft.type === 'title';
    if (opens) while (open.length > 0 && (open.at(-1)?.level ?? 0) >= rank(draft, level)) open.pop();
    const section = open.at(-1)?.id ?? null;
    if (opens) open.push({ id, level: rank(draft, level), table: draft.table });
    for (const repair of draft.repairs)
      repairs.push({ ...repair, block: id, spans: inOrder(repair.spans, repair.type) });
    return {
      id,
      type: draft.type,
      label: draft.label,
      labelSpan: draft.labelSpan,
      ordinal,
      level,
      section,
      table: draft.table === null ? null : `${prefix}.t${draft.table}`,
      cells: draft.cells.map(({ column, piece }) => ({ column, text: piece.text, runs: piece.runs })),
      spans: draft.spans,
    };
  });
  return { blocks, repairs };
}

/** Titles stand above headings, headings of the text above those inside a table. */
function rank(draft: Draft, level: number | null): number {
  if (draft.type === 'title') return 0;
  return (draft.table === null ? 1 : 100) + (level ?? 1);
}

/** In reading order, except that what is not read of a repetition stays last. */
function inOrder(spans: readonly Span[], type: Repair['type']): readonly Span[] {
  return type === 'tail-repeated' || type === 'cell-repeated' ? spans : [...spans].sort((a, b) => a[0] - b[0]);
}
