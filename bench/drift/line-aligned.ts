import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Block, Collation, Segment, SegmentedDocument } from '../../src/model/index.js';

/** Where the third-party data lie; they are read from there and never copied. */
export const data = resolve(import.meta.dirname, '../../../shared/align-dev');

export interface LineAligned {
  readonly name: string;
  readonly pairs: readonly (readonly [source: string, target: string])[];
}

const lines = (path: string) => readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');

/** All Russian–Chinese sets: the free training sets as they are, the tasks by their gold beads of one line to one. */
export function lineAlignedSets(): LineAligned[] {
  if (!existsSync(data)) return [];
  const train = readdirSync(join(data, 'train')).map((name) => {
    const [ru, zh] = ['ru', 'zh'].map((language) => lines(join(data, 'train', name, `${language}.txt`)));
    return { name, pairs: (ru ?? []).map((line, index) => [line, zh?.[index] ?? ''] as const) };
  });
  const tasks = readdirSync(join(data, 'tasks'))
    .filter((name) => name.endsWith('-std'))
    .map((name) => {
      const root = join(data, 'tasks', name);
      const parts = existsSync(join(root, 'gold.txt')) ? [root] : readdirSync(root).map((part) => join(root, part));
      return { name, pairs: parts.flatMap(goldPairs) };
    });
  return [...train, ...tasks];
}

function goldPairs(directory: string): (readonly [string, string])[] {
  const [source, target] = ['src', 'tgt'].map((side) => lines(join(directory, `${side}.txt`))) as [string[], string[]];
  return lines(join(directory, 'gold.txt')).flatMap((bead) => {
    const [a, b] = bead.split(':').map((side) => (side.match(/\d+/g) ?? []).map(Number)) as [number[], number[]];
    if (a.length === 0 || b.length === 0) return [];
    return [[a.map((index) => source[index]).join(' '), b.map((index) => target[index]).join('')] as const];
  });
}

/** Line-aligned texts as a collation: each line a paragraph of one segment, each pair a bead. */
export function collationOf(
  pairs: LineAligned['pairs'],
  languages = { source: 'ru', target: 'zh-CN' },
): Omit<Collation, 'findings'> {
  const document = (side: 0 | 1, language: string, idPrefix: string): SegmentedDocument => {
    const blocks: Block[] = [];
    const segments: Segment[] = [];
    let text = '';
    for (const pair of pairs) {
      const line = pair[side].trim();
      const id = `${idPrefix}.b${blocks.length + 1}`;
      const span = [text.length, text.length + line.length] as const;
      blocks.push({
        id,
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
        id: `${idPrefix}.s${blocks.length}`,
        block: id,
        cell: 0,
        text: line,
        range: [0, line.length],
        spans: [span],
      });
      text += `${line}\n`;
    }
    return { language, name: idPrefix, idPrefix, text, blocks, repairs: [], segments };
  };
  const source = document(0, languages.source, 's');
  const target = document(1, languages.target, 't');
  return {
    source,
    target,
    alignment: {
      blocks: pairs.map((_, index) => ({ source: `s.b${index + 1}`, target: `t.b${index + 1}`, confidence: 1 })),
      beads: pairs.map((_, index) => ({
        source: [`s.s${index + 1}`],
        target: [`t.s${index + 1}`],
        confidence: 1,
        cost: 0,
      })),
    },
  };
}
