import {
  type Alignment,
  type Block,
  beadType,
  type Cell,
  type Collation,
  type Document,
  type Finding,
  type Repair,
  type Segment,
  type SegmentedDocument,
  SverkaError,
} from '../../model/index.js';
import { JsonReader, type JsonValue } from './reader.js';

/** Version of the published form; raised when a reader of the old one would misunderstand the new. */
const version = 1;

/** How many findings there are of each severity. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export interface CollationSummary {
  readonly items: { readonly aligned: number; readonly sourceOnly: number; readonly targetOnly: number };
  /** By type: «1-1», «2-1»… */
  readonly beads: Readonly<Record<string, number>>;
  readonly findings: FindingCounts;
}

/** The counts that stand at the end of a collation and at the top of a report. */
export function summarize(collation: Collation): CollationSummary {
  const items = itemPairs(collation);
  const beads: Record<string, number> = {};
  for (const bead of collation.alignment.beads) beads[beadType(bead)] = (beads[beadType(bead)] ?? 0) + 1;
  const inOrder = Object.entries(beads).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    items: {
      aligned: items.filter((pair) => pair.source !== null && pair.target !== null).length,
      sourceOnly: items.filter((pair) => pair.target === null).length,
      targetOnly: items.filter((pair) => pair.source === null).length,
    },
    beads: Object.fromEntries(inOrder),
    findings: countFindings(collation.findings),
  };
}

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** The block pairs in which an item stands on either side. */
function itemPairs(collation: Collation): { source: string | null; target: string | null }[] {
  const items = new Set<string>();
  for (const document of [collation.source, collation.target]) {
    for (const block of document.blocks) if (block.type === 'item') items.add(block.id);
  }
  return collation.alignment.blocks
    .filter(({ source, target }) => (source !== null && items.has(source)) || (target !== null && items.has(target)))
    .map(({ source, target }) => ({ source, target }));
}

/**
 * The collation in its published form (schema/collation.schema.json), one segment, bead and finding a line. Everything is
 * in it: {@link parseCollation} gives back an equal collation.
 */
export function serializeCollation(collation: Collation): string {
  const { source, target, alignment, findings } = collation;
  const value = {
    format: 'sverka-collation',
    version,
    source: publishDocument(source),
    target: publishDocument(target, source.text),
    items: itemPairs(collation),
    blocks: alignment.blocks.map(({ source, target, confidence }) => ({ source, target, confidence })),
    beads: alignment.beads.map((bead) => ({
      source: bead.source,
      target: bead.target,
      type: beadType(bead),
      confidence: bead.confidence,
      cost: bead.cost,
    })),
    findings: findings.map(publishFinding),
    summary: summarize(collation),
  };
  return `${indentRecords(value)}\n`;
}

/** The findings alone, as `check --format json` prints them (schema/findings.schema.json). */
export function serializeFindings(findings: readonly Finding[], more: Readonly<Record<string, unknown>> = {}): string {
  const summary = { findings: countFindings(findings) };
  return `${indentRecords({ findings: findings.map(publishFinding), summary, ...more })}\n`;
}

function publishFinding(finding: Finding): Finding {
  const { rule, severity, message, values } = finding;
  const side = (where: Finding['source']): Finding['source'] => {
    if (where === null) return null;
    const { blocks, segments, ordinal, label, spans, quote } = where;
    return { blocks, segments, ordinal, label, spans, quote };
  };
  return { rule, severity, message, source: side(finding.source), target: side(finding.target), values };
}

function publishDocument(document: SegmentedDocument, sharedText?: string) {
  const ids = new Map<string, string[]>();
  for (const segment of document.segments) {
    const key = `${segment.block} ${segment.cell}`;
    const list = ids.get(key);
    if (list === undefined) ids.set(key, [segment.id]);
    else list.push(segment.id);
  }
  return {
    language: document.language,
    name: document.name,
    idPrefix: document.idPrefix,
    // Two documents read from one file share its text: it is said once, in the source.
    ...(document.text === sharedText ? { textOf: 'source' as const } : { text: document.text }),
    blocks: document.blocks.map((block) => ({
      id: block.id,
      type: block.type,
      label: block.label,
      labelSpan: block.labelSpan,
      ordinal: block.ordinal,
      level: block.level,
      section: block.section,
      table: block.table,
      spans: block.spans,
      cells: block.cells.map((cell, index) => ({
        column: cell.column,
        segments: ids.get(`${block.id} ${index}`) ?? [],
        text: cell.text,
        runs: cell.runs.map(({ at, span }) => ({ at, span })),
      })),
    })),
    segments: document.segments.map(({ id, block, cell, text, range, spans }) => ({
      id,
      block,
      cell,
      text,
      range,
      spans,
    })),
    repairs: document.repairs.map(({ type, block, cell, spans, before, after }) => ({
      type,
      block,
      cell,
      spans,
      before,
      after,
    })),
  };
}

