/**
 * Full-width digits, letters and signs (U+FF01–U+FF5E) as their ASCII counterparts and every kind of space as « ». The
 * full-width comma stays: between figures it parts two numbers, while an ASCII comma may be inside one.
 * Each UTF-16 code unit is replaced by one, so offsets in the result are offsets in the original.
 */
export function halfWidth(text: string): string {
  return halfWidthSigns(text).replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ');
}

/** The same without the spaces. */
export function halfWidthSigns(text: string): string {
  return text.replace(/[\uff01-\uff0b\uff0d-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}
