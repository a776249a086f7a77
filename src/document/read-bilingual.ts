import { languageProfile } from '../language/index.js';
import { type Document, SverkaError } from '../model/index.js';
import { type Line, linesOf } from './line.js';
import { type ReadOptions, readDocument } from './read-document.js';

export interface BilingualOptions {
  readonly name?: string;
  /** BCP 47; default «ru». */
  readonly sourceLanguage?: string;
  /** BCP 47; default «zh-CN». */
  readonly targetLanguage?: string;
}

/** One letter of a wordless script says as much as three of an alphabet. */
const letterWeight = (joiner: string) => (joiner === '' ? 3 : 1);

/** What it costs to change languages from one line to the next, in letters: enough for lines in which neither prevails. */
const changeCost = 2;

/**
 * Reads one file that holds both texts, one after the other or in turns. Each line goes to the language of its letters;
 * lines without letters go with their neighbours. Spans of both documents point into the same text.
 *
 * @throws SverkaError `input/one-language` where one of the languages is missing.
 */
export function readBilingual(text: string, options: BilingualOptions = {}): { source: Document; target: Document } {
  const sourceLanguage = options.sourceLanguage ?? 'ru';
  const targetLanguage = options.targetLanguage ?? 'zh-CN';
  const lines = linesOf(text);
  const sides = sidesOf(lines, sourceLanguage, targetLanguage);
  const read = (side: 0 | 1, language: string, idPrefix: string) => {
    const own = lines.filter((_, index) => sides[index] === side);
    if (!own.some((line) => /\p{L}/u.test(line.text))) {
      throw new SverkaError(
        'input/one-language',
        `The file holds no text in ${language}. Give a file with both texts, or two files, or other languages by --source-lang and --target-lang.`,
        { values: { language } },
      );
    }
    const given: ReadOptions = { language, idPrefix, lines: own, name: options.name ?? 'document' };
    return readDocument(text, given);
  };
  const [first, second] = prefixes(sourceLanguage, targetLanguage);
  return { source: read(0, sourceLanguage, first), target: read(1, targetLanguage, second) };
}

/** First letters of the two languages, or «s» and «t» where they are the same. */
export function prefixes(sourceLanguage: string, targetLanguage: string): [string, string] {
  const first = sourceLanguage.slice(0, 1).toLowerCase();
  const second = targetLanguage.slice(0, 1).toLowerCase();
  return first === second ? ['s', 't'] : [first, second];
}

/** The likeliest side of each line: the fewest letters on the wrong side and the fewest changes (Viterbi, two states). */
function sidesOf(lines: readonly Line[], sourceLanguage: string, targetLanguage: string): (0 | 1)[] {
  const profiles = [languageProfile(sourceLanguage), languageProfile(targetLanguage)] as const;
  const back: [0 | 1, 0 | 1][] = [];
  let costs: [number, number] = [0, 0];
  for (const line of lines) {
    const letters = [0, 0];
    for (const character of line.text) {
      for (const side of [0, 1] as const) {
        const { letter, joiner } = profiles[side];
        if (letter.test(character)) letters[side] = (letters[side] ?? 0) + letterWeight(joiner);
      }
    }
    const next: [number, number] = [0, 0];
    const from: [0 | 1, 0 | 1] = [0, 1];
    for (const side of [0, 1] as const) {
      const other = side === 0 ? 1 : 0;
      const change = costs[other] + changeCost < costs[side];
      from[side] = change ? other : side;
      next[side] = (change ? costs[other] + changeCost : costs[side]) + (letters[other] ?? 0);
    }
    back.push(from);
    costs = next;
  }
  const sides: (0 | 1)[] = new Array(lines.length);
  let side: 0 | 1 = costs[0] <= costs[1] ? 0 : 1;
  for (let index = lines.length - 1; index >= 0; index--) {
    sides[index] = side;
    side = back[index]?.[side] ?? side;
  }
  return sides;
}
