import {
  type Bead,
  type Block,
  type Collation,
  type Finding,
  type Note,
  plainText,
  type Segment,
  type SegmentedDocument,
  type Severity,
  type Unit,
  type UnitFile,
  type UnitGroup,
} from '../../model/index.js';
import { sentenceJoiner } from '../language-code.js';
import { withNeighbours } from '../neighbours.js';
import { nmtoken } from '../xliff/ids.js';
import { needsReview } from '../xliff/states1.js';

export interface UnitsOptions {
  /**
   * `bead`: one unit for each bead, `segtype` sentence. `cell`: one for each cell of the source with its beads as segments,
   * `segtype` paragraph; a cell answered from several cells stays in beads. Default: `bead`.
   */
  readonly unit?: 'bead' | 'cell';
  /** Name of the document in ids and in `x-Document`. Default: the source document's. */
  readonly document?: string;
  /** Codes to be written. Default: the documents' own, «zh» as «zh-CN», because some tools match letter by letter. */
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
}

/**
 * The beads of a collation as units, in the order of the source. Ids are built of document, item and column, the same from
 * run to run for the same text. A bead that a finding of severity error or warning touches is `translated` and to be
 * reviewed, any other `final`; findings of severity info are only noted. A bead without a source gives a unit without a
 * source: what each format makes of it is told in docs/formats.md.
 */
export function unitsOf(collation: Collation, options: UnitsOptions = {}): Unit[] {
  const naming = new Naming(collation, options);
  const notes = notesByBead(collation, naming);
  const drafts = collation.alignment.beads.map((bead) => draftOf(bead, naming, notes.get(bead) ?? []));
  const units = (options.unit ?? 'bead') === 'cell' ? joinCells(drafts) : drafts;
  return withNeighbours(units.map(({ cellKey: _, ...unit }) => unit));
}

/** A unit that still knows its cell. */
interface Draft extends Unit {
  readonly cellKey: string | null;
}

class Naming {
  readonly document: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly file: UnitFile;
  readonly segments = new Map<string, Segment>();
  readonly blocks = new Map<string, Block>();
  /** Key of each block in ids: «73» of an item, «paragraph12» of the twelfth paragraph. */
  readonly #keys = new Map<string, string>();
  readonly #groups = new Map<string, UnitGroup>();
  readonly #sections = new Map<string, readonly UnitGroup[]>();
  readonly #beadsInCell = new Map<string, number>();
  /** Where a bead without a source stands: the groups of the bead before it. */
  #lastGroups: readonly UnitGroup[] = [];

  constructor(collation: Collation, options: UnitsOptions) {
    const { source, target } = collation;
    this.document = options.document ?? source.name;
    this.sourceLanguage = options.sourceLanguage ?? writtenLanguage(source.language);
    this.targetLanguage = options.targetLanguage ?? writtenLanguage(target.language);
    this.file = { id: nmtoken(this.document), original: this.document };
    this.#nameBlocks(source, '');
    this.#nameBlocks(target, 'only-target-');
  }

  #nameBlocks(document: SegmentedDocument, prefix: string): void {
    for (const segment of document.segments) this.segments.set(segment.id, segment);
    const counts = new Map<string, number>();
    const taken = new Set<string>();
    for (const block of document.blocks) {
      this.blocks.set(block.id, block);
      const ordinal = (counts.get(block.type) ?? 0) + 1;
      counts.set(block.type, ordinal);
      const key = block.type === 'item' && block.ordinal !== null ? String(block.ordinal) : `${block.type}${ordinal}`;
      // Several lists each have an item 1.
      let free = key;
      for (let n = 2; taken.has(free); n++) free = `${key}-${n}`;
      taken.add(free);
      this.#keys.set(block.id, prefix + free);
    }
  }

  key(block: Block): string {
    return this.#keys.get(block.id) ?? block.id;
  }

  /** The next id in a cell. */
  idIn(block: Block, column: string | null): string {
    const parts = [this.document, this.key(block), ...(column === null ? [] : [column])];
    const base = nmtoken(parts.join('.'));
    const n = (this.#beadsInCell.get(base) ?? 0) + 1;
    this.#beadsInCell.set(base, n);
    return `${base}.${n}`;
  }

  /** The sections around a block of the source, outermost first; a heading stands in its own. */
  groupsOf(block: Block | null): readonly UnitGroup[] {
    if (block === null) return this.#lastGroups;
    const section = block.type === 'heading' ? block.id : block.section;
    const groups = section === null ? [] : this.#chain(section);
    this.#lastGroups = groups;
    return groups;
  }

  #chain(id: string): readonly UnitGroup[] {
    const known = this.#sections.get(id);
    if (known !== undefined) return known;
    const chain: UnitGroup[] = [];
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at); ) {
      seen.add(at);
      const heading: Block | undefined = this.blocks.get(at);
      // The title of the document is the file, not a group in it.
      if (heading === undefined || heading.type === 'title') break;
      let group = this.#groups.get(at);
      if (group === undefined) {
        group = { id: nmtoken(`section-${this.key(heading)}`), name: headingName(heading) };
        this.#groups.set(at, group);
      }
      chain.unshift(group);
      at = heading.section;
    }
    this.#sections.set(id, chain);
    return chain;
  }
}

