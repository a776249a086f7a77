import { diffArrays } from 'diff';
import { languageProfile } from '../language/index.js';
import type { TextChange } from '../model/index.js';

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text and what stands between them; joined they are the text. By the runtime's dictionary
 * (`Intl.Segmenter`) where words are not spaced, else by letters and digits.
 */
export function wordsOf(text: string, language: string): string[] {
  const profile = languageProfile(language);
  if (profile.joiner === ' ') return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
  let segmenter = segmenters.get(profile.tag);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(profile.tag, { granularity: 'word' });
    segmenters.set(profile.tag, segmenter);
  }
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** What must be removed from and added to `before` to make `after`, by words. */
export function wordDiff(before: string, after: string, language: string): TextChange[] {
  return diffArrays(wordsOf(before, language), wordsOf(after, language)).map((part) => ({
    type: part.added ? 'added' : part.removed ? 'removed' : 'same',
    text: part.value.join(''),
  }));
}

/** A diff in one line: «на [-2017–2021-]{+2021–2025+} годы». */
export function formatChanges(changes: readonly TextChange[]): string {
  return changes
    .map(({ type, text }) => (type === 'same' ? text : type === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}
