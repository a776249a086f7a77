import type { Concept, Term, Termbase } from '../../src/model/index.js';

/** Marks after a term in the table, in braces: {s} short, {a} abbreviation, {v} variant, {x} forbidden. */
const TYPES: Readonly<Record<string, Pick<Term, 'type' | 'status'>>> = {
  s: { type: 'short', status: 'admitted' },
  a: { type: 'abbreviation', status: 'admitted' },
  v: { type: 'variant', status: 'admitted' },
  x: { type: 'full', status: 'forbidden' },
};

/** Columns of sco-un.csv that hold terms, with their languages. */
const COLUMNS: readonly (readonly [column: string, language: string])[] = [
  ['ru', 'ru'],
  ['zh', 'zh-CN'],
  ['en', 'en'],
];

/** Reads the reviewed table: one concept a line, the terms of a language parted by «|», the first one preferred. */
export function readTable(text: string, name = 'sco-un'): Termbase {
  const [head = [], ...rows] = parseCsv(text);
  const column = (row: readonly string[], title: string) => row[head.indexOf(title)] ?? '';
  return { name, concepts: rows.map((row) => readConcept((title) => column(row, title))) };
}

function readConcept(column: (title: string) => string): Concept {
  const source = column('source');
  const terms = COLUMNS.flatMap(([title, language]) =>
    column(title)
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part, index) => readTerm(part, language, index, source)),
  );
  return { id: column('id'), subject: column('subject'), terms };
}

function readTerm(part: string, language: string, index: number, source: string): Term {
  const [, text = part, mark] = /^(.*?)\s*(?:\{([savx])\})?$/u.exec(part) ?? [];
  const standing = mark === undefined ? { type: 'full' as const, status: 'admitted' as const } : TYPES[mark]!;
  return {
    language,
    text,
    ...standing,
    ...(index === 0 && standing.status !== 'forbidden' ? { status: 'preferred' as const } : {}),
    ...(source === '' ? {} : { source }),
  };
}

/** RFC 4180, enough for a table of our own. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^",\n]*)(,|\r?\n|$)/g)) {
    const [, cell = '', end] = match;
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}

/** RFC 4180 with line feeds. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;
}
