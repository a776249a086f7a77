import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Collation, SegmentedDocument } from '../../src/model/index.js';

/** Source and target of one aligned segment. */
export interface Pair {
  readonly source: string;
  readonly target: string;
}

const shared = resolve(import.meta.dirname, '../../../shared/align-dev');

/** Pairs that a gold alignment gives, beads with both sides only; `null` where ../shared is not there. */
export function goldPairs(task: string): Pair[] | null {
  const at = (file: string) => `${shared}/tasks/${task}/${file}`;
  if (!existsSync(at('gold.txt'))) return null;
  const lines = (file: string) => readFileSync(at(file), 'utf8').split('\n');
  const [source, target] = [lines('src.txt'), lines('tgt.txt')];
  return lines('gold.txt').flatMap((line) => {
    const match = /^\[([\d, ]*)\]:\[([\d, ]*)\]/.exec(line);
    const of = (list: string | undefined, texts: readonly string[]) =>
      (list ?? '').split(',').flatMap((part) => (part.trim() === '' ? [] : [texts[Number(part)] ?? '']));
    const pair = { source: of(match?.[1], source).join(' '), target: of(match?.[2], target).join('') };
    return pair.source !== '' && pair.target !== '' ? [pair] : [];
  });
}

/** Pairs of a line-aligned text; `null` where ../shared is not there. */
export function linePairs(name: string, from: number, to: number): Pair[] | null {
  const at = (language: string) => `${shared}/train/${name}/${language}.txt`;
  if (!existsSync(at('ru'))) return null;
  const lines = (language: string) => readFileSync(at(language), 'utf8').split('\n').slice(from, to);
  const target = lines('zh');
  return lines('ru').map((source, index) => ({ source, target: target[index] ?? '' }));
}

/** The pairs as a collation, a paragraph and a bead each. */
export function collationOf(pairs: readonly Pair[]): Omit<Collation, 'findings'> {
  const source = documentOf(
    pairs.map((pair) => pair.source),
    'ru',
    'r',
  );
  const target = documentOf(
    pairs.map((pair) => pair.target),
    'zh-CN',
    'z',
  );
  return {
    source,
    target,
    alignment: {
      blocks: pairs.map((_, at) => ({ source: `r.b${at}`, target: `z.b${at}`, confidence: 1 })),
      beads: pairs.map((_, at) => ({ source: [`r.s${at}`], target: [`z.s${at}`], confidence: 1, cost: 0 })),
    },
  };
}

function documentOf(lines: readonly string[], language: string, idPrefix: string): SegmentedDocument {
  let text = '';
  const blocks: SegmentedDocument['blocks'][number][] = [];
  const segments: SegmentedDocument['segments'][number][] = [];
  for (const [at, line] of lines.entries()) {
    const span = [text.length, text.length + line.length] as const;
    text += `${line}\n`;
    blocks.push({
      id: `${idPrefix}.b${at}`,
      type: 'paragraph',
      label: null,
      labelSpan: null,
      ordinal: null,
      level: null,
      section: null,
      table: null,
      cells: [{ column: null, text: line, runs: [{ at: 0, span }] }],
      spans: [span],
    });
    segments.push({
      id: `${idPrefix}.s${at}`,
      block: `${idPrefix}.b${at}`,
      cell: 0,
      text: line,
      range: [0, line.length],
      spans: [span],
    });
  }
  return { language, name: idPrefix, idPrefix, text, blocks, repairs: [], segments };
}
