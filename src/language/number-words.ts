/** A word that takes part in a spelled-out number: «двадцать», «пятого», «миллионов», “hundred”. */
export interface NumberWord {
  readonly value: number;
  /** Multiplies what stands before it: hundred (in English), thousand, million… */
  readonly scale?: boolean;
  /** An ordinal closes its number: «двадцать пятый». */
  readonly ordinal?: boolean;
  /** By itself more often another word than a number («один», «семью», “one”), and so none unless others stand with it. */
  readonly weak?: boolean;
}

export interface SpelledNumber {
  readonly value: number;
  readonly ordinal: boolean;
  /** How many of the words it took. */
  readonly length: number;
}

/**
 * Composes words that follow each other into one number, as far as they go together: «двадцать пять» is one number of
 * two words, «пять шесть» begins with one of one word. `null` if the first words make no number.
 */
export function composeNumber(words: readonly NumberWord[]): SpelledNumber | null {
  let total = 0;
  let group = 0;
  /** Every word in a group must be smaller than the last one's lowest place: after «двадцать» only 1–9. */
  let room = 1000;
  let scaleRoom = Number.POSITIVE_INFINITY;
  let length = 0;
  let ordinal = false;
  for (const word of words) {
    if (word.scale) {
      if (word.value >= scaleRoom) break;
      if (word.value === 100) {
        if (group === 0 || group > 9) break;
        group *= 100;
        room = 100;
      } else {
        // A multiplier with nothing to multiply opens a number («миллион двести тысяч») and never goes on with one.
        if (group === 0 && length > 0) break;
        total += (group || 1) * word.value;
        scaleRoom = word.value;
        group = 0;
        room = 1000;
      }
    } else {
      // «полмиллиона» is a number by itself, whatever there is room for.
      if (word.value >= room && length > 0) break;
      group += word.value;
      room = word.value >= 100 ? 100 : word.value >= 20 && word.value % 10 === 0 ? 10 : 1;
    }
    length += 1;
    if (word.ordinal) {
      ordinal = true;
      break;
    }
  }
  if (length === 0 || (length === 1 && words[0]?.weak)) return null;
  return { value: total + group, ordinal, length };
}
