import { checkDrift, type DriftOptions } from '../../src/drift/index.js';
import { languageProfile } from '../../src/language/index.js';
import type { Block, Collation, Finding, Repair, RuleName, Segment, SegmentedDocument } from '../../src/model/index.js';

/**
 * One block on a line: «# heading», «72.⇥activity⇥participants» (an item of a table if it has several cells), anything else a
 * paragraph. «¦» parts the segments of a cell. `null` where nothing answers.
 */
export type Line = string | null;

const columns = ['activity', 'participants', 'executors'];

function documentOf(
  lines: readonly Line[],
  language: string,
  idPrefix: string,
): { document: SegmentedDocument; ids: (string | null)[] } {
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  const ids: (string | null)[] = [];
  let text = '';
  let section: string | null = null;
  let items = 0;
  for (const line of lines) {
    if (line === null) {
      ids.push(null);
      continue;
    }
    const id = `${idPrefix}.b${blocks.length + 1}`;
    ids.push(id);
    const start = text.length;
    const heading = line.startsWith('# ');
    const [, label = null, body = ''] = (heading ? null : /^(\S{1,8})\t(.*)$/.exec(line)) ?? [null, null, line];
    let at = start + (heading ? 2 : label === null ? 0 : label.length + 1);
    const parts = (heading ? line.slice(2) : body).split('\t');
    const cells = parts.map((part, cell) => {
      const cellStart = at;
      at += part.length + 1;
      let offset = 0;
      for (const piece of part.split('¦')) {
        const lead = piece.length - piece.trimStart().length;
        const trimmed = piece.trim();
        if (trimmed)
          segments.push({
            id: `${idPrefix}.s${segments.length + 1}`,
            block: id,
            cell,
            text: trimmed,
            range: [offset + lead, offset + lead + trimmed.length],
            spans: [[cellStart + offset + lead, cellStart + offset + lead + trimmed.length]],
          });
        offset += piece.length + 1;
      }
      return {
        column: parts.length > 1 ? (columns[cell] ?? null) : null,
        text: part,
        runs: [{ at: 0, span: [cellStart, cellStart + part.length] as const }],
      };
    });
    if (label !== null) items += 1;
    blocks.push({
      id,
      type: heading ? 'heading' : label === null ? 'paragraph' : 'item',
      label,
      labelSpan: label === null ? null : [start, start + label.length],
      ordinal: label === null ? null : items,
      level: 1,
      section: heading ? null : section,
      table: parts.length > 1 ? `${idPrefix}.t1` : null,
      cells,
      spans: [[start, start + line.length]],
    });
    if (heading) section = id;
    text += `${line}\n`;
  }
  return { document: { language, name: language, idPrefix, text, blocks, repairs: [], segments }, ids };
}

/** Two texts line by line; the segments of a cell are aligned one by one, the last taking what is left over. */
export function collate(
  pairs: readonly (readonly [source: Line, target: Line])[],
  languages: readonly [string, string] = ['ru', 'zh'],
  repairs: { source?: readonly Repair[]; target?: readonly Repair[] } = {},
): Omit<Collation, 'findings'> {
  const source = documentOf(
    pairs.map(([line]) => line),
    languages[0],
    's',
  );
  const target = documentOf(
    pairs.map(([, line]) => line),
    languages[1],
    't',
  );
  const blocks = pairs.map((_, index) => ({
    source: source.ids[index] ?? null,
    target: target.ids[index] ?? null,
    confidence: 1,
  }));
  const beads = blocks.flatMap((pair) => {
    const of = (document: SegmentedDocument, id: string | null) =>
      document.segments.filter(({ block }) => block === id);
    const [a, b] = [of(source.document, pair.source), of(target.document, pair.target)];
    const cells = [...new Set([...a, ...b].map(({ cell }) => cell))].sort((x, y) => x - y);
    return cells.flatMap((cell) => {
      const [left, right] = [a, b].map((list) =>
        list.filter((segment) => segment.cell === cell).map(({ id }) => id),
      ) as [string[], string[]];
      const count = Math.max(left.length, right.length);
      return Array.from({ length: count }, (_, index) => ({
        source: left.slice(index, index + 1),
        target: right.slice(index, index + 1),
        confidence: 1,
        cost: 0,
      }));
    });
  });
  return {
    source: { ...source.document, repairs: repairs.source ?? [] },
    target: { ...target.document, repairs: repairs.target ?? [] },
    alignment: { blocks, beads },
  };
}

/** Findings of one rule on such a pair. */
export function findings(
  rule: RuleName,
  pairs: readonly (readonly [source: Line, target: Line])[],
  options: DriftOptions & { languages?: readonly [string, string] } = {},
): Finding[] {
  return checkDrift(collate(pairs, options.languages), options).filter((finding) => finding.rule === rule);
}

/** One line a finding: severity, the two quotes, and the values asked for. */
export function brief(found: readonly Finding[]): string[] {
  return found.map(({ severity, source, target }) => `${severity}: ${source?.quote ?? '∅'} / ${target?.quote ?? '∅'}`);
}

export { languageProfile };
