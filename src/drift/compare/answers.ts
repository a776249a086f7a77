import { languagePair, type Notion } from '../../language/pair/index.js';
import type { Span } from '../../model/index.js';
import type { BeadSide, WordLinks } from '../context.js';
import { learnAnswers } from './learnt-answers.js';
import { otherSide, type PassageTerms, type SideName, type TermView } from './term-view.js';
import { beadAt, evenForm, type PassageWord, settledSpans, wordsOf } from './words.js';

/**
 * What stands for a word on the other side. `own`: something that answers nothing else; `shared`: only what answers
 * another word already; `none`.
 */
export type Answer = 'own' | 'shared' | 'none';

/** A word with its answer. */
export interface AnsweredWord extends PassageWord {
  readonly answer: Answer;
  /** Where its own answer stands in the other side's text, or `null`. */
  readonly place: Span | null;
  /** How much the tie proves, 0 to 1: a word of one character stands nearly everywhere. Of a shared answer, how much it would. */
  readonly strength: number;
}

/** A candidate of less strength than this, if another word has taken it, is no answer. */
const FAINT = 0.6;

/** Whether nothing answers a word, or only what is too faint to count and answers another word. */
export const isUnanswered = ({ answer, strength }: AnsweredWord): boolean =>
  answer === 'none' || (answer === 'shared' && strength > 0 && strength < FAINT);

export interface AnsweredPassage {
  readonly terms: PassageTerms;
  readonly words: Readonly<Record<SideName, readonly AnsweredWord[]>>;
}

/** Links weaker than this prove nothing. */
const WEAKEST_LINK = 0.03;
/** Strength of a link that the two texts taught themselves. */
export const LEARNT_LINK = 0.85;
/** An answer stands in the same bead or so many beads away. */
const REACH = 2;
/** So many places of an answer are looked at, the nearest first. */
const PLACES = 12;

/**
 * The words of all passages with their answers. A word may be answered by the notions of the pair of languages, by the
 * lexicon, and by what the texts themselves use for it again and again; each place answers one word, the surest and
 * nearest links first: competitive linking (Melamed 2000). A word whose every answer is taken is told apart from one
 * that has none.
 */
export function answeredPassages(view: TermView, links: WordLinks | null): AnsweredPassage[] {
  const passages = view.passages
    .filter(({ passage }) => passage.source.block?.type !== 'table-header')
    .map((terms) => new Answering(terms, links));
  const first = passages.map((passage) => passage.answer(null));
  const [one] = view.passages;
  const learnt = one ? learnAnswers(first, askingSide(one, links)) : new Map();
  return learnt.size > 0 ? passages.map((passage) => passage.answer(learnt)) : first;
}

function askingSide({ passage: { source, target } }: PassageTerms, links: WordLinks | null): SideName {
  const first = links?.source ?? (source.side.profile.joiner === ' ' ? source : target).side.profile.code;
  return source.side.profile.code === first ? 'source' : 'target';
}

/** A place on the other side that may answer a word. */
interface Candidate {
  readonly word: number;
  readonly span: Span;
  readonly strength: number;
  readonly distance: number;
}

interface Place {
  readonly span: Span;
  readonly strength: number;
}

class Answering {
  private readonly words: Readonly<Record<SideName, readonly PassageWord[]>>;
  /** The side whose words are looked up: where words are parted by spaces, or the lexicon's first. */
  private readonly asking: SideName;
  private readonly places: Places;
  /** The bead of each character of the other side. */
  private readonly beads: Int32Array;
  /** Answers of a word by what is known beforehand. */
  private readonly known: readonly (readonly Place[])[];

  constructor(
    private readonly terms: PassageTerms,
    links: WordLinks | null,
  ) {
    this.words = { source: wordsOf(terms, 'source', links), target: wordsOf(terms, 'target', links) };
    this.asking = askingSide(terms, links);
    const own = terms.passage[this.asking];
    const other = terms.passage[otherSide(this.asking)];
    this.places = new Places(other, settledSpans(terms, otherSide(this.asking)));
    this.beads = Int32Array.from(other.text, (_, at) => beadAt(terms.passage, otherSide(this.asking), at));
    const pair = languagePair(own.side.profile.code, other.side.profile.code);
    const speaks = links?.source === own.side.profile.code && links.target === other.side.profile.code;
    this.known = this.words[this.asking].map((word) => {
      if (word.stem === '') return [];
      const notions = pair?.notionsOf(evenForm(word.text), own.side.profile.code) ?? [];
      const linked = speaks ? (links?.entries(word.stem) ?? []) : [];
      return [
        ...notions.flatMap((notion) => this.places.ofNotion(notion)),
        ...linked
          .filter(({ forward }) => forward >= WEAKEST_LINK)
          .flatMap(({ target: form, forward }) => this.places.of(form, linkStrength(form, forward))),
      ];
    });
  }

