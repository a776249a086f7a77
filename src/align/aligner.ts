import { type LanguageProfile, languageProfile } from '../language/index.js';
import type { Termbase } from '../model/index.js';
import { type BeadCost, sumCosts } from './cost/cost.js';
import { firstLengthModel, type LengthModel, lengthCost, pairLengthCost } from './cost/length.js';
import { splitCost } from './cost/split.js';
import { type BeadTable, tabulate } from './cost/table.js';
import { makeTranslationModel, type TranslationModel, translationCost } from './cost/translation.js';
import { type SegmentVectors, selectVectors, vectorCost } from './cost/vectors.js';
import { type CapitalWord, capitalWords } from './feature/capitals.js';
import { clauseCutter, type Pieces } from './feature/clauses.js';
import { extractFeatures, type Features, joinFeatures, selectFeatures } from './feature/features.js';
import { knownPairs, pairLinks } from './lexicon/known-pairs.js';
import { type LearningPair, learnLinks } from './lexicon/learn.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { joinLinks, type Link, learntLinks, lexiconLinks, sharedLinks } from './lexicon/links.js';
import { namePairs } from './lexicon/name-pairs.js';
import { findAnchors } from './search/anchors.js';
import { type Band, bandAround, fullBand, type Waypoint } from './search/band.js';
import { type BeadPrior, makePrior } from './search/bead-types.js';
import type { PathBead } from './search/path.js';
import { beadPosteriors, pathConfidence } from './search/posterior.js';
import { contestedBeads, rememberedCost, retested } from './search/retest.js';
import { cheapestPath } from './search/viterbi.js';

/** What the aligner may know beforehand, beside the two texts. */
export interface AlignOptions {
  /** Word links; without them the aligner knows lengths, numbers, names in Latin letters and what it learns by itself. */
  readonly lexicon?: Lexicon;
  /** Terms of which one language answers the other; joined with the lexicon. */
  readonly termbase?: Termbase;
  /** Translations that are known already, source and target, from a memory say; words are learnt from them, too. */
  readonly examples?: readonly (readonly [source: string, target: string])[];
  /**
   * One vector for each segment of both sides, in order, from a sentence-embedding model: see {@link embedSegments}. Others
   * than one for each, of one length and finite, are refused as `align/bad-vectors`.
   */
  readonly vectors?: SegmentVectors;
  /** How often it learns from what it aligned and aligns again. Default 2; 0 trusts the lexicon alone. */
  readonly rounds?: number;
}

/** A bead of a path with the chance that it is right. */
export interface SureBead extends PathBead {
  readonly confidence: number;
}

/** A bead from which word links can be learnt: places of its segments, and its cost. */
export interface LearningBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly cost: number;
}

/** Knobs with their defaults; bench/align fits them on held-back parts of the training texts. */
export const tuning = {
  lengthWeight: 1,
  translationWeight: 0.9,
  temperature: 1.9,
};

/** Matrices up to this many cells are searched whole. */
const SMALL = 10_000;
/** Parts of up to so many segments a side are short. */
const SHORT = 8;
/**
 * Half the width of the first band, in segments, how many segments off its way it begins and ends, and how often it is
 * widened to twice the width at most. In a long text the path would touch the edge of so narrow a band somewhere, and all be sought again.
 */
const NARROW = { margin: 3, reach: 2 };
const LESS_NARROW = { margin: 4, reach: 3 };
const LONG = 10_000;
const WIDENINGS = 4;
/** A link so strong is a translation. */
const SURE = 0.2;
/** How many segments a bead may have on one side: in the end, and while the text is only learnt from. */
const MOST = 4;
const ROUGH = 3;
/** What so small a share of new beads could teach is not worth learning everything again. */
const NOTHING_NEW = 0.02;
/** Links that count for less after a round of learning are not looked at again. */
const HOPELESS = 0.015;
/** Beads of ways that cost so much more than the cheapest, in nats, are not looked at more closely. */
const REACH = 11.7;

