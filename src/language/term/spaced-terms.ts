import type { LanguageProfile, Token } from '../profile.js';
import { declinedStems, isAdjective } from './declined-stems.js';
import type { TermForm, TermHit, TermReading } from './term-index.js';

/** Longest term, in words, whose words may stand in another order («ядерное оружие», «оружие ядерное»). */
const FREE_ORDER = 4;

interface Pattern {
  readonly reading: TermReading;
  /** Written with a capital: then it must be so in the text as well («Совет Безопасности», not «советы безопасности»). */
  readonly capital: boolean;
  /** Its words may be parted by commas (strokes, points of abbreviation) only if they are so in the term. */
  readonly comma: boolean;
}

/** Terms of a language that parts words by spaces, by the stems of their words. */
export class SpacedPatterns {
  /** Abbreviations of one word stand as they are: «ЕС» is no «ес». */
  private readonly byText = new Map<string, Pattern[]>();
  private readonly byStems = new Map<string, Pattern[]>();
  private readonly byBag = new Map<string, Pattern[]>();
  /** Stems of declined forms that the stemmer files elsewhere, with the stem that the patterns know. */
  private readonly declined = new Map<string, string>();
  /** Longest pattern in words. */
  readonly longest: number;
  /** Stems with which a pattern can begin, in any order. */
  private readonly beginnings = new Set<string>();

  constructor(forms: readonly TermForm[], profile: LanguageProfile) {
    const parted = forms.map(({ form, ...reading }) => ({ form, reading, words: wordsOf(profile.tokenize(form)) }));
    for (const { text, stem } of parted.flatMap(({ words }) => words)) {
      // «ИРА» has no cases, and «Иран» would lose those it has.
      for (const other of /^\p{Lu}{2,}$/u.test(text) ? [] : declinedStems(text, profile.stem)) {
        if (even(other) !== even(stem)) this.declined.set(even(other), even(stem));
      }
    }
    for (const { reading, words } of parted) {
      if (reading.concept.subject !== 'currency' && reading.concept.subject !== 'language') continue;
      // «Риал» and «иврит» lose an ending that they do not have.
      const { text, stem } = words.at(-1)!;
      if (!/[лт]$/u.test(text)) continue;
      for (const ending of ['а', 'у', 'ом', 'е', 'ы', 'ов', 'ах', 'ами']) {
        const other = profile.stem(`${text}${ending}`);
        if (other !== stem) this.declined.set(other, even(stem));
      }
    }
    let longest = 0;
    for (const { form, reading, words } of parted) {
      const first = words[0];
      if (first === undefined) continue;
      longest = Math.max(longest, words.length);
      const pattern = { reading, capital: isCapital(first.text), comma: /[,/]|\.\s/.test(form) };
      if (words.length === 1 && (reading.term.type === 'abbreviation' || /^\p{Lu}{2,}$/u.test(form))) {
        add(this.byText, first.text, { ...pattern, capital: false });
        continue;
      }
      if (words.length === 1 && isIndeclinable(reading)) {
        add(this.byText, form, pattern);
        // «Евро-2020» is no currency.
        add(this.byText, capitalised(form), { ...pattern, reading: asVariant(reading) });
        continue;
      }
      const stems = words.map((word) => this.stem(word));
      // Porter's stemmer leaves «и» of «иена».
      if (stems.some((stem, at) => stem.length < 2 && words[at]!.text.length > 3)) continue;
      add(this.byStems, stems.join(' '), pattern);
      this.beginnings.add(stems[0]!);
      const free =
        words.length > 1 &&
        words.length <= FREE_ORDER &&
        words.every((word) => word.kind === 'word' && !profile.functionWords.has(word.text.toLowerCase()));
      if (!free) continue;
      add(this.byBag, bag(stems), pattern);
      for (const stem of stems) this.beginnings.add(stem);
    }
    this.longest = longest;
  }

