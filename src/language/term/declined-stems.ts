/**
 * Stems under which Porter's algorithm files the other cases of a Russian noun, where it does not see through the
 * change: «Китай», but «Китая» (taken for an adjective); «органы», but «органов» (taken for a participle); «Корея», but «Корее»;
 * «Египет», but «Египта», «перечень», but «перечня» (the vowel is fleeting); «перевозки», but «перевозок».
 */
export function declinedStems(word: string, stem: (word: string) => string): string[] {
  const soft = /^(.*[аеу])й$/iu.exec(word);
  if (soft) return ['я', 'ю', 'ем', 'е'].map((ending) => stem(`${soft[1]}${ending}`));
  const open = /^(.*е)я$/iu.exec(word);
  if (open) return ['и', 'ю', 'ей', 'е', 'я'].map((ending) => stem(`${open[1]}${ending}`));
  const inserted = /^(.*[^аеиоуыэюяйь])к[аи]$/iu.exec(word);
  if (inserted) return [stem(`${inserted[1]}ок`), stem(`${inserted[1]}ек`)];
  const fleeting = /^(\p{Lu}.*[^аеиоуыэюя])[её]([тц])$/u.exec(word);
  if (fleeting) return ['а', 'у', 'ом', 'е'].map((ending) => stem(`${fleeting[1]}${fleeting[2]}${ending}`));
  const fleetingSoft = /^(.*[^аеиоуыэюя])[её]нь$/iu.exec(word);
  if (fleetingSoft) return ['я', 'ю', 'ем', 'е', 'и', 'ей'].map((ending) => stem(`${fleetingSoft[1]}н${ending}`));
  // «Астана» and «органы» lose «-ана», «-ны» as if they were participles, «Астане» and «органов» do not.
  const participial = /^(.*[аеё]н)[аы]$/iu.exec(word);
  if (participial)
    return ['', 'ы', 'е', 'у', 'ой', 'ов', 'ам', 'ами', 'ах'].map((end) => stem(`${participial[1]}${end}`));
  // «Иран» loses «-ан» as if it were a participle, «Иране» does not.
  if (/^\p{Lu}.*[^аеиоуыэюяйь]$/u.test(word)) return ['а', 'у', 'ом', 'е'].map((ending) => stem(`${word}${ending}`));
  return [];
}

/**
 * Adjectives are proper words of their own: «данный» is no form of «Дания», though both have one stem. Only endings that
 * no noun shares are looked at.
 */
export function isAdjective(word: string): boolean {
  return /(?:ый|ого|ому|ыми|ых|ую|ые|ое|нн(?:ая|ой|ым|ом))$/iu.test(word);
}
