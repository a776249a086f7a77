import { type Note, plainText, type Unit } from '../../model/index.js';

/**
 * XLIFF has no unit without a source: an empty one reads as «nothing to translate». What stands only in the target text is
 * therefore told in a note on the unit before it, or on the one after it where none stands before.
 */
export class TargetOnlyNotes {
  #held: Unit | null = null;
  #waiting: Note[] = [];

  /** Takes the next unit and gives the one that is ready to be written, if any. */
  next(unit: Unit): Unit | null {
    if (unit.source.length === 0) {
      const note: Note = {
        text: `only in ${unit.targetLanguage}: ${unit.target.map(plainText).join(' ')}`,
        appliesTo: 'target',
        from: 'sverka',
        category: 'segment-unaligned',
        priority: 3,
      };
      const notes = [note, ...unit.notes];
      if (this.#held === null) this.#waiting.push(...notes);
      else this.#held = { ...this.#held, notes: [...this.#held.notes, ...notes] };
      return null;
    }
    const ready = this.#held;
    this.#held = this.#waiting.length === 0 ? unit : { ...unit, notes: [...this.#waiting, ...unit.notes] };
    this.#waiting = [];
    return ready;
  }

  last(): Unit | null {
    const ready = this.#held;
    this.#held = null;
    return ready;
  }
}