  answer(learnt: ReadonlyMap<string, readonly string[]> | null): AnsweredPassage {
    const { passage } = this.terms;
    const answering = otherSide(this.asking);
    const [own, other] = [this.words[this.asking], this.words[answering]];
    const text = passage[answering].text;
    const owner = new Int32Array(text.length).fill(-1);
    const touched = new Float32Array(text.length);
    const chosen = new Map<number, Candidate>();
    const shared = new Set<number>();
    for (const candidate of this.candidates(learnt)) {
      const [start, end] = candidate.span;
      // The surest come first.
      for (let at = start; at < end; at++) touched[at] ||= candidate.strength;
      if (chosen.has(candidate.word)) continue;
      shared.add(candidate.word);
      if (owner.subarray(start, end).some((word) => word !== -1)) continue;
      owner.fill(candidate.word, start, end);
      chosen.set(candidate.word, candidate);
    }
    const asked = own.map((word, index): AnsweredWord => {
      const link = chosen.get(index);
      if (word.settled !== null) return settled(word);
      if (link) return { ...word, answer: 'own', place: link.span, strength: link.strength };
      return { ...word, answer: shared.has(index) ? 'shared' : 'none', place: null, strength: 0 };
    });
    const answered = other.map((word): AnsweredWord => {
      if (word.settled !== null) return settled(word);
      const owners = [...new Set(owner.subarray(...word.span))].filter((index) => index !== -1);
      if (owners.length === 0) {
        const strength = Math.max(...touched.subarray(...word.span));
        return { ...word, answer: strength > 0 ? 'shared' : 'none', place: null, strength };
      }
      const strength = Math.max(...owners.map((index) => chosen.get(index)!.strength));
      return { ...word, answer: 'own', place: own[owners.at(-1)!]!.span, strength };
    });
    const words = this.asking === 'source' ? { source: asked, target: answered } : { source: answered, target: asked };
    return { terms: this.terms, words };
  }

  /** All that may answer, the surest first, then the nearest to where it would stand if the sides ran in step. */
  private candidates(learnt: ReadonlyMap<string, readonly string[]> | null): Candidate[] {
    const { passage } = this.terms;
    const ratio = passage[otherSide(this.asking)].text.length / Math.max(1, passage[this.asking].text.length);
    return this.words[this.asking]
      .flatMap((word, index) => {
        const taught = word.stem === '' ? [] : (learnt?.get(word.stem) ?? []);
        const places = [...this.known[index]!, ...taught.flatMap((form) => this.places.of(form, LEARNT_LINK))];
        const here = places
          .filter(({ span }) => Math.abs(this.beads[span[0]]! - word.bead) <= REACH)
          .map(({ span, strength }): Candidate => {
            const distance = Math.abs(span[0] - word.span[0] * ratio);
            return {
              word: index,
              span,
              strength: this.beads[span[0]] === word.bead ? strength : strength / 2,
              distance,
            };
          });
        return here.length > PLACES ? here.sort((a, b) => a.distance - b.distance).slice(0, PLACES) : here;
      })
      .sort((a, b) => b.strength - a.strength || a.distance - b.distance || a.word - b.word);
  }
}

function settled(word: PassageWord): AnsweredWord {
  return { ...word, answer: word.settled ? 'own' : 'none', place: null, strength: word.settled ? 1 : 0 };
}

/** One character stands in many words; two are rather sure. */
const notionStrength = (word: string) => (word.length === 1 ? 0.35 : 0.9 + 0.05 * word.length);
const linkStrength = (form: string, forward: number) =>
  form.length === 1 ? 0.05 + 0.4 * forward : 0.3 + 0.6 * forward;

/** Where forms stand in a text. */
class Places {
  private readonly starts = new Map<string, number[]>();
  private readonly ofNotions = new Map<Notion, readonly Place[]>();
  private readonly text: string;
  private readonly tokens: readonly { readonly text: string; readonly stem: string; readonly span: Span }[];

  constructor(
    private readonly side: BeadSide,
    settled: readonly Span[],
  ) {
    let text = side.text;
    for (const [start, end] of settled) text = text.slice(0, start) + '|'.repeat(end - start) + text.slice(end);
    this.text = text;
    const { profile } = side.side;
    this.tokens =
      profile.joiner === ''
        ? []
        : profile.tokenize(text).map(({ text: word, stem, span }) => ({ text: evenForm(word), stem, span }));
    if (profile.joiner === '') for (let at = 0; at < text.length; at++) this.add(text[at]!, at);
  }

  /** The places of a stem, or of the characters themselves where words are not parted. */
  of(form: string, strength: number): Place[] {
    const spans =
      this.side.side.profile.joiner === ''
        ? (this.starts.get(form[0] ?? '') ?? [])
            .filter((at) => this.text.startsWith(form, at))
            .map((at): Span => [at, at + form.length])
        : this.tokens.filter(({ stem }) => stem === form).map(({ span }) => span);
    return spans.map((span) => ({ span, strength }));
  }

  ofNotion(notion: Notion): readonly Place[] {
    const known = this.ofNotions.get(notion);
    if (known) return known;
    const { code, joiner } = this.side.side.profile;
    const wanted = notion.words[code] ?? [];
    const found =
      joiner === ''
        ? wanted.flatMap((word) => this.of(word, notionStrength(word)))
        : this.tokens
            .filter(({ text }) => wanted.some((beginning) => fits(text, beginning)))
            .map(({ span }) => ({ span, strength: 1 }));
    this.ofNotions.set(notion, found);
    return found;
  }

  private add(character: string, at: number): void {
    const list = this.starts.get(character);
    if (list) list.push(at);
    else this.starts.set(character, [at]);
  }
}

const fits = (word: string, beginning: string) =>
  beginning.endsWith('.') ? word === beginning.slice(0, -1) : word.startsWith(beginning);