/** JSON with a line for each record of a list: short enough to read, and a difference shows where it is. */
function indentRecords(value: Readonly<Record<string, unknown>>): string {
  const lines = (item: unknown, indent: string, depth: number): string => {
    if (Array.isArray(item)) {
      if (item.length === 0) return '[]';
      return `[\n${item.map((entry) => `${indent}  ${JSON.stringify(entry)}`).join(',\n')}\n${indent}]`;
    }
    if (depth > 0 && typeof item === 'object' && item !== null) {
      const entries = Object.entries(item).map(
        ([name, entry]) => `${indent}  ${JSON.stringify(name)}: ${lines(entry, `${indent}  `, depth - 1)}`,
      );
      return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`;
    }
    return JSON.stringify(item);
  };
  return lines(value, '', 2);
}

/**
 * Reads a collation from its published form.
 * @throws SverkaError `json/not-json`, `json/not-a-collation` or `json/bad-value`, saying where.
 */
export function parseCollation(text: string): Collation {
  const root = JsonReader.parse(text);
  if (root.field('format').optionalString() !== 'sverka-collation') {
    throw new SverkaError(
      'json/not-a-collation',
      'This JSON is no collation: it has no "format": "sverka-collation". Give the NAME.json that "sverka collate" wrote.',
    );
  }
  const found = root.field('version').number();
  if (found !== version) {
    throw new SverkaError(
      'json/unknown-version',
      `The collation is of version ${found}; this sverka reads version ${version}. Use the sverka that wrote it, or collate again.`,
    );
  }
  const source = readDocument(root.field('source'), undefined);
  const target = readDocument(root.field('target'), source.text);
  const alignment: Alignment = {
    blocks: root.field('blocks').list((pair) => ({
      source: pair.field('source').nullable((value) => value.string()),
      target: pair.field('target').nullable((value) => value.string()),
      confidence: pair.field('confidence').number(),
    })),
    beads: root.field('beads').list((bead) => ({
      source: bead.field('source').list((id) => id.string()),
      target: bead.field('target').list((id) => id.string()),
      confidence: bead.field('confidence').number(),
      cost: bead.field('cost').number(),
    })),
  };
  return { source, target, alignment, findings: root.field('findings').list(readFinding) };
}

function readDocument(value: JsonValue, sharedText: string | undefined): SegmentedDocument {
  const text = value.field('textOf').optionalString() === undefined ? value.field('text').string() : (sharedText ?? '');
  const document: Document = {
    language: value.field('language').string(),
    name: value.field('name').string(),
    idPrefix: value.field('idPrefix').string(),
    text,
    blocks: value.field('blocks').list(readBlock),
    repairs: value.field('repairs').list((repair) => ({
      type: repair.field('type').string() as Repair['type'],
      block: repair.field('block').string(),
      cell: repair.field('cell').nullable((cell) => cell.number()),
      spans: repair.field('spans').list((span) => span.span()),
      before: repair.field('before').string(),
      after: repair.field('after').string(),
    })),
  };
  const segments = value.field('segments').list(
    (segment): Segment => ({
      id: segment.field('id').string(),
      block: segment.field('block').string(),
      cell: segment.field('cell').number(),
      text: segment.field('text').string(),
      range: segment.field('range').span(),
      spans: segment.field('spans').list((span) => span.span()),
    }),
  );
  return { ...document, segments };
}

function readBlock(block: JsonValue): Block {
  return {
    id: block.field('id').string(),
    type: block.field('type').string() as Block['type'],
    label: block.field('label').nullable((label) => label.string()),
    labelSpan: block.field('labelSpan').nullable((span) => span.span()),
    ordinal: block.field('ordinal').nullable((ordinal) => ordinal.number()),
    level: block.field('level').nullable((level) => level.number()),
    section: block.field('section').nullable((section) => section.string()),
    table: block.field('table').nullable((table) => table.string()),
    cells: block.field('cells').list(
      (cell): Cell => ({
        column: cell.field('column').nullable((column) => column.string()),
        text: cell.field('text').string(),
        runs: cell.field('runs').list((run) => ({ at: run.field('at').number(), span: run.field('span').span() })),
      }),
    ),
    spans: block.field('spans').list((span) => span.span()),
  };
}

function readFinding(finding: JsonValue): Finding {
  const side = (value: JsonValue): NonNullable<Finding['source']> => ({
    blocks: value.field('blocks').list((id) => id.string()),
    segments: value.field('segments').list((id) => id.string()),
    ordinal: value.field('ordinal').nullable((ordinal) => ordinal.number()),
    label: value.field('label').nullable((label) => label.string()),
    spans: value.field('spans').list((span) => span.span()),
    quote: value.field('quote').string(),
  });
  return {
    rule: finding.field('rule').string() as Finding['rule'],
    severity: finding.field('severity').oneOf(['error', 'warning', 'info']),
    message: finding.field('message').string(),
    source: finding.field('source').nullable(side),
    target: finding.field('target').nullable(side),
    values: finding.field('values').record((value) => value.string()),
  };
}
