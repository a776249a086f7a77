import type { NameMention } from '../../language/index.js';
import { languagePair } from '../../language/pair/index.js';
import {
  haveLikeConsonants,
  type SpelledName,
  spelledName,
  writtenAsRead,
  writtenBySound,
} from '../../language/pair/name-likeness.js';
import { type Transliteration, transliteration } from '../../language/pair/transliteration.js';
import { personWordsOf } from '../../language/person-words.js';
import { type Span, spansOverlap } from '../../model/index.js';
import type { BeadSide, DriftContext, WordLinks } from '../context.js';
import { otherSide, type PassageTerms, type SideName, type TermView } from './term-view.js';

/** A name that no termbase knows, without an answer on the other side of its passage. */
export interface UnlistedName {
  readonly terms: PassageTerms;
  readonly side: SideName;
  readonly span: Span;
  readonly text: string;
  /** The name that stands in its place. */
  readonly instead: { readonly span: Span; readonly text: string } | null;
  /** How the other side writes the name elsewhere, or «» where nothing is known of it. */
  readonly expected: string;
  /** Whether the other side may mean the same by a pronoun or an office («он», 总统). */
  readonly mayBeMeant: boolean;
  /** Whether it is known how the name would be written, or another person stands in its place. */
  readonly sure: boolean;
}

/** What characters that write a name may cost, in nats each, for the name to stand there; and for it to be learnt from them. */
const STANDS = 0.9;
const LEARNT = 0.6;
/** A name is known if it is written so in so many passages, or once with characters that fit so well. */
const PASSAGES = 2;
const SURELY = { 3: 0.35, 4: 0.45 };
/** How often a name and its characters must come together, of all passages that have the one or the other, 0 to 1. */
const TOGETHER = 0.6;
/** …and where its characters fit so well: it may be left out here and there. */
const RARELY = 0.4;
/** A word that the lexicon renders as surely as this is no unknown name. */
const KNOWN = 0.2;
/**
 * Another name is told from a name spelled in other ways only where so many names of these texts are written as they sound, 0 to 1;
 * before the texts have so many names, they are taken to be.
 */
const HEARD = { share: 0.6, prior: 4 };

/** A word with a capital, on the side that spells names. */
interface CapitalWord {
  /** What its cases have in common. */
  readonly key: string;
  readonly text: string;
  readonly span: Span;
  readonly name: SpelledName;
  readonly group: NameMention;
  /** Whether it is a name of China in full («Ли Хуа»), which Chinese characters write as it is read. */
  readonly isChinese: boolean;
  /** Whether it stands behind other words of its group, or by itself inside a sentence: then the capital means a name. */
  readonly isName: boolean;
}

/** One passage with what may be names in it. */
interface NamedPassage {
  readonly terms: PassageTerms;
  readonly spelled: readonly CapitalWord[];
  readonly written: readonly NameMention[];
  readonly text: string;
}

/** How a name is written, as the texts themselves teach it. */
interface LearntName {
  readonly run: string;
  readonly passages: number;
}

/**
 * Names that one side of a passage has and the other has not, of those that no termbase knows: persons and places, compared by their
 * sound. A name is asked for only where it is known how it would be written: because the texts write it so elsewhere, because
 * it is a Chinese name, or because another name stands in its place.
 */
export function unlistedNames(view: TermView, context: DriftContext): UnlistedName[] {
  const { source, target } = context;
  const names = transliteration(source.profile.code, target.profile.code);
  if (!names) return [];
  const side: SideName = source.profile.code === names.spelled ? 'source' : 'target';
  const passages = namedPassages(view, side, names, context);
  const learnt = learnNames(passages, names);
  const compared = passages.map((passage) => new PassageNames(passage, side, names, learnt, context.lexicon));
  const candidates = compared.flatMap((each) => each.candidates());
  const all = new Set(candidates.map(({ key }) => key)).size;
  const heard = new Set(candidates.flatMap(({ key, isWritten }) => (isWritten ? [key] : []))).size;
  const isHeard = (heard + HEARD.prior) / (all + HEARD.prior) >= HEARD.share;
  return withoutMoved(compared.flatMap((each) => each.unanswered(isHeard)));
}

