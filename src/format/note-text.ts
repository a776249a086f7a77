import type { Note } from '../model/index.js';

/** Notes that say nothing but their words may be told in one; others keep what they say of themselves. */
function isPlain(note: Note): boolean {
  return note.attributes === undefined;
}

/**
 * The notes as a format writes them that keeps one note a unit for certain (OmegaT shows the last of several): all plain
 * notes as one text, a line each, in order; `null` where there is none.
 */
export function joinedNoteText(notes: readonly Note[]): string | null {
  const plain = notes.filter(isPlain);
  return plain.length === 0 ? null : plain.map((note) => note.text).join('\n');
}

/** The notes that carry attributes of others and stand for themselves. */
export function attributedNotes(notes: readonly Note[]): readonly Note[] {
  return notes.filter((note) => !isPlain(note));
}
