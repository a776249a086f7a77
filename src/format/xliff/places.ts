import type { Unit, UnitFile, UnitGroup } from '../../model/index.js';

/** How a format opens and closes files and groups; the walk through them is the same for all XLIFF. */
export interface PlaceMarkup {
  openFile(file: UnitFile, unit: Unit): string;
  closeFile(empty: boolean): string;
  openGroup(group: UnitGroup, depth: number): string;
  closeGroup(depth: number): string;
}

/** The place of a unit that has none: one file for all, named after the document. */
function placeOf(unit: Unit): { file: UnitFile; groups: readonly UnitGroup[] } {
  if (unit.place !== undefined) return unit.place;
  const original = unit.properties['x-Document'] ?? 'unknown';
  return { file: { id: original, original }, groups: [] };
}

/**
 * Opens and closes files and groups as units of different places follow each other. A file also changes with the
 * languages where the format says them there.
 */
export class PlaceWalk {
  readonly #markup: PlaceMarkup;
  readonly #languagesInFile: boolean;
  #file: { id: string; languages: string } | null = null;
  #groups: string[] = [];

  constructor(markup: PlaceMarkup, languagesInFile: boolean) {
    this.#markup = markup;
    this.#languagesInFile = languagesInFile;
  }

  /** Markup that leads from the last unit to this one. */
  to(unit: Unit): string {
    const { file, groups } = placeOf(unit);
    const languages = this.#languagesInFile ? `${unit.sourceLanguage} ${unit.targetLanguage}` : '';
    let out = '';
    if (this.#file === null || this.#file.id !== file.id || this.#file.languages !== languages) {
      out += this.end();
      out += this.#markup.openFile(file, unit);
      this.#file = { id: file.id, languages };
    }
    let same = 0;
    while (same < groups.length && same < this.#groups.length && groups[same]?.id === this.#groups[same]) same++;
    out += this.#closeGroupsTo(same);
    for (let depth = same; depth < groups.length; depth++) {
      const group = groups[depth] as UnitGroup;
      out += this.#markup.openGroup(group, depth);
      this.#groups.push(group.id);
    }
    return out;
  }

  /** How many groups are open. */
  get depth(): number {
    return this.#groups.length;
  }

  end(): string {
    if (this.#file === null) return '';
    const out = this.#closeGroupsTo(0) + this.#markup.closeFile(false);
    this.#file = null;
    return out;
  }

  #closeGroupsTo(depth: number): string {
    let out = '';
    while (this.#groups.length > depth) {
      this.#groups.pop();
      out += this.#markup.closeGroup(this.#groups.length);
    }
    return out;
  }
}