/** Two texts ready to be compared: their features and all that is known about how those answer each other. */
export class Aligner {
  readonly source: Features;
  readonly target: Features;
  private readonly sourceClauses: (segment: number) => Pieces;
  private readonly targetClauses: (segment: number) => Pieces;
  private readonly vectors: SegmentVectors | undefined;
  private readonly shared: readonly Link[];
  private readonly known: readonly Link[];
  private learnt: readonly Link[] = [];
  /** The beads from which that was learnt. */
  private lessons: ReadonlySet<string> = new Set();
  /** What the last pass over the whole text found, what its beads cost, and by which model. */
  private path: readonly PathBead[] = [];
  private passed: { readonly model: TranslationModel; readonly table: BeadTable } | null = null;
  private readonly length: LengthModel;
  private readonly prior: BeadPrior = makePrior(MOST);
  private readonly roughPrior: BeadPrior = makePrior(ROUGH);
  private model: TranslationModel;

  constructor(
    source: readonly string[],
    target: readonly string[],
    sourceLanguage: string,
    targetLanguage: string,
    options: AlignOptions = {},
  ) {
    const from: LanguageProfile = languageProfile(sourceLanguage);
    const to: LanguageProfile = languageProfile(targetLanguage);
    const left = extractFeatures(source, from);
    const right = extractFeatures(target, to);
    this.source = left;
    this.target = right;
    this.shared = sharedLinks(this.source, this.target);
    this.vectors = options.vectors;
    const [sourceCapitals, targetCapitals] = [capitalWords(source, from, left), capitalWords(target, to, right)];
    const known = [
      ...knownLinks(this.source, this.target, from.code, to.code, options.lexicon),
      ...pairLinks(this.source, this.target, knownPairs(from, to, options), from, to),
    ];
    const names = namePairs(
      {
        texts: source,
        profile: from,
        vocabulary: left.vocabulary,
        capitals: withoutKnown(sourceCapitals, this.source, known, 'source'),
      },
      {
        texts: target,
        profile: to,
        vocabulary: right.vocabulary,
        capitals: withoutKnown(targetCapitals, this.target, known, 'target'),
      },
    );
    this.known = [...known, ...pairLinks(this.source, this.target, names, from, to)];
    this.sourceClauses = clauseCutter(source, left.mentions, left.vocabulary, from, sourceCapitals);
    this.targetClauses = clauseCutter(target, right.mentions, right.vocabulary, to, targetCapitals);
    this.length = firstLengthModel(this.source, this.target, to.expansion / from.expansion);
    this.model = this.makeModel();
  }

  /** The best alignment as things are known now. */
  align(): readonly PathBead[] {
    const { model, vectors } = this;
    // A first pass is only learnt from; what comes after it may be the last but for the closer test.
    const [prior, most] = this.path.length === 0 ? [this.roughPrior, ROUGH] : [this.prior, MOST];
    this.path = widened(this.band(model), (band) => {
      const table = tabulate(this.cost(model, band, vectors, most), band, prior);
      this.passed = { model, table };
      const path = cheapestPath(table);
      return { path, result: () => path };
    });
    return this.path;
  }

  /** The same with a closer look at every bead, and the chance that it is right. */
  alignSurely(): SureBead[] {
    const every = (size: number) => Array.from({ length: size }, (_, index) => index);
    return this.alignCloser(this.model, every(this.source.size), every(this.target.size));
  }

  /**
   * Aligns some segments of each side that are known to answer each other as wholes; places in the beads are places in the
   * lists. The closer test guards against a missing line that its neighbour swallows. Inside a cell or a short paragraph
   * lines hardly ever miss, while words cross sentence borders freely, so there the first search has the last word.
   */
  alignPart(sourceSegments: readonly number[], targetSegments: readonly number[]): SureBead[] {
    const source = selectFeatures(this.source, sourceSegments);
    const target = selectFeatures(this.target, targetSegments);
    const model = { ...this.model, source, target };
    if (Math.max(source.size, target.size) > SHORT) return this.alignCloser(model, sourceSegments, targetSegments);
    const band = fullBand(source.size, target.size);
    const vectors = selectVectors(this.vectors, sourceSegments, targetSegments);
    return surely(tabulate(this.cost(model, band, vectors), band, this.prior)).result();
  }

