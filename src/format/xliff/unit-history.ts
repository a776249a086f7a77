import type { Unit } from '../../model/index.js';

/** Dates, authors and segtype of a unit from where our writers put them: XLIFF has no places of its own for them. */
export function historyOf(
  history: Readonly<Record<string, string>>,
): Pick<Unit, 'segtype' | 'created' | 'createdBy' | 'changed' | 'changedBy'> {
  const { segtype, created, createdBy, changed, changedBy } = history;
  return {
    segtype: segtype === 'paragraph' || segtype === 'phrase' || segtype === 'block' ? segtype : 'sentence',
    ...(created === undefined ? {} : { created }),
    ...(createdBy === undefined ? {} : { createdBy }),
    ...(changed === undefined ? {} : { changed }),
    ...(changedBy === undefined ? {} : { changedBy }),
  };
}
