import { type LanguageProfile, languageProfile } from '../language/index.js';
import type { Alignment, SegmentedDocument } from '../model/index.js';

/** A pair of expressions that answer each other so often that they may be a term and its rendering. */
export interface TermCandidate {
  /** In the shortest form in which it stands: often the nominative. */
  readonly source: string;
  readonly target: string;
  /** Beads in which both stand, and in which each stands at all. */
  readonly together: number;
  readonly sourceCount: number;
  readonly targetCount: number;
  /** Dunning's log-likelihood ratio of standing together (Computational Linguistics 19, 1993); higher is surer. */
  readonly score: number;
  /** A bead in which both stand. */
  readonly context: { readonly source: string; readonly target: string };
}

export interface TermCandidateOptions {
  /** Beads in which both must stand. Default 2. */
  readonly minimum?: number;
  /** How many are given, the surest first. Default 200. */
  readonly limit?: number;
}

/** Longest expression looked at, in words and in characters of a language without spaces. */
const LONGEST = { ' ': 6, '': 14 } as const;
/** Of an expression's beads this share must have the other one too, on both sides: a term has one name. */
const AGREEMENT = 0.5;
/** Dunning's ratio at which chance is one in 1,000. */
const SURE = 10.83;

interface Expression {
  readonly text: string;
  readonly size: number;
  readonly beads: number[];
}

/**
 * Term pairs proposed from an alignment, for a person to confirm: expressions of up to six words (fourteen characters in
 * a language without spaces) that begin and end with a content word, and stand in the same beads far more often than by
 * chance. Of expressions that hold each other and stand in the same beads the longest remains.
 */
export function termCandidates(
  source: SegmentedDocument,
  target: SegmentedDocument,
  alignment: Alignment,
  options: TermCandidateOptions = {},
): TermCandidate[] {
  const { minimum = 2, limit = 200 } = options;
  const texts = (document: SegmentedDocument) => new Map(document.segments.map(({ id, text }) => [id, text]));
  const [sourceText, targetText] = [texts(source), texts(target)];
  const seen = new Set<string>();
  const beads = alignment.beads.flatMap((bead) => {
    const pair = {
      source: bead.source.map((id) => sourceText.get(id) ?? '').join(' '),
      target: bead.target.map((id) => targetText.get(id) ?? '').join(''),
    };
    // A cell printed in every row proves nothing by being there again.
    const key = `${pair.source}\n${pair.target}`;
    if (pair.source === '' || pair.target === '' || seen.has(key)) return [];
    seen.add(key);
    return [pair];
  });
  const left = expressionsOf(
    beads.map((bead) => bead.source),
    languageProfile(source.language),
    minimum,
  );
  const right = expressionsOf(
    beads.map((bead) => bead.target),
    languageProfile(target.language),
    minimum,
  );

  const byBead = new Map<number, Expression[]>();
  for (const expression of right) {
    for (const bead of expression.beads) {
      const list = byBead.get(bead);
      if (list) list.push(expression);
      else byBead.set(bead, [expression]);
    }
  }
  const candidates: (TermCandidate & { readonly size: number })[] = [];
  for (const expression of left) {
    const together = new Map<Expression, number>();
    for (const bead of expression.beads) {
      for (const other of byBead.get(bead) ?? []) together.set(other, (together.get(other) ?? 0) + 1);
    }
    let best: (TermCandidate & { readonly size: number }) | null = null;
    for (const [other, count] of together) {
      if (count < minimum || count < AGREEMENT * Math.max(expression.beads.length, other.beads.length)) continue;
      const score = logLikelihood(count, expression.beads.length, other.beads.length, beads.length);
      if (score < SURE) continue;
      if (best && (score < best.score || (score === best.score && other.size <= best.size))) continue;
      const bead = beads[expression.beads.find((at) => other.beads.includes(at))!]!;
      best = {
        source: expression.text,
        target: other.text,
        together: count,
        sourceCount: expression.beads.length,
        targetCount: other.beads.length,
        score,
        size: other.size,
        context: bead,
      };
    }
    if (best) candidates.push(best);
  }
  return longestOnly(candidates)
    .sort((a, b) => b.score - a.score || (a.source < b.source ? -1 : 1))
    .slice(0, limit)
    .map(({ size: _, ...candidate }) => candidate);
}

interface Found {
  text: string;
  readonly size: number;
  readonly beads: Set<number>;
  /** Keys of the parts that one step shortens it to. */
  readonly parts: readonly string[];
}