  private alignCloser(
    model: TranslationModel,
    sourceSegments: readonly number[],
    targetSegments: readonly number[],
  ): SureBead[] {
    const vectors = selectVectors(this.vectors, sourceSegments, targetSegments);
    const split = splitCost(model, {
      clauses: {
        source: (place) => this.sourceClauses(sourceSegments[place]!),
        target: (place) => this.targetClauses(targetSegments[place]!),
      },
      lengthCost: pairLengthCost(this.length, tuning.lengthWeight),
      weight: tuning.translationWeight,
    });
    const closer = rememberedCost(vectors ? sumCosts([split, vectorCost(vectors)]) : split);
    const bandOf = this.band(model);
    // Where the last pass taught nothing new, what its beads cost stands.
    const passed = this.passed?.model === model && this.passed.table.prior === this.prior ? this.passed.table : null;
    return widened(
      (widenings) => (passed && widenings === 0 ? passed.band : bandOf(widenings)),
      (band) => {
        const rough = passed?.band === band ? passed : tabulate(this.cost(model, band, vectors), band, this.prior);
        return surely(retested(rough, closer, contestedBeads(rough, REACH)));
      },
    );
  }

  /** How groups of segments answer each other, each as if it were one: to learn from, without the chance of each bead. */
  pairGroups(
    sourceGroups: readonly (readonly number[])[],
    targetGroups: readonly (readonly number[])[],
    extra: BeadCost,
  ): readonly PathBead[] {
    const model = this.groupModel(sourceGroups, targetGroups);
    return widened(this.band(model), (band) => {
      const path = cheapestPath(tabulate(sumCosts([this.cost(model, band), extra]), band, this.prior));
      return { path, result: () => path };
    });
  }

  /** The same with the chance that each bead is right. */
  alignGroups(
    sourceGroups: readonly (readonly number[])[],
    targetGroups: readonly (readonly number[])[],
    extra: BeadCost,
  ): SureBead[] {
    const model = this.groupModel(sourceGroups, targetGroups);
    return widened(this.band(model), (band) =>
      surely(tabulate(sumCosts([this.cost(model, band), extra]), band, this.prior)),
    );
  }

  private groupModel(
    sourceGroups: readonly (readonly number[])[],
    targetGroups: readonly (readonly number[])[],
  ): TranslationModel {
    const source = joinFeatures(this.source, sourceGroups);
    const target = joinFeatures(this.target, targetGroups);
    return { ...this.model, source, target };
  }

  /** Learns word links from beads that speak for themselves, unless nearly all of them taught it what it knows already. */
  learn(beads: readonly LearningBead[]): void {
    const telling = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0 && bead.cost <= 0);
    const before = this.lessons;
    this.lessons = new Set(telling.map(({ source, target }) => `${source}:${target}`));
    const fresh = [...this.lessons].filter((lesson) => !before.has(lesson)).length;
    if (fresh <= NOTHING_NEW * this.lessons.size) return;
    const pairs = telling.map(
      (bead): LearningPair => ({
        source: featureIds(this.source, bead.source),
        target: featureIds(this.target, bead.target),
        weight: 1,
      }),
    );
    const size = this.target.vocabulary.size;
    const known = joinLinks(this.source.vocabulary.size, size, [this.shared, this.known]);
    const table = learnLinks(pairs, {
      sourceSize: this.source.vocabulary.size,
      targetSize: size,
      rounds: 1,
      agreeingRounds: 3,
      discount: 1,
      smoothing: 1,
      limit: 2_500_000,
      minimum: pairs.length < 300 ? 2 : pairs.length < 3000 ? 3 : 4,
      hopeless: HOPELESS,
      known,
    });
    this.learnt = learntLinks(table);
    this.model = this.makeModel();
  }

  private makeModel(): TranslationModel {
    const links = joinLinks(this.source.vocabulary.size, this.target.vocabulary.size, [
      this.shared,
      this.known,
      this.learnt,
    ]);
    return makeTranslationModel(this.source, this.target, links);
  }

  /** Where to look: the whole of a small matrix, else along what an earlier pass found, else along anchors. */
  private band({ source, target }: TranslationModel): (widenings: number) => Band {
    const [rows, columns] = [source.size, target.size];
    if ((rows + 1) * (columns + 1) <= SMALL) return () => fullBand(rows, columns);
    const { margin: first, reach } = Math.max(rows, columns) < LONG ? NARROW : LESS_NARROW;
    const margin = (widenings: number) => first * 2 ** widenings;
    const whole = source === this.source && target === this.target;
    if (whole && this.path.length > 0 && isTrusted(this.path)) {
      const waypoints = this.path
        .filter((bead) => bead.m > 0 && bead.n > 0)
        .map((bead): Waypoint => [bead.source, bead.target]);
      return (widenings) =>
        bandAround(rows, columns, waypoints, { margin: Math.ceil(margin(widenings) / 2), reach: reach - 1 });
    }
    const waypoints = findAnchors({ ...this.model, source, target });
    return (widenings) => bandAround(rows, columns, waypoints, { margin: margin(widenings), reach });
  }

  private cost(model: TranslationModel, band: Band, vectors?: SegmentVectors, most = MOST): BeadCost {
    return sumCosts([
      ...(vectors ? [vectorCost(vectors)] : []),
      translationCost(model, band, most, tuning.translationWeight),
      lengthCost(model.source, model.target, this.length, tuning.lengthWeight),
    ]);
  }
}

