import type { Unit } from '../../model/index.js';
import type { UnitWriter } from '../unit-writer.js';

/** Units that may wait for one that names the target language; then the file must begin. */
const mostWaiting = 10_000;

/**
 * XLIFF names the target language at the beginning, but a memory may begin with units that have no target. They wait for the
 * first that has one; a unit that names none is given the last one named.
 */
export function withTargetLanguage(writer: UnitWriter, fallback: string | undefined): UnitWriter {
  let waiting: Unit[] | null = [];
  let known = fallback;
  const named = (unit: Unit): Unit => {
    if (unit.targetLanguage !== 'und') {
      known = unit.targetLanguage;
      return unit;
    }
    return known === undefined ? unit : { ...unit, targetLanguage: known };
  };
  const release = (): string => {
    if (waiting === null) return '';
    let out = '';
    for (const unit of waiting) out += writer.write(named(unit));
    waiting = null;
    return out;
  };
  return {
    write(unit) {
      if (waiting === null) return writer.write(named(unit));
      if (unit.targetLanguage === 'und' && known === undefined && waiting.length < mostWaiting) {
        waiting.push(unit);
        return '';
      }
      const next = named(unit);
      return release() + writer.write(next);
    },
    end: () => release() + writer.end(),
  };
}
