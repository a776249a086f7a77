import type { Block, Collation, Segment } from '../model/index.js';
import { findingKey, type Session } from './session.js';

/** Which beads are listed, and in what order. */
export type Filter = 'all' | 'open' | 'unsure' | 'findings' | 'changed';

export interface View {
  readonly filter: Filter;
  /** Words to be found on either side; «» finds all. */
  readonly query: string;
}

/** Below this confidence a bead counts as unsure. */
export const unsureBelow = 0.8;

/** Places of the beads to be shown, in the order in which they are shown: unsure ones with the lowest confidence first. */
export function visibleBeads(session: Session, index: CollationIndex, view: View): number[] {
  const { beads } = session.collation.alignment;
  const query = fold(view.query);
  if (view.filter === 'all' && query === '') return beads.map((_, place) => place);
  const found = beads.flatMap((bead, place) => {
    const fits =
      view.filter === 'all' ||
      (view.filter === 'open' && !session.confirmed.has(bead)) ||
      (view.filter === 'unsure' && !session.confirmed.has(bead) && bead.confidence < unsureBelow) ||
      (view.filter === 'changed' && session.changed.has(bead)) ||
      (view.filter === 'findings' && index.undecided(session, place).length > 0);
    if (!fits) return [];
    if (query !== '' && !fold(index.text(place)).includes(query)) return [];
    return [place];
  });
  if (view.filter !== 'unsure') return found;
  return found.sort((a, b) => (beads[a]?.confidence ?? 0) - (beads[b]?.confidence ?? 0) || a - b);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
}

interface DocumentsIndex {
  readonly segments: ReadonlyMap<string, Segment>;
  readonly blocks: ReadonlyMap<string, Block>;
}

/** Looks things up in one state of a collation; what an earlier index knows of the same documents is taken over. */
export class CollationIndex {
  private readonly documents: DocumentsIndex;
  private readonly findingsOfBead: ReadonlyMap<number, readonly number[]>;

  constructor(
    private readonly collation: Collation,
    earlier?: CollationIndex,
  ) {
    const same = earlier?.collation.source === collation.source && earlier.collation.target === collation.target;
    this.documents = same && earlier ? earlier.documents : indexDocuments(collation);
    this.findingsOfBead = placeFindings(collation, this.documents);
  }

  /** Places in `collation.findings` of what was found at a bead. */
  findings(place: number): readonly number[] {
    return this.findingsOfBead.get(place) ?? [];
  }

  /** Those of them that nobody has accepted or rejected, notes apart. */
  undecided(session: Session, place: number): readonly number[] {
    return this.findings(place).filter((number) => {
      const finding = this.collation.findings[number];
      return (
        finding !== undefined &&
        finding.severity !== 'info' &&
        (session.decisions.get(findingKey(finding))?.verdict ?? null) === null
      );
    });
  }

  side(place: number, side: 'source' | 'target'): Segment[] {
    const bead = this.collation.alignment.beads[place];
    return (bead?.[side] ?? []).flatMap((id) => this.documents.segments.get(id) ?? []);
  }

  text(place: number): string {
    return [...this.side(place, 'source'), ...this.side(place, 'target')].map(({ text }) => text).join('\n');
  }

  /** The block that a bead opens: its first on a side, where the bead before does not stand in it. */
  opens(place: number, side: 'source' | 'target'): Block | null {
    const block = this.side(place, side)[0]?.block;
    if (block === undefined) return null;
    for (let before = place - 1; before >= 0 && before > place - 50; before--) {
      const last = this.side(before, side).at(-1);
      if (last) return last.block === block ? null : (this.documents.blocks.get(block) ?? null);
    }
    return this.documents.blocks.get(block) ?? null;
  }
}

function indexDocuments({ source, target }: Collation): DocumentsIndex {
  const segments = new Map<string, Segment>();
  const blocks = new Map<string, Block>();
  for (const document of [source, target]) {
    for (const segment of document.segments) segments.set(segment.id, segment);
    for (const block of document.blocks) blocks.set(block.id, block);
  }
  return { segments, blocks };
}

/** Each finding at the first bead whose segment it names, else at the first bead of a block that it names. */
function placeFindings({ alignment, findings }: Collation, { segments }: DocumentsIndex): Map<number, number[]> {
  const placed = new Map<number, number[]>();
  if (findings.length === 0) return placed;
  const beadOfSegment = new Map<string, number>();
  const beadOfBlock = new Map<string, number>();
  alignment.beads.forEach((bead, place) => {
    for (const id of [...bead.source, ...bead.target]) {
      beadOfSegment.set(id, place);
      const block = segments.get(id)?.block;
      if (block !== undefined && !beadOfBlock.has(block)) beadOfBlock.set(block, place);
    }
  });
  findings.forEach(({ source, target }, number) => {
    const segment = [...(source?.segments ?? []), ...(target?.segments ?? [])].find((id) => beadOfSegment.has(id));
    const block = [...(source?.blocks ?? []), ...(target?.blocks ?? [])].find((id) => beadOfBlock.has(id));
    const place = segment !== undefined ? beadOfSegment.get(segment) : beadOfBlock.get(block ?? '');
    if (place !== undefined) placed.set(place, [...(placed.get(place) ?? []), number]);
  });
  return placed;
}