/**
 * Searches a narrow band first, and a wider one for as long as the path runs along its edge.
 */
function widened<T>(
  bandOf: (widenings: number) => Band,
  search: (band: Band) => { path: readonly PathBead[]; result: () => T },
): T {
  for (let widenings = 0; ; widenings++) {
    const band = bandOf(widenings);
    const { path, result } = search(band);
    if (widenings >= WIDENINGS || !touchesEdge(path, band)) return result();
  }
}

function touchesEdge(path: readonly PathBead[], { low, high, columns }: Band): boolean {
  return path.some(
    ({ source: i, target: j }) => (j <= low[i]! && low[i]! > 0) || (j >= high[i]! && high[i]! < columns),
  );
}

/** Whether a path pairs most of the text: only then is it a guide to where to look. */
function isTrusted(path: readonly PathBead[]): boolean {
  const good = path.filter((bead) => bead.m > 0 && bead.n > 0 && bead.cost < 0).length;
  return good > 0.7 * path.length;
}

/** The cheapest path and, when asked for, the chance of each of its beads: a path that is searched again needs none. */
function surely(table: BeadTable): { path: readonly PathBead[]; result: () => SureBead[] } {
  const path = cheapestPath(table);
  const result = () => {
    const confidence = pathConfidence(path, beadPosteriors(table, tuning.temperature), table.band);
    return path.map((bead, index) => ({ ...bead, confidence: confidence[index]! }));
  };
  return { path, result };
}

/** A word whose translation is known need not be looked for by its sound. */
function withoutKnown(
  capitals: ReadonlyMap<string, CapitalWord>,
  features: Features,
  known: readonly Link[],
  side: 'source' | 'target',
): ReadonlyMap<string, CapitalWord> {
  const strong = new Set(
    known.filter(({ forward, backward }) => Math.max(forward, backward) > SURE).map((link) => link[side]),
  );
  return new Map([...capitals].filter(([stem]) => !strong.has(features.vocabulary.find(stem) ?? -1)));
}

function featureIds(features: Features, segments: readonly number[]): Int32Array {
  if (segments.length === 1)
    return features.ids.subarray(features.starts[segments[0]!], features.starts[segments[0]! + 1]);
  return Int32Array.from(
    new Set(segments.flatMap((one) => [...features.ids.subarray(features.starts[one], features.starts[one + 1])])),
  );
}

function knownLinks(
  source: Features,
  target: Features,
  from: string,
  to: string,
  lexicon: Lexicon | undefined,
): Link[] {
  if (!lexicon) return [];
  if (lexicon.source === from && lexicon.target === to) return lexiconLinks(source, target, lexicon, false);
  if (lexicon.source === to && lexicon.target === from) return lexiconLinks(source, target, lexicon, true);
  return [];
}
