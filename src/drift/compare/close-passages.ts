import type { WordLinks } from '../context.js';
import { answeredWords, keepsClose } from './gaps.js';
import type { PassageTerms, TermView } from './term-view.js';

/** A passage is close if so many of the words of which something is known have their answer, of so many at least. */
const ANSWERED = 0.8;
const LEAST = 5;

const made = new WeakMap<TermView, ReadonlySet<PassageTerms>>();

/**
 * Passages in which a name left out is no freedom of the translator: all of texts that keep close to each other, and elsewhere those
 * whose other words have nearly all their answer.
 */
export function closePassages(view: TermView, links: WordLinks | null): ReadonlySet<PassageTerms> {
  const known = made.get(view);
  if (known) return known;
  const close = new Set<PassageTerms>(keepsClose(view, links) ? view.passages : []);
  for (const { terms, words } of answeredWords(view, links)) {
    const told = [...words.source, ...words.target].filter(({ class: of }) => of !== null && of !== 'unknown');
    const answered = told.filter(({ answer }) => answer !== 'none').length;
    if (told.length >= LEAST && answered >= ANSWERED * told.length) close.add(terms);
  }
  made.set(view, close);
  return close;
}
