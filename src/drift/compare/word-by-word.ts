import { negationOf } from '../../language/index.js';
import { type LanguagePair, languagePair, type Notion } from '../../language/pair/index.js';
import type { BeadSide, WordLinks } from '../context.js';
import { evenForm } from './words.js';

/** A link of the lexicon weaker than this answers nothing. */
const WEAKEST_LINK = 0.05;

/**
 * Whether a term is said in other words: every word of it that must be rendered has an answer of its own on the other
 * side, by the notions of official prose or by the lexicon («национальным законодательством и международным правом» and
 * 国内和国际法). An answer of one character counts only beside a longer one: 人 and 法 stand in almost any text.
 */
export function isAnsweredWordByWord(term: string, own: BeadSide, other: BeadSide, links: WordLinks | null): boolean {
  const pair = languagePair(own.side.profile.code, other.side.profile.code);
  if (pair === null || (saysNo(term, own) && !saysNo(other.text, other))) return false;
  const answers = new Answers(own, other, pair, links);
  const found = wordsOf(term, own, pair).map((word) => answers.lengthFor(word));
  const needed = found.filter(({ isLoose }) => !isLoose);
  return needed.length > 0 && needed.every(({ length }) => length > 0) && found.some(({ length }) => length > 1);
}

const saysNo = (text: string, { side }: BeadSide) => negationOf(side.profile.code)?.inTerms.test(text) ?? false;

function wordsOf(text: string, { side }: BeadSide, pair: LanguagePair): string[] {
  const { profile } = side;
  const isContent = (word: string) => word.length > 1 && !profile.functionWords.has(word.toLowerCase());
  if (profile.joiner === ' ') {
    return profile
      .tokenize(text)
      .flatMap((token) => (token.kind === 'word' && isContent(token.text) ? token.text : []));
  }
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const known = pair.wordAt(text, at, profile.code);
    const token = known ?? profile.tokenize(text.slice(at))[0]?.text ?? text.slice(at);
    if (isContent(token)) words.push(token);
    at += token.length;
  }
  return words;
}

/** The words of the other side, in the forms in which they are asked for. */
class Answers {
  private readonly text: string;
  private readonly words: readonly string[];

  constructor(
    private readonly own: BeadSide,
    private readonly other: BeadSide,
    private readonly pair: LanguagePair,
    private readonly links: WordLinks | null,
  ) {
    const { profile } = other.side;
    this.text = other.text.replace(/\s/g, '');
    this.words =
      profile.joiner === ''
        ? []
        : profile.tokenize(other.text).flatMap(({ kind, text }) => (kind === 'word' ? text : []));
  }

  /** Length of the longest answer to a word, 0 where there is none; and whether the word comes and goes with the style. */
  lengthFor(word: string): { length: number; isLoose: boolean } {
    const notions = this.pair.notionsOf(evenForm(word), this.own.side.profile.code);
    const lengths = [...notions.map((notion) => this.ofNotion(notion)), this.ofLinks(word)];
    const isLoose = notions.length > 0 && notions.every(({ weight }) => weight === 'loose');
    return { length: Math.max(...lengths), isLoose };
  }

  private ofNotion(notion: Notion): number {
    const { code, joiner } = this.other.side.profile;
    const wanted = notion.words[code] ?? [];
    const isThere = (word: string) =>
      joiner === '' ? this.text.includes(word) : this.words.some((each) => evenForm(each).startsWith(word));
    return Math.max(0, ...wanted.filter(isThere).map((word) => word.length));
  }

  private ofLinks(word: string): number {
    const { links, own, other } = this;
    if (links === null) return 0;
    const [mine, theirs] = [own.side.profile, other.side.profile];
    const strong = (stem: string) => links.entries(stem).filter(({ forward }) => forward >= WEAKEST_LINK);
    if (links.source === mine.code && links.target === theirs.code) {
      const found = strong(mine.stem(word)).filter(({ target }) => target.length > 1 && this.text.includes(target));
      return Math.max(0, ...found.map(({ target }) => target.length));
    }
    if (links.source === theirs.code && links.target === mine.code) {
      const isLinked = this.words.some((each) => strong(theirs.stem(each)).some(({ target }) => target === word));
      return isLinked ? word.length : 0;
    }
    return 0;
  }
}
