import { languageProfile } from '../../language/index.js';
import { languageWord } from '../wording/index.js';
import { type Passage, passagesToText, type TableCell, type TableRow } from './passage.js';

/** Both texts of a document that came as one table, each row holding what answers each other. */
export interface BilingualTexts {
  readonly source: string;
  readonly target: string;
  /** The rows in order, with what stands outside the table as rows of one side: what `collateRows` takes. */
  readonly rows: readonly { readonly source: string; readonly target: string; readonly heading?: boolean }[];
}

/**
 * Parts a table with one language a column (the form in which aligned texts circulate) into its two texts, paragraph
 * answering paragraph. What stands outside the table goes to the text of its language.
 *
 * @returns `null` where no table is such: two columns of which one is in the source language and one in the target
 * language in four of five rows, columns of numbers and remarks apart.
 */
export function bilingualTexts(
  passages: readonly Passage[],
  sourceLanguage: string,
  targetLanguage: string,
): BilingualTexts | null {
  const isSource = speaks(sourceLanguage, targetLanguage);
  const isTarget = speaks(targetLanguage, sourceLanguage);
  const rows: { source: string; target: string; heading?: boolean }[] = [];
  let both = 0;
  for (const passage of passages) {
    if (passage.type === 'paragraph') {
      const heading = passage.heading === undefined ? {} : { heading: true };
      const text = `${passage.label === undefined ? '' : `${passage.label} `}${passage.text}`;
      if (isTarget(text)) rows.push({ source: '', target: text, ...heading });
      else if (isSource(text)) rows.push({ source: text, target: '', ...heading });
      continue;
    }
    const named = namedColumns(passage.rows[0], sourceLanguage, targetLanguage);
    const columns = named ?? languageColumns(passage.rows, isSource, isTarget);
    if (columns === null) return null;
    for (const row of named ? passage.rows.slice(1) : passage.rows) {
      const [left, right] = [row[columns.source], row[columns.target]];
      const [source, target] = [words(left), words(right)];
      if (source === '' && target === '') continue;
      if (source !== '' && target !== '') both += 1;
      const heading = [left, right].every((cell) => cell?.bold === true) ? { heading: true } : {};
      rows.push({ source, target, ...heading });
    }
  }
  if (both < 2) return null;
  const column = (side: 'source' | 'target') =>
    passagesToText(
      rows.map((row) => ({ type: 'paragraph', text: row[side], ...(row.heading ? { bold: true } : {}) }) as const),
    );
  return { source: column('source'), target: column('target'), rows };
}

type Test = (text: string) => boolean;

/** Whether a text has more letters of the one language than of the other. A han letter says as much as three others. */
function speaks(language: string, other: string): Test {
  const [own, foreign] = [languageProfile(language), languageProfile(other)];
  const weigh = (text: string, profile: typeof own) =>
    [...text].filter((letter) => profile.letter.test(letter)).length * (profile.joiner === '' ? 3 : 1);
  return (text) => weigh(text, own) > weigh(text, foreign);
}

function languageColumns(rows: readonly TableRow[], isSource: Test, isTarget: Test) {
  const width = Math.max(0, ...rows.map((row) => row.length));
  // The first row may name the columns in one language, or in both.
  const body = rows.length > 2 ? rows.slice(1) : rows;
  const share = (column: number, test: Test) => {
    const filled = body.map((row) => row[column]?.text ?? '').filter((text) => /\p{L}/u.test(text));
    return filled.length < body.length * 0.5 ? 0 : filled.filter(test).length / filled.length;
  };
  const best = (test: Test) => {
    const shares = Array.from({ length: width }, (_, column) => share(column, test));
    const found = shares.findIndex((each) => each >= 0.8);
    return found !== -1 && shares.filter((each) => each >= 0.8).length === 1 ? found : null;
  };
  const [source, target] = [best(isSource), best(isTarget)];
  return source === null || target === null || source === target ? null : { source, target };
}

/** The columns whose heads name the two languages. */
function namedColumns(head: TableRow | undefined, sourceLanguage: string, targetLanguage: string) {
  const place = (names: ReadonlySet<string>) =>
    (head ?? []).findIndex(({ text }) =>
      names.has(
        text
          .trim()
          .toLowerCase()
          .replace(/ (?:язык|текст|text)$/, ''),
      ),
    );
  const source = place(namesOf(sourceLanguage, ['source', 'original', 'оригинал', '原文']));
  const target = place(namesOf(targetLanguage, ['target', 'translation', 'перевод', '译文']));
  return source === -1 || target === -1 || source === target ? null : { source, target };
}

function namesOf(language: string, roles: readonly string[]): ReadonlySet<string> {
  const primary = language.toLowerCase().split('-')[0] ?? language;
  const words = (['en', 'ru', 'zh'] as const).map((each) => languageWord(language, each).toLowerCase());
  const own = primary === 'zh' ? ['汉语', '中文'] : primary === 'ru' ? ['俄语'] : [];
  return new Set([language.toLowerCase(), primary, ...words, ...own, ...roles]);
}

/** What a cell says; a dash says that nothing answers. */
function words(cell: TableCell | undefined): string {
  const text = (cell?.text ?? '').trim();
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}