function namedPassages(view: TermView, side: SideName, names: Transliteration, context: DriftContext): NamedPassage[] {
  const { profile } = context[side];
  const small = new Set(
    context[side].document.segments.flatMap(({ text }) =>
      (text.match(/(?<![\p{L}-])\p{Ll}[\p{Ll}-]+/gu) ?? []).map((word) => profile.stem(word)),
    ),
  );
  return view.passages.map((terms) => {
    const own = terms.passage[side];
    const other = terms.passage[otherSide(side)];
    const isKnown = (at: Span, mentions: PassageTerms['source']) =>
      mentions.some(
        ({ span, nested, readings }) =>
          !nested &&
          span[0] < at[1] &&
          at[0] < span[1] &&
          readings.some(({ concept }) => concept.subject !== 'generic'),
      );
    const isCommon = (word: string) => small.has(profile.stem(word)) || profile.functionWords.has(word.toLowerCase());
    const spelled = (profile.findNames?.(own.text) ?? []).flatMap((group) =>
      unitsOf(
        withoutTerms(
          group.begins
            ? withoutFirst(group, (word) => profile.functionWords.has(word) && !names.surnames.has(word))
            : group,
          (span) => isKnown(span, terms[side]),
        ),
        names,
      ).flatMap(({ span, text, isChinese }): CapitalWord[] => {
        if (!isChinese && isCommon(text)) return [];
        const name = spelledName(text.replace(/\s/g, ''), names);
        const key = name.letters.slice(0, name.least);
        return [
          { key, text, span, name, group, isChinese, isName: isChinese || !group.begins || span[0] > group.span[0] },
        ];
      }),
    );
    // Of 努尔苏丹·纳扎尔巴耶夫 the last part counts.
    const written = (other.side.profile.findNames?.(other.text) ?? [])
      .filter(({ parts }) => !isKnown(parts.at(-1)!.span, terms[otherSide(side)]))
      .map((name) => behindTerm(name, terms[otherSide(side)]));
    return { terms, spelled, written, text: other.text };
  });
}

/** A name without the end of a term before it: 总理安格拉·默克尔. */
function behindTerm(name: NameMention, mentions: PassageTerms['source']): NameMention {
  const [first, ...others] = name.parts as [NameMention['parts'][number], ...NameMention['parts']];
  const [start, end] = first.span;
  const from = Math.max(start, ...mentions.map(({ span }) => (span[0] < start && span[1] < end ? span[1] : start)));
  if (from === start) return name;
  const text = name.text.slice(from - start);
  const part = { span: [from, end] as const, text: first.text.slice(from - start) };
  return { ...name, span: [from, name.span[1]], text, parts: [part, ...others] };
}

/** The words of a mention; the two of a Chinese name («Ли Хуа») are one. */
function unitsOf({ parts, text, span }: NameMention, names: Transliteration) {
  const units: { span: Span; text: string; isChinese: boolean }[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [part, next] = [parts[at]!, parts[at + 1]];
    // Names of Korea have three parts: «Мун Чжэ Ин».
    if (next && part.span[1] + 1 === next.span[0] && !isShortWord(parts[at + 2]) && !isShortWord(parts[at - 1])) {
      const whole: Span = [part.span[0], next.span[1]];
      const both = text.slice(whole[0] - span[0], whole[1] - span[0]);
      const { letters, least } = spelledName(`${part.text}${next.text}`, names);
      if (names.native.test(both) && names.syllables(letters, least).length > 0) {
        units.push({ span: whole, text: both, isChinese: true });
        at++;
        continue;
      }
    }
    units.push({ ...part, isChinese: false });
  }
  return units;
}

/** «Но Силе»: a word that only begins a sentence is no part of a name. */
function withoutFirst(group: NameMention, isWord: (word: string) => boolean): NameMention {
  return isWord(group.parts[0]!.text.toLowerCase()) ? { ...group, parts: group.parts.slice(1) } : group;
}

/** «Чунцина Ху Хэнхуа»: the city is known and no part of the person's name. */
const withoutTerms = (group: NameMention, isTerm: (span: Span) => boolean): NameMention => ({
  ...group,
  parts: group.parts.filter(({ span }) => !isTerm(span)),
});

const isShortWord = (part: NameMention['parts'][number] | undefined) => part !== undefined && part.text.length < 5;

