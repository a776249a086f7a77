import type { LanguageProfile } from '../profile.js';
import { halfWidth } from '../width.js';
import type { TermForm, TermHit, TermReading } from './term-index.js';

interface Node {
  readonly next: Map<string, Node>;
  readings: TermReading[] | null;
}

/** Terms of a language without spaces, letter by letter (a trie). */
export class UnspacedPatterns {
  readonly root: Node = { next: new Map(), readings: null };

  constructor(forms: readonly TermForm[]) {
    for (const { form, ...reading } of forms) {
      let node = this.root;
      for (const { letter } of letters(form)) {
        let next = node.next.get(letter);
        if (!next) {
          next = { next: new Map(), readings: null };
          node.next.set(letter, next);
        }
        node = next;
      }
      if (node.readings) node.readings.push(reading);
      else if (node !== this.root) node.readings = [reading];
    }
  }
}

/** Subjects that name one thing. */
const NAMES: ReadonlySet<string> = new Set(['body', 'organ', 'office', 'document', 'event', 'currency']);

/**
 * Every place where a term stands, longer and shorter. Names of countries and cities of one or two characters must not
 * cut a word in two: 合作中国际 is no 中国, and 中 alone is China only in a list of such (哈、中、吉). Nor is a body named by
 * the end of one word and the beginning of the next: 倡议联合 holds no 议联.
 */
export function findUnspacedTerms(text: string, patterns: UnspacedPatterns, profile: LanguageProfile): TermHit[] {
  const run = letters(text);
  const hits: TermHit[] = [];
  let boundaries: Set<number> | null = null;
  for (let from = 0; from < run.length; from++) {
    let node = patterns.root;
    for (let to = from; to < run.length; to++) {
      const next = node.next.get(run[to]!.letter);
      if (!next) break;
      node = next;
      if (!node.readings) continue;
      const start = run[from]!.at;
      const end = run[to]!.at + 1;
      const length = to - from + 1;
      const readings = node.readings.filter(({ concept }) => {
        if (/^[a-z]/.test(run[from]!.letter)) return isLatinWord(text, start, end);
        const isPlace = concept.subject === 'country' || concept.subject === 'city';
        // 努尔苏丹·纳扎尔巴耶夫 is a person, no city.
        if (isPlace && /[·•・‧∙]/u.test(text.charAt(start - 1) + text.charAt(end))) return false;
        if (length === 1 && concept.subject === 'currency')
          return /[\d一二三四五六七八九十百千万亿余多]/.test(text[start - 1] ?? '');
        if (length > 2 || !(isPlace || NAMES.has(concept.subject))) return true;
        if (length === 1) return isPlace ? standsInList(run, from) : true;
        boundaries ??= wordBoundaries(text, profile);
        if (!isPlace) return boundaries.has(start) || boundaries.has(end) || !crosses(boundaries, start, end);
        return boundaries.has(start) && (boundaries.has(end) || /[人籍裔方产]/.test(text[end] ?? ''));
      });
      // 印度语 is a language: evidence of the country, no more.
      const isLanguage = /^语(?![言音])/.test(text.slice(end, end + 2));
      if (readings.length > 0) hits.push({ start, end, readings: isLanguage ? readings.map(asVariant) : readings });
    }
  }
  return hits;
}

/**
 * The letters by which texts are compared, with their places: width evened out, white space and quotes left out, one
 * kind of dash. Latin letters are compared without regard to case.
 */
function letters(text: string): { letter: string; at: number }[] {
  const even = halfWidth(text);
  const run: { letter: string; at: number }[] = [];
  for (let at = 0; at < even.length; at++) {
    const letter = even[at]!;
    if (/[\s"'“”‘’「」]/.test(letter)) continue;
    run.push({ letter: /[‐‑‒–—―－\-−─]/.test(letter) ? '-' : letter.toLowerCase(), at });
  }
  return run;
}

/** Whether a lone character stands among others in a list, as each does in 哈、中、吉、俄. */
function standsInList(run: readonly { letter: string }[], at: number): boolean {
  const isMark = (place: number) => run[place]?.letter === '、';
  return (isMark(at - 1) && (isMark(at - 3) || at === 2)) || (isMark(at + 1) && (isMark(at + 3) || isMark(at - 1)));
}

/** Whether Latin letters are a word by themselves and in capitals: «WHO», not the middle of «whole». */
function isLatinWord(text: string, start: number, end: number): boolean {
  return (
    !/[\p{Script=Latin}\d]/u.test(text[start - 1] ?? ' ') &&
    !/[\p{Script=Latin}\d]/u.test(text[end] ?? ' ') &&
    /^\p{Lu}/u.test(text[start] ?? '')
  );
}

const asVariant = ({ concept, term }: TermReading): TermReading => ({ concept, term: { ...term, type: 'variant' } });

/** Whether a word ends and another begins between two places. */
function crosses(boundaries: ReadonlySet<number>, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (boundaries.has(at)) return true;
  return false;
}

function wordBoundaries(text: string, profile: LanguageProfile): Set<number> {
  return new Set(profile.tokenize(text).flatMap((token) => [token.span[0], token.span[1]]));
}
