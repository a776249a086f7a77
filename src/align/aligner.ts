import { type LanguageProfile, languageProfile } from '../language/index.js';
import { cachedCost } from './cost/cache.js';
import { type BeadCost, sumCosts } from './cost/cost.js';
import { firstLengthModel, type LengthModel, lengthCost } from './cost/length.js';
import { makeTranslationModel, type TranslationModel, translationCost } from './cost/translation.js';
import { extractFeatures, type Features } from './feature/features.js';
import { type LearningPair, learnLinks } from './lexicon/learn.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { joinLinks, type Link, learntLinks, lexiconLinks, sharedLinks } from './lexicon/links.js';
import { findAnchors } from './search/anchors.js';
import { type Band, bandAround, fullBand, type Waypoint } from './search/band.js';
import { type BeadPrior, makePrior } from './search/bead-types.js';
import type { PathBead } from './search/path.js';
import { beadPosteriors, pathConfidence } from './search/posterior.js';
import { cheapestPath } from './search/viterbi.js';

/** What the aligner may know beforehand, beside the two texts. */
export interface AlignOptions {
  /** Word links; without them the aligner knows lengths, numbers, names in Latin letters and what it learns by itself. */
  readonly lexicon?: Lexicon;
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
export const tuning: Record<string, number> = {
  lengthWeight: 1,
  translationWeight: 1,
  margin: 8,
  reach: 4,
  temperature: 2,
};

/** Matrices up to this many cells are searched whole. */
const SMALL = 10_000;

/** Two texts ready to be compared: their features and all that is known about how those answer each other. */
export class Aligner {
  readonly source: Features;
  readonly target: Features;
  private readonly shared: readonly Link[];
  private readonly known: readonly Link[];
  private learnt: readonly Link[] = [];
  private length: LengthModel;
  private prior: BeadPrior = makePrior();
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
    this.source = extractFeatures(source, from);
    this.target = extractFeatures(target, to);
    this.shared = sharedLinks(this.source, this.target);
    this.known = knownLinks(this.source, this.target, from.code, to.code, options.lexicon);
    this.length = firstLengthModel(this.source, this.target, to.expansion / from.expansion);
    this.model = this.makeModel();
  }

  /** The best alignment as things are known now. Beads that `allowed` refuses are not looked at. */
  align(): PathBead[] {
    const band = this.band(this.model);
    return cheapestPath(band, this.prior, this.cost(this.model, band));
  }

  /** The same with the chance that each bead is right. */
  alignSurely(extra: readonly BeadCost[] = [], prior = this.prior): SureBead[] {
    return this.alignPart(this.source, this.target, extra, prior);
  }

  /** Aligns a part of the texts: features made by `selectFeatures` from the whole. */
  alignPart(source: Features, target: Features, extra: readonly BeadCost[] = [], prior = this.prior): SureBead[] {
    const model = { ...this.model, source, target };
    const band = this.band(model);
    const cost = cachedCost(sumCosts([this.cost(model, band), ...extra]), band, prior.shapes);
    const path = cheapestPath(band, prior, cost);
    const confidence = pathConfidence(path, beadPosteriors(band, prior, cost, tuning.temperature), band);
    return path.map((bead, index) => ({ ...bead, confidence: confidence[index]! }));
  }

  /** Learns word links from beads that speak for themselves. */
  learn(beads: readonly LearningBead[]): void {
    const pairs = this.pairsOf(beads);
    const size = this.target.vocabulary.size;
    const strengths = new Map<number, number>();
    for (const link of this.known) strengths.set(link.source * size + link.target, link.forward);
    for (const link of this.shared) strengths.set(link.source * size + link.target, link.forward);
    const table = learnLinks(pairs, {
      sourceSize: this.source.vocabulary.size,
      targetSize: size,
      rounds: 1,
      agreeingRounds: 3,
      discount: 1,
      smoothing: 1,
      known: (s, t) => strengths.get(s * size + t) ?? 0,
    });
    this.learnt = learntLinks(table);
    this.model = this.makeModel();
  }

  private pairsOf(beads: readonly LearningBead[]): LearningPair[] {
    return beads
      .filter((bead) => bead.source.length > 0 && bead.target.length > 0 && bead.cost <= 0)
      .map((bead) => ({
        source: featureIds(this.source, bead.source),
        target: featureIds(this.target, bead.target),
        weight: 1,
      }));
  }

  private makeModel(): TranslationModel {
    const links = joinLinks(this.source.vocabulary.size, this.target.vocabulary.size, [
      this.shared,
      this.known,
      this.learnt,
    ]);
    return makeTranslationModel(this.source, this.target, links);
  }

  private band({ source, target }: TranslationModel): Band {
    if ((source.size + 1) * (target.size + 1) <= SMALL) return fullBand(source.size, target.size);
    const waypoints: Waypoint[] = findAnchors({ ...this.model, source, target });
    return bandAround(source.size, target.size, waypoints, { margin: tuning.margin!, reach: tuning.reach! });
  }

  private cost(model: TranslationModel, band: Band): BeadCost {
    return sumCosts([
      translationCost(model, band, 4, tuning.translationWeight),
      lengthCost(model.source, model.target, this.length, tuning.lengthWeight),
    ]);
  }
}

function featureIds(features: Features, segments: readonly number[]): Int32Array {
  if (segments.length === 1)
    return features.ids.slice(features.starts[segments[0]!], features.starts[segments[0]! + 1]);
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