/** Names with the characters that write them, from the passages in which both stand. */
function learnNames(passages: readonly NamedPassage[], names: Transliteration): Map<string, LearntName> {
  const met = new Map<string, { passages: number; runs: Map<string, { count: number; cost: number }> }>();
  const seen = new Set<string>();
  for (const { spelled, text } of passages) {
    const stems = new Set<string>();
    for (const { key: stem, name, text: word } of spelled) {
      // The same line over and over teaches no more than once.
      if (stems.has(stem) || name.letters.length < 3 || seen.has(`${word}\n${text}`)) continue;
      seen.add(`${word}\n${text}`);
      stems.add(stem);
      const known = met.get(stem) ?? { passages: 0, runs: new Map() };
      met.set(stem, known);
      known.passages++;
      for (const place of [writtenBySound(name, text, names, LEARNT), writtenAsRead(name, text, names)]) {
        if (!place) continue;
        const run = text.slice(place.start, place.end);
        const before = known.runs.get(run);
        known.runs.set(run, { count: (before?.count ?? 0) + 1, cost: Math.min(before?.cost ?? 9, place.cost) });
      }
    }
  }
  const texts = [...new Set(passages.map(({ text }) => text))];
  const learnt = new Map<string, LearntName>();
  for (const [stem, { passages: all, runs }] of met) {
    const [best] = [...runs].sort((a, b) => b[1].count - a[1].count || a[1].cost - b[1].cost);
    if (!best) continue;
    const [run, { count, cost }] = best;
    const isSure = cost <= (run.length > 3 ? SURELY[4] : run.length === 3 ? SURELY[3] : 0);
    if (count < PASSAGES && !isSure) continue;
    const everywhere = texts.filter((text) => text.includes(run)).length;
    if (count / everywhere >= TOGETHER && count / all >= (isSure ? RARELY : TOGETHER)) {
      learnt.set(stem, { run, passages: count });
    }
  }
  return learnt;
}

/** The names of one passage, and which of them answer each other. */
class PassageNames {
  private readonly writtenWords = new Map<CapitalWord, boolean>();

  constructor(
    private readonly passage: NamedPassage,
    private readonly side: SideName,
    private readonly names: Transliteration,
    private readonly learnt: ReadonlyMap<string, LearntName>,
    private readonly links: WordLinks | null,
  ) {}

  /** Words that are names as far as form and lexicon tell, and whether the other side writes them. */
  candidates(): { readonly key: string; readonly isWritten: boolean }[] {
    return this.passage.spelled
      .filter((word) => this.isCertain(word))
      .map((word) => ({ key: word.key, isWritten: this.isWritten(word) }));
  }

  /** The names without an answer; `isHeard` says whether names that sound otherwise are other names. */
  unanswered(isHeard: boolean): UnlistedName[] {
    const { spelled, written } = this.passage;
    const free = written.filter((name) => !this.isSpelled(name));
    const groups = new Map<NameMention, CapitalWord[]>();
    for (const word of spelled) groups.set(word.group, [...(groups.get(word.group) ?? []), word]);
    const open = [...groups.values()].map((words) => ({
      words,
      answered: words.filter((word) => this.isWritten(word)),
    }));
    const missing = open.flatMap(({ words, answered }) => this.known(words, answered, free) ?? []);
    const strange = open.filter(
      ({ words, answered }) => answered.length === 0 && words.every((word) => !missing.includes(word)),
    );
    const others = isHeard && !this.hasLatinName() ? strange.flatMap(({ words }) => this.certain(words)) : [];
    const added = this.addedKnown();
    const rivals = [...added, ...free.filter(({ span }) => !added.some((name) => spansOverlap(name.span, span)))];
    const result = missing.map((word) => this.missing(word, rivals.shift() ?? null, true));
    const persons = others.filter(({ isPerson }) => isPerson);
    const asked = persons.length > 0 ? persons : others.length === 1 && rivals.length === 1 ? others : [];
    for (const { word } of asked) {
      const rival = rivals.shift();
      if (rival) result.push(this.missing(word, rival, persons.length > 0 && rival.isPerson));
      // In a list a person is not meant by a pronoun.
      else if (persons.length > 0 && open.filter(({ answered }) => answered.length > 0).length > 1)
        result.push(this.missing(word, null, true));
    }
    const left = rivals.filter((name) => added.includes(name) || (name.isPerson && !this.isGivenSpelled(name)));
    return [...result, ...left.map((name) => this.added(name, added.includes(name)))];
  }