/** A heading as people refer to it: its printed number, else its words. */
function headingName(heading: Block): string {
  if (heading.label !== null) return stripLabel(heading.label);
  const text = heading.cells.map((cell) => cell.text).join(' ');
  return text.length > 120 ? `${Array.from(text).slice(0, 119).join('')}…` : text;
}

/** «72.» → «72», «（二）» → «二»: a number without what encloses it. */
function stripLabel(label: string): string {
  return label.replace(/^[\s(（[【]+|[\s.)）\]】、．:：]+$/g, '') || label;
}

/** `zh` is written `zh-CN`: tools that match letter by letter expect it so. */
function writtenLanguage(language: string): string {
  return language === 'zh' ? 'zh-CN' : language;
}

function draftOf(bead: Bead, naming: Naming, notes: readonly Note[]): Draft {
  const sources = bead.source.map((id) => naming.segments.get(id)).filter((segment) => segment !== undefined);
  const targets = bead.target.map((id) => naming.segments.get(id)).filter((segment) => segment !== undefined);
  const first = sources[0] ?? targets[0];
  const block = first === undefined ? undefined : naming.blocks.get(first.block);
  const column = block?.cells[first?.cell ?? 0]?.column ?? null;
  const groups = naming.groupsOf(sources.length === 0 ? null : (block ?? null));
  const clean = !notes.some((note) => note.priority !== undefined && note.priority <= notedPriority.warning);
  const translated = sources.length > 0 && targets.length > 0;
  const qa = [...new Set(notes.map((note) => note.category))].filter((category) => category !== undefined);
  const itemName = block === undefined ? null : itemNumber(block);

  const properties: Record<string, string> = {};
  if (itemName !== null) properties['x-Item'] = itemName;
  const label = block?.type === 'item' ? block.label : null;
  if (label !== null && stripLabel(label) !== itemName) properties['x-Label'] = label.trim();
  const section = groups.at(-1)?.name;
  if (section !== undefined && section !== '') properties['x-Section'] = section;
  if (column !== null) properties['x-Column'] = column;
  properties['x-Document'] = naming.document;
  if (translated) properties['x-Confidence'] = twoDecimals(bead.confidence);
  if (qa.length > 0) properties['x-QA'] = qa.join(';');

  return {
    id: block === undefined ? naming.document : naming.idIn(block, column),
    sourceLanguage: naming.sourceLanguage,
    targetLanguage: naming.targetLanguage,
    source: sources.map((segment) => [segment.text]),
    target: targets.map((segment) => [segment.text]),
    segtype: 'sentence',
    state: !translated ? 'initial' : clean ? 'final' : 'translated',
    ...(translated && !clean ? { subState: needsReview } : {}),
    notes,
    properties,
    // The sentences of a 2-2 bead answer each other only together.
    ...(sources.length === targets.length && sources.length > 1 ? { paired: false } : {}),
    place: { file: naming.file, groups },
    cellKey: sources.length === 0 || block === undefined ? null : `${block.id} ${first?.cell}`,
  };
}

/**
 * How an item is referred to: by its place where the label is a plain number, because printed numbers go wrong (a 72
 * printed twice); by its label where that says more («3.2», «二»).
 */
