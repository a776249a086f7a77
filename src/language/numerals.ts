const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** Value of a Roman numeral in either case, 1–3999, or `null` where the letters are no canonical one (IIII, VX). */
export function parseRoman(text: string): number | null {
  const letters = text.toUpperCase();
  if (!/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(letters) || letters === '') return null;
  let value = 0;
  for (const [index, letter] of [...letters].entries()) {
    const here = roman[letter] ?? 0;
    value += here < (roman[letters[index + 1] ?? ''] ?? 0) ? -here : here;
  }
  return value;
}

/** Letters in the order of lists: Russian lists skip ё, й, ъ, ы and ь (ГОСТ Р 2.105, п. 4.1.7, and common usage). */
const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзиклмнопрстуфхцчшщэюя'];

/** Place of a letter in its alphabet, 1-based, or `null`: «b» and «б» are 2. */
export function letterIndex(letter: string): number | null {
  for (const alphabet of alphabets) {
    const index = alphabet.indexOf(letter.toLowerCase());
    if (letter.length === 1 && index !== -1) return index + 1;
  }
  return null;
}