  /** The word of a mention of which it is known how it would be written, and which is not written so. */
  private known(
    words: readonly CapitalWord[],
    answered: readonly CapitalWord[],
    free: readonly NameMention[],
  ): CapitalWord | null {
    const rest = words.filter((word) => !answered.includes(word) && word.name.letters.length > 2);
    const chinese = rest.find(({ isChinese }) => isChinese);
    if (chinese) return chinese;
    const known = rest.findLast((word) => this.learnt.has(word.key)) ?? null;
    // «Владимир Путин» 普京: one of the names is enough, unless another stands in the place of the surname.
    const isOther = known === words.at(-1) && free.some(({ isPerson }) => isPerson);
    return answered.length === 0 || isOther ? known : null;
  }

  /** The last word of a mention that can be nothing but a name. */
  private certain(words: readonly CapitalWord[]): { word: CapitalWord; isPerson: boolean }[] {
    const certain = words.filter((word) => this.isCertain(word));
    const word = certain.at(-1);
    return word && certain.length >= words.length - 1
      ? [{ word, isPerson: word.group.isPerson || words.length > 1 }]
      : [];
  }

  /** Whether a word is a name and nothing that the lexicon could render otherwise; an adjective or a compound may be. */
  private isCertain({ isName, isChinese, name, text }: CapitalWord): boolean {
    return (
      isName &&
      !isChinese &&
      name.least > 2 &&
      !text.includes('-') &&
      !this.names.derived.test(text) &&
      !this.isRendered(text)
    );
  }

  /** Whether the other side prints a name in Latin letters that this side has not: «Гэри Мортимер», Gary Mortimer博士. */
  private hasLatinName(): boolean {
    const own = this.passage.terms.passage[this.side].text;
    return (this.passage.text.match(/[A-Z][a-z]+/g) ?? []).some((word) => !own.includes(word));
  }

  /** Whether the other side writes a name, in whatever way. */
  private isWritten(word: CapitalWord): boolean {
    const known = this.writtenWords.get(word) ?? this.isWrittenAnyhow(word);
    this.writtenWords.set(word, known);
    return known;
  }

  private isWrittenAnyhow(word: CapitalWord): boolean {
    const { text, written } = this.passage;
    const run = this.learnt.get(word.key)?.run;
    if (run !== undefined && text.includes(run)) return true;
    if (writtenBySound(word.name, text, this.names, STANDS) || writtenAsRead(word.name, text, this.names)) return true;
    if (!word.isChinese && written.some(({ parts }) => parts.some((part) => haveLikeConsonants(word.name, part.text))))
      return true;
    if (!word.isChinese) return false;
    // The West puts the surname last.
    const [first = '', second = ''] = word.text.split(' ');
    if (writtenAsRead(spelledName(second + first, this.names), text, this.names)) return true;
    // A given name of two syllables is enough where the surname has readings that we do not know.
    return second.length > 4 && writtenAsRead(spelledName(second, this.names), text, this.names) !== null;
  }

  /** Whether the lexicon knows what the word means: then it may be rendered by that. */
  private isRendered(word: string): boolean {
    const links = this.links?.entries(this.passage.terms.passage[this.side].side.profile.stem(word)) ?? [];
    return (
      links.some(({ forward, backward }) => Math.max(forward, backward) > KNOWN) || this.isNotion(word.toLowerCase())
    );
  }

  /** Whether a word is one of which the pair of languages knows what answers it («Конвенция»), with no more than an ending behind it. */
  private isNotion(word: string): boolean {
    const { passage } = this.passage.terms;
    const pair = languagePair(passage.source.side.profile.code, passage.target.side.profile.code);
    const beginnings =
      pair?.notionsOf(word, this.names.spelled).flatMap(({ words }) => words[this.names.spelled] ?? []) ?? [];
    return beginnings.some(
      (beginning) => beginning.length > 4 && word.startsWith(beginning) && word.length <= beginning.length + 4,
    );
  }

  /** Whether a name of the other side is spelled here by any word that may be one; of a dotted name its last part counts. */
  private isSpelled({ parts }: NameMention): boolean {
    const { text } = this.passage.terms.passage[this.side];
    const words = text.match(this.names.spellings) ?? [];
    const { text: run, span } = parts.at(-1)!;
    const beyond = this.passage.text.slice(span[0], span[0] + run.length + 3);
    return words.some((word) => {
      const name = spelledName(word, this.names);
      const place = writtenBySound(name, beyond, this.names, STANDS) ?? writtenAsRead(name, run, this.names);
      if (place && (place.end - place.start) * 2 >= run.length && (parts.length === 1 || place.start === 0))
        return true;
      return haveLikeConsonants(name, run);
    });
  }