function itemNumber(block: Block): string | null {
  if (block.type !== 'item') return null;
  const label = block.label === null ? '' : stripLabel(block.label);
  return block.ordinal !== null && /^\d*$/.test(label) ? String(block.ordinal) : label;
}

/** 0 to 1 with two decimals, rounded down, so that 1.00 means certain. */
function twoDecimals(share: number): string {
  return (Math.floor(share * 100 + 1e-9) / 100).toFixed(2);
}

/** XLIFF's priorities (1 most urgent) of our severities. */
const notedPriority: Readonly<Record<Severity, number>> = { error: 1, warning: 3, info: 7 };

/**
 * The findings as notes on beads: on each bead that holds a segment the finding names, else on the first bead of a block it
 * names, in the source if there is one.
 */
function notesByBead(collation: Collation, naming: Naming): Map<Bead, Note[]> {
  const beadOfSegment = new Map<string, Bead>();
  const beadOfBlock = new Map<string, Bead>();
  for (const bead of collation.alignment.beads) {
    for (const id of [...bead.source, ...bead.target]) {
      beadOfSegment.set(id, bead);
      const block = naming.segments.get(id)?.block;
      if (block !== undefined && !beadOfBlock.has(block)) beadOfBlock.set(block, bead);
    }
  }
  const notes = new Map<Bead, Note[]>();
  for (const finding of collation.findings) {
    const beads = new Set<Bead>();
    for (const side of [finding.source, finding.target]) {
      for (const id of side?.segments ?? []) {
        const bead = beadOfSegment.get(id);
        if (bead !== undefined) beads.add(bead);
      }
    }
    if (beads.size === 0) {
      const block = [...(finding.source?.blocks ?? []), ...(finding.target?.blocks ?? [])].find((id) =>
        beadOfBlock.has(id),
      );
      if (block !== undefined) beads.add(beadOfBlock.get(block) as Bead);
    }
    for (const bead of beads) {
      const said = notes.get(bead);
      const note = noteOf(finding, bead);
      if (said === undefined) notes.set(bead, [note]);
      else said.push(note);
    }
  }
  return notes;
}

function noteOf(finding: Finding, bead: Bead): Note {
  return {
    text: `[${finding.rule}, ${finding.severity}] ${finding.message}`,
    appliesTo: bead.target.length === 0 || finding.target === null ? 'source' : 'target',
    from: 'sverka',
    category: finding.rule,
    priority: notedPriority[finding.severity],
  };
}

/** The units of one cell as one, its beads the segments. */
function joinCells(drafts: readonly Draft[]): Draft[] {
  const cells: Draft[][] = [];
  for (const draft of drafts) {
    const open = cells.at(-1);
    if (open !== undefined && draft.cellKey !== null && open[0]?.cellKey === draft.cellKey) open.push(draft);
    else cells.push([draft]);
  }
  return cells.map((parts) => {
    const first = parts[0] as Draft;
    const whole = (contents: Unit['source'], language: string) => [
      contents.map(plainText).join(sentenceJoiner(language)),
    ];
    const states = parts.map((part) => part.state);
    const state = states.includes('initial') ? 'initial' : states.includes('translated') ? 'translated' : 'final';
    const { subState: _, paired: __, ...rest } = first;
    const qa = [...new Set(parts.flatMap((part) => part.properties['x-QA']?.split(';') ?? []))];
    const confidences = parts.map((part) => part.properties['x-Confidence']).filter((value) => value !== undefined);
    const properties = { ...first.properties };
    delete properties['x-QA'];
    delete properties['x-Confidence'];
    const answered = parts.some((part) => part.target.length > 0);
    return {
      ...rest,
      id: first.id.replace(/\.\d+$/, ''),
      segtype: 'paragraph',
      source: parts.map((part) => whole(part.source, part.sourceLanguage)),
      target: answered
        ? parts.map((part) => (part.target.length === 0 ? [] : whole(part.target, part.targetLanguage)))
        : [],
      state,
      ...(parts.some((part) => part.subState !== undefined) ? { subState: needsReview } : {}),
      notes: parts.flatMap((part) => part.notes),
      properties: {
        ...properties,
        ...(confidences.length === 0 ? {} : { 'x-Confidence': confidences.sort()[0] as string }),
        ...(qa.length === 0 ? {} : { 'x-QA': qa.join(';') }),
      },
    };
  });
}
