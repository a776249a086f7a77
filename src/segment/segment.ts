import { type Document, originalSpans, type Segment, type SegmentedDocument } from '../model/index.js';
import type { SegmentRule } from './rule.js';
import { segmentRules, segmentText } from './segment-text.js';

export interface SegmentOptions {
  /** In place of our own rules. */
  readonly rules?: readonly SegmentRule[];
}

/**
 * Cuts every cell of a document into segments, in reading order. Furniture is not segmented. Headings and the heads of
 * tables are one segment each: they are names, whatever stops stand in them.
 */
export function segment(document: Document, options: SegmentOptions = {}): SegmentedDocument {
  const segments: Segment[] = [];
  const rules = options.rules ?? segmentRules;
  for (const block of document.blocks) {
    if (block.type === 'furniture') continue;
    const whole = block.type === 'heading' || block.type === 'title' || block.type === 'table-header';
    block.cells.forEach((cell, index) => {
      for (const range of segmentText(cell.text, document.language, whole ? [] : rules)) {
        segments.push({
          id: `${document.idPrefix}.s${segments.length + 1}`,
          block: block.id,
          cell: index,
          text: cell.text.slice(range[0], range[1]),
          range,
          spans: originalSpans(cell.runs, range),
        });
      }
    });
  }
  return { ...document, segments };
}