  /** Whether a term can begin with this word. */
  canBegin(word: Token): boolean {
    return this.byText.has(word.text) || this.beginnings.has(this.stem(word));
  }

  /** What a word is looked up by, the same for all its cases. */
  private stem(word: Token): string {
    const stem = even(word.stem);
    return this.declined.get(stem) ?? stem;
  }

  /** Readings of a run of words, in the term's own order or, for short terms, in any. */
  match(words: readonly Token[], comma: boolean): TermReading[] {
    const stems = words.map((word) => this.stem(word));
    const patterns =
      (words.length === 1 ? this.byText.get(words[0]!.text) : undefined) ??
      this.byStems.get(stems.join(' ')) ??
      (words.length <= FREE_ORDER && !comma ? this.byBag.get(bag(stems)) : undefined);
    if (!patterns) return [];
    const fitting = patterns.filter((pattern) => fits(pattern, words) && (!comma || pattern.comma));
    // «Совет Безопасности» is the proper name, even where the termbase knows «совет безопасности» as well.
    const proper = fitting.filter((pattern) => pattern.capital);
    return (proper.length > 0 ? proper : fitting).map((pattern) => pattern.reading);
  }
}

/** «Евро», «тенге», «иен», «дари»: named as they stand, for their stems are those of other words («еврей», «дар»). */
function isIndeclinable({ concept, term: { text } }: TermReading): boolean {
  return (concept.subject === 'currency' || concept.subject === 'language') && /(?:[еиоу]|^иен.*)$/u.test(text);
}

const asVariant = ({ concept, term }: TermReading): TermReading => ({ concept, term: { ...term, type: 'variant' } });

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function fits({ capital, reading }: Pattern, words: readonly Token[]): boolean {
  if (!capital) return true;
  if (!words.some((word) => isCapital(word.text))) return false;
  if (words.length > 1) return true;
  const word = words[0]!.text;
  // «Росс» is no form of «Россия»: no case of a name is shorter than the name by more than its last letter.
  return word.length >= reading.term.text.length - 1 && isAdjective(word) === isAdjective(reading.term.text);
}

/** Every run of words that is a term. Words of one term may be parted by hyphens, dashes, quotes and brackets only. */
export function findSpacedTerms(text: string, patterns: SpacedPatterns, profile: LanguageProfile): TermHit[] {
  const tokens = profile.tokenize(text);
  const words = wordsOf(tokens);
  const linked = linkage(text, words);
  const hits: TermHit[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!patterns.canBegin(words[from]!)) continue;
    let comma = false;
    for (let to = from + 1; to <= words.length && to - from <= patterns.longest; to++) {
      if (to - from > 1 && linked[to - 1] === null) break;
      if (to - from > 1 && linked[to - 1] === ',') comma = true;
      const readings = patterns.match(words.slice(from, to), comma);
      if (readings.length > 0) hits.push({ start: words[from]!.span[0], end: words[to - 1]!.span[1], readings });
    }
  }
  return hits;
}

/** What joins each word to the one before it in one term: nothing but space and dashes («»), a comma or the like («,»), or `null`. */
function linkage(text: string, words: readonly Token[]): ('' | ',' | null)[] {
  return words.map((word, at) => {
    const before = words[at - 1];
    if (before === undefined) return null;
    const between = text.slice(before.span[1], word.span[0]);
    if (/^[\s\-‐‑–—−«»„“”"'’()]*$/u.test(between)) return '';
    return /^[\s«»„“”"'’()]*[,/.][\s«»„“”"'’()]*$/u.test(between) ? ',' : null;
  });
}

function wordsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => token.kind === 'word' || token.kind === 'number');
}

/** Porter's stemmer takes «я» off «Китая» and leaves «й» on «Китай». */
const even = (stem: string) => stem.replace(/[йь]$/u, '');
const isCapital = (word: string) => /^\p{Lu}/u.test(word);
const bag = (stems: readonly string[]) => [...stems].sort().join(' ');

function add(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
}
