import type { Concept, Term, Termbase } from '../../model/index.js';
import { SverkaError } from '../../model/index.js';
import { canonicalLanguage, isLanguageCode } from '../language-code.js';
import { type Row, RowCutter, serializeCell } from './rows.js';

/** Columns of a table of terms, one term a line. */
const columns = ['concept', 'subject', 'definition', 'language', 'term', 'status', 'type', 'source', 'note'] as const;
type Column = (typeof columns)[number];

const statuses = ['preferred', 'admitted', 'forbidden'] as const;
const types = ['full', 'short', 'abbreviation', 'variant'] as const;

/** Marks after a term in a table of one concept a line. */
const marks: Readonly<Record<string, Term['type']>> = { s: 'short', a: 'abbreviation', v: 'variant' };

/** A termbase as a table, one term a line; the lines of a concept stand together. */
export function serializeTermsCsv(termbase: Termbase, delimiter: ',' | '\t' | ';' = ','): string {
  const lines = [columns.join(delimiter)];
  for (const concept of termbase.concepts) {
    for (const term of concept.terms) {
      const values: Record<Column, string> = {
        concept: concept.id,
        subject: concept.subject,
        definition: concept.definition ?? '',
        language: term.language,
        term: term.text,
        status: term.status,
        type: term.type,
        source: term.source ?? '',
        note: term.note ?? '',
      };
      lines.push(columns.map((column) => serializeCell(values[column], delimiter)).join(delimiter));
    }
  }
  return `${lines.join('\r\n')}\r\n`;
}

/**
 * Reads a termbase from a table: one term a line with the columns «concept, subject, definition, language, term, status,
 * type, source, note» in any order, of which concept, language and term are needed; or one concept a line, with a column for
 * each language («ru», «zh-CN»…), several terms parted by «|», the first of them preferred. There a mark in braces may
 * follow a term: {s} short, {a} abbreviation, {v} variant, {x} forbidden.
 * @throws SverkaError `terms/no-columns`, `terms/bad-row`.
 */
export function parseTermsCsv(
  text: string,
  options: { readonly name?: string; readonly delimiter?: string } = {},
): Termbase {
  const rows: Row[] = [];
  const cutter = new RowCutter(options.delimiter ?? likelyDelimiter(text), (row) => rows.push(row));
  cutter.write(text);
  cutter.end();
  const head = (rows[0]?.cells ?? []).map((cell) => cell.trim());
  const lower = head.map((cell) => cell.toLowerCase());
  const name = options.name ?? 'terms';
  if (lower.includes('term') && lower.includes('language'))
    return { name, concepts: oneTermALine(rows.slice(1), lower) };
  const languages = head.flatMap((cell, index) => (isLanguageCode(cell) && cell.length !== 4 ? [{ cell, index }] : []));
  const usable = languages.filter(({ cell }) => !columns.includes(cell.toLowerCase() as Column) && !/^id$/i.test(cell));
  if (usable.length < 1) {
    throw new SverkaError(
      'terms/no-columns',
      `The first line names no columns for terms (${head.slice(0, 8).join(', ')}). Give "concept,language,term", or a column for each language ("ru", "zh-CN").`,
      { line: 1 },
    );
  }
  return { name, concepts: oneConceptALine(rows.slice(1), lower, usable) };
}

function oneTermALine(rows: readonly Row[], head: readonly string[]): Concept[] {
  const concepts = new Map<string, { concept: Concept; terms: Term[] }>();
  rows.forEach(({ cells, line }, index) => {
    const value = (column: Column): string => cells[head.indexOf(column)]?.trim() ?? '';
    const id = value('concept') || `c${index + 1}`;
    const text = value('term');
    if (text === '') {
      throw new SverkaError(
        'terms/bad-row',
        `The row in line ${line} has no term. Fill the column "term", or take the row out.`,
        {
          line,
        },
      );
    }
    const term: Term = {
      language: canonicalLanguage(value('language')),
      text,
      status: oneOf(statuses, value('status'), 'admitted', 'status', line),
      type: oneOf(types, value('type'), 'full', 'type', line),
      ...(value('source') === '' ? {} : { source: value('source') }),
      ...(value('note') === '' ? {} : { note: value('note') }),
    };
    const known = concepts.get(id);
    if (known !== undefined) known.terms.push(term);
    else {
      const terms = [term];
      const definition = value('definition');
      concepts.set(id, {
        concept: { id, subject: value('subject'), ...(definition === '' ? {} : { definition }), terms },
        terms,
      });
    }
  });
  return [...concepts.values()].map(({ concept }) => concept);
}

function oneConceptALine(
  rows: readonly Row[],
  head: readonly string[],
  languages: readonly { readonly cell: string; readonly index: number }[],
): Concept[] {
  return rows.flatMap(({ cells }, rowIndex) => {
    const value = (...names: string[]): string => {
      const index = head.findIndex((column) => names.includes(column));
      return index === -1 ? '' : (cells[index]?.trim() ?? '');
    };
    const source = value('source');
    const note = value('note');
    const terms = languages.flatMap(({ cell, index }) =>
      (cells[index] ?? '')
        .split('|')
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .map((part, place): Term => {
          const [, text = part, mark = ''] = /^(.*?)\s*(?:\{([savx])\})?$/u.exec(part) ?? [];
          return {
            language: canonicalLanguage(cell),
            text,
            status: mark === 'x' ? 'forbidden' : place === 0 ? 'preferred' : 'admitted',
            type: marks[mark] ?? 'full',
            ...(source === '' ? {} : { source }),
            ...(note === '' ? {} : { note }),
          };
        }),
    );
    if (terms.length === 0) return [];
    const definition = value('definition');
    return [
      {
        id: value('concept', 'id') || `c${rowIndex + 1}`,
        subject: value('subject'),
        ...(definition === '' ? {} : { definition }),
        terms,
      },
    ];
  });
}

function oneOf<T extends string>(values: readonly T[], value: string, fallback: T, column: string, line: number): T {
  if (value === '') return fallback;
  if (values.includes(value as T)) return value as T;
  throw new SverkaError('terms/bad-row', `"${value}" in line ${line} is no ${column}; it takes ${values.join(', ')}.`, {
    line,
  });
}

function likelyDelimiter(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  return ['\t', ';', ','].find((delimiter) => head.includes(delimiter)) ?? ',';
}
