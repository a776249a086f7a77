/** A bead by the 0-based places, or the ids, of its segments. */
export interface BeadRefs<Ref = number> {
  readonly source: readonly Ref[];
  readonly target: readonly Ref[];
}

/** Precision, recall and their harmonic mean, each 0 to 1; 0 where there is nothing to divide by. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Evaluation {
  /** The whole bead is right. */
  readonly strict: Score;
  /** It shares a segment with a right bead on both sides. */
  readonly lax: Score;
}

/**
 * Scores found beads against gold, by the definitions of Vecalign's scorer (Thompson & Koehn 2019, `score.py`):
 * precision looks at every bead found, gaps too; recall looks at the gold beads that have both sides. A bead given twice
 * counts once; beads empty on both sides do not count.
 */
export function evaluate<Ref extends string | number>(
  gold: readonly BeadRefs<Ref>[],
  found: readonly BeadRefs<Ref>[],
): Evaluation {
  return evaluateAll([{ gold, found }]);
}

/** The same over several documents, their beads pooled. */
export function evaluateAll<Ref extends string | number>(
  documents: readonly { readonly gold: readonly BeadRefs<Ref>[]; readonly found: readonly BeadRefs<Ref>[] }[],
): Evaluation {
  const precision = new Counter();
  const recall = new Counter();
  for (const { gold, found } of documents) {
    precision.count(gold, found);
    recall.count(found.filter(hasBothSides), gold.filter(hasBothSides));
  }
  const score = (a: number, b: number): Score => ({
    precision: a,
    recall: b,
    f1: a + b === 0 ? 0 : (2 * a * b) / (a + b),
  });
  return { strict: score(precision.strict, recall.strict), lax: score(precision.lax, recall.lax) };
}

function hasBothSides(bead: BeadRefs<unknown>): boolean {
  return bead.source.length > 0 && bead.target.length > 0;
}

/** How many of the beads tried are in the reference, wholly or in part. */
class Counter {
  private tried = 0;
  private equal = 0;
  private touching = 0;

  get strict(): number {
    return this.tried === 0 ? 0 : this.equal / this.tried;
  }

  get lax(): number {
    return this.tried === 0 ? 0 : this.touching / this.tried;
  }

  count<Ref extends string | number>(reference: readonly BeadRefs<Ref>[], tried: readonly BeadRefs<Ref>[]): void {
    const whole = distinct(reference);
    const answers = new Map<Ref, Set<Ref>>();
    for (const bead of whole.values()) {
      for (const segment of bead.source) {
        const known = answers.get(segment) ?? new Set();
        for (const other of bead.target) known.add(other);
        answers.set(segment, known);
      }
    }
    for (const [key, bead] of distinct(tried)) {
      this.tried++;
      if (whole.has(key)) {
        this.equal++;
        this.touching++;
      } else if (bead.source.some((segment) => bead.target.some((other) => answers.get(segment)?.has(other)))) {
        this.touching++;
      }
    }
  }
}

function distinct<Ref extends string | number>(beads: readonly BeadRefs<Ref>[]): Map<string, BeadRefs<Ref>> {
  return new Map(
    beads
      .filter((bead) => bead.source.length > 0 || bead.target.length > 0)
      .map((bead) => [JSON.stringify([bead.source, bead.target]), bead]),
  );
}
