import type { MarkupElement, Note, UnitFile, UnitGroup, UnitPlace } from '../../model/index.js';

/** A file or group under way: more is learnt of it until its first unit or group begins. */
export interface GrowingPlace {
  readonly id: string;
  readonly name: string | undefined;
  readonly attributes: Readonly<Record<string, string>> | undefined;
  readonly notes: Note[];
  readonly elements: MarkupElement[];
}

/** Keeps account of the file and the groups around what is read; units of one place share one object. */
export class PlaceReader {
  #file: GrowingPlace | null = null;
  #groups: GrowingPlace[] = [];
  #place: UnitPlace | null = null;
  #made: UnitGroup[] = [];
  #madeFile: UnitFile | null = null;

  openFile(file: GrowingPlace): void {
    this.#file = file;
    this.#groups = [];
    this.#made = [];
    this.#madeFile = null;
    this.#place = null;
  }

  openGroup(group: GrowingPlace): void {
    this.#groups.push(group);
    this.#place = null;
  }

  closeGroup(): void {
    this.#groups.pop();
    this.#made.length = Math.min(this.#made.length, this.#groups.length);
    this.#place = null;
  }

  /** The innermost, to which notes and elements belong; `null` outside all files. */
  get innermost(): GrowingPlace | null {
    return this.#groups.at(-1) ?? this.#file;
  }

  get isInFile(): boolean {
    return this.#file !== null;
  }

  /** The place of a unit that begins now. */
  place(): UnitPlace {
    if (this.#place !== null) return this.#place;
    this.#madeFile ??= { id: this.#file?.id ?? '', original: this.#file?.name ?? '', ...details(this.#file) };
    while (this.#made.length < this.#groups.length) {
      const group = this.#groups[this.#made.length] as GrowingPlace;
      this.#made.push({ id: group.id, ...(group.name === undefined ? {} : { name: group.name }), ...details(group) });
    }
    this.#place = { file: this.#madeFile, groups: [...this.#made] };
    return this.#place;
  }
}

function details(place: GrowingPlace | null): Pick<UnitFile, 'notes' | 'attributes' | 'elements'> {
  if (place === null) return {};
  return {
    ...(place.notes.length === 0 ? {} : { notes: place.notes }),
    ...(place.attributes === undefined ? {} : { attributes: place.attributes }),
    ...(place.elements.length === 0 ? {} : { elements: place.elements }),
  };
}
