import type { MemoryEntry, MemoryQuery } from '../model/index.js';
import type { BeadContext } from './context.js';

/** A bead's source as a question to a memory, with the sentences around it. */
export function queryOf(beads: readonly BeadContext[], at: number): MemoryQuery {
  const bead = beads[at] as BeadContext;
  const neighbour = (step: -1 | 1): string | undefined => {
    for (let i = at + step; i >= 0 && i < beads.length; i += step) {
      const text = beads[i]?.source.text ?? '';
      if (text !== '') return text;
    }
    return undefined;
  };
  const [previous, next] = [neighbour(-1), neighbour(1)];
  return {
    text: bead.source.text,
    language: bead.source.side.document.language,
    targetLanguage: bead.target.side.document.language,
    document: bead.source.side.document.name,
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}

/** What is left of a text when only its letters and digits count. */
export function plainForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** « (plan 73; declaration)», or nothing where the documents have no names. */
export function placesNamed({ places }: MemoryEntry): string {
  const names = places.map(({ document, item }) => [document, item].filter(Boolean).join(' ')).filter(Boolean);
  return names.length === 0 ? '' : ` (${names.slice(0, 3).join('; ')}${names.length > 3 ? '; …' : ''})`;
}
