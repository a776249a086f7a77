import { languageProfile } from '../language/index.js';
import {
  type Collation,
  type Leverage,
  type LeverageBand,
  leverageBands,
  type MemoryLookup,
  type MemoryMatch,
  type MemoryQuery,
  type TextChange,
} from '../model/index.js';
import { wordDiff } from './word-diff.js';

/** What a memory holds of one bead. */
export interface CheckedBead {
  /** Ids of the segments, as in the alignment. */
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly band: LeverageBand;
  /** The best match; `null` where nothing reaches 75 %. */
  readonly match: MemoryMatch | null;
  /** From the translation expected of the match to the one that stands here, by words; empty where they are equal. */
  readonly targetChanges: readonly TextChange[];
}

export interface MemoryReport {
  readonly memory: string;
  readonly beads: readonly CheckedBead[];
  readonly leverage: Leverage;
}

/** Least score that counts as leverage, whole percentage. */
const least = 75;

/**
 * What a memory holds of a new collation, bead by bead: the best match of the source, the word diff of both sides, and the
 * leverage. Where it departs from the memory is told by the rules `memory-divergence` and `memory-near-duplicate`.
 */
export function checkAgainstMemory(
  { source, target, alignment }: Omit<Collation, 'findings'>,
  memory: MemoryLookup,
): MemoryReport {
  const texts = new Map([...source.segments, ...target.segments].map(({ id, text }) => [id, text]));
  const join = (ids: readonly string[], language: string) =>
    ids.map((id) => texts.get(id) ?? '').join(languageProfile(language).joiner);
  const beads = alignment.beads.filter((bead) => bead.source.length > 0);
  const sources = beads.map((bead) => join(bead.source, source.language));
  const checked = beads.map((bead, i): CheckedBead => {
    const previous = sources[i - 1];
    const next = sources[i + 1];
    const query: MemoryQuery = {
      text: sources[i] ?? '',
      language: source.language,
      targetLanguage: target.language,
      document: source.name,
      ...(previous === undefined ? {} : { previous }),
      ...(next === undefined ? {} : { next }),
    };
    const [match] = memory.lookup(query, { threshold: least, limit: 1, substitute: true });
    const translation = match?.adapted?.translation ?? match?.translation;
    const answer = join(bead.target, target.language);
    return {
      source: bead.source,
      target: bead.target,
      band: bandOf(match),
      match: match ?? null,
      targetChanges:
        translation === undefined || translation === answer ? [] : wordDiff(translation, answer, target.language),
    };
  });
  return {
    memory: memory.name,
    beads: checked,
    leverage: leverageOf(checked.map(({ band }, i) => [band, sources[i] ?? ''])),
  };
}

function bandOf(match: MemoryMatch | undefined): LeverageBand {
  if (!match || match.score < least) return 'none';
  if (match.type === 'context' && match.score === 100) return 'context';
  if (match.score === 100) return '100';
  return match.score >= 95 ? '95-99' : match.score >= 85 ? '85-94' : '75-84';
}

function leverageOf(segments: readonly (readonly [LeverageBand, string])[]): Leverage {
  const bands = Object.fromEntries(leverageBands.map((band) => [band, { segments: 0, characters: 0 }])) as Record<
    LeverageBand,
    { segments: number; characters: number }
  >;
  const total = { segments: 0, characters: 0 };
  for (const [band, text] of segments) {
    const characters = [...text.replace(/\s/gu, '')].length;
    for (const count of [bands[band], total]) {
      count.segments += 1;
      count.characters += characters;
    }
  }
  return { bands, total };
}