  /** Whether the first part of a dotted name is spelled here: «Борис Джонсон» 鲍里斯·约翰逊. */
  private isGivenSpelled({ span, text }: Written): boolean {
    const name = this.passage.written.find((each) => each.span[0] === span[0]);
    const parts = name?.parts.slice(0, 1) ?? [];
    return parts.length > 0 && this.isSpelled({ span, text, parts, isPerson: false, begins: false });
  }

  /** Names of other passages that the other side has here, and this side has not. */
  private addedKnown(): Written[] {
    const { text, terms } = this.passage;
    const own = terms.passage[this.side].text;
    const lower = this.names.even(own.replace(/\s/g, ''));
    const found: Written[] = [];
    for (const [stem, { run }] of this.learnt) {
      const at = text.indexOf(run);
      if (at === -1 || run.length < 2 || lower.includes(stem.slice(0, Math.max(3, stem.length - 1)))) continue;
      if (this.isPartOfLonger(at, at + run.length)) continue;
      const span: Span = [at, at + run.length];
      const known = terms[otherSide(this.side)].some(
        (mention) => mention.span[0] < span[1] && span[0] < mention.span[1],
      );
      if (known || this.isSpelled({ span, text: run, parts: [{ span, text: run }], isPerson: false, begins: false }))
        continue;
      found.push({ span, text: run, isPerson: false });
    }
    return found;
  }

  private isPartOfLonger(start: number, end: number): boolean {
    const { text } = this.passage;
    const isOpen = (character: string | undefined) =>
      character === undefined ||
      this.names.besideNames.test(character) ||
      this.names.runs(character + character).length === 0;
    return !isOpen(text[start - 1]) || !isOpen(text[end]);
  }

  private missing({ span, group, key, isName }: CapitalWord, instead: Written | null, sure: boolean): UnlistedName {
    const { terms } = this.passage;
    const { [this.side]: own, [otherSide(this.side)]: other } = terms.passage;
    // «Шавкат Мирзиёев» is shown whole.
    const whole: Span = isName ? [this.startOf(group), Math.max(span[1], group.span[1])] : span;
    const expected = this.learnt.get(key)?.run ?? '';
    const mayBeMeant = instead === null && meansSomebody(other, own);
    return { terms, side: this.side, span: whole, text: own.text.slice(...whole), instead, expected, mayBeMeant, sure };
  }

  /** Where the words of a mention that are no terms begin. */
  private startOf(group: NameMention): number {
    const first = this.passage.spelled.find(
      (word) => word.group === group && word.isName && !this.isNotion(word.text.toLowerCase()),
    );
    return first?.span[0] ?? group.span[0];
  }

  private added({ span, text }: Written, sure: boolean): UnlistedName {
    const { terms } = this.passage;
    const side = otherSide(this.side);
    const mayBeMeant = meansSomebody(terms.passage[this.side], terms.passage[side]);
    return { terms, side, span, text, instead: null, expected: '', mayBeMeant, sure };
  }
}

/** A name in characters. */
type Written = Pick<NameMention, 'span' | 'text' | 'isPerson'>;

/** Whether a text may speak of a person whom the other names: by a pronoun, or by more offices than the other has. */
function meansSomebody({ text, side }: BeadSide, other: BeadSide): boolean {
  const count = (of: string, words: RegExp | undefined) => (words ? (of.match(words)?.length ?? 0) : 0);
  const [here, there] = [personWordsOf(side.profile.code), personWordsOf(other.side.profile.code)];
  return count(text, here?.pronouns) > 0 || count(text, here?.offices) > count(other.text, there?.offices);
}

/** A name missing here and left over next door has moved. */
function withoutMoved(found: readonly UnlistedName[]): UnlistedName[] {
  const moved = new Set<UnlistedName>();
  for (const name of found) {
    if (name.instead || name.expected === '' || moved.has(name)) continue;
    const twin = found.find(
      (each) =>
        !moved.has(each) &&
        each.side !== name.side &&
        each.text === name.expected &&
        Math.abs(each.terms.passage.index - name.terms.passage.index) <= 2,
    );
    if (twin) moved.add(name).add(twin);
  }
  return found.filter((name) => !moved.has(name));
}