/** All expressions of a language that stand in `minimum` beads at least and are not always part of one longer. */
function expressionsOf(texts: readonly string[], profile: LanguageProfile, minimum: number): Expression[] {
  const found = new Map<string, Found>();
  texts.forEach((text, bead) => {
    for (const { key, form, size, parts } of profile.joiner === '' ? runs(text, profile) : phrases(text, profile)) {
      const known = found.get(key);
      if (!known) found.set(key, { text: form, size, beads: new Set([bead]), parts });
      else {
        known.beads.add(bead);
        if (isPlainer(form, known.text)) known.text = form;
      }
    }
  });
  const held = new Set<string>();
  for (const { beads, parts } of found.values()) {
    for (const part of parts) if (found.get(part)?.beads.size === beads.size) held.add(part);
  }
  return [...found]
    .filter(([key, { beads }]) => beads.size >= minimum && !held.has(key))
    .map(([, { text, size, beads }]) => ({ text, size, beads: [...beads] }));
}

/** A heading in capitals is not how a term is written, and the nominative is shorter than most cases. */
function isPlainer(form: string, than: string): boolean {
  const [isShouted, wasShouted] = [form, than].map((text) => text === text.toUpperCase());
  return isShouted === wasShouted ? form.length < than.length : !isShouted;
}

/** Phrases without a verb and without a date; an adjective alone is none. */
function* phrases(text: string, profile: LanguageProfile) {
  const dates = profile.findDates(text);
  const tokens = profile.tokenize(text).map((token) => ({
    ...token,
    kind: dates.some(({ span }) => span[0] <= token.span[0] && token.span[1] <= span[1]) ? 'number' : token.kind,
    part: token.kind === 'word' ? profile.guessPartOfSpeech?.(token.text) : undefined,
  }));
  const isContent = (at: number) => {
    const token = tokens[at]!;
    if (token.part === 'verb') return false;
    return token.kind === 'word' && token.text.length > 2 && !profile.functionWords.has(token.text.toLowerCase());
  };
  for (let from = 0; from < tokens.length; from++) {
    if (!isContent(from)) continue;
    let words = 0;
    for (let to = from; to < tokens.length && words < LONGEST[' ']; to++) {
      const token = tokens[to]!;
      if ((token.kind !== 'word' && token.text !== '-') || token.part === 'verb') break;
      if (token.kind === 'word') words++;
      if (words === 1 && token.part === 'adjective') continue;
      if (!isContent(to) || (words === 1 && token.text.length < 4 && token.text !== token.text.toUpperCase())) continue;
      const stems = tokens
        .slice(from, to + 1)
        .filter(({ kind }) => kind === 'word')
        .map(({ stem }) => stem);
      // Function words at the ends go with the content word that is taken off.
      const parts = stems.flatMap((_, cut) => (cut === 0 ? [] : [stems.slice(cut), stems.slice(0, -cut)]));
      yield {
        key: stems.join(' '),
        form: text.slice(tokens[from]!.span[0], token.span[1]),
        size: words,
        parts: parts.map((part) => part.join(' ')),
      };
    }
  }
}

/** Characters that join expressions and are part of none at its ends. */
const JOINERS = /^[的和与及等了在是将对为并或把由于以]$/u;

/**
 * Runs of words of a language without spaces, as its dictionary cuts them; words of one character count, since a term of
 * the field (上合组织) may begin with one.
 */
function* runs(text: string, profile: LanguageProfile) {
  const words = profile.tokenize(text);
  for (let from = 0; from < words.length; from++) {
    let form = '';
    for (let to = from; to < words.length; to++) {
      const word = words[to]!;
      if (word.kind !== 'word' || !profile.letter.test(word.text)) break;
      if (to === from && JOINERS.test(word.text)) break;
      form += word.text;
      if (form.length > LONGEST['']) break;
      if (form.length < 2 || JOINERS.test(word.text)) continue;
      const parts = [form.slice(words[from]!.text.length), form.slice(0, -word.text.length)];
      yield { key: form, form, size: form.length, parts };
    }
  }
}

/** Dunning's −2 ln λ for two expressions that stand together in `both` of `all` beads; 0 where less often than by chance. */
function logLikelihood(both: number, first: number, second: number, all: number): number {
  if (both * all <= first * second) return 0;
  const term = (count: number, expected: number) => (count === 0 ? 0 : count * Math.log(count / expected));
  const cells = [
    [both, (first * second) / all],
    [first - both, (first * (all - second)) / all],
    [second - both, ((all - first) * second) / all],
    [all - first - second + both, ((all - first) * (all - second)) / all],
  ] as const;
  return 2 * cells.reduce((sum, [count, expected]) => sum + term(count, expected), 0);
}

/** Leaves out a candidate whose source lies inside another's that is met as often and says the same of the target. */
function longestOnly<C extends TermCandidate>(candidates: readonly C[]): C[] {
  return candidates.filter(
    (candidate) =>
      !candidates.some(
        (other) =>
          other !== candidate &&
          other.together >= candidate.together &&
          other.source.length >= candidate.source.length &&
          other.source.toLowerCase().includes(candidate.source.toLowerCase()) &&
          (other.target.includes(candidate.target) || candidate.target.includes(other.target)) &&
          (other.source.length > candidate.source.length || other.target.length > candidate.target.length),
      ),
  );
}
